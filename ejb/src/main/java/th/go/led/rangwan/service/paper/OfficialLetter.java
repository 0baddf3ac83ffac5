package th.go.led.rangwan.service.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The words of a หนังสือภายนอก: a letter of the department to another body, in the form of
 * ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ. Digits may be Arabic; paper shows them in Thai where they are not part of
 * Latin words. The emblem's place stays empty: the Garuda is regulated and put there by the office.
 *
 * @param number the ที่ line as the register gave it; not shown on a draft
 * @param office ส่วนราชการเจ้าของหนังสือ and its place, one line each
 * @param date day of the letter in Bangkok; {@code null} leaves it blank
 * @param subject the เรื่อง line
 * @param addressee the เรียน line
 * @param reference the อ้างถึง line; empty for none
 * @param enclosures the สิ่งที่ส่งมาด้วย lines, numbered on paper when there are several; empty for none
 * @param paragraphs cause, wish and closing, each a paragraph
 * @param signature who signs, in what capacity
 * @param contact ส่วนราชการเจ้าของเรื่อง and below it its telephone, one line each
 * @param draft whether it has no number yet: ร่าง stands in place of the number
 */
public record OfficialLetter(
        String number,
        List<String> office,
        LocalDate date,
        String subject,
        String addressee,
        String reference,
        List<String> enclosures,
        List<String> paragraphs,
        SignatureBlock signature,
        List<String> contact,
        boolean draft) {
    /** The complimentary close of an official letter to the outside. */
    public static final String CLOSE = "ขอแสดงความนับถือ";

    public OfficialLetter {
        office = List.copyOf(office);
        enclosures = List.copyOf(enclosures);
        paragraphs = List.copyOf(paragraphs);
        contact = List.copyOf(contact);
        Objects.requireNonNull(signature);
        if (!draft && (number.isBlank() || date == null)) {
            throw new IllegalArgumentException("a letter that is no draft has a number and a date");
        }
    }

    /** The same letter as it goes out under a number of the register. */
    public OfficialLetter issued(String reference, LocalDate on) {
        return new OfficialLetter(
                reference,
                office,
                on,
                subject,
                addressee,
                this.reference,
                enclosures,
                paragraphs,
                signature,
                contact,
                false);
    }

    /** The same words as paper prints them: cleaned, and with Thai digits where paper has them. */
    public OfficialLetter printed() {
        return new OfficialLetter(
                MemoPdf.words(number),
                printed(office),
                date,
                MemoPdf.words(subject),
                MemoPdf.words(addressee),
                MemoPdf.words(reference),
                numbered(),
                printed(paragraphs),
                signature.printed(),
                printed(contact),
                draft);
    }

    private List<String> numbered() {
        List<String> printed = printed(enclosures);
        return printed.size() < 2
                ? printed
                : IntStream.range(0, printed.size())
                        .mapToObj(at -> MemoPdf.words((at + 1) + ". ") + " " + printed.get(at))
                        .toList();
    }

    private static List<String> printed(List<String> lines) {
        return lines.stream()
                .map(MemoPdf::words)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
