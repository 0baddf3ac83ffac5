package th.go.led.rangwan.proof.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import th.go.led.rangwan.proof.server.Table;
import th.go.led.rangwan.proof.server.TheWhole;

/**
 * Opens every page of screens.tsv in both languages and at three widths: no finding of axe (in Thai at the widest, in English at
 * the narrowest), no sideways scroll, a quiet console; the pictures go to {@code target/screens}. Two browsers do so, one for the
 * analyst, who has half of the pages.
 */
@RunAsClient
@WithBrowser
class ScreensIT extends TheWhole {
    private static final Map<List<String>, Future<List<String>>> LOOKS = new HashMap<>();
    private static ScreenDesk analyst;
    private static ScreenDesk others;

    static Stream<List<String>> pages() {
        return Table.rows("screens.tsv").stream();
    }

    @BeforeAll
    static void begin() {
        analyst = new ScreenDesk();
        others = new ScreenDesk();
        pages().forEach(row -> LOOKS.put(row, (row.get(1).equals("analyst1") ? analyst : others).look(row)));
    }

    @AfterAll
    static void end() {
        analyst.close();
        others.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void everyPageIsFitToShow(List<String> row) throws Exception {
        assertEquals(List.of(), LOOKS.get(row).get());
    }
}
