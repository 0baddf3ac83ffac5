package th.go.led.rangwan.service.scoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.cycle.CriterionDefinition;
import th.go.led.rangwan.domain.cycle.ScoringDefinition;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.scoring.InterestDeclaration;
import th.go.led.rangwan.domain.scoring.Score;
import th.go.led.rangwan.domain.scoring.ScoreSheet;
import th.go.led.rangwan.domain.scoring.Spread;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.Language;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.shared.Workbook;

/** Gives a panel out as a workbook (XLSX): what the caller may see of it, and nothing else. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR})
public class PanelExportService {
    @Inject
    private PanelReader reader;

    @Inject
    private PanelLines lines;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /**
     * Writes the result, every score with its words and evidence, corrected sheets too, the declarations and the frozen terms,
     * in the caller's language. Of works whose scores are hidden from the caller stands only that they are.
     *
     * @throws IOException when the stream fails; the stream stays open
     */
    public void export(String cycle, int number, OutputStream out) throws IOException {
        PanelCase one = reader.find(cycle, number).orElseThrow(NotFoundException::new);
        Language language = caller.current().language();
        List<PanelBoard.Line> works = lines.works(one, reader.seesOrder(one));
        try (Workbook book = new Workbook(language)) {
            ranking(book, one, works, language);
            scores(book, one, works, language);
            interests(book, one, language);
            terms(book, one, language);
            book.write(out);
        }
        audit.record("panel.exported", one.panel().subject(), String.valueOf(works.size()));
    }

    private static void ranking(Workbook book, PanelCase one, List<PanelBoard.Line> works, Language language) {
        List<String> headings = new ArrayList<>(words(
                language,
                new Bilingual("ผลงาน", "Work"),
                new Bilingual("สาขา", "Category"),
                new Bilingual("อันดับ", "Rank"),
                new Bilingual("คะแนน เต็ม 100", "Score out of 100"),
                new Bilingual("เฉลี่ย", "Mean"),
                new Bilingual("มัธยฐาน", "Median"),
                new Bilingual("ต่ำสุด", "Lowest"),
                new Bilingual("สูงสุด", "Highest"),
                new Bilingual("ส่วนเบี่ยงเบน", "Deviation"),
                new Bilingual("ผู้ให้คะแนน", "Scorers"),
                PanelWords.ABSTAINED,
                new Bilingual("มีส่วนได้เสีย", "Conflicted")));
        one.criteria().forEach(criterion -> headings.add(name(criterion, language)));
        book.begin(PanelWords.RANKING, PanelWords.INTERNAL, headings);
        works.forEach(line -> book.row(figures(one, line)));
    }

    private static List<Object> figures(PanelCase one, PanelBoard.Line line) {
        List<Object> row = new ArrayList<>(List.of(line.title(), line.category()));
        if (!line.sight().shown()) {
            row.add(PanelWords.HIDDEN);
            return row;
        }
        Spread totals = line.result().totals();
        row.add(line.rank());
        row.add(totals.result());
        row.add(totals.mean());
        row.add(totals.median());
        row.add(totals.least());
        row.add(totals.most());
        row.add(totals.deviation());
        row.add(totals.count());
        row.add(line.abstained());
        row.add(line.conflicted());
        one.criteria()
                .forEach(criterion ->
                        row.add(line.result().criteria().get(criterion.code()).result()));
        return row;
    }

    private static void scores(Workbook book, PanelCase one, List<PanelBoard.Line> works, Language language) {
        book.begin(
                PanelWords.SCORES,
                PanelWords.INTERNAL,
                words(
                        language,
                        new Bilingual("ผลงาน", "Work"),
                        new Bilingual("ผู้ให้คะแนน", "Scorer"),
                        new Bilingual("ใบที่", "Sheet"),
                        new Bilingual("แก้จากใบที่", "Corrects sheet"),
                        new Bilingual("สถานะ", "Standing"),
                        new Bilingual("ส่งเมื่อ", "Handed in"),
                        new Bilingual("เกณฑ์", "Criterion"),
                        new Bilingual("น้ำหนัก", "Weight"),
                        new Bilingual("คะแนน", "Points"),
                        new Bilingual("จุดแข็งและความเห็น", "Strengths and comment"),
                        new Bilingual("ควรปรับปรุง", "To improve"),
                        new Bilingual("ทำต่อ", "Next act"),
                        new Bilingual("อ้างหลักฐาน", "Evidence"),
                        new Bilingual("รวม เต็ม 100", "Total out of 100")));
        Set<Long> shown = works.stream()
                .filter(line -> line.sight().shown())
                .map(PanelBoard.Line::nominationId)
                .collect(Collectors.toSet());
        Set<ScoreSheet> standing = new HashSet<>(ScoreSheet.standing(one.sheets()));
        one.sheets().stream()
                .filter(sheet -> shown.contains(sheet.nomination().id()))
                .forEach(sheet -> sheet(book, one, sheet, standing.contains(sheet)));
    }

    private static void sheet(Workbook book, PanelCase one, ScoreSheet sheet, boolean standing) {
        List<Object> head = new ArrayList<>();
        head.add(sheet.nomination().initiative().title());
        head.add(PanelHead.name(sheet.scorer()));
        head.add(sheet.id());
        head.add(sheet.corrects() == null ? null : sheet.corrects().id());
        head.add(PanelWords.standing(sheet.leftAt() != null, !standing));
        head.add(sheet.submittedAt());
        if (sheet.scores().isEmpty()) {
            head.add(PanelWords.ABSTAINED);
            head.addAll(Arrays.asList(null, null));
            head.add(sheet.reason());
            book.row(head);
            return;
        }
        for (CriterionDefinition criterion : one.criteria()) {
            sheet.scores().stream()
                    .filter(score -> score.criterion().equals(criterion.code()))
                    .forEach(score -> book.row(row(one, sheet, score, head)));
        }
    }

    private static List<Object> row(PanelCase one, ScoreSheet sheet, Score score, List<Object> head) {
        CriterionDefinition criterion = one.call().criterion(score.criterion()).orElseThrow();
        List<Object> row = new ArrayList<>(head);
        row.add(new Bilingual(
                criterion.number() + " " + criterion.shortName().th(),
                criterion.code() + " " + criterion.shortName().en()));
        row.add(one.terms().weights().get(score.criterion()));
        row.add(score.points());
        row.add(score.words().comment());
        row.add(score.words().improve());
        row.add(score.words().nextAct());
        row.add(
                score.proof().words().isEmpty()
                        ? PanelWords.NO_EVIDENCE
                        : score.proof().words());
        row.add(one.terms().total(sheet.points()));
        return row;
    }

    private void interests(Workbook book, PanelCase one, Language language) {
        book.begin(
                PanelWords.INTERESTS,
                PanelWords.INTERNAL,
                words(
                        language,
                        new Bilingual("ผลงาน", "Work"),
                        new Bilingual("ผู้ให้คะแนน", "Scorer"),
                        new Bilingual("แจ้งว่า", "Declared"),
                        new Bilingual("ระบบเสนอว่า", "Suggested by the system"),
                        new Bilingual("เหตุผล", "Reason"),
                        new Bilingual("เมื่อ", "When")));
        one.declarations().stream()
                .filter(declared -> reader.reads(declared.work().nomination()))
                .forEach(declared -> book.row(Arrays.asList(
                        declared.work().nomination().initiative().title(),
                        PanelHead.name(declared.seat().person()),
                        PanelWords.interest(declared.conflict()),
                        suggested(declared),
                        declared.reason(),
                        declared.declaredAt())));
    }

    private static Bilingual suggested(InterestDeclaration declared) {
        return Bilingual.join(declared.suggested().stream().map(PanelWords::of).toList(), " · ", "; ");
    }

    private static void terms(Workbook book, PanelCase one, Language language) {
        ScoringDefinition rule = one.terms().rule();
        book.begin(
                PanelWords.TERMS,
                PanelWords.INTERNAL,
                words(language, new Bilingual("รายการ", "Term"), new Bilingual("ค่า", "Value")));
        book.row(List.of(new Bilingual("คณะที่", "Panel"), one.panel().number()));
        book.row(List.of(
                new Bilingual("ฉบับของประกาศ", "Revision of the call"),
                one.panel().revision()));
        book.row(List.of(new Bilingual("เปิดเมื่อ", "Opened"), one.panel().openedAt()));
        book.row(List.of(new Bilingual("คะแนนต่ำสุด", "Least points"), rule.least()));
        book.row(List.of(new Bilingual("คะแนนสูงสุด", "Most points"), rule.most()));
        book.row(List.of(
                new Bilingual("รวมคะแนนด้วย", "Put together by"),
                rule.aggregation().label()));
        book.row(List.of(new Bilingual("ตัดปลายข้างละร้อยละ", "Per cent of each end left out"), rule.trim()));
        one.criteria()
                .forEach(criterion -> book.row(List.of(
                        new Bilingual(
                                "น้ำหนัก " + criterion.number() + " "
                                        + criterion.shortName().th(),
                                "Weight " + criterion.code() + " "
                                        + criterion.shortName().en()),
                        criterion.weight())));
    }

    private static String name(CriterionDefinition criterion, Language language) {
        return criterion.shortName().in(language) + " (" + criterion.weight() + ")";
    }

    private static List<String> words(Language language, Bilingual... words) {
        return Stream.of(words).map(one -> one.in(language)).toList();
    }
}
