package th.go.led.rangwan.service.nomination;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.go.led.rangwan.domain.evidence.EvidenceFolder;
import th.go.led.rangwan.domain.evidence.EvidenceItem;
import th.go.led.rangwan.domain.evidence.EvidenceTerms;
import th.go.led.rangwan.domain.evidence.LinkCheck;
import th.go.led.rangwan.domain.evidence.LinkStatus;
import th.go.led.rangwan.domain.evidence.StoredFile;
import th.go.led.rangwan.domain.evidence.Support;
import th.go.led.rangwan.domain.evidence.Translation;
import th.go.led.rangwan.domain.evidence.TranslationState;
import th.go.led.rangwan.domain.evidence.WebAddress;
import th.go.led.rangwan.domain.evidence.WebsiteOwner;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.nomination.EvaluationReport;
import th.go.led.rangwan.domain.nomination.Nomination;

/** The demo's evidence as of 11 October 2564: four items for the judges, three in store, one criterion without proof yet. */
@Dependent
class DemoEvidence {
    private static final Instant BROUGHT = Instant.parse("2021-10-11T06:30:00Z"); // 11 ต.ค. 2564 13:30 in Bangkok
    private static final Instant RENEWED = Instant.parse("2021-10-11T08:05:00Z");
    private static final Instant CHECKED = Instant.parse("2021-10-11T07:02:00Z");
    private static final String WEB = "https://www.example.go.th/";

    @Inject
    private DemoSheets sheets;

    /** Gathers it and ties the report to its file. */
    void enter(Nomination nomination, EvidenceFolder folder, EvaluationReport report, People people) {
        Shelf shelf = new Shelf(nomination.subject(), folder, people);
        folder.nameWebsite(WEB, WebsiteOwner.AGENCY, people.terms());
        folder.websiteChecked(WEB, opened(people.second()));
        survey(shelf);
        shelf.use(
                shelf.link("หน้าเครือข่ายภาคี 6 หน่วยงาน", "partners/en", "en", LinkStatus.ANSWERS, 200),
                "2.6",
                "2.2",
                "10 11");
        video(shelf);
        handbook(shelf);
        shelf.tie(
                shelf.link("แผนขับเคลื่อนและงบประมาณ ปี 2565-2567", "plan-2565-2567", "th", LinkStatus.NOT_CHECKED, 0),
                "2.5",
                "",
                "3b 8b");
        shelf.tie(
                shelf.file(
                        "โล่องค์กรต้นแบบด้านสิทธิมนุษยชน ปี 2564.pdf",
                        "รางวัลองค์กรต้นแบบด้านสิทธิมนุษยชน ระดับดีเด่น ประจำปี 2564"),
                "2.3",
                "",
                "4a");
        shelf.tie(
                shelf.link("ข่าวหนังสือพิมพ์ 3 ฉบับ", "news/legal-network", "th", LinkStatus.NOT_FOUND, 404),
                "2.6",
                "",
                "11");
        report.holdIn(shelf.file(
                "รายงานประเมินเครือข่าย 2564.pdf",
                "รายงานประเมินผลเครือข่ายบริการที่คำนึงถึงสิทธิมนุษยชน ปีงบประมาณ 2564"));
    }

    /** Who brings it in, and under which terms. */
    record People(Person first, Person second, EvidenceTerms terms) {}

    private void survey(Shelf shelf) {
        String subject = "ผลสำรวจเครือข่ายและผู้รับบริการ ปี 2563-2564";
        EvidenceItem survey = shelf.file("ผลสำรวจเครือข่ายและผู้รับบริการ 2563.pdf", subject);
        survey.renew(shelf.stored(
                "ผลสำรวจเครือข่ายและผู้รับบริการ 2563-2564.pdf", subject + " ฉบับเพิ่มผลปี 2564", RENEWED));
        StoredFile english = shelf.stored(
                "Survey of the network 2020-2021.pdf",
                "Survey of the network and of those it serves, 2020-2021",
                RENEWED);
        survey.translate(shelf.stated(TranslationState.DONE, false, english, ""));
        shelf.use(survey, "2.1 2.3", "", "4a 4c 9d");
    }

    private void video(Shelf shelf) {
        EvidenceItem video =
                shelf.link("วิดีโอ ประชาชนรู้สิทธิ 6 นาที", "video/rights-6min", "th", LinkStatus.ANSWERS, 200);
        video.translate(
                shelf.stated(TranslationState.IN_PROGRESS, true, null, "มีถึงนาที 4:10 จาก 6:00 กำหนด 22 ต.ค."));
        shelf.use(video, "2.2", "2.6", "6a 6c");
    }

    private void handbook(Shelf shelf) {
        EvidenceItem handbook =
                shelf.file("คู่มือสร้างเครือข่ายในชุมชน ฉบับพิมพ์ครั้งที่ 2.pdf", "คู่มือสร้างเครือข่ายในชุมชน");
        StoredFile english = shelf.stored(
                "Handbook for community networks.pdf", "Handbook for community networks, second printing", RENEWED);
        handbook.translate(shelf.stated(TranslationState.DONE, false, english, "แปลทั้งเล่ม"));
        shelf.use(handbook, "2.4", "", "7b");
    }

    private static LinkCheck opened(Person by) {
        return new LinkCheck(new LinkCheck.Found(LinkStatus.ANSWERS, 200, ""), by, CHECKED);
    }

    /** The folder at hand with what it takes to fill it. */
    private final class Shelf {
        private final String subject;
        private final EvidenceFolder folder;
        private final People people;

        Shelf(String subject, EvidenceFolder folder, People people) {
            this.subject = subject;
            this.folder = folder;
            this.people = people;
        }

        EvidenceItem file(String name, String about) {
            EvidenceItem item = folder.addFile(stored(name, about, BROUGHT), people.first(), BROUGHT);
            item.speak("th");
            return item;
        }

        EvidenceItem link(String title, String path, String language, LinkStatus status, int code) {
            EvidenceItem item = folder.addLink(title, new WebAddress(WEB + path), people.first(), BROUGHT);
            item.speak(language);
            if (status != LinkStatus.NOT_CHECKED) {
                item.checked(
                        item.url(), new LinkCheck(new LinkCheck.Found(status, code, ""), people.second(), CHECKED));
            }
            return item;
        }

        StoredFile stored(String name, String about, Instant at) {
            return sheets.sheet(subject, name, about, people.first(), at);
        }

        Translation stated(TranslationState state, boolean subtitled, StoredFile file, String note) {
            return new Translation(
                    new Translation.Stated(state, subtitled, "en", file, "", note), people.second(), CHECKED);
        }

        void use(EvidenceItem item, String main, String supporting, String questions) {
            tie(item, main, supporting, questions);
            folder.use(item, people.terms());
        }

        void tie(EvidenceItem item, String main, String supporting, String questions) {
            Map<String, Support> criteria = Stream.concat(
                            codes(main).stream().map(code -> Map.entry(code, Support.MAIN)),
                            codes(supporting).stream().map(code -> Map.entry(code, Support.SUPPORTING)))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            item.tie(criteria, codes(questions));
        }

        private static Set<String> codes(String spaced) {
            return Stream.of(spaced.split(" ", -1))
                    .filter(code -> !code.isEmpty())
                    .collect(Collectors.toSet());
        }
    }
}
