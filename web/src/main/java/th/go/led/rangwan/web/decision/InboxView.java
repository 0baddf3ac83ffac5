package th.go.led.rangwan.web.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import th.go.led.rangwan.service.task.TaskRow;
import th.go.led.rangwan.web.task.WorkListView;

/** The executive's list: what asks for something, soonest due first. What is only to be known stands apart. */
@Named("inbox")
@RequestScoped
public class InboxView {
    /** Titles of tasks that end with a ทราบ. */
    private static final List<String> ONLY_KNOW = List.of("task.know");

    @Inject
    private WorkListView workList;

    @Inject
    private InformationView information;

    private List<TaskRow> asking;

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
