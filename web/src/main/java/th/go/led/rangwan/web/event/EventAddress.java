package th.go.led.rangwan.web.event;

/** Numbers as addresses carry them. */
final class EventAddress {
    private EventAddress() {}

    /** The id in a parameter; 0, which no record has, when there is none. */
    static long id(String parameter) {
        return parameter != null && parameter.matches("\\d{1,18}") ? Long.parseLong(parameter) : 0;
    }

    /** The page of an event, after a post. */
    static String page(long id) {
        return "event?faces-redirect=true&id=" + id;
    }
}
