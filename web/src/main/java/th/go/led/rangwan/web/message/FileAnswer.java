package th.go.led.rangwan.web.message;

import jakarta.ejb.EJBAccessException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.go.led.rangwan.domain.message.Enclosure;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.service.audit.AuditTrail;

/** Answers a request for a file that the desk made: always as an attachment that no browser opens or runs here. */
public final class FileAnswer {
    private static final Pattern PLACE = Pattern.compile("/(\\d{1,18})");

    private FileAnswer() {}

    /** The number that a path such as {@code /12} or, with that ending, {@code /12.pdf} names; -1 for none. */
    public static long id(String place, String ending) {
        String path =
                place != null && place.endsWith(ending) ? place.substring(0, place.length() - ending.length()) : "";
        Matcher found = PLACE.matcher(path);
        return found.matches() ? Long.parseLong(found.group(1)) : -1;
    }

    /** Gives the file that {@code files} finds under that number; what is not the caller's is not found. */
    public static void give(
            long id,
            LongFunction<Enclosure> files,
            AuditTrail trail,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, ServletException {
        try {
            if (id < 0) {
                throw new NotFoundException();
            }
            send(files.apply(id), response);
        } catch (NotFoundException unknown) {
            trail.recordApart("refused.notFound", request.getServletPath(), "");
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException denied) {
            trail.recordApart("refused.role", request.getServletPath(), "");
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void send(Enclosure file, HttpServletResponse response) throws IOException {
        byte[] content = file.content();
        String ending = file.name().substring(Math.max(0, file.name().lastIndexOf('.')));
        String plain = ending.matches("\\.[a-z]{1,8}") ? "file" + ending : "file";
        String encoded = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        response.setContentType(file.mediaType());
        response.setContentLength(content.length);
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Cache-Control", "private, no-store");
        response.getOutputStream().write(content);
    }
}
