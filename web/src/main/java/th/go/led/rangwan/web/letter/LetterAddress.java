package th.go.led.rangwan.web.letter;

/** Reads the ids in the addresses of the letter pages. */
final class LetterAddress {
    private LetterAddress() {}

    /** The id in that parameter; 0, which is never found, for what is none. */
    static long id(String parameter) {
        return parameter != null && parameter.matches("\\d{1,18}") ? Long.parseLong(parameter) : 0;
    }
}
