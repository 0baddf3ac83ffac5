package th.go.led.rangwan.web.notice;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import th.go.led.rangwan.service.notice.NoticePage;
import th.go.led.rangwan.service.notice.NoticeRow;
import th.go.led.rangwan.service.notice.NoticeService;
import th.go.led.rangwan.service.notice.NoticeShow;
import th.go.led.rangwan.web.shared.Notice;

/** The caller's notices: {@code show} of the address chooses the list, {@code below} turns its page. */
@Named("notices")
@ViewScoped
public class NoticesView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private NoticeService service;

    @Inject
    private Notice notice;

    @Inject
    @ManagedProperty("#{param}")
    private transient Map<String, String> parameters;

    private NoticeShow show;
    private long below;
    private transient NoticePage page;

    @PostConstruct
    void open() {
        String asked = parameters.getOrDefault("show", "");
        show = Arrays.stream(NoticeShow.values())
                .filter(one -> one.name().equalsIgnoreCase(asked))
                .findFirst()
                .orElse(NoticeShow.UNREAD);
        String place = parameters.getOrDefault("below", "");
        below = place.matches("\\d{1,18}") ? Long.parseLong(place) : Long.MAX_VALUE;
    }

    /** The rows of this page and how many each list holds. */
    public NoticePage getPage() {
        if (page == null) {
            page = service.page(show, below);
        }
        return page;
    }

    /** The list that is shown. */
    public NoticeShow getShow() {
        return show;
    }

    public NoticeShow[] getShows() {
        return NoticeShow.values();
    }

    /** Whether this is not the latest page. */
    public boolean isOlder() {
        return below != Long.MAX_VALUE;
    }

    /** Whether something on this page has not been read. */
    public boolean isUnread() {
        return getPage().rows().stream().anyMatch(NoticeRow::unread);
    }

    /** Marks all on this page as read. */
    public String read() {
        int read = service.read(getPage().rows().stream()
                .filter(NoticeRow::unread)
                .map(NoticeRow::id)
                .collect(Collectors.toSet()));
        notice.say("notice.done.read", read);
        return "notices?faces-redirect=true&show=" + show;
    }
}
