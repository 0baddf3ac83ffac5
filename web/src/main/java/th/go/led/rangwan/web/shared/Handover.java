package th.go.led.rangwan.web.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.context.FacesContext;
import java.io.Serializable;

/** Hands something to the next page, once. Unlike the flash itself it may stand in a page that goes on at another node. */
@Dependent
public class Handover implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The next page finds it in {@code flash} under that name. */
    public void give(String name, Serializable what) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put(name, what);
    }
}
