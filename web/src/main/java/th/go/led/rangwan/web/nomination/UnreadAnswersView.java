package th.go.led.rangwan.web.nomination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import th.go.led.rangwan.service.nomination.AnswerWatchService;

/** How many answers of the nomination hold something that the reader has not read. */
@Named("unreadAnswers")
@RequestScoped
public class UnreadAnswersView {
    @Inject
    private AnswerWatchService watch;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    private Long count;

    /** How many. */
    public long getCount() {
        if (count == null) {
            count = watch.unread(Address.id(id));
        }
        return count;
    }
}
