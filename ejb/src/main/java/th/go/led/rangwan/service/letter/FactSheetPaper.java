package th.go.led.rangwan.service.letter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.initiative.Indicator;
import th.go.led.rangwan.domain.initiative.IndicatorValue;
import th.go.led.rangwan.domain.initiative.Partner;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.service.initiative.WorkSummary;
import th.go.led.rangwan.service.letter.LetterParties.LetterCase;
import th.go.led.rangwan.service.paper.Booklet;
import th.go.led.rangwan.service.paper.BookletPdf;

/** The summary of a work that goes with a request: for a writer who has to name facts, nothing of the dossier besides. */
final class FactSheetPaper {
    private final WorkSummary summary;
    private final LetterCase parties;

    FactSheetPaper(WorkSummary summary, LetterCase parties) {
        this.summary = summary;
        this.parties = parties;
    }

    /** The PDF. */
    byte[] pdf(Instant producedAt) {
        String department = parties.department().th();
        return BookletPdf.render(
                new Booklet("สรุปข้อมูลผลงาน: " + parties.work().th(), department, "", department, sections()),
                producedAt);
    }

    private List<Booklet.Section> sections() {
        var words = summary.work().description();
        List<Booklet.Section> sections = new ArrayList<>();
        add(sections, "ชื่อผลงาน (Title)", both(words.title()));
        add(
                sections,
                "หน่วยงานเจ้าของผลงาน",
                summary.work().ownerUnit().nameTh() + " " + parties.department().th() + "\n"
                        + summary.work().ownerUnit().nameEn() + ", "
                        + parties.department().en());
        add(
                sections,
                "เริ่มดำเนินการ",
                summary.startedOn() == null
                        ? ""
                        : ThaiDate.brief(summary.startedOn()).th() + " ("
                                + ThaiDate.brief(summary.startedOn()).en() + ")");
        add(sections, "สาระสำคัญ (Summary)", both(words.summary()));
        add(sections, "กลุ่มเป้าหมาย", words.targetGroups());
        add(sections, "เป้าหมายการพัฒนาที่ยั่งยืน (SDGs)", String.join(", ", summary.goals()));
        add(
                sections,
                "ภาคีที่ร่วมดำเนินงาน",
                summary.partners().stream().map(FactSheetPaper::partner).collect(Collectors.joining("\n")));
        add(
                sections,
                "ตัวชี้วัดและผลที่เกิดขึ้นจริง",
                summary.indicators().stream().map(FactSheetPaper::indicator).collect(Collectors.joining("\n")));
        add(sections, "เว็บไซต์", words.website());
        return sections;
    }

    private static void add(List<Booklet.Section> sections, String heading, String text) {
        if (text != null && !text.isBlank()) {
            sections.add(new Booklet.Section(heading, "", text.strip()));
        }
    }

    private static String both(Bilingual words) {
        return words.th().equals(words.en()) ? words.th() : (words.th() + "\n" + words.en()).strip();
    }

    private static String partner(Partner partner) {
        Partner.Words words = partner.words();
        return "- " + words.name() + (words.part().isBlank() ? "" : ": " + words.part());
    }

    private static String indicator(Indicator indicator) {
        List<String> figures = new ArrayList<>();
        if (indicator.baseline() != null) {
            figures.add("ค่าตั้งต้น ปี " + year(indicator.baseline().year()) + " = "
                    + indicator.baseline().figure());
        }
        for (IndicatorValue value : indicator.values()) {
            figures.add("ปี " + year(value.year()) + " = " + Indicator.figure(value.amount())
                    + (value.source().isBlank() ? "" : " (" + value.source() + ")"));
        }
        return "- " + indicator.name().th() + " (" + indicator.measure().th() + "): " + String.join(", ", figures);
    }

    private static int year(int commonEra) {
        return commonEra + ThaiDate.BUDDHIST_OFFSET;
    }
}
