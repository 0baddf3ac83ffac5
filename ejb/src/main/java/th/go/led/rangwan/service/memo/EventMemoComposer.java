package th.go.led.rangwan.service.memo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.cycle.EventKind;
import th.go.led.rangwan.domain.event.EventContent;
import th.go.led.rangwan.domain.memo.MemoClose;
import th.go.led.rangwan.domain.memo.MemoWords;
import th.go.led.rangwan.domain.paper.PaperMatter;

/** Words the report on an event from the record, in the order of the memo of the call: who was sent, what was said, what is asked. */
final class EventMemoComposer {
    private final EventCase record;

    private EventMemoComposer(EventCase record) {
        this.record = record;
    }

    /** The words of a memo on that record. */
    static MemoWords compose(EventCase record) {
        EventMemoComposer composer = new EventMemoComposer(record);
        return new MemoWords(
                composer.subject(),
                record.addressee(),
                composer.cause(),
                record.broughtBack(),
                composer.proposal(),
                record.followUps().isEmpty() ? MemoClose.INFORM : MemoClose.INFORM_AND_CONSIDER);
    }

    private String subject() {
        String subject = "รายงานผลการเข้าร่วม" + record.content().name().th();
        return subject.length() <= PaperMatter.SUBJECT_LIMIT
                ? subject
                : subject.substring(0, PaperMatter.SUBJECT_LIMIT - 1) + "…";
    }

    private String cause() {
        EventContent content = record.content();
        String sent = "ตามที่" + record.department() + " ได้มอบ" + record.unit() + " เข้าร่วม"
                + content.name().th() + " " + when(content) + where(content);
        String who = record.attended().isEmpty()
                ? ""
                : " โดย" + record.unit() + "ได้มอบหมาย" + people() + " เข้าร่วมตามวันและเวลาดังกล่าว";
        return sent + who + " ซึ่งสามารถสรุปรายละเอียด" + (content.kind() == EventKind.BRIEFING ? "การประชุม" : "")
                + "ได้ ดังนี้";
    }

    private static String when(EventContent content) {
        return "ใน" + PaperDates.between(content.begins(), content.ends());
    }

    private static String where(EventContent content) {
        if (content.venue().isEmpty()) {
            return "";
        }
        return (content.venue().startsWith("ผ่าน") ? " " : " ณ ") + content.venue();
    }

    private String people() {
        return record.attended().stream()
                .map(one -> one.post().isEmpty() ? one.name() : one.name() + " ตำแหน่ง " + one.post())
                .collect(Collectors.joining(" และ"));
    }

    private String proposal() {
        if (record.followUps().isEmpty()) {
            return record.unit() + "ขอรายงานผลการเข้าร่วมเพื่อโปรดทราบ";
        }
        List<String> lines = new ArrayList<>(List.of(record.unit() + "พิจารณาแล้ว เห็นควรดำเนินการต่อ ดังนี้"));
        for (EventCase.Owed owed : record.followUps()) {
            lines.add(lines.size() + ") " + owed.words() + " โดย" + owed.owner() + " ภายในวันที่ "
                    + PaperDates.day(owed.due()));
        }
        return String.join("\n", lines);
    }
}
