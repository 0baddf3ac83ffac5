package th.go.led.rangwan.proof.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.domain.nomination.NominationState;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.domain.submission.FilingMark;
import th.go.led.rangwan.domain.submission.MarkKind;
import th.go.led.rangwan.domain.submission.Outcome;
import th.go.led.rangwan.domain.submission.OutcomeKind;
import th.go.led.rangwan.domain.submission.PackageState;
import th.go.led.rangwan.service.evidence.FileIntake;
import th.go.led.rangwan.service.nomination.WithdrawalService;
import th.go.led.rangwan.service.submission.CompletenessService;
import th.go.led.rangwan.service.submission.FilingService;
import th.go.led.rangwan.service.submission.FilingSheet;
import th.go.led.rangwan.service.submission.FilingTrackerService;
import th.go.led.rangwan.service.submission.NextAct;
import th.go.led.rangwan.service.submission.OutcomeService;
import th.go.led.rangwan.service.submission.PackageService;
import th.go.led.rangwan.service.submission.ReceiptService;

/** A real filing from the freeze to the news of the organiser: two people, every box, one receipt, nothing after it. */
class FilingServiceIT extends ApprovedDossier {
    @Inject
    private FilingService filings;

    @Inject
    private FilingTrackerService tracker;

    @Inject
    private ReceiptService receipts;

    @Inject
    private OutcomeService outcomes;

    @Inject
    private PackageService packages;

    @Inject
    private CompletenessService completeness;

    @Inject
    private WithdrawalService withdrawals;

    @Test
    void whatIsFiledEndsTheRouteShutsThePackageAndKeepsReceiptAndNews() throws Exception {
        long id = approved("FILE-1");
        long[] second = {0};
        step("analyst1", () -> second[0] = reader(id));
        assertEquals("submission.refused.notFrozen", refusal("analyst1", () -> filings.start(id, false, second[0])));
        step("analyst1", () -> freezing.freeze(id, dossiers.head(id).version()));
        step("analyst1", () -> filings.start(id, false, second[0]));
        assertEquals("submission.refused.open", refusal("analyst1", () -> filings.start(id, false, second[0])));
        markAll("analyst1", id, MarkKind.PASTED);
        assertEquals("submission.refused.samePerson", refusal("analyst1", () -> mark(id, 1, MarkKind.READ_BACK)));
        assertEquals(
                "submission.refused.left",
                refusal("analyst1", () -> receipts.receive(sitting(id), typed("ใบรับ.png"))));
        markAll("analyst2", id, MarkKind.READ_BACK);
        assertEquals(
                "evidence.refused.only", refusal("analyst1", () -> receipts.receive(sitting(id), typed("ใบรับ.docx"))));
        step("analyst1", () -> receipts.receive(sitting(id), typed("ใบรับ.png")));
        step("auditor1", () -> {
            FilingSheet filed = tracker.sheet(id, 0, 0);
            assertEquals("UN-0042", filed.sitting().receipt().tracking());
            assertTrue(filed.sitting().receipt().fileId() > 0);
            assertFalse(filed.may().paste());
            assertEquals(PackageState.FILED, packages.sheet(id).orElseThrow().state());
            assertEquals(NominationState.FILED, dossiers.head(id).state());
            assertEquals(null, dossiers.route(id).current());
            assertTrue(
                    dossiers.route(id).steps().stream()
                            .anyMatch(step -> step.who().th().contains("รักษาราชการแทน")),
                    "who decided is named as at the decision");
            assertEquals(NextAct.HEAR, completeness.sheet(id).next());
            assertTrue(completeness.sheet(id).advice().isEmpty(), "nothing of what was filed can be mended");
        });
        assertEquals("submission.refused.filing.RECEIVED", refusal("analyst1", () -> mark(id, 1, MarkKind.TAKEN_BACK)));
        step("analyst1", () -> outcomes.add(id, new Outcome.News(OutcomeKind.FINALIST, today(), "จดหมายของผู้จัด")));
        step(
                "ddg1",
                () -> assertEquals(
                        OutcomeKind.FINALIST,
                        tracker.sheet(id, 0, 0).outcomes().get(0).kind()));
    }

    @Test
    void aRehearsalBeforeAllIsThereShowsWhatCannotBePastedAndFilesNothing() throws Exception {
        long[] id = {0};
        step("analyst1", () -> {
            id[0] = begun("FILE-2", "ซ้อมก่อนครบ");
            filings.start(id[0], true, reader(id[0]));
        });
        step("analyst1", () -> {
            List<FilingSheet.BoxLine> lines = tracker.sheet(id[0], 0, 0).lines();
            assertTrue(lines.stream().anyMatch(line -> line.standing() == FilingSheet.Standing.MISSING));
            assertEquals(NominationState.DRAFTING, dossiers.head(id[0]).state());
            assertTrue(packages.sheet(id[0]).isEmpty(), "a set for rehearsals is no package to file");
        });
    }

    @Test
    void whoSitsAtThePortalStopsWhenTheDossierIsTakenBack() throws Exception {
        long id = approved("FILE-3");
        long[] open = {0};
        step("analyst1", () -> freezing.freeze(id, dossiers.head(id).version()));
        step("analyst1", () -> open[0] = filings.start(id, false, reader(id)));
        step("analyst1", () -> mark(id, 1, MarkKind.PASTED));
        step("director1", () -> withdrawals.withdraw(id, dossiers.head(id).version(), "กรมเลือกส่งผลงานอื่นแทน"));
        assertEquals(
                "submission.refused.filing.BROKEN_OFF",
                refusal("analyst1", () -> filings.mark(open[0], new FilingMark.Said(1, MarkKind.PASTED, ""))));
    }

    private long reader(long id) {
        return tracker.sheet(id, 0, 0).may().readers().stream()
                .filter(one -> one.name().en().endsWith("2") || one.name().th().endsWith("2"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private long sitting(long id) {
        return tracker.sheet(id, 0, 0).sitting().id();
    }

    private void mark(long id, int place, MarkKind kind) {
        filings.mark(sitting(id), new FilingMark.Said(place, kind, ""));
    }

    private void markAll(String login, long id, MarkKind kind) throws Exception {
        step(login, () -> tracker.sheet(id, 0, 0).lines().stream()
                .filter(line -> line.standing() != FilingSheet.Standing.SKIPPED)
                .forEach(line -> mark(id, line.box().place(), kind)));
    }

    private LocalDate today() {
        return ThaiDate.dayOf(clock.instant());
    }

    private ReceiptService.Typed typed(String file) {
        return new ReceiptService.Typed(
                today(),
                ThaiDate.timeOf(clock.instant()).toString().substring(0, 5),
                "UN-0042",
                new FileIntake.Sent(file, "image/png", picture()));
    }

    private static ByteArrayInputStream picture() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "png", out);
            return new ByteArrayInputStream(out.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
