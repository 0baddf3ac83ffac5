package th.go.led.rangwan.service.nomination;

import java.io.Serializable;
import java.util.List;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * One thing that a dossier lacks: what, under which clause, whose turn it is, and where it is mended.
 *
 * @param clause number of the clause of the call in Thai digits, e.g. ๔.๒; empty when none asks for it
 * @param turn the post or person, or the body outside, that acts next
 */
public record Shortfall(Weight weight, Topic topic, String clause, Words words, Bilingual turn, Spot spot)
        implements Serializable {

    /** What it stands against. */
    public enum Weight {
        /** The dossier is not sent up before it is mended. */
        SENDING,
        /** Nothing is frozen and filed before it is mended. */
        FILING,
        /** It stops nothing. */
        ADVICE
    }

    /** What it is about, in the order of the list. */
    public enum Topic {
        ELIGIBILITY,
        CATEGORY,
        ANSWERS,
        REPORT,
        LETTERS,
        EVIDENCE,
        DECISION,
        MEMO
    }

    /**
     * The sentence.
     *
     * @param key in the bundles, with its arguments; a {@code Bilingual} is shown in the reader's language
     * @param many key of the sentence for several of the same kind, which takes their number; null to list each
     */
    public record Words(String key, List<Serializable> arguments, String many) implements Serializable {
        /** Copies its list. */
        public Words {
            arguments = List.copyOf(arguments);
        }

        /** A sentence that is told alone. */
        public static Words of(String key, Serializable... arguments) {
            return new Words(key, List.of(arguments), null);
        }

        /** A sentence of which several are told by their number with the key's {@code .many}. */
        public static Words counted(String key, Serializable... arguments) {
            return new Words(key, List.of(arguments), key + ".many");
        }
    }

    /**
     * Where it is mended.
     *
     * @param page relative to the role's folder, with its query
     * @param field id of the field or part on that page, empty for the whole page
     */
    public record Spot(String page, String field) implements Serializable {
        /** The page's own name, e.g. {@code answers}. */
        public String name() {
            return page.substring(0, page.indexOf('.'));
        }

        /** The address within the role's folder. */
        public String address() {
            return field.isEmpty() ? page : page + "#" + field;
        }
    }

    /** Whether it stands against filing. */
    public boolean blocking() {
        return weight != Weight.ADVICE;
    }
}
