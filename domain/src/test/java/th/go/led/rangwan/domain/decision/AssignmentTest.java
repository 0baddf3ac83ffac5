package th.go.led.rangwan.domain.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import th.go.led.rangwan.domain.identity.Capacity;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.identity.Post;
import th.go.led.rangwan.domain.shared.RefusedException;

class AssignmentTest {
    private static final Instant NOW = Instant.parse("2021-10-12T04:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2021, 10, 20);
    private static final Person DIRECTOR = new Person("director2", "ผอ.ศูนย์เทคโนโลยีสารสนเทศฯ", "Director");
    private static final OrgUnit CENTRE = new OrgUnit("ศูนย์เทคโนโลยีสารสนเทศ", "ICT Centre", null);
    private static final Capacity CAPACITY =
            Capacity.ownPost(new Post(CENTRE, new Post.Title("ผู้อำนวยการศูนย์", "Director", "ผอ.", "Director"), true));

    @Test
    void workNeedsWordsAndSomebody() {
        assertEquals(
                "decision.refused.work",
                refusal(() -> new Assignment.Asked(AssignmentKind.ACT, "  ", Recipient.unit(CENTRE), DUE)));
        assertEquals(
                "decision.refused.recipient",
                refusal(() -> new Assignment.Asked(AssignmentKind.ACT, "ดำเนินการ", null, DUE)));
        assertThrows(IllegalArgumentException.class, () -> new Recipient(null, null));
        assertThrows(IllegalArgumentException.class, () -> new Recipient(CENTRE, DIRECTOR));
    }

    @Test
    void workIsReportedOnceAndInWords() {
        Assignment work = given(AssignmentKind.ACT, "และดำเนินการในส่วนที่เกี่ยวข้อง");
        assertTrue(work.open());
        assertEquals("decision.refused.how", refusal(() -> work.report(" ", DIRECTOR, NOW)));
        assertEquals("decision.refused.notOnlyKnow", refusal(() -> work.acknowledge(DIRECTOR, CAPACITY, NOW)));
        work.report("จัดทำข้อมูลแล้ว", DIRECTOR, NOW);
        assertFalse(work.open());
        assertEquals("จัดทำข้อมูลแล้ว", work.doneWords());
        assertEquals("decision.refused.ended", refusal(() -> work.report("อีกครั้ง", DIRECTOR, NOW)));
    }

    @Test
    void whatIsOnlyToBeKnownEndsWithOneAcknowledgementInACapacity() {
        Assignment known = given(AssignmentKind.KNOW, "");
        assertEquals("decision.refused.onlyKnow", refusal(() -> known.report("ทำแล้ว", DIRECTOR, NOW)));
        known.acknowledge(DIRECTOR, CAPACITY, NOW);
        assertEquals("ผู้อำนวยการศูนย์", known.doneAs().th());
        assertEquals(NOW, known.doneAt());
        assertEquals("decision.refused.ended", refusal(() -> known.acknowledge(DIRECTOR, CAPACITY, NOW)));
    }

    @Test
    void anAnnotationKeepsWhatItGave() {
        Annotation annotation = new Annotation(
                null, new Annotation.Words(Verb.ASSIGNED, "ให้เร่งฉบับแปล", "words"), DIRECTOR, CAPACITY, NOW);
        annotation.assign(new Assignment.Asked(AssignmentKind.ACT, "ให้เร่งฉบับแปล", Recipient.unit(CENTRE), DUE));
        assertEquals(annotation, annotation.assignments().get(0).annotation());
        assertEquals(NOW, annotation.assignments().get(0).openedAt());
    }

    private static Assignment given(AssignmentKind kind, String words) {
        return new Assignment((PaperNote) null, new Assignment.Asked(kind, words, Recipient.unit(CENTRE), DUE), NOW);
    }

    private static String refusal(Executable act) {
        return assertThrows(RefusedException.class, act).key();
    }
}
