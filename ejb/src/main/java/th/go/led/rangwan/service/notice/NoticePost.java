package th.go.led.rangwan.service.notice;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import th.go.led.rangwan.domain.identity.Person;
import th.go.led.rangwan.domain.message.Recipient;
import th.go.led.rangwan.domain.notice.Notice;
import th.go.led.rangwan.domain.shared.Language;
import th.go.led.rangwan.service.message.MessageDraft;
import th.go.led.rangwan.service.message.Outbox;
import th.go.led.rangwan.service.shared.Settings;

/** Puts what people are told into the outbox; without a mail server or an address the message lies on the desk. */
@Dependent
class NoticePost {
    private static final String ONE = "notice.message.ONE";
    private static final String DIGEST = "notice.message.DIGEST";

    @Inject
    private Outbox outbox;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** One notice by itself. */
    void atOnce(Notice notice) {
        NoticeWords words = words(notice.person());
        send(notice.person(), ONE, words.subject(notice), words.one(notice));
        notice.told(clock.instant());
    }

    /** A day's digest. */
    void digest(Person person, Digest digest) {
        NoticeWords words = words(person);
        send(person, DIGEST, words.subject(digest), words.digest(digest));
        digest.news().forEach(notice -> notice.told(clock.instant()));
    }

    /** The address of a person who may enter, if it is one to which a mail server can be asked to deliver; else empty. */
    static String address(Person person) {
        return person.mayEnter() && Recipient.isAddress(person.mail()) ? person.mail() : "";
    }

    private NoticeWords words(Person person) {
        return new NoticeWords(person, settings.publicAddress(), clock.instant());
    }

    private void send(Person person, String kind, String title, String words) {
        String name = person.language() == Language.EN ? person.nameEn() : person.nameTh();
        outbox.tell(new MessageDraft(
                NoticeOwner.subject(person.id()), kind, new Recipient(name, address(person)), title, words, List.of()));
    }
}
