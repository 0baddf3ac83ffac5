package th.go.led.rangwan.service.search;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One group of what a search finds: counting it takes one statement and reading a part of it another, however many there
 * are. Knows no container, so that it can be asked upon any database.
 *
 * @param <T> what a row is read from
 */
abstract class Finding<T> {
    /** How far what is found is counted. */
    static final int MOST = 1000;

    /** The rights on a nomination {@code n} of a work {@code i}, as its list has them. */
    static final String READABLE = "(:all = true or i.ownerUnit.id in :units or exists"
            + " (select 1 from Nomination m join m.routedPostIds p where m = n and p in :posts))";

    private final EntityManager entities;
    private final Search search;
    private final Class<T> type;

    Finding(EntityManager entities, Search search, Class<T> type) {
        this.entities = entities;
        this.search = search;
        this.type = type;
    }

    /** What is read of each: entity or tuple. */
    abstract String selected();

    /** The id of each. */
    abstract String id();

    /** Where it is read, with the joins that its rights need. */
    abstract String from();

    /** What the caller may read. */
    abstract String rights();

    /**
     * That the word under a parameter such as {@code :word0} occurs, as what is joined to {@link #from} under that alias;
     * empty where {@link #mentions} says it.
     */
    String joined(String word, String alias) {
        return "";
    }

    /** That the word under that parameter occurs, as a condition; empty where {@link #joined} says it. */
    abstract String mentions(String word);

    /** What comes after the cursor's {@code :major} and {@code :minor}. */
    abstract String after();

    /** The order of the list. */
    abstract String order();

    /** Whether more is found than is counted, and is known to be without counting. */
    boolean common() {
        return false;
    }

    /** The rows of the page. */
    abstract List<FoundRow> rows(List<T> part);

    /** Where a part that ends with this one goes on. */
    abstract Cursor cursor(T last);

    final EntityManager entities() {
        return entities;
    }

    final Search search() {
        return search;
    }

    /** At most {@code most} of what is found after the cursor. */
    final List<T> part(Cursor from, int most) {
        String words = "select " + selected() + " from " + from() + joins() + where() + " and " + after() + " order by "
                + order();
        TypedQuery<T> query = filled(words, entities.createQuery(words, type));
        set(words, query, "major", from.major());
        set(words, query, "minor", from.minor());
        return query.setMaxResults(most).getResultList();
    }

    /** How many are found, counted to {@link #MOST} and then one more. */
    final int count() {
        return common() ? MOST + 1 : counted("select " + id() + " from " + from() + joins() + where());
    }

    /** How many ids the query gives, counted as far. */
    final int counted(String words) {
        return filled(words, entities.createQuery(words, Long.class))
                .setMaxResults(MOST + 1)
                .getResultList()
                .size();
    }

    private String joins() {
        return eachWord(place -> joined(":word" + place, "h" + place));
    }

    private String where() {
        return " where " + rights() + eachWord(place -> mentions(":word" + place));
    }

    final String eachWord(IntFunction<String> said) {
        return IntStream.range(0, search.patterns().size()).mapToObj(said).collect(Collectors.joining());
    }

    private <R> TypedQuery<R> filled(String words, TypedQuery<R> query) {
        for (int place = 0; place < search.patterns().size(); place++) {
            query.setParameter("word" + place, search.patterns().get(place));
        }
        set(words, query, "all", search.viewer().seesAllUnits());
        set(words, query, "units", search.units());
        set(words, query, "posts", search.posts());
        return query;
    }

    private static void set(String words, TypedQuery<?> query, String name, Object value) {
        if (words.contains(":" + name)) {
            query.setParameter(name, value);
        }
    }
}
