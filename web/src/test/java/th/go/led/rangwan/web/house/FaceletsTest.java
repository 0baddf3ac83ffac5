package th.go.led.rangwan.web.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

    private static final Pattern NAMED =
            Pattern.compile("@Named(?:\\(\"(\\w+)\"\\))?[^{]*?\\bclass (\\w+)", Pattern.DOTALL);
    private static final Pattern LOCAL = Pattern.compile("\\bvar(?:Status)?=\"(\\w+)\"|<ui:param name=\"(\\w+)\"");
    private static final Pattern REPEATED = Pattern.compile("\\bvar(?:Status)?=\"(\\w+)\"");
    private static final Pattern OWN_TAG = Pattern.compile("<r:\\w+\\b[^>]*>|<ui:param name=[^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("(?:name=\")?\\b(\\w+)(?==\"|\" value=)");
    private static final Pattern ROOT_NAME = Pattern.compile("(?<![\\w.:\\]])([a-z]\\w*)(?=[.\\[])");

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

    /** A misspelt bean is no error in EL: the page is only silently empty. */
    @Test
    void everyBeanThatAPageNamesExists() {
        Set<String> known =
                new TreeSet<>(Set.of("request", "param", "facesContext", "view", "cc", "component", "cookie"));
        Sources.javaSources().values().forEach(text -> NAMED.matcher(text)
                .results()
                .forEach(bean -> known.add(
                        bean.group(1) == null
                                ? bean.group(2).substring(0, 1).toLowerCase(Locale.ROOT)
                                        + bean.group(2).substring(1)
                                : bean.group(1))));
        Sources.facelets().values().forEach(text -> LOCAL.matcher(text)
                .results()
                .forEach(name -> known.add(name.group(1) == null ? name.group(2) : name.group(1))));
        Sources.facelets().values().forEach(text -> OWN_TAG.matcher(text)
                .results()
                .forEach(tag -> ATTRIBUTE.matcher(tag.group()).results().forEach(name -> known.add(name.group(1)))));
        Map<String, String> unknown = new TreeMap<>();
        Sources.facelets()
                .forEach((file, text) -> EXPRESSION.matcher(text).results().forEach(expression -> ROOT_NAME
                        .matcher(expression.group().replaceAll("'[^']*'", "''"))
                        .results()
                        .map(root -> root.group(1))
                        .filter(root -> !known.contains(root))
                        .forEach(root -> unknown.put(root, file))));
        assertEquals(Map.of(), unknown);
    }

    /** A bean is found before the variable of a repetition, so the rows would silently show the bean. */
    @Test
    void noVariableOfARepetitionHasTheNameOfABean() {
        Set<String> beans = new TreeSet<>();
        Sources.javaSources().values().forEach(text -> NAMED.matcher(text)
                .results()
                .filter(bean -> bean.group(1) != null)
                .forEach(bean -> beans.add(bean.group(1))));
        Map<String, String> hidden = new TreeMap<>();
        Sources.facelets().forEach((file, text) -> REPEATED.matcher(text)
                .results()
                .map(name -> name.group(1))
                .filter(beans::contains)
                .forEach(name -> hidden.put(name, file)));
        assertEquals(Map.of(), hidden);
    }
}
