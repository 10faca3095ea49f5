package org.handslag.shelter;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handslag.directory.SearchText;

/**
 * By what someone is recognised in a text, as regular expressions of PostgreSQL: her whole name in
 * either order and also folded to plain letters, her addresses and numbers however they are
 * written, and the single words of her name.
 */
final class Traces {
    private static final int SHORTEST_WORD = 3;
    private static final Set<String> PARTICLES =
            Set.of("von", "van", "den", "der", "del", "dos", "ibn", "bin", "och", "und");

    private final List<Kept> kept;

    Traces(List<Kept> kept) {
        this.kept = kept;
    }

    /** Whether she is called by one word alone, which others may be called as well. */
    boolean isOneWord() {
        return kept.stream().anyMatch(one -> words(one.name()).count() < 2);
    }

    Set<String> nameKeys() {
        return kept.stream().map(one -> SearchText.key(one.name())).collect(Collectors.toSet());
    }

    /** Her whole name; a genitive keeps its end in the first group. */
    String names() {
        return whole(kept.stream().flatMap(one -> spellings(one.name())).toList());
    }

    /**
     * The words of her name as they are written, but for those that are also in these names: for
     * texts about her, in which no one else of the name is spoken of. Empty when none is left.
     */
    String words(Collection<String> others) {
        var taken =
                others.stream()
                        .flatMap(Traces::words)
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet());
        var hers =
                kept.stream()
                        .flatMap(one -> words(one.name()))
                        .filter(word -> word.length() >= SHORTEST_WORD)
                        .filter(word -> !PARTICLES.contains(word.toLowerCase(Locale.ROOT)))
                        .filter(word -> !taken.contains(word.toLowerCase(Locale.ROOT)))
                        .map(Traces::quoted)
                        .distinct()
                        .toList();
        return hers.isEmpty() ? "" : "(?c)" + whole(hers);
    }

    /** Her addresses and numbers; empty when none is known. */
    String marks() {
        return kept.stream()
                .flatMap(one -> Stream.of(email(one), telephone(one), street(one)))
                .filter(mark -> !mark.isEmpty())
                .distinct()
                .collect(Collectors.joining("|"));
    }

    /** Whether an alias tells of her name: a word of the one stands in a word of the other. */
    boolean showThrough(String alias) {
        var hers = new TreeSet<String>();
        kept.forEach(one -> words(SearchText.key(one.name())).forEach(hers::add));
        return words(SearchText.key(alias))
                .anyMatch(word -> hers.stream().anyMatch(name -> alike(word, name)));
    }

    private static boolean alike(String word, String name) {
        return word.equals(name)
                || name.length() >= SHORTEST_WORD && word.contains(name)
                || word.length() >= SHORTEST_WORD && name.contains(word);
    }

    private static Stream<String> spellings(String name) {
        return Stream.of(name, SearchText.key(name)).flatMap(Traces::orders).distinct();
    }

    private static Stream<String> orders(String name) {
        var words = words(name).map(Traces::quoted).toList();
        if (words.size() < 2) {
            return words.stream();
        }
        var first = String.join("\\s+", words);
        var others = String.join("\\s+", words.subList(0, words.size() - 1));
        return Stream.of(first, words.getLast() + ",?\\s+" + others);
    }

    private static String whole(List<String> patterns) {
        return "\\m(?:" + String.join("|", patterns) + ")(s|['’]s)?\\M";
    }

    private static String email(Kept one) {
        var email = one.email();
        return email == null ? "" : "(?<![\\w.+-])" + quoted(email) + "(?![\\w-])";
    }

    /** With or without the code of its country, with whatever stands between the digits. */
    private static String telephone(Kept one) {
        var stored = Objects.requireNonNullElse(one.telephone(), "");
        var digits = SearchText.digits(stored).replaceFirst("^0+", "");
        var country = stored.startsWith("+") && digits.length() > 8 ? digits.substring(0, 2) : "";
        var national = digits.substring(country.length());
        if (national.length() < 5) {
            return "";
        }
        var between = "[\\s()./-]{0,3}";
        var code = country.isEmpty() ? "" : "(?:(?:\\+|00)?" + country + between + ")?";
        return "(?<!\\d)"
                + code
                + "(?:\\(?0\\)?"
                + between
                + ")?"
                + Arrays.stream(national.split("")).collect(Collectors.joining(between))
                + "(?!\\d)";
    }

    private static String street(Kept one) {
        var street = one.address().street();
        return street.matches(".*\\d.*") && street.length() > 5
                ? words(street).map(Traces::quoted).collect(Collectors.joining("\\s+")) + "(?!\\d)"
                : "";
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+")).filter(word -> !word.isEmpty());
    }

    private static String quoted(String text) {
        return text.replaceAll("([^\\p{L}\\p{N}])", "\\\\$1");
    }
}
