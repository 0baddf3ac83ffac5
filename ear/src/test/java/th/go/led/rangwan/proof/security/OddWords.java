package th.go.led.rangwan.proof.security;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Values that break what is written without care: numbers at their ends, marks, half characters, markup, code, lengths. */
final class OddWords {
    /** Headers that a server reads. */
    static final List<String> HEADERS = List.of(
            "Content-Length",
            "Transfer-Encoding",
            "Host",
            "Cookie",
            "Authorization",
            "Expect",
            "Upgrade",
            "Connection",
            "Content-Type",
            "Content-Encoding",
            "TE",
            "Trailer",
            "X Y",
            "",
            "X-\u0000",
            "Range",
            "HTTP2-Settings");

    /** Headers that an application reads. */
    static final List<String> ASKED = List.of(
            "Accept-Language",
            "Accept",
            "Accept-Encoding",
            "Authorization",
            "Range",
            "If-Modified-Since",
            "If-None-Match",
            "Referer",
            "Origin",
            "X-Forwarded-For",
            "X-Forwarded-Proto",
            "Faces-Request",
            "Sec-Fetch-Site",
            "User-Agent",
            "Cookie",
            "X-Rangwan-Token",
            "Forwarded");

    private static final List<String> ODD = List.of(
            "",
            " ",
            "\u0000",
            "%00",
            "../../../../etc/passwd",
            "..\\..\\",
            "%2e%2e%2f",
            "%c0%ae%c0%ae/",
            "/WEB-INF/web.xml",
            "'",
            "' or '1'='1",
            "\"; drop table nomination;--",
            "<script>alert(1)</script>",
            "${7*7}",
            "#{7*7}",
            "{{7*7}}",
            "\r\nSet-Cookie: a=b",
            "\u00c3(",
            "\u00ed\u00a0\u0080",
            "\u00ff\u00fe",
            "\u202e\u200f",
            "null",
            "undefined",
            "true",
            "[]",
            "{}",
            "NaN",
            "a[b]",
            "%",
            "%%",
            "%u0e01",
            ";jsessionid=1",
            "a;b=c",
            "*",
            "?",
            "&&==",
            "\\",
            "|id",
            "2021-02-31",
            "31/02/2564",
            "9999-99-99",
            "P1D",
            "th-TH-u-nu-thai-x-lvariant-TH",
            "bytes=0-,0-,0-",
            "bytes=9-1",
            "Basic ====",
            "Bearer \u00e9",
            "Negotiate TlRM",
            "JSESSIONID=../x",
            "unpsa-2022~99999999999",
            "1~1",
            "1.1.1",
            "form:nothing",
            "@all @none @form",
            "jakarta.faces.ViewState",
            "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==");

    private static final List<String> NUMBERS = List.of(
            "0",
            "-1",
            "1",
            "2",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775809",
            "1e309",
            "0x10",
            "01",
            "1.5",
            "2147483648",
            "\u00e0\u00b9\u0091",
            "999999999999999999",
            "+1",
            " 1",
            "1 ",
            "1,000",
            "١");

    private final Random random;

    OddWords(Random random) {
        this.random = random;
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** One of the odd values, at times long or of random characters. */
    String odd() {
        return switch (random.nextInt(12)) {
            case 0 -> any(ODD).repeat(1 + random.nextInt(200));
            case 1 -> noise(1 + random.nextInt(60));
            case 2 -> "a".repeat(1 + random.nextInt(9_000));
            default -> any(ODD);
        };
    }

    private String noise(int length) {
        StringBuilder noise = new StringBuilder();
        for (int index = 0; index < length; index++) {
            noise.append((char) random.nextInt(256));
        }
        return noise.toString();
    }

    /** A number, or what is nearly one. */
    String number() {
        return any(NUMBERS);
    }

    /** A value that pages know. */
    String known() {
        return any(List.of(
                "1", "unpsa-2022", "TH", "OPEN", "ALL", "HR-2562", "th", "PASS", "2", "4a", "page0000", "ON_RECORD"));
    }

    /** The value as browsers put it into an address, or nearly so. */
    static String escaped(String value) {
        return value.length() % 5 == 0
                ? value.replaceAll("[\\x00-\\x20\\x7f-\\xff\"<>\\\\^`{|}]", "%E0")
                : URLEncoder.encode(value, StandardCharsets.ISO_8859_1);
    }

    /** The value without ends of lines. */
    static String line(String value) {
        return value.replaceAll("[\\r\\n\\x00]", "");
    }

    /** JSON, whole or broken. */
    String json() {
        String value = any(List.of(
                "1",
                "\"1\"",
                "null",
                "true",
                "1e400",
                "-1",
                "[[[[]]]]",
                "{\"a\":{}}",
                "\"\\ud800\"",
                "\"\\u0000\"",
                "NaN",
                "\"" + "x".repeat(random.nextInt(70_000)) + "\"",
                "9223372036854775808",
                "\"th\"",
                "\"12\""));
        StringBuilder json = new StringBuilder("{");
        for (String name : List.of("nomination", "question", "language", "text", "seen", "field", "code", "titleTh")) {
            if (random.nextInt(3) > 0) {
                json.append(json.length() > 1 ? "," : "")
                        .append('"')
                        .append(name)
                        .append("\":");
                json.append(random.nextBoolean() ? value : any(List.of("1", "\"12\"", "\"TH\"", "\"en\"", "0")));
            }
        }
        String whole = json + "}";
        return switch (random.nextInt(6)) {
            case 0 -> whole.substring(0, random.nextInt(whole.length()));
            case 1 -> whole + whole;
            case 2 -> "[".repeat(random.nextInt(5_000)) + whole;
            default -> whole;
        };
    }

    /** A form of several parts, whole or broken. */
    String parts() {
        StringBuilder form = new StringBuilder();
        for (int part = random.nextInt(4); part > 0; part--) {
            form.append(any(List.of("--b\r\n", "--b\n", "--c\r\n", "b\r\n")));
            form.append(any(List.of(
                    "Content-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"",
                    "Content-Disposition: form-data; name=\"id\"",
                    "Content-Disposition: form-data",
                    "Content-Disposition",
                    "Content-Disposition: form-data; name=\"" + line(odd()) + "\"; filename*=UTF-8''%zz",
                    "Content-Type: " + line(odd()))));
            form.append(any(List.of("\r\n\r\n", "\r\n", "\n\n")))
                    .append(any(ODD))
                    .append("\r\n");
        }
        return form.append(any(List.of("--b--\r\n", "--b--", "--b", ""))).toString();
    }
}
