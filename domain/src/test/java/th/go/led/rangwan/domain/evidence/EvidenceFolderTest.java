package th.go.led.rangwan.domain.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import th.go.led.rangwan.domain.given.Given;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;

class EvidenceFolderTest {
    private static final Person ANALYST = new Person("analyst1", "นักวิเคราะห์ฯ 1", "Analyst 1");
    private static final List<String> SIX = List.of("ar", "zh", "en", "fr", "ru", "es");

    private final EvidenceFolder folder = new EvidenceFolder("nomination:1");

    private static EvidenceTerms terms(boolean counting, boolean unsettled) {
        return new EvidenceTerms(
                Stream.of("2.1", "2.2", "2.3")
                        .map(code -> new EvidenceTerms.Term(code, code, Bilingual.same(code)))
                        .toList(),
                List.of(new EvidenceTerms.Term("4a", "4a", Bilingual.same("4a"))),
                new EvidenceTerms.Clause("๔.๔", ""),
                new EvidenceTerms.Cap(3, true, Bilingual.same("")),
                new EvidenceTerms.Cap(5, false, Bilingual.same("")),
                new EvidenceTerms.Languages(SIX, true, Bilingual.same("")),
                new EvidenceTerms.Website(
                        true, counting, unsettled, new EvidenceTerms.Clause("๔.๓", ""), Bilingual.same("")));
    }

    private static final EvidenceTerms APART = terms(false, false);

    private EvidenceItem file(String name) {
        StoredFile.Content content = new StoredFile.Content(FileKind.PDF, 1, "0".repeat(64));
        return folder.addFile(
                new StoredFile("nomination:1", name, content, "นักวิเคราะห์ฯ 1", Given.NOW), ANALYST, Given.NOW);
    }

    private EvidenceItem link(String path) {
        return folder.addLink(path, new WebAddress("https://www.example.go.th/" + path), ANALYST, Given.NOW);
    }

    private static void refused(String key, Executable act) {
        assertEquals(key, assertThrows(RefusedException.class, act).key());
    }

    private List<String> order() {
        List<String> names = new ArrayList<>();
        for (EvidenceItem item : folder.used()) {
            assertEquals(names.size() + 1, item.place(), "places run from 1 without a gap");
            names.add(item.title());
        }
        return names;
    }

    private EvidenceItem main(EvidenceItem item, String... criteria) {
        item.tie(Stream.of(criteria).collect(Collectors.toMap(c -> c, c -> Support.MAIN)), Set.of());
        return item;
    }

    @Test
    void theSixthItemIsRefusedAndStaysInTheFolder() {
        for (int place = 1; place <= 5; place++) {
            folder.use(file("แฟ้ม " + place), APART);
        }
        EvidenceItem sixth = file("แฟ้ม 6");
        refused("evidence.refused.items", () -> folder.use(sixth, APART));
        assertFalse(sixth.used());
        assertEquals(6, folder.items().size());
        assertEquals(5, order().size());
    }

    @Test
    void theFourthLinkIsRefusedThoughAFileWouldStillFit() {
        Stream.of("a", "b", "c").forEach(path -> folder.use(link(path), APART));
        EvidenceItem fourth = link("d");
        refused("evidence.refused.urls", () -> folder.use(fourth, APART));
        folder.use(file("แฟ้ม"), APART);
        assertEquals(List.of("a", "b", "c", "แฟ้ม"), order());
        assertEquals(3, folder.urls(APART));
    }

    @Test
    void theWebsiteTakesAPlaceWhileNobodyHasSettledIt() {
        EvidenceTerms cautious = terms(true, true);
        folder.nameWebsite("https://www.example.go.th", WebsiteOwner.AGENCY, cautious);
        Stream.of("a", "b").forEach(path -> folder.use(link(path), cautious));
        assertEquals(3, folder.urls(cautious));
        refused("evidence.refused.urls.website", () -> folder.use(link("c"), cautious));
        assertEquals(2, folder.urls(APART));
        folder.use(link("d"), APART);
        assertEquals(4, folder.urls(cautious), "what was used stays, though the reading changed");
    }

    @Test
    void aWebsiteThatWouldBeTheFourthAddressIsRefused() {
        Stream.of("a", "b", "c").forEach(path -> folder.use(link(path), APART));
        refused(
                "evidence.refused.urls.website",
                () -> folder.nameWebsite("https://x.go.th", WebsiteOwner.WORK, terms(true, true)));
        folder.nameWebsite("https://x.go.th", WebsiteOwner.WORK, APART);
        assertEquals("https://x.go.th", folder.website());
    }

