package th.go.led.rangwan.web.lesson;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import th.go.led.rangwan.service.lesson.LessonPage;
import th.go.led.rangwan.service.lesson.LessonService;

/** The lessons in use or, where the address says so, the retired ones. */
@Named("lessons")
@RequestScoped
public class LessonsView {
    @Inject
    private LessonService service;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private LessonPage page;

    /** The rows of this page. */
    public LessonPage getPage() {
        if (page == null) {
            long before = LessonAddress.id(parameters.get("before"));
            page = service.page(isRetired(), before == 0 ? Long.MAX_VALUE : before);
        }
        return page;
    }

    /** Whether the retired ones are shown. */
    public boolean isRetired() {
        return "retired".equals(parameters.get("state"));
    }
}
