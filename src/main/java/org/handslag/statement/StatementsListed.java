package org.handslag.statement;

import java.util.List;

/**
 * A page of a list of statements.
 *
 * @param more whether there is another page
 */
public record StatementsListed(List<StatementRow> rows, int at, boolean more) {
    /** The last page that is known of. */
    public int last() {
        return more ? at + 1 : at;
    }
}
