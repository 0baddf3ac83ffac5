package th.go.led.rangwan.domain.identity;

/** In what right a person signs (ตำแหน่งที่ลงนาม); the Thai words are those of the official signature block. */
public enum CapacityKind {
    /** The post that the person holds. */
    OWN_POST(""),
    /** รักษาราชการแทน: full powers of the replaced post. */
    ACTING("รักษาราชการแทน"),
    /** ปฏิบัติราชการแทน: named powers only; passing them on is refused unless the order says so. */
    DELEGATED("ปฏิบัติราชการแทน"),
    /** รักษาการในตำแหน่ง: keeps a vacant post. */
    KEEPING_POST("รักษาการในตำแหน่ง");

    private final String words;

    CapacityKind(String words) {
        this.words = words;
    }

    /** The words between the person's own post and the replaced one; empty for the own post. */
    public String words() {
        return words;
    }
}
