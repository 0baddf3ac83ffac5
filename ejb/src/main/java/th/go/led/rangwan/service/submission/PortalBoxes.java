package th.go.led.rangwan.service.submission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.cycle.AnswerKind;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.cycle.PreScreeningQuestion;
import th.go.led.rangwan.domain.cycle.QuestionDefinition;
import th.go.led.rangwan.domain.eligibility.CategoryVerdict;
import th.go.led.rangwan.domain.eligibility.ClauseVerdict;
import th.go.led.rangwan.domain.nomination.Answer;
import th.go.led.rangwan.domain.nomination.AnswerBook;
import th.go.led.rangwan.domain.nomination.AnswerPart;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.submission.BoxKind;
import th.go.led.rangwan.domain.submission.PackageBox;
import th.go.led.rangwan.domain.submission.PackageDocument;
import th.go.led.rangwan.service.eligibility.ScreeningService;
import th.go.led.rangwan.service.nomination.Answers;

/** Fills the boxes of the portal in its order: its own screening, the questions of the form, links, files. */
@Dependent
class PortalBoxes {
    private static final Bilingual NOT_HERE =
            new Bilingual("พอร์ทัลไม่ถามในสาขานี้", "The portal does not ask it in this category");
    private static final Bilingual NO_TEXT =
            new Bilingual("ยังไม่มีข้อความภาษาที่ใช้ยื่น", "No text in the submission language yet");
    private static final Bilingual UNANSWERED = new Bilingual("ยังไม่ได้ตอบ", "Not answered yet");
    private static final Bilingual UNTOLD = new Bilingual("ยังตัดสินไม่ได้", "Cannot be told yet");

    @Inject
    private Answers answers;

    @Inject
    private ScreeningService screenings;

    List<PackageBox> of(Nomination nomination, CycleDefinition call, List<PackageDocument> documents) {
        Filling filling = new Filling(new ArrayList<>());
        preScreening(nomination, call, filling);
        questions(nomination, call, filling);
        documents.stream().filter(PackageDocument::link).forEach(link -> filling.hold(BoxKind.LINK, link));
        documents.stream().filter(one -> !one.link()).forEach(file -> filling.hold(BoxKind.FILE, file));
        return filling.boxes();
    }

    private void preScreening(Nomination nomination, CycleDefinition call, Filling filling) {
        if (call.portal().questions().isEmpty()) {
            return;
        }
        CategoryVerdict verdict = screenings.verdict(
                nomination.initiative().id(),
                nomination.entry().cycle(),
                nomination.entry().category());
        for (PreScreeningQuestion question : call.portal().questions()) {
            PackageBox.Head head = new PackageBox.Head(
                    BoxKind.PRE_SCREENING, question.code(), question.shortTitle(), question.text(), null);
            ClauseVerdict clause = verdict.clause(question.clause()).orElse(null);
            String answer = clause == null ? null : question.answer(clause.standing());
            if (question.notAskedIn().contains(nomination.entry().category())) {
                filling.leave(head, NOT_HERE);
            } else if (answer == null) {
                filling.lack(head, UNTOLD);
            } else {
                filling.fill(head, spelled(answer)).restingOn(clause.sentence());
            }
        }
    }

    private void questions(Nomination nomination, CycleDefinition call, Filling filling) {
        List<Answer> all = answers.of(nomination);
        AnswerBook book = new AnswerBook(call.questions(), all);
        Map<String, Answer> byQuestion = all.stream().collect(Collectors.toMap(Answer::question, Function.identity()));
        for (QuestionDefinition question : call.questions().all()) {
            Answer answer = byQuestion.getOrDefault(question.code(), new Answer(nomination, question.code()));
            if (book.asked(question)) {
                asked(question, answer, filling);
            } else {
                filling.leave(head(question), notAsked(question.dependsOn(), byQuestion));
            }
        }
    }

    /** Yes or no is a box of its own before that of the words. */
    private static void asked(QuestionDefinition question, Answer answer, Filling filling) {
        String choice = answer.text(AnswerPart.CHOICE).words();
        String words = answer.text(AnswerPart.EN).words();
        if (question.answer() != AnswerKind.TEXT) {
            PackageBox.Head head =
                    new PackageBox.Head(BoxKind.ANSWER, question.code(), question.shortTitle(), question.text(), null);
            if (choice.isEmpty()) {
                filling.lack(head, UNANSWERED);
            } else {
                filling.fill(head, spelled(choice));
            }
        }
        if (question.answer() == AnswerKind.TEXT) {
            filling.words(head(question), words);
        } else if (question.answer() == AnswerKind.YES_NO_TEXT && !words.isBlank()) {
            PackageBox.Head head = head(question);
            filling.words(
                    new PackageBox.Head(
                            BoxKind.ANSWER,
                            question.code() + "-text",
                            new Bilingual(
                                    head.title().th() + " (ข้อความ)",
                                    head.title().en() + " (text)"),
                            question.text(),
                            question.maxWords()),
                    words);
        }
    }

    private static PackageBox.Head head(QuestionDefinition question) {
        return new PackageBox.Head(
                BoxKind.ANSWER, question.code(), question.shortTitle(), question.text(), question.maxWords());
    }

    private static Bilingual notAsked(QuestionDefinition.Dependency needs, Map<String, Answer> answers) {
        Answer opener = answers.get(needs.question());
        boolean yes = opener != null && opener.text(AnswerPart.CHOICE).words().equals("yes");
        return new Bilingual(
                "ไม่ถาม เพราะข้อ " + needs.question() + " ตอบว่า" + (yes ? "ใช่" : "ไม่ใช่"),
                "Not asked: " + needs.question() + " says " + (yes ? "yes" : "no"));
    }

    private static String spelled(String choice) {
        return choice.equals("yes") ? "Yes" : "No";
    }

    /** Boxes under way, numbered as they come. */
    private record Filling(List<PackageBox> boxes) {
        PackageBox fill(PackageBox.Head head, String text) {
            return add(PackageBox.filled(boxes.size() + 1, head, text));
        }

        void words(PackageBox.Head head, String text) {
            if (text.isBlank()) {
                lack(head, NO_TEXT);
            } else {
                fill(head, text.strip());
            }
        }

        void leave(PackageBox.Head head, Bilingual reason) {
            add(PackageBox.empty(boxes.size() + 1, head, reason));
        }

        void lack(PackageBox.Head head, Bilingual reason) {
            add(PackageBox.lacking(boxes.size() + 1, head, reason));
        }

        void hold(BoxKind kind, PackageDocument document) {
            long number = 1 + boxes.stream().filter(box -> box.kind() == kind).count();
            Bilingual title = PackageDocuments.title(document);
            PackageBox.Head head =
                    new PackageBox.Head(kind, (kind == BoxKind.LINK ? "L" : "F") + number, title, title, null);
            add(PackageBox.holding(boxes.size() + 1, head, document));
        }

        private PackageBox add(PackageBox box) {
            boxes.add(box);
            return box;
        }
    }
}
