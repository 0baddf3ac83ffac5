package th.go.led.rangwan.service.shared;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * Unfolds every packed stream of a PDF once, counting and keeping nothing, before any reader of PDF sees the file: a stream
 * of some kilobytes may hold gigabytes, and a reader would take them into memory.
 */
public final class PdfUnfolding {
    /** The most bytes that one stream may hold: 256 MiB, a page at 600 dots an inch in colours. */
    public static final long MOST_IN_ONE = 256L * 1024 * 1024;
    /** The most bytes of a stream that holds objects, which a reader keeps in memory: 32 MiB. */
    public static final long MOST_OBJECTS = 32L * 1024 * 1024;
    /** The most bytes that all streams may hold together: 4 GiB. */
    static final long MOST_IN_ALL = 4L * 1024 * 1024 * 1024;
    /** The most unfolded bytes for each packed one, once more than 128 MiB are unfolded. */
    static final long MOST_RATIO = 200;

    private static final long UNFOLDED_FREELY = 128L * 1024 * 1024;
    private static final int LONGEST_DICTIONARY = 8192;
    private static final int MOST_CODED = 16 * 1024 * 1024;
    private static final byte[] BEGIN = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern FILTER =
            Pattern.compile("/Filter\\s*(\\[[^\\]]*\\]|/[^\\s/<>\\[\\]()]+|\\d+\\s+\\d+\\s+R)");
    private static final Pattern NAME = Pattern.compile("/([^\\s/<>\\[\\]()]+)");
    private static final Pattern HEXED = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern OBJECTS = Pattern.compile("/Type\\s*/(ObjStm|XRef)\\b");

    private final ByteBuffer content;
    private long unfolded;

    private PdfUnfolding(ByteBuffer content) {
        this.content = content;
    }

