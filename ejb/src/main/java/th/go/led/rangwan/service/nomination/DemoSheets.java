package th.go.led.rangwan.service.nomination;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import th.go.led.rangwan.domain.evidence.StoredFile;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.service.evidence.DemoFiles;
import th.go.led.rangwan.service.paper.MemoParagraph;
import th.go.led.rangwan.service.paper.MemoPdf;
import th.go.led.rangwan.service.paper.OfficialMemo;
import th.go.led.rangwan.service.paper.SignatureBlock;

/** Sheets of paper of the demo, which say what they stand for. */
@Dependent
public class DemoSheets {
    @Inject
    private DemoFiles files;

    /** A sheet of paper about something, as a PDF of that name. */
    public StoredFile sheet(String subject, String name, String about, Person by, Instant at) {
        OfficialMemo paper = new OfficialMemo(
                        "กลุ่มพัฒนาระบบบริหาร",
                        "",
                        null,
                        about,
                        "คณะกรรมการพิจารณารางวัล",
                        List.of(new MemoParagraph(MemoParagraph.Kind.PLAIN, 0, "", about)),
                        "",
                        SignatureBlock.of("ผู้จัดทำ", "กลุ่มพัฒนาระบบบริหาร"),
                        List.of(),
                        true)
                .issued("ตัวอย่างของระบบสาธิต", ThaiDate.dayOf(at));
        return files.pdf(subject, name, MemoPdf.render(paper, at), by, at);
    }
}
