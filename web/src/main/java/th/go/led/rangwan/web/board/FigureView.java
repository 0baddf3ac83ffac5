package th.go.led.rangwan.web.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.MalformedURLException;
import java.util.Arrays;
import java.util.Map;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.service.board.Asked;
import th.go.led.rangwan.service.board.BoardService;
import th.go.led.rangwan.service.board.Figure;
import th.go.led.rangwan.service.board.FigureSheet;
import th.go.led.rangwan.service.identity.Caller;
import th.go.led.rangwan.web.shared.MenuEntry;

/** The list behind a number: {@code f} of the address names the figure, {@code cycle} its cycle, {@code who} whose tasks. */
@Named("figure")
@RequestScoped
public class FigureView {
    @Inject
    private BoardService service;

    @Inject
    private Caller caller;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private FigureSheet sheet;
    private String folder;

    /** The list as it is now. */
    public FigureSheet getSheet() {
        if (sheet == null) {
            sheet = service.list(new Asked(figure(), getCycle(), parameters.getOrDefault("who", "")));
        }
        return sheet;
    }

    /** Whether the person's own folder has that page; an act of somebody else may have none there. */
    public boolean has(String page) throws MalformedURLException {
        String name = page.replaceFirst("[?#].*", "");
        if (folder == null) {
            folder = MenuEntry.folder(caller.current().role());
        }
        return FacesContext.getCurrentInstance().getExternalContext().getResource("/" + folder + "/" + name) != null;
    }

    /** The code of the cycle; empty for tasks. */
    public String getCycle() {
        return parameters.getOrDefault("cycle", "");
    }

    private Figure figure() {
        String asked = parameters.getOrDefault("f", "");
        return Arrays.stream(Figure.values())
                .filter(one -> one.name().equals(asked))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
