package th.go.led.rangwan.web.cycle;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import th.go.led.rangwan.domain.cycle.ContradictionSettlement;
import th.go.led.rangwan.service.cycle.ContradictionRow;
import th.go.led.rangwan.service.cycle.ContradictionService;
import th.go.led.rangwan.web.shared.Notice;

/**
 * The contradictions of the cycle that {@code code} of the address names; {@code settle} names the one whose form is open,
 * the first open one when it names none.
 */
@Named("contradictions")
@ViewScoped
public class ContradictionsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ContradictionService service;

    @Inject
    private Notice notice;

    @Inject
    @ManagedProperty("#{param.code}")
    private String codeParameter;

    @Inject
    @ManagedProperty("#{param.settle}")
    private String settleParameter;

    private String code;
    private String settling;
    private String choice;
    private String ownWords = "";
    private String why = "";
    private transient List<ContradictionRow> rows;

    @PostConstruct
    void open() {
        code = codeParameter == null ? "" : codeParameter;
        settling = settleParameter == null || settleParameter.isEmpty() ? firstOpen() : settleParameter;
    }

    private String firstOpen() {
        return getRows().stream()
                .filter(ContradictionRow::open)
                .map(row -> row.definition().code())
                .findFirst()
                .orElse("");
    }

    /** Settles the open one in the name of the person. */
    public String settle() {
        service.settle(code, settling, new ContradictionSettlement.Ruling(choice, ownWords, why));
        notice.say("cycle.contradiction.done");
        return "cycle?faces-redirect=true&code=" + code + "&tab=contradictions";
    }

    /** The contradictions with what was said about them, open ones first. */
    public List<ContradictionRow> getRows() {
        if (rows == null) {
            rows = service.of(code).stream()
                    .sorted((a, b) -> Boolean.compare(b.open(), a.open()))
                    .toList();
        }
        return rows;
    }

    /** The contradiction whose form is open; null for none. */
    public ContradictionRow getChosen() {
        return getRows().stream()
                .filter(row -> row.definition().code().equals(settling))
                .findFirst()
                .orElse(null);
    }

    /** How many nobody has settled. */
    public long getOpen() {
        return getRows().stream().filter(ContradictionRow::open).count();
    }

    /** Whether the person may settle. */
    public boolean isMaySettle() {
        return service.maySettle();
    }

    /** The code of the contradiction whose form is open; empty for none. */
    public String getSettling() {
        return settling;
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }

    public String getOwnWords() {
        return ownWords;
    }

    public void setOwnWords(String ownWords) {
        this.ownWords = ownWords;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
