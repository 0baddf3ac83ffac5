package th.go.led.rangwan.service.initiative;

/**
 * Which works are entered where. Told by the feature that keeps applications, which comes after this one, as conditions
 * of a query over works.
 */
public interface EnteredWorks {
    /** That the work called {@code work} in the query is entered in the cycle whose code is the parameter {@code cycle}. */
    String inCycle(String work, String cycle);

    /** That the work called {@code work} in the query is entered nowhere. */
    String nowhere(String work);

    /**
     * The condition that a dossier of the work was routed to one of some posts.
     *
     * @param work the alias of the work
     * @param posts the name of the parameter that holds the ids of the posts
     */
    String routed(String work, String posts);
}
