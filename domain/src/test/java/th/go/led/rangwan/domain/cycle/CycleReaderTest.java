package th.go.led.rangwan.domain.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import th.go.led.rangwan.domain.rule.Rule;
import th.go.led.rangwan.domain.shared.RefusedException;

class CycleReaderTest {
    private static final String SHIPPED = shipped();

    private static String shipped() {
        try (InputStream stream = CycleReaderTest.class.getResourceAsStream("/cycles/unpsa-2022.xml")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
    }

    private static CycleReading read(String document) throws IOException {
        return read(document, StandardCharsets.UTF_8);
    }

    private static CycleReading read(String document, Charset charset) throws IOException {
        return CycleReader.read(new ByteArrayInputStream(document.getBytes(charset)));
    }

    private static Set<String> codes(CycleReading reading) {
        return reading.problems().stream()
                .map(p -> p.code().replace("cycle.problem.", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Stream<Arguments> mistakes() {
        return Stream.concat(mistakesInRules(), otherMistakes());
    }

    static Stream<Arguments> mistakesInRules() {
        return Stream.of(
                Arguments.of("<en>Innovation</en>", "", "textMissing"),
                Arguments.of("<th>นวัตกรรม</th>", "", "textMissing"),
                Arguments.of("weight=\"10\"", "weight=\"11\"", "weights"),
                Arguments.of("weight=\"10\"", "weight=\"ten\"", "value"),
                Arguments.of("<running-for start=\"started.on\"", "<running-for start=\"begun\"", "reference"),
                Arguments.of("evidence=\"started.proof\"", "evidence=\"proof\"", "reference"),
                Arguments.of("<ruling fact=\"innovative\">", "<ruling fact=\"clever\">", "reference"),
                Arguments.of("<running-for start=\"started.on\"", "<running-for start=\"unpsa.won\"", "factType"),
                Arguments.of("<letters fact=\"letters.counting\"", "<letters fact=\"started.on\"", "factType"),
                Arguments.of("period=\"P2Y\"", "period=\"two years\"", "value"),
                Arguments.of("<pass value=\"third_party\">", "<pass value=\"anybody\">", "option"),
                Arguments.of("<pass value=\"third_party\">", "<pass value=\"self\">", "choiceTwice"),
                Arguments.of("<complete fact=\"document.website\"/>", "<complete fact=\"unpsa.won\"/>", "option"),
                Arguments.of("except-category categories=\"4\"", "except-category categories=\"4 9\"", "category"),
                Arguments.of("<category code=\"2\"", "<category code=\"1\"", "duplicate"),
                Arguments.of("category=\"2\" verdict=\"pass\">", "category=\"7\" verdict=\"pass\">", "reference"));
    }

    static Stream<Arguments> otherMistakes() {
        return Stream.of(
                Arguments.of("depends-on=\"7a\"", "depends-on=\"8a\"", "dependency"),
                Arguments.of("depends-on=\"7a\" depends-answer=\"no\"", "depends-on=\"7a\"", "dependency"),
                Arguments.of("from=\"09:00\" to=\"11:30\"", "from=\"12:00\" to=\"11:30\"", "eventTimes"),
                Arguments.of("date=\"2021-12-03\"", "date=\"2021-02-31\"", "value"),
                Arguments.of("date=\"2021-12-03\"", "date=\"2564-12-03\"", "value"),
                Arguments.of("offset=\"-05:00\"", "offset=\"EST\"", "value"),
                Arguments.of("state=\"open\"", "state=\"ajar\"", "value"),
                Arguments.of("code=\"unpsa-2022\"", "", "schema"),
                Arguments.of("<any-of>", "<most-of>", "notXml"),
                Arguments.of("<letters fact=\"letters.counting\" needed=\"2\"/>", "<guess/>", "schema"),
                Arguments.of("<expect clause=\"1.1\" verdict=\"pass\"/>", "", "exampleIncomplete"),
                Arguments.of(
                        "<expect clause=\"1.1\" verdict=\"pass\"/>",
                        "<expect clause=\"1.1\" verdict=\"fail\"/>",
                        "example"),
                Arguments.of(
                        "<expect clause=\"1.1\" verdict=\"pass\"/>",
                        "<expect clause=\"1.2\" verdict=\"pass\"/>",
                        "exampleTwice"),
                Arguments.of(
                        "<given code=\"unpsa.won\" value=\"no\"/>",
                        "<given code=\"won\" value=\"no\"/>",
                        "exampleFact"),
                Arguments.of(
                        "<given code=\"unpsa.won\" value=\"no\"/>",
                        "<given code=\"unpsa.won\" value=\"maybe\"/>",
                        "exampleFact"),
                Arguments.of(
                        "<given code=\"started.on\" value=\"2019-12-03\"/>",
                        "<given code=\"started.on\" value=\"3 ธ.ค. 2562\"/>",
                        "exampleFact"),
                Arguments.of(" verified-by=\"ผู้อำนวยการกลุ่มพัฒนาระบบบริหาร\"", "", "verifiedBy"),
                Arguments.of("urn:rangwan:cycle:1", "urn:rangwan:cycle:9", "schema"),
                Arguments.of(
                        "<cycle ", "<!DOCTYPE cycle [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>\n<cycle ", "doctype"),
                Arguments.of("</cycle>", "", "notXml"),
                Arguments.of("<title>", "<title>words", "schema"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void everyMistakeHasItsCodeLineAndSentence(String right, String wrong, String code) throws IOException {
        assertTrue(SHIPPED.contains(right), right);
        CycleReading reading = read(SHIPPED.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong)));
        assertFalse(reading.accepted());
        assertEquals(code.equals("example"), reading.definition() != null);
        assertTrue(codes(reading).contains(code), () -> code + " not in " + reading.problems());
        for (CycleProblem problem : reading.problems()) {
            assertTrue(problem.line() > 0, problem::toString);
            assertTrue(
                    !problem.sentence().th().isBlank()
                            && !problem.sentence().en().isBlank(),
                    problem::toString);
        }
    }

    @Test
    void allProblemsComeAtOnceInTheOrderOfTheirLines() throws IOException {
        CycleReading reading = read(SHIPPED.replace("weight=\"10\"", "weight=\"15\"")
                .replace("state=\"open\"", "state=\"ajar\"")
                .replace("<en>Innovation</en>", "")
                .replace("start=\"started.on\"", "start=\"begun\"")
                .replace("depends-on=\"7a\"", "depends-on=\"8a\""));
        assertEquals(Set.of("weights", "value", "textMissing", "reference", "dependency"), codes(reading));
        List<Integer> lines =
                reading.problems().stream().map(CycleProblem::line).toList();
        assertEquals(lines.stream().sorted().toList(), lines);
        RefusedException refused = assertThrows(RefusedException.class, reading::orRefuse);
        assertEquals("cycle.refused.document", refused.key());
    }

    @Test
    void aReferenceIsToldAtItsOwnLineAndADuplicateByItsCode() throws IOException {
        CycleReading reading = read(SHIPPED.replace("start=\"started.on\"", "start=\"begun\"")
                .replace("<category code=\"2\"", "<category code=\"1\""));
        List<CycleProblem> references = reading.problems().stream()
                .filter(p -> p.sentence().en().contains("“begun”"))
                .toList();
        assertEquals(1, references.size());
        assertTrue(SHIPPED.lines().toList().get(references.get(0).line() - 1).contains("running-for"));
        assertTrue(reading.problems().stream().anyMatch(p -> p.sentence().en().equals("The code “1” is used twice")));
    }

    @Test
    void aLaterDeadlineMustBeLater() throws IOException {
        String deadline = SHIPPED.substring(SHIPPED.indexOf("<deadline "), SHIPPED.indexOf("</deadlines>"));
        CycleReading same = read(SHIPPED.replace("</deadlines>", deadline + "</deadlines>"));
        assertEquals(Set.of("deadlineOrder"), codes(same));
        CycleReading extended =
                read(SHIPPED.replace("</deadlines>", deadline.replace("2021-12-03", "2021-12-10") + "</deadlines>")
                        .replaceAll(
                                "<given code=\"started.on\" value=\"2019-12-04\"/>",
                                "<given code=\"started.on\" value=\"2019-12-11\"/>"));
        assertEquals(List.of(), extended.problems());
        assertEquals(2, extended.definition().deadlines().size());
        assertEquals("2021-12-10", extended.definition().deadline().date().toString());
    }

    @Test
    void anExampleThatDiffersNamesTheClauseAndBothVerdicts() throws IOException {
        CycleReading reading = read(SHIPPED.replace("period=\"P2Y\"", "period=\"P3Y\""));
        assertEquals(Set.of("example"), codes(reading));
        assertTrue(reading.problems().stream()
                .anyMatch(p ->
                        p.sentence().th().contains("two-years-exactly ข้อ ๑.๔ ควรได้ “ผ่าน” แต่กติกาให้ “ไม่ผ่าน”")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "no xml", "<", "<a/>", "<cycle/>", "<?xml version=\"1.0\"?>", "{}", "\u0000"})
    void whatIsNoDefinitionIsRefusedWithoutAFault(String document) throws IOException {
        assertTrue(!read(document).problems().isEmpty());
    }

    @Test
    void aWrongEncodingIsRefused() throws IOException {
        assertEquals(Set.of("encoding"), codes(read(SHIPPED, Charset.forName("TIS-620"))));
    }

    @Test
    void aHugeFileIsRefusedUnread() throws IOException {
        byte[] huge = new byte[CycleReader.LARGEST + 1];
        Arrays.fill(huge, (byte) ' ');
        assertEquals(Set.of("large"), codes(CycleReader.read(new ByteArrayInputStream(huge))));
    }

    @Test
    void deepNestingIsRefused() throws IOException {
        String deep = "<not>".repeat(20_000) + "</not>".repeat(20_000);
        assertTrue(codes(read("<cycle xmlns=\"urn:rangwan:cycle:1\">" + deep + "</cycle>"))
                .contains("deep"));
    }

    @Test
    void theSchemasRulesAreThePermittedKinds() throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        NodeList elements = factory.newDocumentBuilder()
                .parse(CycleReader.class.getResourceAsStream(CycleReader.SCHEMA))
                .getElementsByTagNameNS(XMLConstants.W3C_XML_SCHEMA_NS_URI, "element");
        Set<String> inSchema = new TreeSet<>();
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            if (element.getAttribute("substitutionGroup").equals("rule")) inSchema.add(element.getAttribute("name"));
        }
        Set<String> permitted = Arrays.stream(Rule.class.getPermittedSubclasses())
                .map(kind -> kind.getSimpleName()
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                        .toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(permitted, inSchema);
        assertEquals(permitted, new TreeSet<>(RuleMapping.KINDS));
    }
}
