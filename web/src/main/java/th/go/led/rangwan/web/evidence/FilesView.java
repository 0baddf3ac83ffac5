package th.go.led.rangwan.web.evidence;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.evidence.EvidenceTerms;
import th.go.led.rangwan.domain.evidence.WebsiteOwner;
import th.go.led.rangwan.service.evidence.EvidenceOrderService;
import th.go.led.rangwan.service.evidence.EvidenceRow;
import th.go.led.rangwan.service.evidence.EvidenceService;
import th.go.led.rangwan.service.evidence.EvidenceSheet;
import th.go.led.rangwan.service.evidence.LinkCheckService;
import th.go.led.rangwan.web.shared.Notice;

/**
 * The evidence of the nomination that {@code id} of the address names; {@code aside} names an item about to be put aside,
 * {@code instead} one about to be used in another's place.
 */
@Named("files")
@ViewScoped
public class FilesView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private EvidenceService service;

    @Inject
    private EvidenceOrderService order;

    @Inject
    private LinkCheckService checks;

    @Inject
    private Notice notice;

    @Inject
    @ManagedProperty("#{param.id}")
    private String idParameter;

    @Inject
    @ManagedProperty("#{param.aside}")
    private String asideParameter;

    @Inject
    @ManagedProperty("#{param.instead}")
    private String insteadParameter;

    private long nominationId;
    private long seenVersion;
    private long asideId;
    private long insteadId;
    private long outId;
    private boolean known;
    private String website;
    private WebsiteOwner websiteOwner;
    private transient EvidenceSheet sheet;

    @PostConstruct
    void open() {
        nominationId = Ids.of(idParameter);
        asideId = Ids.of(asideParameter);
        insteadId = Ids.of(insteadParameter);
        seenVersion = getSheet().version();
        website = getSheet().website().url();
        websiteOwner = getSheet().website().owner();
    }

    /** Shows an item to the judges. */
    public String use(long itemId) {
        order.use(seen(), itemId);
        return said("evidence.done.used", itemId);
    }

    /** Moves an item towards the first. */
    public String raise(long itemId) {
        order.raise(seen(), itemId);
        return said("evidence.done.moved", itemId);
    }

    /** Moves an item towards the last. */
    public String lower(long itemId) {
        order.lower(seen(), itemId);
        return said("evidence.done.moved", itemId);
    }

    /** Puts the item aside that the page asked about, with the criteria that the page named. */
    public String putAside() {
        order.putAside(seen(), asideId, codes(getLosing()));
        return said("evidence.done.aside", asideId);
    }

    /** Shows the item in place of the chosen one. */
    public String replace() {
        order.replace(seen(), outId, insteadId, known ? codes(getSheet().terms().criteria()) : Set.of());
        return said("evidence.done.replaced", insteadId);
    }

    /** Names the website. */
    public String nameWebsite() {
        order.nameWebsite(seen(), website, websiteOwner);
        notice.say("evidence.done.website");
        return here();
    }

    /** Has one link called. */
    public String check(long itemId) {
        notice.say("evidence.done.checked." + checks.check(nominationId, itemId));
        return here();
    }

    /** Has the website called. */
    public String checkWebsite() {
        notice.say("evidence.done.checked." + checks.checkWebsite(nominationId));
        return here();
    }

    /** Has the website and all used links called. */
    public String checkAll() {
        LinkCheckService.Opened opened = checks.checkAll(nominationId);
        notice.say("evidence.done.checkedAll", opened.opened(), opened.called());
        return here();
    }

    private EvidenceOrderService.Seen seen() {
        return new EvidenceOrderService.Seen(nominationId, seenVersion);
    }

    private String said(String key, long itemId) {
        notice.say(key, row(itemId).shownName());
        return here();
    }

    private String here() {
        return "files?faces-redirect=true&id=" + nominationId;
    }

    private static Set<String> codes(List<EvidenceTerms.Term> criteria) {
        return criteria.stream().map(EvidenceTerms.Term::code).collect(Collectors.toSet());
    }

    /** The evidence. */
    public EvidenceSheet getSheet() {
        if (sheet == null) {
            sheet = service.files(nominationId);
        }
        return sheet;
    }

    /** The item about to be put aside, null for none. */
    public EvidenceRow getLeaving() {
        EvidenceRow row = getSheet().mayChange() ? row(asideId) : null;
        return row != null && row.used() ? row : null;
    }

    /** The criteria that would rest on no item any more without it. */
    public List<EvidenceTerms.Term> getLosing() {
        return getLeaving() == null
                ? List.of()
                : getSheet().restingOn(getLeaving().place());
    }

    /** The item about to be used in another's place, null for none. */
    public EvidenceRow getComing() {
        EvidenceRow row = getSheet().mayChange() ? row(insteadId) : null;
        return row == null || row.used() ? null : row;
    }

    private EvidenceRow row(long itemId) {
        return Stream.concat(getSheet().used().stream(), getSheet().spare().stream())
                .filter(row -> row.id() == itemId)
                .findFirst()
                .orElse(null);
    }

    /** Whose website may be given. */
    public WebsiteOwner[] getWebsiteOwners() {
        return WebsiteOwner.values();
    }

    /** The criteria that would rest on no item any more if the coming item stood in the place of that one. */
    public List<EvidenceTerms.Term> losing(EvidenceRow out) {
        Set<String> coming = getComing().criteria().stream()
                .filter(EvidenceRow.Mark::main)
                .map(mark -> mark.criterion().code())
                .collect(Collectors.toSet());
        return getSheet().restingOn(out.place()).stream()
                .filter(criterion -> !coming.contains(criterion.code()))
                .toList();
    }

    public long getNominationId() {
        return nominationId;
    }

    public long getOutId() {
        return outId;
    }

    public void setOutId(long outId) {
        this.outId = outId;
    }

    public boolean isKnown() {
        return known;
    }

    public void setKnown(boolean known) {
        this.known = known;
    }

    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }

    public WebsiteOwner getWebsiteOwner() {
        return websiteOwner;
    }

    public void setWebsiteOwner(WebsiteOwner websiteOwner) {
        this.websiteOwner = websiteOwner;
    }
}
