package th.go.led.rangwan.web.readiness;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import th.go.led.rangwan.domain.readiness.TargetNotice;
import th.go.led.rangwan.domain.readiness.TargetState;
import th.go.led.rangwan.service.readiness.TargetChoice;
import th.go.led.rangwan.service.readiness.TargetService;
import th.go.led.rangwan.web.shared.Notice;

/** The cycle at which a plan aims: what was heard of it, another one, and the category there. */
@Named("planTarget")
@ViewScoped
public class TargetView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private TargetService service;

    @Inject
    private Notice notice;

    @Inject
    @ManagedProperty("#{param.id}")
    private transient String idParameter;

    private long id;
    private String cycle = "";
    private String name = "";
    private String reason = "";
    private TargetState news;
    private String newsSource = "";
    private LocalDate toldOn;
    private String category = "";
    private String mapReason = "";
    private transient TargetChoice choice;

    @PostConstruct
    void open() {
        id = PlanAddress.id(idParameter);
        getChoice();
    }

    /** Aims at what was chosen. */
    public String aim() {
        service.aim(id, cycle, name, reason);
        return said("readiness.aimed.notice");
    }

    /** Notes the news. */
    public String hear() {
        service.hear(id, new TargetNotice.News(news, newsSource, toldOn));
        return said("readiness.heard.notice");
    }

    /** Says the category. */
    public String map() {
        service.map(id, category, mapReason);
        return said("readiness.mapped.notice");
    }

    private String said(String key) {
        notice.say(key);
        return "readiness-plan?faces-redirect=true&id=" + id;
    }

    /** What may be chosen. */
    public TargetChoice getChoice() {
        if (choice == null) {
            choice = service.choice(id);
        }
        return choice;
    }

    public long getId() {
        return id;
    }

    public String getCycle() {
        return cycle;
    }

    public void setCycle(String cycle) {
        this.cycle = cycle;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public TargetState getNews() {
        return news;
    }

    public void setNews(TargetState news) {
        this.news = news;
    }

    public String getNewsSource() {
        return newsSource;
    }

    public void setNewsSource(String newsSource) {
        this.newsSource = newsSource;
    }

    public LocalDate getToldOn() {
        return toldOn;
    }

    public void setToldOn(LocalDate toldOn) {
        this.toldOn = toldOn;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getMapReason() {
        return mapReason;
    }

    public void setMapReason(String mapReason) {
        this.mapReason = mapReason;
    }
}
