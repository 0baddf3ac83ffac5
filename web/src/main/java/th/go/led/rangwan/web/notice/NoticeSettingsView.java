package th.go.led.rangwan.web.notice;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import th.go.led.rangwan.domain.notice.AtOnce;
import th.go.led.rangwan.service.message.MessageRow;
import th.go.led.rangwan.service.notice.NoticeSettings;
import th.go.led.rangwan.service.notice.NoticeSettingsService;
import th.go.led.rangwan.web.shared.Notice;

/** When the caller is told, and what was sent to them. */
@Named("noticeSettings")
@ViewScoped
public class NoticeSettingsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private NoticeSettingsService service;

    @Inject
    private Notice notice;

    private transient NoticeSettings settings;
    private transient List<MessageRow> messages;
    private String digestAt;
    private boolean officeDaysOnly;
    private AtOnce atOnce;

    @PostConstruct
    void open() {
        digestAt = getSettings().digestAt().toString().replace(':', '.');
        officeDaysOnly = getSettings().officeDaysOnly();
        atOnce = getSettings().atOnce();
    }

    /** What holds now. */
    public NoticeSettings getSettings() {
        if (settings == null) {
            settings = service.settings();
        }
        return settings;
    }

    /** The latest messages to the caller. */
    public List<MessageRow> getMessages() {
        if (messages == null) {
            messages = service.messages();
        }
        return messages;
    }

    /** Keeps what was chosen. */
    public String save() {
        service.choose(digestAt, officeDaysOnly, atOnce);
        notice.say("notice.done.chosen");
        return "notice-settings?faces-redirect=true";
    }

    public AtOnce[] getChoices() {
        return AtOnce.values();
    }

    public String getDigestAt() {
        return digestAt;
    }

    public void setDigestAt(String digestAt) {
        this.digestAt = digestAt;
    }

    public boolean isOfficeDaysOnly() {
        return officeDaysOnly;
    }

    public void setOfficeDaysOnly(boolean officeDaysOnly) {
        this.officeDaysOnly = officeDaysOnly;
    }

    public AtOnce getAtOnce() {
        return atOnce;
    }

    public void setAtOnce(AtOnce atOnce) {
        this.atOnce = atOnce;
    }
}
