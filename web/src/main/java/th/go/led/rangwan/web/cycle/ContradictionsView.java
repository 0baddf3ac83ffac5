package th.go.led.rangwan.web.cycle;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import th.go.led.rangwan.domain.cycle.ContradictionSettlement;
import th.go.led.rangwan.service.cycle.ContradictionMemo;
import th.go.led.rangwan.service.cycle.ContradictionRow;
import th.go.led.rangwan.service.cycle.ContradictionService;
import th.go.led.rangwan.web.shared.Notice;

/**
 * The contradictions of the cycle that {@code code} of the address names; {@code settle} names the one whose form is open,
 * the first open one when it names none; {@code part} names the part of a very long memo.
 */
@Named("contradictions")
@ViewScoped
public class ContradictionsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ContradictionService service;

    @Inject
    private Notice notice;

    @Inject
    @ManagedProperty("#{param.code}")
    private String codeParameter;

    @Inject
    @ManagedProperty("#{param.settle}")
    private String settleParameter;

    @Inject
    @ManagedProperty("#{param.part}")
    private String partParameter;

    private String code;
    private int part;
    private transient ContradictionMemo memo;
    private transient boolean looked;
    private String settling;
    private String choice;
    private String ownWords = "";
    private String why = "";
    private transient List<ContradictionRow> rows;

    @PostConstruct
    void open() {
        code = codeParameter == null ? "" : codeParameter;
        part = partParameter != null && partParameter.matches("\\d{1,9}") ? Integer.parseInt(partParameter) : 1;
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

    /** All others. */
    public List<ContradictionRow> getOthers() {
        return getRows().stream()
                .filter(row -> !isForm() || !row.equals(getChosen()))
                .toList();
    }

    /** Whether one may be settled here. */
    public boolean isForm() {
        return isMaySettle() && getChosen() != null;
    }

    /** The number of the contradiction whose form is open; 0 for none. */
    public int getNumber() {
        return isForm() ? getChosen().number() : 0;
    }

    /** The memo with its marks; null where there is none to show. */
    public ContradictionMemo getMemo() {
        if (!looked) {
            memo = service.memo(code, part);
            looked = true;
        }
        return memo;
    }

    /** The address of this page with another part of the memo. */
    public String address(int other) {
        return "cycle.xhtml?tab=contradictions&code=" + code + "&settle=" + settling + "&part=" + other;
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
