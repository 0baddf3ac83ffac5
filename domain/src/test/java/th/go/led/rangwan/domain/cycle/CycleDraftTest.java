package th.go.led.rangwan.domain.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import th.go.led.rangwan.domain.given.Given;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;

class CycleDraftTest {
    private static final Instant NOW = Instant.parse("2021-10-12T02:00:00Z");
    private static String first;
    private static String second;
    private static String failing;

    private final Person author = Given.aPerson("analyst1");
    private final Person other = Given.aPerson("analyst2");
    private final Person third = Given.aPerson("director1");
    private Cycle cycle;
    private CycleDraft draft;

    @BeforeAll
    static void readShipped() throws IOException {
        try (InputStream stream = CycleDraftTest.class.getResourceAsStream("/cycles/unpsa-2022.xml")) {
            first = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
        second = first.replace("revision=\"1\"", "revision=\"2\"");
        failing = second.replace("period=\"P2Y\"", "period=\"P3Y\"");
    }

    @BeforeEach
    void begin() {
        cycle = new Cycle("unpsa-2022", CycleState.OPEN, NOW);
        cycle.publish(CycleReader.read(first).orRefuse(), first, null, NOW);
        draft = new CycleDraft(second, 2, author, NOW);
    }

    private static void refused(String key, Executable act) {
        assertEquals(key, assertThrows(RefusedException.class, act).key());
    }

    @Test
    void aSecondPersonPublishesWhatTheAuthorAskedToPublish() {
        draft.askPublication(author, NOW);
        CycleRevision revision = draft.publish(cycle, other, NOW);
        assertEquals(2, revision.number());
        assertEquals(2, cycle.lastRevision());
        assertEquals(other, revision.publishedBy());
        assertEquals(CycleDraftState.PUBLISHED, draft.state());
    }

    @Test
    void nobodyWhoWroteInItPublishesIt() {
        draft.replace(second.replace("UNPSA 2022</en>", "UNPSA 22</en>"), other, NOW);
        draft.askPublication(author, NOW);
        refused("cycle.refused.secondPerson", () -> draft.publish(cycle, author, NOW));
        refused("cycle.refused.secondPerson", () -> draft.publish(cycle, other, NOW));
        draft.publish(cycle, third, NOW);
    }

    @Test
    void itIsPublishedOnlyOnceAnAuthorAsked() {
        refused("cycle.refused.notAsked", () -> draft.publish(cycle, other, NOW));
        refused("cycle.refused.notAuthor", () -> draft.askPublication(other, NOW));
    }

    @Test
    void aDraftThatDiffersFromItsExamplesIsKeptButNotPublished() {
        draft.askPublication(author, NOW);
        draft.replace(failing, author, NOW);
        assertFalse(draft.reading().accepted());
        assertEquals("unpsa-2022", draft.reading().definition().code());
        refused("cycle.refused.document", () -> draft.publish(cycle, other, NOW));
        refused("cycle.refused.document", () -> draft.askPublication(author, NOW));
    }

    @Test
    void aBrokenDocumentIsNeverADraft() {
        String broken = second.replace("weight=\"10\"", "weight=\"11\"");
        refused("cycle.refused.document", () -> draft.replace(broken, author, NOW));
        refused("cycle.refused.document", () -> new CycleDraft(broken, 2, author, NOW));
        assertEquals(second, draft.document());
    }

    @Test
    void theDocumentOfAnotherCycleOrRevisionIsRefused() {
        refused("cycle.refused.revision", () -> draft.replace(first, author, NOW));
        refused("cycle.refused.revision", () -> new CycleDraft(first, 2, author, NOW));
        refused("cycle.refused.code", () -> draft.replace(second.replace("unpsa-2022", "unpsa-2023"), author, NOW));
    }

    @Test
    void anotherRevisionPublishedInBetweenIsNotWrittenOver() {
        cycle.publish(CycleReader.read(second).orRefuse(), second, third, NOW);
        draft.askPublication(author, NOW);
        refused("cycle.refused.revision", () -> draft.publish(cycle, other, NOW));
        assertEquals(CycleDraftState.DRAFT, draft.state());
    }

    @Test
    void whatHasEndedStaysAsItWas() {
        draft.discard(other, NOW);
        refused("cycle.refused.draftEnded", () -> draft.replace(second, author, NOW));
        refused("cycle.refused.draftEnded", () -> draft.askPublication(author, NOW));
        refused("cycle.refused.draftEnded", () -> draft.publish(cycle, other, NOW));
        refused("cycle.refused.draftEnded", () -> draft.discard(author, NOW));
        assertEquals(CycleDraftState.DISCARDED, draft.state());
    }

    @Test
    void onlyAnOpenDraftEnds() {
        for (CycleDraftState from : CycleDraftState.values()) {
            for (CycleDraftState to : CycleDraftState.values()) {
                assertEquals(
                        from == CycleDraftState.DRAFT && to != CycleDraftState.DRAFT,
                        from.mayBecome(to),
                        from + " to " + to);
            }
        }
    }

    @Test
    void aLaterRevisionDoesNotChangeTheStateOfTheCycle() {
        String closed = second.replace("state=\"open\"", "state=\"closed\"");
        cycle.publish(CycleReader.read(closed).orRefuse(), closed, third, NOW);
        assertEquals(CycleState.OPEN, cycle.state());
    }

    @Test
    void aChangedCopyLeavesTheDefinitionAsItWas() {
        CycleDefinition base = CycleReader.read(first).orRefuse();
        CycleDefinition changed =
                CycleChange.of(base).revision(2).title(new Bilingual("ก", "a")).definition();
        assertEquals("a", changed.title().en());
        assertTrue(base.title().en().startsWith("UNPSA"));
        assertEquals(
                base, CycleChange.of(changed).revision(1).title(base.title()).definition());
    }
}
