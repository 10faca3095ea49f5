package org.handslag.learning;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.scope.PersonId;
import org.handslag.scope.Refusal;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/**
 * The steps with a card: it is filled in part by part, kept, shown, gone back with and deleted. The
 * journal learns that something was done, never what stands there.
 */
@Component
public class Filling {
    static final String SUBJECT = "learning-card";

    private final LearningCards cards;
    private final Journal journal;
    private final Clock clock;

    Filling(LearningCards cards, Journal journal, Clock clock) {
        this.cards = cards;
        this.journal = journal;
        this.clock = clock;
    }

    public Optional<LearningCard> of(PersonId person) {
        return cards.of(person);
    }

    /**
     * She fills in one part herself.
     *
     * @param version of the card as she saw it; 0 when there was none
     * @return false when it was changed elsewhere first
     * @throws Refusal while someone fills it in with her
     */
    public boolean fill(PersonId her, CardPart part, long version, Viewer by) {
        var card = cards.of(her).orElseGet(() -> begun(her, part.language()));
        var draft = card.draft().orElseGet(() -> card.begunByHer(clock.instant()));
        if (draft.way().isHelped()) {
            throw new Refusal("learning.refused.helped");
        }
        return fill(card, draft, part, version, by);
    }

    /** The one who helps fills in one part with her. */
    public boolean fillWith(LearningCard card, CardPart part, long version, Viewer by) {
        return fill(card, helped(card, by), part, version, by);
    }

    private boolean fill(
            LearningCard card, CardEdition draft, CardPart part, long version, Viewer by) {
        if (card.version() != version || !cards.change(card, part.language())) {
            return false;
        }
        cards.put(card.id(), draft.with(part.group().codes(), part.lines()));
        note(by, card, "learning.filled-in", Map.of("way", draft.way()));
        return true;
    }

    /**
     * Someone begins to fill it in with her.
     *
     * @throws Refusal while it is being filled in already
     */
    public void begin(PersonId her, CardWay way, String helpedWith, String language, Viewer by) {
        var card = cards.of(her).orElseGet(() -> begun(her, language));
        if (card.draft().isPresent()) {
            throw new Refusal("learning.refused.being-filled-in");
        }
        cards.put(card.id(), card.begunWith(by.self(), way, helpedWith, clock.instant()));
        note(by, card, "learning.begun-with", Map.of("way", way));
    }

    /** The draft that this one has begun with her. */
    CardEdition helped(LearningCard card, Viewer by) {
        return card.draft()
                .filter(draft -> draft.way().isHelped() && draft.begunBy().equals(by.self()))
                .orElseThrow(() -> new Refusal("learning.refused.not-begun"));
    }

    /** What was filled in holds from now on. One that says nothing new is not kept. */
    public void keep(LearningCard card, Viewer by) {
        card.draft().ifPresent(draft -> keep(card, draft, by));
    }

    private void keep(LearningCard card, CardEdition draft, Viewer by) {
        var whole = draft.saying(card.whole(draft));
        var before = card.latest().map(CardEdition::lines).orElse(List.of());
        cards.drop(card.id(), draft.number());
        if (!same(before, whole.lines())) {
            cards.put(card.id(), whole.kept(clock.instant()));
            hideWhatIsGone(card, whole.lines());
            note(by, card, "learning.kept", Map.of("way", draft.way()));
        }
    }

    /** What was begun is thrown away; what held before holds. */
    void drop(LearningCard card, Viewer by) {
        card.draft()
                .ifPresent(
                        draft -> {
                            cards.drop(card.id(), draft.number());
                            note(by, card, "learning.dropped", Map.of());
                        });
    }

    /**
     * An earlier edition holds again, as a new one. A line that the card does not have today is for
     * her alone, whoever saw it then.
     *
     * @throws Refusal while it is being filled in
     */
    void goBack(LearningCard card, CardEdition earlier, Viewer by) {
        if (card.draft().isPresent()) {
            throw new Refusal("learning.refused.being-filled-in");
        }
        var again = card.begunByHer(clock.instant()).saying(earlier.lines());
        cards.put(card.id(), again.kept(clock.instant()));
        hideWhatIsGone(card, again.lines());
        note(by, card, "learning.gone-back", Map.of("edition", earlier.number()));
    }

    /** Who may see which lines from now on. */
    public void show(LearningCard card, Map<String, CardAudience> chosen, Viewer by) {
        chosen.forEach((code, audience) -> cards.show(card.id(), code, audience));
        note(by, card, "learning.shown", Map.of());
    }

    /** Her mentor may see all that is said; what others may see too stays so. */
    void showMentor(LearningCard card, List<CardLine> lines, Viewer by) {
        lines.stream()
                .map(CardLine::code)
                .filter(code -> card.audience(code) == CardAudience.ME)
                .forEach(code -> cards.show(card.id(), code, CardAudience.MENTOR));
        note(by, card, "learning.shown", Map.of());
    }

    /** Nothing of it is left. */
    void delete(LearningCard card, Viewer by) {
        cards.delete(card.id());
        note(by, card, "learning.deleted", Map.of());
    }

    private LearningCard begun(PersonId her, String language) {
        var card = LearningCard.fresh(her, language);
        cards.add(card, clock.instant());
        return cards.of(her).orElseThrow();
    }

    /** What is said anew some day is for her alone again. */
    private void hideWhatIsGone(LearningCard card, List<CardLine> said) {
        var codes = LearningCard.codes(said);
        card.audiences().keySet().stream()
                .filter(code -> !codes.contains(code))
                .forEach(code -> cards.show(card.id(), code, CardAudience.ME));
    }

    private static boolean same(List<CardLine> these, List<CardLine> those) {
        return these.size() == those.size() && these.containsAll(those);
    }

    private void note(Viewer by, LearningCard card, String what, Map<String, ?> values) {
        journal.changed(by, what, new Subject(SUBJECT, card.id().value()), Map.of(), values);
    }
}
