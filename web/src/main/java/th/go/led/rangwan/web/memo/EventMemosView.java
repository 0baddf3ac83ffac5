package th.go.led.rangwan.web.memo;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import th.go.led.rangwan.service.memo.EventMemoService;
import th.go.led.rangwan.service.memo.EventMemos;
import th.go.led.rangwan.web.shared.Notice;

/** The memos on an event, on its page; {@code id} of the address names the event. */
@Named("eventMemos")
@RequestScoped
public class EventMemosView {
    @Inject
    private EventMemoService service;

    @Inject
    private Notice notice;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    private EventMemos sheet;

    /** Begins a draft from the event's record and opens it. */
    public String compose() {
        long memo = service.compose(MemoAddress.id(id));
        notice.say("memo.done.composed");
        return MemoAddress.page(memo);
    }

    /** The memos on the event. */
    public EventMemos getSheet() {
        if (sheet == null) {
            sheet = service.of(MemoAddress.id(id));
        }
        return sheet;
    }
}
