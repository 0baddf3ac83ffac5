package th.go.led.rangwan.domain.cycle;

import java.io.Serializable;

/**
 * How one applies.
 *
 * @param address the address of the portal
 * @param help the address for questions
 * @param preScreening whether the portal asks its own questions before the form opens
 * @param oneSitting whether the form must be filled in one sitting
 */
public record PortalDefinition(String address, String help, boolean preScreening, boolean oneSitting, Provenance from)
        implements Serializable {}
