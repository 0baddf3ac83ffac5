package th.go.led.rangwan.web.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.domain.shared.ThaiTimeParser;
import th.go.led.rangwan.service.organisation.PersonSheet;
import th.go.led.rangwan.service.organisation.StaffService;
import th.go.led.rangwan.service.organisation.UnitRow;
import th.go.led.rangwan.service.organisation.UnitService;
import th.go.led.rangwan.web.shared.Notice;

/** The person that {@code id} names: posts, orders, and in which capacities they may sign at the instant {@code at}. */
@Named("staffPerson")
@ViewScoped
public class PersonView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private StaffService service;

    @Inject
    private UnitService units;

    @Inject
    private Notice notice;

    @Inject
    @RequestParameterMap
    private transient Map<String, String> parameters;

    private long id;
    private Instant at;
    private LocalDate day;
    private String time = "";
    private long postId;
    private LocalDate from;
    private LocalDate until;
    private transient PersonSheet sheet;

    @PostConstruct
    void open() {
        id = OrganisationAddress.id(parameters.get("id"));
        at = instant(parameters.get("at"));
        Instant shown = getSheet().at();
        day = ThaiDate.dayOf(shown);
        LocalTime clock = shown.atZone(ThaiDate.BANGKOK).toLocalTime();
        time = "%02d:%02d".formatted(clock.getHour(), clock.getMinute());
    }

    private static Instant instant(String parameter) {
        try {
            return parameter == null ? null : Instant.parse(parameter);
        } catch (DateTimeParseException none) {
            throw new NotFoundException();
        }
    }

    /** Shows the capacities at the typed day and time. */
    public String look() {
        if (day == null) {
            throw new RefusedException("shared.refused.date.empty").at("day");
        }
        Instant asked;
        try {
            asked = day.atTime(ThaiTimeParser.parse(time))
                    .atZone(ThaiDate.BANGKOK)
                    .toInstant();
        } catch (RefusedException unreadable) {
            throw unreadable.at("time");
        }
        return page() + "&at=" + asked;
    }

    /** Gives the chosen post to the person. */
    public String hold() {
        service.hold(id, postId, from);
        notice.say("organisation.done.held");
        return page();
    }

    /** Ends a holding with the typed last day. */
    public String end(long holdingId, long seenVersion) {
        service.end(holdingId, seenVersion, until);
        notice.say("organisation.done.left");
        return page();
    }

    /** Ends the person's access at once. */
    public String endAccess() {
        service.endAccess(id, getSheet().version());
        notice.say("organisation.done.access.ended");
        return page();
    }

    /** Lets the person in again. */
    public String giveAccess() {
        service.giveAccess(id, getSheet().version());
        notice.say("organisation.done.access.given");
        return page();
    }

    private String page() {
        return "person?faces-redirect=true&id=" + id;
    }

    /** The person. */
    public PersonSheet getSheet() {
        if (sheet == null) {
            sheet = service.sheet(id, at);
        }
        return sheet;
    }

    /** The units with the posts that may be given. */
    public List<UnitRow.PostRow> getPosts() {
        return units.tree().stream().flatMap(unit -> unit.posts().stream()).toList();
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getTime() {
        return time;
    }

    public void setTime(String time) {
        this.time = time;
    }

    public long getPostId() {
        return postId;
    }

    public void setPostId(long postId) {
        this.postId = postId;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
