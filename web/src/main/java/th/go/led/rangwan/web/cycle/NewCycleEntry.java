package th.go.led.rangwan.web.cycle;

import java.io.Serializable;
import th.go.led.rangwan.domain.cycle.NewCall;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.ThaiDigits;

/** What is typed to begin a new cycle, from a paper or from an earlier cycle. */
public class NewCycleEntry implements Serializable {
    private static final long serialVersionUID = 1L;

    private String code = "";
    private String year = "";
    private String titleTh = "";
    private String titleEn = "";
    private String awardTh = "";
    private String awardEn = "";
    private String giverTh = "";
    private String giverEn = "";
    private String askTh = "";
    private String askEn = "";

    /** The call as typed; a year that is no number is refused with the others that cannot be. */
    NewCall call() {
        String digits = ThaiDigits.toArabic(year).strip();
        return new NewCall(
                code.strip(),
                both(titleTh, titleEn),
                both(awardTh, awardEn),
                both(giverTh, giverEn),
                digits.matches("\\d{4}") ? Integer.parseInt(digits) : 0);
    }

    /** The post that rules on every clause. */
    Bilingual ask() {
        return both(askTh, askEn);
    }

    private static Bilingual both(String th, String en) {
        return new Bilingual(th.strip(), en.strip());
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getTitleTh() {
        return titleTh;
    }

    public void setTitleTh(String titleTh) {
        this.titleTh = titleTh;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public String getAwardTh() {
        return awardTh;
    }

    public void setAwardTh(String awardTh) {
        this.awardTh = awardTh;
    }

    public String getAwardEn() {
        return awardEn;
    }

    public void setAwardEn(String awardEn) {
        this.awardEn = awardEn;
    }

    public String getGiverTh() {
        return giverTh;
    }

    public void setGiverTh(String giverTh) {
        this.giverTh = giverTh;
    }

    public String getGiverEn() {
        return giverEn;
    }

    public void setGiverEn(String giverEn) {
        this.giverEn = giverEn;
    }

    public String getAskTh() {
        return askTh;
    }

    public void setAskTh(String askTh) {
        this.askTh = askTh;
    }

    public String getAskEn() {
        return askEn;
    }

    public void setAskEn(String askEn) {
        this.askEn = askEn;
    }
}
