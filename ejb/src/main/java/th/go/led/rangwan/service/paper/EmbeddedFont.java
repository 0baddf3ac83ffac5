package th.go.led.rangwan.service.paper;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives every pair of a glyph and the text it stands for a code of its own in the document's font, so that the same shape
 * may stand for different characters and the text can always be read back.
 */
final class EmbeddedFont {
    private static final int MOST_CODES = 65_000;
    private static final int CODES_A_BLOCK = 100;

    private final Typeface face;
    private final Map<Pair, Integer> codes = new LinkedHashMap<>();
    private final List<Glyph> drawn = new ArrayList<>();

    private record Pair(int glyph, String text) {}

    EmbeddedFont(Typeface face) {
        this.face = face;
    }

    Typeface face() {
        return face;
    }

    /** The two-byte code of a glyph as four hexadecimal digits. */
    String code(Glyph glyph) {
        String text = codes.size() < MOST_CODES ? glyph.text() : "\uFFFD";
        int code = codes.computeIfAbsent(new Pair(glyph.id(), text), pair -> {
            drawn.add(new Glyph(glyph.id(), text, 0, 0, glyph.advance()));
            return drawn.size();
        });
        return HexFormat.of().toHexDigits((char) code);
    }

    /** What was drawn, in the order of the codes; the first has code 1. */
    List<Glyph> drawn() {
        return drawn;
    }

    /** The ToUnicode character map: code to text. */
    byte[] toUnicode() {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        for (int start = 0; start < drawn.size(); start += CODES_A_BLOCK) {
            int end = Math.min(drawn.size(), start + CODES_A_BLOCK);
            map.append(end - start).append(" beginbfchar\n");
            for (int i = start; i < end; i++) {
                map.append('<')
                        .append(HexFormat.of().toHexDigits((char) (i + 1)))
                        .append("> <");
                map.append(utf16(drawn.get(i).text())).append(">\n");
            }
            map.append("endbfchar\n");
        }
        map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        return map.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** Text as the hexadecimal digits of its UTF-16 big-endian code units. */
    static String utf16(String text) {
        return HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    }
}
