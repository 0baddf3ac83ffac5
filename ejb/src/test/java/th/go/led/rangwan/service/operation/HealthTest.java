package th.go.led.rangwan.service.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class HealthTest {
    @Test
    void onlyUtf8KeepsThaiAndOnlyAUtf8LocaleFindsIt() {
        assertEquals(Standing.GOOD, StoreLook.encoding("UTF8", "C.UTF-8").standing());
        assertEquals(Standing.GOOD, StoreLook.encoding("UTF8", "th_TH.utf8").standing());
        assertEquals(Standing.WARNING, StoreLook.encoding("UTF8", "C").standing());
        assertEquals(Standing.BAD, StoreLook.encoding("SQL_ASCII", "C").standing());
    }

    @Test
    void clocksMayDifferByTwoSecondsAndNeverByHalfAMinute() {
        assertEquals(Standing.GOOD, StoreLook.time(-2000).standing());
        assertEquals("behind", StoreLook.time(-2001).words());
        assertEquals(Standing.WARNING, StoreLook.time(30_000).standing());
        assertEquals(Standing.BAD, StoreLook.time(30_001).standing());
        assertEquals(List.of("30.0"), StoreLook.time(30_001).arguments());
    }

    @Test
    void aDiskWithoutRoomForAnUploadStopsTheNode() {
        assertEquals(Standing.GOOD, DiskLook.of(2048).standing());
        assertEquals(Standing.WARNING, DiskLook.of(2047).standing());
        assertTrue(DiskLook.of(255).stops());
        assertEquals(List.of("2048 MiB"), DiskLook.of(2048).arguments());
        assertEquals(List.of("57.8 GiB"), DiskLook.of(59_141).arguments());
    }

    @Test
    void aMailServerThatIsAwayWarnsAndStopsNothing() {
        HealthRow away = HealthRow.of(HealthPart.MAIL, Standing.BAD, "away");
        HealthSheet sheet = new HealthSheet(List.of(away), Instant.EPOCH, "one", Instant.EPOCH);
        assertTrue(sheet.ready());
        assertEquals(Standing.WARNING, sheet.standing());
        HealthRow gone = HealthRow.of(HealthPart.DATABASE, Standing.BAD, "away");
        assertFalse(new HealthSheet(List.of(away, gone), Instant.EPOCH, "one", Instant.EPOCH).ready());
    }

    @Test
    void anAddressShowsNoPassword() {
        assertEquals(
                "jdbc:postgresql://db/rangwan?user=a&password=•••&ssl=true",
                ServerSetting.masked("jdbc:postgresql://db/rangwan?user=a&password=geheim&ssl=true"));
        assertEquals("jdbc:postgresql://•••@db/x", ServerSetting.masked("jdbc:postgresql://me:geheim@db/x"));
    }
}
