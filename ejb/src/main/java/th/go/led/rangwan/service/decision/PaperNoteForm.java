package th.go.led.rangwan.service.decision;

import th.go.led.rangwan.domain.decision.NoteFrame;
import th.go.led.rangwan.domain.decision.NoteReading;
import th.go.led.rangwan.domain.decision.NoteSignature;
import th.go.led.rangwan.domain.decision.Verb;

/**
 * Handwriting as its first reader enters it.
 *
 * @param verb what it says; null where there is no such word
 * @param frame where it is seen on a scan; null where nobody says
 * @param second login of whoever is asked to read it again; empty for the head of the unit
 */
public record PaperNoteForm(
        Verb verb, NoteSignature signature, NoteReading.Read read, NoteFrame frame, String second) {}
