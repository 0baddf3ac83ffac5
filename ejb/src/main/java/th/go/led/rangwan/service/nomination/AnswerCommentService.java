package th.go.led.rangwan.service.nomination;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import th.go.led.rangwan.domain.identity.Role;
import th.go.led.rangwan.domain.nomination.Answer;
import th.go.led.rangwan.domain.nomination.AnswerComment;
import th.go.led.rangwan.domain.nomination.AnswerRemark;
import th.go.led.rangwan.domain.nomination.Nomination;

/** Comments on answers: analysts and directors who may read a nomination comment on it as long as it has not ended. */
@Stateless
@RolesAllowed({Role.ANALYST, Role.DIRECTOR})
public class AnswerCommentService {
    @Inject
    private Nominations nominations;

    @Inject
    private AnswerVersions answers;

    @Inject
    private AnswerComments comments;

    @Inject
    private CommentTasks tasks;

    @Inject
    private Desk desk;

    /** All comments on the answer with their course, the open ones first, each group in the order of their making. */
    @RolesAllowed({Role.ANALYST, Role.DIRECTOR, Role.DEPUTY_DIRECTOR_GENERAL, Role.SECRETARY, Role.AUDITOR})
    public List<CommentRow> comments(long nominationId, String question) {
        Answer answer = answers.answer(nominations.readable(nominationId), question);
        Map<AnswerComment, List<AnswerRemark>> found = comments.of(answer).stream()
                .collect(Collectors.groupingBy(AnswerRemark::comment, LinkedHashMap::new, Collectors.toList()));
        return found.entrySet().stream()
                .map(each -> row(each.getKey(), each.getValue()))
                .sorted((one, other) -> Boolean.compare(other.open(), one.open()))
                .toList();
    }

    /** Comments on a passage, or on the whole answer; refused without words and for words that do not stand there. */
    public void comment(long nominationId, String question, AnswerComment.Passage passage, String words) {
        Nomination nomination = nominations.readable(nominationId);
        nomination.requireLive();
        Answer answer = answers.answer(nomination, question);
        AnswerComment comment = new AnswerComment(answer, passage, voice());
        AnswerRemark first = comment.begin(words, voice());
        comments.keep(comment);
        keep(first, "MADE");
    }

    /** Replies to a comment; refused without words. */
    public void reply(long commentId, String words) {
        keep(mine(commentId).reply(words, voice()), "SAID");
    }

    /** Closes a comment; the words may be empty. */
    public void resolve(long commentId, String words) {
        keep(mine(commentId).resolve(words, voice()), "RESOLVED");
    }

    /** Opens a resolved comment again; the words may be empty. */
    public void reopen(long commentId, String words) {
        keep(mine(commentId).reopen(words, voice()), "REOPENED");
    }

    private AnswerComment mine(long commentId) {
        AnswerComment comment = comments.existing(commentId);
        nominations.readable(comment.answer().nomination().id()).requireLive();
        return comment;
    }

    private void keep(AnswerRemark remark, String act) {
        comments.keep(remark);
        tasks.spoken(remark.comment(), desk.person());
        Answer answer = remark.comment().answer();
        desk.noted(
                "nomination.comment." + act,
                answer.nomination().subject(),
                answer.question() + " comment " + remark.comment().id());
    }

    private AnswerComment.Voice voice() {
        return new AnswerComment.Voice(desk.person(), desk.now());
    }

    private static CommentRow row(AnswerComment comment, List<AnswerRemark> remarks) {
        return new CommentRow(
                comment.id(),
                comment.part(),
                comment.quote(),
                comment.edition(),
                comment.stands(),
                comment.open(),
                remarks.stream()
                        .map(remark -> new CommentRow.Remark(
                                remark.kind(), remark.words(), AnswerPages.name(remark.saidBy()), remark.saidAt()))
                        .toList());
    }
}
