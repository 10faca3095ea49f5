package org.handslag.membership;

import java.time.Instant;
import org.handslag.scope.PersonId;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A topic or a speaker that a member suggests.
 *
 * @param by null once she is erased
 * @param editedAt when a coordinator mended its words, or null
 * @param mergedInto the one like it that it became part of, or null
 */
public record Topic(
        TopicId id,
        ProgrammeId programme,
        TopicKind kind,
        String words,
        @Nullable PersonId by,
        Instant at,
        @Nullable Instant editedAt,
        @Nullable Instant hiddenAt,
        @Nullable TopicId mergedInto,
        @Nullable Answered answered,
        long version) {

    static Topic suggested(
            TopicId id,
            ProgrammeId programme,
            TopicKind kind,
            String words,
            PersonId by,
            Instant at) {
        return new Topic(id, programme, kind, words, by, at, null, null, null, null, 0);
    }

    /** The public answer. */
    public record Answered(TopicAnswer verdict, Texts words, Instant at) {}

    public boolean isOpen() {
        return answered == null && hiddenAt == null && mergedInto == null;
    }

    public boolean isChosen() {
        return answered != null && answered.verdict() == TopicAnswer.CHOSEN;
    }
}
