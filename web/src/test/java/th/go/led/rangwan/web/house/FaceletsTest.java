package th.go.led.rangwan.web.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Pages obey the strict CSP, escape everything, name fixed fragments and hold no words of their own. */
class FaceletsTest {
    /** Literal letters that are no text: the brand's mark, the switch of languages, names of file formats. */
    private static final List<String> LETTERS_ALLOWED = List.of("ไทย", "EN", "English", "ร", "PDF", "DOCX", "SHA-256");

    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^>]*>", Pattern.DOTALL);
    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    private static final Pattern LETTERS = Pattern.compile("[A-Za-z\\u0E00-\\u0E7F]{2,}|[\\u0E00-\\u0E7F]");

    private static List<String> found(String regex) {
        Pattern pattern = Pattern.compile(regex, Pattern.DOTALL);
        List<String> found = new ArrayList<>();
        Sources.facelets().forEach((file, text) -> {
            Matcher matcher = pattern.matcher(COMMENT.matcher(text).replaceAll(""));
            while (matcher.find()) {
                found.add(file + ": " + matcher.group().strip());
            }
        });
        return found;
    }

    @Test
    void thereArePagesToCheck() {
        assertTrue(
                Sources.facelets().size() > 15,
                "facelets: " + Sources.facelets().size());
    }

    @Test
    void noIncludeOrTemplateIsChosenByAnExpression() {
        assertEquals(
                List.of(),
                found("<ui:(include|composition|decorate|debug)\\b[^>]*\\b(src|template)=\"[^\"]*[#$]\\{[^\"]*\""));
    }

    @Test
    void noPageHasInlineStyle() {
        assertEquals(List.of(), found("<style\\b|(?<![\\w:.-])style=\"[^\"]*\""));
    }

    @Test
    void noPageHasInlineScript() {
        assertEquals(List.of(), found("<script\\b(?![^>]*\\bsrc=)[^>]*>|<h:outputScript\\b(?![^>]*\\bname=)[^>]*>"));
    }

    @Test
    void noPageHasAnInlineHandler() {
        assertEquals(List.of(), found("\\son[a-z]+=\"[^\"]*\"|javascript:"));
    }

    @Test
    void nothingIsWrittenUnescaped() {
        assertEquals(List.of(), found("escape=\"(?!true)[^\"]*\""));
    }

    @Test
    void noCommandNeedsAnInlineHandler() {
        assertEquals(List.of(), found("<h:commandLink\\b[^>]*>|<p:commandLink\\b[^>]*>"));
    }

    @Test
    void onlyTheFrameSetsTheLocale() {
        List<String> elsewhere = found("locale=\"[^\"]*\"").stream()
                .filter(hit -> !hit.contains("templates/frame.xhtml"))
                .toList();
        assertEquals(List.of(), elsewhere);
    }

    @Test
    void noPageHoldsWordsOfItsOwn() {
        List<String> words = new ArrayList<>();
        Sources.facelets().forEach((file, text) -> {
            String plain = COMMENT.matcher(text).replaceAll(" ");
            plain = EXPRESSION.matcher(plain).replaceAll(" ");
            plain = TAG.matcher(plain).replaceAll("\n").replaceAll("&\\w+;", " ");
            Matcher matcher = LETTERS.matcher(plain);
            while (matcher.find()) {
                if (!LETTERS_ALLOWED.contains(matcher.group())) {
                    words.add(file + ": " + matcher.group());
                }
            }
        });
        assertEquals(List.of(), words);
    }

    @Test
    void aPageOfARoleOnlyNamesItsFragment() {
        List<String> full = new ArrayList<>();
        Sources.facelets().forEach((file, text) -> {
            boolean ofRole = file.matches(".*/webapp/(analyst|director|ddg|secretary|auditor|admin)/.*");
            if (ofRole && text.lines().count() > 12) {
                full.add(file);
            }
        });
        assertEquals(List.of(), full);
    }

    @Test
    void noFaceletIsLongerThanOneReads() {
        List<String> tooLong = new ArrayList<>();
        Sources.facelets().forEach((file, text) -> {
            if (text.lines().count() > 200) {
                tooLong.add(file);
            }
        });
        assertEquals(List.of(), tooLong);
    }
}
