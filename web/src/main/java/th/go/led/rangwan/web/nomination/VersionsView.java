package th.go.led.rangwan.web.nomination;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.nomination.AnswerPart;
import th.go.led.rangwan.service.nomination.AnswerComparison;
import th.go.led.rangwan.service.nomination.AnswerSheet;
import th.go.led.rangwan.service.nomination.AnswerVersionRow;
import th.go.led.rangwan.service.nomination.AnswerVersionService;
import th.go.led.rangwan.service.nomination.AnswerVersionsSheet;
import th.go.led.rangwan.service.nomination.AnswerWatchService;
import th.go.led.rangwan.web.shared.Notice;

/**
 * The versions of one text of an answer. {@code a} and {@code b} of the address are the two that stand side by side,
 * {@code since} instead of them the edition that is compared with the present one, {@code before} pages the list.
 */
@Named("versions")
@ViewScoped
public class VersionsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AnswerVersionService service;

    @Inject
    private AnswerWatchService watch;

    @Inject
    private Notice notice;

    @Inject
    @RequestParameterMap
    private transient Map<String, String> parameters;

    private long id;
    private String question;
    private AnswerPart part;
    private long before;
    private long first;
    private long second;
    private long since;
    private long seen;
    private transient AnswerVersionsSheet sheet;
    private transient AnswerComparison comparison;

    @PostConstruct
    void open() {
        id = Address.id(parameters.get("id"));
        question = Address.text(parameters.get("q"));
        part = AnswerPart.of(Address.text(parameters.get("part"))).orElse(AnswerPart.TH);
        before = Address.id(parameters.get("before"));
        first = Address.id(parameters.get("a"));
        second = Address.id(parameters.get("b"));
        since = parameters.containsKey("since") ? Address.id(parameters.get("since")) : -1;
        seen = getSheet().edition();
    }

    private AnswerVersionService.Place place() {
        return new AnswerVersionService.Place(id, question, part);
    }

    /** One page of the list. */
    public AnswerVersionsSheet getSheet() {
        if (sheet == null) {
            sheet = service.page(place(), before == 0 ? Long.MAX_VALUE : before);
        }
        return sheet;
    }

    /** Whether two versions stand side by side. */
    public boolean isComparing() {
        return since >= 0 ? seen > 0 : first > 0 && second > 0;
    }

    /** These two. */
    public AnswerComparison getComparison() {
        if (comparison == null) {
            comparison = since >= 0 ? service.since(place(), since) : service.compare(place(), first, second);
        }
        return comparison;
    }

    /** Whether the later one is the text that stands now. */
    public boolean current(AnswerVersionRow row) {
        return !row.aside() && row.edition() == getSheet().edition();
    }

    /** Makes a version the text anew. */
    public String restore(long version) {
        service.restore(place(), version, seen);
        notice.say("nomination.versions.restored", question);
        return "answer-versions?faces-redirect=true&id=" + id + "&q=" + question + "&part=" + part.code();
    }

    /** Notes that the person has read the answer as it stands, and goes back to it. */
    public String markRead() {
        watch.read(id, question);
        return "answers?faces-redirect=true&id=" + id + "&q=" + question;
    }

    /** The parts between which the page can change, as far as the question asks for them. */
    public List<AnswerPart> parts(AnswerSheet.QuestionSheet asked) {
        return Stream.of(AnswerPart.values())
                .filter(each -> each == AnswerPart.CHOICE ? asked.choosing() : asked.wordy())
                .toList();
    }

    /** Whether that version was chosen on another page of the list. */
    public boolean elsewhere(long version) {
        return version > 0 && getSheet().rows().stream().noneMatch(row -> row.id() == version);
    }

    public long getId() {
        return id;
    }

    public String getQuestion() {
        return question;
    }

    public AnswerPart getPart() {
        return part;
    }

    public long getBefore() {
        return before;
    }

    /** Id of the one that is compared, 0 for none; {@link #getSecond} the other. */
    public long getFirst() {
        return first;
    }

    public long getSecond() {
        return second;
    }

    /** Whether it shows what changed since the person last read. */
    public boolean isSinceRead() {
        return since >= 0;
    }
}
