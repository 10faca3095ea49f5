package org.handslag.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What no template may hold, and what each must be. */
class TemplatesTest {
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Pattern CONTROL = Pattern.compile("<(input|select|textarea|button)\\b");
    private static final Pattern INLINE =
            Pattern.compile(
                    "\\sstyle=|\\son[a-z]+=|<style|<script(?![^>]* src=)|hx-on|js:|javascript:");
    private static final Pattern CALL = Pattern.compile("@template\\.([a-z]+)\\.(\\w+)");
    private static final Pattern CELL = Pattern.compile("<td(?![^>]*(data-label|colspan))[^>]*>");
    private static final int LINES = 90;

    /** Mail readers know no stylesheets, and no policy guards a mail. */
    private static final Set<String> MAIL = Set.of("layout/mail.jte");

    private final Map<String, String> templates = read();

    @Test
    void keepControlsInComponents() {
        assertThat(found(CONTROL, name -> !name.startsWith("ui/"))).isEmpty();
    }

    @Test
    void holdNoInlineStyleOrScript() {
        assertThat(found(INLINE, name -> !MAIL.contains(name))).isEmpty();
    }

    @Test
    void labelEachCellForNarrowScreens() {
        assertThat(found(CELL, name -> templates.get(name).contains("@template.ui.table")))
                .isEmpty();
    }

    @Test
    void areShort() {
        var lengths =
                templates.values().stream().map(t -> (int) t.lines().count()).sorted().toList();
        assertThat(lengths.getLast()).isLessThanOrEqualTo(LINES);
        assertThat(lengths.get(lengths.size() / 2)).as("median").isLessThanOrEqualTo(25);
    }

    @Test
    void areEachUsed() throws IOException {
        var called = calls(String.join("\n", templates.values()));
        var java = sources();
        assertThat(templates.keySet())
                .filteredOn(name -> !called.contains(name) && !java.contains(method(name)))
                .isEmpty();
    }

    @Test
    void standInTheGalleryWhenTheyAreComponents() {
        var shown = reached(Set.of("gallery/page.jte", "gallery/paper.jte"));
        assertThat(templates.keySet())
                .as("components that gallery/*.jte does not show")
                .filteredOn(name -> name.startsWith("ui/") && !shown.contains(name))
                .isEmpty();
    }

    private Set<String> reached(Set<String> from) {
        var reached = new TreeSet<>(from);
        var size = 0;
        while (size < reached.size()) {
            size = reached.size();
            List.copyOf(reached).forEach(name -> reached.addAll(calls(templates.get(name))));
        }
        return reached;
    }

    private static Set<String> calls(String template) {
        return CALL.matcher(template)
                .results()
                .map(call -> call.group(1) + "/" + call.group(2) + ".jte")
                .collect(Collectors.toSet());
    }

    /** The generated method of a template: {@code web/error.jte} is drawn by webError(…). */
    private static String method(String name) {
        var parts = name.replace(".jte", "").split("/");
        return "."
                + parts[0]
                + Character.toUpperCase(parts[1].charAt(0))
                + parts[1].substring(1)
                + "(";
    }

    private List<String> found(Pattern banned, java.util.function.Predicate<String> where) {
        return templates.entrySet().stream()
                .filter(template -> where.test(template.getKey()))
                .flatMap(
                        template ->
                                banned.matcher(template.getValue())
                                        .results()
                                        .map(hit -> template.getKey() + ": " + hit.group()))
                .toList();
    }

    private static Map<String, String> read() {
        var all = new TreeMap<String, String>();
        try (var files = Files.walk(TEMPLATES)) {
            for (var file : files.filter(f -> f.toString().endsWith(".jte")).toList()) {
                all.put(TEMPLATES.relativize(file).toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static String sources() throws IOException {
        var all = new StringBuilder();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }
}
