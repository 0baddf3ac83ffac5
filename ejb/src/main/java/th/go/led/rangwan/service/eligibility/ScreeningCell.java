package th.go.led.rangwan.service.eligibility;

import th.go.led.rangwan.domain.cycle.CategoryDefinition;
import th.go.led.rangwan.domain.eligibility.CategoryVerdict;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * One work in one category, clause by clause.
 *
 * @param changeable whether the caller may give facts about the work
 * @param beginnable whether the caller may begin a nomination in this category: it does not fail
 */
public record ScreeningCell(
        long initiativeId,
        Bilingual title,
        CategoryDefinition category,
        CategoryVerdict judged,
        boolean changeable,
        boolean beginnable) {}
