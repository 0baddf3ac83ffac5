package th.go.led.rangwan.web.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.initiative.SdgTargets;
import th.go.led.rangwan.service.initiative.IntakeSheet;
import th.go.led.rangwan.web.shared.Json;

/**
 * A work as the object by which it was registered, word for word. A field whose meaning has changed since is told as it
 * now is; what nobody knows and nobody sent is left out.
 */
final class InitiativeEcho {
    private final IntakeSheet sheet;
    private final JsonObject sent;

    private InitiativeEcho(IntakeSheet sheet) {
        this.sheet = sheet;
        this.sent = sheet.sent() == null ? JsonValue.EMPTY_JSON_OBJECT : StrictJson.read(sheet.sent());
    }

    static JsonObject of(IntakeSheet sheet) {
        InitiativeEcho echo = new InitiativeEcho(sheet);
        return echo.merged("", echo.sent, echo.known());
    }

    /** The work as it now stands, known fields only, groups as objects. */
    private JsonObject known() {
        Map<String, JsonValue> work = new LinkedHashMap<>();
        put(work, "code", sheet.code());
        put(work, "titleTh", sheet.description().title().th());
        put(work, "titleEn", sheet.description().title().en());
        if (!sheet.sameUnit() || sent.getOrDefault("ownerUnit", JsonValue.NULL) != JsonValue.NULL) {
            put(work, "ownerUnit", sheet.unitTh());
        }
        Map<String, Map<String, JsonValue>> groups = new HashMap<>();
        for (InitiativeFields.FactField field : InitiativeFields.FACTS) {
            String value = sheet.facts().get(field.fact());
            boolean lawful = value != null
                    && (field.choices().isEmpty() || field.choices().contains(value));
            if (lawful && field.group().isEmpty()) {
                work.put(field.name(), Json.createValue(value));
            } else if (lawful) {
                groups.computeIfAbsent(field.group(), group -> new LinkedHashMap<>())
                        .put(field.name(), Json.createValue(value));
                work.put(field.group(), object(groups.get(field.group())));
            }
        }
        if (!sheet.fits().isEmpty()) {
            Map<String, JsonValue> fits = new LinkedHashMap<>();
            sheet.fits().keySet().stream()
                    .sorted()
                    .forEach(category -> put(fits, category, sheet.fits().get(category)));
            work.put(InitiativeFields.CATEGORY_FIT, object(fits));
        }
        if (!sheet.goals().isEmpty()) {
            work.put(
                    InitiativeFields.SDG_TARGETS,
                    Json.createArrayBuilder(sheet.goals()).build());
        }
        return object(work);
    }

    private static void put(Map<String, JsonValue> fields, String name, String text) {
        if (!text.isEmpty()) {
            fields.put(name, Json.createValue(text));
        }
    }

    private static JsonObject object(Map<String, JsonValue> fields) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        fields.forEach(object::add);
        return object.build();
    }

    private JsonObject merged(String path, JsonObject before, JsonObject now) {
        JsonObjectBuilder told = Json.createObjectBuilder();
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(now.keySet());
        for (String name : names) {
            JsonValue was = before.get(name);
            JsonValue is = now.get(name);
            if (was instanceof JsonObject group) {
                told.add(name, merged(name + ".", group, is == null ? JsonValue.EMPTY_JSON_OBJECT : is.asJsonObject()));
            } else if (was != null && !(is instanceof JsonObject) && same(path + name, was, is)) {
                told.add(name, was);
            } else {
                told.add(name, is == null ? JsonValue.NULL : is);
            }
        }
        return told.build();
    }

    private static boolean same(String path, JsonValue was, JsonValue is) {
        return meaning(path, was).equals(is == null ? "" : meaning(path, is));
    }

    /** What a value says; nothing known is the empty text. */
    private static Object meaning(String path, JsonValue value) {
        if (value instanceof JsonArray list) {
            Set<String> targets = list.getValuesAs(JsonString.class).stream()
                    .flatMap(target -> SdgTargets.parse(target.getString()).stream())
                    .collect(Collectors.toCollection(HashSet::new));
            return targets.isEmpty() ? "" : targets;
        }
        if (!(value instanceof JsonString text) || text.getString().equals(InitiativeFields.UNKNOWN)) {
            return "";
        }
        boolean none = path.equals(InitiativeFields.NOMINEE + ".viaPublicBody")
                && text.getString().isBlank();
        return none ? JsonValue.EMPTY_JSON_ARRAY : text.getString().strip();
    }
}
