package th.go.led.rangwan.web.organisation;

/** Reads the ids in the addresses of these pages. */
final class OrganisationAddress {
    private OrganisationAddress() {}

    /** The id in that parameter; 0, which is never found, for what is none. */
    static long id(String parameter) {
        return parameter != null && parameter.matches("\\d{1,18}") ? Long.parseLong(parameter) : 0;
    }
}
