package th.go.led.rangwan.web.initiative;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import th.go.led.rangwan.domain.initiative.SdgTargets;
import th.go.led.rangwan.service.initiative.InitiativeDesk;
import th.go.led.rangwan.service.initiative.InitiativeSheet;

/** One work for reading. */
@Named("initiative")
@RequestScoped
public class InitiativeView {
    @Inject
    private InitiativeDesk desk;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    private InitiativeSheet sheet;

    /** The work with its facts. */
    public InitiativeSheet getSheet() {
        if (sheet == null) {
            sheet = desk.sheet(Address.id(id));
        }
        return sheet;
    }

    /** The goals and targets that it serves, with their words. */
    public List<Goal> getGoals() {
        return getSheet().goals().stream().map(Goal::new).toList();
    }

    /** A goal or target of the 2030 Agenda. */
    public record Goal(String code) {
        /** The message key of the goal's name. */
        public String key() {
            return "initiative.sdg." + SdgTargets.goal(code);
        }

        /** The target's words in English, empty for a whole goal. */
        public String words() {
            return SdgTargets.words(code).orElse("");
        }
    }
}
