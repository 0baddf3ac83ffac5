package th.go.led.rangwan.service.submission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.submission.BoxProgress;
import th.go.led.rangwan.domain.submission.Filing;
import th.go.led.rangwan.domain.submission.FilingMark;
import th.go.led.rangwan.domain.submission.FilingProgress;
import th.go.led.rangwan.domain.submission.FilingReceipt;
import th.go.led.rangwan.domain.submission.FilingState;
import th.go.led.rangwan.domain.submission.MarkKind;
import th.go.led.rangwan.domain.submission.Outcome;
import th.go.led.rangwan.domain.submission.PackageBox;
import th.go.led.rangwan.domain.submission.SubmissionPackage;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.submission.FilingSheet.BoxLine;
import th.go.led.rangwan.service.submission.FilingSheet.Standing;

/** Lays out a sitting for its page: box by box, counted, with its pace. */
@Dependent
class FilingPages {
    @Inject
    private Clock clock;

    @Inject
    private Caller caller;

    /** Every box of the package, with what was said of it in the sitting, if there is one. */
    List<BoxLine> lines(SubmissionPackage set, Filing sitting) {
        PackageSheet sheet = PackageSheet.of(set);
        Map<Integer, PackageSheet.DocumentRow> documents = sheet.documents().stream()
                .collect(Collectors.toMap(PackageSheet.DocumentRow::place, Function.identity()));
        FilingProgress progress = sitting == null ? null : sitting.progress();
        return sheet.boxes().stream()
                .map(box -> line(
                        box,
                        box.document() == null ? null : documents.get(box.document()),
                        progress == null ? null : progress.of(box.place()).orElse(null)))
                .toList();
    }

    private BoxLine line(PackageSheet.BoxRow box, PackageSheet.DocumentRow document, BoxProgress progress) {
        FilingMark pasted = progress == null ? null : progress.pasted();
        FilingMark read = progress == null ? null : progress.readBack();
        List<FilingMark> differing = progress == null ? List.of() : progress.differing();
        return new BoxLine(
                box,
                document,
                standing(box, pasted, read),
                name(pasted),
                pasted == null ? null : pasted.at(),
                name(read),
                read == null ? null : read.at(),
                pasted != null && pasted.by().login().equals(caller.login()),
                differing.stream()
                        .map(mark -> new FilingSheet.Differing(name(mark), mark.at(), mark.words()))
                        .toList());
    }

    private static Standing standing(PackageSheet.BoxRow box, FilingMark pasted, FilingMark read) {
        if (box.unfilled()) {
            return box.missing() ? Standing.MISSING : Standing.SKIPPED;
        }
        return read != null ? Standing.WHOLE : pasted != null ? Standing.PASTED : Standing.OPEN;
    }

    /** The box to show in full: the chosen one, else the next of a running sitting. */
    BoxLine open(List<BoxLine> lines, Filing sitting, int place) {
        if (place > 0) {
            return lines.stream()
                    .filter(line -> line.box().place() == place)
                    .findFirst()
                    .orElse(null);
        }
        if (sitting.state() != FilingState.OPEN) {
            return null;
        }
        boolean second = sitting.pair().reader().login().equals(caller.login());
        Standing wanted = second ? Standing.PASTED : Standing.OPEN;
        return lines.stream()
                .filter(line -> line.standing() == wanted)
                .findFirst()
                .or(() -> lines.stream()
                        .filter(line -> line.standing() == Standing.OPEN || line.standing() == Standing.PASTED)
                        .findFirst())
                .orElse(null);
    }

    /** A sitting with its counts. */
    FilingSheet.Sitting sitting(Filing filing) {
        FilingProgress progress = filing.progress();
        return new FilingSheet.Sitting(
                filing.id(),
                filing.rehearsal(),
                filing.number(),
                filing.set().number(),
                filing.state(),
                filing.startedAt(),
                filing.stateSince(),
                filing.breakReason(),
                name(filing.pair().paster()),
                name(filing.pair().reader()),
                filing.pair().paster().login().equals(caller.login()),
                filing.pair().reader().login().equals(caller.login()),
                filing.marks().stream()
                        .filter(mark -> mark.kind() == MarkKind.READ_BACK)
                        .map(FilingMark::at)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                counts(filing, progress),
                pace(filing, progress),
                filing.receipts().stream().map(FilingPages::receipt).toList());
    }

    /** A sitting in one line. */
    static FilingSheet.PastSitting past(Filing filing) {
        List<FilingReceipt> receipts = filing.receipts();
        return new FilingSheet.PastSitting(
                filing.id(),
                filing.rehearsal(),
                filing.number(),
                filing.set().number(),
                filing.state(),
                filing.startedAt(),
                filing.stateSince(),
                filing.breakReason(),
                receipts.isEmpty() ? null : receipts.get(receipts.size() - 1).tracking());
    }

    private static FilingSheet.Counts counts(Filing filing, FilingProgress progress) {
        int[] counted = new int[5]; // pasted, read back, boxes, documents whole, documents
        for (PackageBox box : filing.set().boxes()) {
            progress.of(box.place()).ifPresent(one -> {
                if (box.document() == null) {
                    counted[0] += one.pasted() == null ? 0 : 1;
                    counted[1] += one.whole() ? 1 : 0;
                    counted[2]++;
                } else {
                    counted[3] += one.whole() ? 1 : 0;
                    counted[4]++;
                }
            });
        }
        return new FilingSheet.Counts(
                counted[0], counted[1], counted[2], counted[3], counted[4], progress.toPaste(), progress.toReadBack());
    }

    private FilingSheet.Pace pace(Filing filing, FilingProgress progress) {
        int pasted = progress.total() - progress.toPaste();
        if (filing.state() != FilingState.OPEN || pasted == 0) {
            return null;
        }
        Instant now = clock.instant();
        Duration lasted = Duration.between(filing.startedAt(), now);
        Duration perBox = lasted.dividedBy(pasted);
        return new FilingSheet.Pace(lasted, perBox, now.plus(perBox.multipliedBy(progress.toPaste())));
    }

    private static FilingSheet.ReceiptRow receipt(FilingReceipt receipt) {
        return new FilingSheet.ReceiptRow(
                receipt.acceptedAt(),
                receipt.tracking(),
                receipt.fileId(),
                receipt.correction(),
                name(receipt.recordedBy()),
                receipt.recordedAt());
    }

    static FilingSheet.OutcomeRow outcome(Outcome outcome) {
        return new FilingSheet.OutcomeRow(
                outcome.news().kind(),
                outcome.news().announcedOn(),
                outcome.news().source(),
                name(outcome.recordedBy()),
                outcome.recordedAt());
    }

    private static Bilingual name(FilingMark mark) {
        return mark == null ? null : name(mark.by());
    }

    private static Bilingual name(Person person) {
        return new Bilingual(person.nameTh(), person.nameEn());
    }
}
