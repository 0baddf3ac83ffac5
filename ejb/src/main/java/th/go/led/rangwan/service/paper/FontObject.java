package th.go.led.rangwan.service.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Writes an {@link EmbeddedFont} into a document: a Type 0 font over a subset of the TrueType file (ISO 32000-1, 9.7). */
final class FontObject {
    /** What a TrueType font inside a PDF needs; no cmap, since the codes are ours. */
    private static final List<String> TABLES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");

    private static final int SYMBOLIC = 4;

    private final EmbeddedFont font;
    private final String name;

    /** @param tag six capitals that tell this subset from others of the same font */
    FontObject(EmbeddedFont font, String tag) {
        this.font = font;
        this.name = tag + "+" + font.face().postScriptName();
    }

    /** Fills the dictionary that the pages already refer to. */
    void writeTo(COSDictionary type0) throws IOException {
        try (TrueTypeFont file =
                new TTFParser(true).parse(new RandomAccessReadBuffer(font.face().file()))) {
            type0.setItem(COSName.TYPE, COSName.FONT);
            type0.setItem(COSName.SUBTYPE, COSName.TYPE0);
            type0.setName(COSName.BASE_FONT, name);
            type0.setItem(COSName.ENCODING, COSName.IDENTITY_H);
            type0.setItem(COSName.TO_UNICODE, stream(font.toUnicode()));
            COSArray descendants = new COSArray();
            descendants.add(descendant(file));
            type0.setItem(COSName.DESCENDANT_FONTS, descendants);
        }
    }

    private COSDictionary descendant(TrueTypeFont file) throws IOException {
        COSDictionary system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);

        Set<Integer> used = new HashSet<>();
        font.drawn().forEach(glyph -> used.add(glyph.id()));
        TTFSubsetter subsetter = new TTFSubsetter(file, TABLES);
        subsetter.addGlyphIds(used);
        ByteArrayOutputStream subset = new ByteArrayOutputStream();
        subsetter.writeToStream(subset);

        COSDictionary cid = new COSDictionary();
        cid.setItem(COSName.TYPE, COSName.FONT);
        cid.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        cid.setName(COSName.BASE_FONT, name);
        cid.setItem(COSName.CIDSYSTEMINFO, system);
        cid.setItem(COSName.FONT_DESC, descriptor(file, subset.toByteArray()));
        cid.setInt(COSName.DW, 0);
        cid.setItem(COSName.W, widths());
        cid.setItem(COSName.CID_TO_GID_MAP, stream(glyphMap(subsetter.getGIDMap())));
        return cid;
    }

    private COSDictionary descriptor(TrueTypeFont file, byte[] subset) throws IOException {
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, SYMBOLIC);
        BoundingBox box = file.getFontBBox();
        COSArray corners = new COSArray();
        for (float corner :
                new float[] {box.getLowerLeftX(), box.getLowerLeftY(), box.getUpperRightX(), box.getUpperRightY()}) {
            corners.add(new COSFloat(corner));
        }
        descriptor.setItem(COSName.FONT_BBOX, corners);
        descriptor.setFloat(COSName.ITALIC_ANGLE, file.getPostScript().getItalicAngle());
        descriptor.setFloat(COSName.ASCENT, file.getHorizontalHeader().getAscender());
        descriptor.setFloat(COSName.DESCENT, file.getHorizontalHeader().getDescender());
        descriptor.setFloat(COSName.CAP_HEIGHT, file.getOS2Windows().getCapHeight());
        descriptor.setFloat(COSName.STEM_V, font.face() == Typeface.BOLD ? 120 : 80);
        COSStream program = stream(subset);
        program.setInt(COSName.LENGTH1, subset.length);
        descriptor.setItem(COSName.FONT_FILE2, program);
        return descriptor;
    }

    private COSArray widths() {
        COSArray each = new COSArray();
        font.drawn().forEach(glyph -> each.add(new COSFloat(glyph.advance())));
        COSArray widths = new COSArray();
        widths.add(COSInteger.ONE);
        widths.add(each);
        return widths;
    }

    private byte[] glyphMap(Map<Integer, Integer> oldByNew) {
        Map<Integer, Integer> newByOld = new HashMap<>();
        oldByNew.forEach((fresh, old) -> newByOld.put(old, fresh));
        ByteBuffer map = ByteBuffer.allocate(2 * (font.drawn().size() + 1));
        map.putShort((short) 0);
        font.drawn().forEach(glyph -> map.putShort(newByOld.get(glyph.id()).shortValue()));
        return map.array();
    }

    private static COSStream stream(byte[] bytes) throws IOException {
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
        return stream;
    }
}
