package th.go.led.rangwan.service.eligibility;

import java.io.Serializable;
import java.time.Instant;
import th.go.led.rangwan.domain.eligibility.RulingRequest;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * Something that a person rules on.
 *
 * @param code the fact's code, for example {@code fit.2}
 * @param label what is asked
 * @param value the ruling that holds in words, null while there is none
 * @param request the request that waits, null when nobody has been asked
 */
public record RulingMatter(String code, Bilingual label, Bilingual value, Waiting request) implements Serializable {
    /** A request that waits for the person asked. */
    public record Waiting(long id, Bilingual asked, Bilingual askedBy, Instant due, String words)
            implements Serializable {
        static Waiting of(RulingRequest request) {
            return new Waiting(
                    request.id(),
                    new Bilingual(
                            request.question().asked().nameTh(),
                            request.question().asked().nameEn()),
                    new Bilingual(request.askedBy().nameTh(), request.askedBy().nameEn()),
                    request.question().due(),
                    request.question().words());
        }
    }
}
