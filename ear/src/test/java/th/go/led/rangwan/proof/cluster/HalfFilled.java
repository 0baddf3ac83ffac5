package th.go.led.rangwan.proof.cluster;

import java.io.IOException;

/** Somebody who registers a work, has sent the form once without its title and was told so: half filled, and open. */
final class HalfFilled {
    private static final String FORM = "initiative";
    private static final String SENTENCE = "ประชาชนยื่นคำขอได้จากทุกที่ “โดยไม่มีค่าใช้จ่าย” & <รวดเร็ว> ";

    private final Guest guest;
    private final String opened;
    private final int number;
    private PageForm form;

    /** Opens the form and fills half of it, at the node of that name. */
    HalfFilled(Guest guest, String opened, int number) throws IOException, InterruptedException {
        this.guest = guest;
        this.opened = opened;
        this.number = number;
        String page = guest.get("/analyst/initiative-edit.xhtml").body();
        PageForm open = PageForm.of(page, FORM).with("code", code()).with("summaryTh", summary());
        Guest.Answer told = guest.post(open.action(), open.with("register", "").fields());
        form = PageForm.of(told.body(), FORM);
        if (!form.fields().get("summaryTh").equals(summary())) {
            throw new IllegalStateException("the form forgot what was typed: " + told);
        }
    }

    /** The node at which it was opened. */
    String opened() {
        return opened;
    }

    /** The work's code. */
    String code() {
        return "HALF-" + opened + "-" + number;
    }

    /** What was typed into the first half. */
    String summary() {
        return SENTENCE + number;
    }

    /** What is typed into the second half. */
    String title() {
        return "ผลงานที่พิมพ์ค้างไว้ " + number;
    }

    /** The node that was asked last. */
    String node() {
        return guest.node();
    }

    /** Fills the other half and sends the form; what came back. */
    Guest.Answer finish() throws IOException, InterruptedException {
        return guest.post(
                form.action(),
                form.with("titleTh", title()).with("register", "").fields());
    }
}
