package th.go.led.rangwan.service.upkeep;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * Recomputes the SHA-256 of everything that is kept with one: uploaded files, received and typed papers, numbered papers and the
 * papers of frozen packages, of which one piece is in memory at a time.
 */
final class ContentReading {
    private static final List<Kept> ALL = List.of(
            new Kept("file", "stored_file", "sha256", "content from file_chunk where file_id = ? order by part"),
            new Kept(
                    "received paper",
                    "incoming_paper",
                    "case when file_name is null then null else sha256 end",
                    "content from incoming_paper_part where paper_id = ? order by part"),
            new Kept(
                    "typed paper",
                    "incoming_paper",
                    "case when file_name is null then sha256 end",
                    "words from incoming_paper where id = ?"),
            new Kept("numbered paper", "registered_paper", "sha256", "content from registered_paper where id = ?"),
            new Kept("paper of a package", "package_paper", "sha256", "content from package_paper where id = ?"));

    private final Connection database;
    private final List<String> faults = new ArrayList<>();
    private long things;
    private long bytes;

    /** A table of things with a hash, and where the content of each lies, piece by piece. */
    private record Kept(String words, String table, String hash, String pieces) {}

    /** What was read: how many things of how many bytes, and in words which of them are not what they were. */
    record Outcome(long things, long bytes, List<String> faults) {}

    private ContentReading(Connection database) {
        this.database = database;
    }

    /** Reads what lies in those tables; an older schema has not all of them. */
    static Outcome of(Connection database, Set<String> tables) throws SQLException {
        ContentReading reading = new ContentReading(database);
        for (Kept kept : ALL) {
            if (tables.contains(kept.table())) {
                reading.read(kept);
            }
        }
        return new Outcome(reading.things, reading.bytes, reading.faults);
    }

    private void read(Kept kept) throws SQLException {
        try (PreparedStatement things = database.prepareStatement(
                        "select id, " + kept.hash() + " from " + kept.table() + " order by id");
                ResultSet row = things.executeQuery()) {
            while (row.next()) {
                String hash = row.getString(2);
                if (hash != null && !hash.equals(hash(kept, row.getLong(1)))) {
                    faults.add(kept.words() + " " + row.getLong(1) + " is not what its SHA-256 says");
                }
            }
        }
    }

    private String hash(Kept kept, long id) throws SQLException {
        things++;
        MessageDigest digest = sha256();
        boolean parts = kept.pieces().contains(" order by part");
        String query = "select " + kept.pieces() + (parts ? " offset ? rows fetch next 1 rows only" : "");
        try (PreparedStatement piece = database.prepareStatement(query)) {
            piece.setLong(1, id);
            boolean more = true;
            for (int part = 0; more; part++) {
                if (parts) {
                    piece.setInt(2, part);
                }
                try (ResultSet row = piece.executeQuery()) {
                    more = row.next();
                    if (more) {
                        byte[] content = content(row.getObject(1));
                        digest.update(content);
                        bytes += content.length;
                    }
                }
                more &= parts;
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] content(Object value) {
        return value instanceof String words ? words.getBytes(StandardCharsets.UTF_8) : (byte[]) value;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing); // every JDK has it
        }
    }
}
