package org.handslag.agenda;

import java.util.UUID;
import org.handslag.roster.RosterId;
import org.handslag.scope.PersonId;
import org.handslag.scope.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A part of a day.
 *
 * @param session in which of the date's sessions it stands, from 1
 * @param position its place there; only the order counts
 */
public record Block(
        BlockId id, int session, int position, Content content, Lead lead, long version) {

    public enum BlockKind {
        MODULE,
        /** Everyone tells: challenges and wins, with questions to begin from. */
        SHARING,
        /** Time to meet, with something to begin from. */
        MINGLING,
        BREAK,
        OTHER;

        public boolean hasPrompts() {
            return this == SHARING || this == MINGLING;
        }
    }

    /**
     * @param module of the catalogue, or null
     * @param variant of that module, or null
     * @param title empty when its kind says it all
     * @param prompts what the participants begin from, a line each
     */
    public record Content(
            BlockKind kind,
            @Nullable TeachingModuleId module,
            @Nullable UUID variant,
            Texts title,
            Texts prompts,
            int minutes) {

        static Content pause(int minutes) {
            return new Content(BlockKind.BREAK, null, null, Texts.none(), Texts.none(), minutes);
        }
    }

    /**
     * Who leads it: someone of the roster, someone who works at the date, or anyone by name.
     *
     * @param name typed; empty when one of the others is chosen, or nobody
     */
    public record Lead(@Nullable RosterId roster, @Nullable PersonId person, String name) {
        static Lead nobody() {
            return new Lead(null, null, "");
        }
    }

    Block at(int session, int position) {
        return new Block(id, session, position, content, lead, version);
    }

    /** The same for another date. */
    Block copy() {
        return new Block(BlockId.next(), session, position, content, lead, 0);
    }

    static Block of(int session, int position, Content content) {
        return new Block(BlockId.next(), session, position, content, Lead.nobody(), 0);
    }
}
