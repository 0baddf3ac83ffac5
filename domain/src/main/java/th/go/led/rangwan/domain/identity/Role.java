package th.go.led.rangwan.domain.identity;

import java.util.List;

/**
 * The security roles of the desk, as the department's portal names them (PRODUCT section 1). Constants and
 * not an enum, because {@code @RolesAllowed} wants them; rights follow role <em>and</em> unit.
 */
public final class Role {
    /** นักวิเคราะห์นโยบายและแผน: registers, screens, drafts, chases letters, files. */
    public static final String ANALYST = "analyst";

    /** ผู้อำนวยการ of a group or centre: proposes, checks, scores, annotates, passes on or returns. */
    public static final String DIRECTOR = "director";

    /** รองอธิบดี: decides, often as รักษาราชการแทน อธิบดี. */
    public static final String DEPUTY_DIRECTOR_GENERAL = "deputy_director_general";

    /** หน้าห้องผู้บริหาร: lines up the executive's papers, never signs. */
    public static final String SECRETARY = "secretary";

    /** ผู้ตรวจสอบภายใน: reads decisions and the trail, changes nothing. */
    public static final String AUDITOR = "auditor";

    /** ICT centre: people, posts, health; sees no content of a dossier. */
    public static final String ADMIN = "admin";

    /** All six, in the order in which a person's home is chosen when the portal gives more than one. */
    public static final List<String> ALL =
            List.of(DEPUTY_DIRECTOR_GENERAL, DIRECTOR, ANALYST, SECRETARY, AUDITOR, ADMIN);

    private Role() {}
}
