package th.go.led.rangwan.web.deadline;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import th.go.led.rangwan.domain.deadline.HolidayDay;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.service.deadline.HolidayRow;
import th.go.led.rangwan.service.deadline.HolidayService;
import th.go.led.rangwan.service.deadline.HolidaySheet;
import th.go.led.rangwan.web.shared.Notice;

/** The holidays of the year that {@code year} of the address names in the Buddhist era; {@code edit} names the day at hand. */
@Named("holidays")
@ViewScoped
public class HolidaysView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private HolidayService service;

    @Inject
    private Notice notice;

    @Inject
    @ManagedProperty("#{param.year}")
    private String yearParameter;

    @Inject
    @ManagedProperty("#{param.edit}")
    private String editParameter;

    private int year;
    private long editId;
    private long seenVersion;
    private LocalDate day;
    private String nameTh = "";
    private String nameEn = "";
    private String reference = "";
    private transient HolidaySheet sheet;

    @PostConstruct
    void open() {
        year = yearParameter != null && yearParameter.matches("2[4-6]\\d\\d")
                ? Integer.parseInt(yearParameter) - ThaiDate.BUDDHIST_OFFSET
                : 0;
        editId = editParameter != null && editParameter.matches("\\d{1,18}") ? Long.parseLong(editParameter) : 0;
        HolidayRow row = getEdited();
        if (row != null) {
            seenVersion = row.version();
            day = row.day();
            nameTh = row.name().th();
            nameEn = row.name().en();
            reference = row.reference();
        }
    }

    /** Adds the typed day. */
    public String add() {
        service.add(new HolidayDay(day, new Bilingual(nameTh, nameEn)), reference);
        notice.say("deadline.holiday.added", ThaiDate.brief(day));
        return page(day.getYear());
    }

    /** Gives the day at hand the typed names. */
    public String rename() {
        service.rename(editId, seenVersion, new Bilingual(nameTh, nameEn), reference);
        notice.say("deadline.holiday.renamed", ThaiDate.brief(day));
        return page(day.getYear());
    }

    /** Takes the day at hand out. */
    public String remove() {
        service.remove(editId, seenVersion);
        notice.say("deadline.holiday.removed", ThaiDate.brief(day));
        return page(day.getYear());
    }

    /** The year's holidays. */
    public HolidaySheet getSheet() {
        if (sheet == null) {
            sheet = service.sheet(year);
        }
        return sheet;
    }

    /** The day at hand, null for none. */
    public HolidayRow getEdited() {
        return getSheet().changeable()
                ? getSheet().rows().stream()
                        .filter(row -> row.id() == editId)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** The years to choose from, in the Buddhist era. */
    public List<Integer> getYears() {
        return getSheet().years().stream()
                .map(one -> one + ThaiDate.BUDDHIST_OFFSET)
                .toList();
    }

    /** The shown year, Buddhist era. */
    public int getYear() {
        return getSheet().year() + ThaiDate.BUDDHIST_OFFSET;
    }

    private static String page(int commonEra) {
        return "holidays?faces-redirect=true&year=" + (commonEra + ThaiDate.BUDDHIST_OFFSET);
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getNameTh() {
        return nameTh;
    }

    public void setNameTh(String nameTh) {
        this.nameTh = nameTh;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
