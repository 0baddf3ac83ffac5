package th.go.led.rangwan.web.deadline;

import jakarta.servlet.http.HttpServletRequest;

/** The application's address as the browser or program that asks knows it. */
final class CalendarAddress {
    private CalendarAddress() {}

    /** Scheme, host, port and context path of the request. */
    static String of(HttpServletRequest request) {
        String whole = request.getRequestURL().toString();
        return whole.substring(0, whole.length() - request.getRequestURI().length()) + request.getContextPath();
    }
}
