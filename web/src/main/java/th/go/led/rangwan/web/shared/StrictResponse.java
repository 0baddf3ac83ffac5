package th.go.led.rangwan.web.shared;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * An answer that allows browsers nothing until a page says what it needs. PrimeFaces adds the policy of its pages to what
 * is there, and of two policies browsers obey both: here the later one takes the place of the first.
 */
final class StrictResponse extends HttpServletResponseWrapper {
    private static final String POLICY = "Content-Security-Policy";
    private static final String NOTHING =
            "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    StrictResponse(HttpServletResponse response) {
        super(response);
        response.setHeader(POLICY, NOTHING);
    }

    @Override
    public void addHeader(String name, String value) {
        if (POLICY.equalsIgnoreCase(name)) {
            setHeader(name, value);
        } else {
            super.addHeader(name, value);
        }
    }
}
