package th.go.led.rangwan.domain.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * One event of a calendar file with its own properties; what stands in parts of it, such as alarms, is left out.
 *
 * @param line the line of its BEGIN
 */
public record IcsEvent(int line, List<IcsLine> properties) {
    private static final String EVENT = "VEVENT";

    /**
     * The events of a file; a line that is no property, and parts that do not end in their order, go to {@code problem}
     * with their line.
     */
    public static List<IcsEvent> read(byte[] content, BiConsumer<Integer, RefusedException> problem) {
        List<IcsEvent> events = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (IcsLine line : IcsLine.read(content)) {
            switch (line.name()) {
                case "BEGIN" -> {
                    open.add(line.value().strip());
                    if (EVENT.equals(line.value().strip())) events.add(new IcsEvent(line.line(), new ArrayList<>()));
                }
                case "END" -> {
                    if (open.isEmpty()
                            || !open.remove(open.size() - 1).equals(line.value().strip())) {
                        problem.accept(line.line(), line.refused("deadline.file.order"));
                    }
                }
                case "" -> problem.accept(line.line(), new RefusedException("deadline.file.line", line.value()));
                default -> {
                    if (!open.isEmpty() && EVENT.equals(open.get(open.size() - 1))) {
                        events.get(events.size() - 1).properties().add(line);
                    }
                }
            }
        }
        if (!open.isEmpty()) {
            problem.accept(0, new RefusedException("deadline.file.cut", open.get(open.size() - 1)));
        }
        return events;
    }

    /** The first property of that name. */
    public Optional<IcsLine> property(String name) {
        return property(name, line -> true);
    }

    /** The first property of that name for which the test holds. */
    public Optional<IcsLine> property(String name, Predicate<IcsLine> test) {
        return properties.stream()
                .filter(line -> line.name().equals(name) && test.test(line))
                .findFirst();
    }
}
