package org.handslag.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.handslag.access.Tokens;
import org.handslag.questionnaire.AnswerForm;
import org.handslag.questionnaire.Edition;
import org.handslag.questionnaire.Replies;
import org.handslag.questionnaire.Surveys;
import org.handslag.scope.NotVisible;
import org.handslag.scope.PersonId;
import org.handslag.scope.Refusal;
import org.handslag.scope.UnitOfWork;
import org.handslag.survey.Answers.Taken;
import org.handslag.ui.Form;
import org.springframework.stereotype.Component;

/**
 * Takes answers. The unit of work of the page takes the link out of those that are awaited; inside
 * it the answer is written and committed in a transaction of its own. Decision 0010 tells what a
 * crash at each moment means.
 */
@Component
public class Answering {
    static final String RECEIPT = "submission";

    private final Tokens tokens;
    private final Rounds.Kept kept;
    private final Surveys surveys;
    private final UnitOfWork work;
    private final Clock clock;

    Answering(Tokens tokens, Rounds.Kept kept, Surveys surveys, UnitOfWork work, Clock clock) {
        this.tokens = tokens;
        this.kept = kept;
        this.surveys = surveys;
        this.work = work;
        this.clock = clock;
    }

    Invitations.Followed follow(String token) {
        return tokens.find(SurveyLetters.ANSWER, token)
                .map(InvitationId::new)
                .flatMap(kept.invitations()::find)
                .orElseThrow(NotVisible::new);
    }

    boolean isOpen(Round round) {
        return round.takesAnswers(clock.instant());
    }

    AnswerPage page(Round round, Form form, String path) {
        var survey = surveys.find(round.survey()).orElseThrow();
        if (form.value(RECEIPT).isEmpty()) {
            form.fill(RECEIPT, UUID.randomUUID());
        }
        return new AnswerPage(round, survey, edition(round), form, path);
    }

    Edition edition(Round round) {
        return surveys.edition(round.survey(), round.edition());
    }

    /** Whose answers are awaited. Callers see to who may know. */
    public List<PersonId> awaited(Round round) {
        return kept.invitations().awaited(round.id()).stream()
                .map(Invitations.Invitation::person)
                .toList();
    }

    /** As if she had followed her link; false when no answer of hers is awaited. */
    public boolean answer(Round round, PersonId person, Replies replies, LocalDate today) {
        return kept.invitations().awaited(round.id()).stream()
                .filter(one -> one.person().equals(person))
                .findFirst()
                .map(one -> new Invitations.Followed(one, round, true))
                .filter(link -> answer(link, UUID.randomUUID(), replies, today))
                .isPresent();
    }

    /** One that nobody gave, from paper; false when as many have answered as were asked. */
    public boolean keyIn(Round round, Replies replies) {
        var taken = kept.answers().add(round.id(), UUID.randomUUID(), replies, clock.instant());
        if (taken == Taken.YES) {
            kept.rows().keyedInMore(round.id());
        }
        return taken == Taken.YES;
    }

    /** False when it was answered already. */
    boolean answer(Invitations.Followed link, UUID receipt, Replies replies, LocalDate today) {
        if (!kept.invitations().take(link.invitation().id())) {
            return false;
        }
        var round = link.round();
        var person = link.invitation().person();
        var answers = kept.answers();
        var taken =
                work.apart(
                        () ->
                                round.named()
                                        ? answers.addNamed(
                                                round.id(),
                                                receipt,
                                                new Answers.Named(person, today, replies),
                                                clock.instant())
                                        : answers.add(
                                                round.id(), receipt, replies, clock.instant()));
        if (taken == Taken.CLOSED) {
            throw new Refusal("survey.refused.closed");
        }
        if (taken == Taken.FULL) {
            throw new Refusal("survey.refused.full");
        }
        return true;
    }

    /** What was typed, complete or not; anything at all must be there. */
    static Replies read(Form form, Edition edition, boolean complete) {
        var replies = new AnswerForm(form, edition, complete).read();
        if (replies.isEmpty() && form.problems().isEmpty()) {
            first(edition).ifPresent(field -> form.wrong(field, "survey.wrong.empty"));
        }
        return replies;
    }

    private static Optional<String> first(Edition edition) {
        return edition.questions().stream().findFirst().map(AnswerPage::field);
    }

    /** Random, as the page made it; one that was meddled with is replaced. */
    static UUID receipt(Form form) {
        try {
            return UUID.fromString(form.value(RECEIPT));
        } catch (IllegalArgumentException e) {
            return UUID.randomUUID();
        }
    }
}