    @Test
    void placesMoveByOneAndStopAtTheEnds() {
        List<EvidenceItem> all = Stream.of("a", "b", "c").map(this::file).toList();
        all.forEach(item -> folder.use(item, APART));
        folder.raise(all.get(2));
        assertEquals(List.of("a", "c", "b"), order());
        folder.raise(all.get(0));
        folder.lower(all.get(1));
        assertEquals(List.of("a", "c", "b"), order());
        folder.lower(all.get(0));
        assertEquals(List.of("c", "a", "b"), order());
    }

    @Test
    void theLastMainItemOfACriterionLeavesOnlyByNameOfTheCriterion() {
        EvidenceItem first = main(file("a"), "2.1", "2.3");
        EvidenceItem second = main(file("b"), "2.1", "2.2");
        folder.use(first, APART);
        folder.use(second, APART);
        assertEquals(3, folder.coverage(APART).covered());
        RefusedException asks = assertThrows(RefusedException.class, () -> folder.putAside(first, APART, Set.of()));
        assertEquals("evidence.refused.lastMain", asks.key());
        assertEquals(List.of(new Bilingual("2.3", "2.3")), asks.arguments(), "2.1 rests on the other too");
        refused("evidence.refused.lastMain", () -> folder.putAside(first, APART, Set.of("2.1")));
        folder.putAside(first, APART, Set.of("2.3"));
        assertEquals(List.of("b"), order());
        assertNull(first.place());
        assertEquals(
                List.of("2.3"),
                folder.coverage(APART).missing().stream()
                        .map(EvidenceTerms.Term::code)
                        .toList());
    }

    @Test
    void supportingItemsDoNotCoverACriterion() {
        EvidenceItem item = file("a");
        item.tie(Map.of("2.1", Support.SUPPORTING), Set.of("4a"));
        folder.use(item, APART);
        assertEquals(0, folder.coverage(APART).covered());
        assertEquals(1, folder.coverage(APART).rows().get(0).count());
    }

    @Test
    void tyingAnewAsksAsPuttingAsideDoes() {
        EvidenceItem item = main(file("a"), "2.1");
        folder.use(item, APART);
        RefusedException asks = assertThrows(
                RefusedException.class,
                () -> folder.requireTie(item, Map.of("2.1", Support.SUPPORTING), APART, Set.of()));
        assertEquals("criteria", asks.field().orElseThrow());
        folder.requireTie(item, Map.of("2.1", Support.SUPPORTING), APART, Set.of("2.1"));
        folder.requireTie(item, Map.of("2.1", Support.MAIN, "2.2", Support.MAIN), APART, Set.of());
    }

    @Test
    void anItemTakesThePlaceOfAnotherThatSupportsNoMore() {
        EvidenceItem out = main(file("a"), "2.1");
        folder.use(out, APART);
        folder.use(main(file("b"), "2.2"), APART);
        EvidenceItem lacking = main(file("c"), "2.2");
        refused("evidence.refused.lastMain", () -> folder.replace(out, lacking, APART, Set.of()));
        EvidenceItem in = main(file("d"), "2.1");
        folder.replace(out, in, APART, Set.of());
        assertEquals(List.of("d", "b"), order());
        refused("evidence.refused.replace", () -> folder.replace(out, in, APART, Set.of()));
    }

    @Test
    void aLinkMayReplaceALinkWhenAllPlacesForAddressesAreTaken() {
        List<EvidenceItem> links = Stream.of("a", "b", "c").map(this::link).toList();
        links.forEach(item -> folder.use(item, APART));
        EvidenceItem file = file("แฟ้ม");
        folder.use(file, APART);
        EvidenceItem more = link("d");
        refused("evidence.refused.urls", () -> folder.replace(file, more, APART, Set.of()));
        folder.replace(links.get(1), more, APART, Set.of());
        assertEquals(List.of("a", "d", "c", "แฟ้ม"), order());
    }

    @Test
    void aUsedItemIsNotWithdrawnAndAWithdrawnOneChangesNoMore() {
        EvidenceItem item = file("a");
        folder.use(item, APART);
        refused("evidence.refused.withdraw.used", () -> item.withdraw("ซ้ำ", ANALYST, Given.NOW));
        folder.putAside(item, APART, Set.of());
        refused("evidence.refused.reason", () -> item.withdraw(" ", ANALYST, Given.NOW));
        item.withdraw("ซ้ำ", ANALYST, Given.NOW);
        refused("evidence.refused.withdrawn", () -> item.withdraw("ซ้ำ", ANALYST, Given.NOW));
        refused("evidence.refused.withdrawn", () -> folder.use(item, APART));
        refused("evidence.refused.withdrawn", () -> item.speak("en"));
        assertEquals(1, folder.items().size());
    }

    @Test
    void theReportTakesNoPlaceAmongTheJudgesItems() {
        EvidenceItem report = file("รายงาน.pdf");
        report.serve(EvidencePurpose.REPORT);
        refused("evidence.refused.purpose", () -> folder.use(report, APART));
    }

