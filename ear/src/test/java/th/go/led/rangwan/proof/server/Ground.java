package th.go.led.rangwan.proof.server;

import java.util.List;

/** The records that the proof of rights asks for: laid out inside the server, asked for from outside. */
public final class Ground {
    /** The dossiers of a cell, in the order of its marks. */
    public static final List<String> DOSSIERS = List.of("own", "other", "routed", "decided", "conflicted");

    /** The file in the server's base directory that names their records. */
    public static final String FILE = "rights.properties";

    /** The accounts that ask, in the order of the table's columns. */
    public static final List<String> ACCOUNTS =
            List.of("analyst1", "director1", "director2", "ddg1", "secretary1", "auditor1", "admin1");

    private Ground() {}
}
