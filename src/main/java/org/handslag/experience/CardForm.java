package org.handslag.experience;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.handslag.ui.Form;
import org.handslag.ui.Languages;
import org.handslag.ui.NoPersonalNumber;
import org.handslag.ui.Overtaken;
import org.jspecify.annotations.Nullable;

/**
 * A card as its writer writes it.
 *
 * @param noticed what may point at a person, once she has been asked
 */
public record CardForm(Form form, List<Noticed> noticed) {
    static final String STEP = "step";
    static final String SEND = "send";
    private static final String NO_NAMES = "no-names";
    private static final int TEXT = 1000;
    private static final int LINE = 160;

    static CardForm of(Form form) {
        return new CardForm(form, List.of());
    }

    static CardForm filled(Card card) {
        var form =
                Form.empty()
                        .fill("situation", card.story().situation())
                        .fill("done", card.story().done())
                        .fill("hard", card.story().hard())
                        .fill("won", card.story().won())
                        .fill("workplace", card.workplace())
                        .fill("language", card.language().toLanguageTag())
                        .fill(Overtaken.VERSION, card.version());
        if (card.shown().workplace()) {
            form.fill("show-workplace", "yes");
        }
        return of(card.shown().writer() ? form.fill("show-writer", "yes") : form);
    }

    boolean sends() {
        return form.value(STEP).equals(SEND);
    }

    boolean isOf(Card card) {
        return form.value(Overtaken.VERSION).equals(String.valueOf(card.version()));
    }

    /** Null when something is wrong. What is missing is asked for only when she sends it. */
    @Nullable Card read(Card card, Languages languages) {
        var story =
                new Story(
                        NoPersonalNumber.text(form, "situation", TEXT),
                        NoPersonalNumber.text(form, "done", TEXT),
                        NoPersonalNumber.text(form, "hard", TEXT),
                        NoPersonalNumber.text(form, "won", TEXT));
        var workplace = form.optionalLine("workplace", LINE);
        var shown = new Card.Shown(form.ticked("show-workplace"), form.ticked("show-writer"));
        var language = form.language("language", languages, card.language());
        if (sends()) {
            require(story);
        }
        if (shown.workplace() && workplace.isEmpty()) {
            form.wrong("workplace", "form.missing");
        }
        return form.ok() ? card.written(plain(language), story, shown, workplace) : null;
    }

    /** Asks about what looks like a person, unless she has said that it is none. */
    CardForm asking(List<Noticed> found) {
        var asked = new CardForm(form, found);
        if (!found.isEmpty() && !form.ticked(NO_NAMES)) {
            form.wrong(NO_NAMES, "experience.names-noticed");
        }
        return asked;
    }

    /** Fields that two may change at once. */
    static Set<String> texts() {
        return Set.of("situation", "done", "hard", "won", "workplace");
    }

    private void require(Story story) {
        missing("situation", story.situation());
        missing("done", story.done());
        missing("won", story.won());
    }

    private void missing(String field, String text) {
        if (text.isEmpty()) {
            form.wrong(field, "form.missing");
        }
    }

    private static Locale plain(Locale language) {
        return Locale.forLanguageTag(language.getLanguage());
    }
}
