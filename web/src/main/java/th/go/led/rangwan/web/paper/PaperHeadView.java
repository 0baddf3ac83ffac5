package th.go.led.rangwan.web.paper;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import th.go.led.rangwan.domain.paper.PaperHead;
import th.go.led.rangwan.service.paper.IncomingSheet;
import th.go.led.rangwan.service.paper.ProposalService;
import th.go.led.rangwan.web.shared.Notice;

/** The head of an incoming paper: proposed by the reader, confirmed or corrected by the person. */
@Named("paperHead")
@ViewScoped
public class PaperHeadView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ProposalService service;

    @Inject
    private Notice notice;

    @Inject
    @ManagedProperty("#{param.id}")
    private String idParameter;

    private long id;
    private long seenVersion;
    private String number;
    private LocalDate date;
    private String subject;
    private String sender;
    private String addressee;

    @PostConstruct
    void open() {
        id = PaperAddress.id(idParameter);
        IncomingSheet sheet = service.sheet(id, 1);
        seenVersion = sheet.version();
        number = sheet.head().number();
        date = sheet.head().date();
        subject = sheet.head().subject();
        sender = sheet.head().sender();
        addressee = sheet.head().addressee();
    }

    /** Confirms the head as it stands in the form. */
    public String confirm() {
        service.confirmHead(id, seenVersion, new PaperHead(number, date, subject, sender, addressee));
        notice.say("paper.done.head");
        return "paper-read?faces-redirect=true&id=" + id;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getSender() {
        return sender;
    }

    public void setSender(String sender) {
        this.sender = sender;
    }

    public String getAddressee() {
        return addressee;
    }

    public void setAddressee(String addressee) {
        this.addressee = addressee;
    }
}
