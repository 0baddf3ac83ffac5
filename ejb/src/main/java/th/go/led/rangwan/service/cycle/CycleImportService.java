package th.go.led.rangwan.service.cycle;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import th.go.led.rangwan.domain.cycle.Cycle;
import th.go.led.rangwan.domain.cycle.CycleDefinition;
import th.go.led.rangwan.domain.cycle.CycleDraft;
import th.go.led.rangwan.domain.cycle.CycleProblem;
import th.go.led.rangwan.domain.cycle.CycleReader;
import th.go.led.rangwan.domain.cycle.CycleReading;
import th.go.led.rangwan.domain.cycle.CycleRevision;
import th.go.led.rangwan.domain.cycle.CycleWriter;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.shared.Bilingual;
import th.go.led.rangwan.domain.shared.NotFoundException;
import th.go.led.rangwan.service.audit.AuditTrail;
import th.go.led.rangwan.service.shared.VirusScanner;

/** Takes documents of cycles in: tells all that is wrong with one, or begins a draft with it. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.ADMIN})
public class CycleImportService {
    @Inject
    private CycleDrafts drafts;

    @Inject
    private CycleDraftService service;

    @Inject
    private Cycles cycles;

    @Inject
    private VirusScanner scanner;

    @Inject
    private AuditTrail audit;

    /** The drafts that are open; not found for who does not work on drafts. */
    public List<CycleDraftRow> open() {
        requireMine();
        return service.board().open();
    }

    /**
     * Reads a document, at most {@link CycleReader#LARGEST} bytes of it, and begins a draft with it when it passes schema,
     * sense and its own example cases and bears the next number of its cycle.
     *
     * @throws IOException only when the stream itself fails
     */
    public CycleImport take(InputStream stream) throws IOException {
        requireMine();
        byte[] bytes = read(stream);
        CycleReading reading = numbered(CycleReader.read(bytes));
        if (!reading.accepted()) {
            audit.record(
                    "cycle.import.refused", "cycle-import", reading.problems().size() + " problems");
            return new CycleImport(reading, 0);
        }
        return new CycleImport(reading, service.begin(document(bytes, reading.definition())));
    }

    /** Puts the document into a draft's place when it passes all steps and is of the same cycle and number. */
    public CycleImport replace(long draftId, long seenVersion, InputStream stream) throws IOException {
        byte[] bytes = read(stream);
        CycleReading reading = ofDraft(CycleReader.read(bytes), drafts.readable(draftId));
        if (!reading.accepted()) {
            return new CycleImport(reading, 0);
        }
        service.replace(draftId, seenVersion, document(bytes, reading.definition()));
        return new CycleImport(reading, draftId);
    }

    private byte[] read(InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(CycleReader.LARGEST + 1);
        scanner.requireClean(bytes);
        return bytes;
    }

    private void requireMine() {
        if (!drafts.mine()) {
            throw new NotFoundException();
        }
    }

    /** The reading, with one more problem when the document does not bear the next number of its cycle. */
    private CycleReading numbered(CycleReading reading) {
        CycleDefinition definition = reading.definition();
        if (definition == null) {
            return reading;
        }
        int next = cycles.find(definition.code()).map(Cycle::lastRevision).orElse(0) + 1;
        if (definition.revision() == next) {
            return reading;
        }
        return with(
                reading,
                "revision",
                new Bilingual(
                        "เอกสารเป็นฉบับที่ " + definition.revision() + " ฉบับถัดไปของรอบ " + definition.code()
                                + " คือฉบับที่ " + next + " แก้ revision เป็น " + next,
                        "The document is revision " + definition.revision() + ", the next one of cycle "
                                + definition.code() + " is " + next + ". Change its revision to " + next));
    }

    /** The reading, with one more problem for each mark by which the document is not of this draft. */
    private static CycleReading ofDraft(CycleReading reading, CycleDraft draft) {
        CycleReading found = reading;
        CycleDefinition definition = reading.definition();
        if (definition != null && !definition.code().equals(draft.cycleCode())) {
            found = with(
                    found,
                    "otherCycle",
                    new Bilingual(
                            "เอกสารเป็นของรอบ " + definition.code() + " ร่างนี้เป็นของรอบ " + draft.cycleCode(),
                            "The document is of the cycle " + definition.code() + ", this draft of "
                                    + draft.cycleCode()));
        }
        if (definition != null && definition.revision() != draft.number()) {
            found = with(
                    found,
                    "revision",
                    new Bilingual(
                            "เอกสารเป็นฉบับที่ " + definition.revision() + " ร่างนี้เป็นฉบับที่ " + draft.number()
                                    + " แก้ revision เป็น " + draft.number(),
                            "The document is revision " + definition.revision() + ", this draft is " + draft.number()
                                    + ". Change its revision to " + draft.number()));
        }
        return found;
    }

    private static CycleReading with(CycleReading reading, String code, Bilingual sentence) {
        List<CycleProblem> problems = new ArrayList<>();
        problems.add(new CycleProblem(0, "cycle.problem." + code, sentence));
        problems.addAll(reading.problems());
        return new CycleReading(reading.definition(), problems);
    }

    /** The text as it was sent, with its comments, where it reads the same as UTF-8; else written anew. */
    private static String document(byte[] bytes, CycleDefinition definition) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .replaceFirst("^\\uFEFF", "");
            boolean same = text.length() <= CycleRevision.LONGEST
                    && definition.equals(CycleReader.read(text).definition());
            return same ? text : CycleWriter.write(definition);
        } catch (CharacterCodingException otherEncoding) {
            return CycleWriter.write(definition);
        }
    }
}
