package th.go.led.rangwan.domain.cycle;

import static th.go.led.rangwan.domain.cycle.OutlineItem.field;
import static th.go.led.rangwan.domain.cycle.OutlineItem.verified;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.rule.Vocabulary;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.ThaiDate;

/** A definition as a list of its parts in words. */
final class CycleOutline {
    private final Vocabulary vocabulary;
    private final SourceNames sources;

    private CycleOutline(CycleDefinition definition) {
        this.vocabulary = definition.vocabulary();
        this.sources = new SourceNames(definition);
    }

    static List<OutlineItem> of(CycleDefinition cycle) {
        CycleOutline outline = new CycleOutline(cycle);
        List<OutlineItem> items = new ArrayList<>();
        items.add(outline.cycle(cycle));
        cycle.sources().forEach(source -> items.add(source(source)));
        for (int i = 0; i < cycle.deadlines().size(); i++) {
            items.add(outline.deadline(i + 1, cycle.deadlines().get(i)));
        }
        cycle.events().forEach(event -> items.add(outline.event(event)));
        cycle.categories().forEach(category -> items.add(outline.category(category)));
        cycle.clauses().forEach(clause -> items.add(outline.clause(clause)));
        cycle.criteria().forEach(criterion -> items.add(outline.criterion(criterion)));
        items.addAll(PartsOutline.of(cycle));
        return items;
    }

    /** What it is known by under another code: its words without regard to case and spaces. */
    static String identity(Bilingual words) {
        return identity(words.th() + "|" + words.en());
    }

    static String identity(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    }

    private OutlineItem cycle(CycleDefinition cycle) {
        PortalDefinition portal = cycle.portal();
        return new OutlineItem(
                OutlineItem.Kind.CYCLE,
                "",
                "",
                new Bilingual("รอบการสมัคร", "The cycle"),
                List.of(
                        field("ชื่อ", "title", cycle.title()),
                        field("รางวัล", "award", cycle.award().name()),
                        field("ผู้ให้รางวัล", "giver", cycle.award().giver()),
                        field("ปีของรางวัล", "award year", cycle.awardYear()),
                        field("เว็บไซต์รับสมัคร", "portal", portal.address()),
                        field("ที่อยู่สำหรับสอบถาม", "address for questions", portal.help()),
                        field("คำถามก่อนเปิดแบบฟอร์ม", "questions before the form opens", yesNo(portal.preScreening())),
                        field("ต้องกรอกให้จบในครั้งเดียว", "filled in one sitting", yesNo(portal.oneSitting())),
                        field(
                                "ข้อที่ห้ามเปลี่ยนสาขาหลังสมัคร",
                                "clause that fixes the category",
                                Objects.requireNonNullElse(portal.categoryClause(), "")),
                        field("ข้อคำถามของพอร์ทัลก่อนเปิดแบบฟอร์ม", "the portal's own questions", preQuestions(portal)),
                        field("การรวมคะแนนภายใน", "internal scoring", scoring(cycle.scoring())),
                        sources.origin(portal.from()),
                        verified(portal.from())));
    }

    private static Bilingual preQuestions(PortalDefinition portal) {
        return Bilingual.join(portal.questions().stream()
                .map(question -> new Bilingual(
                        question.code() + " " + question.text().th() + " (" + question.clause() + " "
                                + question.passing() + ")",
                        question.code() + " " + question.text().en() + " (" + question.clause() + " "
                                + question.passing() + ")"))
                .toList());
    }

    static Bilingual yesNo(boolean yes) {
        return yes ? new Bilingual("ใช่", "yes") : new Bilingual("ไม่ใช่", "no");
    }

    private static OutlineItem source(SourceDefinition source) {
        return new OutlineItem(
                OutlineItem.Kind.SOURCE,
                source.code(),
                identity(source.title()),
                new Bilingual(
                        "เอกสารต้นทาง: " + source.title().th(),
                        "Source: " + source.title().en()),
                List.of(
                        field("ชื่อ", "title", source.title()),
                        field("เลขที่", "number", source.number()),
                        source.date() == null
                                ? field("วันที่", "date", (Object) null)
                                : field("วันที่", "date", ThaiDate.brief(source.date()))));
    }

    private OutlineItem deadline(int place, DeadlineDefinition deadline) {
        return new OutlineItem(
                OutlineItem.Kind.DEADLINE,
                Integer.toString(place),
                "",
                new Bilingual("กำหนดยื่น ครั้งที่ " + place, "Deadline " + place),
                List.of(
                        field("วันที่", "date", ThaiDate.brief(deadline.date())),
                        field("ถ้อยคำ", "words", deadline.words()),
                        field(
                                "เขตเวลา",
                                "zone",
                                deadline.zoneName() + " (UTC"
                                        + deadline.offset().getId() + ")"),
                        field(
                                "คำอ่านที่เป็นไปได้",
                                "lawful readings",
                                Bilingual.join(
                                        deadline.readings().stream()
                                                .map(DeadlineReading::label)
                                                .toList(),
                                        ", ",
                                        ", ")),
                        sources.origin(deadline.from()),
                        verified(deadline.from())));
    }

