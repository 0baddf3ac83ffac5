package th.go.led.rangwan.domain.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewerTest {
    private static final long OWN = 7;
    private static final long POST = 70;

    @ParameterizedTest
    @CsvSource({
        // role, coordinating, then: unit of the work, routed here, reading, changing
        "analyst, true, 8 false ALLOWED ALLOWED",
        "analyst, false, 7 false ALLOWED ALLOWED",
        "analyst, false, 8 false OTHER_UNIT OTHER_UNIT",
        "director, true, 8 false ALLOWED ALLOWED",
        "director, false, 7 false ALLOWED ALLOWED",
        "director, false, 8 false OTHER_UNIT OTHER_UNIT",
        "director, false, 8 true ALLOWED OTHER_UNIT",
        "deputy_director_general, false, 8 false ALLOWED NO_CONTENT",
        "secretary, false, 8 false ALLOWED NO_CONTENT",
        "auditor, false, 8 false ALLOWED NO_CONTENT",
        "admin, false, 7 false NO_CONTENT NO_CONTENT",
        "admin, true, 7 true NO_CONTENT NO_CONTENT"
    })
    void rightsFollowRoleAndUnit(String role, boolean coordinating, String rest) {
        String[] parts = rest.split(" ", -1);
        long unit = Long.parseLong(parts[0]);
        Set<Long> routed = Boolean.parseBoolean(parts[1]) ? Set.of(POST) : Set.of();
        Viewer viewer = new Viewer(1, Set.of(role), Set.of(OWN), coordinating, Set.of(POST));
        assertEquals(Viewer.Access.valueOf(parts[2]), viewer.reads(unit, routed));
        assertEquals(Viewer.Access.valueOf(parts[3]), viewer.changes(unit));
    }

    @ParameterizedTest
    @CsvSource({
        "analyst, true, true",
        "director, true, true",
        "director, false, false",
        "deputy_director_general, true, false",
        "admin, true, false"
    })
    void cyclesAreKeptByTheCoordinatingUnit(String role, boolean coordinating, boolean keeps) {
        assertEquals(keeps, new Viewer(1, Set.of(role), Set.of(OWN), coordinating, Set.of(POST)).keepsCycles());
    }
}
