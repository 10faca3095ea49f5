package org.handslag.experience;

import java.time.Instant;
import java.util.Locale;
import org.handslag.scope.PersonId;
import org.handslag.scope.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * An experience that someone tells.
 *
 * @param writer null once she is erased and the card stands in the bank
 * @param language in which it is written
 * @param workplace as she wrote it, or empty
 * @param returned why it was given back, or empty
 */
public record Card(
        CardId id,
        @Nullable PersonId writer,
        Locale language,
        Story story,
        Shown shown,
        String workplace,
        CardState state,
        Instant since,
        String returned,
        long version) {

    /** What the bank may tell besides the story itself: only what the writer has agreed to. */
    public record Shown(boolean workplace, boolean writer) {
        static Shown nothing() {
            return new Shown(false, false);
        }
    }

    public static Card begun(
            CardId id, PersonId writer, Locale language, String workplace, Instant now) {
        var empty = new Story("", "", "", "");
        var draft = CardState.DRAFT;
        return new Card(id, writer, language, empty, Shown.nothing(), workplace, draft, now, "", 0);
    }

    boolean isBy(PersonId person) {
        return person.equals(writer);
    }

    /** New words, as long as it is hers to write on. */
    public Card written(Locale language, Story story, Shown shown, String workplace) {
        if (!state.isOpen()) {
            throw new Refusal("experience.refused.sent");
        }
        return new Card(
                id, writer, language, story, shown, workplace, state, since, returned, version);
    }

    Card sent(Instant now) {
        if (!story.isComplete()) {
            throw new Refusal("experience.refused.incomplete");
        }
        return in(CardState.IN_REVIEW, now, "");
    }

    Card published(Instant now) {
        return in(CardState.PUBLISHED, now, "");
    }

    /** Given back, also from the bank. */
    Card returned(String words, Instant now) {
        return in(CardState.RETURNED, now, words);
    }

    Card withdrawn(Instant now) {
        return in(CardState.WITHDRAWN, now, "");
    }

    private Card in(CardState next, Instant now, String words) {
        if (!state.successors().contains(next)) {
            throw new Refusal("experience.refused.state");
        }
        return new Card(id, writer, language, story, shown, workplace, next, now, words, version);
    }
}
