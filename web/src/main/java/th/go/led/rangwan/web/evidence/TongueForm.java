package th.go.led.rangwan.web.evidence;

import java.io.Serializable;
import th.go.led.rangwan.domain.evidence.TranslationState;
import th.go.led.rangwan.service.evidence.EvidenceItemService;
import th.go.led.rangwan.service.evidence.EvidenceItemSheet;
import th.go.led.rangwan.service.evidence.EvidenceRow;
import th.go.led.rangwan.service.evidence.FileIntake;

/** What a form holds of an item's language and its translation. */
public class TongueForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String language = "";
    private TranslationState state = TranslationState.NONE;
    private boolean subtitled;
    private String into = "";
    private String url = "";
    private String note = "";

    void read(EvidenceItemSheet found) {
        EvidenceRow.Tongue tongue = found.row().tongue();
        language = tongue.language();
        state = tongue.state();
        subtitled = tongue.subtitled();
        into = tongue.into();
        url = found.translationUrl();
        note = tongue.note();
    }

    EvidenceItemService.Tongue said(FileIntake.Sent file) {
        return new EvidenceItemService.Tongue(language, state, subtitled, into, url, note, file);
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public TranslationState getState() {
        return state;
    }

    public void setState(TranslationState state) {
        this.state = state;
    }

    public boolean isSubtitled() {
        return subtitled;
    }

    public void setSubtitled(boolean subtitled) {
        this.subtitled = subtitled;
    }

    public String getInto() {
        return into;
    }

    public void setInto(String into) {
        this.into = into;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
