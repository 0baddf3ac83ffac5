package th.go.led.rangwan.web.letter;

import java.io.Serializable;
import th.go.led.rangwan.domain.letter.BodyKind;
import th.go.led.rangwan.domain.letter.OutsideBody;

/** What is chosen of an outside body on a form, wherever one is entered: its kind, what it stands under, and its ties. */
public final class BodyTraits implements Serializable {
    private static final long serialVersionUID = 1L;

    private BodyKind kind = BodyKind.PUBLIC;
    private long parentId;
    private boolean clinic;
    private boolean overApplicant;

    /** Takes over what stands. */
    void take(BodyKind known, long parent, OutsideBody.Ties ties) {
        kind = known;
        parentId = parent;
        clinic = ties.clinic();
        overApplicant = ties.overApplicant();
    }

    OutsideBody.Ties ties() {
        return new OutsideBody.Ties(clinic, overApplicant);
    }

    public BodyKind[] getKinds() {
        return BodyKind.values();
    }

    public BodyKind getKind() {
        return kind;
    }

    public void setKind(BodyKind kind) {
        this.kind = kind;
    }

    public long getParentId() {
        return parentId;
    }

    public void setParentId(long parentId) {
        this.parentId = parentId;
    }

    public boolean isClinic() {
        return clinic;
    }

    public void setClinic(boolean clinic) {
        this.clinic = clinic;
    }

    public boolean isOverApplicant() {
        return overApplicant;
    }

    public void setOverApplicant(boolean overApplicant) {
        this.overApplicant = overApplicant;
    }
}
