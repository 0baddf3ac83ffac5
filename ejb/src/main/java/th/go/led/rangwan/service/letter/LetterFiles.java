package th.go.led.rangwan.service.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import th.go.led.rangwan.domain.letter.ReferenceLetter;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.service.evidence.FileOwner;
import th.go.led.rangwan.service.evidence.FileRow;
import th.go.led.rangwan.service.evidence.StoredFiles;
import th.go.led.rangwan.service.evidence.WorkFileRow;
import th.go.led.rangwan.service.evidence.WorkFileSource;
import th.go.led.rangwan.service.nomination.NominationWorkFiles;
import th.go.led.rangwan.service.nomination.Nominations;

/** The scans of letters of reference: read and brought by those who may read and change the nomination. */
@ApplicationScoped
public class LetterFiles implements FileOwner, WorkFileSource {
    private static final String LETTER = "letter:";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Nominations nominations;

    @Inject
    private StoredFiles stored;

    @Inject
    private Letters letters;

    @Inject
    private NominationWorkFiles applications;

    @Override
    public boolean owns(String subject) {
        return subject.startsWith(LETTER);
    }

    @Override
    public void requireReadable(String subject) {
        nominations.readable(letter(subject).nomination().id());
    }

    @Override
    public void requireChangeable(String subject) {
        nominations.changeable(letter(subject).nomination().id()).requireLive();
    }

    @Override
    public boolean changeable(String subject) {
        Nomination nomination = letter(subject).nomination();
        return nomination.state().live() && nominations.mayChange(nomination);
    }

    @Override
    public List<WorkFileRow> filesOf(long initiativeId) {
        return applications.nominationsOf(initiativeId).stream()
                .flatMap(nomination -> letters.of(nomination.id()).stream())
                .flatMap(letter -> stored.of(letter.subject()).stream().map(file -> row(letter, FileRow.of(file))))
                .toList();
    }

    private WorkFileRow row(ReferenceLetter letter, FileRow file) {
        return new WorkFileRow(
                WorkFileRow.Kind.LETTER,
                file.shownName(),
                file,
                "/download/file/" + file.id(),
                applications.entered(letter.nomination()),
                "letter.xhtml?id=" + letter.nomination().id() + "&letter=" + letter.id(),
                "letter.state." + letter.state(),
                letter.body().name(),
                file.uploadedAt());
    }

    private ReferenceLetter letter(String subject) {
        ReferenceLetter found =
                entities.find(ReferenceLetter.class, Long.parseLong(subject.substring(LETTER.length())));
        if (found == null) {
            throw new NotFoundException();
        }
        return found;
    }
}
