package th.go.led.rangwan.domain.cycle;

import java.util.Set;

/** The steps by which a document is read, in their order; the first two are told together. */
public enum CycleStep {
    SCHEMA,
    SENSE,
    EXAMPLES;

    private static final Set<String> FORM =
            Set.of("large", "empty", "encoding", "doctype", "notXml", "deep", "schema", "value", "duplicate");

    private static final Set<String> STOPPING = Set.of("large", "empty", "encoding", "doctype", "notXml", "deep");

    /** Whether a problem of that code keeps the document from being read to its end. */
    static boolean stops(String code) {
        return STOPPING.contains(code.substring(code.lastIndexOf('.') + 1));
    }

    /** The step that finds problems of that code. */
    static CycleStep of(String code) {
        String kind = code.substring(code.lastIndexOf('.') + 1);
        if (kind.equals("example")) return EXAMPLES;
        return FORM.contains(kind) ? SCHEMA : SENSE;
    }
}
