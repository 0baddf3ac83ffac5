package th.go.led.rangwan.service.initiative;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.RefusedException;

/** What a whole file would do, and everything for which it is refused. */
final class ImportPlan {
    private final List<PlannedRow> planned = new ArrayList<>();
    private final Map<String, ImportFault> faults = new LinkedHashMap<>();
    private int unchanged;

    /** Notes a fault; of several in one cell the first, from which the others follow. */
    void refuse(int row, int place, Bilingual label, RefusedException refused) {
        String cell = row == 0 || place < 0 ? "fault " + faults.size() : row + ":" + place;
        faults.putIfAbsent(cell, ImportFault.of(row, place, label, refused));
    }

    void add(PlannedRow row) {
        if (row.row().changes().isEmpty() && row.work() != null) {
            unchanged++;
        } else {
            planned.add(row);
        }
    }

    List<PlannedRow> planned() {
        return planned;
    }

    ImportPreview preview(long uploadId, String name) {
        int fresh = (int) planned.stream().filter(row -> row.row().fresh()).count();
        return new ImportPreview(
                uploadId,
                name,
                planned.stream().limit(ImportPreview.SHOWN).map(PlannedRow::row).toList(),
                fresh,
                planned.size() - fresh,
                unchanged,
                faults.values().stream()
                        .sorted(ImportFault.BY_PLACE)
                        .limit(ImportPreview.SHOWN)
                        .toList(),
                faults.size(),
                mark());
    }

    /** Differs as soon as anything else would be written than was shown. */
    private String mark() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            planned.forEach(row -> digest.update(row.row().toString().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest()).substring(0, 32);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
