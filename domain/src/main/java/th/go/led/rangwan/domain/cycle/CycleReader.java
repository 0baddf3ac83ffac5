package th.go.led.rangwan.domain.cycle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * Reads the definition of a cycle from its XML document: schema, then sense, then the document's own example cases. All
 * problems come at once; nothing outside the document is ever fetched.
 */
public final class CycleReader {
    /** The name space of the documents; another version of the form gets another one. */
    public static final String NAMESPACE = "urn:rangwan:cycle:1";
    /** The schema among the resources, with its documentation, for people to download. */
    public static final String SCHEMA = "/cycles/cycle-1.xsd";
    /** A small complete document with explanations, for people to begin with. */
    public static final String TEMPLATE = "/cycles/template.xml";
    /** The largest document that is read, in bytes. */
    public static final int LARGEST = 2 * 1024 * 1024;

    private CycleReader() {}

    /**
     * Reads a document. The stream is read to its end or to {@link #LARGEST}, and left open.
     *
     * @throws IOException only when the stream itself fails
     */
    public static CycleReading read(InputStream stream) throws IOException {
        byte[] document = stream.readNBytes(LARGEST + 1);
        return read(document);
    }

    /** Reads a document at hand. */
    public static CycleReading read(String document) {
        return read(document.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a document at hand, in the encoding that it declares. */
    public static CycleReading read(byte[] document) {
        if (document.length > LARGEST) return refused(List.of(tooLarge()));
        Optional<CycleProblem> alien = FileSniff.problem(document);
        if (alien.isPresent()) return refused(List.of(alien.get()));
        SchemaStep schema = SchemaStep.read(document);
        List<CycleProblem> problems = new ArrayList<>(schema.problems());
        XmlItem root = schema.root();
        if (root != null && root.name().equals("cycle")) problems.addAll(SenseStep.problems(root));
        if (!problems.isEmpty()) return refused(problems);
        CycleDefinition definition = CycleMapping.definition(root);
        return new CycleReading(definition, sorted(ExampleStep.problems(definition, root)));
    }

    private static CycleReading refused(List<CycleProblem> problems) {
        return new CycleReading(null, sorted(problems));
    }

    private static List<CycleProblem> sorted(List<CycleProblem> problems) {
        return problems.stream()
                .distinct()
                .sorted(Comparator.comparingInt(CycleProblem::line))
                .toList();
    }

    private static CycleProblem tooLarge() {
        return new CycleProblem(
                0,
                "cycle.problem.large",
                new Bilingual(
                        "แฟ้มใหญ่เกิน " + LARGEST / 1024 / 1024
                                + " MB จึงไม่ได้อ่าน เอกสารของรอบหนึ่งมีขนาดประมาณ 0.1 MB",
                        "The file is larger than " + LARGEST / 1024 / 1024
                                + " MB and was not read. The document of a cycle has about 0.1 MB"));
    }
}
