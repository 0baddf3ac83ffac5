package th.go.led.rangwan.web.nomination;

import java.util.Locale;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.nomination.AnswerStanding;
import th.go.led.rangwan.service.nomination.AnswerSheet;

/** Which questions a list shows. */
public enum QuestionFilter {
    /** Every one. */
    ALL,
    /** Those entrusted to the reader. */
    MINE,
    /** Those still owed: asked and not done. */
    OWED,
    /** Those with open comments. */
    COMMENTS,
    /** Those with something that the reader has not read. */
    FRESH;

    boolean shows(AnswerSheet.Mark mark) {
        return switch (this) {
            case ALL -> true;
            case MINE -> mark.charge().mine();
            case OWED -> mark.standing() != AnswerStanding.DONE && mark.standing() != AnswerStanding.NOT_ASKED;
            case COMMENTS -> mark.comments() > 0;
            case FRESH -> mark.fresh();
        };
    }

    /** The code in addresses, in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The filter of that code; all for any other. */
    static QuestionFilter of(String code) {
        return Stream.of(values())
                .filter(filter -> filter.code().equals(code))
                .findFirst()
                .orElse(ALL);
    }
}
