package th.go.led.rangwan.service.memo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.identity.OrgUnit;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.memo.MemoSignature;
import th.go.led.rangwan.domain.paper.PaperState;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.Language;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.service.shared.Workbook;

/** Gives a register out as a workbook (XLSX): every number that the caller may see, cancelled ones with their reason. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR})
public class MemoBookExportService {
    private static final int AT_ONCE = 500;
    private static final Bilingual SHEET = new Bilingual("ทะเบียน", "Register");
    private static final Bilingual STANDS = new Bilingual("ออกเลขแล้ว", "Numbered");
    private static final Bilingual CANCELLED = new Bilingual("ยกเลิก", "Cancelled");
    private static final List<Bilingual> HEADINGS = List.of(
            new Bilingual("ที่", "No."),
            new Bilingual("เลขทะเบียน", "Running number"),
            new Bilingual("ลงวันที่", "Date"),
            new Bilingual("เรื่อง", "Subject"),
            new Bilingual("สถานะ", "State"),
            new Bilingual("เหตุที่ยกเลิก", "Why cancelled"),
            new Bilingual("ผู้ออกเลข", "Numbered by"),
            new Bilingual("ผู้ลงนาม", "Signed by"),
            new Bilingual("ลงนามเมื่อ", "Signed at"),
            new Bilingual("ผู้อนุมัติ", "Approved by"),
            new Bilingual("อนุมัติเมื่อ", "Approved at"),
            new Bilingual("SHA-256 ของ PDF", "SHA-256 of the PDF"));

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Books books;

    @Inject
    private Caller caller;

    @Inject
    private MemoDesk desk;

    /** One number with what the workbook tells of it. */
    public record Line(
            long id,
            int number,
            String reference,
            Instant issuedAt,
            String subject,
            PaperState state,
            String reason,
            long by,
            String sha256) {}

    /**
     * Writes the papers asked for, by number, in the caller's language.
     *
     * @throws IOException when the stream fails; the stream stays open
     */
    public void export(BookAsk wanted, OutputStream out) throws IOException {
        List<OrgUnit> units = books.units();
        BookAsk ask = books.settled(wanted, units);
        OrgUnit unit = units.stream()
                .filter(one -> one.id() == ask.unitId())
                .findFirst()
                .orElseThrow();
        Language language = caller.current().language();
        List<Long> ids = books.ids(ask);
        try (Workbook book = new Workbook(language)) {
            book.begin(
                    SHEET,
                    new Bilingual(
                            unit.nameTh() + " ปี " + (ask.year() + ThaiDate.BUDDHIST_OFFSET),
                            unit.nameEn() + " " + ask.year()),
                    HEADINGS.stream().map(heading -> heading.in(language)).toList());
            for (int from = ids.size(); from > 0; from -= AT_ONCE) {
                write(book, ids.subList(Math.max(0, from - AT_ONCE), from));
            }
            book.write(out);
        }
        desk.note("register.exported", "unit:" + unit.id(), ask.series() + " " + ask.year() + " " + ids.size());
    }

    private void write(Workbook book, List<Long> ids) {
        List<Line> lines = entities.createQuery(
                        "select new th.go.led.rangwan.service.memo.MemoBookExportService$Line(p.id, p.number,"
                                + " p.reference, p.issuedAt, p.subject, p.state, p.stateReason, p.issuedBy, p.sha256)"
                                + " from RegisteredPaper p where p.id in :ids order by p.number",
                        Line.class)
                .setParameter("ids", ids)
                .getResultList();
        Map<Long, Person> people = entities.createQuery("select p from Person p where p.id in :ids", Person.class)
                .setParameter("ids", lines.stream().map(Line::by).distinct().toList())
                .getResultStream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
        Map<Long, List<MemoSignature>> signatures = entities.createQuery(
                        "select s from MemoSignature s join fetch s.person join fetch s.memo m where m.paper.id in :ids"
                                + " and s.recalledAt is null",
                        MemoSignature.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.groupingBy(one -> one.memo().paper().id()));
        lines.forEach(
                line -> book.row(row(line, people.get(line.by()), signatures.getOrDefault(line.id(), List.of()))));
    }

    private static List<Object> row(Line line, Person by, List<MemoSignature> signatures) {
        Stream<Object> paper = Arrays.<Object>asList(
                line.reference(),
                line.number(),
                line.issuedAt(),
                line.subject(),
                line.state() == PaperState.CANCELLED ? CANCELLED : STANDS,
                line.reason(),
                by == null ? null : new Bilingual(by.nameTh(), by.nameEn()))
                .stream();
        Stream<Object> signed = Stream.of(MemoSignature.Kind.values()).flatMap(kind -> signatures.stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .map(one -> Stream.<Object>of(signer(one), one.signedAt()))
                .orElse(Arrays.<Object>asList(null, null).stream()));
        return Stream.concat(Stream.concat(paper, signed), Stream.of(line.sha256()))
                .toList();
    }

    private static Bilingual signer(MemoSignature one) {
        return new Bilingual(
                one.person().nameTh() + " " + one.capacity().th(),
                one.person().nameEn() + ", " + one.capacity().en());
    }
}
