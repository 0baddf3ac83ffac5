package th.go.led.rangwan.web.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import th.go.led.rangwan.service.board.BoardService;
import th.go.led.rangwan.service.board.BoardSheet;

/** Where everything stands: {@code cycle} of the address chooses the cycle, else the leading one. */
@Named("board")
@RequestScoped
public class BoardView {
    @Inject
    private BoardService service;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private BoardSheet sheet;

    /** The board as it is now. */
    public BoardSheet getSheet() {
        if (sheet == null) {
            sheet = service.board(parameters.getOrDefault("cycle", ""));
        }
        return sheet;
    }
}
