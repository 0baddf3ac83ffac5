package th.go.led.rangwan.web.deadline;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import th.go.led.rangwan.service.deadline.FeedService;
import th.go.led.rangwan.web.shared.Notice;

/** A person's own calendar address: taken, shown once, renewed, revoked. */
@Named("myCalendar")
@ViewScoped
public class MyCalendarView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private FeedService service;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Notice notice;

    private String address = "";

    /** Takes a new address and shows it on this page alone. */
    public String renew() {
        address = CalendarAddress.of(request) + "/calendar/" + service.renew() + ".ics";
        return null;
    }

    /** Closes the address. */
    public String revoke() {
        service.revoke();
        notice.say("deadline.calendar.revoked");
        return "my-calendar?faces-redirect=true";
    }

    /** The address as it stands; null for none. */
    public FeedService.Standing getStanding() {
        return service.mine().orElse(null);
    }

    /** The new address, empty once the page has been left. */
    public String getAddress() {
        return address;
    }
}
