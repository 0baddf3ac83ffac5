package th.go.led.rangwan.domain.paper;

import java.util.List;
import java.util.Optional;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.ThaiDigits;

/** Names places of a paper as people cite them: ข้อ ๑.๔, สาขา ๑, หัวหนังสือ, ท้ายหนังสือ, ย่อหน้าที่ 3. */
public final class PaperPlaces {
    private final SourceText source;
    private final List<Finding> findings;
    private final int[] paragraphs;

    /** The places of that text, by what was found in it. */
    public PaperPlaces(String text, List<Finding> findings) {
        this.source = new SourceText(text);
        this.findings = List.copyOf(findings);
        this.paragraphs = new int[source.lines().size()];
        int paragraph = 0;
        for (SourceText.Line line : source.lines()) {
            if (!line.blank() && !source.ofPage(line)) paragraph++;
            paragraphs[line.index()] = paragraph;
        }
    }

    /** The name of a place: that of the clause around it, else of the part of the paper. */
    public Bilingual name(Span place) {
        Optional<Bilingual> clause = findings.stream()
                .filter(one -> one.place().start() <= place.start()
                        && place.start() < one.place().end())
                .map(PaperPlaces::clause)
                .flatMap(Optional::stream)
                .findFirst();
        return clause.orElseGet(() -> paragraph(place));
    }

    private static Optional<Bilingual> clause(Finding one) {
        return Optional.ofNullable(
                switch (one.kind()) {
                    case CATEGORY -> new Bilingual("สาขา " + thai(one), "category " + one.number());
                    case ELIGIBILITY, CRITERION, DOCUMENT, METHOD, CLAUSE, PART ->
                        new Bilingual("ข้อ " + thai(one), "clause " + one.number());
                    case NUMBER, DATED, SUBJECT, SENDER, ADDRESSEE -> new Bilingual("หัวหนังสือ", "head of the paper");
                    case HANDWRITING -> new Bilingual("ท้ายหนังสือ", "end of the paper");
                    default -> null;
                });
    }

    private static String thai(Finding one) {
        return ThaiDigits.toThai(one.number().replaceFirst("-.*", ""));
    }

    private Bilingual paragraph(Span place) {
        int number = paragraphs[source.lineAt(place.start()).index()];
        return new Bilingual("ย่อหน้าที่ " + number, "paragraph " + number);
    }
}
