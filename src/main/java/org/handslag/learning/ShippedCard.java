package org.handslag.learning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The statements, their pictures and their words, as they stand in {@code learning/}. A folder
 * {@code learning/words/} beside the program adds a language or betters one.
 */
@Component
class ShippedCard {
    private static final List<String> FIRST = List.of("sv", "sv-x-easy", "da", "da-x-easy", "en");

    private final List<CardGroup> groups;
    private final List<CardWords> words;

    private record Statements(List<CardGroup> groups) {}

    ShippedCard(@Value("${handslag.learning:learning}") String folder) throws IOException {
        var files = new PathMatchingResourcePatternResolver();
        groups =
                read(files.getResource("classpath:/learning/card.json"), Statements.class).groups();
        var byTag = new TreeMap<String, CardWords>();
        read("classpath*:/learning/words/*.json", byTag);
        read("file:" + folder + "/words/*.json", byTag);
        words =
                byTag.values().stream()
                        .sorted(Comparator.comparing((CardWords one) -> place(one.tag())))
                        .toList();
    }

    List<CardGroup> groups() {
        return groups;
    }

    /** In the order in which they are offered. */
    List<CardWords> words() {
        return words;
    }

    private static int place(String tag) {
        var place = FIRST.indexOf(tag);
        return place < 0 ? FIRST.size() : place;
    }

    private static void read(String place, Map<String, CardWords> byTag) throws IOException {
        for (var file : new PathMatchingResourcePatternResolver().getResources(place)) {
            var one = read(file, CardWords.class);
            byTag.put(one.tag(), one);
        }
    }

    private static <T> T read(Resource file, Class<T> type) {
        try (var stream = file.getInputStream()) {
            return JsonMapper.shared().readValue(stream, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
