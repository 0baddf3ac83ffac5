package th.go.led.rangwan.domain.message;

import java.util.regex.Pattern;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * Whom a message is for.
 *
 * @param name as a person would write it on an envelope
 * @param address an e-mail address; empty when it goes by hand or post
 */
public record Recipient(String name, String address) {
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    private static final int LONGEST = 254;

    /** Strips both; refused at {@code recipientName} without a name, at {@code recipientAddress} when that is no address. */
    public Recipient {
        name = name == null ? "" : name.strip();
        address = address == null ? "" : address.strip();
        if (name.isEmpty() || name.length() > LONGEST) {
            throw new RefusedException("message.refused.recipient").at("recipientName");
        }
        if (!address.isEmpty() && !isAddress(address)) {
            throw new RefusedException("message.refused.address", address).at("recipientAddress");
        }
    }

    /** Whether that is an e-mail address to which a message can be sent. */
    public static boolean isAddress(String typed) {
        return typed.length() <= LONGEST && ADDRESS.matcher(typed).matches();
    }

    /** Whether it can go by mail. */
    public boolean reachable() {
        return !address.isEmpty();
    }
}
