package th.go.led.rangwan.service.initiative;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;
import th.go.led.rangwan.domain.shared.RefusedException;

/**
 * Reads the sheet of works out of a checked workbook, event by event: the sheet whose hidden row names the columns.
 * Outside entities are never read.
 */
final class SheetReader {
    private SheetReader() {}

    /**
     * Reads the first sheet that has the row of keys.
     *
     * @throws RefusedException at {@code file}: broken, no such sheet, or too many rows
     */
    static SheetTable read(Path file) throws IOException {
        try (OPCPackage archive = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader book = new XSSFReader(archive);
            CellValues values = new CellValues(book.getSharedStringsTable(), book.getStylesTable(), since1904(book));
            Iterator<InputStream> sheets = book.getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    SheetHandler handler = new SheetHandler(values);
                    parse(sheet, handler);
                    if (handler.found()) {
                        return handler.table();
                    }
                }
            }
            throw WorkbookFile.refused("initiative.refused.file.template");
        } catch (RefusedException refused) {
            throw refused;
        } catch (OpenXML4JException | SAXException | RuntimeException broken) { // whatever a hostile file provokes
            throw refusal(broken);
        }
    }

    private static RefusedException refusal(Throwable broken) {
        return broken.getCause() instanceof RefusedException refused
                ? refused
                : WorkbookFile.refused("initiative.refused.file.broken");
    }

    private static boolean since1904(XSSFReader book) throws IOException, OpenXML4JException, SAXException {
        EpochHandler handler = new EpochHandler();
        try (InputStream workbook = book.getWorkbookData()) {
            parse(workbook, handler);
        }
        return handler.since1904();
    }

    private static void parse(InputStream part, DefaultHandler handler) throws IOException, SAXException {
        try {
            XMLReader reader = XMLHelper.newXMLReader();
            reader.setContentHandler(handler);
            reader.parse(new InputSource(part));
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
