/**
 * The register of official papers: who takes which running number, and the exact paper that went out under it.
 *
 * <p>Source of the rules: ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ (numbers run per calendar year and unit, circulars
 * apart) and its fourth edition (numbers of an electronic register are unique and never used again).
 */
package th.go.led.rangwan.domain.paper;
