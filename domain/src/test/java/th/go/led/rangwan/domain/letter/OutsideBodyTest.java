package th.go.led.rangwan.domain.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.Language;
import th.go.led.rangwan.domain.shared.RefusedException;

class OutsideBodyTest {
    private static OutsideBody body(String name, OutsideBody parent) {
        return new OutsideBody(new Bilingual(name, ""), BodyKind.PUBLIC, parent, OutsideBody.Ties.NONE);
    }

    private static BodyContact reached(String email, String telephone, String salutation) {
        return BodyContact.typed(new BodyContact(" สำนักงานคณบดี ", email, telephone, "", salutation, Language.TH));
    }

    private static RefusedException refusal(Executable act) {
        return assertThrows(RefusedException.class, act);
    }

    @Test
    void aBodyCannotStandUnderItselfOrItsOwnUnits() {
        OutsideBody university = body("มหาวิทยาลัย", null);
        OutsideBody faculty = body("คณะ", university);
        OutsideBody office = body("สำนักงาน", faculty);
        for (OutsideBody wrong : new OutsideBody[] {university, faculty, office}) {
            RefusedException refused = refusal(
                    () -> university.describe(university.name(), BodyKind.PUBLIC, wrong, OutsideBody.Ties.NONE));
            assertEquals("letter.refused.body.parent", refused.key());
        }
        assertEquals(3, office.lineage().size());
    }

    @Test
    void aNameIsNeededAndNotTooLong() {
        assertEquals("letter.refused.body.name", refusal(() -> body(" ", null)).key());
        assertEquals(
                "letter.refused.long",
                refusal(() -> body("ก".repeat(251), null)).key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"dean", "dean@", "dean@law", "a b@example.org", "a@b.c, d@e.f", "a@b.c\nBcc: d@e.f"})
    void whatIsNoAddressIsRefused(String email) {
        assertEquals("email", refusal(() -> reached(email, "", "")).field().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"0 2613 0000 ต่อ 12, true", "+66 2 000 0000, true", "๐ ๒๖๑๓ ๐๐๐๐, true", "โทรหาคณบดี, false"})
    void aTelephoneNumberIsOneThatCanBeDialled(String typed, boolean good) {
        if (good) {
            assertEquals(typed, reached("", typed, "").telephone());
        } else {
            assertEquals(
                    "telephone", refusal(() -> reached("", typed, "")).field().orElseThrow());
        }
    }

    @Test
    void theSalutationIsKeptWithoutItsFirstWord() {
        assertEquals(
                "คณบดีคณะนิติศาสตร์",
                reached("", "", "เรียน คณบดีคณะนิติศาสตร์").salutation());
        assertEquals(
                "คณบดีคณะนิติศาสตร์", reached("", "", " คณบดีคณะนิติศาสตร์ ").salutation());
        assertTrue(reached("law@example.ac.th", "", "").reachableByMail());
    }
}
