package th.go.led.rangwan.domain.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every breach is told at its line in a sentence of ours, in both languages, never in the parser's words. */
class CycleRefusalsTest {
    private static final String SHIPPED = shipped();
    private static final Pattern PARSERS_WORDS =
            Pattern.compile("cvc-|facet|xerces|exception|null\\b|of attribute '|urn:.*\"", 2);

    private static String shipped() {
        try (InputStream stream = CycleRefusalsTest.class.getResourceAsStream("/cycles/unpsa-2022.xml")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
    }

    private static List<CycleProblem> problems(byte[] document) throws IOException {
        return CycleReader.read(new ByteArrayInputStream(document)).problems();
    }

    private static List<CycleProblem> problems(String right, String wrong) throws IOException {
        assertTrue(SHIPPED.contains(right), right);
        return problems(SHIPPED.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong))
                .getBytes(StandardCharsets.UTF_8));
    }

    private static void areOurs(List<CycleProblem> problems) {
        assertFalse(problems.isEmpty());
        for (CycleProblem problem : problems) {
            assertTrue(problem.code().matches("cycle\\.problem\\.\\w+"), problem::toString);
            assertTrue(problem.sentence().th().matches(".*[\\u0E00-\\u0E7F].*"), problem::toString);
            assertFalse(PARSERS_WORDS.matcher(problem.sentence().en()).find(), problem::toString);
            assertFalse(PARSERS_WORDS.matcher(problem.sentence().th()).find(), problem::toString);
            assertTrue(problem.sentence().en().length() < 400, problem::toString);
        }
    }

    static Stream<Arguments> breaches() {
        return Stream.of(
                Arguments.of("<category code=\"2\"", "<category", "schema", "“category” lacks its attribute “code”"),
                Arguments.of(
                        "<category code=\"2\"",
                        "<category color=\"red\" code=\"2\"",
                        "schema",
                        "“category” has no attribute “color”"),
                Arguments.of("<portal ", "<gate/><portal ", "schema", "“gate” is not expected here; expected: portal"),
                Arguments.of(
                        "<letters fact=\"letters.counting\" needed=\"2\"/>",
                        "<guess/>",
                        "schema",
                        "There is no rule “guess”; the rules are all-of, any-of"));
    }

    static Stream<Arguments> wrongValues() {
        return Stream.of(
                Arguments.of(
                        "state=\"open\"",
                        "state=\"ajar\"",
                        "value",
                        "The value “ajar” of state in cycle is not lawful: one of announced, open"),
                Arguments.of(
                        "period=\"P2Y\"",
                        "period=\"two years\"",
                        "value",
                        "The value “two years” of period in running-for is not lawful: a period such as P2Y"),
                Arguments.of(
                        "weight=\"10\"", "weight=\"1000\"", "value", "The value “1000” of weight in criterion is not"),
                Arguments.of("weight=\"10\"", "weight=\"ten\"", "value", "is not lawful: a whole number"),
                Arguments.of(
                        "state=\"open\"",
                        "state=\"o'pen] 'wide'\"",
                        "value",
                        "The value “o'pen] 'wide'” of state in cycle is not lawful: one of announced, open"),
                Arguments.of(
                        "<fact code=\"started.on\" type=\"date\"",
                        "<fact code=\"started.on\"",
                        "schema",
                        "“fact” lacks its attribute “type”"),
                Arguments.of("<given code=\"unpsa.won\"", "<given", "schema", "“given” lacks its attribute “code”"),
                Arguments.of("date=\"2021-12-03\"", "date=\"2564-12-03\"", "value", "a real date of the common era"),
                Arguments.of("offset=\"-05:00\"", "offset=\"EST\"", "value", "an offset from UTC such as -05:00"),
                Arguments.of(
                        "<th>นวัตกรรม</th>", "<th></th>", "value", "The value “” in th is not lawful: a text of 1"),
                Arguments.of("<category code=\"2\"", "<category code=\"1\"", "duplicate", "The code “1” is used twice"),
                Arguments.of(
                        "<running-for start=\"started.on\"",
                        "<running-for start=\"begun\"",
                        "reference",
                        "The code “begun” is referred to, but not declared"),
                Arguments.of(
                        "<title>", "<title>words", "schema", "“title” holds text or parts that do not belong there"));
    }

    @ParameterizedTest
    @MethodSource({"breaches", "wrongValues"})
    void aBreachOfTheSchemaIsToldInOurWords(String right, String wrong, String code, String words) throws IOException {
        List<CycleProblem> problems = problems(right, wrong);
        areOurs(problems);
        CycleProblem found = problems.stream()
                .filter(p -> p.code().equals("cycle.problem." + code))
                .filter(p -> p.sentence().en().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(problems));
        int line = (int) SHIPPED.substring(0, SHIPPED.indexOf(right)).lines().count();
        assertTrue(Math.abs(found.line() - line) <= 13, found + " expected near line " + line);
    }

    static Stream<Arguments> malformed() {
        return Stream.of(
                Arguments.of("</deadlines>", "</deadline>", "notXml", "do not match"),
                Arguments.of("<en>UNPSA 2022</en>", "<en>A & B</en>", "notXml", "&amp;"),
                Arguments.of("<en>UNPSA 2022</en>", "<en>A < B</en>", "notXml", "&lt;"),
                Arguments.of("<en>UNPSA 2022</en>", "<en>A &nbsp; B</en>", "notXml", "write the character itself"),
                Arguments.of("<en>UNPSA 2022</en>", "<en>A &#0; B</en>", "notXml", "does not allow"),
                Arguments.of("<category code=\"2\"", "<category code=\"2\" code=\"3\"", "notXml", "given twice"),
                Arguments.of("<category code=\"2\"", "<category code=2", "notXml", "in quotes"),
                Arguments.of("<award code", "<x:award code", "notXml", "prefix"),
                Arguments.of("</cycle>", "", "notXml", "cut off"),
                Arguments.of("</cycle>", "</cycle><cycle/>", "notXml", "Nothing may follow"),
                Arguments.of("version=\"1.0\"", "version=\"3.0\"", "notXml", "version 1.0"),
                Arguments.of("encoding=\"UTF-8\"", "encoding=\"KLINGON\"", "encoding", "UTF-8"),
                Arguments.of("encoding=\"UTF-8\"", "encoding=\"UTF-16\"", "encoding", "UTF-8"),
                Arguments.of(
                        "<cycle ",
                        "<!DOCTYPE cycle [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>\n<cycle ",
                        "doctype",
                        "No DOCTYPE"),
                Arguments.of(
                        "<cycle ", "<!DOCTYPE cycle SYSTEM \"http://example.org/x.dtd\">\n<cycle ", "doctype", "No"));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void whatIsNotWellFormedIsToldInOurWords(String right, String wrong, String code, String words) throws IOException {
        List<CycleProblem> problems = problems(right, wrong);
        areOurs(problems);
        assertEquals("cycle.problem." + code, problems.get(problems.size() - 1).code());
        assertTrue(problems.get(problems.size() - 1).sentence().en().contains(words), problems::toString);
    }

    @Test
    void aBillionLaughsAreNotLaughed() throws IOException {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE c [<!ENTITY a0 'ha'>");
        IntStream.range(1, 30)
                .forEach(i -> laughs.append("<!ENTITY a%d '%s'>".formatted(i, ("&a" + (i - 1) + ";").repeat(10))));
        String document = SHIPPED.replace("<cycle ", laughs + "]>\n<cycle ").replace("<en>UNPSA 2022", "<en>&a29;");
        List<CycleProblem> problems = problems(document.getBytes(StandardCharsets.UTF_8));
        assertEquals(1, problems.size());
        assertEquals("cycle.problem.doctype", problems.get(0).code());
    }

    static Stream<Arguments> strangers() {
        byte[] lone = SHIPPED.getBytes(StandardCharsets.UTF_8);
        lone[SHIPPED.substring(0, SHIPPED.indexOf("UNPSA 2022</en>")).getBytes(StandardCharsets.UTF_8).length] =
                (byte) 0xFF;
        return Stream.of(
                Arguments.of("nothing", new byte[0], "empty"),
                Arguments.of("blank", " \n\t ".getBytes(StandardCharsets.UTF_8), "empty"),
                Arguments.of("only a mark", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, "empty"),
                Arguments.of("pdf", "%PDF-1.7\n%\u00e2\u00e3".getBytes(StandardCharsets.ISO_8859_1), "notXml"),
                Arguments.of("zip", new byte[] {'P', 'K', 3, 4, 20, 0, 6}, "notXml"),
                Arguments.of("zeros", new byte[4000], "notXml"),
                Arguments.of("json", "{\"code\": 1}".getBytes(StandardCharsets.UTF_8), "notXml"),
                Arguments.of("prose", "บันทึกข้อความ".getBytes(StandardCharsets.UTF_8), "notXml"),
                Arguments.of("a lone byte", lone, "encoding"),
                Arguments.of("TIS-620 unannounced", SHIPPED.getBytes(Charset.forName("TIS-620")), "encoding"),
                Arguments.of("UTF-16 without mark", SHIPPED.getBytes(StandardCharsets.UTF_16BE), "encoding"),
                Arguments.of("UTF-16 little", SHIPPED.getBytes(StandardCharsets.UTF_16LE), "encoding"),
                Arguments.of("UTF-16 against its word", SHIPPED.getBytes(StandardCharsets.UTF_16), "encoding"),
                Arguments.of(
                        "twenty thousand attributes",
                        ("<cycle xmlns=\"urn:rangwan:cycle:1\" "
                                        + String.join(
                                                " ",
                                                IntStream.range(0, 20_000)
                                                        .mapToObj(i -> "a" + i + "=''")
                                                        .toList())
                                        + "/>")
                                .getBytes(StandardCharsets.UTF_8),
                        "notXml"),
                Arguments.of("html", "<!DOCTYPE html><html></html>".getBytes(StandardCharsets.UTF_8), "doctype"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("strangers")
    void whatIsNoDocumentOfACycleIsToldInOneSentence(String name, byte[] document, String code) throws IOException {
        List<CycleProblem> problems = problems(document);
        areOurs(problems);
        assertEquals(
                List.of("cycle.problem." + code),
                problems.stream().map(CycleProblem::code).toList(),
                name);
    }

    @Test
    void anAnnouncedThaiEncodingIsRead() throws IOException {
        assertEquals(
                List.of(),
                problems(SHIPPED.replace("UTF-8", "TIS-620").replace("–", "-").getBytes(Charset.forName("TIS-620"))));
        assertEquals(List.of(), problems(("\uFEFF" + SHIPPED).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void fiftyMegabytesAreRefusedAfterTwo() throws IOException {
        long[] given = new long[1];
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return given[0]++ < 50L * 1024 * 1024 ? ' ' : -1;
            }

            @Override
            public int read(byte[] into, int from, int most) {
                given[0] += most;
                Arrays.fill(into, from, from + most, (byte) ' ');
                return most;
            }
        };
        CycleReading reading = CycleReader.read(endless);
        assertEquals("cycle.problem.large", reading.problems().get(0).code());
        assertTrue(given[0] <= CycleReader.LARGEST + 1, "read " + given[0]);
    }
}
