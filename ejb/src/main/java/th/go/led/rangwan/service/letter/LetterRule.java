package th.go.led.rangwan.service.letter;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.cycle.DocumentDefinition;
import th.go.led.rangwan.domain.cycle.DocumentRule;
import th.go.led.rangwan.domain.letter.ReminderPlan;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.NotFoundException;

/**
 * What the call says about letters of reference.
 *
 * @param number the place in the call, e.g. ๔.๒
 * @param quoteTh its words, untouched
 * @param needed how many letters it asks for
 * @param demands our reading of it, one sentence each
 * @param reminders on which days bodies are reminded: a demand {@code reminders} with values such as {@code before-14} or
 *     {@code after-1}, else the usual ones
 */
public record LetterRule(String number, String quoteTh, int needed, List<Bilingual> demands, ReminderPlan reminders) {
    private static final Pattern DAY = Pattern.compile("(before|after)-(\\d{1,3})");

    /** What that definition says; not found when its call asks for no letters. */
    static LetterRule of(CycleDefinition definition) {
        DocumentDefinition letters = definition.document("letters").orElseThrow(NotFoundException::new);
        return new LetterRule(
                letters.number(),
                letters.quoteTh(),
                letters.rule("count").map(DocumentRule::limit).orElse(0),
                letters.rules().stream().map(DocumentRule::text).toList(),
                letters.rule("reminders").map(LetterRule::plan).orElse(ReminderPlan.USUAL));
    }

    private static ReminderPlan plan(DocumentRule stated) {
        return new ReminderPlan(stated.values().stream()
                .map(DAY::matcher)
                .filter(Matcher::matches)
                .map(day -> (day.group(1).equals("before") ? -1 : 1) * Integer.parseInt(day.group(2)))
                .toList());
    }
}
