package th.go.led.rangwan.web.api;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.eligibility.CategoryVerdict;
import th.go.led.rangwan.domain.eligibility.ClauseVerdict;
import th.go.led.rangwan.domain.eligibility.MissingFact;
import th.go.led.rangwan.domain.eligibility.UsedFact;
import th.go.led.rangwan.domain.shared.Language;
import th.go.led.rangwan.service.eligibility.WorkScreening;
import th.go.led.rangwan.web.shared.Json;

/** A screening as other systems read it. */
final class ScreeningJson {
    private final Language language;

    private ScreeningJson(Language language) {
        this.language = language;
    }

    static JsonObject of(WorkScreening screening, Language language) {
        ScreeningJson json = new ScreeningJson(language);
        JsonArrayBuilder categories = Json.createArrayBuilder();
        screening.categories().stream().map(json::category).forEach(categories::add);
        return Json.createObjectBuilder()
                .add("cycle", screening.cycle())
                .add("revision", screening.revision())
                .add("initiative", screening.initiative())
                .add("asOf", Answers.instant(screening.asOf()))
                .add("categories", categories)
                .build();
    }

    private JsonObject category(CategoryVerdict judged) {
        JsonArrayBuilder clauses = Json.createArrayBuilder();
        judged.clauses().stream().map(this::clause).forEach(clauses::add);
        return Json.createObjectBuilder()
                .add("code", judged.category())
                .add("verdict", judged.verdict().code())
                .add("clauses", clauses)
                .build();
    }

    private JsonObject clause(ClauseVerdict clause) {
        JsonArrayBuilder missing = Json.createArrayBuilder();
        clause.missing().stream().map(this::missing).forEach(missing::add);
        return Json.createObjectBuilder()
                .add("clause", clause.clause())
                .add("verdict", clause.standing().code())
                .add("quoteTh", clause.quoteTh())
                .add("fact", textOrNull(clause.facts().stream().map(this::fact).toList()))
                .add("givenBy", textOrNull(givers(clause)))
                .add("missing", missing)
                .add("explanationTh", clause.memo().th())
                .add("explanationEn", clause.memo().en())
                .add("firstEligibleOn", textOrNull(day(clause)))
                .add("facts", facts(clause))
                .add("whatWouldChangeTh", clause.whatWouldChange().th())
                .add("whatWouldChangeEn", clause.whatWouldChange().en())
                .build();
    }

    private static List<String> day(ClauseVerdict clause) {
        return clause.firstEligibleOn() == null
                ? List.of()
                : List.of(clause.firstEligibleOn().toString());
    }

    private static List<String> givers(ClauseVerdict clause) {
        return clause.facts().stream()
                .map(used -> used.fact().givenBy())
                .distinct()
                .toList();
    }

    /** What is asked, the answer in words, and the value as it is kept where the words differ. */
    private String fact(UsedFact used) {
        String words = used.value().in(language);
        String value = used.fact().value();
        String kept = value.isEmpty() || value.equals(words) ? "" : " (" + value + ")";
        return used.label().in(language) + ": " + words + kept;
    }

    private String missing(MissingFact fact) {
        return fact.label().in(language)
                + (language == Language.EN ? "; ask " : " ถามที่")
                + fact.ask().in(language);
    }

    private JsonArrayBuilder facts(ClauseVerdict clause) {
        JsonArrayBuilder facts = Json.createArrayBuilder();
        for (UsedFact used : clause.facts()) {
            JsonObjectBuilder fact = Json.createObjectBuilder()
                    .add("code", used.code())
                    .add("value", used.fact().value())
                    .add("givenBy", used.fact().givenBy())
                    .add("note", used.fact().remark().in(language));
            facts.add(
                    used.fact().givenAt() == null
                            ? fact.addNull("givenAt")
                            : fact.add("givenAt", Answers.instant(used.fact().givenAt())));
        }
        return facts;
    }

    private static JsonValue textOrNull(List<String> texts) {
        return texts.isEmpty()
                ? JsonValue.NULL
                : Json.createValue(texts.stream().collect(Collectors.joining("; ")));
    }
}
