package th.go.led.rangwan.web.initiative;

import java.io.Serializable;
import th.go.led.rangwan.domain.initiative.Initiative;
import th.go.led.rangwan.domain.shared.Bilingual;

/** The words about a work as a person types them. */
public class WordsEntry implements Serializable {
    private static final long serialVersionUID = 1L;

    private String titleTh = "";
    private String titleEn = "";
    private String summaryTh = "";
    private String summaryEn = "";
    private String targetGroups = "";
    private String partners = "";
    private String otherAwards = "";
    private String website = "";
    private String sdgTargets = "";

    WordsEntry() {}

    WordsEntry(Initiative.Description words) {
        titleTh = words.title().th();
        titleEn = words.title().en();
        summaryTh = words.summary().th();
        summaryEn = words.summary().en();
        targetGroups = words.targetGroups();
        partners = words.partners();
        otherAwards = words.otherAwards();
        website = words.website();
        sdgTargets = words.sdgTargets();
    }

    Initiative.Description typed() {
        return new Initiative.Description(
                new Bilingual(titleTh, titleEn),
                new Bilingual(summaryTh, summaryEn),
                targetGroups,
                partners,
                otherAwards,
                website,
                sdgTargets);
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

    public String getSummaryTh() {
        return summaryTh;
    }

    public void setSummaryTh(String summaryTh) {
        this.summaryTh = summaryTh;
    }

    public String getSummaryEn() {
        return summaryEn;
    }

    public void setSummaryEn(String summaryEn) {
        this.summaryEn = summaryEn;
    }

    public String getTargetGroups() {
        return targetGroups;
    }

    public void setTargetGroups(String targetGroups) {
        this.targetGroups = targetGroups;
    }

    public String getPartners() {
        return partners;
    }

    public void setPartners(String partners) {
        this.partners = partners;
    }

    public String getOtherAwards() {
        return otherAwards;
    }

    public void setOtherAwards(String otherAwards) {
        this.otherAwards = otherAwards;
    }

    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }

    public String getSdgTargets() {
        return sdgTargets;
    }

    public void setSdgTargets(String sdgTargets) {
        this.sdgTargets = sdgTargets;
    }
}
