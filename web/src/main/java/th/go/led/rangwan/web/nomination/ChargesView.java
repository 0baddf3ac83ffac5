package th.go.led.rangwan.web.nomination;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import th.go.led.rangwan.service.nomination.ChargeService;
import th.go.led.rangwan.service.nomination.ChargesSheet;
import th.go.led.rangwan.web.shared.Notice;

/** Entrusts the questions of a nomination to people, all in one form. */
@Named("charges")
@ViewScoped
public class ChargesView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ChargeService service;

    @Inject
    private Notice notice;

    @Inject
    @ManagedProperty("#{param.id}")
    private transient String address;

    private final List<ChargeEntry> entries = new ArrayList<>();
    private long id;
    private transient ChargesSheet sheet;

    @PostConstruct
    void open() {
        id = Address.id(address);
        for (ChargesSheet.Section section : getSheet().sections()) {
            for (int place = 0; place < section.rows().size(); place++) {
                entries.add(new ChargeEntry(
                        place == 0 ? section : null, section.rows().get(place)));
            }
        }
    }

    /** The questions, the people, and how far each is. */
    public ChargesSheet getSheet() {
        if (sheet == null) {
            sheet = service.sheet(id);
        }
        return sheet;
    }

    /** The lines of the form, in the order of the portal. */
    public List<ChargeEntry> getEntries() {
        return entries;
    }

    /** To whom the question of a line can be entrusted: whoever owns it is among them, here or not. */
    public List<ChargesSheet.PersonRow> choices(ChargeEntry entry) {
        List<ChargesSheet.PersonRow> people = new ArrayList<>(getSheet().people());
        if (entry.getOwner() != null && people.stream().noneMatch(person -> person.id() == entry.getOwnerId())) {
            people.add(new ChargesSheet.PersonRow(entry.getOwnerId(), entry.getOwner()));
        }
        return people;
    }

    /** Entrusts what the form holds. */
    public String save() {
        service.entrust(
                id,
                IntStream.range(0, entries.size())
                        .mapToObj(place -> entries.get(place).edit(place))
                        .toList());
        notice.say("nomination.charges.saved");
        return "answer-charges?faces-redirect=true&id=" + id;
    }

    public long getId() {
        return id;
    }
}
