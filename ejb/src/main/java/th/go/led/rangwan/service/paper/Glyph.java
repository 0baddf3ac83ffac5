package th.go.led.rangwan.service.paper;

/**
 * One drawn shape.
 *
 * @param id its number in the font file
 * @param text the characters it stands for, never empty
 * @param right how far right of the cluster's origin, in thousandths of the font size
 * @param up how far above the base line, in thousandths of the font size
 * @param advance its own width, in thousandths of the font size
 */
record Glyph(int id, String text, float right, float up, float advance) {}
