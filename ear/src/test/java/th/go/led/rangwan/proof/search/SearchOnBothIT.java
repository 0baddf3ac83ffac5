package th.go.led.rangwan.proof.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.cycle.CycleReader;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.identity.Viewer;
import th.go.led.rangwan.domain.shared.SearchText;
import th.go.led.rangwan.proof.database.OpenStore;
import th.go.led.rangwan.proof.database.PostgresCluster;
import th.go.led.rangwan.proof.database.WithPostgresql;
import th.go.led.rangwan.service.search.Cursor;
import th.go.led.rangwan.service.search.Findings;
import th.go.led.rangwan.service.search.FoundGroup;
import th.go.led.rangwan.service.search.FoundPart;
import th.go.led.rangwan.service.search.FoundRow;
import th.go.led.rangwan.service.search.FoundSheet;

/**
 * The same searches over the same ten thousand rows, on H2 and on PostgreSQL: the same rows are found, and those that
 * folding in Java says. What stood there before the search columns is found too.
 */
@WithPostgresql
class SearchOnBothIT {
    private static final List<String> TERMS = List.of(
            "สิทธิ",
            "มนุษย",
            "ับคับ",
            "น้ำ",
            "น\u0e4d\u0e49าใจ",
            "๒๕๖๒",
            "2562",
            "ปี ๒๕๖๔",
            "%",
            "100%",
            "_",
            "a_b",
            "\\",
            "c:\\",
            "'",
            "it's",
            "\"",
            "“ยก",
            "!",
            "ก",
            "x",
            "😀",
            "CAFÉ",
            "cafe",
            "human RIGHTS",
            "สิทธิ 2564 ชุมชน",
            "\u0e40\u0e40รก",
            "บังคับคดี",
            "ที่",
            "' or 1=1 --",
            "% _ \\ !",
            "select *",
            "<b>",
            "W-77",
            "ข้อความเดิม",
            "ไม่มีคำนี้",
            "ย่าฎี",
            "ก".repeat(300),
            "\u200b",
            "",
            "a b c d e f g h i j",
            "ฎีกา ปู่ย่า select 😀 <b>");
    private static final String SEVERAL = "ฎีกา ปู่ย่า select 😀 <b>"; // some hundred answers
    private static final int ALL = 100_000;

    private static final CycleDefinition CALL = call();

    private static CycleDefinition call() {
        try (InputStream shipped = CycleReader.class.getResourceAsStream("/cycles/unpsa-2022.xml")) {
            return CycleReader.read(shipped).orRefuse();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static DataSource h2(String name) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
        return source;
    }

    private static DataSource postgresql(PostgresCluster cluster, String name) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(cluster.fresh(name));
        source.setUser(PostgresCluster.USER);
        source.setPassword(PostgresCluster.PASSWORD);
        return source;
    }

    private static Viewer everybody() {
        return new Viewer(1, Set.of(Role.AUDITOR), Set.of(), false, Set.of());
    }

    private static Viewer ofUnit(long unit) {
        return new Viewer(1, Set.of(Role.DIRECTOR), Set.of(unit), false, Set.of());
    }

    private static Findings findings(jakarta.persistence.EntityManager entities, Viewer viewer) {
        return new Findings(entities, viewer, entry -> CALL);
    }

