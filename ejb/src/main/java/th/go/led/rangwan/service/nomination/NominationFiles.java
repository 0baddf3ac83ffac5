package th.go.led.rangwan.service.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.service.evidence.FileOwner;
import th.go.led.rangwan.service.identity.Caller;

/** The rights on files are those on the nomination: its readers read, its writers add while it lives. */
@ApplicationScoped
public class NominationFiles implements FileOwner {
    private static final String NOMINATION = "nomination:";

    @Inject
    private Nominations nominations;

    @Inject
    private Caller caller;

    @Override
    public boolean owns(String subject) {
        return subject.startsWith(NOMINATION);
    }

    @Override
    public void requireReadable(String subject) {
        nominations.readable(id(subject));
    }

    @Override
    public void requireChangeable(String subject) {
        nominations.changeable(id(subject)).requireLive();
    }

    @Override
    public boolean changeable(String subject) {
        Nomination nomination = nominations.readable(id(subject));
        return nomination.state().live()
                && caller.current()
                        .viewer()
                        .changes(nomination.initiative().ownerUnit().id())
                        .allowed();
    }

    /** The id in a nomination's name. */
    static long id(String subject) {
        return Long.parseLong(subject.substring(NOMINATION.length()));
    }
}
