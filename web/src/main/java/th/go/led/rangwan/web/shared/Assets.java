package th.go.led.rangwan.web.shared;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;

/** Addresses of our own style sheet, scripts and icons, which browsers may keep for a year: they carry a hash. */
@Named("assets")
@ApplicationScoped
public class Assets {
    @Inject
    private ServletContext context;

    private String version;

    @PostConstruct
    void hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String path : new TreeSet<>(context.getResourcePaths("/assets/"))) {
                if (!path.endsWith("/")) {
                    try (InputStream content = new DigestInputStream(context.getResourceAsStream(path), digest)) {
                        content.transferTo(OutputStream.nullOutputStream());
                    }
                }
            }
            version = HexFormat.of().formatHex(digest.digest()).substring(0, 12);
        } catch (IOException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The address of a file under {@code assets/}. */
    public String of(String name) {
        return context.getContextPath() + "/assets/" + name + "?v=" + version;
    }

    /** The address of one symbol of the icon sprite. */
    public String icon(String name) {
        return of("icons.svg") + "#" + name;
    }
}
