package th.go.led.rangwan.domain.event;

import th.go.led.rangwan.domain.shared.RefusedException;

/** Texts that people type, as they are kept. */
final class Words {
    /** The longest line that is kept, in characters. */
    static final int LINE = 255;

    /** The longest text that is kept, in characters. */
    static final int TEXT = 4000;

    private Words() {}

    /** The text without white space around it; refused at its field when it is longer than {@code most} characters. */
    static String fit(String typed, int most, String field) {
        String text = typed.strip();
        if (text.length() > most) {
            throw new RefusedException("event.refused.long", Integer.toString(most)).at(field);
        }
        return text;
    }
}
