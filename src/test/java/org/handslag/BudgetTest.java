package org.handslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.handslag.SourceCode.MethodFound;
import org.handslag.SourceCode.TypeFound;
import org.junit.jupiter.api.Test;

/** The house stays small: hard limits for each part, aims for all of them together. */
class BudgetTest {
    private static final SourceCode CODE = SourceCode.ofTheProgram();

    @Test
    void noJavaFileIsLongerThan250Lines() throws IOException {
        assertThat(longerThan(250, SourceCode.filesBelow(Path.of("src"), ".java"))).isEmpty();
    }

    @Test
    void mostJavaFilesAreShort() throws IOException {
        var files = SourceCode.filesBelow(SourceCode.MAIN, ".java");
        assertThat(percentile(50, files, SourceCode::lines)).isLessThanOrEqualTo(45);
        assertThat(percentile(90, files, SourceCode::lines)).isLessThanOrEqualTo(120);
    }

    @Test
    void noMethodIsLongerThan40Lines() {
        assertThat(methodsWith(method -> method.lines() > 40)).isEmpty();
    }

    @Test
    void mostMethodsAreShort() {
        assertThat(percentile(99, CODE.methods(), MethodFound::lines)).isLessThanOrEqualTo(25);
    }

    @Test
    void noMethodTakesMoreThanSixParameters() {
        assertThat(methodsWith(method -> method.parameters() > 6)).isEmpty();
    }

    @Test
    void noTemplateIsLongerThan90Lines() throws IOException {
        assertThat(longerThan(90, templates())).isEmpty();
    }

    @Test
    void mostTemplatesAreShort() throws IOException {
        assertThat(percentile(50, templates(), SourceCode::lines)).isLessThanOrEqualTo(15);
        assertThat(percentile(90, templates(), SourceCode::lines)).isLessThanOrEqualTo(45);
    }

    @Test
    void keepsMostTypesToTheirModules() {
        var hidden = CODE.types().stream().filter(type -> !type.isPublic()).count();
        assertThat(hidden * 100.0 / CODE.types().size())
                .as("share of package-private types, in percent")
                .isGreaterThanOrEqualTo(35);
    }

    @Test
    void noModuleHasMoreThan35Types() {
        var sizes =
                CODE.types().stream()
                        .collect(Collectors.groupingBy(TypeFound::module, Collectors.counting()));
        sizes.values().removeIf(size -> size <= 35);
        assertThat(sizes).isEmpty();
    }

    private static List<Path> templates() throws IOException {
        return SourceCode.filesBelow(Path.of("src/main/jte"), ".jte");
    }

    private static List<MethodFound> methodsWith(Predicate<MethodFound> broken) {
        return CODE.methods().stream().filter(broken).toList();
    }

    private static List<Path> longerThan(int limit, List<Path> files) {
        return files.stream().filter(file -> SourceCode.lines(file) > limit).toList();
    }

    private static <T> int percentile(int percent, List<T> all, ToIntFunction<T> size) {
        var sizes = all.stream().mapToInt(size).sorted().toArray();
        return sizes[(int) Math.ceil(percent / 100.0 * sizes.length) - 1];
    }
}
