package th.go.led.rangwan.web.memo;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.service.memo.MemoBook;
import th.go.led.rangwan.service.memo.MemoBookService;
import th.go.led.rangwan.web.shared.Wording;

/** The register book; {@code year} of the address says which, in the common era. */
@Named("memoBook")
@RequestScoped
public class MemoBookView {
    @Inject
    private MemoBookService service;

    @Inject
    @ManagedProperty("#{param.year}")
    private String year;

    private MemoBook book;

    /** The register of the asked year, else the newest. */
    public MemoBook getBook() {
        if (book == null) {
            book = service.book(year != null && year.matches("\\d{4}") ? Integer.parseInt(year) : 0);
        }
        return book;
    }

    /** A year as the page's language counts it. */
    public String words(int commonEra) {
        return Wording.in(Integer.toString(commonEra + ThaiDate.BUDDHIST_OFFSET), Integer.toString(commonEra));
    }
}
