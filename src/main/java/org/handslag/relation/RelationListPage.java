package org.handslag.relation;

import java.util.List;
import java.util.Map;
import org.handslag.ui.Option;

/**
 * A page of the list of relations.
 *
 * @param counts employers by state, of all that were found
 */
public record RelationListPage(
        List<RelationList.Row> rows,
        Map<RelationState, Integer> counts,
        List<Option> municipalities,
        List<Option> responsibles,
        int at,
        int last) {

    public int found() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
