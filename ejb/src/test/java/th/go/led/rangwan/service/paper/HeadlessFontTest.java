package th.go.led.rangwan.service.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeadlessFontTest {
    /** Runs in a virtual machine of its own. */
    public static final class Renderer {
        private Renderer() {}

        public static void main(String[] arguments) throws Exception {
            Files.write(Path.of(arguments[0]), MemoPdf.render(Memos.ofTheCall(), Memos.PRODUCED));
        }
    }

    @Test
    void aServerWithoutAnyFontWritesTheSamePaper(@TempDir Path empty) throws Exception {
        Path nothing = Files.writeString(empty.resolve("fonts.conf"), "<fontconfig></fontconfig>");
        Path paper = empty.resolve("memo.pdf");
        Path said = empty.resolve("said.txt");
        ProcessBuilder bare = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-Duser.home=" + empty,
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Renderer.class.getName(),
                paper.toString());
        bare.environment().put("FONTCONFIG_FILE", nothing.toString());
        Process process =
                bare.redirectErrorStream(true).redirectOutput(said.toFile()).start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "still running");
        assertEquals(0, process.exitValue(), Files.readString(said));
        assertEquals(
                -1L,
                Files.mismatch(
                        Files.write(empty.resolve("here.pdf"), MemoPdf.render(Memos.ofTheCall(), Memos.PRODUCED)),
                        paper));
    }
}
