package th.go.led.rangwan.service.evidence;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import th.go.led.rangwan.domain.evidence.EvidenceFolder;
import th.go.led.rangwan.domain.evidence.EvidenceItem;
import th.go.led.rangwan.domain.evidence.EvidenceTerms;
import th.go.led.rangwan.domain.evidence.LinkStatus;
import th.go.led.rangwan.domain.evidence.StoredFile;

/** What is amiss with the evidence of a record under the terms of its call. Only used items are held to the terms. */
final class EvidenceProblems {
    private final EvidenceFolder folder;
    private final EvidenceTerms terms;
    private final String id;
    private final List<PackageProblem> found = new ArrayList<>();

    private EvidenceProblems(EvidenceFolder folder, EvidenceTerms terms) {
        this.folder = folder;
        this.terms = terms;
        this.id = folder.subject().substring(folder.subject().indexOf(':') + 1);
    }

    static List<PackageProblem> of(EvidenceFolder folder, EvidenceTerms terms) {
        EvidenceProblems problems = new EvidenceProblems(folder, terms);
        problems.website();
        problems.caps();
        folder.used().forEach(problems::item);
        problems.criteria();
        return problems.found;
    }

    private void website() {
        if (terms.website().required() && folder.website().isEmpty()) {
            note(
                    "evidence.problem.website",
                    true,
                    page(),
                    terms.website().clause().number());
        } else if (!folder.website().isEmpty()
                && !folder.websiteCheck().status().opens()) {
            note("evidence.problem.link." + folder.websiteCheck().status(), false, page(), folder.website());
        }
    }

    private void caps() {
        if (terms.urls().exceededBy(folder.urls(terms))) {
            note(
                    "evidence.problem.urls",
                    terms.urls().blocking(),
                    page(),
                    terms.urls().limit(),
                    folder.urls(terms));
        }
        if (terms.items().exceededBy(folder.used().size())) {
            note(
                    "evidence.problem.items",
                    terms.items().blocking(),
                    page(),
                    terms.items().limit(),
                    folder.used().size());
        }
    }

    private void item(EvidenceItem item) {
        scan(item, item.link() ? null : item.file());
        scan(item, item.translation().file());
        if (!item.standing(terms.languages()).ready()) {
            String key = item.language().isEmpty() ? "evidence.problem.unsaid" : "evidence.problem.language";
            note(key, terms.languages().blocking(), page(item), item.place(), item.title());
        }
        LinkStatus status = item.check().status();
        if (item.link() && !status.opens()) {
            note("evidence.problem.link." + status, false, page(item), item.title());
        }
    }

    private void scan(EvidenceItem item, StoredFile file) {
        if (file != null && !file.scan().open()) {
            note("evidence.problem.scan." + file.scan(), true, page(item), file.name());
        }
    }

    private void criteria() {
        folder.coverage(terms)
                .missing()
                .forEach(criterion ->
                        note("evidence.problem.criterion", false, page(), criterion.number(), criterion.name()));
    }

    private void note(String key, boolean blocking, String page, Serializable... arguments) {
        found.add(new PackageProblem(key, List.of(arguments), blocking, page));
    }

    private String page() {
        return "files.xhtml?id=" + id;
    }

    private String page(EvidenceItem item) {
        return "evidence-item.xhtml?id=" + id + "&item=" + item.id();
    }
}
