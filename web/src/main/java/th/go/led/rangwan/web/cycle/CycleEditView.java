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
    private transient CycleEditService service;

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
    private long seenVersion;
    private CycleEditItem item;
    private List<EditField> fields;
    private final Map<String, String> typed = new HashMap<>();
    private final Map<String, Boolean> ticked = new HashMap<>();
    private transient CycleEditSheet sheet;

    @PostConstruct
    void open() {
        id = CycleAddress.id(idParameter);
        item = new CycleEditItem(
                partParameter == null ? "" : partParameter, codeParameter == null ? "" : codeParameter);
        seenVersion = getSheet().version();
        item = new CycleEditItem(sheet.part().code(), sheet.code());
        fields = sheet.fields();
        fields.forEach(field -> typed.put(field.id(), field.value()));
        fields.forEach(field -> ticked.put(field.id(), field.value().equals("yes")));
    }

    /** Saves the item and stays with it. */
    public String save() {
        Map<String, String> values = new HashMap<>(typed);
        fields.stream()
                .filter(field -> field.kind() == EditField.Kind.TICK)
                .forEach(field -> values.put(field.id(), Boolean.TRUE.equals(ticked.get(field.id())) ? "yes" : ""));
        values.values().removeIf(value -> value == null);
        service.save(id, seenVersion, item, values);
        notice.say("cycle.edit.saved");
        return "cycle-edit?faces-redirect=true&id=" + id + "&part=" + item.part() + "&code=" + item.code();
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

    /** What stands in the fields, by their ids. */
    public Map<String, String> getTyped() {
        return typed;
    }

    /** Which boxes are ticked, by their ids. */
    public Map<String, Boolean> getTicked() {
        return ticked;
    }
}
