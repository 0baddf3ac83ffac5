package th.go.led.rangwan.service.nomination;

import java.util.Map;

/**
 * A nomination to be moved.
 *
 * @param target cycle and revision, for example {@code unpsa-2022/2}
 * @param category code of the category in the target, chosen by a person
 * @param chosen for each written answer, by its id, a question of the target or {@code aside}
 */
public record MoveOrder(
        long nominationId, long seenVersion, String target, String category, Map<Long, String> chosen, String reason) {}
