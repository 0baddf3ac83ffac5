package th.go.led.rangwan.service.eligibility;

import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.identity.Viewer;

/**
 * What a person may do in the screening.
 *
 * @param mayCheckAll checking all works is for the unit that coordinates applications
 * @param mayDecideGo the word before drafting is the coordinating unit's director's
 */
public record ScreeningRights(boolean mayCheckAll, boolean mayDecideGo) {
    static ScreeningRights of(Viewer viewer) {
        boolean director = viewer.roles().contains(Role.DIRECTOR);
        boolean works = director || viewer.roles().contains(Role.ANALYST);
        return new ScreeningRights(viewer.coordinating() && works, viewer.coordinating() && director);
    }
}
