package th.go.led.rangwan.domain.cycle;

import static th.go.led.rangwan.domain.cycle.CycleOutline.identity;
import static th.go.led.rangwan.domain.cycle.CycleOutline.lines;
import static th.go.led.rangwan.domain.cycle.CycleOutline.yesNo;
import static th.go.led.rangwan.domain.cycle.OutlineItem.field;
import static th.go.led.rangwan.domain.cycle.OutlineItem.verified;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.rule.FactKind;
import th.go.led.rangwan.domain.shared.Bilingual;

/** The parts that have parts themselves, in words: questions, documents, facts, contradictions, examples. */
final class PartsOutline {
    private PartsOutline() {}

    static List<OutlineItem> of(CycleDefinition cycle) {
        List<OutlineItem> items = new ArrayList<>();
        items.add(questions(cycle.questions()));
        for (QuestionSection section : cycle.questions().sections()) {
            section.questions().forEach(question -> items.add(question(section, question)));
        }
        SourceNames sources = new SourceNames(cycle);
        cycle.documents().forEach(document -> items.add(document(sources, document)));
        cycle.facts().forEach(fact -> items.add(fact(fact)));
        cycle.contradictions().forEach(contradiction -> items.add(contradiction(contradiction)));
        cycle.examples().forEach(example -> items.add(example(example)));
        return items;
    }

    private static OutlineItem questions(QuestionSet questions) {
        return new OutlineItem(
                OutlineItem.Kind.QUESTIONS,
                "",
                "",
                new Bilingual("ข้อคำถามทั้งชุด", "The set of questions"),
                List.of(
                        field("หมายเหตุ", "note", questions.note()),
                        field(
                                "ลำดับ",
                                "order",
                                questions.all().stream()
                                        .map(QuestionDefinition::code)
                                        .collect(Collectors.joining(", "))),
                        verified(questions.verified(), questions.verifiedBy())));
    }

    private static OutlineItem question(QuestionSection section, QuestionDefinition question) {
        QuestionDefinition.Dependency on = question.dependsOn();
        return new OutlineItem(
                OutlineItem.Kind.QUESTION,
                question.code(),
                identity(question.text().en()),
                new Bilingual("ข้อคำถาม " + question.code(), "Question " + question.code()),
                List.of(
                        field("หมวด", "section", section.title()),
                        field("หัวข้อ", "heading", question.shortTitle()),
                        field("ถ้อยคำ", "wording", question.text()),
                        field(
                                "คำแนะนำ",
                                "guidance",
                                question.guidance() == null ? Bilingual.same("–") : question.guidance()),
                        question.maxWords() == null
                                ? field("จำนวนคำ", "words", new Bilingual("ไม่จำกัด", "no limit"))
                                : field(
                                        "จำนวนคำ",
                                        "words",
                                        new Bilingual(
                                                "ไม่เกิน " + question.maxWords(), "at most " + question.maxWords())),
                        field("แบบคำตอบ", "kind of answer", question.answer().code()),
                        field("ถามเมื่อ", "asked when", on == null ? null : on.question() + " = " + on.answer()),
                        verified(question.verified(), question.verifiedBy())));
    }

    private static OutlineItem document(SourceNames sources, DocumentDefinition document) {
        return new OutlineItem(
                OutlineItem.Kind.DOCUMENT,
                document.code(),
                identity(document.name()),
                new Bilingual("เอกสาร " + document.number(), "Document " + document.code()),
                List.of(
                        field("ชื่อ", "name", document.name()),
                        field("ถ้อยคำ", "words", document.quoteTh()),
                        field("ต้องมี", "required", yesNo(document.required())),
                        field(
                                "ส่วนประกอบ",
                                "parts",
                                lines(document.parts().stream()
                                        .map(part -> new Bilingual(
                                                part.name().th() + ": "
                                                        + part.description().th(),
                                                part.name().en() + ": "
                                                        + part.description().en())))),
                        field(
                                "เงื่อนไข",
                                "rules",
                                lines(document.rules().stream().map(PartsOutline::demand))),
                        sources.origin(document.from()),
                        verified(document.from())));
    }

    private static Bilingual demand(DocumentRule rule) {
        boolean blocking = rule.force() == DocumentForce.BLOCKING;
        String number = rule.limit() == null ? "" : " (" + rule.limit() + ")";
        String values = rule.values().isEmpty() ? "" : " [" + String.join(", ", rule.values()) + "]";
        return new Bilingual(
                (blocking ? "บังคับ " : "แนะนำ ") + rule.text().th() + number + values,
                (blocking ? "blocking: " : "advice: ") + rule.text().en() + number + values);
    }

    private static OutlineItem fact(FactKind fact) {
        return new OutlineItem(
                OutlineItem.Kind.FACT,
                fact.code(),
                identity(fact.label()),
                new Bilingual("ข้อเท็จจริง " + fact.code(), "Fact " + fact.code()),
                List.of(
                        field("ชื่อ", "name", fact.label()),
                        field("ถามใคร", "asked of", fact.ask()),
                        field("แบบ", "type", fact.type() + (fact.ruling() ? " + ruling" : "") + ", " + fact.of()),
                        field(
                                "ตัวเลือก",
                                "options",
                                lines(fact.options().stream()
                                        .map(option -> new Bilingual(
                                                option.value() + " = "
                                                        + option.label().th(),
                                                option.value() + " = "
                                                        + option.label().en()))))));
    }

    private static OutlineItem contradiction(ContradictionDefinition contradiction) {
        return new OutlineItem(
                OutlineItem.Kind.CONTRADICTION,
                contradiction.code(),
                identity(contradiction.title()),
                new Bilingual("ข้อขัดแย้ง " + contradiction.code(), "Contradiction " + contradiction.code()),
                List.of(
                        field("เรื่อง", "matter", contradiction.title()),
                        field(
                                "คำอ่าน",
                                "readings",
                                lines(contradiction.readings().stream().map(PartsOutline::reading))),
                        field("อ่านไม่ได้", "may be unreadable", yesNo(contradiction.unreadable()))));
    }

    private static Bilingual reading(ContradictionReading reading) {
        Bilingual places = lines(reading.places().stream().map(place -> {
            String quote = place.quoteTh() == null ? "" : " “" + place.quoteTh() + "”";
            return new Bilingual(place.place().th() + quote, place.place().en() + quote);
        }));
        return new Bilingual(
                reading.words().th() + " (" + places.th() + ")", reading.words().en() + " (" + places.en() + ")");
    }

    private static OutlineItem example(ExampleDefinition example) {
        return new OutlineItem(
                OutlineItem.Kind.EXAMPLE,
                example.code(),
                identity(example.title()),
                new Bilingual("กรณีตัวอย่าง " + example.code(), "Example " + example.code()),
                List.of(
                        field("ชื่อ", "title", example.title()),
                        field("สาขา", "category", example.category()),
                        field(
                                "ข้อเท็จจริง",
                                "facts",
                                example.facts().entrySet().stream()
                                        .map(fact -> fact.getKey() + " = " + fact.getValue())
                                        .collect(Collectors.joining(" · "))),
                        field(
                                "ผลที่ควรได้",
                                "expected",
                                lines(example.expected().entrySet().stream()
                                        .map(one -> new Bilingual(
                                                one.getKey() + " "
                                                        + one.getValue().label().th(),
                                                one.getKey() + " "
                                                        + one.getValue().label().en())))),
                        field("ผลทั้งสาขา", "of the category", example.overall().label())));
    }
}
