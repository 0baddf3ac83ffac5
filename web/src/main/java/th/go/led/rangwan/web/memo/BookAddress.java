package th.go.led.rangwan.web.memo;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import th.go.led.rangwan.domain.paper.PaperSeries;
import th.go.led.rangwan.domain.paper.PaperState;
import th.go.led.rangwan.service.memo.BookAsk;

/** Which register an address asks for: {@code unit}, {@code series}, {@code year}, {@code words}, {@code state}. */
final class BookAddress {
    private BookAddress() {}

    /** Reads it from parameters; anything else than a register asks for any. */
    static BookAsk read(UnaryOperator<String> parameter) {
        String year = parameter.apply("year");
        String words = parameter.apply("words");
        return new BookAsk(
                MemoAddress.id(parameter.apply("unit")),
                year != null && year.matches("\\d{4}") ? Integer.parseInt(year) : 0,
                series(parameter.apply("series")),
                words == null ? "" : words,
                Arrays.stream(PaperState.values())
                        .filter(state -> state.name().equals(parameter.apply("state")))
                        .findFirst()
                        .orElse(null));
    }

    /** The series of that name; that of ordinary memos for anything else. */
    static PaperSeries series(String name) {
        return PaperSeries.CIRCULAR.name().equals(name) ? PaperSeries.CIRCULAR : PaperSeries.MEMO;
    }

    /** Writes it, to be read again. */
    static String text(BookAsk ask) {
        return "unit=" + ask.unitId() + "&series=" + ask.series() + "&year=" + ask.year() + "&words="
                + URLEncoder.encode(ask.words(), StandardCharsets.UTF_8) + "&state="
                + (ask.state() == null ? "" : ask.state().name());
    }
}
