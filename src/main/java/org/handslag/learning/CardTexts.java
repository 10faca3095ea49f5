package org.handslag.learning;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * All words of the card in one language, beside those that the reader understands.
 *
 * @param beside the same words in the reader's own language
 */
public record CardTexts(CardLanguage language, CardWords beside, List<CardGroup> groups) {
    public CardWords words() {
        return language.words();
    }

    public String path() {
        return "/learning-card/" + words().tag();
    }

    public boolean isBeside() {
        return beside.tag().equals(words().tag());
    }

    /** The codes in the order in which she meets them: group by group, then what stands around. */
    public List<String> codes() {
        var first = groups.stream().flatMap(CardTexts::codes).toList();
        var others = new TreeSet<>(words().words().keySet());
        first.forEach(others::remove);
        return Stream.concat(first.stream(), others.stream()).toList();
    }

    private static Stream<String> codes(CardGroup group) {
        var heads = Stream.of("group." + group.code(), group.own());
        return Stream.concat(heads, group.statements().stream().map(one -> "say." + one.code()));
    }
}
