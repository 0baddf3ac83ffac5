package th.go.led.rangwan.service.lesson;

import java.util.List;

/**
 * One page of the lessons, the newest first.
 *
 * @param next the id below which the next page begins, 0 when this is the last
 * @param mayAdd whether the caller may enter a lesson
 */
public record LessonPage(List<LessonRow> rows, long next, boolean mayAdd) {}
