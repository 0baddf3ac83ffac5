package th.go.led.rangwan.web.shared;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.identity.Role;

/**
 * One entry of the main menu.
 *
 * @param key message key of its words
 * @param page its page in the role's folder
 * @param sections names of pages below it, without the ending
 */
public record MenuEntry(String key, String page, List<String> sections) {
    private static final MenuEntry WORK =
            entry("task.menu", "work-list", "my-calendar", "assignment", "acknowledge", "board", "figure");
    private static final MenuEntry WORKS = entry(
            "initiative.menu",
            "initiatives",
            "initiative",
            "initiative-edit",
            "initiative-sdg",
            "initiative-partners",
            "initiative-indicators",
            "initiative-history",
            "initiatives-filters",
            "initiatives-import",
            "readiness-plans",
            "readiness-plan",
            "readiness-item",
            "readiness-add",
            "readiness-target",
            "readiness-begin",
            "portfolio",
            "portfolio-list");
    private static final MenuEntry NOMINATIONS = entry(
            "nomination.menu",
            "nominations",
            "nomination",
            "nomination-move",
            "nomination-withdraw",
            "missing",
            "category",
            "package",
            "cycle-cancelled",
            "answers",
            "answer-versions",
            "answer-charges",
            "files",
            "report",
            "letters",
            "letter",
            "letter-plan",
            "bodies",
            "body",
            "body-edit",
            "scores",
            "decision",
            "annotate",
            "changes",
            "route-templates",
            "route-template");
    private static final MenuEntry LESSONS = entry("lesson.menu", "lessons", "lesson", "lesson-edit");
    private static final MenuEntry MEMOS =
            entry("memo.menu", "memos", "memo", "memo-paper", "circular", "register-begin");
    private static final MenuEntry SCREENING = entry("eligibility.menu", "screening");
    private static final MenuEntry CYCLES_ALONE = entry(
            "cycle.menu",
            "cycles",
            "cycle",
            "cycle-change",
            "cycle-import",
            "cycle-draft",
            "cycle-edit",
            "cycle-difference",
            "plan",
            "plan-step",
            "event",
            "event-edit",
            "event-report",
            "panel",
            "panel-open",
            "score-sheet",
            "what-if");
    private static final MenuEntry CYCLES = CYCLES_ALONE.and(
            "holidays", "holiday-import", "papers", "paper-register", "paper-read", "paper-notes", "paper-take");
    private static final MenuEntry HOLIDAYS = entry("deadline.holidays.menu", "holidays", "holiday-import");
    private static final MenuEntry ROUTES = entry("decision.menu.routes", "route-templates", "route-template");
    private static final MenuEntry AUDIT_ALONE = entry("audit.menu", "audit-trail", "audit-verify");
    private static final MenuEntry AUDIT = AUDIT_ALONE.and(
            "audit-decisions",
            "audit-decision",
            "messages",
            "message",
            "glass",
            "organisation",
            "people",
            "person",
            "orders",
            "order");
    private static final MenuEntry ORGANISATION = entry(
            "organisation.menu",
            "organisation",
            "unit-edit",
            "post-edit",
            "people",
            "person",
            "person-edit",
            "orders",
            "order",
            "order-edit");
    private static final MenuEntry GLASS = entry("inspection.menu", "glass", "glass-read");
    private static final MenuEntry ORDERS =
            entry("organisation.orders.menu", "orders", "order", "order-edit", "organisation", "people", "person");
    private static final MenuEntry SYSTEM = entry("operation.menu", "health", "settings", "clock");

    private static final Map<String, List<MenuEntry>> MENUS = Map.of(
            Role.ANALYST, List.of(WORK, WORKS, SCREENING, NOMINATIONS, CYCLES, MEMOS, LESSONS),
            Role.DIRECTOR, List.of(WORK, WORKS, SCREENING, NOMINATIONS, CYCLES, MEMOS, LESSONS),
            Role.DEPUTY_DIRECTOR_GENERAL, List.of(WORK, WORKS, SCREENING, NOMINATIONS, CYCLES, MEMOS, LESSONS),
            Role.SECRETARY, List.of(WORK, ORDERS, WORKS, SCREENING, NOMINATIONS, CYCLES, MEMOS, LESSONS),
            Role.AUDITOR, List.of(AUDIT, WORKS, SCREENING, NOMINATIONS, CYCLES, MEMOS, LESSONS),
            Role.ADMIN, List.of(AUDIT_ALONE, ORGANISATION, CYCLES_ALONE, HOLIDAYS, ROUTES, GLASS, SYSTEM));

    private static final Map<String, String> FOLDERS = Map.of(
            Role.ANALYST, "analyst",
            Role.DIRECTOR, "director",
            Role.DEPUTY_DIRECTOR_GENERAL, "ddg",
            Role.SECRETARY, "secretary",
            Role.AUDITOR, "auditor",
            Role.ADMIN, "admin");

    private static MenuEntry entry(String key, String page, String... sections) {
        return new MenuEntry(key, page, List.of(sections));
    }

    private MenuEntry and(String... more) {
        return new MenuEntry(
                key, page, Stream.concat(sections.stream(), Stream.of(more)).toList());
    }

    /** The menu of a role, the home first. */
    public static List<MenuEntry> of(String role) {
        return MENUS.getOrDefault(role, List.of());
    }

    /** Whether the role reads works and dossiers. */
    static boolean reading(String role) {
        return of(role).contains(WORKS);
    }

    /** The folder of a role's pages. */
    public static String folder(String role) {
        return FOLDERS.getOrDefault(role, "");
    }

    /** Whether the page at this path stands under the entry. */
    boolean covers(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).replace(".xhtml", "");
        return name.equals(page) || sections.contains(name);
    }

    /** Whether the entry shows how much waits. */
    public boolean counted() {
        return this.equals(WORK);
    }
}
