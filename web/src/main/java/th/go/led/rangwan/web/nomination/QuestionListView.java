package th.go.led.rangwan.web.nomination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.nomination.AnswerStanding;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.service.nomination.AnswerSheet;

/** The list of questions beside an answer, as far as its filter shows them. */
@Named("questionList")
@RequestScoped
public class QuestionListView {
    @Inject
    private AnswersView answers;

    @Inject
    @ManagedProperty("#{param.show}")
    private String show;

    /** The filter in force. */
    public QuestionFilter getFilter() {
        return QuestionFilter.of(show);
    }

    /** The filters that would show something, the one in force always among them. */
    public List<QuestionFilter> getFilters() {
        return Stream.of(QuestionFilter.values())
                .filter(filter -> filter == getFilter() || count(filter) > 0)
                .toList();
    }

    /** How many questions a filter shows. */
    public long count(QuestionFilter filter) {
        return answers.getSheet().sections().stream()
                .flatMap(section -> section.marks().stream())
                .filter(filter::shows)
                .count();
    }

    /** The sections with the questions that the filter shows. */
    public List<AnswerSheet.Section> getSections() {
        return answers.getSheet().sections().stream()
                .map(section -> new AnswerSheet.Section(
                        section.title(),
                        section.marks().stream().filter(getFilter()::shows).toList(),
                        section.done(),
                        section.total()))
                .filter(section -> !section.marks().isEmpty())
                .toList();
    }

    /** How far each owner is with the asked questions; the line without a name is what nobody owns. */
    public List<OwnerLine> getOwners() {
        Map<String, List<AnswerSheet.Mark>> byOwner = answers.getSheet().sections().stream()
                .flatMap(section -> section.marks().stream())
                .filter(mark -> mark.standing() != AnswerStanding.NOT_ASKED)
                .collect(Collectors.groupingBy(
                        mark -> mark.charge().owner() == null
                                ? ""
                                : mark.charge().owner().th(),
                        TreeMap::new,
                        Collectors.toList()));
        return byOwner.values().stream()
                .map(owned -> new OwnerLine(
                        owned.get(0).charge().owner(),
                        owned.stream()
                                .filter(mark -> mark.standing() == AnswerStanding.DONE)
                                .count(),
                        owned.size()))
                .toList();
    }

    /** How many of a person's questions are done. */
    public record OwnerLine(Bilingual name, long done, int total) {}

    /** What an address adds to keep the filter. */
    public String getKeep() {
        return getFilter() == QuestionFilter.ALL ? "" : "&show=" + getFilter().code();
    }
}
