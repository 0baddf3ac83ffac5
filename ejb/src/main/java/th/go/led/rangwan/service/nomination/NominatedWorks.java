package th.go.led.rangwan.service.nomination;

import jakarta.enterprise.context.Dependent;
import th.go.led.rangwan.service.initiative.EnteredWorks;

/** Works with nominations, for the register's searches. */
@Dependent
public class NominatedWorks implements EnteredWorks {
    @Override
    public String inCycle(String work, String cycle) {
        return "exists (select 1 from Nomination n where n.initiative = " + work + " and n.cycle = :" + cycle + ")";
    }

    @Override
    public String nowhere(String work) {
        return "not exists (select 1 from Nomination n where n.initiative = " + work + ")";
    }
}
