package th.go.led.rangwan.service.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import th.go.led.rangwan.domain.evidence.FileKind;
import th.go.led.rangwan.domain.evidence.StoredFile;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.service.paper.MemoParagraph;
import th.go.led.rangwan.service.paper.MemoPdf;
import th.go.led.rangwan.service.paper.OfficialMemo;
import th.go.led.rangwan.service.paper.SignatureBlock;

/** Keeps files of the demo, looked into as if a person had brought them. */
@Dependent
public class DemoFiles {
    @Inject
    private StoredFiles stored;

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
        return pdf(subject, name, MemoPdf.render(paper, at), by, at);
    }

    /** A PDF of that name, brought by that person then. */
    public StoredFile pdf(String subject, String name, byte[] content, Person by, Instant at) {
        try (Spool spool = Spool.of(new ByteArrayInputStream(content))) {
            StoredFile file =
                    new StoredFile(subject, name, ContentCheck.look(spool, name, FileKind.PDF.type()), by.nameTh(), at);
            stored.keep(file, spool.file());
            return file;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
