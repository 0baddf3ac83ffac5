package th.go.led.rangwan.web.api;

import java.util.List;
import java.util.Set;

/** The fields of the object that is a work: their names, in the order in which they are told, and the facts they state. */
final class InitiativeFields {
    static final String NOMINEE = "nominee";
    static final String NOMINATOR = "nominator";
    static final String CATEGORY_FIT = "categoryFit";
    static final String SDG_TARGETS = "sdgTargets";

    static final int LONGEST_CODE = 60;
    static final int LONGEST_NAME = 1000;

    /** The value that, like a missing field, states nothing. */
    static final String UNKNOWN = "unknown";

    static final Set<String> YES_NO = Set.of("yes", "no", UNKNOWN);

    static final Set<String> OF_NOMINEE = Set.of("name", "kind", "viaPublicBody");
    static final Set<String> OF_NOMINATOR = Set.of("kind", "name");
    static final Set<String> WORK = Set.of(
            "code",
            "titleTh",
            "titleEn",
            "ownerUnit",
            "startedOn",
            "startEvidence",
            NOMINEE,
            NOMINATOR,
            "unInvolvement",
            "wonUnpsa",
            "innovative",
            CATEGORY_FIT,
            SDG_TARGETS);

    /** The fields that state a fact, by the fact's code; the fit with categories apart. */
    static final List<FactField> FACTS = List.of(
            new FactField("", "startedOn", "started.on", Kind.DATE, Set.of()),
            new FactField("", "startEvidence", "started.proof", Kind.CHOICE, YES_NO),
            new FactField(NOMINEE, "name", "nominee.name", Kind.NAME, Set.of()),
            new FactField(NOMINEE, "kind", "nominee.kind", Kind.CHOICE, Set.of("public", "non_public")),
            new FactField(NOMINEE, "viaPublicBody", "nominee.via", Kind.NAME_OR_NONE, Set.of()),
            new FactField(NOMINATOR, "kind", "nominator.kind", Kind.CHOICE, Set.of("self", "third_party")),
            new FactField(NOMINATOR, "name", "nominator.name", Kind.NAME, Set.of()),
            new FactField(
                    "",
                    "unInvolvement",
                    "un.involvement",
                    Kind.CHOICE,
                    Set.of("none", "assisted", "operates", UNKNOWN)),
            new FactField("", "wonUnpsa", "unpsa.won", Kind.CHOICE, YES_NO),
            new FactField("", "innovative", "innovative", Kind.CHOICE, YES_NO));

    private InitiativeFields() {}

    /** What a field's text is; of a name the empty text says nothing, of a name or none it says that there is none. */
    enum Kind {
        CHOICE,
        DATE,
        NAME,
        NAME_OR_NONE
    }

    /**
     * A field that states a fact.
     *
     * @param group the object in which it stands, empty for the work itself
     */
    record FactField(String group, String name, String fact, Kind kind, Set<String> choices) {
        String path() {
            return group.isEmpty() ? name : group + "." + name;
        }
    }
}
