package th.go.led.rangwan.proof.bench;

import java.io.IOException;
import th.go.led.rangwan.proof.writing.Spot;
import th.go.led.rangwan.proof.writing.Writer;

/** Saves texts one after the other at a spot that nobody else writes, each upon the edition of the last. */
final class Saves implements Turns.Work {
    private static final String PARAGRAPH =
            "ผู้ต้องขังเข้าถึงข้อมูลคดีได้เองโดยไม่ต้องเดินทาง ลดเวลารอจาก ๓๐ วันเหลือ ๑ วัน ";

    private final Writer writer;
    private final Spot spot;
    private long edition;
    private int number;

    /** Saves by a writer who is logged in where that is asked; the first text is laid there now. */
    Saves(Writer writer, Spot spot) throws IOException, InterruptedException {
        this.writer = writer;
        this.spot = spot;
        Writer.Reply reply = writer.save(spot, "0", 0);
        edition = reply.saved()
                ? reply.edition()
                : writer.save(spot, "0", reply.edition()).edition();
    }

    /** The edition that stands. */
    long edition() {
        return edition;
    }

    /** The text of the n-th save: about 1,500 characters, none like another. */
    private static String text(int number) {
        return number + " " + PARAGRAPH.repeat(20);
    }

    @Override
    public void once() throws IOException, InterruptedException {
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
}
