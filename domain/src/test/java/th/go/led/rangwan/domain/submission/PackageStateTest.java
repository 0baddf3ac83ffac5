package th.go.led.rangwan.domain.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PackageStateTest {
    private static final Map<PackageState, Set<PackageState>> WAYS = Map.of(
            PackageState.FROZEN, Set.of(PackageState.REOPENED, PackageState.FILED, PackageState.REHEARSAL),
            PackageState.REOPENED, Set.of(),
            PackageState.FILED, Set.of(),
            PackageState.REHEARSAL, Set.of());

    @ParameterizedTest
    @EnumSource(PackageState.class)
    void everyPairIsAllowedOrRefusedAsWritten(PackageState from) {
        for (PackageState to : PackageState.values()) {
            assertEquals(WAYS.get(from).contains(to), from.mayBecome(to), from + " to " + to);
        }
    }
}
