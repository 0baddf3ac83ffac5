package th.go.led.rangwan.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The bundles as facelets read them: {@code #{t['initiative.title']}}, in the page's language. */
@Named("t")
@RequestScoped
public class Texts extends AbstractMap<String, String> {
    @Override
    public String get(Object key) {
        return Wording.of(Wording.language(), String.valueOf(key), List.of());
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of(); // looked up by key only
    }
}
