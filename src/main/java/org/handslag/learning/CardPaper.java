package org.handslag.learning;

import gg.jte.Content;
import java.util.List;

/** A card for paper, with its pictures, which are there for the eye alone. */
public record CardPaper(CardView view, List<CardGroup> groups) {
    public CardWords words() {
        return view.words();
    }

    /** The pictures of all statements, each a background under the name of its statement. */
    public Content pictures() {
        return output -> {
            output.writeContent("<style>");
            for (var group : groups) {
                for (var statement : group.statements()) {
                    output.writeContent(
                            ".say-%s{background-image:url(%s)}"
                                    .formatted(statement.code(), statement.picture().png()));
                }
            }
            output.writeContent("</style>");
        };
    }
}
