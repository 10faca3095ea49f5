package org.handslag.circular;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.handslag.ui.Keys;
import org.handslag.ui.Languages;
import org.springframework.stereotype.Component;

/** What the placeholders are called in each language; any language's word may be used in a text. */
@Component
public class Vocabulary {
    private final Languages languages;
    private final Map<String, Placeholder> byWord = new HashMap<>();

    Vocabulary(Languages languages) {
        this.languages = languages;
        for (var language : languages.all()) {
            for (var placeholder : Placeholder.values()) {
                byWord.put(word(placeholder, language), placeholder);
            }
        }
    }

    Optional<Placeholder> find(String typed) {
        return Optional.ofNullable(byWord.get(typed.strip().toLowerCase(Locale.ROOT)));
    }

    /** The words of a language as they are typed: {@code [name] [course]}. */
    String words(Locale language, List<Placeholder> allowed) {
        return allowed.stream()
                .map(placeholder -> "[" + word(placeholder, language) + "]")
                .collect(Collectors.joining(" "));
    }

    /** All of them, as {@link #words(Locale, List)}. */
    public String words(Locale language) {
        return words(language, Arrays.asList(Placeholder.values()));
    }

    private String word(Placeholder placeholder, Locale language) {
        return languages.in(language).t(Keys.of(placeholder));
    }
}
