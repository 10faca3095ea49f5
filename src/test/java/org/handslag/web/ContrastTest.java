package org.handslag.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.handslag.scope.Colour;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pairs of colours that the pages use, by WCAG 1.4.3 and 1.4.11, in light and dark. */
class ContrastTest {
    private static final Path STATIC = Path.of("src/main/resources/static");
    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): (#[0-9a-fA-F]{6});");
    private static final List<String> PAPER =
            List.of("page", "neutral-surface-default", "neutral-background-default");
    private static final List<String> TINTS =
            List.of("info", "success", "warning", "danger", "neutral");

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void isEnoughForText(String scheme) throws IOException {
        var pairs = new ArrayList<Pair>();
        for (var paper : with(PAPER, "neutral-surface-tinted")) {
            pairs.add(new Pair("neutral-text-default", paper));
            pairs.add(new Pair("neutral-text-subtle", paper));
            pairs.add(new Pair("danger-text-subtle", paper));
        }
        for (var colour : colours()) {
            for (var paper : with(PAPER, "neutral-surface-tinted", colour + "-surface-tinted")) {
                pairs.add(new Pair(colour + "-text-default", paper));
                pairs.add(new Pair(colour + "-text-subtle", paper));
            }
            pairs.add(new Pair(colour + "-text-subtle", colour + "-surface-hover"));
            for (var base : List.of("-base-default", "-base-hover", "-base-active")) {
                pairs.add(new Pair(colour + "-base-contrast-default", colour + base));
            }
        }
        for (var tint : TINTS) {
            pairs.add(new Pair(tint + "-text-default", tint + "-surface-tinted"));
            pairs.add(new Pair(tint + "-text-subtle", tint + "-surface-tinted"));
        }
        assertThat(below(4.5, pairs, scheme)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void isEnoughForControlsAndDrawings(String scheme) throws IOException {
        var pairs = new ArrayList<Pair>();
        for (var paper : with(PAPER, "neutral-surface-tinted")) {
            pairs.add(new Pair("neutral-border-default", paper));
            pairs.add(new Pair("danger-border-default", paper));
            for (var colour : colours()) {
                pairs.add(new Pair(colour + "-base-default", paper));
                pairs.add(new Pair(colour + "-border-default", paper));
                pairs.add(new Pair(colour + "-border-strong", paper));
            }
        }
        assertThat(below(3, pairs, scheme)).isEmpty();
    }

    private record Pair(String front, String back) {}

    private static List<String> below(double least, List<Pair> pairs, String scheme)
            throws IOException {
        var values = values(scheme);
        return pairs.stream()
                .filter(pair -> contrast(pair, values) < least)
                .map(pair -> "%s: %.2f".formatted(pair, contrast(pair, values)))
                .distinct()
                .toList();
    }

    private static double contrast(Pair pair, Map<String, String> values) {
        var one = luminance(values.get(pair.front()));
        var other = luminance(values.get(pair.back()));
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(String hex) {
        return 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
    }

    private static double channel(String hex, int at) {
        var part = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    /** The theme's colours of a scheme, with the house's own above them. */
    private static Map<String, String> values(String scheme) throws IOException {
        var values = new HashMap<String, String>();
        var theme =
                Files.readString(STATIC.resolve("vendor/designsystemet-theme-1.15.0/handslag.css"));
        read(block(theme, "[data-color-scheme=\"" + scheme + "\"] {"), values);
        var house = Files.readString(STATIC.resolve("css/house.css"));
        read(block(house, ":root {"), values);
        if (scheme.equals("dark")) {
            read(block(house, "[data-color-scheme=\"auto\"] {"), values);
        }
        return values;
    }

    private static String block(String sheet, String head) {
        var from = sheet.indexOf(head);
        assertThat(from).as(head).isNotNegative();
        return sheet.substring(from, sheet.indexOf('}', from));
    }

    private static void read(String block, Map<String, String> values) {
        COLOUR.matcher(block)
                .results()
                .forEach(
                        found ->
                                values.put(
                                        found.group(1).replaceFirst("^ds-color-", ""),
                                        found.group(2)));
    }

    private static List<String> colours() {
        return List.of(Colour.values()).stream()
                .map(colour -> colour.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static List<String> with(List<String> papers, String... more) {
        var all = new ArrayList<>(papers);
        all.addAll(List.of(more));
        return all;
    }
}
