package th.go.led.rangwan.service.initiative;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Learns from which day a workbook counts its days: old Macintosh ones count from 1904. */
final class EpochHandler extends DefaultHandler {
    private boolean since1904;

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (name.equals("workbookPr")) {
            String stated = attributes.getValue("date1904");
            since1904 = "1".equals(stated) || "true".equals(stated);
        }
    }

    boolean since1904() {
        return since1904;
    }
}
