package org.handslag.learning;

import java.util.List;
import java.util.stream.Stream;

/** Statements that belong together, with room for her own words. */
public record CardGroup(String code, List<Statement> statements) {
    /** What she can say yes or no to, and its picture. */
    public record Statement(String code, List<String> drawing) {
        public CardDrawing picture() {
            return new CardDrawing(drawing);
        }
    }

    /** The code of the line with her own words. */
    public String own() {
        return "own." + code;
    }

    /** Of all lines that can stand here. */
    public List<String> codes() {
        return Stream.concat(statements.stream().map(Statement::code), Stream.of(own())).toList();
    }
}
