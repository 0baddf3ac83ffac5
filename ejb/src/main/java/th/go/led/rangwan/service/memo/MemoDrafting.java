package th.go.led.rangwan.service.memo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import th.go.led.rangwan.domain.memo.MemoClose;
import th.go.led.rangwan.domain.memo.MemoMatter;
import th.go.led.rangwan.domain.memo.MemoWords;
import th.go.led.rangwan.domain.shared.RefusedException;

/** Words memos from the record, each kind in its own way. */
@Dependent
class MemoDrafting {
    /** The readers whom a circular names before a person changes them. */
    static final String ALL_UNITS = "ผู้อำนวยการสำนัก กอง ศูนย์ และกลุ่มทุกแห่ง";

    @Inject
    private CaseReader applications;

    @Inject
    private EventCaseReader events;

    /** What the record says now; refused for a circular, of which the record says nothing. */
    MemoWords words(MemoMatter matter) {
        return switch (matter.kind()) {
            case APPLICATION -> MemoComposer.compose(applications.read(matter.nomination()));
            case EVENT_REPORT -> EventMemoComposer.compose(events.read(matter.event(), matter.unit()));
            case CIRCULAR -> throw new RefusedException("memo.refused.circular");
        };
    }

    /** How a circular begins, with its subject. */
    static MemoWords circular(String subject) {
        return new MemoWords(subject, ALL_UNITS, "ด้วย", "", "", MemoClose.COMPLY);
    }
}
