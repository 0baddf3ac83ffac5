package th.go.led.rangwan.web.search;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import th.go.led.rangwan.domain.shared.SearchText;
import th.go.led.rangwan.service.search.Cursor;
import th.go.led.rangwan.service.search.FoundGroup;
import th.go.led.rangwan.service.search.FoundPart;
import th.go.led.rangwan.service.search.FoundSheet;
import th.go.led.rangwan.service.search.SearchService;

/** What the words in the address find: the first of every group, or one group part by part. */
@Named("search")
@RequestScoped
public class SearchView {
    @Inject
    private SearchService service;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private String typed;
    private Optional<FoundGroup> group;
    private FoundSheet sheet;

    @PostConstruct
    void read() {
        String asked = parameters.getOrDefault("q", "").replace("\0", "").strip();
        typed = asked.length() > SearchText.LONGEST ? asked.substring(0, SearchText.LONGEST) : asked;
        group = FoundGroup.of(parameters.getOrDefault("in", ""));
    }

    /** What was found. */
    public FoundSheet getSheet() {
        if (sheet == null) {
            sheet = group.map(one -> service.group(typed, one, Cursor.of(parameters.get("after"))))
                    .orElseGet(() -> service.all(typed));
        }
        return sheet;
    }

    /** The words as they were typed. */
    public String getTyped() {
        return typed;
    }

    /** Whether every group is shown with its first rows. */
    public boolean isWhole() {
        return group.isEmpty();
    }

    /** Whether that group is the one that is shown. */
    public boolean shows(FoundPart part) {
        return group.isPresent() && group.get() == part.group();
    }

    /** Whether a later part of a group is shown. */
    public boolean isFurther() {
        return !Cursor.of(parameters.get("after")).equals(Cursor.START);
    }

    /** The parameters of an address for the same words in that group, or in all for an empty code. */
    public String address(String code) {
        String words = "q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
        return code.isEmpty() ? words : words + "&in=" + code;
    }
}
