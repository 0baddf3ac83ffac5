package th.go.led.rangwan.service.paper;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MemoPdfTest {
    @Test
    void theMemoOfTheCallIsWritten() throws Exception {
        MemoPdf.render(Memos.ofTheCall(), Memos.PRODUCED);
        long start = System.nanoTime();
        byte[] pdf = MemoPdf.render(Memos.ofTheCall(), Memos.PRODUCED);
        System.out.println(pdf.length + " bytes " + (System.nanoTime() - start) / 1e6 + " ms");
        Files.write(Path.of("target/memo.pdf"), pdf);
    }
}
