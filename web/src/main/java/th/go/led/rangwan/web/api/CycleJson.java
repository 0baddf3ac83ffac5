package th.go.led.rangwan.web.api;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import th.go.led.rangwan.domain.cycle.CategoryDefinition;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.cycle.DeadlineDefinition;
import th.go.led.rangwan.domain.deadline.DeadlineFaces;
import th.go.led.rangwan.domain.deadline.ReadingFace;
import th.go.led.rangwan.domain.shared.Language;
import th.go.led.rangwan.domain.shared.ThaiDate;
import th.go.led.rangwan.service.cycle.CycleSheet;
import th.go.led.rangwan.web.shared.Json;

/** A cycle as other systems read it. */
final class CycleJson {
    private CycleJson() {}

    static JsonObject of(CycleSheet cycle, DeadlineFaces faces, Language language) {
        CycleDefinition call = cycle.definition();
        JsonArrayBuilder categories = Json.createArrayBuilder();
        call.categories().stream().map(CycleJson::category).forEach(categories::add);
        return Json.createObjectBuilder()
                .add("code", cycle.code())
                .add("title", call.title().in(language))
                .add("titleTh", call.title().th())
                .add("titleEn", call.title().en())
                .add("awardYear", call.awardYear())
                .add("state", cycle.state().name().toLowerCase(Locale.ROOT))
                .add("stateSince", Answers.instant(cycle.stateSince()))
                .add("revision", cycle.revision())
                .add("categories", categories)
                .add("deadline", deadline(call.deadline(), faces, language))
                .build();
    }

    private static JsonObject category(CategoryDefinition category) {
        return Json.createObjectBuilder()
                .add("code", category.code())
                .add("nameTh", category.name().th())
                .add("nameEn", category.name().en())
                .build();
    }

    private static JsonObjectBuilder deadline(DeadlineDefinition stated, DeadlineFaces faces, Language language) {
        JsonObjectBuilder deadline = Json.createObjectBuilder()
                .add("asWritten", faces.asWritten())
                .add("zone", stated.zoneName())
                .add("offset", stated.offset().getId());
        face(deadline, faces.ruling(), language);
        deadline.add("settled", faces.settled());
        return faces.other() == null
                ? deadline.addNull("otherReading")
                : deadline.add("otherReading", face(Json.createObjectBuilder(), faces.other(), language));
    }

    private static JsonObjectBuilder face(JsonObjectBuilder json, ReadingFace face, Language language) {
        return json.add("reading", face.reading().code())
                .add("instant", Answers.instant(face.instant()))
                .add("bangkok", bangkok(face.instant()))
                .add("bangkokWords", face.bangkok().in(language))
                .add("lastWorkingMoment", bangkok(face.lastWorkingMoment()))
                .add("lastWorkingMomentWords", face.lastWorking().in(language))
                .add("holidaysKnown", face.holidaysKnown());
    }

    private static String bangkok(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                instant.atZone(ThaiDate.BANGKOK).toOffsetDateTime());
    }
}
