package th.go.led.rangwan.proof.bench;

import jakarta.annotation.Resource;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import javax.sql.DataSource;

/**
 * The least that an autosave of the Thai text can be: the versioned update, the kept version and the audit row in one
 * transaction on the application's data source. Nobody is asked who they are and nothing is counted.
 */
@WebServlet("/autosave/answer")
public class BareAutosave extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String UPDATE =
            "update answer set text_th = ?, th_edition = th_edition + 1, th_changed_at = ?,"
                    + " th_changed_by_id = (select id from person where login = 'analyst1'), version = version + 1"
                    + " where nomination_id = ? and question = ? and th_edition = ?";
    private static final String KEEP =
            "insert into answer_version (answer_id, part, words, edition, written_by_id, written_at, aside)"
                    + " select id, 'TH', ?, th_edition, th_changed_by_id, th_changed_at, false from answer"
                    + " where nomination_id = ? and question = ?";
    private static final String NOTE =
            "insert into audit_entry (at, wall_at, login, role, capacity, act, subject, detail)"
                    + " values (?, ?, 'analyst1', 'analyst', '', 'nomination.answer.saved', ?, ?)";

    @Resource(lookup = "java:jboss/datasources/RangwanDS")
    private transient DataSource database;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonObject typed = Json.createReader(request.getInputStream()).readObject();
        boolean saved = save(typed);
        String edition = String.valueOf(typed.getJsonNumber("seen").longValue() + 1);
        String json = Json.createObjectBuilder()
                .add("saved", saved)
                .add("edition", Long.parseLong(edition))
                .build()
                .toString();
        response.setStatus(saved ? 200 : 409);
        response.setContentType("application/json");
        response.getOutputStream().write(json.getBytes(StandardCharsets.UTF_8));
    }

    private boolean save(JsonObject typed) throws IOException {
        long nomination = typed.getJsonNumber("nomination").longValue();
        String question = typed.getString("question");
        Timestamp now = Timestamp.from(Instant.now());
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(UPDATE);
                PreparedStatement keep = connection.prepareStatement(KEEP);
                PreparedStatement note = connection.prepareStatement(NOTE)) {
            connection.setAutoCommit(false);
            update.setString(1, typed.getString("text"));
            update.setTimestamp(2, now);
            update.setLong(3, nomination);
            update.setString(4, question);
            update.setLong(5, typed.getJsonNumber("seen").longValue());
            boolean saved = update.executeUpdate() == 1;
            keep.setString(1, typed.getString("text"));
            keep.setLong(2, nomination);
            keep.setString(3, question);
            keep.executeUpdate();
            note.setTimestamp(1, now);
            note.setTimestamp(2, now);
            note.setString(3, "nomination:" + nomination);
            note.setString(4, question + " th");
            note.executeUpdate();
            connection.commit();
            return saved;
        } catch (SQLException fault) {
            throw new IOException(fault);
        }
    }
}
