package th.go.led.rangwan.web.paper;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import th.go.led.rangwan.domain.paper.FindingGroup;
import th.go.led.rangwan.service.paper.IncomingSheet;
import th.go.led.rangwan.service.paper.ProposalService;
import th.go.led.rangwan.web.shared.Notice;

/**
 * One incoming paper beside what the reader proposes: {@code id} of the address says which paper, {@code correct} which
 * proposal gets a value of the person's own, {@code part} which part of a very long paper is shown.
 */
@Named("paperRead")
@ViewScoped
public class PaperReadView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ProposalService service;

    @Inject
    private Notice notice;

    @Inject
    @ManagedProperty("#{param.id}")
    private String idParameter;

    @Inject
    @ManagedProperty("#{param.correct}")
    private String correctParameter;

    @Inject
    @ManagedProperty("#{param.part}")
    private String partParameter;

    private long id;
    private int part;
    private long correcting;
    private String own = "";
    private transient IncomingSheet sheet;
    private transient List<Line> lines;

    /** A proposal in the list; {@code group} is set on the first of its group. */
    public record Line(IncomingSheet.Group group, IncomingSheet.Row row) {}

    @PostConstruct
    void open() {
        id = PaperAddress.id(idParameter);
        part = (int) Math.min(Integer.MAX_VALUE, PaperAddress.id(partParameter));
        correcting = PaperAddress.id(correctParameter);
        own = getCorrected() == null ? "" : getCorrected().words().th();
    }

    /** The proposal that gets a value of the person's own; null for none. */
    public IncomingSheet.Row getCorrected() {
        return getLines().stream()
                .map(Line::row)
                .filter(row -> row.id() == correcting && !row.contradiction())
                .findFirst()
                .orElse(null);
    }

    /** Confirms one proposal. */
    public String confirm(long proposal) {
        service.confirm(id, proposal);
        return back(proposal);
    }

    /** Says that a proposal is not so. */
    public String reject(long proposal) {
        service.reject(id, proposal);
        return back(proposal);
    }

    /** Gives the proposal the value that was typed. */
    public String correct() {
        service.correct(id, correcting, own);
        notice.say("paper.done.corrected");
        return back(correcting);
    }

    /** Confirms all that is open in a group. */
    public String confirmGroup(FindingGroup group) {
        notice.say("paper.done.group", service.confirmGroup(id, getSheet().part(), group));
        return back(0);
    }

    private String back(long proposal) {
        return "paper-read?faces-redirect=true&id=" + id
                + (getSheet().parts() > 1 ? "&part=" + getSheet().part() : "")
                + (proposal == 0 ? "" : "&at=" + proposal);
    }

    /** The paper. */
    public IncomingSheet getSheet() {
        if (sheet == null) {
            sheet = service.sheet(id, part);
        }
        return sheet;
    }

    /** All proposals but those of the head, which is a form of its own. */
    public List<Line> getLines() {
        if (lines == null) {
            lines = new ArrayList<>();
            for (IncomingSheet.Group group : getSheet().groups()) {
                if (group.name() == FindingGroup.HEAD) continue;
                for (IncomingSheet.Row row : group.rows()) {
                    lines.add(new Line(group.rows().get(0).equals(row) ? group : null, row));
                }
            }
        }
        return lines;
    }

    public long getId() {
        return id;
    }

    public long getCorrecting() {
        return correcting;
    }

    public String getOwn() {
        return own;
    }

    public void setOwn(String own) {
        this.own = own;
    }
}
