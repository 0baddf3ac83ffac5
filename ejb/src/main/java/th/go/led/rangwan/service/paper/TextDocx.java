package th.go.led.rangwan.service.paper;

import java.util.List;

/** Writes plain paragraphs as a Word document that somebody else goes on writing in. */
public final class TextDocx {
    private static final int AFTER = 160; // twentieths of a point

    private TextDocx() {}

    /** The bytes of a document with these paragraphs. */
    public static byte[] render(List<String> paragraphs) {
        return DocxSheet.write(document -> paragraphs.forEach(words -> {
            var paragraph = document.createParagraph();
            paragraph.setSpacingAfter(AFTER);
            DocxSheet.run(paragraph, words, DocxSheet.TEXT, false);
        }));
    }
}
