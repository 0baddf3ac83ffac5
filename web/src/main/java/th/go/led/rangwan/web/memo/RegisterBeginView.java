package th.go.led.rangwan.web.memo;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import th.go.led.rangwan.domain.paper.PaperSeries;
import th.go.led.rangwan.domain.shared.ThaiDigits;
import th.go.led.rangwan.service.memo.BookAsk;
import th.go.led.rangwan.service.memo.MemoBook;
import th.go.led.rangwan.service.memo.MemoBookService;
import th.go.led.rangwan.web.shared.Notice;

/** Sets the first number of this year's register of a unit, once; {@code unit} and {@code series} of the address name it. */
@Named("registerBegin")
@RequestScoped
public class RegisterBeginView {
    @Inject
    private MemoBookService service;

    @Inject
    private Notice notice;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private String first = "";
    private MemoBook book;

    /** Sets it and goes back to the register. */
    public String begin() {
        service.begin(getUnit(), getSeries(), number());
        notice.say("memo.done.begun");
        return "memos?faces-redirect=true&unit=" + getUnit() + "&series=" + getSeries();
    }

    private int number() {
        String digits = ThaiDigits.toArabic(first.strip());
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
    }

    /** The register. */
    public MemoBook getBook() {
        if (book == null) {
            book = service.book(new BookAsk(getUnit(), 0, getSeries(), "", null), 0);
        }
        return book;
    }

    public long getUnit() {
        return MemoAddress.id(parameters.get("unit"));
    }

    public PaperSeries getSeries() {
        return BookAddress.series(parameters.get("series"));
    }

    public String getFirst() {
        return first;
    }

    public void setFirst(String first) {
        this.first = first;
    }
}
