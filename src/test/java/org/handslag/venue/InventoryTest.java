package org.handslag.venue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import org.handslag.scope.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InventoryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    @Test
    void asksForFiftySixThingsInTenGroups() {
        assertThat(Inventory.items()).hasSize(56).extracting(Item::code).doesNotHaveDuplicates();
        assertThat(Inventory.groups()).hasSize(10).startsWith("getting-there", "entrance");
        assertThat(Inventory.askedFirst())
                .extracting(Item::code)
                .containsExactly(
                        "parking", "step-free", "lift", "accessible-toilet", "loop", "dogs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "da", "en"})
    void hasWordsForEachThingAndForNoOther(String language) throws IOException {
        var words = new Properties();
        var file = Path.of("src/main/resources/messages", language, "venue.properties");
        try (var reader = Files.newBufferedReader(file)) {
            words.load(reader);
        }
        assertThat(keys(words, "venue.item."))
                .containsExactlyInAnyOrderElementsOf(labels(Inventory.items()));
        assertThat(keys(words, "venue.measure."))
                .containsExactlyInAnyOrderElementsOf(
                        Inventory.items().stream()
                                .filter(Item::isMeasured)
                                .map(Item::measureLabel)
                                .toList());
        assertThat(keys(words, "venue.group."))
                .containsExactlyInAnyOrderElementsOf(
                        Inventory.groups().stream().map(group -> "venue.group." + group).toList());
    }

    @Test
    void wantsAnotherLookAtWhatWasCheckedMoreThanTwoYearsAgo() {
        assertThat(checked(TODAY.minusMonths(24)).isOld(TODAY)).isFalse();
        assertThat(checked(TODAY.minusMonths(24).minusDays(1)).isOld(TODAY)).isTrue();
        assertThat(Fact.unknown(Inventory.items().getFirst()).isOld(TODAY)).isFalse();
    }

    @Test
    void forgetsTheDayOfWhatIsNoLongerKnown() {
        var fact = checked(TODAY).saying(FactValue.UNKNOWN, "", Texts.none());
        assertThat(fact.checked("Vaktmästaren", TODAY).checkedOn()).isNull();
        assertThat(fact.checked("Vaktmästaren", TODAY).checkedBy()).isEmpty();
    }

    private static Fact checked(LocalDate day) {
        var item = Inventory.items().getFirst();
        return new Fact(item, FactValue.YES, "", Texts.none(), "", day, 1);
    }

    private static List<String> labels(List<Item> items) {
        return items.stream().map(Item::label).toList();
    }

    private static List<String> keys(Properties words, String prefix) {
        return words.stringPropertyNames().stream().filter(k -> k.startsWith(prefix)).toList();
    }
}
