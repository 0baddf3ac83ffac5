package th.go.led.rangwan.domain.cycle.edit;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import th.go.led.rangwan.domain.cycle.CycleChange;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.cycle.DeadlineDefinition;
import th.go.led.rangwan.domain.cycle.DeadlineReading;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.domain.shared.ThaiDate;

/** The deadlines, by their place in the order in which they were announced, counted from 1. */
final class DeadlineForm implements PartForm {
    @Override
    public List<Item> items(CycleDefinition cycle) {
        return IntStream.rangeClosed(1, cycle.deadlines().size())
                .mapToObj(place -> new Item(
                        Integer.toString(place),
                        ThaiDate.brief(cycle.deadlines().get(place - 1).date())))
                .toList();
    }

    private static DeadlineDefinition at(CycleDefinition cycle, int place) {
        if (place < 1 || place > cycle.deadlines().size()) throw new NotFoundException();
        return cycle.deadlines().get(place - 1);
    }

    private static int place(String code) {
        return code.matches("\\d{1,3}") ? Integer.parseInt(code) : 0;
    }

    @Override
    public List<EditField> fields(CycleDefinition cycle, String code) {
        DeadlineDefinition deadline = at(cycle, place(code));
        return new Fields()
                .date("date", "วันที่", "Date", deadline.date())
                .text("words", "ถ้อยคำตามประกาศ", "The words of the call", "", deadline.words())
                .line("zone", "เขตเวลาตามที่เขียน", "Zone as written", deadline.zoneName())
                .line("offset", "ส่วนต่างจาก UTC", "Offset from UTC", offset(deadline.offset()))
                .choice(
                        "readings",
                        new Bilingual("คำอ่านที่เป็นไปได้", "Lawful readings"),
                        code(deadline.readings()),
                        readings())
                .verified(deadline.from().verified())
                .list();
    }

    private static String offset(ZoneOffset offset) {
        return offset.equals(ZoneOffset.UTC) ? "+00:00" : offset.getId();
    }

    private static String code(List<DeadlineReading> readings) {
        return readings.size() > 1 ? "both" : readings.get(0).code();
    }

    private static List<EditField.Option> readings() {
        return List.of(
                new EditField.Option("both", new Bilingual("ทั้งสองแบบ ยังไม่ชัด", "Both; it is not clear")),
                new EditField.Option(DeadlineReading.START_OF_DAY.code(), DeadlineReading.START_OF_DAY.label()),
                new EditField.Option(DeadlineReading.END_OF_DAY.code(), DeadlineReading.END_OF_DAY.label()));
    }

    @Override
    public CycleDefinition saved(CycleDefinition cycle, String code, Typed typed) {
        int place = place(code);
        DeadlineDefinition old = at(cycle, place);
        String chosen = typed.chosen("readings", PartForm.one(fields(cycle, code), EditField::id, "readings"));
        DeadlineDefinition changed = new DeadlineDefinition(
                typed.words("words"),
                typed.words("zone"),
                typed.offset("offset"),
                typed.date("date"),
                List.of(DeadlineReading.values()).stream()
                        .filter(reading ->
                                chosen.equals("both") || reading.code().equals(chosen))
                        .toList(),
                typed.mark(old.from()));
        List<DeadlineDefinition> deadlines = new ArrayList<>(cycle.deadlines());
        deadlines.set(place - 1, changed);
        for (int i = 1; i < deadlines.size(); i++) {
            if (!deadlines.get(i).date().isAfter(deadlines.get(i - 1).date())) {
                throw new RefusedException("cycle.refused.deadlineOrder").at("date");
            }
        }
        return CycleChange.of(cycle).deadlines(deadlines).definition();
    }
}
