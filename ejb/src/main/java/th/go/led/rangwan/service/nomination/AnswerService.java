package th.go.led.rangwan.service.nomination;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.nomination.Nomination;

/** Shows and keeps the answers of a nomination, text by text; two people never overwrite each other. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR})
public class AnswerService {
    @Inject
    private Nominations nominations;

    @Inject
    private Answers answers;

    @Inject
    private AnswerPages pages;

    @Inject
    private AnswerWriting writing;

    @Inject
    private Calls calls;

    /** One question with its answer; an empty code opens the first. */
    @RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR})
    public AnswerSheet sheet(long nominationId, String question) {
        Nomination nomination = nominations.readable(nominationId);
        return pages.page(nomination, calls.of(nomination), answers.of(nomination), question);
    }

    /**
     * Saves typed words, or sets them aside when another text was saved since; saving what already stands does nothing, and
     * what is sent a second time because no answer came is kept once. Control characters and marks that turn the direction of writing are dropped, and their number is told. Refused
     * while the nomination is with others, for texts too long, and for a choice that is none.
     */
    public AnswerSaved save(AnswerEdit edit) {
        Nomination nomination = nominations.changeable(edit.nominationId());
        nomination.requireWritable();
        return writing.write(nomination, edit, "nomination.answer.saved");
    }
}
