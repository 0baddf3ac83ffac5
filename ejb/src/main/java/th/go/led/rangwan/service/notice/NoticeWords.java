package th.go.led.rangwan.service.notice;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.notice.Notice;
import th.go.led.rangwan.domain.notice.NoticeKind;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.Language;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.domain.task.Task;
import th.go.led.rangwan.service.shared.Phrases;

/**
 * The words of a message to a person of the desk, in that person's language. The subject says first what is asked:
 * [ต้องดำเนินการ] or [เพื่อทราบ].
 */
final class NoticeWords {
    private static final int LONGEST = 150; // characters of one text in a line
    private static final String GAP = "\n\n";

    private final Person person;
    private final Language language;
    private final String address;
    private final Instant now;

    /** Words for that person; {@code address} of the application for links, empty for none. */
    NoticeWords(Person person, String address, Instant now) {
        this.person = person;
        this.language = person.language();
        this.address = address;
        this.now = now;
    }

    String subject(Notice notice) {
        String what = title(notice.what()) + " · " + record(notice.what());
        String said = notice.urgent() ? say("notice.mail.urgent", what) : what;
        return tag(notice.kind()) + " " + said;
    }

    String subject(Digest digest) {
        long waiting = digest.waiting();
        int news = digest.news().size();
        if (waiting == 0) {
            return tag(NoticeKind.KNOW) + " " + say("notice.mail.news", news);
        }
        return tag(NoticeKind.ACT) + " "
                + (news == 0 ? say("notice.mail.waiting", waiting) : say("notice.mail.both", waiting, news));
    }

    String one(Notice notice) {
        String line = line(notice.what(), notice.from(), due(notice.due()), "notice/" + notice.id());
        return dear() + line + GAP + say("notice.mail.whyOne");
    }

    String digest(Digest digest) {
        List<String> parts = new ArrayList<>();
        if (digest.waiting() > 0) {
            parts.add(say("notice.mail.head.ACT", digest.waiting()));
            int number = 1;
            for (Task task : digest.soonest()) {
                Bilingual from = new Bilingual(task.from().th(), task.from().en());
                parts.add(number++ + ". " + line(task.what(), from, due(task.due()), "task/" + task.id()));
            }
            if (digest.waiting() > digest.soonest().size()) {
                parts.add(say(
                        "notice.mail.more", digest.waiting() - digest.soonest().size()));
            }
        }
        if (!digest.news().isEmpty()) {
            parts.add(say("notice.mail.head.KNOW", digest.news().size()));
            int number = 1;
            for (Notice notice : digest.news()) {
                parts.add(number++ + ". " + line(notice.what(), notice.from(), "", "notice/" + notice.id()));
            }
        }
        return dear() + String.join(GAP, parts) + GAP + say("notice.mail.whyDigest");
    }

    private String dear() {
        return say("notice.mail.dear", new Bilingual(person.nameTh(), person.nameEn())) + GAP;
    }

    private String line(Task.What what, Bilingual from, String due, String page) {
        String link = address.isEmpty() ? "" : "\n   " + address + "/open/" + page;
        return title(what) + "\n   " + record(what) + "\n   " + say("notice.mail.from", from) + due + link;
    }

    /** By when, and how far away that is by calendar days in Bangkok. */
    private String due(Instant due) {
        if (due == null) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(ThaiDate.dayOf(now), ThaiDate.dayOf(due));
        String key = due.isBefore(now) ? "notice.mail.late" : days == 0 ? "notice.mail.today" : "notice.mail.left";
        return " · " + say(key, ThaiDate.weekdayMoment(due, language), Math.abs(days));
    }

    private String title(Task.What what) {
        return brief(say(what.titleKey(), new Bilingual(what.titleArgument(), what.titleArgumentEn())));
    }

    private String record(Task.What what) {
        return brief(language == Language.EN ? what.recordEn() : what.recordTh());
    }

    private static String brief(String text) {
        String plain = text.strip().replaceAll("\\s+", " ");
        return plain.length() > LONGEST ? plain.substring(0, LONGEST - 1) + "…" : plain;
    }

    private String tag(NoticeKind kind) {
        return say("notice.tag." + kind);
    }

    private String say(String key, Object... arguments) {
        return Phrases.of(language, key, arguments);
    }
}
