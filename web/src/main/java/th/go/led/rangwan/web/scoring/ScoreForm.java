package th.go.led.rangwan.web.scoring;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import th.go.led.rangwan.domain.cycle.CriterionDefinition;
import th.go.led.rangwan.domain.scoring.Interest;
import th.go.led.rangwan.service.scoring.ProofChoice;
import th.go.led.rangwan.service.scoring.ScoreDesk;
import th.go.led.rangwan.service.scoring.ScoreEntry;
import th.go.led.rangwan.service.scoring.ScoreSheetService;
import th.go.led.rangwan.service.scoring.ScorerSheet;
import th.go.led.rangwan.web.shared.Notice;

/** The person's own score sheet of the nomination at hand. */
@Named("scoreForm")
@RequestScoped
public class ScoreForm {
    @Inject
    private ScoreSheetService service;

    @Inject
    private Notice notice;

    @Inject
    @ManagedProperty("#{param.id}")
    private String address;

    private ScoreDesk desk;
    private List<ScoreLine> lines;
    private String reason = "";
    private long seenSheet;
    private String word;
    private String interestReason = "";

    @PostConstruct
    void fill() {
        desk = service.desk(getId());
        ScorerSheet mine = desk.mine();
        List<CriterionDefinition> criteria = desk.criteria();
        lines = IntStream.range(0, criteria.size())
                .mapToObj(place -> new ScoreLine(
                        criteria.get(place),
                        place,
                        mine == null
                                ? null
                                : mine.scores().get(criteria.get(place).code()),
                        desk.drafts()))
                .toList();
        seenSheet = mine == null ? 0 : mine.id();
        if (desk.declared() != null) {
            interestReason = desk.declared().reason();
        }
        if (desk.drafts().containsKey("reason")) {
            reason = desk.drafts().get("reason").words();
        }
    }

    /** Hands it in and goes to the next work of which something is owed. */
    public String submit() {
        long next = service.submit(
                getId(),
                new ScoreEntry(
                        seenSheet,
                        Interest.NONE,
                        "",
                        lines.stream().map(ScoreLine::typed).toList()));
        notice.say("scoring.submitted");
        return after(next);
    }

    /** Hands in an abstention. */
    public String abstain() {
        long next = service.submit(getId(), new ScoreEntry(seenSheet, Interest.ABSTAINS, reason, List.of()));
        notice.say("scoring.abstained.done");
        return after(next);
    }

    private String after(long next) {
        return next == 0 ? "scores?faces-redirect=true&id=" + getId() : "score-sheet?faces-redirect=true&id=" + next;
    }

    /** Declares a conflict of interest, or none. */
    public String declare() {
        Boolean conflict = (word == null || word.isEmpty()) ? null : Boolean.valueOf(word.equals("conflict"));
        service.declare(getId(), conflict, interestReason);
        notice.say(Boolean.TRUE.equals(conflict) ? "scoring.declared.conflict" : "scoring.declared.none");
        return "score-sheet?faces-redirect=true&id=" + getId();
    }

    /** The total of what stands in the form, as the server computes it. */
    public BigDecimal getTotal() {
        Map<String, Integer> points = new HashMap<>();
        lines.forEach(line -> {
            String typed = line.getPoints() == null ? "" : line.getPoints().strip();
            if (typed.matches("\\d{1,4}")
                    && Integer.parseInt(typed) <= desk.terms().rule().most()) {
                points.put(line.getCriterion().code(), Integer.valueOf(typed));
            }
        });
        return desk.total(points);
    }

    /** The evidence that may be picked. */
    public List<ProofChoice> getItems() {
        return desk.choices().stream().filter(choice -> !choice.answer()).toList();
    }

    /** The answers that may be picked. */
    public List<ProofChoice> getAnswers() {
        return desk.choices().stream().filter(ProofChoice::answer).toList();
    }

    public long getId() {
        return PanelAddress.id(address);
    }

    public ScoreDesk getDesk() {
        return desk;
    }

    public List<ScoreLine> getLines() {
        return lines;
    }

    /** Of how many criteria there are points. */
    public long getScored() {
        return lines.stream()
                .filter(line -> line.getPoints() != null && !line.getPoints().isBlank())
                .count();
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

    public String getWord() {
        return word;
    }

    public void setWord(String word) {
        this.word = word;
    }

    public String getInterestReason() {
        return interestReason;
    }

    public void setInterestReason(String interestReason) {
        this.interestReason = interestReason;
    }
}
