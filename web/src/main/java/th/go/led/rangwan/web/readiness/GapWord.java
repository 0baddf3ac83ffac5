package th.go.led.rangwan.web.readiness;

import java.io.Serializable;
import java.time.LocalDate;

/** What is typed when somebody tells how far a gap is, asks, closes it or opens it again. */
public class GapWord implements Serializable {
    private static final long serialVersionUID = 1L;

    private String amount = "";
    private String from = "";
    private LocalDate measuredOn;
    private String askWords = "";
    private LocalDate closedOn;
    private String proof = "";
    private String reopenReason = "";

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public LocalDate getMeasuredOn() {
        return measuredOn;
    }

    public void setMeasuredOn(LocalDate measuredOn) {
        this.measuredOn = measuredOn;
    }

    public String getAskWords() {
        return askWords;
    }

    public void setAskWords(String askWords) {
        this.askWords = askWords;
    }

    public LocalDate getClosedOn() {
        return closedOn;
    }

    public void setClosedOn(LocalDate closedOn) {
        this.closedOn = closedOn;
    }

    public String getProof() {
        return proof;
    }

    public void setProof(String proof) {
        this.proof = proof;
    }

    public String getReopenReason() {
        return reopenReason;
    }

    public void setReopenReason(String reopenReason) {
        this.reopenReason = reopenReason;
    }
}
