package th.go.led.rangwan.web.letter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import th.go.led.rangwan.domain.letter.BodyKind;
import th.go.led.rangwan.service.letter.BodyPage;
import th.go.led.rangwan.service.letter.BodyService;

/** The register of bodies outside: {@code q} and {@code kind} of the address choose, {@code after} turns the page. */
@Named("bodies")
@RequestScoped
public class BodiesView {
    @Inject
    private BodyService service;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private BodyPage page;

    /** The rows of this page. */
    public BodyPage getPage() {
        if (page == null) {
            BodyKind kind = getKind().isEmpty() ? null : BodyKind.valueOf(getKind());
            page = service.page(getWords(), kind, LetterAddress.id(parameters.get("after")));
        }
        return page;
    }

    /** The words searched for; empty for none. */
    public String getWords() {
        return parameters.getOrDefault("q", "");
    }

    /** The kind shown, by its name; empty for all. */
    public String getKind() {
        String asked = parameters.getOrDefault("kind", "");
        return Arrays.stream(BodyKind.values())
                .map(BodyKind::name)
                .filter(asked::equals)
                .findFirst()
                .orElse("");
    }

    public BodyKind[] getKinds() {
        return BodyKind.values();
    }

    /** Whether all bodies are shown. */
    public boolean isOpen() {
        return getWords().isBlank() && getKind().isEmpty();
    }

    /** The address of the next page. */
    public String getNext() {
        return "bodies.xhtml?q=" + URLEncoder.encode(getWords(), StandardCharsets.UTF_8) + "&kind=" + getKind()
                + "&after=" + getPage().next();
    }
}
