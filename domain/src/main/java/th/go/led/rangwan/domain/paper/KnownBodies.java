package th.go.led.rangwan.domain.paper;

import java.util.Map;
import java.util.Set;
import th.go.led.rangwan.domain.shared.Bilingual;

/** Names that are known to be right, so that a paper's misspelling of one is noticed. Public bodies only. */
final class KnownBodies {
    /** Short names of bodies, awards and programmes. */
    static final Set<String> SHORT_NAMES = Set.of(
            "ASEAN", "COVID", "DPADM", "DPIDG", "ESCAP", "NESDC", "OECD", "OPDC", "NIDA", "TIJ", "UNDESA", "UNDP",
            "UNESCO", "UNICEF", "UNPAN", "UNPSA", "UNPSF");

    /** Thai public bodies by a code. */
    static final Map<String, Bilingual> NAMES = Map.of(
            "opdc",
            new Bilingual(
                    "สำนักงานคณะกรรมการพัฒนาระบบราชการ", "Office of the Public Sector Development Commission (OPDC)"),
            "ocsc",
            new Bilingual("สำนักงานคณะกรรมการข้าราชการพลเรือน", "Office of the Civil Service Commission (OCSC)"),
            "nida",
            new Bilingual("สถาบันบัณฑิตพัฒนบริหารศาสตร์", "National Institute of Development Administration (NIDA)"));

    private KnownBodies() {}
}
