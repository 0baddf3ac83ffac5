package th.go.led.rangwan.web.lesson;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import th.go.led.rangwan.service.lesson.EarlierAnswerRow;
import th.go.led.rangwan.service.lesson.EarlierAnswerService;

/** Earlier answers to questions like the one that {@code id} and {@code q} of the address open. */
@Named("earlierAnswers")
@RequestScoped
public class EarlierAnswersView {
    @Inject
    private EarlierAnswerService service;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private List<EarlierAnswerRow> rows;

    /** The answers, the newest nomination first. */
    public List<EarlierAnswerRow> getRows() {
        if (rows == null) {
            rows = service.like(LessonAddress.id(parameters.get("id")), parameters.getOrDefault("q", ""));
        }
        return rows;
    }

    /** Whether there may be more than are shown. */
    public boolean isMany() {
        return getRows().size() == EarlierAnswerService.MOST;
    }
}
