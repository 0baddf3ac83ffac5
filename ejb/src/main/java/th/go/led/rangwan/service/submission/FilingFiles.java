package th.go.led.rangwan.service.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.submission.Filing;
import th.go.led.rangwan.service.evidence.FileOwner;
import th.go.led.rangwan.service.nomination.Nominations;

/** The rights on receipts are those on the nomination: its readers read them, its writers add them. */
@ApplicationScoped
public class FilingFiles implements FileOwner {
    private static final String FILING = "filing:";

    @Inject
    private Filings filings;

    @Inject
    private Nominations nominations;

    @Override
    public boolean owns(String subject) {
        return subject.startsWith(FILING);
    }

    @Override
    public void requireReadable(String subject) {
        filing(subject);
    }

    @Override
    public void requireChangeable(String subject) {
        nominations.changeable(filing(subject).set().nomination().id());
    }

    @Override
    public boolean changeable(String subject) {
        return nominations.mayChange(filing(subject).set().nomination());
    }

    private Filing filing(String subject) {
        if (!owns(subject)) {
            throw new NotFoundException();
        }
        return filings.readable(Long.parseLong(subject.substring(FILING.length())));
    }
}
