package th.go.led.rangwan.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import th.go.led.rangwan.domain.shared.Language;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.identity.CallerSheet;
import th.go.led.rangwan.service.notice.NoticeService;
import th.go.led.rangwan.service.shared.DeskClock;
import th.go.led.rangwan.service.task.WorkListService;

/** The frame of every page: who is here, in which language, the menu, the clock, and what was just said. */
@Named("desk")
@RequestScoped
public class DeskView {
    @Inject
    private Caller caller;

    @Inject
    private WorkListService workList;

    @Inject
    private NoticeService notices;

    @Inject
    private DeskClock deskClock;

    @Inject
    private Clock clock;

    private CallerSheet person;
    private Long waiting;
    private Long told;

    /** Whether somebody known is logged in. */
    public boolean isKnown() {
        return request().getUserPrincipal() != null && caller.known();
    }

    /** The person, as the masthead names them. */
    public CallerSheet getPerson() {
        if (person == null) {
            person = caller.current();
        }
        return person;
    }

    /** The login name that the portal vouches for. */
    public String getLogin() {
        return caller.login();
    }

    /** The page's language as the browser wants it told. */
    public String getLocale() {
        return LanguageChoice.of(request(), caller).name().toLowerCase(Locale.ROOT);
    }

    /** Why the login may not come in, as keys of words have it. */
    public String getStranger() {
        return caller.stranger() == null ? "unknown" : caller.stranger().code();
    }

    /** The menu of the person's role. */
    public List<MenuEntry> getMenu() {
        return MenuEntry.of(getPerson().role());
    }

    /** The folder of the person's pages. */
    public String getFolder() {
        return MenuEntry.folder(getPerson().role());
    }

    /** Whether the page belongs to the menu entry: its own page, or one that names it as its section. */
    public boolean current(MenuEntry entry) {
        return entry.covers(request().getServletPath());
    }

    /** Whether the person may search works and dossiers: everybody who reads them. */
    public boolean isSearching() {
        return MenuEntry.reading(getPerson().role());
    }

    /** How many tasks wait for the person. */
    public long getWaiting() {
        if (waiting == null) {
            waiting = workList.waiting();
        }
        return waiting;
    }

    /** How many notices the person has not read. */
    public long getTold() {
        if (told == null) {
            told = notices.unread();
        }
        return told;
    }

    /** Whether the clock is pretended, which the banner says. */
    public boolean isPretended() {
        return deskClock.pretended();
    }

    /** Day and time of the desk in Bangkok. */
    public String getNow() {
        return ThaiDate.weekdayMoment(clock.instant(), Wording.language());
    }

    /** Where the person is, for returning after a change of language. */
    public String getHere() {
        return Here.path(request());
    }

    /** What the last act did, once. */
    public String getNotice() {
        Object said = faces().getExternalContext().getFlash().get(Notice.KEY);
        return said == null ? "" : said.toString();
    }

    /** Refusals that concern no single field. */
    public List<FacesMessage> getRefusals() {
        return faces().getMessageList(null);
    }

    /** The token that plain forms and scripts send back. */
    public String getToken() {
        return PageToken.of(request());
    }

    /** The reference of a fault, empty when there was none. One that the container alone caught gets its reference now. */
    public String getFault() {
        HttpServletRequest request = request();
        if (request.getAttribute(Fault.REFERENCE) == null
                && request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable cause) {
            String where = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
            request.setAttribute(Fault.REFERENCE, Fault.log(cause, where));
        }
        Object reference = request.getAttribute(Fault.REFERENCE);
        return reference == null ? "" : reference.toString();
    }

    /** The language in force, for facelets that need the enum. */
    public Language getLanguage() {
        return Wording.language();
    }

    private static FacesContext faces() {
        return FacesContext.getCurrentInstance();
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest) faces().getExternalContext().getRequest();
    }
}
