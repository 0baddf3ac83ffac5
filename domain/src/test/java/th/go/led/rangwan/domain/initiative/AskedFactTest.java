package th.go.led.rangwan.domain.initiative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.go.led.rangwan.domain.cycle.CycleReader;
import th.go.led.rangwan.domain.rule.FactKind;
import th.go.led.rangwan.domain.shared.RefusedException;

class AskedFactTest {
    private static List<AskedFact> asked;

    @BeforeAll
    static void readTheCall() throws IOException {
        try (InputStream call = AskedFactTest.class.getResourceAsStream("/cycles/unpsa-2022.xml")) {
            asked = AskedFact.of(CycleReader.read(call).orRefuse());
        }
    }

    @Test
    void aFactOfACategoryIsAskedForEachAndHoldsInItsCycleOnly() {
        assertEquals(
                List.of("unpsa-2022/fit.1", "unpsa-2022/fit.2", "unpsa-2022/fit.3", "unpsa-2022/fit.4"),
                asked.stream()
                        .filter(fact -> fact.kind().perCategory())
                        .map(fact -> fact.topic().cycle() + "/" + fact.topic().code())
                        .toList());
    }

    @Test
    void otherFactsHoldInEveryCycle() {
        assertTrue(asked.stream().filter(fact -> !fact.kind().perCategory()).allMatch(fact -> fact.cycle()
                .isEmpty()));
    }

    @Test
    void factsOfANominationAreNeverAsked() {
        assertTrue(asked.stream().allMatch(fact -> fact.kind().of() == FactKind.Owner.WORK));
    }

    @ParameterizedTest
    @CsvSource({
        "started.on, 01/10/2561, 2018-10-01",
        "started.on, ๓ ธ.ค. ๒๕๖๒, 2019-12-03",
        "started.proof, yes, yes",
        "nominee.via,  กรมบังคับคดี , กรมบังคับคดี",
        "nominee.via,  ไม่มี , ''",
        "nominee.via, None, ''",
        "nominee.name, ไม่มี, ไม่มี",
        "fit.3, no, no",
        "started.on, '', ''"
    })
    void typedTextBecomesTheKeptValue(String code, String typed, String value) {
        assertEquals(value, fact(code).valueOf(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "started.on, 31/02/2564, shared.refused.date.day",
        "started.on, 01/10/2018, shared.refused.date.commonEra",
        "started.on, เร็ว ๆ นี้, shared.refused.date.shape",
        "started.proof, maybe, rule.refused.option"
    })
    void aValueThatCannotBeIsRefusedWithItsOwnSentence(String code, String typed, String key) {
        assertEquals(
                key,
                assertThrows(RefusedException.class, () -> fact(code).valueOf(typed))
                        .key());
    }

    @Test
    void aKeptDateIsTypedBackInTheBuddhistEra() {
        assertEquals("01/10/2561", fact("started.on").typed("2018-10-01"));
        assertEquals("yes", fact("started.proof").typed("yes"));
    }

    @Test
    void thatThereIsNoneIsAStatementAndAnEmptyFieldIsNone() {
        assertTrue(fact("nominee.via").none(" ไม่มี"));
        assertFalse(fact("nominee.via").none(" "));
        assertFalse(fact("nominee.name").none("ไม่มี"));
        assertEquals("ไม่มี", fact("nominee.via").typed(""));
    }

    @Test
    void aDateIsReadBackInBothEras() {
        assertEquals(
                "วันจันทร์ที่ 1 ตุลาคม 2561 (ค.ศ. 2018)",
                fact("started.on").words("2018-10-01").th());
    }

    private static AskedFact fact(String code) {
        return asked.stream().filter(f -> f.code().equals(code)).findFirst().orElseThrow();
    }
}
