package th.go.led.rangwan.service.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** A page never shows more of a text than a part, and the parts are the text. */
class TextPartsTest {
    private static String together(String text) {
        TextParts parts = new TextParts(text);
        StringBuilder all = new StringBuilder();
        for (int i = 1; i <= parts.count(); i++) {
            assertTrue(parts.part(i).in(text).length() <= TextParts.LONGEST);
            assertEquals(i, parts.at(parts.part(i).start()));
            assertEquals(i, parts.at(parts.part(i).end() - 1));
            all.append(parts.part(i).in(text));
        }
        return all.toString();
    }

    @Test
    void aShortTextIsOnePart() {
        assertEquals(1, new TextParts("เรียน อธิบดี").count());
        assertEquals(1, new TextParts("").count());
    }

    @Test
    void thePartsAreTheText() {
        String lines = "กรมบังคับคดี\n".repeat(80_000);
        assertEquals(lines, together(lines));
        String one = "ก".repeat(1_000_000);
        assertEquals(one, together(one));
    }

    @Test
    void aPartEndsWhereALineDoesAndNeverWithinACharacter() {
        String lines = "กรมบังคับคดี\n".repeat(10_000);
        assertTrue(new TextParts(lines).part(1).in(lines).endsWith("\n"));
        String faces = "ก" + "😀".repeat(40_000);
        String first = new TextParts(faces).part(1).in(faces);
        assertFalse(Character.isHighSurrogate(first.charAt(first.length() - 1)));
    }

    @Test
    void aNumberWithoutAPartIsTheNearestOne() {
        TextParts parts = new TextParts("ก".repeat(70_000));
        assertEquals(3, parts.count());
        assertEquals(1, parts.nearest(0));
        assertEquals(3, parts.nearest(99));
    }
}
