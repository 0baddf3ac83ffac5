package th.go.led.rangwan.domain.evidence;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import th.go.led.rangwan.domain.shared.RefusedException;

/** An address on the web as a person typed it: http or https, with a host, without a name or password before it. */
public record WebAddress(String text) {
    /** The longest address in UTF-16 units. */
    public static final int LONGEST = 2000;

    /** Refuses, at the field {@code url}, what is no such address. */
    public WebAddress {
        text = text == null ? "" : text.strip();
        if (text.isEmpty() || text.length() > LONGEST || !lawful(text)) {
            throw new RefusedException("evidence.refused.url").at("url");
        }
    }

    private static boolean lawful(String text) {
        try {
            URI uri = parsed(text);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return (scheme.equals("http") || scheme.equals("https"))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException | IllegalArgumentException broken) {
            return false;
        }
    }

    /** It as machines call it: other letters than ASCII written as their numbers, the host's name in its ASCII form. */
    public URI uri() {
        try {
            return parsed(text);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static URI parsed(String text) throws URISyntaxException {
        if (text.chars().anyMatch(letter -> letter <= ' ' || letter == '\\' || letter == 0x7F)) {
            throw new URISyntaxException(text, "white space or a control character");
        }
        int from = text.indexOf("://") + 3;
        int to = from;
        while (to < text.length() && "/?#".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        String authority = text.substring(from, to);
        String ascii = authority.chars().allMatch(letter -> letter < 128) ? authority : IDN.toASCII(authority);
        return new URI(new URI(text.substring(0, from) + ascii + text.substring(to)).toASCIIString());
    }
}
