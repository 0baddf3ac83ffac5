package th.go.led.rangwan.service.evidence;

import java.util.List;
import th.go.led.rangwan.domain.evidence.EvidenceCoverage;
import th.go.led.rangwan.domain.evidence.EvidenceTerms;
import th.go.led.rangwan.domain.evidence.WebsiteOwner;

/**
 * The evidence of a nomination under the terms of its call.
 *
 * @param version of the order and the website, which a form sends back as the one it saw
 * @param used what the judges are to see, by place
 * @param spare what was gathered and is not used yet, in the order in which it came
 * @param withdrawn what no longer counts
 * @param urls how many of the portal's places for addresses are taken
 * @param problems what stands against filing, and advice
 * @param mayChange whether the caller may change it now
 */
public record EvidenceSheet(
        long nominationId,
        long version,
        EvidenceTerms terms,
        List<EvidenceRow> used,
        List<EvidenceRow> spare,
        List<EvidenceRow> withdrawn,
        int urls,
        EvidenceCoverage coverage,
        Website website,
        List<PackageProblem> problems,
        boolean mayChange) {
    /** Copies its lists. */
    public EvidenceSheet {
        used = List.copyOf(used);
        spare = List.copyOf(spare);
        withdrawn = List.copyOf(withdrawn);
        problems = List.copyOf(problems);
    }

    /** The website that the call asks for; its address is empty while there is none. */
    public record Website(String url, WebsiteOwner owner, LinkRow link) {}

    /** How many of the used items the judges could read as they are. */
    public long readable() {
        return used.stream().filter(row -> row.tongue().standing().ready()).count();
    }

    /** The criteria that would rest on no item any more without the one at that place. */
    public List<EvidenceTerms.Term> restingOn(int place) {
        return coverage.restingOn(place);
    }
}
