package org.handslag.ui;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The languages of the interface. Each is a folder {@code messages/<tag>/} with one file per
 * module; a folder beside the program adds a language or betters a text without new code. What a
 * language lacks is taken from English.
 */
@Component
public class Languages {
    public static final Locale SWEDISH = Locale.of("sv");
    public static final Locale DANISH = Locale.of("da");
    private static final List<Locale> SHIPPED = List.of(SWEDISH, DANISH, Locale.ENGLISH);

    private final Map<String, Words> byTag = new TreeMap<>();
    private final List<Locale> locales;
    private final Words english;

    Languages(@Value("${handslag.messages:messages}") String folder) throws IOException {
        var patterns = new TreeMap<String, Map<String, String>>();
        read("classpath*:/messages/*/*.properties", patterns);
        read("file:" + folder + "/*/*.properties", patterns);
        var english = patterns.getOrDefault("en", Map.of());
        patterns.forEach((tag, own) -> byTag.put(tag, words(tag, own, english)));
        this.english = in("en");
        locales = order(byTag.values());
    }

    /** All languages that a reader can choose: the shipped ones first. */
    public List<Locale> all() {
        return locales;
    }

    public boolean speaks(@Nullable String tag) {
        return tag != null && byTag.containsKey(tag);
    }

    /** The words in this language, or in English where the language is not spoken. */
    public Words in(Locale locale) {
        var exact = byTag.get(locale.toLanguageTag());
        return exact != null ? exact : byTag.getOrDefault(locale.getLanguage(), english);
    }

    /** The best of our languages for what a browser asks for, or the fallback. */
    public Locale best(List<Locale.LanguageRange> asked, Locale fallback) {
        var found = Locale.lookup(asked, locales);
        return found != null ? found : fallback;
    }

    private Words in(String tag) {
        return Objects.requireNonNull(byTag.get(tag), "No messages in " + tag);
    }

    private static Words words(String tag, Map<String, String> own, Map<String, String> english) {
        var all = new HashMap<>(english);
        all.putAll(own);
        return new Words(Locale.forLanguageTag(tag), all);
    }

    private static List<Locale> order(Collection<Words> all) {
        var added = all.stream().map(Words::locale).filter(l -> !SHIPPED.contains(l)).toList();
        var ordered = new ArrayList<>(SHIPPED);
        ordered.addAll(added);
        return List.copyOf(ordered);
    }

    private static void read(String place, Map<String, Map<String, String>> patterns)
            throws IOException {
        for (var file : new PathMatchingResourcePatternResolver().getResources(place)) {
            var path = file.getURL().getPath().split("/");
            var tag = path[path.length - 2];
            patterns.computeIfAbsent(tag, _ -> new HashMap<>()).putAll(load(file));
        }
    }

    private static Map<String, String> load(Resource file) {
        var loaded = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            loaded.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var texts = new HashMap<String, String>();
        loaded.stringPropertyNames().forEach(key -> texts.put(key, loaded.getProperty(key)));
        return texts;
    }
}
