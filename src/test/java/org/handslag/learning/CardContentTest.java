package org.handslag.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handslag.plain.Lix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is shipped: each statement in each language, with a picture, and nobody is asked why. */
class CardContentTest {
    private static final ShippedCard SHIPPED = shipped();
    private static final Pattern WHY = Pattern.compile("(?iu)\\b(why|varför|hvorfor|because)\\b");
    private static final Set<String> EASY_TO_READ = Set.of("sv", "da", "en");
    private static final int VERY_EASY = 25;

    static List<CardWords> words() {
        return SHIPPED.words();
    }

    @Test
    void isInSixLanguagesOfWhichThreeHaveBeenRead() {
        assertThat(SHIPPED.words().stream().map(CardWords::tag))
                .containsExactly("sv", "sv-x-easy", "da", "da-x-easy", "en", "ar");
        assertThat(SHIPPED.words().stream().filter(CardWords::read).map(CardWords::tag))
                .containsExactly("sv", "da", "en");
    }

    @Test
    void hasSomeTwentyFiveStatementsInFiveGroups() {
        assertThat(SHIPPED.groups()).hasSize(5);
        assertThat(codes()).hasSizeBetween(24, 28).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("words")
    void saysAllOfIt(CardWords words) {
        var others = new TreeSet<>(words.words().keySet());
        for (var group : SHIPPED.groups()) {
            assertThat(words.group(group)).isNotBlank();
            assertThat(words.t(group.own())).isNotBlank();
            group.statements().forEach(one -> assertThat(words.say(one.code())).isNotBlank());
        }
        assertThat(others).isEqualTo(SHIPPED.words().getFirst().words().keySet());
        assertThat(words.dir()).isEqualTo(words.tag().equals("ar") ? "rtl" : "ltr");
    }

    @ParameterizedTest
    @MethodSource("words")
    void asksNobodyWhy(CardWords words) {
        var asking =
                words.words().entrySet().stream()
                        .filter(text -> !text.getKey().equals("nobody-asks"))
                        .filter(text -> WHY.matcher(text.getValue()).find());
        assertThat(asking).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("words")
    void isEasyToRead(CardWords words) {
        if (words.isEasy() || EASY_TO_READ.contains(words.tag())) {
            var said = codes().stream().map(words::say).collect(Collectors.joining("\n"));
            assertThat(words.lix()).isLessThanOrEqualTo(35);
            assertThat(Lix.of(said).value()).isLessThanOrEqualTo(words.isEasy() ? VERY_EASY : 35);
        }
    }

    @Test
    void drawsEachStatementOnceAndWithinItsField() {
        var drawings =
                SHIPPED.groups().stream()
                        .flatMap(group -> group.statements().stream())
                        .map(CardGroup.Statement::drawing)
                        .toList();
        assertThat(drawings).doesNotHaveDuplicates();
        for (var drawing : drawings) {
            assertThat(new CardDrawing(drawing).png()).startsWith("data:image/png;base64,");
            assertThat(numbers(drawing)).allMatch(number -> number >= 0 && number <= 46);
        }
    }

    private static Stream<Double> numbers(List<String> drawing) {
        return drawing.stream()
                .flatMap(stroke -> Stream.of(stroke.split(" ")))
                .filter(word -> !word.matches("[A-Z]"))
                .map(Double::valueOf);
    }

    private static List<String> codes() {
        return SHIPPED.groups().stream()
                .flatMap(group -> group.statements().stream())
                .map(CardGroup.Statement::code)
                .toList();
    }

    private static ShippedCard shipped() {
        try {
            return new ShippedCard("no-such-folder");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
