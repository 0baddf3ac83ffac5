package th.go.led.rangwan.service.shared;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import th.go.led.rangwan.domain.shared.SearchText;

/**
 * Folds, once, what stood in the database before the search columns did. A migration in Java, because folding is done in
 * Java for both databases; a thousand rows are written at a time.
 */
final class FoldSearchTexts implements JavaMigration {
    private static final int BATCH = 1000;
    private static final String STATED = "stated_value";

    private static final List<Searched> TABLES = List.of(
            new Searched("initiative", "code, title_th, title_en, summary_th, summary_en"),
            new Searched("initiative_fact", STATED + ", note"),
            new Searched("answer", "text_th, text_en"),
            new Searched("evidence_item", "title, url"));

    /** A table and the columns of text that are searched in it. */
    private record Searched(String table, String columns) {}

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("202611271202");
    }

    @Override
    public String getDescription() {
        return "fold search texts";
    }

    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        for (Searched searched : TABLES) {
            fold(context.getConnection(), searched);
        }
    }

    private static void fold(Connection connection, Searched searched) throws SQLException {
        long last = 0;
        int seen = BATCH;
        while (seen == BATCH) {
            seen = 0;
            try (Statement reading = connection.createStatement();
                    ResultSet rows = reading.executeQuery("select id, " + searched.columns() + " from "
                            + searched.table() + " where id > " + last + " order by id fetch first " + BATCH
                            + " rows only");
                    PreparedStatement writing = connection.prepareStatement(
                            "update " + searched.table() + " set search_text = ? where id = ?")) {
                while (rows.next()) {
                    seen++;
                    last = rows.getLong(1);
                    writing.setString(1, folded(rows));
                    writing.setLong(2, last);
                    writing.addBatch();
                }
                writing.executeBatch();
            }
        }
    }

    private static String folded(ResultSet row) throws SQLException {
        String[] texts = new String[row.getMetaData().getColumnCount() - 1];
        for (int i = 0; i < texts.length; i++) {
            String text = row.getString(i + 2);
            texts[i] = STATED.equalsIgnoreCase(row.getMetaData().getColumnName(i + 2)) ? SearchText.stated(text) : text;
        }
        return SearchText.folded(texts);
    }
}
