package th.go.led.rangwan.web.lesson;

/** Numbers as addresses carry them. */
final class LessonAddress {
    private LessonAddress() {}

    /** The id in a parameter; 0, which no record has, when there is none. */
    static long id(String parameter) {
        return parameter != null && parameter.matches("\\d{1,18}") ? Long.parseLong(parameter) : 0;
    }

    /** The number of an edition in a parameter; 0 when there is none. */
    static int edition(String parameter) {
        return parameter != null && parameter.matches("\\d{1,9}") ? Integer.parseInt(parameter) : 0;
    }
}
