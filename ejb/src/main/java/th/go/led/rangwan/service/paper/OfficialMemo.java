package th.go.led.rangwan.service.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The words of a บันทึกข้อความ. Digits may be Arabic; paper shows them in Thai where they are not part of Latin words.
 *
 * @param agency the ส่วนราชการ line, with telephone
 * @param number the ที่ line as the register gave it; not shown on a draft
 * @param date the วันที่ line, a day in Bangkok; {@code null} leaves it blank
 * @param subject the เรื่อง line
 * @param addressee the เรียน line
 * @param paragraphs the body, in order
 * @param closing the last sentence, e.g. {@code จึงเรียนมาเพื่อโปรดพิจารณา}
 * @param signature who signs
 * @param annotations notes and orders, printed below in the order given
 * @param draft whether it has no number yet: ร่าง stands in place of the number
 */
public record OfficialMemo(
        String agency,
        String number,
        LocalDate date,
        String subject,
        String addressee,
        List<MemoParagraph> paragraphs,
        String closing,
        SignatureBlock signature,
        List<MemoAnnotation> annotations,
        boolean draft) {
    public OfficialMemo {
        agency = agency == null ? "" : agency;
        number = number == null ? "" : number;
        subject = subject == null ? "" : subject;
        addressee = addressee == null ? "" : addressee;
        closing = closing == null ? "" : closing;
        paragraphs = List.copyOf(paragraphs);
        annotations = List.copyOf(annotations);
        Objects.requireNonNull(signature);
        if (!draft && (number.isBlank() || date == null)) {
            throw new IllegalArgumentException("a memo that is no draft has a number and a date");
        }
    }

    /** The same memo as it goes out under a number of the register. */
    public OfficialMemo issued(String reference, LocalDate on) {
        return new OfficialMemo(
                agency, reference, on, subject, addressee, paragraphs, closing, signature, annotations, false);
    }

    /** The same memo with the annotations written on it. */
    public OfficialMemo annotated(List<MemoAnnotation> written) {
        return new OfficialMemo(
                agency, number, date, subject, addressee, paragraphs, closing, signature, written, draft);
    }

    /** The same words as paper prints them, for reading on a screen: cleaned, and with Thai digits where paper has them. */
    public OfficialMemo printed() {
        return new OfficialMemo(
                MemoPdf.words(agency),
                MemoPdf.words(number),
                date,
                MemoPdf.words(subject),
                MemoPdf.words(addressee),
                paragraphs.stream()
                        .map(paragraph -> new MemoParagraph(
                                paragraph.kind(),
                                paragraph.level(),
                                MemoPdf.words(paragraph.label()),
                                MemoPdf.words(paragraph.text())))
                        .toList(),
                MemoPdf.words(closing),
                signature.printed(),
                annotations.stream()
                        .map(note -> new MemoAnnotation(
                                note.verb(),
                                MemoPdf.words(note.words()),
                                note.signature().printed(),
                                note.date()))
                        .toList(),
                draft);
    }
}
