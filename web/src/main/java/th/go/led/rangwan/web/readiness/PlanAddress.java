package th.go.led.rangwan.web.readiness;

/** Reads what an address says: never a fault, at worst something that is never found. */
final class PlanAddress {
    private PlanAddress() {}

    /** The id, 0 when there is none. */
    static long id(String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }
}
