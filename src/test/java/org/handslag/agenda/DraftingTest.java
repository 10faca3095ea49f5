package org.handslag.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.handslag.agenda.Block.BlockKind;
import org.handslag.agenda.Block.Content;
import org.handslag.scope.Texts;
import org.junit.jupiter.api.Test;

/** What a first programme is made of. */
class DraftingTest {
    private static final Texts PROMPTS =
            Texts.of(Locale.of("sv"), "Vad var svårast?", LocalDate.of(2026, 9, 1));

    @Test
    void putsShortBreaksBetweenAndSharesWhatIsLeft() {
        assertThat(drafted(List.of(420), 180, 150))
                .containsExactly("1 MODULE 180", "1 BREAK 15", "1 MODULE 150", "1 SHARING 45");
    }

    @Test
    void goesOnInTheNextSessionWhenOneIsFull() {
        assertThat(drafted(List.of(180, 180), 120, 90, 60))
                .containsExactly("1 MODULE 120", "2 MODULE 90", "2 BREAK 15", "2 MODULE 60");
    }

    @Test
    void leavesTheBreakOutWhereItWouldNotFit() {
        assertThat(drafted(List.of(180), 90, 90)).containsExactly("1 MODULE 90", "1 MODULE 90");
    }

    @Test
    void standsOverInTheLastSessionRatherThanLosingAModule() {
        assertThat(drafted(List.of(60), 60, 60)).containsExactly("1 MODULE 60", "1 MODULE 60");
    }

    @Test
    void sharingHasItsPromptsAndOthersHaveNone() {
        var blocks = new Drafting(List.of(120), PROMPTS).of(List.of(module(60)));
        assertThat(blocks.getLast().content().kind()).isEqualTo(BlockKind.SHARING);
        assertThat(blocks.getLast().content().prompts()).isEqualTo(PROMPTS);
        assertThat(blocks.getFirst().content().prompts().isEmpty()).isTrue();
    }

    private static List<String> drafted(List<Integer> sessions, int... modules) {
        var contents = IntStream.of(modules);
        return new Drafting(sessions, PROMPTS)
                .of(contents.mapToObj(DraftingTest::module).toList()).stream()
                        .map(b -> b.session() + " " + b.content().kind() + " " + minutes(b))
                        .toList();
    }

    private static int minutes(Block block) {
        return block.content().minutes();
    }

    private static Content module(int minutes) {
        return new Content(BlockKind.MODULE, null, null, Texts.none(), Texts.none(), minutes);
    }
}
