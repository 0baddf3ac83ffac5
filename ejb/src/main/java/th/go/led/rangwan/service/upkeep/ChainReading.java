package th.go.led.rangwan.service.upkeep;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import th.go.led.rangwan.domain.audit.AuditEntry;
import th.go.led.rangwan.domain.audit.AuditSeal;

/** Recomputes every seal of the audit trail from the first entry to the head, a thousand entries at a time. */
final class ChainReading {
    private static final String ENTRIES =
            "select place, seal, id, at, wall_at, login, role, capacity, act, subject, detail"
                    + " from audit_entry where place > ? order by place fetch first 1000 rows only";

    private final Connection database;
    private final List<String> faults = new ArrayList<>();
    private String previous = AuditEntry.GENESIS;
    private long place;

    private ChainReading(Connection database) {
        this.database = database;
    }

    /** In words, where the chain does not hold; empty when it does. */
    static List<String> faults(Connection database) throws SQLException {
        ChainReading reading = new ChainReading(database);
        while (reading.part()) {
            // until the end, or the first fault
        }
        reading.head();
        return reading.faults;
    }

    private boolean part() throws SQLException {
        long before = place;
        try (PreparedStatement query = database.prepareStatement(ENTRIES)) {
            query.setLong(1, place);
            try (ResultSet row = query.executeQuery()) {
                while (row.next() && faults.isEmpty()) {
                    entry(row);
                }
            }
        }
        return place > before && faults.isEmpty();
    }

    private void entry(ResultSet row) throws SQLException {
        place++;
        AuditSeal made = new AuditSeal(
                row.getLong("place"),
                row.getLong("id"),
                instant(row, "at"),
                instant(row, "wall_at"),
                new AuditEntry.Actor(row.getString("login"), row.getString("role"), row.getString("capacity")),
                row.getString("act"),
                row.getString("subject"),
                row.getString("detail"));
        if (made.place() != place || !made.after(previous).equals(row.getString("seal"))) {
            faults.add("the audit trail is broken at place " + place);
        }
        previous = row.getString("seal");
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private void head() throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("select place, seal from audit_head")) {
            boolean there = row.next();
            if (faults.isEmpty()
                    && (there ? row.getLong(1) != place || !row.getString(2).equals(previous) : place > 0)) {
                faults.add("the audit trail ends at place " + place + ", which is not its head");
            }
        }
    }
}
