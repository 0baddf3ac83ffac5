package th.go.led.rangwan.domain.identity;

import java.util.Set;

/**
 * Who asks for a record: the one place that answers whether a record of the department may be seen, and if
 * not, why (PRODUCT section 1). What may not be seen is reported as not found.
 *
 * @param personId the person, as the application knows them
 * @param roles the roles that the portal gave, by the names in {@link Role}
 * @param unitIds the units in which the person holds a post now
 * @param coordinating whether one of these coordinates the applications (กลุ่มพัฒนาระบบบริหาร)
 * @param postIds the posts held or acted for now
 */
public record Viewer(long personId, Set<String> roles, Set<Long> unitIds, boolean coordinating, Set<Long> postIds) {

    /** Copies its sets. */
    public Viewer {
        roles = Set.copyOf(roles);
        unitIds = Set.copyOf(unitIds);
        postIds = Set.copyOf(postIds);
    }

    /** The answer to one question of access: allowed, or why not. */
    public enum Access {
        /** The record may be seen. */
        ALLOWED,
        /** The record belongs to another unit and was not routed here. */
        OTHER_UNIT,
        /** The role sees no content of dossiers at all. */
        NO_CONTENT;

        /** Whether the record may be seen. */
        public boolean allowed() {
            return this == ALLOWED;
        }
    }

    /** Whether the person sees every work of the department: the coordinating unit, the executive and the auditor. */
    public boolean seesAllUnits() {
        return roles.contains(Role.DEPUTY_DIRECTOR_GENERAL)
                || roles.contains(Role.SECRETARY)
                || roles.contains(Role.AUDITOR)
                || keepsCycles();
    }

    /** Whether the person keeps what holds for all units, such as cycles: an analyst or director of the coordinating unit. */
    public boolean keepsCycles() {
        return coordinating && (roles.contains(Role.ANALYST) || roles.contains(Role.DIRECTOR));
    }

    /** Whether a work of {@code ownerUnitId}, routed to the posts {@code routedPostIds}, may be read. */
    public Access reads(long ownerUnitId, Set<Long> routedPostIds) {
        if (seesAllUnits()) {
            return Access.ALLOWED;
        }
        if (!roles.contains(Role.ANALYST) && !roles.contains(Role.DIRECTOR)) {
            return Access.NO_CONTENT;
        }
        boolean own = unitIds.contains(ownerUnitId);
        boolean routed = routedPostIds.stream().anyMatch(postIds::contains);
        return own || routed ? Access.ALLOWED : Access.OTHER_UNIT;
    }

    /** Whether a work of {@code ownerUnitId} may be changed: by its own unit and by the coordinating one. */
    public Access changes(long ownerUnitId) {
        if (!roles.contains(Role.ANALYST) && !roles.contains(Role.DIRECTOR)) {
            return Access.NO_CONTENT;
        }
        return coordinating || unitIds.contains(ownerUnitId) ? Access.ALLOWED : Access.OTHER_UNIT;
    }
}
