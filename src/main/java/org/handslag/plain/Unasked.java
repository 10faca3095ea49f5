package org.handslag.plain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.handslag.scope.PersonalNumbers;

/**
 * Something in a text that nobody asked for and that its writer may want to keep to herself: the
 * name of an illness, a medicine, an offence, a personal identity number. It can be wrong either
 * way; that is why it is told to her alone and stops nothing.
 *
 * @param words as they stand there
 */
public record Unasked(Likeness likeness, String words) {
    /** What it looks like. */
    public enum Likeness {
        ILLNESS,
        MEDICINE,
        OFFENCE,
        NUMBER
    }

    private static final Pattern ILLNESSES = beginnings("illnesses.txt");
    private static final Pattern MEDICINES = beginnings("medicines.txt");
    private static final Pattern OFFENCES = beginnings("offences.txt");

    /** In the order of the text, each once. */
    public static List<Unasked> in(String text) {
        var found = new LinkedHashSet<Unasked>();
        add(found, Likeness.ILLNESS, ILLNESSES, text);
        add(found, Likeness.MEDICINE, MEDICINES, text);
        add(found, Likeness.OFFENCE, OFFENCES, text);
        for (var number : PersonalNumbers.in(text)) {
            var words = text.substring(number.start(), Math.min(number.end(), text.length()));
            found.add(new Unasked(Likeness.NUMBER, words));
        }
        return List.copyOf(found);
    }

    private static void add(Set<Unasked> found, Likeness likeness, Pattern pattern, String text) {
        pattern.matcher(text)
                .results()
                .forEach(word -> found.add(new Unasked(likeness, word.group())));
    }

    /** A file of beginnings of words, one on a line; one that ends with a bar is a whole word. */
    private static Pattern beginnings(String file) {
        try (var stream = Unasked.class.getResourceAsStream("/plain/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("No plain/" + file);
            }
            var lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines();
            var any =
                    lines.map(String::strip)
                            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                            .map(Unasked::pattern)
                            .toList();
            return Pattern.compile(
                    "(?iu)(?<![\\p{L}\\p{N}])(?:" + String.join("|", any) + ")(?![\\p{L}\\p{N}])");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String pattern(String line) {
        return line.endsWith("|")
                ? Pattern.quote(line.substring(0, line.length() - 1))
                : Pattern.quote(line) + "\\p{L}*";
    }
}
