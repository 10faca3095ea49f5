package org.handslag.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handslag.ui.Keys;
import org.junit.jupiter.api.Test;

/** Every text that a page asks for exists in every language, and no other does. */
class TextsAreCompleteTest {
    private static final Path JAVA = Path.of("src/main/java");
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final List<String> LANGUAGES = List.of("sv", "da", "en");
    private static final Pattern LITERAL = Pattern.compile("\"([a-zA-Z0-9_.-]+)\"");
    private static final Pattern ASKED =
            Pattern.compile(
                    "(?:\\b(?:f|frame|shown|words)\\.t\\(|Refusal\\(|Problem\\.of\\(|\\bdone\\([^;\"]*?,[^;\"]*?\"[^\"]*\", |wrong\\(\\s*\"?[^\",]+\"?,)\\s*\"([a-z][a-zA-Z0-9_.-]+[a-zA-Z0-9_-])\"");

    private final Map<String, Map<String, String>> texts =
            LANGUAGES.stream().collect(Collectors.toMap(l -> l, TextsAreCompleteTest::texts));
    private final String code = sources();

    @Test
    void standInEachLanguage() {
        var keys = new TreeSet<String>();
        texts.values().forEach(language -> keys.addAll(language.keySet()));
        texts.forEach(
                (language, own) ->
                        assertThat(own.keySet())
                                .as(language)
                                .containsExactlyInAnyOrderElementsOf(keys));
    }

    @Test
    void takeTheSameArgumentsInEachLanguage() {
        texts.get("en")
                .keySet()
                .forEach(
                        key ->
                                assertThat(
                                                LANGUAGES.stream()
                                                        .map(l -> arguments(l, key))
                                                        .distinct())
                                        .as(key)
                                        .hasSize(1));
    }

    @Test
    void areNeitherEmptyNorPadded() {
        texts.forEach(
                (language, own) ->
                        own.forEach(
                                (key, text) ->
                                        assertThat(text)
                                                .as(language + " " + key)
                                                .isNotEmpty()
                                                .isEqualTo(text.strip())));
    }

    @Test
    void areThereWhenAskedFor() {
        var asked =
                ASKED.matcher(code)
                        .results()
                        .map(found -> found.group(1))
                        .filter(key -> key.contains("."))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(asked).filteredOn(key -> !texts.get("en").containsKey(key)).isEmpty();
    }

    @Test
    void areAskedForWhenThere() {
        var literals =
                LITERAL.matcher(code)
                        .results()
                        .map(found -> found.group(1))
                        .collect(Collectors.toSet());
        var prefixes = literals.stream().filter(l -> l.endsWith(".")).toList();
        var constants = constants().map(Keys::of).collect(Collectors.toSet());
        assertThat(texts.get("en").keySet())
                .filteredOn(key -> !literals.contains(key))
                .filteredOn(key -> prefixes.stream().noneMatch(key::startsWith))
                .filteredOn(key -> !constants.contains(key))
                .isEmpty();
    }

    /** An enum whose words are shown has a word for each of its constants. */
    @Test
    void nameEachConstantOfAnEnum() {
        var keys = texts.get("en").keySet();
        var shown = constants().filter(c -> keys.contains(Keys.of(c))).map(Enum::getDeclaringClass);
        var types = shown.collect(Collectors.toSet());
        assertThat(constants().filter(c -> types.contains(c.getDeclaringClass())).map(Keys::of))
                .filteredOn(key -> !keys.contains(key))
                .isEmpty();
    }

    private static Stream<Enum<?>> constants() {
        return files(JAVA, ".java").stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .map(TextsAreCompleteTest::type)
                .flatMap(
                        type ->
                                Stream.concat(
                                        Stream.of(type), Stream.of(type.getDeclaredClasses())))
                .filter(Class::isEnum)
                .flatMap(type -> Stream.of((Enum<?>[]) type.getEnumConstants()));
    }

    private static Class<?> type(Path file) {
        var name = JAVA.relativize(file).toString().replace(".java", "").replace('/', '.');
        try {
            return Class.forName(name, false, TextsAreCompleteTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private Set<String> arguments(String language, String key) {
        var text = texts.get(language).getOrDefault(key, "");
        return new TreeSet<>(new MessageFormat(text, new ULocale(language)).getArgumentNames());
    }

    private static Map<String, String> texts(String language) {
        var all = new TreeMap<String, String>();
        for (var file : files(MESSAGES.resolve(language), ".properties")) {
            var loaded = new Properties();
            try (var reader = Files.newBufferedReader(file)) {
                loaded.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            loaded.stringPropertyNames()
                    .forEach(
                            key ->
                                    assertThat(all.put(key, loaded.getProperty(key)))
                                            .as("%s stands twice in %s", key, language)
                                            .isNull());
        }
        return all;
    }

    private static String sources() {
        return files(Path.of("src/main"), ".java", ".jte").stream()
                .map(TextsAreCompleteTest::text)
                .collect(Collectors.joining("\n"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder, String... endings) {
        try (var files = Files.walk(folder)) {
            return files.filter(f -> List.of(endings).stream().anyMatch(f.toString()::endsWith))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
