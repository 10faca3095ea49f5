package org.handslag.transfer;

import java.time.Instant;
import org.handslag.course.CourseInstanceId;
import org.handslag.experience.CardId;
import org.handslag.scope.PersonId;
import org.handslag.scope.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What someone will do at her workplace, and how it went.
 *
 * @param will in her own words
 * @param askedAt when she was asked how it went; null before
 * @param answer null until she has answered
 * @param card the draft that was made of it, or null
 */
public record TransferTask(
        TransferTaskId id,
        CourseInstanceId instance,
        PersonId person,
        String will,
        Instant writtenAt,
        @Nullable Instant askedAt,
        @Nullable Reply answer,
        Released released,
        @Nullable CardId card,
        long version) {

    /** Of what is not kept yet, so that a second window cannot write over the first. */
    private static final long NEW = -1;

    /**
     * @param said in her own words; empty when she says no more
     */
    public record Reply(HowItWent went, String said) {}

    /** What her words may be used for; nothing unless she says so. */
    public record Released(boolean inEvaluation, boolean asCard) {
        static Released nothing() {
            return new Released(false, false);
        }
    }

    /** Not kept yet. */
    public static TransferTask begun(CourseInstanceId instance, PersonId person, Instant now) {
        var nothing = Released.nothing();
        var id = TransferTaskId.next();
        return new TransferTask(id, instance, person, "", now, null, null, nothing, null, NEW);
    }

    public boolean isWritten() {
        return !will.isEmpty();
    }

    public boolean isAnswered() {
        return answer != null;
    }

    /** Other words, as long as she has not said how it went with these. */
    TransferTask written(String words, boolean inEvaluation, Instant now) {
        if (isAnswered()) {
            throw new Refusal("transfer.refused.answered");
        }
        var shown = new Released(inEvaluation, released.asCard());
        var at = isWritten() ? writtenAt : now;
        return new TransferTask(
                id, instance, person, words, at, askedAt, null, shown, card, version);
    }

    /** How it went; she may change her mind as often as she likes. */
    TransferTask answered(Reply reply, Released wish) {
        return new TransferTask(
                id, instance, person, will, writtenAt, askedAt, reply, wish, card, version);
    }

    /** Whether a card is to be made of it. */
    boolean wantsCard() {
        return released.asCard() && card == null && answer != null && answer.went().hasBegun();
    }
}
