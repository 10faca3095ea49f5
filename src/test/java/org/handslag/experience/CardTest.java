package org.handslag.experience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Locale;
import org.handslag.scope.PersonId;
import org.handslag.scope.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CardTest {
    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
    private static final Story WHOLE = new Story("Ny i butiken.", "En runda.", "", "Lugnare.");

    @ParameterizedTest
    @EnumSource
    void goesOnlyWhereItsStateLets(CardState from) {
        for (var to : CardState.values()) {
            var card = in(from);
            var allowed = from.successors().contains(to);
            Runnable verb =
                    switch (to) {
                        case DRAFT ->
                                () -> {
                                    throw new Refusal("nothing becomes a draft again");
                                };
                        case IN_REVIEW -> () -> card.sent(NOW);
                        case RETURNED -> () -> card.returned("Fint!", NOW);
                        case PUBLISHED -> () -> card.published(NOW);
                        case WITHDRAWN -> () -> card.withdrawn(NOW);
                    };
            if (allowed) {
                verb.run();
            } else {
                assertThatThrownBy(verb::run).as(from + " to " + to).isInstanceOf(Refusal.class);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void isWrittenOnOnlyWhileItIsTheWriters(CardState state) {
        var card = in(state);
        Runnable write = () -> card.written(Locale.ENGLISH, WHOLE, Card.Shown.nothing(), "");
        if (state == CardState.DRAFT || state == CardState.RETURNED) {
            write.run();
        } else {
            assertThatThrownBy(write::run).hasMessage("experience.refused.sent");
        }
    }

    @Test
    void isNotSentBeforeItTellsWhatWasWon() {
        var card = in(CardState.DRAFT, new Story("Ny i butiken.", "En runda.", "Allt", ""));
        assertThatThrownBy(() -> card.sent(NOW)).hasMessage("experience.refused.incomplete");
    }

    @Test
    void isHeadedByItsFirstSentence() {
        assertThat(new Story("Ny i butiken. Sedan hände mer.", "", "", "").heading())
                .isEqualTo("Ny i butiken.");
        assertThat(new Story("ord ".repeat(60), "", "", "").heading())
                .hasSizeLessThanOrEqualTo(91)
                .endsWith("ord…");
    }

    private static Card in(CardState state) {
        return in(state, WHOLE);
    }

    private static Card in(CardState state, Story story) {
        return new Card(
                CardId.next(),
                PersonId.next(),
                Locale.ENGLISH,
                story,
                Card.Shown.nothing(),
                "",
                state,
                NOW,
                "",
                0);
    }
}
