package th.go.led.rangwan.domain.cycle;

import static th.go.led.rangwan.domain.cycle.CycleWriter.with;
import static th.go.led.rangwan.domain.cycle.CycleWriter.yesNo;

import java.util.Objects;

/** Writes the parts that have parts themselves: questions, documents, contradictions, examples. */
final class PartsWriting {
    private final XmlText xml;

    PartsWriting(XmlText xml) {
        this.xml = xml;
    }

    void questions(QuestionSet questions) {
        xml.begin("questions", "verified", yesNo(questions.verified()), "verified-by", questions.verifiedBy())
                .bilingual("note", questions.note());
        for (QuestionSection section : questions.sections()) {
            xml.begin("section").bilingual("title", section.title());
            section.questions().forEach(this::question);
            xml.end();
        }
        xml.end();
    }

    private void question(QuestionDefinition question) {
        QuestionDefinition.Dependency on = question.dependsOn();
        xml.begin(
                        "question",
                        "code",
                        question.code(),
                        "answer",
                        question.answer().code(),
                        "max-words",
                        Objects.toString(question.maxWords(), null),
                        "depends-on",
                        on == null ? null : on.question(),
                        "depends-answer",
                        on == null ? null : on.answer(),
                        "verified",
                        yesNo(question.verified()),
                        "verified-by",
                        question.verifiedBy())
                .bilingual("short", question.shortTitle())
                .bilingual("text", question.text());
        if (question.guidance() != null) xml.bilingual("guidance", question.guidance());
        xml.end();
    }

    void preQuestion(PreScreeningQuestion question) {
        xml.begin(
                        "pre-question",
                        "code",
                        question.code(),
                        "clause",
                        question.clause(),
                        "passing",
                        question.passing(),
                        "not-asked-in",
                        question.notAskedIn().isEmpty() ? null : String.join(" ", question.notAskedIn()),
                        "verified",
                        yesNo(question.verified()))
                .bilingual("short", question.shortTitle())
                .bilingual("text", question.text())
                .end();
    }

    void document(DocumentDefinition document) {
        xml.begin(
                        "document",
                        with(
                                document.from(),
                                "code",
                                document.code(),
                                "number",
                                document.number(),
                                "required",
                                yesNo(document.required())))
                .bilingual("name", document.name())
                .words("quote", document.quoteTh());
        for (DocumentPart part : document.parts()) {
            xml.begin("part", "code", part.code())
                    .bilingual("name", part.name())
                    .bilingual("description", part.description())
                    .end();
        }
        document.rules().forEach(this::demand);
        xml.end();
    }

    private void demand(DocumentRule rule) {
        xml.bilingual(
                "demand",
                rule.text(),
                "code",
                rule.code(),
                "force",
                rule.force().code(),
                "limit",
                Objects.toString(rule.limit(), null),
                "values",
                rule.values().isEmpty() ? null : String.join(" ", rule.values()));
    }

    void contradiction(ContradictionDefinition contradiction) {
        xml.begin("contradiction", "code", contradiction.code(), "unreadable", yesNo(contradiction.unreadable()))
                .bilingual("title", contradiction.title());
        for (ContradictionReading reading : contradiction.readings()) {
            xml.begin("reading", "code", reading.code()).bilingual("words", reading.words());
            reading.places().forEach(this::place);
            xml.end();
        }
        xml.end();
    }

    private void place(ContradictionPlace place) {
        xml.begin("place").bilingual("where", place.place());
        if (place.quoteTh() != null) xml.words("quote", place.quoteTh());
        xml.end();
    }

    void example(ExampleDefinition example) {
        xml.begin(
                        "example",
                        "code",
                        example.code(),
                        "category",
                        example.category(),
                        "verdict",
                        example.overall().code())
                .bilingual("title", example.title());
        example.facts().forEach((code, value) -> xml.empty("given", "code", code, "value", value));
        example.expected()
                .forEach((clause, standing) -> xml.empty("expect", "clause", clause, "verdict", standing.code()));
        xml.end();
    }
}
