package th.go.led.rangwan.domain.evidence;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.shared.RefusedException;

/** The translation or the subtitles of an item: how far they are, into which language, where they are and who says so. */
@Embeddable
public class Translation {
    private static final int LONGEST_NOTE = 1000;

    @Enumerated(EnumType.STRING)
    private TranslationState translationState = TranslationState.NONE;

    private boolean subtitled;
    private String translatedInto = "";

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "translation_file_id")
    private StoredFile translationFile;

    private String translationUrl = "";
    private String translationNote = "";

    @ManyToOne(fetch = FetchType.LAZY)
    private Person statedBy;

    private Instant statedAt;

    protected Translation() {} // JPA, and an item that nobody has translated

    /**
     * States how far it is.
     *
     * @throws RefusedException {@code evidence.refused.translation.language} at {@code into} without a language once it is
     *     begun; {@code evidence.refused.translation.where} at {@code translationUrl} when it is done and neither a file
     *     nor an address is given; {@code evidence.refused.translation.note} at {@code note} when that is too long
     */
    public Translation(Stated stated, Person by, Instant at) {
        if (stated.state() != TranslationState.NONE && !EvidenceItem.isLanguage(stated.into())) {
            throw new RefusedException("evidence.refused.translation.language").at("into");
        }
        String url = stated.url() == null || stated.url().isBlank() ? "" : new WebAddress(stated.url()).text();
        if (stated.state() == TranslationState.DONE && stated.file() == null && url.isEmpty()) {
            throw new RefusedException("evidence.refused.translation.where").at("translationUrl");
        }
        String note = stated.note() == null ? "" : stated.note().strip();
        if (note.length() > LONGEST_NOTE) {
            throw new RefusedException("evidence.refused.translation.note", Integer.toString(LONGEST_NOTE)).at("note");
        }
        this.translationState = stated.state();
        this.subtitled = stated.subtitled();
        this.translatedInto = stated.state() == TranslationState.NONE ? "" : stated.into();
        this.translationFile = stated.file();
        this.translationUrl = url;
        this.translationNote = note;
        this.statedBy = by;
        this.statedAt = at;
    }

    /**
     * What a person states.
     *
     * @param subtitled whether it is by subtitles rather than a translation
     * @param into the code of the language
     * @param file where it is, null when it is not a file
     * @param url where it is, empty when it is not behind an address
     */
    public record Stated(
            TranslationState state, boolean subtitled, String into, StoredFile file, String url, String note) {}

    public TranslationState state() {
        return translationState;
    }

    /** Whether it is by subtitles rather than a translation. */
    public boolean subtitled() {
        return subtitled;
    }

    /** The code of its language; empty while there is none. */
    public String into() {
        return translatedInto;
    }

    /** Its file; null when it is not one. */
    public StoredFile file() {
        return translationFile;
    }

    /** Its address; empty when it has none. */
    public String url() {
        return translationUrl;
    }

    public String note() {
        return translationNote;
    }

    /** Who said so; null when nobody has. */
    public Person statedBy() {
        return statedBy;
    }

    public Instant statedAt() {
        return statedAt;
    }
}
