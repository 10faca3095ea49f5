package org.handslag.circular;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WordingTest {
    private static final Map<String, Placeholder> WORDS =
            Map.of("namn", Placeholder.NAME, "dag", Placeholder.DAY, "länk", Placeholder.LINK);

    @Test
    void fillsGapsAndPartsTheTextAtItsLinks() {
        var wording = wording("Hej [namn]!\n\nÖppna: [länk] Vi ses [dag].");
        assertThat(wording.unknown()).isEmpty();
        assertThat(wording.filled(gap -> gap == Placeholder.NAME ? "Amal" : "i morgon"))
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
        assertThat(wording("[namn]").filled(_ -> "[dag]")).containsExactly("[dag]");
    }

    private static Wording wording(String text) {
        return Wording.of(text, word -> Optional.ofNullable(WORDS.get(word)));
    }
}
