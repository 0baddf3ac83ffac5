package th.go.led.rangwan.proof.bench;

import jakarta.annotation.Resource;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Properties;
import java.util.zip.GZIPOutputStream;
import javax.sql.DataSource;

/**
 * The least that the list of nominations can be: who the reader is, what waits for them, and the rows, in three statements on
 * the application's data source, written as a page by hand with the same words and packed. Rights are not asked.
 */
@WebServlet("/list")
public class BareList extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 30;
    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
    private static final List<MenuLink> MENU = List.of(
            new MenuLink("task.menu", "work-list"),
            new MenuLink("initiative.menu", "initiatives"),
            new MenuLink("eligibility.menu", "screening"),
            new MenuLink("nomination.menu", "nominations"),
            new MenuLink("cycle.menu", "cycles"),
            new MenuLink("memo.menu", "memos"),
            new MenuLink("lesson.menu", "lessons"));
    private static final List<String> MONTHS =
            List.of("ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.");
    private static final List<String> WEEKDAYS = List.of("จ.", "อ.", "พ.", "พฤ.", "ศ.", "ส.", "อา.");
    private static final String READER = "select p.id, p.name_th, u.name_th from person p join post_holding h"
            + " on h.person_id = p.id join post o on o.id = h.post_id join org_unit u on u.id = o.unit_id"
            + " where p.login = 'analyst1'";
    private static final String WAITING =
            "select (select count(*) from task t where t.person_id = ? and t.done_at is null),"
                    + " (select count(*) from notice n where n.person_id = ? and n.read_at is null)";
    private static final String ROWS = "select n.id, i.title_th, n.cycle, n.category, n.state, n.state_since, p.name_th"
            + " from nomination n join initiative i on i.id = n.initiative_id join person p on p.id = n.prepared_by_id"
            + " where n.id < ? order by n.id desc fetch first " + (PAGE + 1) + " rows only";

    private record MenuLink(String key, String page) {}

    private final transient Properties words = new Properties();

    @Resource(lookup = "java:jboss/datasources/RangwanDS")
    private transient DataSource database;

    @Override
    public void init() {
        try (Reader reader = new InputStreamReader(
                BareList.class.getResourceAsStream("/words.properties"), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String before = request.getParameter("before");
        StringBuilder page = new StringBuilder(16_384);
        try (Connection connection = database.getConnection()) {
            head(page, connection);
            rows(page, connection, before == null ? Long.MAX_VALUE : Long.parseLong(before), before != null);
        } catch (SQLException fault) {
            throw new IOException(fault);
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
            stream.write(page.toString().getBytes(StandardCharsets.UTF_8));
        }
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Encoding", "gzip");
        response.setContentLength(packed.size());
        packed.writeTo(response.getOutputStream());
    }

    private void head(StringBuilder page, Connection connection) throws SQLException {
        try (PreparedStatement reader = connection.prepareStatement(READER);
                PreparedStatement waiting = connection.prepareStatement(WAITING);
                ResultSet who = reader.executeQuery()) {
            who.next();
            waiting.setLong(1, who.getLong(1));
            waiting.setLong(2, who.getLong(1));
            try (ResultSet counts = waiting.executeQuery()) {
                counts.next();
                page.append("<!DOCTYPE html><html lang=\"th\"><head><meta charset=\"utf-8\"/><title>")
                        .append(word("nomination.title"))
                        .append("</title><link rel=\"stylesheet\" href=\"rangwan.css\"/>")
                        .append("<script src=\"desk.js\" defer></script></head><body><header><a href=\"/\">")
                        .append(word("shared.name"))
                        .append("</a>");
                menu(page, counts.getLong(1));
                page.append("<a href=\"notices.xhtml\">").append(word("notice.menu"));
                page.append(" <b>").append(counts.getLong(2)).append("</b></a>");
                page.append("<form action=\"search.xhtml\"><input name=\"q\"/></form><span>");
                page.append(escaped(who.getString(2))).append(' ').append(escaped(who.getString(3)));
                page.append("</span><form action=\"logout\" method=\"post\"><button>");
                page.append(word("shared.logout")).append("</button></form></header>");
            }
        }
    }

    private void menu(StringBuilder page, long waiting) {
        page.append("<nav>");
        for (MenuLink link : MENU) {
            page.append("<a href=\"").append(link.page()).append(".xhtml\">").append(word(link.key()));
            if (link.page().equals("work-list")) {
                page.append(" <b>").append(waiting).append("</b>");
            }
            page.append("</a>");
        }
        page.append("</nav>");
    }

    private void rows(StringBuilder page, Connection connection, long before, boolean older) throws SQLException {
        page.append("<main><h1>").append(word("nomination.title")).append("</h1><p>");
        page.append(word("nomination.lead"))
                .append(" · <a href=\"bodies.xhtml\">")
                .append(word("letter.bodies"));
        page.append("</a></p><table><caption>").append(word("nomination.title")).append("</caption><tr>");
        for (String head : List.of("nomination.work", "nomination.entry", "nomination.state", "nomination.preparer")) {
            page.append("<th>").append(word(head)).append("</th>");
        }
        page.append("</tr>");
        int count = 0;
        long last = 0;
        try (PreparedStatement query = connection.prepareStatement(ROWS)) {
            query.setLong(1, before);
            try (ResultSet row = query.executeQuery()) {
                while (row.next() && count++ < PAGE) {
                    last = row.getLong(1);
                    row(page, row);
                }
            }
        }
        page.append("</table><p>");
        if (older) {
            page.append("<a href=\"nominations.xhtml\">")
                    .append(word("nomination.newest"))
                    .append("</a> ");
        }
        if (count > PAGE) {
            page.append("<a href=\"nominations.xhtml?before=").append(last).append("\">");
            page.append(word("nomination.next")).append("</a>");
        }
        page.append("</p></main></body></html>");
    }

    private void row(StringBuilder page, ResultSet row) throws SQLException {
        String category = row.getString(4);
        LocalDate since = row.getTimestamp(6).toInstant().atZone(BANGKOK).toLocalDate();
        String day = WEEKDAYS.get(since.getDayOfWeek().getValue() - 1) + " " + since.getDayOfMonth() + " "
                + MONTHS.get(since.getMonthValue() - 1) + " " + (since.getYear() + 543);
        page.append("<tr><th><a href=\"nomination.xhtml?id=")
                .append(row.getLong(1))
                .append("\">")
                .append(escaped(row.getString(2)))
                .append("</a></th><td>")
                .append(word("cycle.title"))
                .append("<span> ")
                .append(word("nomination.category")
                        .replace("{0}", category)
                        .replace("{1}", word("category." + category)))
                .append("</span></td><td>")
                .append(word("nomination.state." + row.getString(5)))
                .append("<span> ")
                .append(word("nomination.since").replace("{0}", day))
                .append("</span></td><td>")
                .append(escaped(row.getString(7)))
                .append("</td></tr>");
    }

    private String word(String key) {
        return words.getProperty(key, key);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
