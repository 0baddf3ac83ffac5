package th.go.led.rangwan.proof.bench;

import java.io.IOException;
import java.time.Duration;
import th.go.led.rangwan.proof.writing.Spot;
import th.go.led.rangwan.proof.writing.Writer;

/** Saves texts one after the other and tells how much CPU the server's process spent on each. */
final class CpuRound {
    private static final String PARAGRAPH =
            "ผู้ต้องขังเข้าถึงข้อมูลคดีได้เองโดยไม่ต้องเดินทาง ลดเวลารอจาก ๓๐ วันเหลือ ๑ วัน ";

    private final ProcessHandle server;
    private final Writer writer;
    private final Spot spot;
    private long edition;
    private int number;

    /** Rounds by a writer who is logged in where that is asked, at a spot that nobody else writes. */
    CpuRound(ProcessHandle server, Writer writer, Spot spot, long edition) {
        this.server = server;
        this.writer = writer;
        this.spot = spot;
        this.edition = edition;
    }

    /** The text of the n-th save: about 1,500 characters, none like another. */
    static String text(int number) {
        return number + " " + PARAGRAPH.repeat(20);
    }

    /** Microseconds of CPU in the server for each of that many saves. */
    double of(int requests) throws IOException, InterruptedException {
        Duration before = cpu();
        for (int request = 0; request < requests; request++) {
            String text = text(++number);
            Writer.Reply reply;
            try {
                reply = writer.save(spot, text, edition);
            } catch (IOException closed) { // a connection kept alive may end just now; the text may be there or not
                reply = writer.save(spot, text, edition);
            }
            if (!reply.saved() && !reply.aside()) {
                throw new IllegalStateException(reply.toString());
            }
            edition = reply.edition();
        }
        return cpu().minus(before).toNanos() / 1000.0 / requests;
    }

    private Duration cpu() {
        return server.info().totalCpuDuration().orElseThrow();
    }
}
