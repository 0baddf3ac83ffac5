package th.go.led.rangwan.domain.given;

import java.util.ArrayList;
import java.util.List;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.nomination.NominationState;

/** A nomination in the making, led to a state by its own verbs. */
public final class NominationBuilder {
    private Initiative initiative = Given.anInitiative().build();
    private Person analyst = Given.aPerson("analyst1");
    private String cycle = "unpsa-2022";
    private int revision = 1;
    private String category = "2";
    private final List<NominationState> way = new ArrayList<>();

    NominationBuilder() {}

    /** Of this work. */
    public NominationBuilder of(Initiative work) {
        this.initiative = work;
        return this;
    }

    /** For this category of its cycle. */
    public NominationBuilder inCategory(String code) {
        this.category = code;
        return this;
    }

    /** For this cycle, at a revision of its call. */
    public NominationBuilder inCycle(String code, int pinnedRevision) {
        this.cycle = code;
        this.revision = pinnedRevision;
        return this;
    }

    /** Prepared by this person. */
    public NominationBuilder preparedBy(Person person) {
        this.analyst = person;
        return this;
    }

    /** After it went through these states, in this order. */
    public NominationBuilder after(NominationState... states) {
        way.addAll(List.of(states));
        return this;
    }

    /** The nomination, begun on the demo's first morning. */
    public Nomination build() {
        Nomination nomination =
                new Nomination(initiative, new Nomination.Entry(cycle, revision, category), analyst, Given.NOW);
        way.forEach(state -> nomination.become(state, Given.NOW));
        return nomination;
    }
}
