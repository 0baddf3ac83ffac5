package th.go.led.rangwan.web.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Map;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.service.board.Asked;
import th.go.led.rangwan.service.board.BoardService;
import th.go.led.rangwan.service.board.Figure;
import th.go.led.rangwan.service.board.FigureSheet;

/** The list behind a number: {@code f} of the address names the figure, {@code cycle} its cycle, {@code who} whose tasks. */
@Named("figure")
@RequestScoped
public class FigureView {
    @Inject
    private BoardService service;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private FigureSheet sheet;

    /** The list as it is now. */
    public FigureSheet getSheet() {
        if (sheet == null) {
            sheet = service.list(new Asked(figure(), getCycle(), parameters.getOrDefault("who", "")));
        }
        return sheet;
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
