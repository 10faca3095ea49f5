package org.handslag.ui;

import java.util.ArrayList;
import java.util.List;

/**
 * What a coordinator has written, as blocks: an empty line begins a new one, lines that begin with
 * a dash are a list, a line that begins with a number sign is a heading. Nothing else means
 * anything, so nothing can go wrong.
 */
public record Prose(List<Block> blocks) {
    public sealed interface Block {}

    public record Heading(String text) implements Block {}

    public record Items(List<String> items) implements Block {}

    public record Paragraph(List<String> lines) implements Block {}

    public static Prose of(String text) {
        var blocks = new ArrayList<Block>();
        for (var part : text.strip().split("\\n\\s*\\n")) {
            add(blocks, part.lines().map(String::strip).toList());
        }
        return new Prose(List.copyOf(blocks));
    }

    /** Neighbouring lines of the same kind belong together. */
    private static void add(List<Block> blocks, List<String> lines) {
        for (int from = 0; from < lines.size(); ) {
            var kind = mark(lines.get(from));
            var until = from + 1;
            while (until < lines.size() && kind != '#' && mark(lines.get(until)) == kind) {
                until++;
            }
            blocks.add(block(kind, lines.subList(from, until)));
            from = until;
        }
    }

    private static Block block(char kind, List<String> lines) {
        return switch (kind) {
            case '#' -> new Heading(without(lines.getFirst()));
            case '-' -> new Items(lines.stream().map(Prose::without).toList());
            default -> new Paragraph(List.copyOf(lines));
        };
    }

    private static char mark(String line) {
        return line.startsWith("- ") ? '-' : line.startsWith("#") ? '#' : ' ';
    }

    private static String without(String line) {
        return line.replaceFirst("^[-#]+", "").strip();
    }
}
