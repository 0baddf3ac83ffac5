package th.go.led.rangwan.web.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import th.go.led.rangwan.domain.initiative.InitiativeReceipt;
import th.go.led.rangwan.domain.initiative.SdgTargets;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;
import th.go.led.rangwan.service.initiative.Intake;
import th.go.led.rangwan.service.initiative.IntakeTerms;

/** Reads the object that registers a work: every field of its kind, no other field, all problems at once. */
final class InitiativeReader {
    private static final int LONGEST_TITLE = 1000;
    private static final int MOST_TARGETS = 100;

    private final JsonObject object;
    private final IntakeTerms terms;
    private final List<Problem> problems = new ArrayList<>();

    private InitiativeReader(JsonObject object, IntakeTerms terms) {
        this.object = object;
        this.terms = terms;
    }

    /**
     * The work that the object describes.
     *
     * @throws BadRequest with every problem
     * @throws Refusal with 403 when the only thing wrong is that the owner unit is not the caller's to write for
     */
    static Intake read(JsonObject object, IntakeTerms terms) {
        return new InitiativeReader(object, terms).read();
    }

    private Intake read() {
        FieldReader work = new FieldReader("", object, problems);
        work.only(InitiativeFields.WORK);
        String code = code(work);
        Bilingual title = new Bilingual(
                work.required("titleTh", LONGEST_TITLE),
                work.text("titleEn", LONGEST_TITLE).orElse("").strip());
        Optional<IntakeTerms.Unit> unit = unit(work);
        List<String> targets = targets();
        Map<String, String> facts = facts(work);
        Map<String, String> fits = fits(work);
        if (!problems.isEmpty()) {
            throw new BadRequest(problems);
        }
        return new Intake(
                code,
                title,
                unit.filter(IntakeTerms.Unit::open)
                        .orElseThrow(() -> new Refusal(403, "api.refused.unit", String.join(", ", terms.openUnits())))
                        .id(),
                targets,
                facts,
                fits,
                new InitiativeReceipt.Sent(object.toString(), terms.cycle()));
    }

    private String code(FieldReader work) {
        String code = work.required("code", InitiativeFields.LONGEST_CODE);
        if (!code.equals(code.strip()) || code.codePoints().anyMatch(Character::isISOControl)) {
            problems.add(new Problem("code", "api.code.spaces", List.of()));
        } else if (code.equals(".") || code.equals("..")) {
            problems.add(new Problem("code", "api.code.dots", List.of()));
        }
        return code;
    }

    private Optional<IntakeTerms.Unit> unit(FieldReader work) {
        Optional<String> name = work.text("ownerUnit", InitiativeFields.LONGEST_NAME);
        Optional<IntakeTerms.Unit> unit = name.isPresent()
                ? terms.unit(name.get().strip())
                : terms.units().stream()
                        .filter(own -> own.id() == terms.ownUnitId())
                        .findFirst();
        if (unit.isEmpty() && !work.wrong("ownerUnit")) {
            String key = name.isPresent() ? "api.unit.unknown" : "api.unit.none";
            problems.add(new Problem("ownerUnit", key, List.of(String.join(", ", terms.openUnits()))));
        }
        return unit;
    }

    private Map<String, String> facts(FieldReader work) {
        Map<String, String> facts = new HashMap<>();
        Map<String, FieldReader> groups = Map.of(
                "",
                work,
                InitiativeFields.NOMINEE,
                work.group(InitiativeFields.NOMINEE, InitiativeFields.OF_NOMINEE),
                InitiativeFields.NOMINATOR,
                work.group(InitiativeFields.NOMINATOR, InitiativeFields.OF_NOMINATOR));
        for (InitiativeFields.FactField field : InitiativeFields.FACTS) {
            FieldReader from = groups.get(field.group());
            Optional<String> value =
                    switch (field.kind()) {
                        case CHOICE -> from.choice(field.name(), field.choices());
                        case DATE -> from.date(field.name());
                        case NAME ->
                            from.text(field.name(), InitiativeFields.LONGEST_NAME)
                                    .map(String::strip)
                                    .filter(name -> !name.isEmpty());
                        case NAME_OR_NONE ->
                            from.text(field.name(), InitiativeFields.LONGEST_NAME)
                                    .map(String::strip);
                    };
            value.ifPresent(known -> facts.put(field.fact(), known));
        }
        return facts;
    }

    private Map<String, String> fits(FieldReader work) {
        Map<String, String> fits = new HashMap<>();
        FieldReader categories =
                work.group(InitiativeFields.CATEGORY_FIT, Set.copyOf(terms.categories()), "api.category.unknown");
        terms.categories()
                .forEach(category ->
                        categories.choice(category, InitiativeFields.YES_NO).ifPresent(fit -> fits.put(category, fit)));
        return fits;
    }

    private List<String> targets() {
        JsonValue given = object.getOrDefault(InitiativeFields.SDG_TARGETS, JsonValue.NULL);
        if (given == JsonValue.NULL) {
            return List.of();
        }
        if (!(given instanceof JsonArray list)) {
            problems.add(new Problem(InitiativeFields.SDG_TARGETS, "api.type.list", List.of()));
            return List.of();
        }
        if (list.size() > MOST_TARGETS) {
            problems.add(new Problem(InitiativeFields.SDG_TARGETS, "api.list.long", List.of(MOST_TARGETS)));
            return List.of();
        }
        List<String> targets = new ArrayList<>();
        for (int place = 0; place < list.size(); place++) {
            String field = InitiativeFields.SDG_TARGETS + "[" + place + "]";
            if (list.get(place) instanceof JsonString text) {
                target(field, text.getString()).ifPresent(targets::add);
            } else {
                problems.add(new Problem(field, "api.type.text", List.of()));
            }
        }
        return targets;
    }

    private Optional<String> target(String field, String text) {
        try {
            List<String> known = SdgTargets.parse(text);
            if (known.size() == 1 && text.equals(text.strip())) {
                return Optional.of(known.get(0));
            }
        } catch (RefusedException unknown) {
            // told below, with the whole text that was sent
        }
        String told = text.length() > 40 ? text.substring(0, 40) : text;
        problems.add(new Problem(field, "initiative.refused.sdg", List.of(told)));
        return Optional.empty();
    }
}
