package th.go.led.rangwan.web.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.List;

/** Says on the next page what was done, once: survives the redirect after a post. */
@Dependent
public class Notice implements Serializable {
    static final String KEY = "rangwan.notice";
    private static final long serialVersionUID = 1L;

    /** Says the text of that key with its arguments. */
    public void say(String key, Object... arguments) {
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .getFlash()
                .put(KEY, Wording.of(Wording.language(), key, List.of(arguments)));
    }
}
