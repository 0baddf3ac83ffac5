package th.go.led.rangwan.service.readiness;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.cycle.ClauseStanding;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.cycle.DocumentDefinition;
import th.go.led.rangwan.domain.eligibility.ClauseVerdict;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.readiness.Aim;
import th.go.led.rangwan.domain.readiness.Gap;
import th.go.led.rangwan.domain.readiness.GapGround;
import th.go.led.rangwan.domain.readiness.Measure;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.ThaiDigits;
import th.go.led.rangwan.service.cycle.Cycles;
import th.go.led.rangwan.service.eligibility.Screened;
import th.go.led.rangwan.service.letter.LetterCount;
import th.go.led.rangwan.service.letter.LetterTrackerService;
import th.go.led.rangwan.service.nomination.NominationService;
import th.go.led.rangwan.service.nomination.NominationSheet;

/**
 * What a work lacks against a call, as the record tells it: clause by clause from the screening, and of a nomination also
 * the documents, with where they stand and how many are asked.
 */
@Dependent
public class RecordGaps {
    private static final Bilingual NOTHING = Bilingual.same("");
    private static final Bilingual PARTS = new Bilingual("ส่วน", "parts");
    private static final Bilingual LETTERS = new Bilingual("ฉบับ", "letters");
    private static final Bilingual ANSWERS = new Bilingual("ข้อ", "questions");

    @Inject
    private Cycles cycles;

    @Inject
    private Screened screened;

    @Inject
    private NominationService nominations;

    @Inject
    private LetterTrackerService letters;

    /** A gap with what the record suggests to do about it. */
    record Found(Gap gap, Aim aim) {}

    /** What the screening misses or fails for a work in one category of a call, unless a director overrode it. */
    List<Found> clauses(long work, CycleDefinition call, String category) {
        return screened.in(call, work, category).clauses().stream()
                .filter(clause ->
                        clause.standing() == ClauseStanding.FAIL || clause.standing() == ClauseStanding.CANNOT_TELL)
                .flatMap(RecordGaps::of)
                .toList();
    }

    private static Stream<Found> of(ClauseVerdict clause) {
        if (clause.missing().isEmpty()) {
            return Stream.of(new Found(
                    new Gap(
                            GapGround.CALL,
                            clause.clause(),
                            clause.title(),
                            clause.finding(),
                            clause.shortName(),
                            clause.firstEligibleOn()),
                    Aim.suggested(clause.whatWouldChange(), Measure.NONE)));
        }
        return clause.missing().stream()
                .map(fact -> new Found(
                        new Gap(
                                GapGround.CALL,
                                clause.clause(),
                                clause.title(),
                                fact.label(),
                                fact.ask(),
                                clause.firstEligibleOn()),
                        Aim.suggested(NOTHING, Measure.NONE)));
    }

    /** The documents and answers of a nomination that are not complete. */
    List<Found> documents(Nomination nomination) {
        CycleDefinition call = call(nomination);
        NominationSheet sheet = nominations.sheet(nomination.id());
        LetterCount counted = letters.countOf(nomination.id());
        return Stream.of(
                        counted(call, "report", PARTS, sheet.reportParts(), sheet.reportNeeded()),
                        counted(call, "letters", LETTERS, counted.counting(), counted.needed()),
                        answers(call, sheet))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Found> counted(CycleDefinition call, String code, Bilingual unit, int now, int needed) {
        Optional<DocumentDefinition> document = call.document(code).filter(asked -> now < needed);
        return document.map(asked -> new Found(
                Gap.named(GapGround.CALL, code, title(asked), asked.name()),
                Aim.suggested(NOTHING, measure(call, unit, now, needed))));
    }

    private static Optional<Found> answers(CycleDefinition call, NominationSheet sheet) {
        int now = sheet.answers().done();
        int needed = sheet.answers().total();
        return now >= needed
                ? Optional.empty()
                : Optional.of(new Found(
                        Gap.named(
                                GapGround.CALL,
                                "answers",
                                new Bilingual("ข้อคำถามของใบสมัคร", "The form's questions"),
                                new Bilingual(
                                        "คำตอบที่ครบ อยู่ในจำนวนคำ และแปลแล้ว",
                                        "Answers that are complete, within the limit and translated")),
                        Aim.suggested(NOTHING, measure(call, ANSWERS, now, needed))));
    }

    private static Measure measure(CycleDefinition call, Bilingual unit, int now, int needed) {
        return new Measure(
                unit,
                BigDecimal.valueOf(now),
                BigDecimal.valueOf(needed),
                "ใบสมัคร " + call.title().th());
    }

    /** A document by its number: ข้อ ๔.๑, clause 4.1. */
    static Bilingual title(DocumentDefinition document) {
        return new Bilingual("ข้อ " + document.number(), "clause " + ThaiDigits.toArabic(document.number()));
    }

    private CycleDefinition call(Nomination nomination) {
        return cycles.definition(nomination.entry().cycle(), nomination.entry().revision());
    }
}
