package th.go.led.rangwan.service.board;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts figures and lists their rows, by one and the same condition. */
@Dependent
class Figures {
    private static final Map<Subject, String> FROM = Map.of(
            Subject.NOMINATIONS, " from Nomination n where n.cycle = :cycle and " + Sight.NOMINATIONS,
            Subject.TASKS, " from Task t where " + Sight.TASKS,
            Subject.LETTERS,
                    " from ReferenceLetter l join l.nomination n where n.cycle = :cycle and " + Sight.NOMINATIONS);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Sight sight;

    @Inject
    private FigureRows rows;

    /** Those figures at once: one statement for each subject among them. */
    Map<Figure, Long> counts(Collection<Figure> figures, String cycle) {
        Map<Figure, Long> counts = new EnumMap<>(Figure.class);
        for (Subject subject : Subject.values()) {
            List<Figure> ofIt = figures.stream()
                    .filter(figure -> figure.subject() == subject)
                    .distinct()
                    .toList();
            if (!ofIt.isEmpty()) {
                counts.putAll(counts(subject, ofIt, cycle));
            }
        }
        return counts;
    }

    private Map<Figure, Long> counts(Subject subject, List<Figure> figures, String cycle) {
        StringBuilder sums = new StringBuilder("select 1"); // so that one figure also comes as a row
        for (Figure figure : figures) {
            sums.append(", coalesce(sum(case when ").append(figure.condition()).append(" then 1 else 0 end), 0)");
        }
        TypedQuery<Object[]> query = sight.fill(entities.createQuery(sums + FROM.get(subject), Object[].class));
        Object[] row = (subject.ofCycle() ? query.setParameter("cycle", cycle) : query).getSingleResult();
        Map<Figure, Long> counts = new EnumMap<>(Figure.class);
        for (int place = 0; place < figures.size(); place++) {
            counts.put(figures.get(place), ((Number) row[place + 1]).longValue());
        }
        return counts;
    }

    /** How many rows the list has. */
    long count(Asked asked) {
        TypedQuery<Long> query = sight.fill(entities.createQuery("select count(*)" + where(asked), Long.class));
        return ask(query, asked).getSingleResult();
    }

    /** The rows of the list, those that are due soonest first. */
    List<FigureRow> rows(Asked asked, int most) {
        return switch (asked.figure().subject()) {
            case NOMINATIONS -> rows.nominations(ids(asked, "n.id", "n.stateSince, n.id", most));
            case TASKS -> rows.tasks(ids(asked, "t.id", "t.due nulls last, t.id", most));
            case LETTERS -> rows.letters(ids(asked, "l.id", "l.dueOn nulls last, l.id", most));
        };
    }

    private List<Long> ids(Asked asked, String id, String order, int most) {
        TypedQuery<Long> query =
                sight.fill(entities.createQuery("select " + id + where(asked) + " order by " + order, Long.class));
        return ask(query, asked).setMaxResults(most).getResultList();
    }

    private static String where(Asked asked) {
        String where =
                FROM.get(asked.figure().subject()) + " and (" + asked.figure().condition() + ")";
        return asked.who().isEmpty() ? where : where + " and " + asked.condition();
    }

    private static <T> TypedQuery<T> ask(TypedQuery<T> query, Asked asked) {
        if (asked.figure().subject().ofCycle()) {
            query.setParameter("cycle", asked.cycle());
        }
        if (!asked.who().isEmpty()) {
            query.setParameter("who", asked.id());
        }
        return query;
    }
}
