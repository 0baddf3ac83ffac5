package th.go.led.rangwan.service.upkeep;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** A copy of a whole database at one moment, in a folder; how it is taken and laid back depends on the product. */
interface StoreCopy {
    /** The way of that database. */
    static StoreCopy of(StoreAddress store) {
        return store.embedded() ? new EmbeddedCopy(store) : new PostgresCopy(store);
    }

    /** Copies while people write; what is counted is what the copy holds. */
    Tally take(Path folder) throws IOException, SQLException, InterruptedException;

    /** Lays the copy into a database that holds nothing yet; refused, in words, when it holds something. */
    void layBack(Path folder) throws IOException, SQLException, InterruptedException;
}
