package th.go.led.rangwan.domain.submission;

import java.util.List;
import java.util.stream.Stream;

/**
 * How far one box is within a sitting, read from its marks.
 *
 * @param place of the box in the package
 * @param pasted the mark that it was pasted, null while it was not
 * @param readBack the mark of the second person, null while nobody has read it back
 * @param differing what people found different in the portal since it was last taken back, the oldest first
 */
public record BoxProgress(int place, FilingMark pasted, FilingMark readBack, List<FilingMark> differing) {
    static BoxProgress none(int place) {
        return new BoxProgress(place, null, null, List.of());
    }

    BoxProgress after(FilingMark mark) {
        return switch (mark.kind()) {
            case PASTED -> new BoxProgress(place, mark, null, differing);
            case READ_BACK -> new BoxProgress(place, pasted, mark, differing);
            case TAKEN_BACK -> none(place);
            case DIFFERS ->
                new BoxProgress(
                        place,
                        pasted,
                        readBack,
                        Stream.concat(differing.stream(), Stream.of(mark)).toList());
        };
    }

    /** Whether it is in the portal and was read back. */
    public boolean whole() {
        return pasted != null && readBack != null;
    }
}
