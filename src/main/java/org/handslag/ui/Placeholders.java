package org.handslag.ui;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What placeholders are called in each language; any language's word may be used in a text. */
public class Placeholders<P extends Enum<P>> {
    private final Languages languages;
    private final P[] all;
    private final Map<String, P> byWord = new HashMap<>();

    public Placeholders(Languages languages, P[] all) {
        this.languages = languages;
        this.all = all.clone();
        for (var language : languages.all()) {
            for (var placeholder : all) {
                byWord.put(word(placeholder, language), placeholder);
            }
        }
    }

    public Optional<P> find(String typed) {
        return Optional.ofNullable(byWord.get(typed.strip().toLowerCase(Locale.ROOT)));
    }

    public Wording<P> wording(String text) {
        return Wording.of(text, this::find);
    }

    /** The words of a language as they are typed: {@code [name] [course]}. */
    public String words(Locale language, List<P> allowed) {
        return allowed.stream()
                .map(placeholder -> "[" + word(placeholder, language) + "]")
                .collect(Collectors.joining(" "));
    }

    public String words(Locale language) {
        return words(language, Arrays.asList(all));
    }

    private String word(P placeholder, Locale language) {
        return languages.in(language).t(Keys.of(placeholder));
    }
}
