package th.go.led.rangwan.domain.deadline;

import java.io.Serializable;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * Something in a given file that cannot be taken.
 *
 * @param line the line, counted from 1; 0 when it concerns the whole file
 * @param why the refusal, whose message says what is wrong and what would be right
 */
public record FileProblem(int line, RefusedException why) implements Serializable {}
