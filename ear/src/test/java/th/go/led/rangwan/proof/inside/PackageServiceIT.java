package th.go.led.rangwan.proof.inside;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.domain.evidence.TranslationState;
import th.go.led.rangwan.domain.nomination.AnswerPart;
import th.go.led.rangwan.domain.nomination.NominationState;
import th.go.led.rangwan.domain.submission.BoxKind;
import th.go.led.rangwan.domain.submission.DocumentRole;
import th.go.led.rangwan.domain.submission.PackageState;
import th.go.led.rangwan.service.decision.ApprovalReturnService;
import th.go.led.rangwan.service.evidence.EvidenceItemService;
import th.go.led.rangwan.service.evidence.EvidenceRow;
import th.go.led.rangwan.service.evidence.SeenItem;
import th.go.led.rangwan.service.submission.CompletenessService;
import th.go.led.rangwan.service.submission.CompletenessSheet;
import th.go.led.rangwan.service.submission.NextAct;
import th.go.led.rangwan.service.submission.PackageArchive;
import th.go.led.rangwan.service.submission.PackageDownloadService;
import th.go.led.rangwan.service.submission.PackageService;
import th.go.led.rangwan.service.submission.PackageSheet;

/** From the first gap to the frozen archive: what is missing, who confirms, what is frozen, and what a return does. */
class PackageServiceIT extends ApprovedDossier {
    private static final String LONG_REASON =
            "ตัวเลขปี 2563 ขาด" + " และปีก่อนหน้า".repeat(250); // more than a list shows

    @Inject
    private CompletenessService completeness;

    @Inject
    private ApprovalReturnService returns;

    @Inject
    private PackageService packages;

    @Inject
    private PackageDownloadService downloads;

