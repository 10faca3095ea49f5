package org.handslag.scope;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a coordinator writes, in each language she wrote it in, with the day it was written. Keys
 * are BCP 47 tags; easy language is a variant of its own ({@code sv-x-easy}). Stored as jsonb.
 */
public record Texts(Map<String, Text> byTag) {
    private static final JsonMapper JSON = JsonMapper.shared();

    public record Text(String text, LocalDate written) {}

    /** One language's text as it is to be shown, and whether it is the one that was asked for. */
    public record Shown(String text, Locale language, boolean asked, boolean older) {}

    public Texts {
        byTag = Map.copyOf(byTag);
    }

    @JsonCreator
    static Texts from(Map<String, Text> byTag) {
        return new Texts(byTag);
    }

    @JsonValue
    Map<String, Text> inOrder() {
        return new TreeMap<>(byTag);
    }

    public static Texts none() {
        return new Texts(Map.of());
    }

    public static Texts of(Locale language, String text, LocalDate written) {
        return none().with(language, text, written);
    }

    /** A new text for one language; an empty one removes it, an unchanged one keeps its day. */
    public Texts with(Locale language, String text, LocalDate written) {
        var changed = new TreeMap<>(byTag);
        var tag = language.toLanguageTag();
        if (text.isBlank()) {
            changed.remove(tag);
        } else if (!text.equals(in(language))) {
            changed.put(tag, new Text(text, written));
        }
        return new Texts(changed);
    }

    /** The text in exactly this language, or the empty string. */
    public String in(Locale language) {
        var text = byTag.get(language.toLanguageTag());
        return text == null ? "" : text.text();
    }

    public boolean isEmpty() {
        return byTag.isEmpty();
    }

    /**
     * What to show to someone who reads {@code wanted}: that language, or honestly the first of the
     * fallbacks that exists, or any. Empty when nothing is written.
     */
    public Optional<Shown> shownTo(Locale wanted, List<Locale> fallbacks) {
        var exact = byTag.get(wanted.toLanguageTag());
        if (exact != null) {
            return Optional.of(new Shown(exact.text(), wanted, true, isOlder(exact)));
        }
        return fallbacks.stream()
                .filter(language -> byTag.containsKey(language.toLanguageTag()))
                .findFirst()
                .or(this::anyLanguage)
                .map(language -> new Shown(in(language), language, false, false));
    }

    /** Whether this translation was written before the original was last changed. */
    public boolean isOlder(Locale translation, Locale original) {
        var here = byTag.get(translation.toLanguageTag());
        var there = byTag.get(original.toLanguageTag());
        return here != null && there != null && here.written().isBefore(there.written());
    }

    private Optional<Locale> anyLanguage() {
        return byTag.keySet().stream().sorted().findFirst().map(Locale::forLanguageTag);
    }

    private boolean isOlder(Text text) {
        var newest = byTag.values().stream().map(Text::written).max(Comparator.naturalOrder());
        return newest.isPresent() && text.written().isBefore(newest.get());
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    /** Reads the stored form, as a row mapper gets it from a jsonb column. */
    public static Texts parse(String json) {
        return JSON.readValue(json, Texts.class);
    }
}
