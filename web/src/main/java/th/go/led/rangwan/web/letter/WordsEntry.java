package th.go.led.rangwan.web.letter;

import java.io.Serializable;
import th.go.led.rangwan.domain.letter.RequestWords;

/** The words of a letter of request as they are typed. */
public class WordsEntry implements Serializable {
    private static final long serialVersionUID = 1L;

    private String office = "";
    private String addressee = "";
    private String subject = "";
    private String reference = "";
    private String cause = "";
    private String wish = "";
    private String closing = "";

    /** Takes over what is proposed. */
    void take(RequestWords proposed) {
        office = proposed.office();
        addressee = proposed.addressee();
        subject = proposed.subject();
        reference = proposed.reference();
        cause = proposed.cause();
        wish = proposed.wish();
        closing = proposed.closing();
    }

    /** What was typed; refused at the field that lacks its words. */
    RequestWords typed() {
        return new RequestWords(office, addressee, subject, reference, cause, wish, closing);
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(String office) {
        this.office = office;
    }

    public String getAddressee() {
        return addressee;
    }

    public void setAddressee(String addressee) {
        this.addressee = addressee;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getCause() {
        return cause;
    }

    public void setCause(String cause) {
        this.cause = cause;
    }

    public String getWish() {
        return wish;
    }

    public void setWish(String wish) {
        this.wish = wish;
    }

    public String getClosing() {
        return closing;
    }

    public void setClosing(String closing) {
        this.closing = closing;
    }
}
