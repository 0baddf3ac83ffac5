package th.go.led.rangwan.service.search;

import jakarta.persistence.EntityManager;
import java.util.List;
import th.go.led.rangwan.domain.evidence.EvidenceItem;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.shared.Passage;

/** Evidence by its name, that of a link also by its address, withdrawn too; the newest first. */
final class FoundEvidence extends Finding<Object[]> {
    FoundEvidence(EntityManager entities, Search search) {
        super(entities, search, Object[].class);
    }

    @Override
    String selected() {
        return "e, n, i";
    }

    @Override
    String id() {
        return "e.id";
    }

    @Override
    String from() {
        return "EvidenceItem e join e.folder d join Nomination n on d.subject = concat('nomination:', cast(n.id as string))"
                + " join n.initiative i";
    }

    @Override
    String rights() {
        return READABLE;
    }

    @Override
    String mentions(String word) {
        return " and e.searchText like " + word + " escape '!'";
    }

    @Override
    String after() {
        return "e.id < :major";
    }

    @Override
    String order() {
        return "e.id desc";
    }

    @Override
    List<FoundRow> rows(List<Object[]> part) {
        return part.stream()
                .map(row -> row((EvidenceItem) row[0], (Nomination) row[1], (Initiative) row[2]))
                .toList();
    }

    private FoundRow row(EvidenceItem item, Nomination nomination, Initiative work) {
        List<String> words = search().words();
        Passage name = Passage.whole(item.title(), words);
        return new FoundRow(
                "evidence-item.xhtml?id=" + nomination.id() + "&item=" + item.id(),
                name,
                name,
                work.title(),
                item.withdrawn() ? "search.withdrawn" : null,
                new FoundTexts(words).with("search.in.url", "", item.url()).shown());
    }

    @Override
    Cursor cursor(Object[] last) {
        return new Cursor(((EvidenceItem) last[0]).id(), 0);
    }
}
