package th.go.led.rangwan.domain.cycle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * References to codes that nothing declares. The schema finds them too (keyref), but tells them all at the last line; here
 * each is told at its own.
 */
final class ReferenceSense {
    /** The attributes that refer, and the elements that declare what they refer to. */
    private static final Map<String, String> REFERENCES = Map.of(
            "source", "source",
            "fact", "fact",
            "start", "fact",
            "evidence", "fact",
            "category", "category",
            "clause", "clause",
            "category-clause", "clause");

    private ReferenceSense() {}

    static List<CycleProblem> problems(XmlItem root) {
        Map<String, Set<String>> declared = new HashMap<>();
        for (String kind : Set.copyOf(REFERENCES.values())) {
            declared.put(
                    kind,
                    root.all()
                            .filter(item -> item.name().equals(kind))
                            .flatMap(item -> Stream.ofNullable(item.attribute("code")))
                            .collect(Collectors.toSet()));
        }
        return root.all()
                .flatMap(item -> REFERENCES.entrySet().stream()
                        .filter(reference -> item.attribute(reference.getKey()) != null)
                        .filter(reference ->
                                !declared.get(reference.getValue()).contains(item.attribute(reference.getKey())))
                        .map(reference -> problem(item, item.attribute(reference.getKey()))))
                .toList();
    }

    private static CycleProblem problem(XmlItem item, String code) {
        return new CycleProblem(
                item.line(),
                "cycle.problem.reference",
                new Bilingual(
                        "อ้างถึงรหัส “" + code + "” ซึ่งไม่มีในเอกสาร",
                        "The code “" + code + "” is referred to, but not declared"));
    }
}
