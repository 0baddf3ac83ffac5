package th.go.led.rangwan.service.nomination;

import jakarta.enterprise.context.Dependent;
import th.go.led.rangwan.service.initiative.EnteredWorks;

/** Works with nominations, for the register's searches and rights. */
@Dependent
public class NominatedWorks implements EnteredWorks {
    @Override
    public String inCycle(String work, String cycle) {
        return "exists (select 1 from Nomination n where n.initiative = " + work + " and n.cycle = :" + cycle + ")";
    }

    @Override
    public String routed(String work, String posts) {
        return "exists (select 1 from Nomination n join n.routedPostIds p where n.initiative = " + work + " and p in :"
                + posts + ")";
    }

    @Override
    public String nowhere(String work) {
        return "not exists (select 1 from Nomination n where n.initiative = " + work + ")";
    }
}
