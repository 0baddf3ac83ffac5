package th.go.led.rangwan.service.paper;

/**
 * The measures of an official A4 sheet in points: margins 3 cm left and 2 cm right, the emblem's 1.5 cm left free, 12 pt
 * Sarabun for the 16 pt of TH Sarabun (head 29, labels 20 in the same proportion).
 */
final class Sheet {
    static final float CM = 72 / 2.54f;
    static final float LEFT = 3 * CM;
    static final float RIGHT = 21 * CM - 2 * CM;
    static final float WIDTH = RIGHT - LEFT;
    static final float FIRST_TOP = 1.5f * CM;
    static final float NEXT_TOP = 2.5f * CM;
    static final float PAGE_NUMBER = 1.9f * CM;
    static final float BOTTOM = PageContent.PAGE_HEIGHT - 2.6f * CM;
    static final float CATCH_WORD = PageContent.PAGE_HEIGHT - 1.9f * CM;
    static final float EMBLEM = 1.5f * CM;
    static final float INDENT = 2.5f * CM;
    static final float LEVEL_INDENT = 0.75f * CM;
    static final float TEXT = 12;
    static final float LABEL = 20 * 0.75f;
    static final float HEAD = 29 * 0.75f;
    static final float ROW = 18.6f;
    static final float LABEL_ROW = 21;
    static final float GAP = 6;
    /** The part of a row's height that lies below the line on which letters stand. */
    static final float BELOW_BASELINE = 0.3f;

    private Sheet() {}
}
