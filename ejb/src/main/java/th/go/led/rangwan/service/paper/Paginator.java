package th.go.led.rangwan.service.paper;

import java.util.ArrayList;
import java.util.List;
import th.go.led.rangwan.domain.shared.ThaiDigits;

/**
 * Puts rows on pages: rows kept together are never parted unless they are taller than a page; page 2 and later carry
 * their number at the top, and a page that goes on carries the first words of the next one at its foot (ระเบียบงานสารบรรณ).
 */
final class Paginator {
    private final PaperPdf pdf;
    private final Style style;
    private PageContent page;
    private float used;

    Paginator(PaperPdf pdf, Style style) {
        this.pdf = pdf;
        this.style = style;
        this.page = pdf.newPage();
        this.used = Sheet.FIRST_TOP;
    }

    void place(List<Row> rows) {
        List<Row> chain = new ArrayList<>();
        for (Row row : rows) {
            chain.add(row);
            if (!row.withNext()) {
                placeTogether(chain);
                chain.clear();
            }
        }
        placeTogether(chain);
    }

    private void placeTogether(List<Row> chain) {
        double height = chain.stream().mapToDouble(Row::height).sum();
        boolean fitsAPage = height <= Sheet.BOTTOM - Sheet.NEXT_TOP;
        if (fitsAPage && used + height > Sheet.BOTTOM) {
            turn(chain);
        }
        for (int i = 0; i < chain.size(); i++) {
            Row row = chain.get(i);
            if (used + row.height() > Sheet.BOTTOM) {
                turn(chain.subList(i, chain.size()));
            }
            if (!row.isBlank() || !atTop()) {
                used += row.height();
                row.ink().draw(page, used - row.height() * Sheet.BELOW_BASELINE);
            }
        }
    }

    private boolean atTop() {
        return pdf.pageCount() > 1 && used == Sheet.NEXT_TOP;
    }

    /** Ends the page; blank rows that nothing follows end on it without a word. */
    private void turn(List<Row> next) {
        String opening = next.stream()
                .map(Row::opening)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        if (!opening.isEmpty()) {
            Line word = style.line(CatchWord.of(opening));
            page.show(word, style, Sheet.RIGHT - style.width(word), Sheet.CATCH_WORD);
        }
        page = pdf.newPage();
        used = Sheet.NEXT_TOP;
        Line number = style.line("- " + ThaiDigits.toThai(pdf.pageCount()) + " -");
        page.show(number, style, (Sheet.LEFT + Sheet.RIGHT - style.width(number)) / 2, Sheet.PAGE_NUMBER);
    }
}
