/**
 * Official papers as PDF: Thai text shaped, broken into lines and written so that a reader gets back exactly the words
 * that went in. {@link th.go.led.rangwan.service.paper.MemoPdf} is the way in.
 *
 * <p>Lengths are PDF points (1/72 inch) from the left and upper edge of an A4 page unless a name says otherwise; glyph
 * measures are thousandths of the font size.
 */
package th.go.led.rangwan.service.paper;
