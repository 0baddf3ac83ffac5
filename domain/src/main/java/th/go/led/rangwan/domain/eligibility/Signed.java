package th.go.led.rangwan.domain.eligibility;

import java.time.Instant;
import java.util.Objects;
import th.go.led.rangwan.domain.identity.Capacity;
import th.go.led.rangwan.domain.identity.Person;

/** Who did an act of the screening, in which capacity and when. */
public record Signed(Person person, Capacity capacity, Instant at) {

    public Signed {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(capacity, "capacity");
        Objects.requireNonNull(at, "at");
    }
}
