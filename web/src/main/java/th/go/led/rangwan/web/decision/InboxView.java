package th.go.led.rangwan.web.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.service.decision.AnnotationRow;
import th.go.led.rangwan.service.decision.DossierService;
import th.go.led.rangwan.service.task.TaskRow;
import th.go.led.rangwan.web.task.WorkListView;

/** The executive's list: what asks for something, soonest due first. What is only to be known stands apart. */
@Named("inbox")
@RequestScoped
public class InboxView {
    /** Titles of tasks that end with a ทราบ. */
    private static final List<String> ONLY_KNOW = List.of("task.know", "task.INFORM", "task.INFORM.asked");

    @Inject
    private WorkListView workList;

    @Inject
    private InformationView information;

    @Inject
    private DossierService dossiers;

    @Inject
    @ManagedProperty("#{param.decided}")
    private String decided;

    private List<TaskRow> asking;
    private Receipt receipt;

    /** What the reader has just decided on which work, as long as nobody has gone on from it. */
    public record Receipt(long id, Bilingual title, AnnotationRow written) {}

    /** The receipt of the last decision, which may still be recalled; null for none. */
    public Receipt getReceipt() {
        if (receipt == null && decided != null && decided.matches("\\d{1,18}")) {
            long id = Long.parseLong(decided);
            AnnotationRow written = dossiers.route(id).may().recalled();
            receipt = written == null ? null : new Receipt(id, dossiers.head(id).title(), written);
        }
        return receipt;
    }

    /** What asks for an act. */
    public List<TaskRow> getAsking() {
        if (asking == null) {
            asking = Stream.of(
                            workList.getSheet().overdue(),
                            workList.getSheet().soon(),
                            workList.getSheet().later())
                    .flatMap(List::stream)
                    .filter(row -> !ONLY_KNOW.contains(row.what().titleKey()))
                    .toList();
        }
        return asking;
    }

    /** How much waits in all. */
    public int getWaiting() {
        return getAsking().size() + information.getRows().size();
    }

    /** How many of those that ask for an act are past their day. */
    public int getLate() {
        return (int) getAsking().stream()
                .filter(row -> workList.getSheet().overdue().contains(row))
                .count();
    }
}