    @Test
    void everyVersionOfAFileStays() {
        EvidenceItem item = file("ผลสำรวจ.pdf");
        StoredFile newer = new StoredFile(
                "nomination:1",
                "ผลสำรวจ ฉบับแก้.pdf",
                new StoredFile.Content(FileKind.PDF, 2, "1".repeat(64)),
                "นักวิเคราะห์ฯ 2",
                Given.NOW);
        item.renew(newer);
        assertEquals(
                List.of(1, 2),
                item.versions().stream().map(EvidenceVersion::number).toList());
        assertEquals("ผลสำรวจ ฉบับแก้.pdf", item.title());
        assertEquals("ผลสำรวจ.pdf", item.versions().get(0).file().name());
        refused("evidence.refused.notAFile", () -> link("a").renew(newer));
        refused("evidence.refused.notALink", () -> item.correct("ก", new WebAddress("https://a.example")));
    }

    @Test
    void anotherAddressHasNotBeenCalled() {
        EvidenceItem item = link("a");
        LinkCheck opened = new LinkCheck(new LinkCheck.Found(LinkStatus.ANSWERS, 200, ""), ANALYST, Given.NOW);
        item.checked(item.url(), opened);
        item.correct("ชื่อใหม่", new WebAddress(item.url()));
        assertEquals(LinkStatus.ANSWERS, item.check().status());
        item.correct("ชื่อใหม่", new WebAddress("https://b.example"));
        assertEquals(LinkStatus.NOT_CHECKED, item.check().status());
        item.checked("https://www.example.go.th/a", opened);
        assertEquals(
                LinkStatus.NOT_CHECKED, item.check().status(), "what came of the old address says nothing of this one");
    }

    @Test
    void onlyUsedLanguagesOrATranslationIntoOneIsReady() {
        EvidenceItem item = file("a");
        assertEquals(LanguageStanding.LACKING, item.standing(APART.languages()));
        for (String code : SIX) {
            item.speak(code);
            assertEquals(LanguageStanding.READABLE, item.standing(APART.languages()), code);
        }
        item.speak("th");
        assertEquals(LanguageStanding.LACKING, item.standing(APART.languages()));
        item.translate(stated(TranslationState.IN_PROGRESS, "en", ""));
        assertEquals(LanguageStanding.IN_PROGRESS, item.standing(APART.languages()));
        item.translate(stated(TranslationState.DONE, "en", "https://www.example.go.th/en"));
        assertEquals(LanguageStanding.TRANSLATED, item.standing(APART.languages()));
        item.translate(stated(TranslationState.DONE, "lo", "https://www.example.go.th/lo"));
        assertFalse(item.standing(APART.languages()).ready(), "a language that the judges do not read");
        item.speak(EvidenceItem.WORDLESS);
        assertTrue(item.standing(APART.languages()).ready());
        item.speak("th");
        item.translate(stated(TranslationState.NONE, "", ""));
        assertTrue(item.standing(new EvidenceTerms.Languages(List.of(), false, Bilingual.same("")))
                .ready());
    }

    private static Translation stated(TranslationState state, String into, String url) {
        return new Translation(new Translation.Stated(state, false, into, null, url, ""), ANALYST, Given.NOW);
    }

    @ParameterizedTest
    @EnumSource(TranslationState.class)
    void aTranslationSaysItsLanguageOnceBegunAndItsPlaceOnceDone(TranslationState state) {
        if (state != TranslationState.NONE) {
            refused("evidence.refused.translation.language", () -> stated(state, "", "https://a.example"));
        }
        if (state == TranslationState.DONE) {
            refused("evidence.refused.translation.where", () -> stated(state, "en", ""));
        } else {
            assertEquals(state, stated(state, "en", "").state());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "www.led.go.th",
                "ftp://a.example/",
                "javascript:alert(1)",
                "file:///etc/passwd",
                "https://",
                "https:///path",
                "https://user:secret@a.example/",
                "https://a.example/with space",
                "https://a.example\\@b.example/",
                "https://a.example/\u0000"
            })
    void whatIsNoAddressOfTheWebIsRefusedAtItsField(String typed) {
        RefusedException refused = assertThrows(RefusedException.class, () -> new WebAddress(typed));
        assertEquals("evidence.refused.url", refused.key());
        assertEquals("url", refused.field().orElseThrow());
    }

    @Test
    void anAddressWithThaiLettersIsCalledInAscii() {
        String called = new WebAddress("https://รางวัล.ไทย/ก?q=ข").uri().toString();
        assertTrue(called.matches("https://xn--[a-z0-9]+\\.xn--o3cw4h/%E0%B8%81\\?q=%E0%B8%82"), called);
    }
}
