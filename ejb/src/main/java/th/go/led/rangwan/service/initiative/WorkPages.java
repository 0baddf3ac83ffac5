package th.go.led.rangwan.service.initiative;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Set;
import th.go.led.rangwan.domain.identity.Viewer;
import th.go.led.rangwan.domain.initiative.Initiative;

/**
 * Lists of works page by page, each read from an index however many works there are: whose works they are and where a page
 * begins, as conditions of a query over a work {@code i}.
 */
@Dependent
public class WorkPages {
    private static final String BY_TITLE = " order by i.titleStart, i.titleTh, i.id";
    private static final int START = 200; // UTF-16 units; of the column title_start they are always a beginning
    private static final Set<Long> NOBODY = Set.of(-1L);

    @PersistenceContext
    private EntityManager entities;

    /** That the work is the viewer's to read; true of all works where all are. Sets the parameters that it names. */
    public String mine(Viewer viewer, Map<String, Object> values) {
        if (viewer.seesAllUnits()) {
            return "1 = 1";
        }
        values.put("units", viewer.unitIds().isEmpty() ? NOBODY : viewer.unitIds());
        return "i.ownerUnit.id in :units";
    }

    /**
     * What follows the conditions: that the work comes after that one, and the order. Sets the parameters that it names.
     *
     * @param after the id after which the page begins in that order, 0 or one that is not there for the beginning
     */
    public String from(InitiativeOrder order, long after, Map<String, Object> values) {
        if (order == InitiativeOrder.NEWEST) {
            values.put("after", after == 0 ? Long.MAX_VALUE : after);
            return " and i.id < :after order by i.id desc";
        }
        Initiative last = after == 0 ? null : entities.find(Initiative.class, after);
        if (last == null) {
            return BY_TITLE;
        }
        String title = last.titleInOrder();
        values.put("after", after);
        values.put("title", title);
        values.put("start", start(title));
        return " and i.titleStart >= :start and (i.titleTh > :title or (i.titleTh = :title and i.id > :after))"
                + BY_TITLE;
    }

    private static String start(String title) {
        int end = Math.min(START, title.length());
        return title.substring(0, end > 0 && Character.isHighSurrogate(title.charAt(end - 1)) ? end - 1 : end);
    }
}
