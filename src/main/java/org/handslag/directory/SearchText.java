package org.handslag.directory;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Folds text so that a search finds it however it was typed: Latin letters of every script, lower
 * case, no accents. Stored beside what it is made of, since row-level security keeps {@code
 * lower()} from using an index.
 */
public final class SearchText {
    private static final Transliterator FOLD =
            Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
    private static final int MOST_WORDS = 6;

    private SearchText() {}

    /** One folded line, with single spaces: the key under which two spellings are the same. */
    public static String key(String text) {
        return FOLD.transliterate(text).replaceAll("\\s+", " ").strip();
    }

    /** The folded words of all parts, each with a space before it. */
    public static String of(String... parts) {
        return Arrays.stream(parts)
                .map(SearchText::key)
                .filter(part -> !part.isEmpty())
                .map(part -> " " + part)
                .collect(Collectors.joining());
    }

    /**
     * What to look for: one {@code like} pattern for each word, all of which must match. A word of
     * one or two letters matches only where a word begins. Something with many digits is taken as
     * one telephone number; its leading zeros stand for the country's code.
     */
    public static List<String> patterns(String typed) {
        return words(typed)
                .map(word -> word.replaceAll("([\\\\%_])", "\\\\$1"))
                .map(word -> word.length() < 3 ? "% " + word + "%" : "%" + word + "%")
                .limit(MOST_WORDS)
                .toList();
    }

    /** The digits of a telephone number, as they stand in a search column. */
    public static String digits(String telephone) {
        return telephone.replaceAll("\\D+", "");
    }

    private static Stream<String> words(String typed) {
        var digits = digits(typed);
        if (digits.length() >= 5 && typed.matches("[\\d\\s+()./-]+")) {
            return Stream.of(digits.replaceFirst("^0+", ""));
        }
        return Arrays.stream(key(typed).split(" ")).filter(word -> !word.isEmpty());
    }
}
