package th.go.led.rangwan.service.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import th.go.led.rangwan.domain.identity.Capacity;
import th.go.led.rangwan.domain.identity.Post;
import th.go.led.rangwan.domain.identity.PostHolding;
import th.go.led.rangwan.domain.identity.Power;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.ThaiDate;

/**
 * A person with posts and orders over time, and in which capacities they may sign at one instant.
 *
 * @param at the instant asked for
 * @param capacities what they may sign in then, the likeliest first
 * @param version the one that the screen saw
 * @param mayChange whether the caller keeps people and posts
 * @param access whether the person may come in
 */
public record PersonSheet(
        long id,
        long version,
        PersonForm form,
        List<HoldingRow> holdings,
        List<OrderRow> orders,
        Instant at,
        List<CapacityRow> capacities,
        boolean mayChange,
        Access access) {

    /** When the person's access was ended, null while they may come in; and whether the person is the caller. */
    public record Access(Instant endedAt, boolean own) {
        /** Whether the application lets the person in. */
        public boolean given() {
            return endedAt == null;
        }
    }

    /** That a post is held: from an instant until, not including, another; null while no end is known. */
    public record HoldingRow(
            long id, long version, Bilingual post, Bilingual unit, Instant from, Instant until, Standing standing) {
        static HoldingRow of(PostHolding holding, Instant now) {
            Post post = holding.post();
            return new HoldingRow(
                    holding.id(),
                    holding.version(),
                    new Bilingual(post.title().th(), post.title().en()),
                    new Bilingual(post.unit().nameTh(), post.unit().nameEn()),
                    holding.validFrom(),
                    holding.validUntil(),
                    Standing.of(holding.validFrom(), holding.validUntil(), null, now));
        }

        /** The first day on which the post is held, in Bangkok. */
        public LocalDate firstDay() {
            return ThaiDate.dayOf(from);
        }

        /** The last day, null while no end is known. */
        public LocalDate lastDay() {
            return Days.last(until);
        }
    }

    /** A capacity: its line, the lines of the signature block, the orders that give it, and what it may do. */
    public record CapacityRow(
            Bilingual line, List<String> signature, List<String> orders, boolean full, List<Power> powers) {
        static CapacityRow of(Capacity capacity) {
            return new CapacityRow(
                    new Bilingual(capacity.lineTh(), capacity.lineEn()),
                    capacity.signatureLines(),
                    capacity.orders(),
                    capacity.powers().full(),
                    List.copyOf(capacity.powers().list()));
        }
    }
}
