package th.go.led.rangwan.domain.identity;

/** In what right a person signs (ตำแหน่งที่ลงนาม); the Thai words are those of the official signature block. */
public enum CapacityKind {
    /** The post that the person holds. */
    OWN_POST("", ""),
    /** รักษาราชการแทน: full powers of the replaced post. */
    ACTING("รักษาราชการแทน", "acting for the"),
    /** ปฏิบัติราชการแทน: named powers only; passing them on is refused unless the order says so. */
    DELEGATED("ปฏิบัติราชการแทน", "by delegation of the"),
    /** รักษาการในตำแหน่ง: keeps a vacant post. */
    KEEPING_POST("รักษาการในตำแหน่ง", "keeping the post of");

    private final String words;
    private final String wordsEn;

    CapacityKind(String words, String wordsEn) {
        this.words = words;
        this.wordsEn = wordsEn;
    }

    /** The words between the person's own post and the replaced one; empty for the own post. */
    public String words() {
        return words;
    }

    /** The same in English, for English screens. */
    public String wordsEn() {
        return wordsEn;
    }

    /** Whether it gives the full powers of the replaced post, or only those that the order names. */
    public boolean fullPowers() {
        return this != DELEGATED;
    }
}