    /** The addresses of what is found, by viewer, group and term, in their order. */
    private static Map<String, List<String>> found(OpenStore store, Map<String, Viewer> viewers) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        viewers.forEach((who, viewer) -> {
            for (FoundGroup group : FoundGroup.values()) {
                for (String term : TERMS) {
                    found.put(
                            who + " " + group + " " + term,
                            store.within(
                                    entities -> findings(entities, viewer).rows(term, group, Cursor.START, ALL).stream()
                                            .map(FoundRow::page)
                                            .toList()));
                }
            }
        });
        return found;
    }

    private static Map<String, Set<String>> expected(List<ManyRows.Row> rows, Set<String> viewers) {
        Map<String, Set<String>> expected = new LinkedHashMap<>();
        for (String who : viewers) {
            for (FoundGroup group : FoundGroup.values()) {
                for (String term : TERMS) {
                    expected.put(
                            who + " " + group + " " + term,
                            SearchText.words(term).isEmpty()
                                    ? Set.of()
                                    : rows.stream()
                                            .filter(row -> row.group() == group && (who.equals("all") || row.mine()))
                                            .filter(row -> row.mentions(term))
                                            .map(ManyRows.Row::page)
                                            .collect(Collectors.toSet()));
                }
            }
        }
        return expected;
    }

    @Test
    void theSameTermsFindTheSameRowsOnBothDatabases(PostgresCluster cluster) throws SQLException {
        DataSource postgresql = postgresql(cluster, "search");
        try (OpenStore small = new OpenStore(h2("search"));
                OpenStore large = new OpenStore(postgresql)) {
            ManyRows.Entered entered = small.within(ManyRows::enter);
            assertEquals(entered.unitId(), large.within(ManyRows::enter).unitId());
            assertTrue(
                    entered.rows().size() > 800 * ManyRows.THOUSANDS - 1,
                    "rows: " + entered.rows().size());
            Map<String, Viewer> viewers = new LinkedHashMap<>();
            viewers.put("all", everybody());
            viewers.put("mine", ofUnit(entered.unitId()));
            viewers.put("nothing", ofUnit(ALL));
            Map<String, List<String>> found = found(small, viewers);
            assertEquals(found, found(large, viewers));
            Map<String, Set<String>> asSets = new LinkedHashMap<>();
            found.forEach((search, pages) -> asSets.put(search, Set.copyOf(pages)));
            expected(entered.rows(), Set.of("all", "mine"))
                    .forEach((search, pages) -> assertEquals(pages, asSets.get(search), search));
            assertTrue(asSets.get("all WORKS สิทธิ").size() > 100, "the middle of a title is found");
            assertEquals(Set.of(), asSets.get("nothing WORKS สิทธิ"), "what is not yours is not found");
            assertEquals(asSets.get("all WORKS ๒๕๖๒"), asSets.get("all WORKS 2562"));
            assertEquals(Set.of(), asSets.get("all WORKS ข้อความเดิม"), "a replaced statement is not found");
            for (OpenStore store : List.of(small, large)) {
                theNumberOfStatementsIsFixed(store);
                partsFollowEachOtherWithoutGapOrRepetition(store, found.get("all ANSWERS " + SEVERAL));
            }
            everyColumnIsSearchedByItsIndex(postgresql);
        }
    }

    private static void theNumberOfStatementsIsFixed(OpenStore store) {
        long few = store.statements(entities -> findings(entities, everybody()).all("W-77"));
        long many = store.statements(entities -> findings(entities, everybody()).all("น"));
        assertTrue(few > 0 && many - few <= 3, few + " statements for few hits, " + many + " for many");
        long part = store.statements(
                entities -> findings(entities, everybody()).group("น", FoundGroup.WORKS, Cursor.START));
        assertTrue(part <= many, part + " statements for a part");
    }

    private static void partsFollowEachOtherWithoutGapOrRepetition(OpenStore store, List<String> whole) {
        List<String> walked = new ArrayList<>();
        assertTrue(whole.size() > 60, "several parts");
        String next = Cursor.START.text();
        while (next != null) {
            Cursor from = Cursor.of(next);
            FoundSheet sheet =
                    store.within(entities -> findings(entities, everybody()).group(SEVERAL, FoundGroup.ANSWERS, from));
            FoundPart part = sheet.part(FoundGroup.ANSWERS);
            part.rows().forEach(row -> walked.add(row.page()));
            assertEquals(Math.min(whole.size(), FoundPart.MOST + 1), part.count());
            next = part.next();
        }
        assertEquals(whole, walked);
    }

    private static void everyColumnIsSearchedByItsIndex(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set enable_seqscan = off");
            for (String table : List.of("initiative", "initiative_fact", "answer", "evidence_item", "lesson")) {
                List<String> plan = new ArrayList<>();
                try (ResultSet lines = statement.executeQuery(
                        "explain select id from " + table + " where search_text like '%สิทธิมนุษยชน%' escape '!'")) {
                    while (lines.next()) {
                        plan.add(lines.getString(1));
                    }
                }
                assertTrue(plan.stream().anyMatch(line -> line.contains(table + "_search")), plan.toString());
            }
        }
    }

    @Test
    void whatStoodThereBeforeIsFoldedByTheMigration(PostgresCluster cluster) throws SQLException {
        for (DataSource source : List.of(h2("before"), postgresql(cluster, "before"))) {
            boolean h2 = source instanceof JdbcDataSource;
            Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:db/migration/common", "classpath:db/migration/" + (h2 ? "h2" : "postgresql"))
                    .target("202611271201")
                    .load()
                    .migrate();
            enterAsBefore(source);
            try (OpenStore store = new OpenStore(source)) {
                for (String term : List.of("ห้วยน้ำใส", "CAFÉ", "ปี 2561", "แรกเริ่ม")) {
                    assertEquals(1, works(store, term), term);
                }
                assertEquals(0, works(store, "yes"), "the code of a choice is no word");
            }
        }
    }

    private static int works(OpenStore store, String term) {
        List<FoundRow> rows = store.within(
                entities -> findings(entities, everybody()).rows(term, FoundGroup.WORKS, Cursor.START, ALL));
        return rows.size();
    }

    private static void enterAsBefore(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into org_unit (version, name_th, name_en, coordinating, paper_prefix, telephone)"
                    + " values (0, 'ก', 'A', false, '', '')");
            statement.execute("insert into initiative (version, code, owner_unit_id, title_th, title_en, summary_th,"
                    + " summary_en, target_groups, partners, other_awards, website, sdg_targets, described_at, search_text)"
                    + " select 0, 'OLD-1', id, 'ห้วยน\u0e4d\u0e49าใส', 'cafe\u0301', '', '', '', '', '', '', '',"
                    + " timestamp '2021-10-12 09:00:00', '' from org_unit");
            statement.execute(
                    "insert into initiative_fact (initiative_id, cycle, code, stated_value, given_by, given_at,"
                            + " note) select id, '', 'started.proof', 'yes', 'x', timestamp '2021-10-12 09:00:00',"
                            + " 'คำสั่ง ปี ๒๕๖๑ \u0e40\u0e40รกเริ่ม' from initiative");
        }
    }
}
