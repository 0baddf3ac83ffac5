package th.go.led.rangwan.domain.given;

import java.time.Instant;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.identity.Post;
import th.go.led.rangwan.domain.shared.Bilingual;

/** Where a test begins: {@code aNomination().inCategory("2").of(anInitiative().ownedBy(unit)).build()}. */
public final class Given {
    /** The morning on which the demo begins: 12 October 2564, 09:00 in Bangkok. */
    public static final Instant NOW = Instant.parse("2021-10-12T02:00:00Z");

    private Given() {}

    /** A nomination in the making, for category 2 of UNPSA 2022. */
    public static NominationBuilder aNomination() {
        return new NominationBuilder();
    }

    /** A registered work of a unit. */
    public static InitiativeBuilder anInitiative() {
        return new InitiativeBuilder();
    }

    /** A unit below the department. */
    public static OrgUnit aUnit(String nameTh) {
        return new OrgUnit(nameTh, nameTh, new OrgUnit("กรมบังคับคดี", "Legal Execution Department", null));
    }

    /** A person with that login name. */
    public static Person aPerson(String login) {
        return new Person(login, login, login);
    }

    /** A post of {@code unit} that does not lead it. */
    public static Post aPost(OrgUnit unit, String title) {
        return new Post(unit, new Post.Title(title, title, title, title), false);
    }

    static Bilingual words(String thai) {
        return Bilingual.same(thai);
    }
}
