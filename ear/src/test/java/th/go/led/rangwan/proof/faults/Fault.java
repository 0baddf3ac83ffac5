package th.go.led.rangwan.proof.faults;

import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/** Something that befalls a server, or what it needs, while people write. */
interface Fault {
    /** What it is called in the figures. */
    String name();

    /**
     * Lets it befall the server and mends what an administrator would mend; comes back when the cause is gone, though the
     * server may not be well yet.
     *
     * @param figures of this one fault
     */
    void strike(OwnServer server, JsonObjectBuilder figures) throws IOException, InterruptedException, SQLException;

    /** Looks at what a page answered while the cause was there; every line is a complaint. */
    default List<String> judge(List<PageProbe.Answer> pages, JsonObjectBuilder figures) {
        return List.of();
    }

    /** What has to hold of the first acknowledgement after the cause was gone, in milliseconds; the default is a minute. */
    default long mostUntilFirst() {
        return 60_000;
    }
}
