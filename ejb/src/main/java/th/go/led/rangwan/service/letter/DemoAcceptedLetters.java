package th.go.led.rangwan.service.letter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.letter.BodyKind;
import th.go.led.rangwan.domain.letter.OutsideBody;
import th.go.led.rangwan.domain.letter.QualityCheck;
import th.go.led.rangwan.domain.letter.QualityPoint;
import th.go.led.rangwan.domain.letter.ReferenceLetter;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.nomination.DemoSheets;

/** The two letters of the demo's finished nomination, both in English and accepted. */
@Dependent
public class DemoAcceptedLetters {
    private static final String WORK = "MD-2561";
    private static final Instant ASKED = Instant.parse("2021-09-13T03:00:00Z"); // 13 ก.ย. 2564 10:00 in Bangkok
    private static final Instant CAME = Instant.parse("2021-10-06T04:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2021, 10, 8);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private DemoSheets sheets;

    @Inject
    private AuditTrail audit;

    /** Enters them; nothing when the nomination is not there. */
    public void enter() {
        entities.createQuery("select n from Nomination n where n.initiative.code = :code", Nomination.class)
                .setParameter("code", WORK)
                .getResultStream()
                .findFirst()
                .ifPresent(this::enter);
    }

    private void enter(Nomination nomination) {
        accepted(
                nomination,
                body("สถาบันวิจัยเพื่อความยุติธรรม", "Research institute for justice", BodyKind.PUBLIC),
                "ยธ ๐๕๒๐/๕๗๓");
        accepted(
                nomination,
                body("หน่วยงานให้กู้ยืมเพื่อการศึกษา", "Agency for student loans", BodyKind.PUBLIC),
                "ยธ ๐๕๒๐/๕๗๔");
        audit.recordBySystem("demo.letters", nomination.subject(), "2");
    }

    private void accepted(Nomination nomination, OutsideBody body, String number) {
        Person analyst = nomination.preparedBy();
        ReferenceLetter letter = new ReferenceLetter(nomination, body, false, ASKED);
        entities.persist(letter);
        letter.request(number, DUE, ASKED);
        letter.receive(LocalDate.of(2021, 10, 6), CAME);
        letter.accept(QualityCheck.found(Set.of(QualityPoint.values()), "en", false), "", analyst, CAME);
        entities.flush();
        String by = body.name().en();
        sheets.sheet(
                "letter:" + letter.id(), "Letter of " + by + ".pdf", "Letter of reference by " + by, analyst, CAME);
    }

    private OutsideBody body(String th, String en, BodyKind kind) {
        OutsideBody body = new OutsideBody(new Bilingual(th, en), kind, null, OutsideBody.Ties.NONE);
        entities.persist(body);
        return body;
    }
}
