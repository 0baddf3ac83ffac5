package th.go.led.rangwan.domain.cycle;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import th.go.led.rangwan.domain.shared.Bilingual;

/** Tells at the first bytes what is no XML at all, so that nobody is told of encodings where a wrong file was chosen. */
final class FileSniff {
    private static final int LOOK = 512;
    private static final Map<String, String> KNOWN = Map.of(
            "%PDF", "PDF",
            "PK\u0003\u0004", "DOCX, XLSX, ZIP",
            "\u00D0\u00CF\u0011\u00E0", "DOC, XLS",
            "\u0089PNG", "PNG",
            "\u00FF\u00D8\u00FF", "JPEG");

    private FileSniff() {}

    static Optional<CycleProblem> problem(byte[] document) {
        String begin = new String(document, 0, Math.min(document.length, LOOK), StandardCharsets.ISO_8859_1);
        String visible = begin.replaceAll("[\\x00\\s\\xEF\\xBB\\xBF\\xFE\\xFF]", "");
        if (visible.isEmpty()) {
            return document.length > LOOK ? Optional.of(notXml("")) : Optional.of(empty());
        }
        Optional<String> kind = KNOWN.entrySet().stream()
                .filter(known -> begin.startsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        if (kind.isPresent()) return Optional.of(notXml(" (" + kind.get() + ")"));
        return visible.startsWith("<") ? Optional.empty() : Optional.of(notXml(""));
    }

    private static CycleProblem empty() {
        return new CycleProblem(0, "cycle.problem.empty", new Bilingual("แฟ้มว่างเปล่า", "The file is empty"));
    }

    private static CycleProblem notXml(String kind) {
        return new CycleProblem(
                0,
                "cycle.problem.notXml",
                new Bilingual(
                        "แฟ้มนี้ไม่ใช่ XML" + kind + " เลือกแฟ้มที่ลงท้าย .xml",
                        "This file is not XML" + kind + ". Choose a file that ends in .xml"));
    }
}
