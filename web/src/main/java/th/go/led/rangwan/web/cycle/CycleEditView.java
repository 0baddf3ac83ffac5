package th.go.led.rangwan.web.cycle;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import th.go.led.rangwan.domain.cycle.edit.EditField;
import th.go.led.rangwan.service.cycle.CycleEditItem;
import th.go.led.rangwan.service.cycle.CycleEditService;
import th.go.led.rangwan.service.cycle.CycleEditSheet;
import th.go.led.rangwan.web.shared.Notice;

/** One item of a draft in its form: {@code id} names the draft, {@code part} and {@code code} the item. */
@Named("cycleEdit")
@ViewScoped
public class CycleEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CycleEditService service;

    @Inject
    private Notice notice;

    @Inject
    @ManagedProperty("#{param.id}")
    private String idParameter;

    @Inject
    @ManagedProperty("#{param.part}")
    private String partParameter;

    @Inject
    @ManagedProperty("#{param.code}")
    private String codeParameter;

    private long id;
    private CycleEditItem item;
    private List<EditField> fields;
    private List<EditField> seen;
    private List<EditField> others = List.of();
    private final Map<String, String> typed = new HashMap<>();
    private final Map<String, Boolean> ticked = new HashMap<>();
    private transient CycleEditSheet sheet;

    @PostConstruct
    void open() {
        id = CycleAddress.id(idParameter);
        item = new CycleEditItem(
                partParameter == null ? "" : partParameter, codeParameter == null ? "" : codeParameter);
        item = new CycleEditItem(getSheet().part().code(), sheet.code());
        fields = sheet.fields();
        seen = fields;
        fields.forEach(field -> typed.put(field.id(), field.value()));
        fields.forEach(field -> ticked.put(field.id(), field.value().equals("yes")));
    }

    /** Saves the item and stays with it; what another person saved in it meanwhile is shown first, and then replaced. */
    public String save() {
        List<EditField> before = seen;
        sheet = null; // the view keeps its bean, and others go on meanwhile
        seen = getSheet().fields();
        others = seen.stream().filter(field -> !before.contains(field)).toList();
        service.save(id, item, before, values());
        notice.say("cycle.edit.saved");
        return "cycle-edit?faces-redirect=true&id=" + id + "&part=" + item.part() + "&code=" + item.code();
    }

    private Map<String, String> values() {
        Map<String, String> values = new HashMap<>(typed);
        fields.stream()
                .filter(field -> field.kind() == EditField.Kind.TICK)
                .forEach(field -> values.put(field.id(), Boolean.TRUE.equals(ticked.get(field.id())) ? "yes" : ""));
        values.values().removeIf(value -> value == null);
        return values;
    }

    /** The item with the way to all others. */
    public CycleEditSheet getSheet() {
        if (sheet == null) {
            sheet = service.sheet(id, item.part(), item.code());
        }
        return sheet;
    }

    public List<EditField> getFields() {
        return fields;
    }

    /** What another person saved in this item while it was open here. */
    public List<EditField> getOthers() {
        return others;
    }

    /** What stands in the fields, by their ids. */
    public Map<String, String> getTyped() {
        return typed;
    }

    /** Which boxes are ticked, by their ids. */
    public Map<String, Boolean> getTicked() {
        return ticked;
    }
}
