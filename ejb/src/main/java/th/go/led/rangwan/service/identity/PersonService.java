package th.go.led.rangwan.service.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import th.go.led.rangwan.domain.shared.Language;

/** What a person sets for themselves. */
@Stateless
@PermitAll
public class PersonService {
    @Inject
    private Caller caller;

    @Inject
    private CallerOfRequest known;

    /** Keeps the language of every screen for the calling person; refused for a login without a person. */
    public void speak(Language chosen) {
        caller.person().speak(chosen);
        known.forget();
    }
}
