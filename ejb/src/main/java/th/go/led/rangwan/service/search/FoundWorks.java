package th.go.led.rangwan.service.search;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.initiative.InitiativeFact;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.Passage;
import th.go.led.rangwan.domain.shared.SearchText;

/** Works by code, titles, summaries and what is stated about them now; the newest first. */
final class FoundWorks extends Finding<Initiative> {
    private static final String STANDING = " f.statedValue is not null and f.id = (select max(g.id)"
            + " from InitiativeFact g where g.initiative = f.initiative and g.cycle = f.cycle and g.code = f.code)";

    private Boolean common;

    FoundWorks(EntityManager entities, Search search) {
        super(entities, search, Initiative.class);
    }

    @Override
    String selected() {
        return "i";
    }

    @Override
    String id() {
        return "i.id";
    }

    @Override
    String from() {
        return "Initiative i join i.ownerUnit u";
    }

    @Override
    String rights() {
        return "(:all = true or u.id in :units)";
    }

    /** So many works alone mention a common word that putting them together would take longer than reading the newest. */
    @Override
    boolean common() {
        if (common == null) {
            common = counted("select i.id from " + from() + " where " + rights()
                            + eachWord(place -> " and i.searchText like :word" + place + " escape '!'"))
                    > MOST;
        }
        return common;
    }

    /** Two searches put together, not one with {@code or}: each uses its index, and neither is done again row by row. */
    @Override
    String joined(String word, String alias) {
        if (common()) {
            return "";
        }
        return " join (select w.id as id from Initiative w where w.searchText like " + word + " escape '!'"
                + " union select f.initiative.id as id from InitiativeFact f where f.searchText like " + word
                + " escape '!' and" + STANDING + ") " + alias + " on " + alias + ".id = i.id";
    }

    @Override
    String mentions(String word) {
        return common()
                ? " and (i.searchText like " + word + " escape '!' or exists (select 1 from InitiativeFact f"
                        + " where f.initiative = i and f.searchText like " + word + " escape '!' and" + STANDING + "))"
                : "";
    }

    @Override
    String after() {
        return "i.id < :major";
    }

    @Override
    String order() {
        return "i.id desc";
    }

    @Override
    List<FoundRow> rows(List<Initiative> part) {
        Map<Long, List<InitiativeFact>> facts = part.isEmpty()
                ? Map.of()
                : entities()
                        .createQuery(
                                "select f from InitiativeFact f where f.initiative in :works and" + STANDING
                                        + " order by f.id",
                                InitiativeFact.class)
                        .setParameter("works", part)
                        .getResultStream()
                        .collect(Collectors.groupingBy(fact -> fact.initiative().id()));
        return part.stream()
                .map(work -> row(work, facts.getOrDefault(work.id(), List.of())))
                .toList();
    }

    private FoundRow row(Initiative work, List<InitiativeFact> facts) {
        List<String> words = search().words();
        Initiative.Description told = work.description();
        FoundTexts texts = new FoundTexts(words)
                .with("search.in.code", "", work.code())
                .with("search.in.summary", "th", told.summary().th())
                .with("search.in.summary", "en", told.summary().en());
        facts.forEach(fact -> texts.with("search.in.fact", "th", stated(fact)));
        return new FoundRow(
                "initiative.xhtml?id=" + work.id(),
                Passage.whole(work.title().th(), words),
                Passage.whole(work.title().en(), words),
                new Bilingual(work.ownerUnit().nameTh(), work.ownerUnit().nameEn()),
                null,
                texts.with("search.in.titleEn", "en", told.title().en()).shown());
    }

    private static String stated(InitiativeFact fact) {
        String value = SearchText.stated(fact.statement().value());
        String note = fact.statement().note();
        return value.isEmpty() || note.isEmpty() ? value + note : value + " · " + note;
    }

    @Override
    Cursor cursor(Initiative last) {
        return new Cursor(last.id(), 0);
    }
}
