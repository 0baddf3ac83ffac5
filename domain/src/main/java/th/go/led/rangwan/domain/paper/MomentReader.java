package th.go.led.rangwan.domain.paper;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.go.led.rangwan.domain.paper.DateReader.FoundDate;

/** Finds deadlines with time and zone, meetings with begin and end, and the dates that are neither. */
final class MomentReader {
    private static final Pattern BEFORE = Pattern.compile(
            "(?:ภายใน|ไม่เกิน|ไม่ช้ากว่า|ก่อน|ปิดรับ(?:ใบ)?สมัคร(?:ใน)?|หมดเขต(?:ใน)?|[Bb]y|[Nn]o later than|[Uu]ntil|[Dd]eadline:?)"
                    + " {0,3}(?:วันที่)? {0,3}$");
    private static final Pattern MIDNIGHT =
            Pattern.compile(" {0,3}(?:ก่อน|,? ?before)? {0,3}(?:เวลา)? {0,3}(?:เที่ยงคืน|midnight)");
    private static final Pattern TIME = Pattern.compile(
            ",? {0,3}(?:ก่อน|ภายใน|at|before)? {0,3}(?:เวลา)? {0,3}([01]?\\d|2[0-3])[.:]([0-5]\\d)(?: {0,2}(?:น\\.?|hrs?))?");
    private static final Pattern ZONE =
            Pattern.compile(" {0,3}\\(?(?:ตาม)?(?:โซน)?(?:เวลา)? {0,3}\\(?([A-Z]{2,5})(?![A-Za-z])\\)?(?: [Tt]ime)?");
    private static final Pattern HOURS =
            Pattern.compile("[ ,]{0,3}(?:เวลา|from|at)? {0,3}([01]?\\d|2[0-3])[.:]([0-5]\\d)"
                    + "(?: {0,2}น\\.)? {0,3}(?:-|–|—|ถึง|to) {0,3}([01]?\\d|2[0-3])[.:]([0-5]\\d)(?: {0,2}น\\.?)?");
    private static final Pattern GATHERING = Pattern.compile("การ(?:ประชุม|อบรม|สัมมนา|ชี้แจง|บรรยาย|แถลง)|ประชุมชี้แจง"
            + "|คลินิก|[Ww]orkshop|[Bb]riefing|[Ww]ebinar|[Ss]eminar");

    private final SourceText source;
    private final List<Finding> findings = new ArrayList<>();

    private MomentReader(SourceText source) {
        this.source = source;
    }

    /** A deadline read from words: the date, the time ({@code midnight} or {@code HH:mm}, may be empty), the zone. */
    record Limit(FoundDate on, String time, String zone, Span place) {
        String value() {
            return (on.date() + " " + time).strip() + (zone.isEmpty() ? "" : " " + zone);
        }
    }

    static List<Finding> findings(SourceText source, List<FoundDate> dates) {
        MomentReader reader = new MomentReader(source);
        dates.stream().filter(date -> date.date() != null).forEach(reader::read);
        return reader.findings;
    }

    private void read(FoundDate date) {
        Optional<Limit> limit = limit(source.flowing(), date);
        if (limit.isPresent()) {
            findings.add(Finding.of(
                    FindingKind.DEADLINE,
                    limit.get().value(),
                    limit.get().zone(),
                    limit.get().place()));
        } else if (!meeting(date)) {
            findings.add(Finding.of(FindingKind.DATE, date.date().toString(), date.place()));
        }
    }

    /** The deadline that a date is part of; a date with a zone behind it is one too. */
    static Optional<Limit> limit(CharSequence folded, FoundDate date) {
        int from = Math.max(0, date.place().start() - 40);
        Matcher before = BEFORE.matcher(folded.subSequence(from, date.place().start()));
        boolean announced = before.find();
        int end = date.place().end();
        String time = "";
        Matcher midnight = MIDNIGHT.matcher(folded);
        Matcher clock = TIME.matcher(folded);
        if (at(midnight, end)) {
            time = "midnight";
            end = midnight.end();
        } else if (at(clock, end)) {
            time = time(clock.group(1), clock.group(2));
            end = clock.end();
        }
        Matcher named = ZONE.matcher(folded);
        String zone = at(named, end) ? named.group(1) : "";
        if (!zone.isEmpty() && !StatedZone.known(zone) && time.isEmpty()) zone = "";
        if (!zone.isEmpty()) end = named.end();
        boolean limited = announced || (!time.isEmpty() && !zone.isEmpty());
        if (!limited || date.date() == null) return Optional.empty();
        int start = announced ? from + before.start() : date.place().start();
        return Optional.of(new Limit(date, time, zone, new Span(start, end)));
    }

    private boolean meeting(FoundDate date) {
        Matcher hours = HOURS.matcher(source.flowing());
        if (!at(hours, date.place().end())) return false;
        String value = value(date, hours);
        Span place = new Span(date.place().start(), hours.end());
        findings.add(Finding.of(FindingKind.EVENT, value, nameBefore(date.place()), place));
        return true;
    }

    /** A meeting on that date, when begin and end stand behind it: the value of a finding. */
    static Optional<String> held(CharSequence flowing, FoundDate date) {
        Matcher hours = HOURS.matcher(flowing);
        return at(hours, date.place().end()) ? Optional.of(value(date, hours)) : Optional.empty();
    }

    /** Whether it stands exactly there. Only that place is looked at: a search for it would go on to the end of the text. */
    private static boolean at(Matcher matcher, int place) {
        return matcher.region(place, matcher.regionEnd()).lookingAt();
    }

    private static String value(FoundDate date, Matcher hours) {
        return date.date() + " " + time(hours.group(1), hours.group(2)) + "-" + time(hours.group(3), hours.group(4));
    }

    /** What is held: from the first word for a gathering up to the date, within the same paragraph. */
    private String nameBefore(Span date) {
        int line = Math.max(source.paragraphAt(date.start()), date.start() - 300);
        Matcher gathering = GATHERING.matcher(source.flowing().substring(line, date.start()));
        if (!gathering.find()) return "";
        String name = source.words(new Span(line + gathering.start(), date.start()));
        return name.replaceFirst("[ ,]*+(?:ใน|on|เมื่อ)?[ ,]*+$", "");
    }

    private static String time(String hour, String minute) {
        return LocalTime.of(Integer.parseInt(hour), Integer.parseInt(minute)).toString();
    }
}
