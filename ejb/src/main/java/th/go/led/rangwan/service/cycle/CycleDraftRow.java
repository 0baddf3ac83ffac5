package th.go.led.rangwan.service.cycle;

import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * An open draft in a list.
 *
 * @param number the number that its revision gets
 * @param changed who wrote in it last, and when
 * @param asked who asked for its publication, null while nobody has
 */
public record CycleDraftRow(
        long id, String cycle, Bilingual title, int number, CycleDraftSheet.Mark changed, CycleDraftSheet.Mark asked) {}