    private OutlineItem event(EventDefinition event) {
        return new OutlineItem(
                OutlineItem.Kind.EVENT,
                event.code(),
                identity(event.name()),
                new Bilingual("กิจกรรม " + event.code(), "Event " + event.code()),
                List.of(
                        field("ชนิด", "kind", event.kind().label()),
                        field("ชื่อ", "name", event.name()),
                        field("วันที่", "date", ThaiDate.brief(event.date())),
                        field("เวลา", "time", event.from() + "–" + event.to()),
                        sources.origin(event.provenance()),
                        verified(event.provenance())));
    }

    private OutlineItem category(CategoryDefinition category) {
        return new OutlineItem(
                OutlineItem.Kind.CATEGORY,
                category.code(),
                identity(category.name()),
                new Bilingual("สาขา " + category.code(), "Category " + category.code()),
                List.of(
                        field("ชื่อ", "name", category.name()),
                        field("ชื่อสั้น", "short name", category.shortName()),
                        field("เนื้อหา", "about", category.description()),
                        sources.origin(category.from()),
                        verified(category.from())));
    }

    private OutlineItem clause(ClauseDefinition clause) {
        return new OutlineItem(
                OutlineItem.Kind.CLAUSE,
                clause.code(),
                identity(clause.quoteTh()),
                new Bilingual("ข้อ " + clause.number() + " (" + clause.code() + ")", "Clause " + clause.code()),
                List.of(
                        field("หัวข้อ", "heading", clause.shortName()),
                        field("ถ้อยคำ", "words", clause.quoteTh()),
                        field("คำอ่านภาษาอังกฤษ", "English reading", clause.readingEn()),
                        field("กติกา", "rule", clause.rule().describe(vocabulary)),
                        field("คำอธิบายผล", "explanations", RuleWords.of(clause.rule())),
                        field(
                                "ตรวจเมื่อ",
                                "checked",
                                clause.when() == ClauseWhen.FILING
                                        ? new Bilingual("ตอนยื่น", "at filing")
                                        : new Bilingual("คัดกรอง", "at screening")),
                        sources.origin(clause.from()),
                        verified(clause.from())));
    }

    private OutlineItem criterion(CriterionDefinition criterion) {
        return new OutlineItem(
                OutlineItem.Kind.CRITERION,
                criterion.code(),
                identity(criterion.name()),
                new Bilingual("เกณฑ์ " + criterion.number(), "Criterion " + criterion.code()),
                List.of(
                        field("ชื่อ", "name", criterion.name()),
                        field("ชื่อสั้น", "short name", criterion.shortName()),
                        field("ถ้อยคำ", "words", criterion.quoteTh()),
                        field("คำอ่านภาษาอังกฤษ", "English reading", criterion.readingEn()),
                        field("น้ำหนัก", "weight", criterion.weight()),
                        field("ระดับคะแนน", "rubric", rubric(criterion)),
                        sources.origin(criterion.from()),
                        verified(criterion.from())));
    }

    private static Bilingual rubric(CriterionDefinition criterion) {
        return lines(criterion.rubric().stream()
                .map(level -> new Bilingual(
                        level.from() + ": " + level.words().th(),
                        level.from() + ": " + level.words().en())));
    }

    private static Bilingual scoring(ScoringDefinition scoring) {
        String scale = " " + scoring.least() + "–" + scoring.most() + " · ";
        String figures = (scoring.trim() == 0 ? "" : " " + scoring.trim() + "%") + " · ." + scoring.decimals() + " "
                + ScoringMapping.code(scoring.rounding());
        String ties = scoring.tieBreaks().stream()
                .map(one -> " > " + one.by().code() + " " + one.criterion())
                .map(String::stripTrailing)
                .collect(Collectors.joining());
        return new Bilingual(
                "คะแนน" + scale + scoring.aggregation().label().th() + figures + ties,
                "points" + scale + scoring.aggregation().label().en() + figures + ties);
    }

    /** Several short texts one after the other. */
    static Bilingual lines(Stream<Bilingual> lines) {
        List<Bilingual> all = lines.collect(Collectors.toList());
        return all.isEmpty() ? Bilingual.same("–") : Bilingual.join(all, " · ", " · ");
    }
}
