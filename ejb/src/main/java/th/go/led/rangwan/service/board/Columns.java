package th.go.led.rangwan.service.board;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The first dossiers of every column of the board, those that have stood there longest first; three statements in all. */
@Dependent
class Columns {
    private static final int MOST = 500; // dossiers of one cycle that are looked at

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Sight sight;

    @Inject
    private FigureRows rows;

    /** The columns of a cycle with these counts. */
    List<BoardSheet.Column> of(String cycle, Map<Figure, Long> counts) {
        Map<Stage, List<Long>> first = first(cycle);
        List<Long> ids = first.values().stream().flatMap(List::stream).toList();
        List<FigureRow> read = rows.nominations(ids);
        Map<Long, FigureRow> byId = new HashMap<>();
        for (int place = 0; place < ids.size(); place++) {
            byId.put(ids.get(place), read.get(place));
        }
        List<BoardSheet.Column> columns = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            List<Long> here = first.getOrDefault(stage, List.of());
            Figure figure = Figure.of(stage);
            columns.add(new BoardSheet.Column(
                    figure, counts.get(figure), here.stream().map(byId::get).toList()));
        }
        return columns;
    }

    private Map<Stage, List<Long>> first(String cycle) {
        StringBuilder stage = new StringBuilder("case");
        for (Stage one : Stage.values()) {
            stage.append(" when ")
                    .append(one.condition())
                    .append(" then '")
                    .append(one.name())
                    .append("'");
        }
        Map<Stage, List<Long>> first = new EnumMap<>(Stage.class);
        sight.fill(entities.createQuery(
                        "select n.id, " + stage + " end from Nomination n where n.cycle = :cycle and "
                                + Sight.NOMINATIONS + " order by n.stateSince, n.id",
                        Object[].class))
                .setParameter("cycle", cycle)
                .setMaxResults(MOST)
                .getResultStream()
                .forEach(row -> {
                    List<Long> here = first.computeIfAbsent(Stage.valueOf((String) row[1]), none -> new ArrayList<>());
                    if (here.size() < BoardSheet.Column.MOST) {
                        here.add((Long) row[0]);
                    }
                });
        return first;
    }
}
