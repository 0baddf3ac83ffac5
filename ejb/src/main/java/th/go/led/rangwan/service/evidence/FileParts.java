package th.go.led.rangwan.service.evidence;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.function.IntFunction;

/** The parts of a file as streams, one in memory at a time. */
@SuppressWarnings("JdkObsolete") // what a SequenceInputStream takes
final class FileParts implements Enumeration<InputStream> {
    private final int count;
    private final IntFunction<byte[]> reader;
    private int next;

    FileParts(int count, IntFunction<byte[]> reader) {
        this.count = count;
        this.reader = reader;
    }

    @Override
    public boolean hasMoreElements() {
        return next < count;
    }

    @Override
    public InputStream nextElement() {
        if (!hasMoreElements()) {
            throw new NoSuchElementException();
        }
        return new ByteArrayInputStream(reader.apply(next++));
    }
}
