package th.go.led.rangwan.domain.submission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Which boxes differ between two packages of a nomination, by their codes, in the order of the later package.
 *
 * @param changed boxes whose text is another one, or whose file has another content
 * @param added boxes that only the later one has, {@code removed} that only the earlier one had
 */
public record PackageDifference(List<String> changed, List<String> added, List<String> removed) {
    /** Copies its lists. */
    public PackageDifference {
        changed = List.copyOf(changed);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    /** What became different from one package to the next. */
    public static PackageDifference between(SubmissionPackage before, SubmissionPackage after) {
        Map<String, String> earlier = contents(before);
        Map<String, String> later = contents(after);
        List<String> changed = new ArrayList<>();
        List<String> added = new ArrayList<>();
        later.forEach((code, content) -> {
            if (!earlier.containsKey(code)) {
                added.add(code);
            } else if (!Objects.equals(earlier.get(code), content)) {
                changed.add(code);
            }
        });
        List<String> removed = earlier.keySet().stream()
                .filter(code -> !later.containsKey(code))
                .toList();
        return new PackageDifference(changed, added, removed);
    }

    private static Map<String, String> contents(SubmissionPackage one) {
        Map<String, String> contents = new LinkedHashMap<>();
        one.boxes().forEach(box -> contents.put(box.code(), box.text() + "\n" + file(one, box)));
        return contents;
    }

    private static String file(SubmissionPackage one, PackageBox box) {
        return one.documents().stream()
                .filter(document -> Objects.equals(document.place(), box.document()))
                .filter(document -> !document.link())
                .map(document -> document.content().sha256())
                .findFirst()
                .orElse("");
    }

    /** Whether nothing differs. */
    public boolean none() {
        return changed.isEmpty() && added.isEmpty() && removed.isEmpty();
    }
}
