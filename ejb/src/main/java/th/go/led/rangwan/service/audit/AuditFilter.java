package th.go.led.rangwan.service.audit;

import java.time.LocalDate;

/**
 * Which entries of the trail are asked for; an empty word asks for all.
 *
 * @param login the login name of who acted
 * @param subject the record acted upon, e.g. {@code nomination:7}
 * @param kind what is looked for: all, reading of files and papers, decisions, or refusals
 * @param from the first day in Bangkok by the desk's time, null for no bound; {@code until} the last one
 */
public record AuditFilter(String login, String subject, Kind kind, LocalDate from, LocalDate until) {
    /** Everything. */
    public static final AuditFilter ALL = new AuditFilter("", "", Kind.ALL, null, null);

    /** The kinds of acts that one looks for. */
    public enum Kind {
        /** Every act. */
        ALL(""),
        /** Who read or took away a file, a paper or the content of a dossier. */
        READ("(e.act like '%.downloaded' or e.act like '%.previewed' or e.act like '%.exported'"
                + " or e.act like 'glass.%')"),
        /** Who decided, annotated, ruled or gave back. */
        DECIDED("(e.act like 'decision.%' or e.act like 'eligibility.%' or e.act like '%.ruled')"),
        /** What was refused to whom. */
        REFUSED("e.act like '%refused.%'");

        private final String condition;

        Kind(String condition) {
            this.condition = condition;
        }

        String condition() {
            return condition;
        }
    }

    /** Whether nothing is left out. */
    public boolean open() {
        return equals(ALL);
    }
}
