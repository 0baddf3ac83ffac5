package th.go.led.rangwan.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.service.initiative.Intake;
import th.go.led.rangwan.service.initiative.IntakeSheet;
import th.go.led.rangwan.service.initiative.IntakeTerms;

class InitiativeEchoTest {
    private static final String UNIT = "กลุ่มหนึ่ง";
    private static final IntakeTerms TERMS =
            new IntakeTerms(List.of(new IntakeTerms.Unit(1, UNIT, true)), 1, "unpsa-2022", List.of("1", "2", "3", "4"));

    /** The work as it stands right after the object was received. */
    private static IntakeSheet received(String json) {
        Intake intake = InitiativeReader.read(StrictJson.read(json), TERMS);
        return new IntakeSheet(
                intake.code(),
                intake.sent().document(),
                true,
                UNIT,
                words(intake.title().th().strip(), intake.title().en(), intake.sdgTargets()),
                intake.facts(),
                intake.fits());
    }

    private static Initiative.Description words(String th, String en, List<String> targets) {
        return new Initiative.Description(
                new Bilingual(th, en), Bilingual.same(""), "", "", "", "", String.join(", ", targets));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"code\":\"A\",\"titleTh\":\"ก\"}",
                "{\"titleTh\":\" ก  ข \",\"code\":\"A\",\"titleEn\":\" E \",\"ownerUnit\":\"กลุ่มหนึ่ง\"}",
                "{\"code\":\"A\",\"titleTh\":\"ก\",\"titleEn\":null,\"ownerUnit\":null,\"startedOn\":null,\"startEvidence\":null,"
                        + "\"nominee\":null,\"nominator\":null,\"unInvolvement\":null,\"wonUnpsa\":null,\"innovative\":null,"
                        + "\"categoryFit\":null,\"sdgTargets\":null}",
                "{\"code\":\"A\",\"titleTh\":\"ก\",\"titleEn\":\"\",\"nominee\":{},\"nominator\":{},\"categoryFit\":{},\"sdgTargets\":[]}",
                "{\"code\":\"A\",\"titleTh\":\"ก\",\"nominee\":{\"viaPublicBody\":\"\",\"name\":\"\",\"kind\":null}}",
                "{\"code\":\"A\",\"titleTh\":\"ก\",\"nominee\":{\"kind\":\"public\"},\"nominator\":{\"name\":\" น \"}}",
                "{\"code\":\"A\",\"titleTh\":\"ก\",\"startEvidence\":\"unknown\",\"unInvolvement\":\"unknown\",\"wonUnpsa\":\"unknown\"}",
                "{\"code\":\"A\",\"titleTh\":\"ก\",\"categoryFit\":{\"4\":\"no\",\"1\":\"yes\",\"2\":\"unknown\",\"3\":null}}",
                "{\"sdgTargets\":[\"16.3\",\"1.4\",\"16.B\",\"16.3\"],\"titleTh\":\"ก\",\"code\":\"A\"}"
            })
    void whatWasSentIsGivenBackWordForWord(String json) {
        assertEquals(json, InitiativeEcho.of(received(json)).toString());
    }

    @Test
    void whatChangedSinceIsToldAsItNowIs() {
        IntakeSheet sent = received(
                "{\"code\":\"A\",\"titleTh\":\" ก \",\"wonUnpsa\":\"unknown\",\"nominee\":{\"name\":\"ข\",\"kind\":null},"
                        + "\"innovative\":\"yes\",\"categoryFit\":{\"2\":\"yes\"},\"sdgTargets\":[\"1.4\"]}");
        Map<String, String> facts = new HashMap<>(sent.facts());
        facts.put("unpsa.won", "no");
        facts.put("nominee.kind", "public");
        facts.put("started.on", "2019-12-03");
        facts.remove("innovative");
        IntakeSheet now = new IntakeSheet(
                "A",
                sent.sent(),
                false,
                "กองสอง",
                words("ค", "", List.of("1.4", "16.3")),
                facts,
                Map.of("1", "no", "2", "yes"));
        assertEquals(
                "{\"code\":\"A\",\"titleTh\":\"ค\",\"wonUnpsa\":\"no\",\"nominee\":{\"name\":\"ข\",\"kind\":\"public\"},"
                        + "\"innovative\":null,\"categoryFit\":{\"2\":\"yes\",\"1\":\"no\"},\"sdgTargets\":[\"1.4\",\"16.3\"],"
                        + "\"ownerUnit\":\"กองสอง\",\"startedOn\":\"2019-12-03\"}",
                InitiativeEcho.of(now).toString());
    }

    @Test
    void aGroupThatWasNullAndIsKnownNowIsTold() {
        IntakeSheet sent = received("{\"code\":\"A\",\"titleTh\":\"ก\",\"nominee\":null}");
        IntakeSheet now =
                new IntakeSheet("A", sent.sent(), true, UNIT, sent.description(), Map.of("nominee.via", ""), Map.of());
        assertEquals(
                "{\"code\":\"A\",\"titleTh\":\"ก\",\"nominee\":{\"viaPublicBody\":\"\"}}",
                InitiativeEcho.of(now).toString());
    }

    @Test
    void aWorkRegisteredOnScreenTellsWhatIsKnown() {
        IntakeSheet work = new IntakeSheet(
                "A",
                null,
                false,
                UNIT,
                words("ก", "", List.of()),
                Map.of("nominee.kind", "public", "un.ruling", "connected"),
                Map.of());
        assertEquals(
                "{\"code\":\"A\",\"titleTh\":\"ก\",\"ownerUnit\":\"" + UNIT + "\",\"nominee\":{\"kind\":\"public\"}}",
                InitiativeEcho.of(work).toString());
    }
}
