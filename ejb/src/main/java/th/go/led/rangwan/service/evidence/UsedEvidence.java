package th.go.led.rangwan.service.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import th.go.led.rangwan.domain.evidence.EvidenceFolder;
import th.go.led.rangwan.domain.evidence.EvidenceItem;
import th.go.led.rangwan.domain.evidence.EvidenceTerms;
import th.go.led.rangwan.domain.evidence.Support;

/** Reads the evidence of a record as it would be filed; for the package and its list of what is missing. */
@Dependent
public class UsedEvidence {
    @Inject
    private EvidenceFolders folders;

    @Inject
    private EvidenceCall call;

    /** The evidence of a record that the caller may read, e.g. {@code nomination:7}. */
    public EvidenceForPackage of(String subject) {
        EvidenceFolder folder = folders.readable(subject);
        EvidenceTerms terms = call.terms(subject);
        List<EvidenceItem> links =
                folder.used().stream().filter(EvidenceItem::link).toList();
        return new EvidenceForPackage(
                folder.used().stream().map(item -> item(item, terms)).toList(),
                IntStream.range(0, links.size())
                        .mapToObj(at -> new EvidenceForPackage.Url(
                                at + 1,
                                links.get(at).id(),
                                links.get(at).title(),
                                links.get(at).url(),
                                links.get(at).check().status()))
                        .toList(),
                folder.website().isEmpty()
                        ? null
                        : new EvidenceForPackage.Website(
                                folder.website(),
                                folder.websiteOwner(),
                                folder.websiteCheck().status()),
                EvidenceProblems.of(folder, terms));
    }

    private static EvidenceForPackage.Item item(EvidenceItem item, EvidenceTerms terms) {
        return new EvidenceForPackage.Item(
                item.id(),
                item.place(),
                item.title(),
                item.link() ? null : FileRow.of(item.file()),
                item.url(),
                item.language(),
                item.standing(terms.languages()),
                EvidenceForPackage.Translated.of(item.translation()).orElse(null),
                terms.criteria().stream()
                        .filter(criterion -> item.criteria().containsKey(criterion.code()))
                        .map(criterion -> supported(criterion.code(), item.criteria()))
                        .toList(),
                terms.questions().stream()
                        .map(EvidenceTerms.Term::code)
                        .filter(item.questions()::contains)
                        .toList());
    }

    private static EvidenceForPackage.Supported supported(String criterion, Map<String, Support> criteria) {
        return new EvidenceForPackage.Supported(criterion, criteria.get(criterion));
    }
}
