package th.go.led.rangwan.service.initiative;

import th.go.led.rangwan.domain.initiative.Partner;

/** A partner of a work. */
public record PartnerRow(long id, long version, Partner.Words words) {
    static PartnerRow of(Partner partner) {
        return new PartnerRow(partner.id(), partner.version(), partner.words());
    }
}
