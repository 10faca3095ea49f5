package org.handslag.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The compendium that comes with the program: {@code guide/<language>.txt}, in which each chapter
 * begins with {@code ==} and its name, then has its title and its lead on a line each.
 */
@Component
class ShippedGuide {
    private static final List<String> LANGUAGES = List.of("sv", "da", "en");
    private static final String FALLBACK = "en";

    private final Map<String, Map<GuideChapter, GuideText>> byLanguage =
            LANGUAGES.stream().collect(Collectors.toMap(tag -> tag, ShippedGuide::read));

    /** In exactly this language. */
    Optional<GuideText> text(GuideChapter chapter, Locale language) {
        return Optional.ofNullable(byLanguage.get(language.toLanguageTag()))
                .map(texts -> texts.get(chapter));
    }

    /** In this language, or in English. */
    GuideText any(GuideChapter chapter, Locale language) {
        return text(chapter, language)
                .or(() -> text(chapter, Locale.forLanguageTag(FALLBACK)))
                .orElseThrow();
    }

    private static Map<GuideChapter, GuideText> read(String tag) {
        var texts = new EnumMap<GuideChapter, GuideText>(GuideChapter.class);
        var parts = file(tag).split("(?m)^== ");
        for (int i = 1; i < parts.length; i++) {
            var lines = parts[i].split("\\R", 4);
            texts.put(
                    GuideChapter.valueOf(lines[0].strip()),
                    new GuideText(lines[1].strip(), lines[2].strip(), lines[3].strip()));
        }
        return texts;
    }

    private static String file(String tag) {
        try (var stream = ShippedGuide.class.getResourceAsStream("/guide/" + tag + ".txt")) {
            if (stream == null) {
                throw new IllegalStateException("No guide/" + tag + ".txt");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