    private void thenUndo(Proof proof) throws Exception {
        transaction.setTransactionTimeout(300);
        transaction.begin();
        try {
            proof.run();
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void whatIsMendedLeavesTheListAtOnceAndTheNextActIsNamed() throws Exception {
        thenUndo(() -> as("analyst1", () -> {
            long id = begun("PACK-1", "ชุดเอกสารครบ");
            CompletenessSheet first = completeness.sheet(id);
            assertTrue(first.blocking() > 20, "missing at first: " + first.blocking());
            assertEquals(NextAct.MEND, first.next());
            complete(id, Set.of("8b"));
            assertEquals(
                    List.of("nomination.lack.category.none", "nomination.lack.empty"),
                    completeness.sheet(id).sending().isEmpty()
                            ? List.of()
                            : List.of(
                                    completeness
                                            .sheet(id)
                                            .sending()
                                            .get(0)
                                            .words()
                                            .key(),
                                    completeness
                                            .sheet(id)
                                            .filing()
                                            .get(0)
                                            .words()
                                            .key()));
            save(id, "8b", AnswerPart.TH, "งบประมาณประจำปีของกรม");
            assertEquals(
                    "nomination.lack.english",
                    completeness.sheet(id).filing().get(0).words().key());
            assertEquals(
                    "answers.xhtml?id=" + id + "&q=8b#en",
                    completeness.sheet(id).filing().get(0).spot().address());
            assertEquals("๑.๕", completeness.sheet(id).filing().get(0).clause());
            save(id, "8b", AnswerPart.EN, "The yearly budget of the department.");
            assertEquals(List.of(), completeness.sheet(id).filing());
            confirmByTwo(id);
            assertEquals(NextAct.SEND_UP, completeness.sheet(id).next());
        }));
    }

    @Test
    void theListTakesAsManyStatementsForAnEmptyDossierAsForAFullOne() throws Exception {
        thenUndo(() -> as("analyst1", () -> {
            long id = begun("PACK-2", "จำนวนคำสั่งคงที่");
            long empty = StatementCounter.during(() -> fresh(id));
            complete(id, Set.of());
            long full = StatementCounter.during(() -> fresh(id));
            assertTrue(empty > 0 && full <= empty + 4, "statements: " + empty + " empty, " + full + " full");
        }));
    }

    private Object fresh(long id) {
        entities.flush();
        entities.clear();
        return completeness.sheet(id);
    }

    @Test
    void theRouteRefusesUntilTwoHaveConfirmedAndAChangeVoidsBoth() throws Exception {
        long id = started("PACK-3");
        assertEquals("nomination.lack.category.none", refusal("analyst1", () -> sendUp(id)));
        step("analyst1", () -> categories.confirm(id, "2", "analyst2"));
        assertEquals("nomination.refused.category.twice", refusal("analyst1", () -> categories.confirm(id, "2", "")));
        assertEquals("nomination.lack.category.one", refusal("analyst1", () -> sendUp(id)));
        step("analyst2", () -> {
            assertEquals(1, categories.sheet(id).asked().size());
            categories.confirm(id, "2", "");
            assertTrue(categories.sheet(id).complete());
            assertEquals(0, categories.sheet(id).asked().size());
        });
        step("analyst2", () -> {
            categories.change(id, categories.sheet(id).version(), "1", "ตรงกับสาขา 1 มากกว่า");
            assertFalse(categories.sheet(id).complete());
            assertEquals(3, categories.sheet(id).history().size());
            assertEquals("๑.๓", categories.sheet(id).fixed().number());
        });
    }

    @Test
    void theFrozenArchiveIsTheSameBytesEachTimeAndEveryHashHolds() throws Exception {
        long id = approved("PACK-4");
        step("analyst1", () -> freezing.freeze(id, dossiers.head(id).version()));
        step("analyst1", () -> {
            PackageSheet frozen = packages.sheet(id).orElseThrow();
            assertEquals(BoxKind.PRE_SCREENING, frozen.boxes().get(0).kind());
            assertEquals("Yes", frozen.boxes().get(0).text());
            assertFalse(frozen.questionsVerified());
            byte[] once = download(frozen.id());
            assertArrayEquals(once, download(frozen.id()));
            assertEquals(frozen.archiveSha256(), sha256(once));
            assertEquals(frozen.archiveBytes(), once.length);
            Map<String, byte[]> files = unpacked(once);
            String sums = new String(files.get("SHA256SUMS"), StandardCharsets.UTF_8);
            assertEquals(files.size() - 1, sums.lines().count());
            sums.lines()
                    .forEach(line -> assertEquals(line.substring(0, 64), sha256(files.get(line.substring(66))), line));
            assertTrue(files.keySet().stream().noneMatch(name -> name.contains("..") || name.startsWith("/")));
            assertTrue(new String(files.get("package.txt"), StandardCharsets.UTF_8).startsWith("คำเตือน"));
            assertEquals(
                    2,
                    files.keySet().stream()
                            .filter(name -> name.contains("letter"))
                            .count());
        });
        assertEquals(
                "submission.refused.state.FROZEN",
                refusal("analyst1", () -> freezing.freeze(id, dossiers.head(id).version())));
    }

    @Test
    void aTranslationBehindAnAddressIsInTheIndex() throws Exception {
        String address = "https://www.example.go.th/report/en";
        long id = started("PACK-6");
        step("analyst1", () -> {
            EvidenceRow report = reports.sheet(id).file();
            items.speak(
                    new SeenItem(id, report.id(), report.version()),
                    new EvidenceItemService.Tongue("th", TranslationState.DONE, false, "en", address, "", null));
        });
        approve(id);
        step("analyst1", () -> freezing.freeze(id, dossiers.head(id).version()));
        step("analyst1", () -> {
            List<PackageSheet.DocumentRow> report = packages.sheet(id).orElseThrow().documents().stream()
                    .filter(document -> document.role() == DocumentRole.REPORT)
                    .toList();
            assertEquals(2, report.size());
            assertEquals("PDF", report.get(0).kind());
            assertEquals(2, report.get(1).number());
            assertEquals(address, report.get(1).url());
            assertEquals("en", report.get(1).language());
        });
    }

    @Test
    void aReturnReopensThePackageAndTheNextFreezeIsNumberTwo() throws Exception {
        long id = approved("PACK-5");
        step("analyst1", () -> freezing.freeze(id, dossiers.head(id).version()));
        assertEquals(
                "decision.refused.reason",
                refusal(
                        "director1",
                        () -> returns.giveBack(id, dossiers.head(id).version(), " ")));
        step("director1", () -> returns.giveBack(id, dossiers.head(id).version(), LONG_REASON));
        step("analyst1", () -> {
            assertEquals(PackageState.REOPENED, packages.all(id).get(0).state());
            assertEquals(LONG_REASON, packages.all(id).get(0).reopening().reason());
            assertEquals(NominationState.RETURNED, dossiers.head(id).state());
            save(id, "4a", AnswerPart.EN, "A new answer with the figures of 2020.");
        });
        step("analyst1", () -> sendUp(id));
        decide(id);
        step("analyst1", () -> freezing.freeze(id, dossiers.head(id).version()));
        step("auditor1", () -> {
            assertEquals(2, packages.sheet(id).orElseThrow().number());
            assertEquals(List.of("4a"), packages.desk(id).difference().changed());
            assertEquals(2, packages.all(id).size());
        });
    }

    private byte[] download(long packageId) throws IOException {
        PackageArchive archive = downloads.open(packageId);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        archive.write(out, (entry, part) -> downloads.part(packageId, entry, part));
        return out.toByteArray();
    }

    private static Map<String, byte[]> unpacked(byte[] archive) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
