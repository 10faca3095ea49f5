package org.handslag;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The tables of the migrations, and which modules write and read them, as far as the statements in
 * the code tell.
 */
record Tables(Map<String, Set<String>> writers, Map<String, Set<String>> readers) {
    private static final Pattern MADE = Pattern.compile("(?m)^create table (\\w+)");
    private static final Pattern WRITTEN =
            Pattern.compile("(?:insert\\s+into|update|delete\\s+from)\\s+(\\w+)");
    private static final Pattern READ = Pattern.compile("(?:from|join|using)\\s+(\\w+)");

    static Tables of(SourceCode code) throws IOException {
        var tables = new Tables(new TreeMap<>(), new TreeMap<>());
        for (var file : SourceCode.filesBelow(Path.of("src/main/resources/db/migration"), ".sql")) {
            names(MADE, Files.readString(file)).forEach(tables::add);
        }
        for (var text : code.texts()) {
            note(tables.writers, WRITTEN, text);
            note(tables.readers, READ, text);
        }
        return tables;
    }

    private void add(String table) {
        writers.put(table, new TreeSet<>());
        readers.put(table, new TreeSet<>());
    }

    private static void note(
            Map<String, Set<String>> modules, Pattern pattern, SourceCode.TextFound text) {
        names(pattern, text.text())
                .filter(modules::containsKey)
                .forEach(table -> modules.get(table).add(text.module()));
    }

    private static Stream<String> names(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).map(Tables::lastWord);
    }

    private static String lastWord(String match) {
        return match.substring(match.lastIndexOf(' ') + 1);
    }
}
