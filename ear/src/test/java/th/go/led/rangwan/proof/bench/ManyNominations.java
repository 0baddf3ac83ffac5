package th.go.led.rangwan.proof.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A department's records of many years, put into the database of the demo by the database itself: works with a fact and
 * a served goal, each entered in a call, with an answer, tasks done, notices read and sealed lines of the trail. The last hundred
 * are entered in the open call; the others in twenty closed ones. The oldest forty works, or one in a thousand, are of the unit of
 * {@code director2}. Words are Thai as offices write it.
 */
final class ManyNominations {
    private static final int PAST_CALLS = 20;
    private static final int OPEN = 100;

    private static final List<String> MATTERS = List.of(
            "ไกล่เกลี่ยข้อพิพาทชั้นบังคับคดี",
            "ขายทอดตลาดทรัพย์ทางอิเล็กทรอนิกส์",
            "ชำระหนี้ผ่านช่องทางออนไลน์",
            "ตรวจสอบสถานะบุคคลล้มละลาย",
            "รับคำร้องขออายัดเงินเดือน",
            "ให้คำปรึกษากฎหมายแก่ลูกหนี้",
            "คืนเงินส่วนเกินแก่คู่ความ",
            "ประเมินราคาทรัพย์ด้วยข้อมูลเปิด",
            "ฟื้นฟูกิจการของลูกหนี้รายย่อย",
            "วางทรัพย์แทนการชำระหนี้",
            "ส่งคำคู่ความและประกาศทางดิจิทัล",
            "คุ้มครองสิทธิผู้ต้องขังที่เป็นลูกหนี้");
    private static final List<String> PEOPLE = List.of(
            "ประชาชนในพื้นที่ห่างไกล",
            "ผู้สูงอายุและคนพิการ",
            "ลูกหนี้กองทุนเงินให้กู้ยืมเพื่อการศึกษา",
            "ผู้ประกอบการรายย่อย",
            "กลุ่มเปราะบางในชุมชน",
            "เกษตรกรและครอบครัว",
            "ผู้ใช้แรงงานนอกระบบ",
            "คู่ความที่ไม่มีทนายความ");
    private static final List<String> RESULTS = List.of(
            "ลดเวลารอจาก ๓๐ วันเหลือ ๑ วัน",
            "ลดค่าใช้จ่ายในการเดินทางได้ร้อยละ ๖๐",
            "ผู้รับบริการพึงพอใจร้อยละ ๙๒.๕",
            "ยุติข้อพิพาทได้กว่า ๑๒,๐๐๐ เรื่องต่อปี",
            "ลดเอกสารที่ต้องยื่นเหลือเพียงบัตรประชาชนใบเดียว",
            "ขยายบริการครบทุกสำนักงานทั่วประเทศ",
            "เชื่อมข้อมูลกับศาลและกรมที่ดินโดยไม่ขอสำเนาซ้ำ");

    private final Statement statement;
    private final boolean h2;
    private final int count;

    private ManyNominations(Statement statement, boolean h2, int count) {
        this.statement = statement;
        this.h2 = h2;
        this.count = count;
    }

