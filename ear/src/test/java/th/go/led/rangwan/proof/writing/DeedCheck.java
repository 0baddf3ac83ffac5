package th.go.led.rangwan.proof.writing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Holds what people did against the rows of the database: every acknowledged act once and whole, with its entry in the audit
 * trail, the bytes of every file and paper as their digests say, and the registers without a gap.
 */
public final class DeedCheck {
    private static final Map<Deed.Kind, String> ROWS = Map.of(
            Deed.Kind.UPLOAD,
            "select f.name, f.sha256 from stored_file f join evidence_item i on i.file_id = f.id"
                    + " where f.name like 'ledger-%'",
            Deed.Kind.NUMBER,
            "select p.subject, p.reference from registered_paper p join memo m on m.paper_id = p.id"
                    + " where p.subject like 'ledger-%'",
            Deed.Kind.ANNOTATION,
            "select a.words, '' from annotation a where a.words like 'ledger-%'",
            Deed.Kind.DECISION,
            "select a.words, '' from decision d join annotation a on a.id = d.annotation_id"
                    + " where a.words like 'ledger-%'",
            Deed.Kind.APPROVAL,
            "select a.words, '' from memo_signature s join memo m on m.id = s.memo_id join annotation a"
                    + " on a.person_id = s.person_id and a.words like 'ledger-%'"
                    + " and substring(a.words from 1 for position(' ' in a.words)) ="
                    + " substring(m.subject from 1 for position(' ' in m.subject))"
                    + " where s.kind = 'APPROVED' and s.recalled = 0");
    /** Pairs of counts that are equal when nothing is torn: rows, and the entries that were written with them. */
    private static final Map<String, String> PAIRS = Map.of(
            "files and their entries",
            "select (select count(*) from stored_file where name like 'ledger-%'),"
                    + " (select count(*) from audit_entry e join stored_file f on e.act = 'evidence.uploaded'"
                    + " and e.detail like concat('file:', f.id, ' sha256:', f.sha256) where f.name like 'ledger-%')",
            "decisions and their entries",
            "select (select count(*) from decision d join annotation a on a.id = d.annotation_id"
                    + " where a.words like 'ledger-%'),"
                    + " (select count(*) from audit_entry where act = 'decision.decided')",
            "annotations and their entries",
            "select (select count(*) from annotation a where a.words like 'ledger-%'),"
                    + " (select count(*) from audit_entry where act in ('decision.annotated', 'decision.decided')"
                    + " and login <> 'system')",
            "files and items that have one",
            "select (select count(*) from stored_file where name like 'ledger-%'),"
                    + " (select count(*) from evidence_item i join stored_file f on f.id = i.file_id"
                    + " where f.name like 'ledger-%')");

    private final List<String> lost = new ArrayList<>();
    private final List<String> duplicated = new ArrayList<>();
    private final List<String> torn = new ArrayList<>();
    private final Connection database;
    private final Deeds deeds;
    private int found;
    private int unanswered;

    private DeedCheck(Connection database, Deeds deeds) {
        this.database = database;
        this.deeds = deeds;
    }

    /** Checks the database at hand. */
    public static LedgerVerdict check(Connection database, Deeds deeds) throws SQLException {
        DeedCheck check = new DeedCheck(database, deeds);
        for (Deed.Kind kind : ROWS.keySet()) {
            check.once(kind);
        }
        check.scores();
        check.digests();
        check.registers();
        for (Map.Entry<String, String> pair : PAIRS.entrySet()) {
            check.pair(pair.getKey(), pair.getValue());
        }
        return new LedgerVerdict(check.found, check.unanswered, check.lost, check.duplicated, check.torn);
    }

    private void once(Deed.Kind kind) throws SQLException {
        Map<String, List<String[]>> rows =
                rows(ROWS.get(kind)).stream().collect(Collectors.groupingBy(row -> row[0].split(" ", 2)[0]));
        for (Deed deed : deeds.of(kind)) {
            List<String[]> there = rows.getOrDefault(deed.token(), List.of()).stream()
                    .filter(row -> kind == Deed.Kind.UPLOAD || kind == Deed.Kind.NUMBER || row[0].equals(deed.words()))
                    .toList();
            count(deed, there.size());
            for (String[] row : there) {
                boolean other =
                        deed.done() && !deed.told().isEmpty() && !digits(row[1]).equals(digits(deed.told()));
                if (!row[0].equals(deed.words()) || other) {
                    torn.add(kind + " " + deed + " reads " + List.of(row));
                }
            }
        }
    }

