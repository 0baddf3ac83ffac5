package th.go.led.rangwan.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import th.go.led.rangwan.service.initiative.IntakeTerms;

/** The description names every route and nothing more, and speaks of the object as it is read. */
class OpenApiTest {
    private static final JsonObject DOCUMENT = document();

    private static JsonObject document() {
        try (JsonReader reader = Json.createReader(OpenApiResource.class.getResourceAsStream("openapi.json"))) {
            return reader.readObject();
        }
    }

    private static JsonObject schema(String name) {
        return DOCUMENT.getValue("/components/schemas/" + name).asJsonObject();
    }

    private static Set<String> fields(JsonObject schema) {
        return new TreeSet<>(schema.getJsonObject("properties").keySet());
    }

    private static Stream<String> routes(Class<?> resource) {
        return Stream.of(resource.getDeclaredMethods()).flatMap(method -> Stream.of(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value() + " " + path(resource, method)));
    }

    private static String path(Class<?> resource, Method method) {
        String below = method.isAnnotationPresent(Path.class)
                ? "/" + method.getAnnotation(Path.class).value()
                : "";
        return resource.getAnnotation(Path.class).value().replaceFirst("^v1", "") + below;
    }

    @Test
    void itNamesEveryRouteAndNothingMore() {
        Set<String> served = new Api()
                .getClasses().stream()
                        .filter(type -> type.isAnnotationPresent(Path.class))
                        .flatMap(OpenApiTest::routes)
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> told = new TreeSet<>();
        DOCUMENT.getJsonObject("paths").forEach((path, methods) -> methods.asJsonObject()
                .keySet()
                .forEach(method -> told.add(method.toUpperCase(Locale.ROOT) + " " + path)));
        assertEquals(served, told);
    }

    @Test
    void itNamesTheFieldsOfAWork() {
        JsonObject work = schema("Initiative");
        assertEquals(new TreeSet<>(InitiativeFields.WORK), fields(work));
        JsonObject properties = work.getJsonObject("properties");
        assertEquals(new TreeSet<>(InitiativeFields.OF_NOMINEE), fields(properties.getJsonObject("nominee")));
        assertEquals(new TreeSet<>(InitiativeFields.OF_NOMINATOR), fields(properties.getJsonObject("nominator")));
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        List<String> references = Stream.of(DOCUMENT.toString().split("\"\\$ref\":\"#", -1))
                .skip(1)
                .map(rest -> rest.substring(0, rest.indexOf('"')))
                .distinct()
                .toList();
        assertTrue(references.size() > 8);
        references.forEach(DOCUMENT::getValue);
    }

    @Test
    void itsExamplesAreWorks() {
        IntakeTerms terms = new IntakeTerms(
                List.of(new IntakeTerms.Unit(1, "กลุ่ม", true)), 1, "unpsa-2022", List.of("1", "2", "3", "4"));
        DOCUMENT.getValue("/paths/~1initiatives/post/requestBody/content/application~1json/examples")
                .asJsonObject()
                .values()
                .forEach(example -> InitiativeReader.read(
                        StrictJson.read(example.asJsonObject().get("value").toString()), terms));
    }
}
