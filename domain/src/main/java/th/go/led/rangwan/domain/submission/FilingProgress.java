package th.go.led.rangwan.domain.submission;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How far a sitting is: every box that takes something, in the order of the portal. Boxes that stay empty do not count. */
public final class FilingProgress {
    private final Map<Integer, BoxProgress> boxes;

    private FilingProgress(Map<Integer, BoxProgress> boxes) {
        this.boxes = boxes;
    }

    static FilingProgress of(List<PackageBox> boxes, Collection<FilingMark> marks) {
        Map<Integer, BoxProgress> progress = new LinkedHashMap<>();
        boxes.stream()
                .filter(box -> !box.empty())
                .forEach(box -> progress.put(box.place(), BoxProgress.none(box.place())));
        marks.forEach(mark -> progress.computeIfPresent(mark.place(), (place, before) -> before.after(mark)));
        return new FilingProgress(progress);
    }

    /** The box of that place; none for a box that stays empty or is not there. */
    public Optional<BoxProgress> of(int place) {
        return Optional.ofNullable(boxes.get(place));
    }

    /** How many boxes take something. */
    public int total() {
        return boxes.size();
    }

    /** How many were not pasted yet. */
    public int toPaste() {
        return (int) boxes.values().stream().filter(box -> box.pasted() == null).count();
    }

    /** How many were not read back yet, those among them that were not even pasted. */
    public int toReadBack() {
        return (int) boxes.values().stream().filter(box -> !box.whole()).count();
    }

    /** Whether every box was pasted and read back. */
    public boolean whole() {
        return toReadBack() == 0;
    }

    /** The first box that was not pasted yet. */
    public Optional<BoxProgress> next() {
        return boxes.values().stream().filter(box -> box.pasted() == null).findFirst();
    }

    /** The first box that was pasted and waits for the second person. */
    public Optional<BoxProgress> waiting() {
        return boxes.values().stream()
                .filter(box -> box.pasted() != null && box.readBack() == null)
                .findFirst();
    }
}
