package org.handslag.learning;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What can be said on the card, in the words of one operator: the shipped ones and its own. */
@Component
public class CardContent {
    private final ShippedCard shipped;
    private final CardWordings wordings;

    CardContent(ShippedCard shipped, CardWordings wordings) {
        this.shipped = shipped;
        this.wordings = wordings;
    }

    public List<CardGroup> groups() {
        return shipped.groups();
    }

    Optional<CardGroup> group(String code) {
        return groups().stream().filter(group -> group.code().equals(code)).findFirst();
    }

    /** All languages that it can be shown in, each with what says who has read it. */
    List<CardLanguage> languages() {
        var own = wordings.all();
        var reviews = wordings.reviews();
        return shipped.words().stream()
                .map(words -> words.saying(own.getOrDefault(words.tag(), Map.of())))
                .map(words -> new CardLanguage(words, reviews.get(words.tag())))
                .toList();
    }

    Optional<CardLanguage> language(String tag) {
        return languages().stream().filter(one -> one.words().tag().equals(tag)).findFirst();
    }

    boolean speaks(String tag) {
        return shipped.words().stream().anyMatch(words -> words.tag().equals(tag));
    }

    /** The shipped words of a language. */
    Optional<CardWords> shipped(String tag) {
        return shipped.words().stream().filter(words -> words.tag().equals(tag)).findFirst();
    }

    /** Of the first of these tags that there is; else of the interface's own language. */
    CardLanguage best(List<String> tags, Locale otherwise) {
        var all = languages();
        return tags.stream()
                .flatMap(tag -> all.stream().filter(one -> one.words().tag().equals(tag)))
                .findFirst()
                .or(() -> in(all, otherwise))
                .orElseGet(all::getFirst);
    }

    private static Optional<CardLanguage> in(List<CardLanguage> all, Locale locale) {
        return all.stream()
                .filter(one -> one.words().tag().equals(locale.getLanguage()))
                .findFirst();
    }
}
