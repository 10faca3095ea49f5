package org.handslag.venue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** All that can be told of a place, in the order in which it is asked and shown. */
public final class Inventory {
    private static final List<Item> ITEMS = read();
    private static final List<String> GROUPS = ITEMS.stream().map(Item::group).distinct().toList();

    private Inventory() {}

    public static List<Item> items() {
        return ITEMS;
    }

    public static List<String> groups() {
        return GROUPS;
    }

    static List<Item> of(String group) {
        return ITEMS.stream().filter(item -> item.group().equals(group)).toList();
    }

    static List<Item> askedFirst() {
        return ITEMS.stream().filter(Item::askedFirst).toList();
    }

    private static List<Item> read() {
        try (var file = Inventory.class.getResourceAsStream("/venue/inventory.txt")) {
            var text =
                    new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Inventory::item)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Item item(String line) {
        var words = line.strip().split("\\s+");
        var more = Set.copyOf(Arrays.asList(words).subList(2, words.length));
        var measured =
                more.contains("measured")
                        ? Item.Measured.ALONE
                        : more.contains("measure") ? Item.Measured.BESIDE : Item.Measured.NOT;
        return new Item(words[0], words[1], measured, more.contains("first"));
    }
}
