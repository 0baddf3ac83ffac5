package th.go.led.rangwan.domain.given;

import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.initiative.Initiative;

/** A work with a title, an owner and one goal, unless said otherwise. */
public final class InitiativeBuilder {
    private String code = "GIVEN-1";
    private String title = "ผลงานตัวอย่าง";
    private String website = "https://example.org/";
    private String targets = "16.3";
    private OrgUnit owner = Given.aUnit("กลุ่มตัวอย่าง");

    InitiativeBuilder() {}

    /** Under this code. */
    public InitiativeBuilder coded(String workCode) {
        this.code = workCode;
        return this;
    }

    /** With this title in both languages. */
    public InitiativeBuilder titled(String words) {
        this.title = words;
        return this;
    }

    /** Of this unit. */
    public InitiativeBuilder ownedBy(OrgUnit unit) {
        this.owner = unit;
        return this;
    }

    /** Without an address of its own. */
    public InitiativeBuilder withoutWebsite() {
        this.website = "";
        return this;
    }

    /** Towards these goals and targets, e.g. {@code 4, 16.3}. */
    public InitiativeBuilder towards(String sdgTargets) {
        this.targets = sdgTargets;
        return this;
    }

    /** The work, as registered on the demo's first morning. */
    public Initiative build() {
        Initiative.Description description =
                new Initiative.Description(Given.words(title), Given.words(""), "ประชาชน", "", "", website, targets);
        return new Initiative(code, owner, description, Given.NOW);
    }
}
