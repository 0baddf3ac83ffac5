package th.go.led.rangwan.web.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.evidence.EvidenceItem;
import th.go.led.rangwan.domain.evidence.EvidenceTerms;
import th.go.led.rangwan.domain.evidence.LanguageStanding;
import th.go.led.rangwan.service.evidence.EvidenceRow;
import th.go.led.rangwan.service.evidence.LinkRow;
import th.go.led.rangwan.service.evidence.PackageProblem;
import th.go.led.rangwan.web.shared.Wording;

/** What the pages of evidence say of languages, links and problems, in the page's language. */
@Named("evidenceWords")
@RequestScoped
public class EvidenceWords {
    /** Thai, none, and the languages of neighbours and partners; those of the call stand before them. */
    private static final List<String> OTHERS =
            List.of("th", EvidenceItem.WORDLESS, "lo", "km", "my", "vi", "ms", "id", "ja", "ko", "de", "pt");

    /** The name of a language by its code. */
    public String language(String code) {
        if (code.isEmpty()) {
            return say("evidence.language.unsaid");
        }
        if (code.equals(EvidenceItem.WORDLESS)) {
            return say("evidence.language.none");
        }
        String name = new Locale(code).getDisplayLanguage(locale());
        return name.isEmpty() ? code : name.substring(0, 1).toUpperCase(locale()) + name.substring(1);
    }

    /** The languages that an item may be in. */
    public List<String> languages(EvidenceTerms terms) {
        return Stream.concat(terms.languages().codes().stream(), OTHERS.stream())
                .distinct()
                .toList();
    }

    /** The languages into which it helps to translate. */
    public List<String> targets(EvidenceTerms terms) {
        return terms.languages().codes().isEmpty()
                ? List.of("en")
                : terms.languages().codes();
    }

    /** Where the language of an item stands, in a few words. */
    public String tongue(EvidenceRow row) {
        EvidenceRow.Tongue tongue = row.tongue();
        String way = tongue.subtitled() ? "subtitled" : "translated";
        return switch (tongue.standing()) {
            case READABLE, WORDLESS -> language(tongue.language());
            case TRANSLATED -> say("evidence.tongue." + way + ".DONE", language(tongue.into()));
            case IN_PROGRESS ->
                tongue.state().name().equals("DONE") // into a language that the judges do not read
                        ? say("evidence.tongue.other", language(tongue.into()))
                        : say("evidence.tongue." + way + ".IN_PROGRESS", language(tongue.into()));
            case LACKING ->
                tongue.language().isEmpty()
                        ? say("evidence.language.unsaid")
                        : say("evidence.tongue.lacking", language(tongue.language()));
        };
    }

    /** What is to be known beside it: the original, the note, who said so. */
    public String tongueMore(EvidenceRow row) {
        EvidenceRow.Tongue tongue = row.tongue();
        if (tongue.standing() == LanguageStanding.READABLE || tongue.standing() == LanguageStanding.WORDLESS) {
            return say("evidence.tongue." + tongue.standing());
        }
        List<String> parts = new ArrayList<>();
        if (!tongue.language().isEmpty() && tongue.standing() != LanguageStanding.LACKING) {
            parts.add(say("evidence.tongue.original", language(tongue.language())));
        }
        if (!tongue.note().isEmpty()) {
            parts.add(tongue.note());
        }
        if (tongue.by() != null) {
            parts.add(Wording.bi(tongue.by()) + " " + Wording.date(tongue.at()));
        }
        return String.join(" · ", parts);
    }

    /** What came when an address was called. */
    public String link(LinkRow link) {
        String words = link.code() == 0
                ? say("evidence.link." + link.status())
                : say("evidence.link." + link.status() + ".code", String.valueOf(link.code()));
        return link.at() == null ? words : say("evidence.link.at", words, Wording.moment(link.at()));
    }

    /** A problem in words. */
    public String problem(PackageProblem problem) {
        return Wording.of(Wording.language(), problem.key(), problem.arguments());
    }

    /** The names of criteria in one line. */
    public String criteria(List<EvidenceTerms.Term> terms) {
        return String.join(
                ", ",
                terms.stream()
                        .map(term -> term.number() + " " + Wording.bi(term.name()))
                        .toList());
    }

    private static Locale locale() {
        return Locale.forLanguageTag(Wording.language().name().toLowerCase(Locale.ROOT));
    }

    private static String say(String key, Object... arguments) {
        return Wording.of(Wording.language(), key, List.of(arguments));
    }
}
