/**
 * Internal scoring of nominations by a panel: its frozen terms, seats, declarations, sheets and drafts, what hides the
 * scores of others, and what they come to. Never the UN's scores.
 */
package th.go.led.rangwan.domain.scoring;
