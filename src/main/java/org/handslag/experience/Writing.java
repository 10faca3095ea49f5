package org.handslag.experience;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.scope.PersonId;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/** What happens to a card, with its journal row and the word to its writer. */
@Component
public class Writing {
    private final Cards cards;
    private final KnownNames names;
    private final CardLetters letters;
    private final Journal journal;
    private final Clock clock;

    Writing(Cards cards, KnownNames names, CardLetters letters, Journal journal, Clock clock) {
        this.cards = cards;
        this.names = names;
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
    }

    /** As it stands now. Callers see to who may look. */
    public Optional<Card> find(CardId id) {
        return cards.find(id);
    }

    /** What may point at a person. */
    List<Noticed> notice(Card card) {
        var texts = card.story().parts();
        return Noticing.in(texts, names.among(Noticing.candidates(texts)));
    }

    /** Keeps what she has written; false when it was changed elsewhere in the meantime. */
    boolean keep(Card card, boolean isNew) {
        return isNew ? cards.add(card) : cards.save(card);
    }

    /** To be reviewed; false when it was changed elsewhere in the meantime. */
    public boolean send(Card card, boolean isNew, PersonId writer, Viewer by) {
        var kept = keep(card.sent(clock.instant()), isNew);
        if (kept) {
            note("experience.sent", card, as(writer, by));
        }
        return kept;
    }

    void withdraw(Card card, PersonId writer, Viewer by) {
        cards.save(card.withdrawn(clock.instant()));
        note("experience.withdrawn", card, as(writer, by));
    }

    /** False when someone else has decided first. */
    public boolean publish(Card card, Collection<TagId> tags, Viewer by) {
        if (!cards.save(card.published(clock.instant()))) {
            return false;
        }
        cards.tag(card.id(), tags);
        note("experience.published", card, by);
        letters.published(card);
        return true;
    }

    public boolean giveBack(Card card, String words, Viewer by) {
        if (!cards.save(card.returned(words, clock.instant()))) {
            return false;
        }
        note("experience.returned", card, by);
        letters.returned(card, words);
        return true;
    }

    private void note(String what, Card card, Viewer by) {
        journal.changed(by, what, new Subject("experience", card.id().value()), Map.of(), Map.of());
    }

    private static Viewer as(PersonId writer, Viewer by) {
        return new Viewer(by.operator(), writer, by.grants(), by.locale());
    }
}
