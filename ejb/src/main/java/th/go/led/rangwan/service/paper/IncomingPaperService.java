package th.go.led.rangwan.service.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.paper.IncomingPaper;
import th.go.led.rangwan.domain.paper.PaperForm;
import th.go.led.rangwan.domain.paper.PaperPart;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.identity.People;
import th.go.led.rangwan.service.shared.VirusScanner;

/** Registers received papers and shows their register. A paper is read once, when it comes in. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR})
public class IncomingPaperService {
    private static final int PAGE = 50;

    @Inject
    private IncomingPapers papers;

    @Inject
    private PaperIntake intake;

    @Inject
    private VirusScanner scanner;

    @Inject
    private People people;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** The register, the newest first, after that id; 0 for the beginning. */
    @RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.AUDITOR})
    public IncomingPage page(long after) {
        List<IncomingRow> rows = papers.after(after, PAGE + 1);
        boolean more = rows.size() > PAGE;
        List<IncomingRow> shown = more ? rows.subList(0, PAGE) : rows;
        var roles = caller.current().viewer().roles();
        return new IncomingPage(
                List.copyOf(shown),
                more ? shown.get(PAGE - 1).id() : 0,
                roles.contains(Role.ANALYST) || roles.contains(Role.DIRECTOR));
    }

    /**
     * Registers a paper under the next number of the caller's unit and reads it.
     *
     * @param text the typed or pasted words, empty when there is a file
     * @param fileName the name of the file as given, null for none
     * @param file its bytes, null for none
     * @return its id
     * @throws RefusedException at {@code text} without words, with too many, or with words and a file at once; at
     *     {@code file} as {@link PaperTexts} says, when it is too large, or without a clear verdict of the virus scanner
     */
    public long register(String text, String fileName, byte[] file) {
        Instant now = clock.instant();
        OrgUnit unit = people.unit(caller.current().unitId()).orElseThrow(NotFoundException::new);
        IncomingPaper.Original original = file == null ? typed(text) : filed(text, fileName, file);
        byte[] content = file == null ? new byte[0] : file;
        IncomingPaper paper = intake.receive(original, new IncomingPaper.Receipt(unit, caller.person(), now), content);
        audit.record("paper.received", paper.subjectCode(), original.form() + " sha256:" + original.sha256());
        return paper.id();
    }

    /** The file in which a paper came, as it came; not found when the text was typed. */
    @RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.AUDITOR})
    public PaperFile file(long id) {
        IncomingPaper paper = papers.readable(id);
        if (paper.fileName() == null) {
            throw new NotFoundException();
        }
        audit.record("paper.downloaded", paper.subjectCode(), "");
        return new PaperFile(paper.id(), paper.fileName(), paper.form(), papers.parts(paper));
    }

    private static IncomingPaper.Original typed(String text) {
        String words = text == null ? "" : text;
        return new IncomingPaper.Original(PaperForm.TYPED, null, PaperIntake.sha256(words), words);
    }

    private IncomingPaper.Original filed(String text, String fileName, byte[] file) {
        if (text != null && !text.isBlank()) throw new RefusedException("paper.refused.both").at("text");
        if (file.length > PaperPart.BYTE_LIMIT) throw new RefusedException("paper.refused.file.large").at("file");
        scanner.requireClean(file);
        PaperTexts.Words words = PaperTexts.of(file);
        return new IncomingPaper.Original(words.form(), name(fileName), PaperIntake.sha256(file), words.text());
    }

    private static String name(String given) {
        String clean = (given == null || given.isBlank() ? "file" : given)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return clean.substring(Math.max(0, clean.length() - IncomingPaper.LONGEST_NAME));
    }
}
