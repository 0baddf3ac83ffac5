package th.go.led.rangwan.service.paper;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import th.go.led.rangwan.domain.paper.Finding;
import th.go.led.rangwan.domain.paper.FoundContradiction;
import th.go.led.rangwan.domain.paper.IncomingPaper;
import th.go.led.rangwan.domain.paper.PaperProposal;
import th.go.led.rangwan.domain.paper.PaperReader;
import th.go.led.rangwan.domain.paper.PaperReading;
import th.go.led.rangwan.domain.shared.ThaiDate;

/** Takes a paper in: its number, its file, and what the reader proposes, all in the running transaction. */
@Dependent
class PaperIntake {
    @Inject
    private IncomingPapers papers;

    @Inject
    private KnownNames known;

    /** Registers the paper under the next number of the unit and reads it once. */
    IncomingPaper receive(IncomingPaper.Original original, IncomingPaper.Receipt receipt, byte[] file) {
        int number =
                papers.nextNumber(receipt.unit(), ThaiDate.dayOf(receipt.at()).getYear());
        IncomingPaper paper = new IncomingPaper(number, original, receipt);
        papers.add(paper, file);
        PaperReading reading = PaperReader.read(paper.text(), known.names());
        int place = 0;
        for (Finding finding : reading.findings()) {
            papers.add(new PaperProposal(paper, place++, finding));
        }
        for (FoundContradiction contradiction : reading.contradictions()) {
            papers.add(new PaperProposal(paper, place++, contradiction));
        }
        return paper;
    }

    /** SHA-256 of a text in UTF-8, 64 lower-case hexadecimal digits. */
    static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256 of bytes, 64 lower-case hexadecimal digits. */
    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
