package th.go.led.rangwan.web.organisation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.identity.CapacityKind;
import th.go.led.rangwan.domain.identity.Power;
import th.go.led.rangwan.service.organisation.OrderChoices;
import th.go.led.rangwan.service.organisation.OrderForm;
import th.go.led.rangwan.service.organisation.OrderService;
import th.go.led.rangwan.web.shared.Notice;

/** Enters an order from its paper. */
@Named("orderEdit")
@ViewScoped
public class OrderEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private OrderService service;

    @Inject
    private Notice notice;

    private CapacityKind kind = CapacityKind.ACTING;
    private final Map<String, Long> chosen = new HashMap<>();
    private final Map<String, LocalDate> days = new HashMap<>();
    private final Map<String, Boolean> powers = new HashMap<>();
    private boolean passable;
    private String number = "";
    private transient OrderChoices choices;

    /** Enters the order and goes to its page. */
    public String enter() {
        long id = service.enter(new OrderForm(
                kind,
                new OrderForm.To(choice("person"), choice("holderOf")),
                choice("replaced"),
                named(),
                passable,
                choice("outOf"),
                number,
                days.get("date"),
                days.get("from"),
                days.get("until")));
        notice.say("organisation.done.order.entered");
        return "order?faces-redirect=true&id=" + id;
    }

    private long choice(String field) {
        Long id = chosen.get(field);
        return id == null ? 0 : id;
    }

    private Set<Power> named() {
        return Arrays.stream(Power.values())
                .filter(power -> Boolean.TRUE.equals(powers.get(power.name())))
                .collect(Collectors.toSet());
    }

    /** The kinds that an order gives. */
    public List<CapacityKind> getKinds() {
        return List.of(CapacityKind.ACTING, CapacityKind.DELEGATED, CapacityKind.KEEPING_POST);
    }

    public Power[] getAllPowers() {
        return Power.values();
    }

    /** What there is to choose from. */
    public OrderChoices getChoices() {
        if (choices == null) {
            choices = service.choices();
        }
        return choices;
    }

    public CapacityKind getKind() {
        return kind;
    }

    public void setKind(CapacityKind kind) {
        this.kind = kind;
    }

    /** The chosen ids by the names of the fields. */
    public Map<String, Long> getChosen() {
        return chosen;
    }

    /** The typed days by the names of the fields. */
    public Map<String, LocalDate> getDays() {
        return days;
    }

    /** The ticked powers by their names. */
    public Map<String, Boolean> getPowers() {
        return powers;
    }

    public boolean isPassable() {
        return passable;
    }

    public void setPassable(boolean passable) {
        this.passable = passable;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
