package th.go.led.rangwan.web.message;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import th.go.led.rangwan.service.message.MessageService;
import th.go.led.rangwan.service.message.MessageSheet;
import th.go.led.rangwan.web.shared.Notice;

/** The message that {@code m} of the address names, as it reads and can be printed. */
@Named("outgoing")
@ViewScoped
public class MessageView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MessageService service;

    @Inject
    private Notice notice;

    @Inject
    @ManagedProperty("#{param.m}")
    private transient String parameter;

    private long id;
    private long seenVersion;
    private transient MessageSheet sheet;
    private String how = "";

    @PostConstruct
    void open() {
        id = parameter != null && parameter.matches("\\d{1,18}") ? Long.parseLong(parameter) : 0;
        seenVersion = getSheet().row().version();
    }

    /** The message as it is now. */
    public MessageSheet getSheet() {
        if (sheet == null) {
            sheet = service.message(id);
        }
        return sheet;
    }

    /** Notes how it was handed over. */
    public String handOver() {
        service.handOver(id, seenVersion, how);
        notice.say("message.done.handed");
        return "message?faces-redirect=true&m=" + id;
    }

    public String getHow() {
        return how;
    }

    public void setHow(String how) {
        this.how = how;
    }
}
