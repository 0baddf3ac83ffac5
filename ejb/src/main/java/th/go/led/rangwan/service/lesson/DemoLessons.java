package th.go.led.rangwan.service.lesson;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.lesson.LessonContent;
import th.go.led.rangwan.domain.lesson.LessonLearned;
import th.go.led.rangwan.domain.lesson.LessonUse;
import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.identity.People;

/** The demo's own lesson, from the award that the memo tells of, and the use of the shipped one in the demo's dossier. */
@Dependent
public class DemoLessons {
    private static final Instant NOTED = Instant.parse("2021-10-11T09:40:00Z"); // 11 ต.ค. 2564 16:40 in Bangkok
    private static final LessonContent OWN = new LessonContent(
            "องค์กรต้นแบบด้านสิทธิมนุษยชน ระดับดีเด่น ปี 2564",
            "Model organisation for human rights, outstanding, 2021",
            "กรมบังคับคดี",
            "รางวัลองค์กรต้นแบบด้านสิทธิมนุษยชน",
            null,
            "บุคลากรเห็นการบังคับคดีเป็นงานตามขั้นตอน ไม่ได้มองว่ากระทบสิทธิของใคร",
            "ปรับเปลี่ยนทัศนคติบุคลากรและปรับเปลี่ยนกระบวนการทำงานที่คำนึงถึงสิทธิมนุษยชน",
            "กรมคุ้มครองสิทธิและเสรีภาพ และเครือข่ายภาคประชาชน",
            "16.3, 16.6",
            "ได้รับรางวัลองค์กรต้นแบบด้านสิทธิมนุษยชน ระดับดีเด่น ในปี 2564",
            "เก็บตัวเลขก่อนเริ่มไว้ตั้งแต่วันแรก เพราะกรรมการถามหาค่าฐานทุกข้อ\n"
                    + "ให้ผู้ปฏิบัติงานเล่าเอง กรรมการเชื่อมากกว่าเอกสาร",
            "บันทึกข้อความ กลุ่มพัฒนาระบบบริหาร ลงวันที่ ๑๑ ตุลาคม ๒๕๖๔ ส่วนสิ่งที่เรานำมาใช้เป็นข้อมูลสาธิต");

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Lessons lessons;

    @Inject
    private DemoEarlierAnswers answers;

    @Inject
    private People people;

    @Inject
    private AuditTrail audit;

    /** Enters them, and the nomination whose answers the first one can learn from. */
    public void enter() {
        Person analyst = people.byLogin("analyst1").orElseThrow();
        LessonLearned own = new LessonLearned(people.coordinatingUnit(), OWN, analyst, NOTED);
        lessons.keep(own);
        audit.recordBySystem("lesson.added", own.subject(), "demo");
        LessonLearned shipped = lessons.shipped("huay-nam-sai-model").orElseThrow();
        first().forEach(nomination -> lessons.note(new LessonUse(
                shipped, nomination, "เล่าปัญหาของประชาชนเป็นข้อ ๆ ก่อนวิธีแก้ ในคำตอบข้อ 1", analyst, NOTED)));
        answers.enter();
    }

    private List<Nomination> first() {
        return entities.createQuery(
                        "select n from Nomination n join fetch n.initiative order by n.id", Nomination.class)
                .setMaxResults(1)
                .getResultList();
    }
}
