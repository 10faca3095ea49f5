package org.handslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The parts of docs/architecture.md that follow from the program. */
@Tag("documents")
class ArchitectureDocumentTest {
    /** What every module stands on: arrows to it would only hide the others. */
    private static final Set<String> GROUND = Set.of("scope", "web");

    private final ModuleLines modules = new ModuleLines(Program.CLASSES);
    private final Tables tables = Tables.of(SourceCode.ofTheProgram());

    ArchitectureDocumentTest() throws IOException {}

    @Test
    void theModulesAreDrawn() throws IOException {
        var arrows =
                modules.modules().stream()
                        .filter(module -> !GROUND.contains(module))
                        .sorted()
                        .map(this::arrows)
                        .collect(Collectors.joining());
        GeneratedDocument.part("architecture.md", "modules")
                .holds("```mermaid\nflowchart TD\n" + arrows + "```\n");
    }

    @Test
    void whoReadsWhichTableIsWrittenDown() throws IOException {
        var rows =
                tables.writers().keySet().stream()
                        .map(
                                table ->
                                        "| `%s` | %s | %s |\n"
                                                .formatted(table, writers(table), readers(table)))
                        .collect(Collectors.joining());
        GeneratedDocument.part("architecture.md", "tables")
                .holds("| Table | Written by | Also read by |\n|---|---|---|\n" + rows);
    }

    @Test
    void nobodyWritesAnotherModulesTable() {
        assertThat(tables.writers().entrySet())
                .filteredOn(table -> table.getValue().size() > 1)
                .extracting(Map.Entry::toString)
                .isEmpty();
    }

    @Test
    void nobodyReadsATableOfAHigherModule() {
        assertThat(tables.writers().keySet())
                .allSatisfy(
                        table ->
                                assertThat(tables.readers().get(table))
                                        .allMatch(reader -> standsAtOrAboveWriter(reader, table)));
    }

    private boolean standsAtOrAboveWriter(String reader, String table) {
        return tables.writers().get(table).stream()
                .allMatch(
                        writer ->
                                writer.equals(reader)
                                        || ModuleLines.lineOf(reader) < ModuleLines.lineOf(writer));
    }

    private String arrows(String module) {
        var direct = new TreeSet<>(modules.usedBy(module));
        direct.removeAll(GROUND);
        var nearest =
                direct.stream()
                        .filter(used -> direct.stream().noneMatch(via -> reaches(via, used)))
                        .map(used -> "    %s --> %s\n".formatted(module, used))
                        .collect(Collectors.joining());
        return nearest.isEmpty() ? "    " + module + "\n" : nearest;
    }

    private boolean reaches(String from, String to) {
        return modules.usedBy(from).stream().anyMatch(used -> used.equals(to) || reaches(used, to));
    }

    private String writers(String table) {
        return list(tables.writers().get(table));
    }

    private String readers(String table) {
        var others = new TreeSet<>(tables.readers().get(table));
        others.removeAll(tables.writers().get(table));
        return list(others);
    }

    private static String list(Collection<String> modules) {
        return modules.isEmpty() ? "–" : String.join(", ", modules);
    }
}
