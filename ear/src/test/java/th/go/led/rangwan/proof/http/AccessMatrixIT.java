package th.go.led.rangwan.proof.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.proof.server.ServerFolder;
import th.go.led.rangwan.proof.server.Table;
import th.go.led.rangwan.proof.server.TheWhole;

/** Every page by every role: access-matrix.tsv says who may, and a page without a row fails. */
@RunAsClient
class AccessMatrixIT extends TheWhole {
    private static final List<String> ACCOUNTS =
            List.of("analyst1", "director1", "ddg1", "secretary1", "auditor1", "admin1");

    private record Row(String page, Set<String> allowed, int status) {
        static Row of(List<String> cells) {
            return new Row(cells.get(0), Set.of(cells.get(1).split(",")), Integer.parseInt(cells.get(2)));
        }

        int expected(String account) {
            return allowed.contains(account.replaceAll("\\d", "")) ? status : 403;
        }
    }

    private static List<Row> matrix() {
        return Table.rows("access-matrix.tsv").stream().map(Row::of).toList();
    }

    @Test
    void everyPageOfARoleHasARowAndEveryRowAPage() throws IOException {
        Path webapp = ServerFolder.target().resolve("../../web/src/main/webapp").normalize();
        Set<String> pages = new TreeSet<>();
        for (String folder : List.of("analyst", "director", "ddg", "secretary", "auditor", "admin")) {
            if (Files.isDirectory(webapp.resolve(folder))) {
                try (Stream<Path> files = Files.list(webapp.resolve(folder))) {
                    files.forEach(file -> pages.add("/" + webapp.relativize(file)));
                }
            }
        }
        assertEquals(
                pages,
                matrix().stream().map(Row::page).collect(Collectors.toCollection(TreeSet::new)),
                "add a row to ear/src/test/resources/access-matrix.tsv");
    }

    @Test
    void everyRoleReachesItsPagesAndNoOther() {
        Map<String, String> wrong = new LinkedHashMap<>();
        for (String account : ACCOUNTS) {
            Visitor visitor = Visitor.as(account);
            for (Row row : matrix()) {
                int status = visitor.get(row.page()).statusCode();
                if (status != row.expected(account)) {
                    wrong.put(account + " " + row.page(), status + " instead of " + row.expected(account));
                }
            }
        }
        assertEquals(Map.of(), wrong);
    }

    @Test
    void nobodyReachesAnyPage() {
        List<String> reached = new ArrayList<>();
        for (Row row : matrix()) {
            HttpResponse<String> answer = Visitor.anonymous().get(row.page());
            if (!answer.body().contains("j_security_check")) {
                reached.add(row.page() + " " + answer.statusCode());
            }
        }
        assertEquals(List.of(), reached);
    }

    @Test
    void aRecordThatIsNotThereIsNotFound() {
        Map<String, Integer> wrong = new LinkedHashMap<>();
        Visitor visitor = Visitor.as("analyst1");
        for (Row row : matrix()) {
            if (row.status() == 404 && row.allowed().contains("analyst")) {
                for (String id : List.of("0", "-1", "999999999", "9999999999999999999999", "abc", "1%27", "%00")) {
                    int status = visitor.get(row.page() + "?id=" + id).statusCode();
                    if (status >= 500 || status == 200) {
                        wrong.put(row.page() + "?id=" + id, status);
                    }
                }
            }
        }
        assertEquals(Map.of(), wrong);
    }
}
