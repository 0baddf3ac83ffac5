package th.go.led.rangwan.service.search;

import jakarta.persistence.EntityManager;
import java.util.List;
import th.go.led.rangwan.domain.lesson.LessonContent;
import th.go.led.rangwan.domain.lesson.LessonLearned;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.Passage;

/** Lessons by all their words, retired ones too; the newest first. Every reader of works reads them. */
final class FoundLessons extends Finding<LessonLearned> {
    FoundLessons(EntityManager entities, Search search) {
        super(entities, search, LessonLearned.class);
    }

    @Override
    String selected() {
        return "l";
    }

    @Override
    String id() {
        return "l.id";
    }

    @Override
    String from() {
        return "LessonLearned l";
    }

    @Override
    String rights() {
        return "l.id > 0";
    }

    @Override
    String mentions(String word) {
        return " and l.searchText like " + word + " escape '!'";
    }

    @Override
    String after() {
        return "l.id < :major";
    }

    @Override
    String order() {
        return "l.id desc";
    }

    @Override
    List<FoundRow> rows(List<LessonLearned> part) {
        return part.stream().map(this::row).toList();
    }

    private FoundRow row(LessonLearned lesson) {
        List<String> words = search().words();
        LessonContent told = lesson.content();
        return new FoundRow(
                "lesson.xhtml?id=" + lesson.id(),
                Passage.whole(told.title().th(), words),
                Passage.whole(told.title().en(), words),
                Bilingual.same(told.agency()),
                lesson.retired() ? "search.retired" : null,
                new FoundTexts(words)
                        .with("search.in.problem", "th", told.problem())
                        .with("search.in.approach", "th", told.approach())
                        .with("search.in.result", "th", told.result())
                        .with("search.in.takeaway", "th", told.takeaway())
                        .with("search.in.partners", "th", told.partners())
                        .with("search.in.source", "th", told.source())
                        .with("search.in.titleEn", "en", told.titleEn())
                        .shown());
    }

    @Override
    Cursor cursor(LessonLearned last) {
        return new Cursor(last.id(), 0);
    }
}
