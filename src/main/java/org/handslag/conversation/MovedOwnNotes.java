package org.handslag.conversation;

import org.handslag.directory.MovedRows;
import org.handslag.directory.People;
import org.handslag.directory.PersonsMerged;
import org.handslag.directory.PersonsParted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets someone's own notes follow when her entry is merged with another, and back; and lets notes
 * and conversations go when whoever wrote them, or the mentee, is erased.
 */
@Component
class MovedOwnNotes {
    private static final String NOTES = "own_note";
    private static final String ASKINGS = "own_note_asking";

    private final MovedRows moved;
    private final OwnNotesKept kept;
    private final ConversationsDue conversations;

    MovedOwnNotes(MovedRows moved, OwnNotesKept kept, ConversationsDue conversations) {
        this.moved = moved;
        this.kept = kept;
        this.conversations = conversations;
    }

    @EventListener
    void move(PersonsMerged merged) {
        moved.follow(
                merged,
                NOTES,
                "update own_note set person_id = :into where person_id = :from returning id");
        moved.follow(
                merged,
                ASKINGS,
                """
                update own_note_asking a set person_id = :into
                 where a.person_id = :from
                   and not exists (select from own_note_asking o
                                    where o.mentorship_id = a.mentorship_id and o.person_id = :into
                                      and o.shown_at is null and a.shown_at is null)
                returning a.id
                """);
    }

    @EventListener
    void moveBack(PersonsParted parted) {
        moved.giveBack(parted, NOTES);
        moved.giveBack(parted, ASKINGS);
    }

    @EventListener
    void forget(People.Erased erased) {
        kept.erase(erased.person());
        conversations.erase(erased.person());
    }
}
