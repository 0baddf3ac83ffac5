package th.go.led.rangwan.service.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.service.evidence.FileOwner;
import th.go.led.rangwan.service.paper.IncomingPapers;

/** The scans of received papers: read and brought by those who may read and confirm the paper. */
@ApplicationScoped
public class PaperScans implements FileOwner {
    private static final String PAPER = "paper:";

    @Inject
    private IncomingPapers papers;

    /** The name of the paper of that id among the owners of files. */
    static String subject(long paperId) {
        return PAPER + paperId;
    }

    @Override
    public boolean owns(String subject) {
        return subject.startsWith(PAPER);
    }

    @Override
    public void requireReadable(String subject) {
        papers.readable(id(subject));
    }

    @Override
    public void requireChangeable(String subject) {
        papers.changeable(id(subject));
    }

    @Override
    public boolean changeable(String subject) {
        return papers.changeable(papers.readable(id(subject)));
    }

    private static long id(String subject) {
        String number = subject.substring(PAPER.length());
        if (!number.matches("\\d{1,18}")) {
            throw new NotFoundException();
        }
        return Long.parseLong(number);
    }
}
