package org.handslag.ending;

import java.time.Instant;
import java.util.Map;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What came of a mentorship, in words.
 *
 * @param texts only those that are not empty
 * @param asked since when the mentee is asked to read it; null while it is written
 * @param right when and how she said that it is right; null until then
 * @param lock grows with each change: whoever says that it is right names the one she read
 */
public record EndSummary(
        MentorshipId mentorship,
        Map<SummaryText, String> texts,
        @Nullable Instant asked,
        @Nullable Right right,
        long lock) {

    /**
     * That she says it is right.
     *
     * @param by who noted it for her; null when she pressed herself
     * @param language in which it was read to her, and with which interpreter, in words
     */
    public record Right(Instant at, RightWay way, @Nullable PersonId by, String language) {}

    /** How she said it. */
    public enum RightWay {
        SELF,
        LINK,
        TELEPHONE,
        TOGETHER,
        PAPER;

        /** Whether someone noted it for her. */
        public boolean isNoted() {
            return this != SELF && this != LINK;
        }
    }

    public EndSummary {
        texts = Map.copyOf(texts);
    }

    static EndSummary none(MentorshipId mentorship) {
        return new EndSummary(mentorship, Map.of(), null, null, 0);
    }

    /** Empty when nothing is written there. */
    public String text(SummaryText which) {
        return texts.getOrDefault(which, "");
    }

    public boolean isWritten() {
        return !texts.isEmpty();
    }

    public boolean isAsked() {
        return asked != null;
    }

    public boolean isRight() {
        return right != null;
    }

    /** Other words: nobody has said yet that they are right. */
    EndSummary saying(Map<SummaryText, String> words) {
        return new EndSummary(mentorship, words, asked, null, lock);
    }

    EndSummary asked(@Nullable Instant at) {
        return new EndSummary(mentorship, texts, at, right, lock);
    }
}
