package org.handslag.plain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How hard a text is to read, by C. H. Björnsson's readability index (1968): words for each
 * sentence, and how many in a hundred words are long. Below 30 is very easy, above 50 hard.
 *
 * <p>A word is letters and digits, with a hyphen or an apostrophe inside; it is long from seven
 * letters on. A sentence ends with a run of {@code . ! ? :}, and a line without one, as in a list,
 * ends one too. The point of an abbreviation or within a number ends nothing. Headings that begin
 * with a number sign, marks of a list, addresses and markup do not count.
 *
 * <p>It says nothing of headings, lists of names or dialogue, and little of a single sentence.
 *
 * @param longWords each once, as they stand in the text
 * @param longest the sentence with most words; empty when there is no text
 */
public record Lix(int words, int sentences, int longCount, List<String> longWords, String longest) {
    private static final int LONG = 7;

    private static final Pattern MARKUP = Pattern.compile("<[^<>]*>");
    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://|www\\.)\\S+|[^\\s@]+@[^\\s@]+\\.\\p{L}+");
    private static final Pattern MARK = Pattern.compile("^\\s*(?:[-*•–]|\\d+[.)])\\s+");
    private static final Pattern ABBREVIATION =
            Pattern.compile(
                    "(?iu)(?<![\\p{L}\\p{N}])(?:t\\.\\s?ex|bl\\.\\s?a|m\\.\\s?m|m\\.\\s?fl|o\\.\\s?d"
                            + "|d\\.\\s?v\\.\\s?s|s\\.\\s?k|f\\.\\s?n|fr\\.\\s?o\\.\\s?m|t\\.\\s?o\\.\\s?m"
                            + "|f\\.\\s?eks|o\\.\\s?l|m\\.\\s?v|m\\.\\s?h\\.\\s?t|e\\.\\s?g|i\\.\\s?e"
                            + "|osv|dvs|etc|kl|nr|ca|pct|kr|tlf|tel|jf|jfr|inkl|eks|ex)\\.(?!\\p{L})");
    private static final Pattern INSIDE_NUMBER = Pattern.compile("(?<=\\d)[.,](?=\\d)");
    private static final Pattern END = Pattern.compile("[.!?:]+");
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[-‐‑'’][\\p{L}\\p{M}\\p{N}]+)*");

    public Lix {
        longWords = List.copyOf(longWords);
    }

    public static Lix of(String text) {
        var counted = new Counted();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .lines()
                .filter(line -> !line.strip().startsWith("#"))
                .map(Lix::plain)
                .forEach(counted::line);
        return counted.lix();
    }

    /** The index itself; 0 for a text without words. */
    public double value() {
        return words == 0 ? 0 : (double) words / sentences + 100.0 * longCount / words;
    }

    /** As it is told: without decimals. */
    public long rounded() {
        return Math.round(value());
    }

    private static String plain(String line) {
        var text = MARK.matcher(line).replaceFirst("");
        text = ADDRESS.matcher(MARKUP.matcher(text).replaceAll(" ")).replaceAll(" ");
        text = ABBREVIATION.matcher(text).replaceAll(found -> letters(found.group()));
        return INSIDE_NUMBER.matcher(text).replaceAll("");
    }

    /** An abbreviation counts as one word. */
    private static String letters(String abbreviation) {
        return abbreviation.replaceAll("[^\\p{L}]", "");
    }

    private static final class Counted {
        private final LinkedHashSet<String> longWords = new LinkedHashSet<>();
        private final List<String> sentences = new ArrayList<>();
        private int words;
        private int ends;
        private int longCount;

        void line(String line) {
            var end = END.matcher(line);
            var from = 0;
            while (end.find()) {
                ends++;
                sentence(line.substring(from, end.start()));
                from = end.end();
            }
            if (sentence(line.substring(from))) {
                ends++;
            }
        }

        private boolean sentence(String text) {
            var found = WORD.matcher(text).results().map(word -> word.group()).toList();
            words += found.size();
            for (var word : found) {
                if (word.codePoints().filter(Character::isLetter).count() >= LONG) {
                    longCount++;
                    longWords.add(word);
                }
            }
            if (!found.isEmpty()) {
                sentences.add(text.strip());
            }
            return !found.isEmpty();
        }

        Lix lix() {
            var longest = "";
            var most = 0L;
            for (var sentence : sentences) {
                var length = WORD.matcher(sentence).results().count();
                if (length > most) {
                    most = length;
                    longest = sentence;
                }
            }
            return new Lix(words, Math.max(1, ends), longCount, List.copyOf(longWords), longest);
        }
    }
}
