package th.go.led.rangwan.proof.inside;

import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import th.go.led.rangwan.domain.cycle.EventKind;
import th.go.led.rangwan.domain.event.EventContent;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.proof.server.TheWhole;
import th.go.led.rangwan.service.event.EventDesk;
import th.go.led.rangwan.service.event.EventService;
import th.go.led.rangwan.service.memo.CircularService;
import th.go.led.rangwan.service.memo.EventMemoService;
import th.go.led.rangwan.service.memo.MemoBookExportService;
import th.go.led.rangwan.service.memo.MemoBookService;
import th.go.led.rangwan.service.memo.MemoEdit;
import th.go.led.rangwan.service.memo.MemoIssueService;
import th.go.led.rangwan.service.memo.MemoPaperService;
import th.go.led.rangwan.service.memo.MemoService;
import th.go.led.rangwan.service.memo.MemoSheet;
import th.go.led.rangwan.service.memo.MemoSigningService;

/** An event of yesterday and its memo, each act by whoever has to do it, in a transaction that comes to nothing. */
abstract class MemoOfAnEvent extends TheWhole {
    static final EventContent YESTERDAY = new EventContent(
            EventKind.WORKSHOP,
            new Bilingual("อบรมของบททดสอบบันทึก", ""),
            "ห้องประชุม 1",
            LocalDate.of(2021, 10, 11),
            LocalTime.of(9, 0),
            LocalTime.of(10, 0),
            "บททดสอบ");

    @Resource(lookup = "java:comp/UserTransaction")
    UserTransaction transaction;

    @PersistenceContext(unitName = "rangwan-ejb.jar#rangwan")
    EntityManager entities;

    @Inject
    EventService events;

    @Inject
    EventDesk desk;

    @Inject
    EventMemoService reports;

    @Inject
    CircularService circulars;

    @Inject
    MemoService memos;

    @Inject
    MemoIssueService issuing;

    @Inject
    MemoSigningService signing;

    @Inject
    MemoPaperService papers;

    @Inject
    MemoBookService books;

    @Inject
    MemoBookExportService exports;

    interface Work {
        void run() throws Exception;
    }

    void undone(Work act) throws Exception {
        transaction.begin();
        try {
            act.run();
        } finally {
            transaction.rollback();
        }
    }

    static void as(String login, Work act) throws Exception {
        Identity.as(login, () -> {
            act.run();
            return null;
        });
    }

    static String refusal(String login, Work act) {
        return assertThrows(RefusedException.class, () -> as(login, act)).key();
    }

    long attendedEvent() throws Exception {
        return Identity.as("analyst1", () -> {
            long id = desk.add("unpsa-2022", YESTERDAY);
            long person = events.people().stream()
                    .filter(row -> row.name().th().equals("นักวิเคราะห์ฯ 2"))
                    .findFirst()
                    .orElseThrow()
                    .id();
            desk.assign(id, events.sheet(id).version(), person, true);
            long part = events.sheet(id).parts().get(0).id();
            desk.attend(id, events.sheet(id).version(), Map.of(part, true));
            return id;
        });
    }

    long composed() throws Exception {
        long event = attendedEvent();
        return Identity.as("analyst1", () -> reports.compose(event));
    }

    MemoSheet sheet(String login, long memo) throws Exception {
        return Identity.as(login, () -> memos.alone(memo));
    }

    MemoEdit edit(long memo) throws Exception {
        MemoSheet.Draft draft = sheet("analyst1", memo).draft();
        return new MemoEdit(memo, draft.version(), draft.words());
    }

    long numbered() throws Exception {
        long memo = composed();
        MemoEdit edit = edit(memo);
        as("analyst1", () -> issuing.saveAndIssue(edit));
        return memo;
    }

    long seen(long memo) throws Exception {
        return sheet("analyst1", memo).chosen().version();
    }

    static String key(List<MemoSheet.Choice> choices) {
        return choices.get(0).key();
    }
}
