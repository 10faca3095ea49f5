package org.handslag.decision;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.handslag.decision.MentorChoice.Freed;
import org.handslag.decision.MentorChoice.FreedWhy;
import org.handslag.mentorship.MentorshipId;
import org.handslag.proposal.RunId;
import org.handslag.referral.ReferralId;
import org.handslag.scope.PersonId;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What one mentee is asked: one to three choices, of which she may say yes to one.
 *
 * @param wish for a mentor, as it stands now
 * @param number hers in the run
 * @param way how she hears of it first
 * @param days that each of those who are asked has
 * @param asked the decision to ask her
 * @param callWished when she asked to be called instead, or null
 */
public record Choosing(
        ChoosingId id,
        WishFor wish,
        PersonId mentee,
        RunId run,
        int number,
        AskedWay way,
        int days,
        AskedHer asked,
        @Nullable Instant callWished,
        List<MentorChoice> choices) {

    /** How she hears of it. */
    public enum AskedWay {
        /** On her own page, by a link. */
        OWN_PAGE,
        /** Someone reads it to her. */
        ALOUD
    }

    /**
     * Her wish for a mentor.
     *
     * @param consultant who follows her, or null
     * @param waits whether she still waits for a mentor
     */
    public record WishFor(
            ReferralId referral,
            ProgrammeId programme,
            @Nullable PersonId consultant,
            boolean waits) {}

    /** Who has decided that she is asked, and when. */
    public record AskedHer(PersonId by, Instant at) {}

    /** Whose answer is awaited, and since when. */
    public record Turn(ChoiceParty party, Instant since) {}

    /** With the choices that it is of. */
    Choosing with(List<MentorChoice> choices) {
        return new Choosing(id, wish, mentee, run, number, way, days, asked, callWished, choices);
    }

    public boolean isOpen() {
        return choices.stream().anyMatch(MentorChoice::isOpen);
    }

    /** The first that is open; only one is once she has chosen. */
    public Optional<MentorChoice> open() {
        return choices.stream().filter(MentorChoice::isOpen).findFirst();
    }

    /** Empty when nobody is asked, as when all have said yes. */
    public Optional<Turn> turn() {
        return open().flatMap(one -> one.asks().map(party -> new Turn(party, since(one, party))));
    }

    private Instant since(MentorChoice choice, ChoiceParty party) {
        return switch (party) {
            case MENTEE -> asked.at();
            case MENTOR -> said(choice, ChoiceParty.MENTEE);
            case EMPLOYER -> said(choice, ChoiceParty.MENTOR);
        };
    }

    private static Instant said(MentorChoice choice, ChoiceParty party) {
        return choice.answer(party).orElseThrow().at();
    }

    /** Until when an answer is expected. */
    public Optional<Instant> deadline() {
        return turn().map(turn -> turn.since().plus(Duration.ofDays(days)));
    }

    /** Whether it is time to call whoever is asked. */
    public boolean isLate(Instant now) {
        return deadline().filter(end -> !now.isBefore(end)).isPresent();
    }

    /** Whether as many days have passed again. */
    boolean isSilent(Instant now) {
        return isLate(now.minus(Duration.ofDays(days)));
    }

    /** Her yes frees what she did not choose; a no frees what it says no to. */
    Choosing answered(ChoiceId choice, ChoiceAnswer answer) {
        if (choices.stream().noneMatch(one -> one.id().equals(choice))) {
            throw new Refusal("decision.refused.none");
        }
        boolean chooses = answer.yes() && answer.party() == ChoiceParty.MENTEE;
        return each(
                one -> {
                    if (one.id().equals(choice)) {
                        return one.answered(answer);
                    }
                    return chooses && one.isOpen()
                            ? one.freed(new Freed(FreedWhy.OTHER_CHOSEN, answer.at(), null, ""))
                            : one;
                });
    }

    /** She wants none of them. */
    Choosing noToAll(ChoiceAnswer answer) {
        return eachOpen(one -> one.answered(answer));
    }

    Choosing freed(Freed why) {
        return eachOpen(one -> one.freed(why));
    }

    Choosing begun(MentorshipId mentorship) {
        return eachOpen(one -> one.begun(mentorship));
    }

    private Choosing eachOpen(UnaryOperator<MentorChoice> step) {
        if (!isOpen()) {
            var last = choices.getLast().state();
            throw new Refusal("decision.refused." + last);
        }
        return each(one -> one.isOpen() ? step.apply(one) : one);
    }

    private Choosing each(UnaryOperator<MentorChoice> step) {
        return with(choices.stream().map(step).toList());
    }

    public String path() {
        return "/choices/" + id;
    }

    public String path(String below) {
        return path() + "/" + below;
    }
}
