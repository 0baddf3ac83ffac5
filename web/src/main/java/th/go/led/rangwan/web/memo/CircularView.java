package th.go.led.rangwan.web.memo;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import th.go.led.rangwan.service.memo.CircularService;
import th.go.led.rangwan.web.shared.Notice;

/** Begins a circular of one's own unit. */
@Named("circular")
@RequestScoped
public class CircularView {
    @Inject
    private CircularService service;

    @Inject
    private Notice notice;

    private String subject = "";

    /** Begins the draft and opens it. */
    public String begin() {
        long memo = service.begin(subject);
        notice.say("memo.done.circular");
        return MemoAddress.page(memo);
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }
}
