package th.go.led.rangwan.proof.writing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Holds a ledger against the rows of the database: every acknowledged text once and whole, every edition there, the text
 * that stands the last of them, and an audit entry for each, since these are written in one transaction.
 */
public final class LedgerCheck {
    private static final String VERSIONS =
            "select a.question, lower(v.part), v.words, v.edition, v.aside from answer_version v"
                    + " join answer a on a.id = v.answer_id where a.nomination_id = ? order by v.id";
    private static final String STANDING =
            "select question, text_th, th_edition, text_en, en_edition from answer where nomination_id = ?";
    private static final String AUDITED =
            "select act, detail, count(*) from audit_entry where subject = ? and act like 'nomination.answer.%'"
                    + " group by act, detail";

    private final Map<String, LedgerEntry> ledger = new HashMap<>();
    private final Map<String, List<Kept>> byToken = new HashMap<>();
    private final Map<String, List<Kept>> bySpot = new TreeMap<>();
    private final List<String> lost = new ArrayList<>();
    private final List<String> duplicated = new ArrayList<>();
    private final List<String> torn = new ArrayList<>();
    private final long nomination;

    /** A row of the history. */
    private record Kept(String spot, String words, long edition, boolean aside) {
        String token() {
            return words.split(" ", 2)[0];
        }
    }

    private LedgerCheck(Collection<LedgerEntry> entries, long nomination) {
        entries.forEach(entry -> ledger.put(entry.token(), entry));
        this.nomination = nomination;
    }

    /** Checks the answers of a nomination in the database at hand. */
    public static LedgerVerdict check(Connection database, Collection<LedgerEntry> entries, long nomination)
            throws SQLException {
        LedgerCheck check = new LedgerCheck(entries, nomination);
        check.readVersions(database);
        entries.forEach(check::entry);
        check.bySpot.forEach(check::editions);
        check.standing(database);
        check.audited(database);
        int versions = check.byToken.values().stream().mapToInt(List::size).sum();
        int unanswered = (int) entries.stream()
                .filter(entry -> entry.outcome() == LedgerEntry.Outcome.MEANT)
                .filter(entry -> check.byToken.containsKey(entry.token()))
                .count();
        return new LedgerVerdict(versions, unanswered, check.lost, check.duplicated, check.torn);
    }

    private static String spot(Spot spot) {
        return spot.question() + " " + spot.part();
    }

    private void readVersions(Connection database) throws SQLException {
        try (PreparedStatement query = database.prepareStatement(VERSIONS)) {
            query.setLong(1, nomination);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    Kept kept = new Kept(
                            row.getString(1) + " " + row.getString(2),
                            row.getString(3),
                            row.getLong(4),
                            row.getBoolean(5));
                    bySpot.computeIfAbsent(kept.spot(), any -> new ArrayList<>())
                            .add(kept);
                    if (ledger.containsKey(kept.token())) {
                        byToken.computeIfAbsent(kept.token(), any -> new ArrayList<>())
                                .add(kept);
                    }
                }
            }
        }
    }

    private void entry(LedgerEntry entry) {
        List<Kept> rows = byToken.getOrDefault(entry.token(), List.of());
        if (rows.isEmpty() && entry.outcome() != LedgerEntry.Outcome.MEANT) {
            lost.add(entry.token() + " was acknowledged as " + entry.outcome() + " and is not there");
        }
        if (rows.size() > 1) {
            duplicated.add(entry.token() + " is there " + rows.size() + " times: " + rows);
        }
        for (Kept row : rows) {
            if (!row.words().equals(entry.text()) || !row.spot().equals(spot(entry.spot()))) {
                torn.add(entry.token() + " reads otherwise: " + row);
            }
            boolean saved = entry.outcome() == LedgerEntry.Outcome.SAVED;
            if (saved && (row.aside() || row.edition() != entry.edition())) {
                torn.add(entry.token() + " was acknowledged as edition " + entry.edition() + ": " + row);
            }
        }
    }

    private void editions(String spot, List<Kept> rows) {
        long expected = 0;
        for (Kept row : rows) {
            if (!row.aside() && row.edition() != ++expected) {
                torn.add(spot + " lacks edition " + expected);
                expected = row.edition();
            }
        }
    }

    private void standing(Connection database) throws SQLException {
        try (PreparedStatement query = database.prepareStatement(STANDING)) {
            query.setLong(1, nomination);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    stands(row.getString(1) + " th", row.getString(2), row.getLong(3));
                    stands(row.getString(1) + " en", row.getString(4), row.getLong(5));
                }
            }
        }
    }

    private void stands(String spot, String words, long edition) {
        Kept last = bySpot.getOrDefault(spot, List.of()).stream()
                .filter(row -> !row.aside())
                .reduce((earlier, later) -> later)
                .orElse(new Kept(spot, "", 0, false));
        if (last.edition() != edition || !last.words().equals(words)) {
            torn.add(spot + " stands at edition " + edition + " but its history ends with " + last);
        }
    }

    private void audited(Connection database) throws SQLException {
        Map<String, Long> kept = new TreeMap<>();
        byToken.values()
                .forEach(rows -> rows.forEach(row -> kept.merge(
                        (row.aside() ? "nomination.answer.aside " : "nomination.answer.saved ") + row.spot(),
                        1L,
                        Long::sum)));
        Map<String, Long> noted = new TreeMap<>();
        try (PreparedStatement query = database.prepareStatement(AUDITED)) {
            query.setString(1, "nomination:" + nomination);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    noted.put(row.getString(1) + " " + row.getString(2), row.getLong(3));
                }
            }
        }
        if (!kept.equals(noted)) {
            torn.add("the audit trail has " + noted + " for " + kept);
        }
    }
}