    /** Enters that many works, each with its application, beside what the demo has. */
    static void enter(Connection connection, int count) throws SQLException {
        boolean h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(0);
            new ManyNominations(statement, h2, count).enter();
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute(h2 ? "analyze sample_size 20000" : "vacuum analyze");
        }
    }

    private void enter() throws SQLException {
        long lastWork = number("select coalesce(max(id), 0) from initiative");
        enterCalls();
        enterWorks();
        enterNominations(lastWork);
        enterAroundNominations(number("select max(id) from nomination") - count);
        enterTrail();
    }

    private void enterCalls() throws SQLException {
        run("insert into cycle (version, code, state, state_since, last_revision) select 0, 'past-' || g.i, 'CLOSED',"
                + " state_since, 1 from cycle cross join " + series(PAST_CALLS) + " where code = 'unpsa-2022'");
        run("insert into cycle_revision (cycle_id, number, document, published_at, published_by_id)"
                + " select c.id, 1, replace(r.document, '\"unpsa-2022\"', '\"' || c.code || '\"'), r.published_at,"
                + " r.published_by_id from cycle c cross join cycle_revision r join cycle o on o.id = r.cycle_id"
                + " where c.code like 'past-%' and o.code = 'unpsa-2022' and r.number = 1");
    }

    private void enterWorks() throws SQLException {
        String title = "'ระบบ' || " + pick(MATTERS, "g.i") + " || 'เพื่อ' || " + pick(PEOPLE, "g.i / 12")
                + " || ' ระยะที่ ' || (1 + mod(g.i, 9))";
        String summary =
                "'ผลงานนี้ช่วยให้' || " + pick(PEOPLE, "g.i / 3") + " || 'เข้าถึงการ' || " + pick(MATTERS, "g.i / 5")
                        + " || 'ได้เองโดยไม่ต้องเดินทาง ' || " + pick(RESULTS, "g.i / 7") + " || ' และ' || "
                        + pick(RESULTS, "g.i / 11");
        run("insert into initiative (version, code, owner_unit_id, title_th, title_en, summary_th, summary_en,"
                + " target_groups, partners, other_awards, website, sdg_targets, described_at, search_text) select 0,"
                + " w.code, w.unit, w.title, 'Work ' || w.code, w.summary, 'Summary of ' || w.code, '', '', '', '',"
                + " '16.3', cast('2021-10-01 03:00:00+00' as timestamp with time zone), lower(w.code || ' ' || w.title ||"
                + " ' work ' || w.code || ' ' || w.summary) from (select"
                + " g.i as"
                + " i, 'RW-'"
                + " || g.i"
                + " as code,"
                + " " + unit() + " as unit, " + title + " as title, "
                + summary
                + " as summary from " + series(count) + ") w order by w.i");
    }

    /** The oldest are of the unit of director2, all others of the one that coordinates. */
    private String unit() {
        String theirs = "(select p.unit_id from post_holding h join post p on p.id = h.post_id"
                + " join person q on q.id = h.person_id where q.login = 'director2')";
        return "case when g.i <= " + Math.max(40, count / 1000) + " then " + theirs
                + " else (select u.id from org_unit u where u.coordinating = true) end";
    }

    private void enterNominations(long lastWork) throws SQLException {
        run("insert into initiative_fact (initiative_id, cycle, code, stated_value, given_by, given_at, note)"
                + " select i.id, '', 'started.on', '2019-06-01', 'analyst1', i.described_at, '' from initiative i"
                + " where i.id > " + lastWork);
        run("insert into initiative_sdg (initiative_id, place, code, reason) select i.id, 0, '16.3', '' from"
                + " initiative i where i.id > " + lastWork);
        String open = "i.id > " + (lastWork + count - OPEN);
        run("insert into nomination (version, initiative_id, cycle, revision, category, prepared_by_id, state,"
                + " state_since) select 0, i.id,"
                + " case"
                + " when"
                + " " + open + " then 'unpsa-2022' else 'past-' || (1 + mod(i.id, "
                + PAST_CALLS
                + ")) end, 1, cast(1 + mod(i.id, 3) as varchar), (select id from person where login ="
                + " 'analyst1'), case when " + open
                + " then 'DRAFTING' when mod(i.id, 10) = 0 then 'NOT_THIS_YEAR' else 'FILED' end,"
                + " i.described_at from initiative i where i.id > " + lastWork + " order by i.id");
    }

    private void enterAroundNominations(long last) throws SQLException {
        String words = pick(MATTERS, "n.id") + " || ' ช่วยให้' || " + pick(PEOPLE, "n.id / 2") + " || ' ' || "
                + pick(RESULTS, "n.id / 3") + " || ' ' || " + pick(RESULTS, "n.id / 5");
        run("insert into answer (version, nomination_id, question, text_th, th_edition, th_changed_at,"
                + " th_changed_by_id, text_en, en_edition, choice, choice_edition, search_text) select 0, n.id,"
                + " '4a', " + words
                + ", 1, n.state_since, n.prepared_by_id, '', 0, '', 0, lower(" + words
                + ") from nomination n where n.id > " + last);
        run("insert into evaluation_report (version, nomination_id, title, kind) select 0, n.id, '', 'INTERNAL'"
                + " from nomination n where n.id > " + last);
        run("insert into task (version, title_key, title_argument, subject, record_th, record_en, page, person_id,"
                + " from_th, from_en, since, due, done_at) select 0, 'task.answers', '', 'nomination:' || n.id,"
                + " i.title_th, i.title_en, 'answers.xhtml?id=' || n.id, n.prepared_by_id, 'ผอ.', 'Director',"
                + " n.state_since, n.state_since, case when n.state = 'DRAFTING' then null else n.state_since end"
                + " from nomination n join initiative i on i.id = n.initiative_id where n.id > " + last);
        run("insert into notice (version, person_id, kind, urgent, title_key, title_argument, title_argument_en,"
                + " subject, record_th, record_en, page, from_th, from_en, written_at, told_at, read_at) select 0,"
                + " n.prepared_by_id, 'KNOW', false, 'task.answers', '', '', 'nomination:' || n.id, i.title_th,"
                + " i.title_en, 'answers.xhtml?id=' || n.id, 'ผอ.', 'Director', n.state_since, n.state_since,"
                + " n.state_since from nomination n join initiative i on i.id = n.initiative_id where mod(n.id,"
                + " 10) = 0 and n.id > "
                + last);
    }

    private void enterTrail() throws SQLException {
        long place = number("select coalesce(max(place), 0) from audit_entry");
        run("insert into audit_entry (at, wall_at, login, role, capacity, act, subject, detail, place, seal) select"
                + " t.at, t.at, 'analyst1', 'analyst', '', 'nomination.answer.saved', 'nomination:' || t.i, '4a th', "
                + place + " + t.i, repeat('0', 64) from (select g.i as i,"
                + " cast('2021-10-01 03:00:00+00' as timestamp with time zone) as at from " + series(count)
                + ") t order by t.i");
        run("update audit_head set place = " + (place + count));
    }

    private String series(int last) {
        return h2 ? "(select x as i from system_range(1, " + last + ")) g" : "generate_series(1, " + last + ") g(i)";
    }

    private static String pick(List<String> texts, String number) {
        return "(array[" + texts.stream().map(text -> "'" + text + "'").collect(Collectors.joining(", "))
                + "])[cast(1 + mod(" + number + ", " + texts.size() + ") as integer)]";
    }

    private void run(String sql) throws SQLException {
        statement.executeUpdate(sql);
    }

    private long number(String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
