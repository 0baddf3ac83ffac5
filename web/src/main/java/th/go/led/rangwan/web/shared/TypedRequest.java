package th.go.led.rangwan.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A request whose parameters are without U+0000: no keyboard types it, and PostgreSQL takes it in no text, neither stored
 * nor searched for.
 */
final class TypedRequest extends HttpServletRequestWrapper {
    private static final String NUL = "\u0000";

    TypedRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getParameter(String name) {
        return typed(super.getParameter(name));
    }

    @Override
    public String[] getParameterValues(String name) {
        return typed(super.getParameterValues(name));
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> typed = new LinkedHashMap<>();
        super.getParameterMap().forEach((name, values) -> typed.put(name, typed(values)));
        return typed;
    }

    private static String typed(String value) {
        return value == null ? null : value.replace(NUL, "");
    }

    private static String[] typed(String[] values) {
        if (values == null) {
            return null;
        }
        String[] typed = values.clone();
        for (int index = 0; index < typed.length; index++) {
            typed[index] = typed(typed[index]);
        }
        return typed;
    }
}
