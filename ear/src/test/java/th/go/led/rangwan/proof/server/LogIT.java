package th.go.led.rangwan.proof.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** Runs last, by its name: what all tests together left in the server's log, and what the EAR carries. */
@RunAsClient
class LogIT extends TheWhole {
    @Test
    void noTestMadeTheApplicationFail() throws IOException {
        List<String> trouble = Files.readAllLines(ServerFolder.log()).stream()
                .filter(line -> line.matches(".* (ERROR|FATAL) +\\[.*|.* WARN +\\[th\\.go\\.led.*"))
                .filter(line -> !line.contains(
                        "EJBAccessException")) // refusals that tests provoke: of a role, of a code given twice at once
                .filter(line -> !line.contains("UT000193")) // a parameter that is no text is left out, told once
                .filter(line ->
                        !line.matches("(?i).*SqlExceptionHelper.*initiative[(_]code.*")) // as H2 and PostgreSQL say it
                .filter(
                        line -> // H2 cannot pass over the letter whose row a test holds, as PostgreSQL does
                        !line.matches(".*(lock table .REFERENCE_LETTER.|component LetterReminderTurn ).*"))
                .toList();
        assertEquals(List.of(), trouble);
    }

    @Test
    void theEarCarriesNoTestAndNoApiOfTheServer() throws IOException {
        try (ZipFile ear =
                new ZipFile(ServerFolder.target().resolve("rangwan.ear").toFile())) {
            Set<String> names = ear.stream().map(entry -> entry.getName()).collect(Collectors.toSet());
            assertTrue(names.containsAll(Set.of(
                    "rangwan-ejb.jar",
                    "rangwan-web.war",
                    "lib/rangwan-domain.jar",
                    "lib/pdfbox.jar",
                    "lib/icu4j.jar")));
            List<String> strays = names.stream()
                    .filter(name -> name.matches(".*(test|junit|arquillian|selenium|jakarta|elytron|hibernate).*"))
                    .toList();
            assertEquals(List.of(), strays);
        }
    }
}
