package th.go.led.rangwan.proof.writing;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;

/**
 * Three people with a dossier of their own: the analyst sends it up, the director annotates it and passes it on, the executive
 * decides that it be returned, and so on round by round.
 */
public final class DossierWriter extends DeedWriter {
    private static final Pattern ID = Pattern.compile("[?&]id=(\\d+)");
    private static final Map<String, String> FACTS = Map.of(
            "fact-nominee-kind", "public",
            "fact-nominator-kind", "self",
            "fact-unpsa-won", "no",
            "fact-un-involvement", "none",
            "fact-started-proof", "yes",
            "fact-started-on", "1 ต.ค. 2561",
            "fact-innovative", "yes",
            "note-innovative", "ไกล่เกลี่ยก่อนบังคับคดีเป็นครั้งแรกของประเทศ",
            "fact-fit-2", "yes",
            "note-fit-2", "หน่วยงานของรัฐเข้าถึงประชาชน");

    private final String code;
    private final Hand analyst;
    private final Hand colleague;
    private final Hand director;
    private final Hand executive;
    private String dossier;

    /** Three people at the desk of that address. */
    public DossierWriter(String name, String address, Course course, Deeds deeds, CountDownLatch prepared) {
        super(name, course, deeds, prepared);
        code = name;
        analyst = hand(address, "analyst1");
        colleague = hand(address, "analyst2");
        director = hand(address, "director1");
        executive = hand(address, "ddg1");
    }

    /** Registers a work, screens it, begins its nomination and has the category confirmed by two. */
    @Override
    void prepare() throws InterruptedException, Hand.Over {
        director.enter();
        analyst.enter();
        colleague.enter();
        executive.enter();
        Map<String, String> work = new HashMap<>(FACTS);
        work.putAll(Map.of("code", code, "titleTh", "ผลงาน " + code, "titleEn", "Work " + code));
        String id = director.act("/director/initiative-edit.xhtml", "initiative", "register", work)
                .page()
                .told(ID);
        String cell = "/screening.xhtml?cycle=unpsa-2022&category=2&work=" + id;
        director.act("/director" + cell, "check-form", "check-work", Map.of());
        director.act("/director" + cell, "go-form", "say-go", Map.of());
        dossier = analyst.act("/analyst" + cell, "begin-form", "begin-nomination", Map.of())
                .page()
                .told(ID);
        String category = "/analyst/category.xhtml?id=" + dossier;
        analyst.act(category, "confirming", "confirm", Map.of("colleague", "analyst2"));
        colleague.act(category, "confirming", "confirm", Map.of());
    }

    @Override
    void once(String token) throws InterruptedException, Hand.Over {
        analyst.act("/analyst/nomination.xhtml?id=" + dossier, "sending", "sendUp", Map.of());
        String seen = token + " เห็นควรอนุมัติ ผลงานชัดและมีเครือข่ายจริง";
        meant(Deed.Kind.ANNOTATION, token, seen);
        if (director.act("/director/annotate.xhtml?id=" + dossier, "annotating", "pass", Map.of("words", seen))
                .done()) {
            acknowledged(Deed.Kind.ANNOTATION, token, "");
        }
        String back = token + " ส่งคืนเพื่อเพิ่มตัวเลข";
        meant(Deed.Kind.DECISION, token, back);
        if (executive
                .act("/ddg/decide.xhtml?outcome=RETURN&id=" + dossier, "ruling", "decide", Map.of("words", back))
                .done()) {
            acknowledged(Deed.Kind.DECISION, token, "");
        }
        analyst.pause();
    }
}
