package th.go.led.rangwan.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.ThaiDateParser;
import th.go.led.rangwan.service.audit.AuditFilter;
import th.go.led.rangwan.service.audit.AuditPage;
import th.go.led.rangwan.service.audit.AuditRow;
import th.go.led.rangwan.service.audit.AuditService;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.web.shared.Wording;

/** One page of the trail; the address says what is asked for, and {@code before} below which entry. */
@Named("auditTrail")
@RequestScoped
public class AuditTrailView {
    private static final Duration SAME = Duration.ofMinutes(1);

    @Inject
    private AuditService service;

    @Inject
    private Caller caller;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private AuditPage page;

    /** The entries, the newest first. */
    public AuditPage getPage() {
        if (page == null) {
            String before = getTyped("before");
            boolean given = before.matches("\\d{1,18}");
            page = service.entries(getFilter(), given ? Long.parseLong(before) : Long.MAX_VALUE);
        }
        return page;
    }

    /** What is asked for; a day that cannot be read bounds nothing, which the page says. */
    public AuditFilter getFilter() {
        return new AuditFilter(getTyped("who"), getTyped("subject"), getKind(), day("from"), day("until"));
    }

    /** The kind of acts asked for. */
    public AuditFilter.Kind getKind() {
        String asked = getTyped("kind");
        return Arrays.stream(AuditFilter.Kind.values())
                .filter(kind -> kind.name().equals(asked))
                .findFirst()
                .orElse(AuditFilter.Kind.ALL);
    }

    public AuditFilter.Kind[] getKinds() {
        return AuditFilter.Kind.values();
    }

    /** What stands in a field of the search; empty for nothing. */
    public String getTyped(String field) {
        return parameters.getOrDefault(field, "");
    }

    /** Whether a typed day cannot be read. */
    public boolean unreadable(String field) {
        return !getTyped(field).isBlank() && day(field) == null;
    }

    private LocalDate day(String field) {
        try {
            return getTyped(field).isBlank() ? null : ThaiDateParser.parse(getTyped(field));
        } catch (RefusedException unreadable) {
            return null;
        }
    }

    /** The address of the older entries of the same question. */
    public String getOlder() {
        String asked = Stream.of("who", "subject", "kind", "from", "until")
                .filter(field -> !getTyped(field).isEmpty())
                .map(field -> field + "=" + URLEncoder.encode(getTyped(field), StandardCharsets.UTF_8) + "&")
                .collect(Collectors.joining());
        return "audit-trail.xhtml?" + asked + "before=" + getPage().last();
    }

    /** Whether this is the newest page. */
    public boolean isNewest() {
        return getTyped("before").isEmpty() && getFilter().open();
    }

    /** The act in words; its code where nobody has put it into words. */
    public String act(AuditRow row) {
        String key = "audit.act." + row.act();
        if (Wording.known(key)) {
            return Wording.of(Wording.language(), key, List.of());
        }
        return row.act().contains("refused.")
                ? Wording.of(Wording.language(), "audit.act.refused", List.of())
                : row.act();
    }

    /** The role in words, empty for an entry without one. */
    public String role(AuditRow row) {
        return row.role().isEmpty() ? "" : Wording.of(Wording.language(), "audit.role." + row.role(), List.of());
    }

    /** Whether the machine's time is another than the desk's. */
    public boolean apart(AuditRow row) {
        return Duration.between(row.at(), row.wallAt()).abs().compareTo(SAME) > 0;
    }

    /** Whether the caller reads dossiers beside the trail. */
    public boolean isReading() {
        return caller.current().viewer().roles().contains(Role.AUDITOR);
    }

    /** The dossier page of an entry, for those who may read dossiers; empty for others. */
    public String link(AuditRow row) {
        return isReading() && row.subject().matches("nomination:\\d+")
                ? "nomination.xhtml?id=" + row.subject().substring("nomination:".length())
                : "";
    }
}
