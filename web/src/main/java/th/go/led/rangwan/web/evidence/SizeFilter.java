package th.go.led.rangwan.web.evidence;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import th.go.led.rangwan.domain.shared.Language;
import th.go.led.rangwan.web.shared.Wording;

/**
 * Turns away posts that are larger than any lawful upload, or that do not say how large they are, before anything reads
 * them: with a sentence in both languages, since the page itself cannot be built without the post.
 */
@WebFilter({"*.xhtml", "/upload/*", "/letter/*"})
public class SizeFilter extends HttpFilter {
    /** The largest post in bytes: a file of 100 MiB and its form; the same as in web.xml. */
    static final long LARGEST = 101L * 1024 * 1024;

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long length = request.getContentLengthLong();
        boolean upload = request.getContentType() != null
                && request.getContentType().regionMatches(true, 0, "multipart/", 0, "multipart/".length());
        if (length > LARGEST) {
            refuse(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (upload && length < 0) {
            refuse(response, HttpServletResponse.SC_LENGTH_REQUIRED);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void refuse(HttpServletResponse response, int status) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain; charset=UTF-8");
        response.getWriter()
                .println(Wording.of(Language.TH, "evidence.refused.large", List.of()) + "\n"
                        + Wording.of(Language.EN, "evidence.refused.large", List.of()));
    }
}
