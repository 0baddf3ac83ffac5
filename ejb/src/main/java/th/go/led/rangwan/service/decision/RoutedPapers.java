package th.go.led.rangwan.service.decision;

import java.time.Instant;
import java.util.Set;
import th.go.led.rangwan.domain.decision.PaperKind;
import th.go.led.rangwan.domain.decision.RouteStep;

/**
 * Papers of a feature that go along routes. Each such feature answers for its own papers, so that routes know no feature
 * that comes after them. Implementations are application scoped; subjects are as the trail names them.
 */
public interface RoutedPapers {
    /** The kinds of these papers. */
    Set<PaperKind> kinds();

    /** Whether the subject names one of these papers, by its form alone. */
    boolean holds(String subject);

    /** Refuses as not found what the caller may not read. */
    void requireReadable(String subject);

    /** Reads these papers ahead, in a fixed number of statements, before each of them is asked for. */
    default void ready(Set<String> subjects) {}

    /** The paper; whether the caller may read it is asked before. */
    RoutedPaper paper(String subject);

    /** The page, relative to the role's folder, on which what a step asks is done. */
    String page(RouteStep step);

    /** The paper went to these posts: whoever holds one may read it from now on. */
    void routedTo(String subject, Set<Long> postIds);

    /** The act that moved the paper was recalled: it waits at the step again. */
    void recalled(RouteStep step, Instant at);

    /** The sender took the paper back before anybody did anything. */
    void takenBack(String subject, Instant at);
}
