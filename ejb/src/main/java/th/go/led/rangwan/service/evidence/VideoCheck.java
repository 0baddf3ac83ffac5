package th.go.led.rangwan.service.evidence;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** Whether a file is a whole MP4 that everybody can play. Its boxes are walked, its pictures are not looked at. */
final class VideoCheck {
    private static final int MOST_BOXES = 100_000;
    private static final int MOST_DEPTH = 8;
    private static final Set<String> LOCKS = Set.of("pssh", "sinf");
    /** The boxes that hold boxes and lead to a lock. */
    private static final Set<String> HOLDING = Set.of("moov", "trak", "mdia", "minf", "stbl", "moof", "traf");

    private final RandomAccessFile content;
    private final Set<String> found = new HashSet<>();
    private int boxes;

    private VideoCheck(RandomAccessFile content) {
        this.content = content;
    }

    static void check(Path file) throws IOException {
        try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "r")) {
            VideoCheck check = new VideoCheck(content);
            check.requireBegin();
            check.walk(0, content.length(), 0);
            if (!check.found.contains("moov") || !(check.found.contains("mdat") || check.found.contains("moof"))) {
                throw ContentCheck.refused("evidence.refused.video");
            }
            if (check.found.stream().anyMatch(LOCKS::contains)) {
                throw ContentCheck.refused("evidence.refused.video.locked");
            }
        }
    }

    private void requireBegin() throws IOException {
        byte[] head = new byte[8];
        if (content.length() < 16
                || content.read(head) < 8
                || !new String(head, 4, 4, StandardCharsets.US_ASCII).equals("ftyp")) {
            throw ContentCheck.refused("evidence.refused.video");
        }
    }

    /** Walks the boxes from one place to another; they fill it to the last byte. */
    private void walk(long from, long to, int depth) throws IOException {
        long at = from;
        while (at < to) {
            if (to - at < 8 || ++boxes > MOST_BOXES) {
                throw ContentCheck.refused("evidence.refused.video");
            }
            content.seek(at);
            long size = Integer.toUnsignedLong(content.readInt());
            byte[] name = new byte[4];
            content.readFully(name);
            long head = 8;
            if (size == 1) {
                if (to - at < 16) {
                    throw ContentCheck.refused("evidence.refused.video");
                }
                size = content.readLong();
                head = 16;
            } else if (size == 0) {
                size = to - at; // to the end of the file
            }
            if (size < head || size > to - at) {
                throw ContentCheck.refused("evidence.refused.video");
            }
            inside(new String(name, StandardCharsets.ISO_8859_1), at + head, at + size, depth);
            at += size;
        }
    }

    private void inside(String name, long from, long to, int depth) throws IOException {
        found.add(name);
        if (HOLDING.contains(name) && depth < MOST_DEPTH) {
            walk(from, to, depth + 1);
        }
    }
}
