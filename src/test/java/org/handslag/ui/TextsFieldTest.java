package org.handslag.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.handslag.scope.Texts;
import org.junit.jupiter.api.Test;

class TextsFieldTest {
    private static final Locale SV = Locale.of("sv");
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final TextsField FIELD =
            TextsField.line("name", List.of(SV, Locale.ENGLISH), 20);

    @Test
    void readsEachLanguageAndKeepsTheDayOfWhatIsUnchanged() {
        var before = Texts.of(SV, "Hej", MARCH);
        var read = FIELD.read(typed("Hej", "Hi"), before, APRIL);
        assertThat(read.byTag().get("sv").written()).isEqualTo(MARCH);
        assertThat(read.byTag().get("en")).isEqualTo(new Texts.Text("Hi", APRIL));
    }

    @Test
    void asksForOneLanguageAtLeast() {
        var form = typed("", "");
        FIELD.require(form, Texts.none(), APRIL);
        assertThat(form.problem("name-sv")).isEqualTo(Problem.of("form.missing"));
        var english = typed("", "Hi");
        FIELD.require(english, Texts.none(), APRIL);
        assertThat(english.ok()).isTrue();
    }

    @Test
    void refusesATextThatIsTooLong() {
        var form = typed("x".repeat(21), "");
        FIELD.read(form, Texts.none(), APRIL);
        assertThat(form.problem("name-sv")).isNotNull();
    }

    @Test
    void fillsTheControlsWithWhatStands() {
        var form = FIELD.fill(Form.empty(), Texts.of(SV, "Hej", MARCH));
        assertThat(form.value("name-sv")).isEqualTo("Hej");
        assertThat(form.value("name-en")).isEmpty();
    }

    @Test
    void tellsBothVersionsWhenSomeoneElseSavedFirst() {
        var mine = typed("Hej", "Hi").fill("version", 1);
        var saved = Form.empty().fill("name-sv", "Hejsan").fill("version", 2);
        Overtaken.tell(mine, saved, List.of("name-sv", "name-en"));
        assertThat(mine.problem("name-sv"))
                .isEqualTo(new Problem("form.overtaken", Map.of("saved", "Hejsan")));
        assertThat(mine.problem("name-en"))
                .isEqualTo(new Problem("form.emptied", Map.of("saved", "")));
        assertThat(mine.value("name-sv")).isEqualTo("Hej");
        assertThat(mine.value("version")).isEqualTo("2");
    }

    private static Form typed(String swedish, String english) {
        return Form.typed(
                Map.of("name-sv", new String[] {swedish}, "name-en", new String[] {english}));
    }
}
