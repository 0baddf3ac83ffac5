package th.go.led.rangwan.web.memo;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import th.go.led.rangwan.domain.paper.PaperSeries;
import th.go.led.rangwan.domain.paper.PaperState;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.service.memo.BookAsk;
import th.go.led.rangwan.service.memo.MemoBook;
import th.go.led.rangwan.service.memo.MemoBookService;
import th.go.led.rangwan.web.shared.Wording;

/** The register book; the address says which, and after {@code before} which part of it. */
@Named("memoBook")
@RequestScoped
public class MemoBookView {
    @Inject
    private MemoBookService service;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private MemoBook book;

    /** The part of the register that is asked for. */
    public MemoBook getBook() {
        if (book == null) {
            book = service.book(BookAddress.read(parameters::get), getBefore());
        }
        return book;
    }

    /** The number before which this part begins; 0 for the newest. */
    public int getBefore() {
        String before = parameters.get("before");
        return before != null && before.matches("\\d{1,9}") ? Integer.parseInt(before) : 0;
    }

    /** The series of numbers. */
    public PaperSeries[] getSeries() {
        return PaperSeries.values();
    }

    /** The states of papers. */
    public PaperState[] getStates() {
        return PaperState.values();
    }

    /** The address of this register in another year. */
    public String inYear(int year) {
        BookAsk ask = getBook().ask();
        return page(new BookAsk(ask.unitId(), year, ask.series(), ask.words(), ask.state()));
    }

    /** The address of the unit's register of that series. */
    public String inSeries(PaperSeries series) {
        BookAsk ask = getBook().ask();
        return page(new BookAsk(ask.unitId(), ask.year(), series, "", null));
    }

    /** The address of the newest part. */
    public String getNewest() {
        return page(getBook().ask());
    }

    /** The address of the next part. */
    public String getNext() {
        return page(getBook().ask()) + "&before=" + getBook().next();
    }

    /** What is shown, as an address carries it. */
    public String getQuery() {
        return BookAddress.text(getBook().ask());
    }

    private static String page(BookAsk ask) {
        return "memos.xhtml?" + BookAddress.text(ask);
    }

    /** A year as the page's language counts it. */
    public String words(int commonEra) {
        return Wording.in(Integer.toString(commonEra + ThaiDate.BUDDHIST_OFFSET), Integer.toString(commonEra));
    }
}
