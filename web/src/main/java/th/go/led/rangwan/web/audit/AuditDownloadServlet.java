package th.go.led.rangwan.web.audit;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import th.go.led.rangwan.service.audit.AuditExportService;
import th.go.led.rangwan.service.audit.AuditRow;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.audit.SealedRow;
import th.go.led.rangwan.web.shared.Json;

/**
 * Gives out the sealed trail as a ZIP: {@code trail.jsonl} exactly as it was sealed, {@code trail.csv} for reading in a
 * spreadsheet (cells that would be formulas are made text), and how the chain is verified without this application.
 */
@WebServlet("/download/audit")
public class AuditDownloadServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient AuditExportService service;

    @Inject
    private transient AuditTrail trail;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            service.begin();
        } catch (EJBAccessException denied) {
            trail.recordApart("refused.role", request.getServletPath(), "");
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", "attachment; filename=\"audit-trail.zip\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        ZipOutputStream zip = new ZipOutputStream(response.getOutputStream());
        try (InputStream how = AuditDownloadServlet.class.getResourceAsStream("verify.txt")) {
            zip.putNextEntry(new ZipEntry("verify.txt"));
            how.transferTo(zip);
            zip.closeEntry();
        }
        long last = write(zip, "trail.jsonl", Long.MAX_VALUE, AuditDownloadServlet::json);
        zip.flush();
        write(zip, "trail.csv", last, AuditDownloadServlet::csv);
        zip.close(); // not after a fault: an archive that breaks off must not open as a shorter trail
    }

    private interface Line {
        String of(SealedRow row);
    }

    /** Writes the entries up to that place, and gives the last place written: both files end at the same entry. */
    private long write(ZipOutputStream zip, String name, long upTo, Line line) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        if (name.endsWith(".csv")) {
            text(zip, "\uFEFFplace,id,at,wallAt,login,role,capacity,act,subject,detail,seal\r\n");
        }
        long place = 0;
        List<SealedRow> part = service.after(place);
        while (!part.isEmpty() && place < upTo) {
            for (SealedRow row : part) {
                if (row.place() <= upTo) {
                    text(zip, line.of(row));
                    place = row.place();
                }
            }
            part = service.after(part.get(part.size() - 1).place());
        }
        zip.closeEntry();
        return place;
    }

    private static void text(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String json(SealedRow sealed) {
        AuditRow row = sealed.row();
        JsonObject object = Json.createObjectBuilder()
                .add("place", sealed.place())
                .add("id", row.id())
                .add("at", row.at().toString())
                .add("wallAt", row.wallAt().toString())
                .add("login", row.login())
                .add("role", row.role())
                .add("capacity", row.capacity())
                .add("act", row.act())
                .add("subject", row.subject())
                .add("detail", row.detail())
                .add("seal", sealed.seal())
                .build();
        return object + "\n";
    }

    private static String csv(SealedRow sealed) {
        AuditRow row = sealed.row();
        return Stream.of(
                                String.valueOf(sealed.place()),
                                String.valueOf(row.id()),
                                row.at().toString(),
                                row.wallAt().toString(),
                                row.login(),
                                row.role(),
                                row.capacity(),
                                row.act(),
                                row.subject(),
                                row.detail(),
                                sealed.seal())
                        .map(AuditDownloadServlet::cell)
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    private static String cell(String text) {
        String safe = text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
