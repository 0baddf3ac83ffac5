package th.go.led.rangwan.domain.cycle;

import java.io.Serializable;
import java.util.List;

/**
 * How one applies.
 *
 * @param address the address of the portal
 * @param help the address for questions
 * @param preScreening whether the portal asks its own questions before the form opens
 * @param oneSitting whether the form must be filled in one sitting
 * @param categoryClause code of the clause by which the category cannot be changed after applying, null when none says so
 * @param questions the questions asked before the form opens, in the order of the portal; empty when they are not known
 */
public record PortalDefinition(
        String address,
        String help,
        boolean preScreening,
        boolean oneSitting,
        String categoryClause,
        List<PreScreeningQuestion> questions,
        Provenance from)
        implements Serializable {
    public PortalDefinition {
        questions = List.copyOf(questions);
    }

    /** A portal of whose own questions nothing is known. */
    public PortalDefinition(String address, String help, boolean preScreening, boolean oneSitting, Provenance from) {
        this(address, help, preScreening, oneSitting, null, List.of(), from);
    }
}
