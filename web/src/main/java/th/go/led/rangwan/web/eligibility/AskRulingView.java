package th.go.led.rangwan.web.eligibility;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import th.go.led.rangwan.service.eligibility.Ruler;
import th.go.led.rangwan.service.eligibility.RulingEntry;
import th.go.led.rangwan.service.eligibility.RulingService;
import th.go.led.rangwan.web.shared.Notice;

/** Asks a named person to rule on a matter of the open cell; {@code ask} of the address chooses the matter. */
@Named("askRuling")
@RequestScoped
public class AskRulingView {
    @Inject
    private RulingService service;

    @Inject
    private Place place;

    @Inject
    private Notice notice;

    @Inject
    @ManagedProperty("#{param.ask}")
    private String wanted;

    private List<Ruler> people;
    private String fact;
    private long askedId;
    private String words = "";
    private LocalDate due;

    @PostConstruct
    void open() {
        fact = wanted;
    }

    /** Whether the address asks for the form. */
    public boolean isWanted() {
        return wanted != null && !wanted.isEmpty();
    }

    /** Whom one may ask, those first whom the call suggests. */
    public List<Ruler> getPeople() {
        if (people == null) {
            people = service.people(place.getCycle());
        }
        return people;
    }

    /** Asks in the person's name. */
    public String ask() {
        service.ask(place.getCycle(), place.getWork(), new RulingEntry(fact, askedId, words, due));
        notice.say("eligibility.done.asked");
        return place.again();
    }

    public String getFact() {
        return fact;
    }

    public void setFact(String fact) {
        this.fact = fact;
    }

    public long getAskedId() {
        return askedId;
    }

    public void setAskedId(long askedId) {
        this.askedId = askedId;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }
}
