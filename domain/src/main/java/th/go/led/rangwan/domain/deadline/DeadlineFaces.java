package th.go.led.rangwan.domain.deadline;

import java.io.Serializable;

/**
 * A deadline as people need it: as written, in Bangkok, how long, and until when the office works.
 *
 * @param asWritten the literal words
 * @param zone the stated zone in words
 * @param settled whether nothing is left to settle
 * @param ruling the reading that rules and leads
 * @param other the other reading, to be shown beside it; null once it is settled
 */
public record DeadlineFaces(String asWritten, String zone, boolean settled, ReadingFace ruling, ReadingFace other)
        implements Serializable {}
