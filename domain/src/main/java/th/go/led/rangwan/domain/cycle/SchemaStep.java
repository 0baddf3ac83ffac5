package th.go.led.rangwan.domain.cycle;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * The first step of the reading: well-formed, without a document type or anything from outside, and as the schema wants
 * it. Every breach of the schema is kept, with its line.
 */
final class SchemaStep extends DefaultHandler {
    /** Deeper nesting than this is refused: nobody writes such a rule, and it would exhaust the stack. */
    static final int DEEPEST = 60;

    private static final Schema SCHEMA = schema();

    private final List<CycleProblem> problems = new ArrayList<>();
    private final SchemaBreach breaches = new SchemaBreach();
    private final Deque<XmlItem> open = new ArrayDeque<>();
    private Locator locator;
    private XmlItem root;
    private boolean ended;

    /** Reads the document; what is wrong with it is in {@link #problems}. */
    static SchemaStep read(byte[] document) {
        SchemaStep step = new SchemaStep();
        try {
            factory().newSAXParser().parse(new ByteArrayInputStream(document), step);
        } catch (TooDeep deep) {
            step.problems.add(new CycleProblem(
                    deep.line,
                    "cycle.problem.deep",
                    new Bilingual("ซ้อนกันลึกเกิน " + DEEPEST + " ชั้น", "Nested deeper than " + DEEPEST + " levels")));
        } catch (SAXParseException broken) {
            step.stopped(broken, document);
        } catch (IOException unreadable) { // the bytes are in memory, so only their encoding can be wrong
            step.problems.add(wrongEncoding());
        } catch (SAXException | ParserConfigurationException fault) {
            throw new IllegalStateException("cannot read a document in memory", fault);
        }
        return step;
    }

    List<CycleProblem> problems() {
        return problems;
    }

    /** The document's root; null when the reading stopped before its end. */
    XmlItem root() {
        return ended ? root : null;
    }

    private static SAXParserFactory factory() throws SAXException, ParserConfigurationException {
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        factory.setSchema(SCHEMA);
        return factory;
    }

    private static Schema schema() {
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            return factory.newSchema(SchemaStep.class.getResource(CycleReader.SCHEMA));
        } catch (SAXException fault) {
            throw new IllegalStateException("our own schema is broken", fault);
        }
    }

    /** UTF-16 that nothing announces, or an announcement of it that is not true, reads as text before the first tag. */
    private static boolean confused(String message, byte[] document) {
        String begin = new String(document, 0, Math.min(document.length, 100), StandardCharsets.ISO_8859_1);
        return message.contains("in prolog") && (begin.indexOf(0) >= 0 || begin.matches("(?si)<\\?xml[^>]*utf-16.*"));
    }

    private void stopped(SAXParseException broken, byte[] document) {
        String message = String.valueOf(broken.getMessage());
        if (message.contains("DOCTYPE")) {
            problems.add(new CycleProblem(
                    broken.getLineNumber(),
                    "cycle.problem.doctype",
                    new Bilingual(
                            "ห้ามมี DOCTYPE หรือเอนทิตีภายนอก ลบบรรทัดนี้ออก",
                            "No DOCTYPE or external entity is allowed. Remove this line")));
        } else if (message.contains("encoding") || message.contains("UTF-8") || confused(message, document)) {
            problems.add(wrongEncoding());
        } else {
            problems.add(
                    new CycleProblem(broken.getLineNumber(), "cycle.problem.notXml", MarkupBreach.sentence(message)));
        }
    }

    private static CycleProblem wrongEncoding() {
        return new CycleProblem(
                0,
                "cycle.problem.encoding",
                new Bilingual(
                        "ตัวอักษรไม่ตรงกับรหัสที่แฟ้มประกาศไว้ บันทึกเป็น UTF-8 แล้วส่งใหม่",
                        "The characters are not in the encoding that the file declares. Save it as UTF-8"));
    }

    @Override
    public void setDocumentLocator(Locator documentLocator) {
        this.locator = documentLocator;
    }

    @Override
    public void startElement(String uri, String localName, String qualifiedName, Attributes attributes)
            throws SAXException {
        if (open.size() >= DEEPEST) throw new TooDeep(locator.getLineNumber());
        XmlItem item = new XmlItem(localName, locator.getLineNumber());
        for (int i = 0; i < attributes.getLength(); i++) {
            item.attribute(attributes.getLocalName(i), attributes.getValue(i));
        }
        if (open.isEmpty()) root = item;
        else open.peek().add(item);
        open.push(item);
    }

    @Override
    public void endElement(String uri, String localName, String qualifiedName) {
        open.pop();
    }

    @Override
    public void endDocument() {
        ended = true;
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (!open.isEmpty()) open.peek().append(characters, start, length);
    }

    @Override
    public void error(SAXParseException breach) {
        breaches.problem(breach).ifPresent(problems::add);
    }

    @Override
    public void fatalError(SAXParseException broken) throws SAXException {
        throw broken;
    }

    /** Stops the reading of a document that is nested too deep. */
    private static final class TooDeep extends SAXException {
        private static final long serialVersionUID = 1L;
        private final int line;

        TooDeep(int line) {
            super("too deep");
            this.line = line;
        }
    }
}
