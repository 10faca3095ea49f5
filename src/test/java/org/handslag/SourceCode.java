package org.handslag;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;

/** The program's own sources as the compiler's parser reads them, for the tests of the house. */
record SourceCode(List<TypeFound> types, List<MethodFound> methods, List<TextFound> texts) {
    static final Path MAIN = Path.of("src/main/java");

    /** A top-level type. */
    record TypeFound(String module, String name, boolean isPublic) {}

    /**
     * A method or constructor.
     *
     * @param lines how many lines stand between its braces
     */
    record MethodFound(String name, int lines, int parameters) {
        @Override
        public String toString() {
            return name + " (" + lines + " lines, " + parameters + " parameters)";
        }
    }

    /** A text that stands in the code, such as a statement. */
    record TextFound(String module, String text) {}

    static SourceCode ofTheProgram() {
        try (var files =
                ToolProvider.getSystemJavaCompiler()
                        .getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            var task =
                    (JavacTask)
                            ToolProvider.getSystemJavaCompiler()
                                    .getTask(
                                            null,
                                            files,
                                            null,
                                            List.of("--release", "25", "-proc:none"),
                                            null,
                                            files.getJavaFileObjectsFromPaths(
                                                    filesBelow(MAIN, ".java")));
            var found = new SourceCode(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            for (var unit : task.parse()) {
                found.read(unit, Trees.instance(task).getSourcePositions());
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> filesBelow(Path folder, String ending) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    static int lines(Path file) {
        try (var lines = Files.lines(file)) {
            return (int) lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(CompilationUnitTree unit, SourcePositions positions) {
        var module = unit.getPackageName().toString().replaceFirst("^org\\.handslag\\.?", "");
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitLiteral(LiteralTree literal, Void nothing) {
                if (literal.getValue() instanceof String text) {
                    texts.add(new TextFound(module, text));
                }
                return null;
            }
        }.scan(unit, null);
        for (var type : unit.getTypeDecls()) {
            if (type instanceof ClassTree named) {
                types.add(
                        new TypeFound(
                                module,
                                named.getSimpleName().toString(),
                                named.getModifiers().getFlags().contains(Modifier.PUBLIC)));
                methodsOf(named, unit, positions);
            }
        }
    }

    private void methodsOf(ClassTree type, CompilationUnitTree unit, SourcePositions positions) {
        new TreeScanner<Void, String>() {
            @Override
            public Void visitClass(ClassTree inner, String outer) {
                var name = (outer.isEmpty() ? "" : outer + ".") + inner.getSimpleName();
                for (var member : inner.getMembers()) {
                    if (member instanceof MethodTree method) {
                        methods.add(
                                new MethodFound(
                                        name + "." + method.getName(),
                                        bodyLines(method.getBody(), unit, positions),
                                        parameters(method, inner)));
                    }
                }
                return super.visitClass(inner, name);
            }
        }.scan(type, "");
    }

    // A record names its facts in its header, however many they are.
    private static int parameters(MethodTree method, ClassTree owner) {
        var header = owner.getKind() == Tree.Kind.RECORD && method.getReturnType() == null;
        return header ? 0 : method.getParameters().size();
    }

    private static int bodyLines(Tree body, CompilationUnitTree unit, SourcePositions positions) {
        if (body == null) {
            return 0;
        }
        LineMap lines = unit.getLineMap();
        var first = lines.getLineNumber(positions.getStartPosition(unit, body));
        var last = lines.getLineNumber(positions.getEndPosition(unit, body));
        return (int) Math.max(0, last - first - 1);
    }
}
