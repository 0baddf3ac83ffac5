package th.go.led.rangwan.web.scoring;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import th.go.led.rangwan.domain.scoring.Interest;
import th.go.led.rangwan.service.scoring.ScoreEntry;
import th.go.led.rangwan.service.scoring.ScorerSheet;
import th.go.led.rangwan.service.scoring.ScoringService;
import th.go.led.rangwan.web.shared.Notice;

/** The person's own score sheet: filled with what was submitted before, which a new one corrects. */
@Named("scoreForm")
@RequestScoped
public class ScoreForm {
    @Inject
    private ScoringService service;

    @Inject
    private ScoresView scores;

    @Inject
    private Notice notice;

    private List<ScoreLine> lines;
    private Interest interest;
    private String reason = "";
    private long seenSheet;

    @PostConstruct
    void fill() {
        ScorerSheet mine = scores.getSheet().mine();
        lines = scores.getSheet().criteria().stream()
                .map(criterion -> new ScoreLine(criterion, mine == null ? null : scores.given(mine, criterion)))
                .toList();
        if (mine != null) {
            interest = mine.interest();
            reason = mine.reason();
            seenSheet = mine.id();
        }
    }

    /** Submits it and shows what the panel's scores come to. */
    public String submit() {
        service.submit(
                scores.getId(),
                new ScoreEntry(
                        seenSheet,
                        interest,
                        reason,
                        lines.stream().map(ScoreLine::typed).toList()));
        notice.say("scoring.submitted");
        return "scores?faces-redirect=true&id=" + scores.getId();
    }

    public List<ScoreLine> getLines() {
        return lines;
    }

    /** The declarations to choose from. */
    public List<Interest> getInterests() {
        return List.of(Interest.values());
    }

    public Interest getInterest() {
        return interest;
    }

    public void setInterest(Interest interest) {
        this.interest = interest;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public long getSeenSheet() {
        return seenSheet;
    }

    public void setSeenSheet(long seenSheet) {
        this.seenSheet = seenSheet;
    }
}
