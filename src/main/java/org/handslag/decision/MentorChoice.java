package org.handslag.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handslag.directory.WorkplaceId;
import org.handslag.fit.Rule;
import org.handslag.mentorship.MentorshipId;
import org.handslag.offer.OfferId;
import org.handslag.scope.PersonId;
import org.handslag.scope.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A mentor at a workplace whom a mentee may choose.
 *
 * @param place 1 for what she is offered first
 * @param seat its number in the run
 * @param offer of the workplace by which they suit best; null when it had none
 * @param found how the run saw the two
 * @param freed null while it is open, or when it has begun
 * @param mentorship that came of it, or null
 */
public record MentorChoice(
        ChoiceId id,
        int place,
        int seat,
        PersonId mentor,
        WorkplaceId workplace,
        @Nullable OfferId offer,
        Found found,
        List<ChoiceAnswer> answers,
        @Nullable Freed freed,
        @Nullable MentorshipId mentorship) {

    /**
     * What the coordinator knew of the two when she asked.
     *
     * @param rank which place the seat has for the mentee, 1 for the best
     * @param proposed whether the run proposed it
     * @param overrides rules that forbid it and were set aside
     */
    public record Found(int score, int rank, boolean proposed, List<Rule> overrides) {}

    /**
     * That it holds its seat no longer.
     *
     * @param by null when nobody did it
     * @param reason only of what was taken back
     */
    public record Freed(FreedWhy why, Instant at, @Nullable PersonId by, String reason) {}

    /** Why a choice holds its seat no longer. */
    public enum FreedWhy {
        OTHER_CHOSEN,
        NO,
        SILENCE,
        TAKEN_BACK;

        ChoiceState state() {
            return switch (this) {
                case OTHER_CHOSEN -> ChoiceState.FREED;
                case NO -> ChoiceState.DECLINED;
                case SILENCE -> ChoiceState.SILENT;
                case TAKEN_BACK -> ChoiceState.TAKEN_BACK;
            };
        }
    }

    public ChoiceState state() {
        if (freed != null) {
            return freed.why().state();
        }
        if (mentorship != null) {
            return ChoiceState.BEGUN;
        }
        if (hasYes(ChoiceParty.EMPLOYER)) {
            return ChoiceState.AGREED;
        }
        if (hasYes(ChoiceParty.MENTOR)) {
            return ChoiceState.MENTOR_YES;
        }
        return hasYes(ChoiceParty.MENTEE) ? ChoiceState.MENTEE_YES : ChoiceState.ASKED;
    }

    /** Whose answer is awaited; empty when nobody's is. */
    public Optional<ChoiceParty> asks() {
        return switch (state()) {
            case ASKED -> Optional.of(ChoiceParty.MENTEE);
            case MENTEE_YES -> Optional.of(ChoiceParty.MENTOR);
            case MENTOR_YES -> Optional.of(ChoiceParty.EMPLOYER);
            case AGREED, BEGUN, DECLINED, SILENT, FREED, TAKEN_BACK -> Optional.empty();
        };
    }

    boolean hasYes(ChoiceParty party) {
        return answer(party).filter(ChoiceAnswer::yes).isPresent();
    }

    Optional<ChoiceAnswer> answer(ChoiceParty party) {
        return answers.stream().filter(one -> one.party() == party).findFirst();
    }

    /** With a yes, or freed by a no. */
    MentorChoice answered(ChoiceAnswer answer) {
        if (!asks().equals(Optional.of(answer.party()))) {
            throw refusal();
        }
        var more = new ArrayList<>(answers);
        more.add(answer);
        var freed = answer.yes() ? null : new Freed(FreedWhy.NO, answer.at(), null, "");
        return with(List.copyOf(more), freed, null);
    }

    MentorChoice freed(Freed why) {
        if (!state().mayBecome(why.why().state())) {
            throw refusal();
        }
        return with(answers, why, null);
    }

    MentorChoice begun(MentorshipId begun) {
        if (!state().mayBecome(ChoiceState.BEGUN)) {
            throw refusal();
        }
        return with(answers, null, begun);
    }

    private Refusal refusal() {
        return new Refusal("decision.refused." + state());
    }

    private MentorChoice with(
            List<ChoiceAnswer> answers, @Nullable Freed freed, @Nullable MentorshipId mentorship) {
        return new MentorChoice(
                id, place, seat, mentor, workplace, offer, found, answers, freed, mentorship);
    }

    public boolean isOpen() {
        return state().isOpen();
    }

    public String path() {
        return "/asked/" + id;
    }
}
