package th.go.led.rangwan.domain.deadline;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import th.go.led.rangwan.domain.shared.Bilingual;

/**
 * Names of zones whose cities change their clocks in summer, with the offset that the name itself says. CST is taken for
 * the American one; where a call means the Chinese one its offset says so.
 */
enum NamedZone {
    EST("-05:00", "America/New_York", "นิวยอร์ก", "New York"),
    EDT("-04:00", "America/New_York", "นิวยอร์ก", "New York"),
    CST("-06:00", "America/Chicago", "ชิคาโก", "Chicago"),
    CDT("-05:00", "America/Chicago", "ชิคาโก", "Chicago"),
    MST("-07:00", "America/Denver", "เดนเวอร์", "Denver"),
    MDT("-06:00", "America/Denver", "เดนเวอร์", "Denver"),
    PST("-08:00", "America/Los_Angeles", "ลอสแอนเจลิส", "Los Angeles"),
    PDT("-07:00", "America/Los_Angeles", "ลอสแอนเจลิส", "Los Angeles"),
    AKST("-09:00", "America/Anchorage", "แองเคอเรจ", "Anchorage"),
    AST("-04:00", "America/Halifax", "แฮลิแฟกซ์", "Halifax"),
    NST("-03:30", "America/St_Johns", "เซนต์จอนส์", "St John's"),
    GMT("+00:00", "Europe/London", "ลอนดอน", "London"),
    BST("+01:00", "Europe/London", "ลอนดอน", "London"),
    WET("+00:00", "Europe/Lisbon", "ลิสบอน", "Lisbon"),
    CET("+01:00", "Europe/Paris", "ปารีส", "Paris"),
    MEZ("+01:00", "Europe/Berlin", "เบอร์ลิน", "Berlin"),
    CEST("+02:00", "Europe/Paris", "ปารีส", "Paris"),
    EET("+02:00", "Europe/Athens", "เอเธนส์", "Athens"),
    EEST("+03:00", "Europe/Athens", "เอเธนส์", "Athens"),
    AEST("+10:00", "Australia/Sydney", "ซิดนีย์", "Sydney"),
    ACST("+09:30", "Australia/Adelaide", "แอดิเลด", "Adelaide"),
    NZST("+12:00", "Pacific/Auckland", "โอ๊คแลนด์", "Auckland");

    private final ZoneOffset offset;
    private final ZoneId region;
    private final String cityTh;
    private final String cityEn;

    NamedZone(String offset, String region, String cityTh, String cityEn) {
        this.offset = ZoneOffset.of(offset);
        this.region = ZoneId.of(region);
        this.cityTh = cityTh;
        this.cityEn = cityEn;
    }

    /** The zone of that name, in small or capital letters. */
    static Optional<NamedZone> of(String name) {
        return Arrays.stream(values())
                .filter(zone -> zone.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    ZoneOffset offset() {
        return offset;
    }

    ZoneId region() {
        return region;
    }

    Bilingual city() {
        return new Bilingual(cityTh, cityEn);
    }
}
