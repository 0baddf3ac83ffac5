package th.go.led.rangwan.web.evidence;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import th.go.led.rangwan.domain.evidence.StoredFile;
import th.go.led.rangwan.domain.evidence.Support;
import th.go.led.rangwan.domain.evidence.TranslationState;
import th.go.led.rangwan.service.evidence.EvidenceItemService;
import th.go.led.rangwan.service.evidence.EvidenceItemSheet;
import th.go.led.rangwan.service.evidence.LinkCheckService;
import th.go.led.rangwan.service.evidence.SeenItem;
import th.go.led.rangwan.web.shared.Notice;

/** One item of evidence, which {@code item} of the address names, with its forms. */
@Named("evidenceItem")
@ViewScoped
public class EvidenceItemView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private EvidenceItemService service;

    @Inject
    private LinkCheckService checks;

    @Inject
    private Notice notice;

    @Inject
    @ManagedProperty("#{param.id}")
    private String idParameter;

    @Inject
    @ManagedProperty("#{param.item}")
    private String itemParameter;

    private SeenKey seen;
    private final Map<String, String> support = new LinkedHashMap<>();
    private String[] questions = {};
    private boolean known;
    private final TongueForm tongue = new TongueForm();
    private String title;
    private String url;
    private String reason = "";
    private transient Part file;
    private transient Part translation;
    private transient EvidenceItemSheet sheet;

    /** The item as the page showed it. */
    private record SeenKey(long nominationId, long itemId, long version) implements Serializable {
        SeenItem item() {
            return new SeenItem(nominationId, itemId, version);
        }
    }

    @PostConstruct
    void open() {
        seen = new SeenKey(Ids.of(idParameter), Ids.of(itemParameter), 0);
        EvidenceItemSheet found = getSheet();
        seen = new SeenKey(seen.nominationId(), seen.itemId(), found.row().version());
        title = found.row().title();
        url = found.row().url();
        found.terms().criteria().forEach(criterion -> support.put(criterion.code(), ""));
        found.row()
                .criteria()
                .forEach(mark ->
                        support.put(mark.criterion().code(), mark.support().name()));
        questions = found.row().questions().toArray(String[]::new);
        tongue.read(found);
    }

    /** Ties it to the chosen criteria and questions. */
    public String tie() {
        Map<String, Support> chosen = new LinkedHashMap<>();
        support.forEach((code, how) -> {
            if (how != null && !how.isEmpty()) { // an empty choice comes back as null
                chosen.put(code, Support.valueOf(how));
            }
        });
        service.tie(seen.item(), chosen, Set.of(questions), known ? support.keySet() : Set.of());
        return done("evidence.done.tied");
    }

    /** Notes its language and how far its translation is. */
    public String speak() throws IOException {
        if (UploadedPart.chosen(translation)) {
            UploadedPart.send(translation, sent -> {
                service.speak(seen.item(), tongue.said(sent));
                return 0;
            });
        } else {
            service.speak(seen.item(), tongue.said(null));
        }
        return done("evidence.done.tongue");
    }

    /** Keeps a new version of its file. */
    public String renew() throws IOException {
        UploadedPart.send(file, sent -> {
            service.renew(seen.item(), sent);
            return 0;
        });
        return done("evidence.done.renewed");
    }

    /** Corrects title and address of a link. */
    public String correct() {
        service.correct(seen.item(), title, url);
        return done("evidence.done.corrected");
    }

    /** Has the address called. */
    public String check() {
        return done("evidence.done.checked." + checks.check(seen.nominationId(), seen.itemId()));
    }

    /** Withdraws it with the reason that was typed. */
    public String withdraw() {
        service.withdraw(seen.item(), reason);
        notice.say("evidence.done.withdrawn");
        return "files?faces-redirect=true&id=" + seen.nominationId();
    }

    private String done(String key) {
        notice.say(key);
        return "evidence-item?faces-redirect=true&id=" + seen.nominationId() + "&item=" + seen.itemId();
    }

    /** The item with all that can be said of it. */
    public EvidenceItemSheet getSheet() {
        if (sheet == null) {
            sheet = service.sheet(seen.nominationId(), seen.itemId());
        }
        return sheet;
    }

    /** How it may support a criterion. */
    public Support[] getSupports() {
        return Support.values();
    }

    /** How far a translation may be. */
    public TranslationState[] getStates() {
        return TranslationState.values();
    }

    /** The largest file in bytes. */
    public long getLimit() {
        return StoredFile.BYTE_LIMIT;
    }

    public long getNominationId() {
        return seen.nominationId();
    }

    public long getItemId() {
        return seen.itemId();
    }

    public long getVersion() {
        return seen.version();
    }

    /** By the criterion's code: {@code MAIN}, {@code SUPPORTING} or empty for neither. */
    public Map<String, String> getSupport() {
        return support;
    }

    public boolean isKnown() {
        return known;
    }

    public void setKnown(boolean known) {
        this.known = known;
    }

    public String[] getQuestions() {
        return questions.clone();
    }

    public void setQuestions(String[] questions) {
        this.questions = questions.clone();
    }

    public TongueForm getTongue() {
        return tongue;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public Part getTranslation() {
        return translation;
    }

    public void setTranslation(Part translation) {
        this.translation = translation;
    }
}
