package th.go.led.rangwan.domain.identity;

import th.go.led.rangwan.domain.shared.RefusedException;

/** Names and titles as people type them. */
final class Names {
    private static final int LONGEST = 255;

    private Names() {}

    /** The name without blanks around it; refused at {@code field} when it is empty or longer than 255 characters. */
    static String required(String typed, String field) {
        String name = typed == null ? "" : typed.strip();
        if (name.isEmpty()) {
            throw new RefusedException("identity.refused.name").at(field);
        }
        if (name.length() > LONGEST) {
            throw new RefusedException("identity.refused.long", LONGEST).at(field);
        }
        return name;
    }
}
