package th.go.led.rangwan.service.identity;

import th.go.led.rangwan.domain.shared.RefusedException;

/** The portal let somebody in whom the application does not know; they get a page that says whom to ask. */
public class UnknownPersonException extends RefusedException {
    private static final long serialVersionUID = 1L;

    /** Nobody is behind {@code login}. */
    public UnknownPersonException(String login) {
        super("identity.refused.unknown", login);
    }
}
