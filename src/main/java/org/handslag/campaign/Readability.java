package org.handslag.campaign;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How easy a text is to read, as a mark and never as a wall.
 *
 * <p>The figure is LIX (läsbarhetsindex): words per sentence plus the percentage of words longer
 * than six letters. Source: C. H. Björnsson, Läsbarhet, Liber, Stockholm 1968, with the bands below
 * 30 very easy, 30–40 easy, 40–50 medium, 50–60 hard, above 60 very hard; used alike for Swedish
 * and Danish. For other languages its parts are told without the figure, since its bands were made
 * for Scandinavian words.
 *
 * @param longest words of the longest sentence
 */
public record Readability(int words, int sentences, int longWords, int longest) {
    private static final int LONG = 6;
    private static final Pattern SENTENCE = Pattern.compile("[.!?:]+(?=\\s|$)|\\n\\s*\\n");
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+(?:[-'’][\\p{L}\\p{M}\\p{Nd}]+)*");

    /** In plain words. */
    public enum Band {
        VERY_EASY,
        EASY,
        MEDIUM,
        HARD,
        VERY_HARD
    }

    static Readability of(String text) {
        var sentences =
                Arrays.stream(SENTENCE.split(text))
                        .map(Readability::wordsOf)
                        .filter(w -> !w.isEmpty());
        var counted = sentences.toList();
        var all = counted.stream().flatMap(List::stream).toList();
        return new Readability(
                all.size(),
                counted.size(),
                (int) all.stream().filter(word -> letters(word) > LONG).count(),
                counted.stream().mapToInt(List::size).max().orElse(0));
    }

    public boolean isEmpty() {
        return words == 0;
    }

    public int wordsPerSentence() {
        return words == 0 ? 0 : Math.round((float) words / sentences);
    }

    public int longPercent() {
        return words == 0 ? 0 : Math.round(100f * longWords / words);
    }

    public int lix() {
        return words == 0 ? 0 : Math.round((float) words / sentences + 100f * longWords / words);
    }

    public Band band() {
        var lix = lix();
        return lix < 30
                ? Band.VERY_EASY
                : lix < 40
                        ? Band.EASY
                        : lix < 50 ? Band.MEDIUM : lix < 60 ? Band.HARD : Band.VERY_HARD;
    }

    private static List<String> wordsOf(String sentence) {
        return WORD.matcher(sentence).results().map(found -> found.group()).toList();
    }

    private static int letters(String word) {
        return word.codePointCount(0, word.length());
    }
}
