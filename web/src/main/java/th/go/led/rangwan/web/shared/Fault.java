package th.go.led.rangwan.web.shared;

import java.security.SecureRandom;

/** A fault of the program: logged once with a reference that the person can quote. */
public final class Fault {
    /** Request attribute that carries the reference to the page. */
    static final String REFERENCE = "rangwan.fault";

    private static final System.Logger LOG = System.getLogger(Fault.class.getName());
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"; // none that look alike
    private static final SecureRandom RANDOM = new SecureRandom();

    private Fault() {}

    /** Logs the fault with where it happened; the reference is for the person. */
    public static String log(Throwable cause, String where) {
        StringBuilder reference = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            reference.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        LOG.log(System.Logger.Level.ERROR, "fault " + reference + " at " + where, cause);
        return reference.toString();
    }
}
