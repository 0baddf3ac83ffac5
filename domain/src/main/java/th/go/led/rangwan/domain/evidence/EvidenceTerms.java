package th.go.led.rangwan.domain.evidence;

import java.util.List;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * What one revision of a call says about evidence, as far as evidence needs to know; read from the cycle definition.
 *
 * @param criteria the criteria that evidence is to support, in the order of the call
 * @param questions the boxes of the form that evidence may be tied to
 * @param urls how many addresses the portal takes
 * @param items how many items the judges look at
 * @param languages in which of them the judges read; every language when the call names none
 * @param website the address that is asked for apart from the items
 */
public record EvidenceTerms(
        List<Term> criteria,
        List<Term> questions,
        Clause clause,
        Cap urls,
        Cap items,
        Languages languages,
        Website website) {
    /** Copies its lists. */
    public EvidenceTerms {
        criteria = List.copyOf(criteria);
        questions = List.copyOf(questions);
    }

    /** A criterion or a question: its code, its number as written and its short name. */
    public record Term(String code, String number, Bilingual name) {}

    /** Where the call speaks of evidence: the number as written and its words untouched; both empty when it does not. */
    public record Clause(String number, String quoteTh) {}

    /**
     * At most so many.
     *
     * @param limit null when the call sets none
     * @param text the rule in words
     */
    public record Cap(Integer limit, boolean blocking, Bilingual text) {
        /** Whether so many are more than the call allows. */
        public boolean exceededBy(int count) {
            return limit != null && count > limit;
        }
    }

    /** The languages by their codes of ISO 639, e.g. {@code en}; none when the call asks for none. */
    public record Languages(List<String> codes, boolean blocking, Bilingual text) {
        /** Copies its list. */
        public Languages {
            codes = List.copyOf(codes);
        }

        /** Whether the judges read that language. */
        public boolean take(String language) {
            return codes.isEmpty() || codes.contains(language);
        }
    }

    /**
     * The website that the call asks for.
     *
     * @param counting whether its address takes one of the places for addresses
     * @param unsettled whether nobody has settled that yet; then it counts, to be on the safe side
     */
    public record Website(boolean required, boolean counting, boolean unsettled, Clause clause, Bilingual text) {}

    /** The criterion of that code, or its bare code when this revision has none such. */
    public Term criterion(String code) {
        return find(criteria, code);
    }

    /** The question of that code, or its bare code when this revision has none such. */
    public Term question(String code) {
        return find(questions, code);
    }

    private static Term find(List<Term> terms, String code) {
        return terms.stream()
                .filter(term -> term.code().equals(code))
                .findFirst()
                .orElse(new Term(code, code, Bilingual.same(code)));
    }
}
