package th.go.led.rangwan.service.initiative;

import th.go.led.rangwan.domain.shared.Bilingual;

/** One cell that differs: what stands in the register and what the file says, in words. */
public record ImportChange(Bilingual label, Bilingual before, Bilingual after) {}
