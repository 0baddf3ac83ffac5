package th.go.led.rangwan.service.memo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import th.go.led.rangwan.domain.cycle.EventKind;
import th.go.led.rangwan.domain.event.CycleEvent;
import th.go.led.rangwan.domain.identity.Capacity;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.memo.Memo;
import th.go.led.rangwan.domain.memo.MemoClose;
import th.go.led.rangwan.domain.memo.MemoMatter;
import th.go.led.rangwan.domain.memo.MemoSignature;
import th.go.led.rangwan.domain.memo.MemoWords;
import th.go.led.rangwan.domain.paper.IncomingPaper;
import th.go.led.rangwan.domain.paper.PaperContent;
import th.go.led.rangwan.domain.paper.PaperIssue;
import th.go.led.rangwan.domain.paper.RegisteredPaper;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.service.event.Events;
import th.go.led.rangwan.service.identity.People;
import th.go.led.rangwan.service.paper.MemoPdf;
import th.go.led.rangwan.service.paper.NumberBook;
import th.go.led.rangwan.service.paper.OfficialMemo;
import th.go.led.rangwan.service.paper.SignatureBlock;
import th.go.led.rangwan.service.paper.Signatures;

/**
 * The demo's register as of 12 October 2564: it goes on from the paper book at 594, which was cancelled; 595 is the memo of
 * the call, a report on the briefing, signed by the head of the group; and one circular waits for its number.
 */
@Dependent
public class DemoMemos {
    private static final String MEMO = "/papers/unpsa-2022-memo.txt";
    private static final int FIRST = 594;
    private static final Instant ISSUED = Instant.parse("2021-10-11T03:00:00Z"); // 11 ต.ค. 2564 10:00 in Bangkok
    private static final String SUBJECT =
            "การประชุมชี้แจงและแลกเปลี่ยนเรียนรู้แนวทางการสมัครรางวัล" + " United Nations Public Service Awards 2020";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Events events;

    @Inject
    private People people;

    @Inject
    private MemoPress press;

    /** Enters them. */
    public void enter() {
        OrgUnit unit = people.coordinatingUnit();
        Person analyst = people.byLogin("analyst1").orElseThrow();
        Person director = people.byLogin("director1").orElseThrow();
        Capacity head = Capacity.ownPost(people.headOf(unit).orElseThrow());
        events.of("unpsa-2022").stream()
                .filter(event -> event.content().kind() == EventKind.BRIEFING)
                .findFirst()
                .ifPresent(briefing -> report(
                        briefing,
                        unit,
                        analyst,
                        new MemoSignature.Signer(
                                director, head.signatureLines(), new Bilingual(head.lineTh(), head.lineEn()))));
        entities.persist(new Memo(
                MemoMatter.circular(unit),
                new MemoWords(
                        "แจ้งเวียนการรับสมัครรางวัล United Nations Public Service Awards 2022",
                        MemoDrafting.ALL_UNITS,
                        "ด้วยกรมบังคับคดีจะพิจารณาผลงานเพื่อสมัครรางวัล United Nations Public Service Awards 2022",
                        "หน่วยงานใดมีผลงานที่ดำเนินการมาแล้วอย่างน้อยสองปี ขอให้เสนอชื่อผลงานผ่านระบบรางวัล",
                        "ภายในวันที่ 20 ตุลาคม 2564",
                        MemoClose.ACT),
                analyst,
                ISSUED));
    }

    private void report(CycleEvent briefing, OrgUnit unit, Person analyst, MemoSignature.Signer signer) {
        MemoMatter matter = MemoMatter.of(briefing, unit);
        new NumberBook(entities, unit).begin(matter.kind().series(), FIRST, new PaperIssue(analyst.id(), ISSUED));
        SignatureBlock block = Signatures.block(signer.person().nameTh(), signer.lines());
        issued(new Memo(matter, words(), analyst, ISSUED), block, analyst)
                .cancel("พิมพ์ชื่อเรื่องตกคำ ออกฉบับใหม่เป็นเลข 595", ISSUED);
        Memo memo = issued(new Memo(matter, words(), analyst, ISSUED), block, analyst);
        memo.sign(signer, block.lines(), ISSUED.plusSeconds(600));
    }

    private Memo issued(Memo memo, SignatureBlock block, Person by) {
        MemoMatter matter = memo.matter();
        OfficialMemo paper = press.draft(memo, block);
        RegisteredPaper numbered = new NumberBook(entities, matter.unit())
                .issue(
                        matter.kind().series(),
                        matter.registered(memo.words().subject()),
                        new PaperIssue(by.id(), ISSUED),
                        reference -> new PaperContent(
                                MemoPdf.render(paper.issued(reference, ThaiDate.dayOf(ISSUED)), ISSUED)));
        memo.issue(numbered, 0, block.lines());
        entities.persist(memo);
        return memo;
    }

    /** The words of the memo of the call, as its text has them: cause, facts, proposal. */
    private static MemoWords words() {
        List<String> body = text().lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.endsWith("..."))
                .dropWhile(line -> !line.startsWith("ตามที่"))
                .takeWhile(line -> !line.startsWith("จึงเรียนมา"))
                .toList();
        int proposes = body.size() - 2;
        return new MemoWords(
                SUBJECT,
                "อธิบดีกรมบังคับคดี",
                body.get(0),
                String.join("\n", body.subList(1, proposes)),
                String.join("\n", body.subList(proposes, body.size())),
                MemoClose.INFORM_AND_CONSIDER);
    }

    private static String text() {
        try (InputStream stream = IncomingPaper.class.getResourceAsStream(MEMO)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
