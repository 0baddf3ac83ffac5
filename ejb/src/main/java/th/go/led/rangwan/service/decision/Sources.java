package th.go.led.rangwan.service.decision;

import th.go.led.rangwan.domain.nomination.Nomination;
import th.go.led.rangwan.domain.paper.IncomingPaper;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.ThaiDate;

/** How work lists name the papers whose words give work. */
final class Sources {
    private Sources() {}

    static Bilingual title(Nomination nomination) {
        Bilingual work = nomination.initiative().title();
        return new Bilingual(
                work.th() + " · สาขา " + nomination.entry().category(),
                work.en() + " · category " + nomination.entry().category());
    }

    static Bilingual title(IncomingPaper paper) {
        int year = paper.receivedYear() + ThaiDate.BUDDHIST_OFFSET;
        String number = paper.receivedNumber() + "/" + year;
        String subject = paper.head().subject();
        return new Bilingual(
                ("หนังสือรับ " + number + " " + subject).strip(), ("Received paper " + number + " " + subject).strip());
    }
}
