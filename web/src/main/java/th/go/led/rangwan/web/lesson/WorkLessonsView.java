package th.go.led.rangwan.web.lesson;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import th.go.led.rangwan.service.lesson.LessonService;
import th.go.led.rangwan.service.lesson.UseRow;

/** The lessons used in the work that the {@code id} of the address names, on the work's own page. */
@Named("workLessons")
@RequestScoped
public class WorkLessonsView {
    @Inject
    private LessonService service;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    private List<UseRow> rows;

    /** The uses, the oldest first. */
    public List<UseRow> getRows() {
        if (rows == null) {
            rows = service.ofWork(LessonAddress.id(id));
        }
        return rows;
    }
}