    private void count(Deed deed, int times) {
        found += times;
        if (times == 0 && deed.done()) {
            lost.add(deed + " was acknowledged and is not there");
        } else if (times > 1) {
            duplicated.add(deed + " is there " + times + " times");
        } else if (times == 1 && !deed.done()) {
            unanswered++;
        }
    }

    /** A reference is shown with Thai digits and kept with others. */
    private static String digits(String reference) {
        return reference
                .chars()
                .map(one -> one >= '๐' && one <= '๙' ? one - '๐' + '0' : one)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    /** What stands in a field is the last text that was acknowledged, or a later one that got no answer. */
    private void scores() throws SQLException {
        Map<String, String[]> standing = new HashMap<>();
        rows("select concat(field, ' ', words), edition from score_draft where words like 'ledger-%'")
                .forEach(row -> standing.put(row[0].split(" ", 2)[0], row));
        Map<String, List<Deed>> fields = deeds.of(Deed.Kind.SCORE).stream()
                .collect(Collectors.groupingBy(deed -> deed.words().split(" ", 2)[0]));
        fields.forEach((field, typed) -> {
            long last = typed.stream()
                    .filter(Deed::done)
                    .mapToLong(deed -> Long.parseLong(deed.told()))
                    .max()
                    .orElse(0);
            String[] row = standing.get(field);
            if (row == null || Long.parseLong(row[1]) < last) {
                lost.add(field + " stands at " + (row == null ? "nothing" : row[1]) + " after edition " + last);
                return;
            }
            long stands = Long.parseLong(row[1]);
            boolean whole = typed.stream()
                    .filter(deed -> deed.done() ? Long.parseLong(deed.told()) == stands : stands > last)
                    .anyMatch(deed -> deed.words().equals(row[0]));
            if (!whole) {
                torn.add(field + " stands at edition " + stands + " with " + row[0]);
            }
            found++;
        });
    }

    private void digests() throws SQLException {
        Map<String, String> said = new HashMap<>();
        Map<String, MessageDigest> bytes = new HashMap<>();
        String files = "select concat('file ', f.id), f.sha256, c.content from stored_file f join file_chunk c"
                + " on c.file_id = f.id order by f.id, c.part";
        String papers = "select concat('paper ', p.id), p.sha256, p.content from registered_paper p order by p.id";
        for (String query : List.of(files, papers)) {
            try (Statement statement = database.createStatement();
                    ResultSet row = statement.executeQuery(query)) {
                while (row.next()) {
                    said.put(row.getString(1), row.getString(2));
                    bytes.computeIfAbsent(row.getString(1), any -> sha256()).update(row.getBytes(3));
                }
            }
        }
        bytes.forEach((what, digest) -> {
            if (!HexFormat.of().formatHex(digest.digest()).equals(said.get(what))) {
                torn.add(what + " is not what its digest says");
            }
        });
        for (String[] row : rows(
                "select name, id from stored_file f"
                        + " where name like 'ledger-%' and bytes <> coalesce((select sum(length(content)) from file_chunk c where c.file_id = f.id), 0)")) {
            torn.add("file " + row[1] + " " + row[0] + " lacks bytes");
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    private void registers() throws SQLException {
        String gaps = "select register_id, max(running_number) - min(running_number) + 1 - count(*)"
                + " from registered_paper group by register_id";
        for (String[] row : rows(gaps)) {
            if (!row[1].equals("0")) {
                torn.add("register " + row[0] + " lacks " + row[1] + " numbers");
            }
        }
    }

    private void pair(String what, String query) throws SQLException {
        for (String[] row : rows(query)) {
            if (!row[0].equals(row[1])) {
                torn.add(what + ": " + row[0] + " and " + row[1]);
            }
        }
    }

    private List<String[]> rows(String query) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            List<String[]> rows = new ArrayList<>();
            while (row.next()) {
                rows.add(new String[] {row.getString(1), row.getString(2)});
            }
            return rows;
        }
    }
}
