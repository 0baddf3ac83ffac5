package th.go.led.rangwan.service.letter;

/**
 * One of the letters that the call asks for.
 *
 * @param number counted from 1
 * @param letter the letter that fills it, null while it is empty
 * @param underWay how many letters that could fill it are planned or asked for
 */
public record SlotRow(int number, LetterRow letter, long underWay) {}
