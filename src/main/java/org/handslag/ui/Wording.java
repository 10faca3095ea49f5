package org.handslag.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A text with placeholders, taken apart. A bracket that holds no placeholder is a mistake: it would
 * be sent to everyone as it stands.
 */
public record Wording<P>(List<Part<P>> parts, List<String> unknown) {
    private static final Pattern BRACKETS = Pattern.compile("\\[([^\\[\\]]*)\\]|[\\[\\]]");

    public sealed interface Part<P> {}

    record Text<P>(String text) implements Part<P> {}

    record Gap<P>(P placeholder) implements Part<P> {}

    public static <P> Wording<P> of(String text, Function<String, Optional<P>> vocabulary) {
        var parts = new ArrayList<Part<P>>();
        var unknown = new ArrayList<String>();
        var found = BRACKETS.matcher(text);
        var from = 0;
        while (found.find()) {
            parts.add(new Text<>(text.substring(from, found.start())));
            Optional.ofNullable(found.group(1))
                    .flatMap(vocabulary)
                    .ifPresentOrElse(
                            placeholder -> parts.add(new Gap<>(placeholder)),
                            () -> unknown.add(found.group()));
            from = found.end();
        }
        parts.add(new Text<>(text.substring(from)));
        return new Wording<>(List.copyOf(parts), List.copyOf(unknown));
    }

    public boolean has(P placeholder) {
        return parts.contains(new Gap<>(placeholder));
    }

    /** The text with all gaps filled. */
    public String filled(Function<P, String> words) {
        var text = new StringBuilder();
        for (var part : parts) {
            switch (part) {
                case Text<P>(var said) -> text.append(said);
                case Gap<P>(var placeholder) -> text.append(words.apply(placeholder));
            }
        }
        return text.toString().strip();
    }

    /**
     * The text in pieces between the gaps of one placeholder, all others filled. One piece more
     * than there are such gaps.
     */
    public List<String> pieces(P between, Function<P, String> words) {
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        for (var part : parts) {
            switch (part) {
                case Text<P>(var text) -> piece.append(text);
                case Gap<P>(var placeholder) when placeholder.equals(between) -> {
                    pieces.add(piece.toString().strip());
                    piece.setLength(0);
                }
                case Gap<P>(var placeholder) -> piece.append(words.apply(placeholder));
            }
        }
        pieces.add(piece.toString().strip());
        return pieces;
    }
}