    /** Refuses a file that unfolds into something huge, or whose streams are packed in a way that cannot be followed. */
    public static void check(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            new PdfUnfolding(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size())).walk();
        }
    }

    /** As {@link #check(Path)}, of a file that is in memory. */
    public static void check(byte[] file) throws IOException {
        new PdfUnfolding(ByteBuffer.wrap(file)).walk();
    }

    private static RefusedException huge() {
        return new RefusedException("shared.refused.unfolds").at("file");
    }

    private void walk() throws IOException {
        int at = find(BEGIN, 0);
        while (at >= 0) {
            boolean begins =
                    at < 3 || content.get(at - 1) != 'd' || content.get(at - 2) != 'n' || content.get(at - 3) != 'e';
            int next = at + BEGIN.length;
            at = find(BEGIN, begins ? unfold(dictionaryBefore(at), dataAfter(next)) : next);
        }
    }

    /**
     * Unfolds the stream of that dictionary, as far as its packing goes and whatever length it states; gives where to look
     * for the next one.
     */
    private int unfold(String dictionary, int data) throws IOException {
        List<String> filters = filters(dictionary);
        long packing = filters.stream().filter(PdfUnfolding::packs).count();
        if (packing > 1) {
            throw huge();
        }
        if (packing == 0) {
            return data;
        }
        long most = OBJECTS.matcher(dictionary).find() ? MOST_OBJECTS : MOST_IN_ONE;
        ByteBuffer packed = slice(data, content.limit());
        int consumed = 0;
        for (String filter : filters) {
            if (!packs(filter)) {
                packed = ByteBuffer.wrap(plain(filter, packed));
            } else if (filter.equals("FlateDecode") || filter.equals("Fl")) {
                consumed = inflate(packed, most);
            } else {
                try (Counter counter = new Counter(most)) {
                    decode(filter, packed, counter);
                }
            }
        }
        return filters.size() == 1 ? data + consumed : data;
    }

    private int inflate(ByteBuffer packed, long most) {
        Inflater inflater = new Inflater();
        byte[] buffer = new byte[64 * 1024];
        long here = 0;
        try {
            inflater.setInput(packed);
            while (!inflater.finished()) {
                int read = inflater.inflate(buffer);
                if (read == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    return 0;
                }
                here += read;
                add(read, here, most);
            }
            return Math.toIntExact(inflater.getBytesRead());
        } catch (DataFormatException broken) {
            return 0; // a reader ends here too
        } finally {
            inflater.end();
        }
    }

    private void add(long more, long here, long most) {
        unfolded += more;
        boolean huge = unfolded > UNFOLDED_FREELY && unfolded / content.limit() > MOST_RATIO;
        if (here > most || unfolded > MOST_IN_ALL || huge) {
            throw huge();
        }
    }

    private static byte[] plain(String filter, ByteBuffer coded) throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        decode(filter, coded, plain);
        return plain.toByteArray();
    }

    /** Decodes what ends by itself; refused when that is far off, for no writer of today uses these for more than a little. */
    private static void decode(String filter, ByteBuffer coded, OutputStream to) throws IOException {
        byte[] bytes = new byte[Math.min(coded.remaining(), MOST_CODED)];
        coded.duplicate().get(bytes);
        ByteArrayInputStream from = new ByteArrayInputStream(bytes);
        try {
            FilterFactory.INSTANCE.getFilter(COSName.getPDFName(filter)).decode(from, to, new COSDictionary(), 0);
        } catch (IOException broken) {
            return; // a reader ends here too
        }
        if (from.available() == 0 && bytes.length == MOST_CODED) {
            throw huge();
        }
    }

    private static boolean packs(String filter) {
        return switch (filter) {
            case "FlateDecode", "Fl", "LZWDecode", "LZW", "RunLengthDecode", "RL" -> true;
            default -> false;
        };
    }

    /** The filters before the first that only a picture has; a list elsewhere than in the dictionary is refused. */
    private static List<String> filters(String dictionary) {
        List<String> names = new ArrayList<>();
        Matcher stated = FILTER.matcher(dictionary);
        if (stated.find()) {
            if (stated.group(1).endsWith("R")) {
                throw huge();
            }
            Matcher name = NAME.matcher(stated.group(1));
            while (name.find()) {
                names.add(name.group(1));
            }
        }
        int picture = 0;
        while (picture < names.size()
                && (packs(names.get(picture)) || names.get(picture).startsWith("A"))) {
            picture++;
        }
        return names.subList(0, picture);
    }

    private String dictionaryBefore(int at) {
        int from = Math.max(0, at - LONGEST_DICTIONARY);
        String before = StandardCharsets.ISO_8859_1.decode(slice(from, at)).toString();
        int object = before.lastIndexOf("obj");
        Matcher hexed = HEXED.matcher(object < 0 ? before : before.substring(object));
        return hexed.replaceAll(
                code -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))));
    }

    /** Where the data begins: after blanks and one line end. */
    private int dataAfter(int word) {
        int at = word;
        while (at < content.limit() && content.get(at) == ' ') {
            at++;
        }
        if (at < content.limit() && content.get(at) == '\r') {
            at++;
        }
        return at < content.limit() && content.get(at) == '\n' ? at + 1 : at;
    }

    private int find(byte[] word, int from) {
        int last = content.limit() - word.length;
        for (int at = from; at <= last; at++) {
            int same = 0;
            while (same < word.length && content.get(at + same) == word[same]) {
                same++;
            }
            if (same == word.length) {
                return at;
            }
        }
        return -1;
    }

    private ByteBuffer slice(int from, int to) {
        return content.duplicate().position(from).limit(to).slice();
    }

    /** Counts what is written to it. */
    private final class Counter extends OutputStream {
        private final long most;
        private long here;

        Counter(long most) {
            this.most = most;
        }

        @Override
        public void write(int one) {
            add(1, ++here, most);
        }

        @Override
        public void write(byte[] some, int from, int length) {
            here += length;
            add(length, here, most);
        }
    }
}
