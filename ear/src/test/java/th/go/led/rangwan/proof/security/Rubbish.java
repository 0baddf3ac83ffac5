package th.go.led.rangwan.proof.security;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/**
 * Malformed requests: the same seed and number give the same bytes. A third is wrong as HTTP, a third asks lawfully for what
 * cannot be, a third posts forms and JSON that no page sent.
 */
final class Rubbish {
    private static final List<String> PAGES = List.of(
            "/analyst/work-list.xhtml",
            "/analyst/answers.xhtml",
            "/analyst/initiatives.xhtml",
            "/analyst/screening.xhtml",
            "/analyst/cycle.xhtml",
            "/analyst/letter.xhtml",
            "/analyst/search.xhtml",
            "/analyst/figure.xhtml",
            "/analyst/holidays.xhtml",
            "/analyst/portfolio-list.xhtml",
            "/analyst/memos.xhtml",
            "/analyst/what-if.xhtml",
            "/analyst/files.xhtml",
            "/login.xhtml",
            "/not-found.xhtml",
            "/director/work-list.xhtml");

    private static final List<String> PLACES = List.of(
            "/download/file/",
            "/download/memo/",
            "/download/memo/draft/",
            "/download/letter/",
            "/download/message/",
            "/download/message/file/",
            "/download/package/",
            "/download/preview/",
            "/download/paper/",
            "/download/works/",
            "/download/cycle/",
            "/download/cycle/revision/",
            "/download/readiness",
            "/download/register",
            "/download/panel",
            "/open/",
            "/watch/filing/",
            "/calendar/",
            "/letter/",
            "/assets/",
            "/jakarta.faces.resource/",
            "/autosave/state",
            "/api/v1/initiatives/",
            "/api/v1/cycles/",
            "/api/v1/screening",
            "/api/v1/");

    private static final List<String> NAMES = List.of(
            "id",
            "item",
            "q",
            "code",
            "cycle",
            "work",
            "category",
            "f",
            "m",
            "memo",
            "letter",
            "part",
            "before",
            "after",
            "show",
            "year",
            "edit",
            "from",
            "to",
            "tab",
            "act",
            "panel",
            "tried",
            "unit",
            "verdict",
            "state",
            "go",
            "in",
            "rows",
            "kind",
            "nomination",
            "question",
            "page",
            "ln",
            "v",
            "initiative",
            "series",
            "figure",
            "whole",
            "read");

    private static final List<String> POSTS = List.of(
            "/autosave/answer",
            "/autosave/score",
            "/autosave/state",
            "/upload/evidence",
            "/language",
            "/api/v1/initiatives",
            "/letter/demo-letter-of-the-law-faculty-not-a-secret",
            "/letter/nothing",
            "/analyst/answers.xhtml?id=1",
            "/analyst/initiatives.xhtml",
            "/analyst/work-list.xhtml",
            "/analyst/letter-plan.xhtml?id=1");

    private final Random random;
    private final String session;
    private final String token;
    private final OddWords words;

    /** Rubbish number so-and-so of a seed, sent with the session of somebody and the token of their pages. */
    Rubbish(long seed, int number, RawVisitor visitor) {
        random = new Random(seed * 1_000_003 + number);
        session = visitor.cookie();
        token = visitor.token();
        words = new OddWords(random);
    }

    /** The bytes of the whole request. */
    byte[] request() {
        return switch (random.nextInt(3)) {
            case 0 -> brokenHttp();
            case 1 -> ask();
            default -> post();
        };
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private boolean often() {
        return random.nextInt(4) > 0;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private String head(String line) {
        return line + "\r\nHost: localhost\r\nConnection: close\r\n" + (often() ? session : "");
    }

    private byte[] brokenHttp() {
        String method = any(List.of("GET", "POST", "HEAD", "get", "G\u0000T", "", "PUT", "OPTIONS", "X".repeat(300)));
        String target = any(List.of(
                "/rangwan" + any(PAGES), "*", "http://", "//", "/rangwan/%", "/rangwan/%zz", "/../etc", words.odd()));
        String version = any(List.of("HTTP/1.1", "HTTP/1.0", "HTTP/2.0", "HTTP/9.9", "HTTP", "", "HTTP/1.1 x"));
        StringBuilder text = new StringBuilder(head(method + " " + target + " " + version));
        for (int header = random.nextInt(6); header > 0; header--) {
            text.append(any(OddWords.HEADERS)).append(any(List.of(": ", ":", " : ", "", "\t")));
            text.append(any(List.of(words.odd(), words.number(), "chunked", "identity, chunked", "-1", "0")));
            text.append(any(List.of("\r\n", "\r\n", "\r\n", "\n", "\r", "\r\n ")));
        }
        text.append(
                any(List.of("\r\n", "\r\n", "", "\n\n", "\r\n0\r\n\r\n", "\r\nffffffffffffffff\r\n", "\r\nzz\r\n")));
        return bytes(text.toString());
    }

    private byte[] ask() {
        StringBuilder target = new StringBuilder("/rangwan");
        if (random.nextBoolean()) {
            target.append(any(PAGES));
        } else {
            target.append(any(PLACES)).append(OddWords.escaped(any(List.of(words.odd(), words.number()))));
        }
        for (int parameter = random.nextInt(5); parameter > 0; parameter--) {
            target.append(target.indexOf("?") < 0 ? '?' : '&')
                    .append(any(NAMES))
                    .append('=');
            target.append(OddWords.escaped(any(List.of(words.odd(), words.number(), words.known()))));
        }
        StringBuilder text = new StringBuilder(head("GET " + target + " HTTP/1.1"));
        for (int header = random.nextInt(3); header > 0; header--) {
            text.append(any(OddWords.ASKED))
                    .append(": ")
                    .append(OddWords.line(words.odd()))
                    .append("\r\n");
        }
        return bytes(text + "\r\n");
    }

    private byte[] post() {
        String type = any(List.of(
                "application/json",
                "application/json; charset=nothing",
                "application/x-www-form-urlencoded",
                "application/x-www-form-urlencoded; charset=x",
                "multipart/form-data",
                "multipart/form-data; boundary=b",
                "text/plain",
                OddWords.line(words.odd())));
        String body = type.contains("json") ? words.json() : type.contains("multipart") ? words.parts() : form();
        String length = often() ? String.valueOf(body.length()) : any(List.of("0", "5", "999", "-5", "x"));
        String text = head("POST /rangwan" + any(POSTS) + " HTTP/1.1") + "Content-Type: " + type + "\r\n"
                + (often() ? "X-Rangwan-Token: " + token + "\r\n" : "")
                + (random.nextInt(8) == 0 ? "Faces-Request: partial/ajax\r\n" : "")
                + "Content-Length: " + length + "\r\n\r\n" + body;
        return bytes(text);
    }

    private String form() {
        StringBuilder form = new StringBuilder("form=form&rangwan-token=" + (often() ? token : words.number()));
        form.append("&jakarta.faces.ViewState=")
                .append(OddWords.escaped(any(List.of(words.number() + ":1", words.odd()))));
        if (random.nextBoolean()) {
            form.append("&jakarta.faces.partial.ajax=true&jakarta.faces.source=")
                    .append(OddWords.escaped(words.odd()));
            form.append("&jakarta.faces.partial.execute=%40all&jakarta.faces.partial.render=")
                    .append(OddWords.escaped(words.odd()));
        }
        for (int field = random.nextInt(6); field > 0; field--) {
            form.append('&').append(any(NAMES)).append('=').append(OddWords.escaped(words.odd()));
        }
        return form.toString();
    }
}
