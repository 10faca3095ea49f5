package org.handslag.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WordingTest {
    private enum Placeholder {
        NAME,
        DAY,
        LINK
    }

    private static final Map<String, Placeholder> WORDS =
            Map.of("namn", Placeholder.NAME, "dag", Placeholder.DAY, "länk", Placeholder.LINK);

    @Test
    void fillsGapsAndPartsTheTextAtItsLinks() {
        var wording = wording("Hej [namn]!\n\nÖppna: [länk] Vi ses [dag].");
        assertThat(wording.unknown()).isEmpty();
        assertThat(
                        wording.pieces(
                                Placeholder.LINK,
                                gap -> gap == Placeholder.NAME ? "Amal" : "i morgon"))
                .containsExactly("Hej Amal!\n\nÖppna:", "Vi ses i morgon.");
    }

    @Test
    void namesEveryBracketThatHoldsNoPlaceholder() {
        assertThat(wording("[nam] [] [dag] ett [löst och ] två").unknown())
                .containsExactly("[nam]", "[]", "[löst och ]");
        assertThat(wording("öppen [ här").unknown()).containsExactly("[");
    }

    @Test
    void leavesWordsOfAReaderAsTheyAre() {
        assertThat(wording("[namn]").filled(_ -> "[dag]")).isEqualTo("[dag]");
    }

    private static Wording<Placeholder> wording(String text) {
        return Wording.of(text, word -> Optional.ofNullable(WORDS.get(word)));
    }
}
