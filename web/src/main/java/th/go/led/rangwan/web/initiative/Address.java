package th.go.led.rangwan.web.initiative;

/** Ids as addresses carry them. */
final class Address {
    private Address() {}

    /** The id in a parameter; 0, which no record has, when there is none. */
    static long id(String parameter) {
        return parameter != null && parameter.matches("\\d{1,18}") ? Long.parseLong(parameter) : 0;
    }
}
