package th.go.led.rangwan.domain.lesson;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import th.go.led.rangwan.domain.initiative.SdgTargets;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.EraYear;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.SearchText;

/**
 * The words of a lesson. Only the title has an English half; the rest stands in the language of its source.
 *
 * @param titleEn empty while nobody has translated it
 * @param agency whose case it is
 * @param award the award for which the case stood; empty when it stood for none
 * @param awardYear the award's year in the common era, null when unknown
 * @param sdgTargets goals and targets of the 2030 Agenda separated by commas, e.g. {@code 2, 15.1}
 * @param takeaway what we take from it
 * @param source where it is told, so that it can be read again
 */
@Embeddable
public record LessonContent(
        String titleTh,
        String titleEn,
        String agency,
        String award,
        Integer awardYear,
        String problem,
        String approach,
        String partners,
        String sdgTargets,
        String result,
        String takeaway,
        String source)
        implements Serializable {
    private static final int LINE = 1000;
    private static final int TEXT = 8000;
    private static final int NOTE = 4000;
    private static final int TARGETS = 2000;

    /** Keeps the texts without blanks at their ends and with single line ends. */
    public LessonContent {
        titleTh = kept(titleTh);
        titleEn = kept(titleEn);
        agency = kept(agency);
        award = kept(award);
        problem = kept(problem);
        approach = kept(approach);
        partners = kept(partners);
        sdgTargets = kept(sdgTargets);
        result = kept(result);
        takeaway = kept(takeaway);
        source = kept(source);
    }

    /** No database keeps the character 0. */
    private static String kept(String text) {
        return text == null
                ? ""
                : text.replace("\0", "")
                        .replace("\r\n", "\n")
                        .replace('\r', '\n')
                        .strip();
    }

    /** Reads the year of an award in either era; null when none is typed, refused at {@code awardYear} when it is no year. */
    public static Integer year(String typed) {
        try {
            return typed == null || typed.isBlank() ? null : EraYear.parse(typed);
        } catch (RefusedException none) {
            throw none.at("awardYear");
        }
    }

    /** The title; its English half falls back to the Thai one. */
    public Bilingual title() {
        return new Bilingual(titleTh, titleEn.isEmpty() ? titleTh : titleEn);
    }

    /** The goals and targets in the order of the Agenda; refused at their field when there is no such one. */
    public List<String> goalsAndTargets() {
        try {
            return SdgTargets.byAgenda(SdgTargets.parse(sdgTargets));
        } catch (RefusedException unknown) {
            throw unknown.at("sdgTargets");
        }
    }

    /** Refuses, at its field, the first of everything that is missing, too long or unknown. */
    void require() {
        faults().stream().findFirst().ifPresent(fault -> {
            throw fault;
        });
        goalsAndTargets();
    }

    private List<RefusedException> faults() {
        List<RefusedException> faults = new ArrayList<>();
        present(faults, "titleTh", titleTh);
        present(faults, "agency", agency);
        present(faults, "takeaway", takeaway);
        present(faults, "source", source);
        brief(faults, "titleTh", titleTh, LINE);
        brief(faults, "titleEn", titleEn, LINE);
        brief(faults, "agency", agency, LINE);
        brief(faults, "award", award, LINE);
        brief(faults, "problem", problem, TEXT);
        brief(faults, "approach", approach, TEXT);
        brief(faults, "partners", partners, NOTE);
        brief(faults, "result", result, TEXT);
        brief(faults, "takeaway", takeaway, TEXT);
        brief(faults, "source", source, NOTE);
        brief(faults, "sdgTargets", sdgTargets, TARGETS);
        return faults;
    }

    private static void present(List<RefusedException> faults, String field, String text) {
        if (text.isEmpty()) {
            faults.add(new RefusedException("lesson.refused." + field).at(field));
        }
    }

    private static void brief(List<RefusedException> faults, String field, String text, int longest) {
        if (text.length() > longest) {
            faults.add(new RefusedException("lesson.refused.long", Integer.toString(longest)).at(field));
        }
    }

    /** Everything in it that is searched, folded. */
    String searchText() {
        return SearchText.folded(
                titleTh,
                titleEn,
                agency,
                award,
                awardYear == null ? "" : EraYear.words(awardYear).th(),
                problem,
                approach,
                partners,
                result,
                takeaway,
                source);
    }
}
