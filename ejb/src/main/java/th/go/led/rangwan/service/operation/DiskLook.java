package th.go.led.rangwan.service.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Looks at the room that is left where this node writes: uploads while they are looked into, the log, and an embedded
 * database. The disk of a PostgreSQL elsewhere is its own machine's to watch.
 */
final class DiskLook {
    private static final long MEBIBYTE = 1024 * 1024;
    private static final long TOLD = 2048; // MiB
    private static final long STOPS = 256; // MiB: the largest upload, twice

    private DiskLook() {}

    static HealthRow row() {
        long least = Stream.of("java.io.tmpdir", "jboss.server.log.dir", "jboss.server.data.dir", "rangwan.data")
                .map(DiskLook::place)
                .filter(Objects::nonNull)
                .mapToLong(DiskLook::freeAt)
                .min()
                .orElse(Long.MAX_VALUE);
        return of(least);
    }

    /** What so many free MiB mean. */
    static HealthRow of(long free) {
        Standing standing = free < STOPS ? Standing.BAD : free < TOLD ? Standing.WARNING : Standing.GOOD;
        String words = standing == Standing.BAD ? "full" : standing == Standing.WARNING ? "little" : "good";
        return HealthRow.of(HealthPart.DISK, standing, words, room(free)).with(Map.of("free-mib", free));
    }

    /** In the unit that people read at once. */
    private static String room(long mebibytes) {
        return mebibytes < 10 * 1024 ? mebibytes + " MiB" : String.format(Locale.ROOT, "%.1f GiB", mebibytes / 1024.0);
    }

    private static Path place(String property) {
        if (property.equals("rangwan.data")) {
            String home = System.getProperty("user.home", ".");
            String stated = System.getProperty(property, System.getenv("RANGWAN_DATA"));
            return Path.of(stated == null || stated.isBlank() ? home : stated);
        }
        String stated = System.getProperty(property);
        return stated == null ? null : Path.of(stated);
    }

    private static long freeAt(Path place) {
        Path there = place.toAbsolutePath();
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        try {
            return there == null ? Long.MAX_VALUE : Files.getFileStore(there).getUsableSpace() / MEBIBYTE;
        } catch (IOException unreadable) {
            return 0;
        }
    }
}
