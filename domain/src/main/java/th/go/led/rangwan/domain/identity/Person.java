package th.go.led.rangwan.domain.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.regex.Pattern;
import th.go.led.rangwan.domain.shared.Language;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * A user of the desk, matched to the portal's account by login name. The application keeps no password. The administrator may
 * end a person's access at once, whatever the portal says, and give it again; what the person did stands.
 */
@Entity
@Table(name = "person")
public class Person {
    private static final Pattern MAIL = Pattern.compile("[^\\s@<>,;\"]{1,64}@[^\\s@<>,;\"]+\\.[^\\s@<>,;\"]{2,}");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String login;
    private String nameTh;
    private String nameEn;
    private String mail;

    @Enumerated(EnumType.STRING)
    private Language language = Language.TH;

    private Instant accessEndedAt; // null while the person may come in

    protected Person() {} // JPA

    /** A person who comes in under {@code login}. */
    public Person(String login, String nameTh, String nameEn) {
        this.login = login;
        this.nameTh = nameTh;
        this.nameEn = nameEn;
        this.mail = "";
    }

    /** Gives the person another name; what they signed keeps to the person. Refused without a name in either language. */
    public void rename(String th, String en) {
        this.nameTh = Names.required(th, "nameTh");
        this.nameEn = Names.required(en, "nameEn");
    }

    /** The version that a screen saw, for refusing a stale one. */
    public long version() {
        return version;
    }

    /** Sets the address to which messages of the desk go, empty for none; refused when it cannot be one. */
    public void reachAt(String address) {
        String wanted = address.strip();
        if (!wanted.isEmpty() && !MAIL.matcher(wanted).matches()) {
            throw new RefusedException("identity.refused.mail").at("mail");
        }
        this.mail = wanted;
    }

    /** Chooses the language of every screen for this person from now on. */
    public void speak(Language chosen) {
        this.language = chosen;
    }

    /** Lets the person in no more, from their next request on; refused when that is so already. */
    public void endAccess(Instant at) {
        if (!mayEnter()) {
            throw new RefusedException("identity.refused.access.ended");
        }
        this.accessEndedAt = at;
    }

    /** Lets the person in again; refused when they may come in anyway. */
    public void giveAccess() {
        if (mayEnter()) {
            throw new RefusedException("identity.refused.access.given");
        }
        this.accessEndedAt = null;
    }

    /** Whether the application lets the person in when the portal does. */
    public boolean mayEnter() {
        return accessEndedAt == null;
    }

    /** When access was ended; null while the person may come in. */
    public Instant accessEndedAt() {
        return accessEndedAt;
    }

    public Long id() {
        return id;
    }

    public String login() {
        return login;
    }

    public String nameTh() {
        return nameTh;
    }

    public String nameEn() {
        return nameEn;
    }

    /** The e-mail address, empty when none is known. */
    public String mail() {
        return mail;
    }

    public Language language() {
        return language;
    }
}
