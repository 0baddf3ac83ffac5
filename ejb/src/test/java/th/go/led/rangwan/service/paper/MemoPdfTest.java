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
        String all = "";
        for (String base : java.util.List.of("ก", "ข", "ญ", "ฐ", "ฎ", "ป", "ฝ", "ฟ", "ฬ", "ฤ")) {
            for (String v : new String[] {"", "ิ", "ี", "ึ", "ื", "ั", "ุ", "ู", "็"}) {
                for (String t : new String[] {"", "่", "้", "๊", "๋", "์"}) {
                    all = all.concat("มา" + base + v + t + "นก" + base + t + "ำนะ ");
                }
            }
        }
        byte[] marks = MemoPdf.render(Memos.with(MemoParagraph.plain(all)), Memos.PRODUCED);
        Files.write(Path.of("target/marks.pdf"), marks);
        Files.writeString(Path.of("target/marks.txt"), PaperReader.text(marks));
        Files.write(Path.of("target/memo.pdf"), pdf);
        Files.writeString(Path.of("target/memo.txt"), PaperReader.text(pdf));
    }
}
