package th.go.led.rangwan.domain.submission;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import th.go.led.rangwan.domain.nomination.WordCount;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * One box of the portal with what will be put into it, written once at the freeze. A box is filled with plain text, with
 * a document of the package, or is left empty for a reason.
 */
@Entity
@Table(name = "package_box")
public class PackageBox {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private SubmissionPackage owner;

    private int place;
    private String code;

    @Enumerated(EnumType.STRING)
    private BoxKind kind;

    private String titleTh;
    private String titleEn;
    private String asksTh;
    private String asksEn;
    private Integer maxWords;
    private String text;
    private int words;
    private int characters;
    private Integer document;
    private String emptyTh = "";
    private String emptyEn = "";
    private boolean missing;
    private String basisTh = "";
    private String basisEn = "";

    protected PackageBox() {} // JPA

    private PackageBox(int place, Head head, String text) {
        this.place = place;
        this.kind = head.kind();
        this.code = head.code();
        this.titleTh = head.title().th();
        this.titleEn = head.title().en();
        this.asksTh = head.asks().th();
        this.asksEn = head.asks().en();
        this.maxWords = head.maxWords();
        this.text = text;
        this.words = WordCount.of(text);
        this.characters = WordCount.characters(text);
    }

    /**
     * What the portal shows beside a box.
     *
     * @param code its number on the form, such as {@code 4a}; unique within a package
     * @param asks the question in full; the English is the wording of the form once verified
     * @param maxWords the limit in words of the submission language, null for none
     */
    public record Head(BoxKind kind, String code, Bilingual title, Bilingual asks, Integer maxWords) {}

    /** A box for plain text, which must not be blank. */
    public static PackageBox filled(int place, Head head, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("box " + head.code() + " without text and without a reason");
        }
        return new PackageBox(place, head, text);
    }

    /** A box that stays empty, and why. */
    public static PackageBox empty(int place, Head head, Bilingual reason) {
        PackageBox box = new PackageBox(place, head, "");
        box.emptyTh = reason.th();
        box.emptyEn = reason.en();
        return box;
    }

    /** A box whose text has not been written yet, in a package for rehearsals; the reason says what lacks. */
    public static PackageBox lacking(int place, Head head, Bilingual reason) {
        PackageBox box = empty(place, head, reason);
        box.missing = true;
        return box;
    }

    /** A box for a document of the package: its address where it is a link, else its name. */
    public static PackageBox holding(int place, Head head, PackageDocument document) {
        PackageBox box = new PackageBox(place, head, document.link() ? document.url() : document.name());
        box.document = document.place();
        return box;
    }

    /** The same box with the facts on which its answer rests, in words; they are not put into the portal. */
    public PackageBox restingOn(Bilingual basis) {
        this.basisTh = basis.th();
        this.basisEn = basis.en();
        return this;
    }

    void belongTo(SubmissionPackage whole) {
        this.owner = whole;
    }

    public Long id() {
        return id;
    }

    /** The package of which it is a part. */
    public SubmissionPackage owner() {
        return owner;
    }

    /** Its place in the order of the portal, from 1. */
    public int place() {
        return place;
    }

    public Head head() {
        return new Head(kind, code, new Bilingual(titleTh, titleEn), new Bilingual(asksTh, asksEn), maxWords);
    }

    public BoxKind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    /** The plain text to be put in, line ends single; empty when the box stays empty. */
    public String text() {
        return text;
    }

    /** Words of the text, as limits in English words count. */
    public int words() {
        return words;
    }

    /** Code points of the text, line ends among them. */
    public int characters() {
        return characters;
    }

    /** The place of the document that it holds, null for a box of text. */
    public Integer document() {
        return document;
    }

    /** The facts on which the answer rests; empty words for an answer that people wrote. */
    public Bilingual basis() {
        return new Bilingual(basisTh, basisEn);
    }

    /** Whether it stays empty. */
    public boolean empty() {
        return text.isEmpty();
    }

    /** Whether it is empty only because its text is not there yet. */
    public boolean missing() {
        return missing;
    }

    /** Why it stays empty; empty words when it does not. */
    public Bilingual emptyReason() {
        return new Bilingual(emptyTh, emptyEn);
    }
}
