package th.go.led.rangwan.proof.cluster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import th.go.led.rangwan.proof.server.ServerFolder;

/** A release that comes after this one: the same EAR with one migration more, which adds what may be empty. */
final class NextRelease {
    /** The version of its migration. */
    static final String VERSION = "299901010000";

    private static final String BEANS = "rangwan-ejb.jar";
    private static final String ADDS = "create table release_note (id bigint primary key, words varchar(200));"
            + " alter table initiative add column release_note varchar(200);";

    /** Writes its EAR anew; where it is. */
    Path ear() throws IOException {
        Path folder = Files.createDirectories(ServerFolder.target().resolve("cluster"));
        Path ear = folder.resolve("next.ear");
        Path beans = folder.resolve(BEANS);
        Files.copy(ServerFolder.target().resolve("rangwan.ear"), ear, StandardCopyOption.REPLACE_EXISTING);
        try (FileSystem release = FileSystems.newFileSystem(ear)) {
            Files.copy(release.getPath("/", BEANS), beans, StandardCopyOption.REPLACE_EXISTING);
            try (FileSystem jar = FileSystems.newFileSystem(beans)) {
                Path migration = jar.getPath("/db/migration/common/V" + VERSION + "__next_release.sql");
                if (!Files.isDirectory(migration.getParent())) {
                    throw new IllegalStateException("migrations no longer lie in " + migration.getParent());
                }
                Files.writeString(migration, ADDS, StandardCharsets.UTF_8);
            }
            Files.copy(beans, release.getPath("/", BEANS), StandardCopyOption.REPLACE_EXISTING);
        }
        return ear;
    }
}
