package org.handslag.relation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.handslag.directory.OrganisationId;
import org.handslag.directory.Sector;
import org.handslag.scope.Texts;
import org.handslag.ui.Option;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list of relations.
 *
 * @param counts employers by state, of all that were found
 */
public record RelationListPage(
        List<RelationListPage.Row> rows,
        Map<RelationState, Integer> counts,
        List<Option> municipalities,
        List<Option> responsibles,
        int at,
        int last) {

    public int found() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * An organisation that was met.
     *
     * @param times on how many course dates
     * @param course the one where it was last
     */
    public record Met(
            OrganisationId id,
            String name,
            int times,
            LocalDate first,
            LocalDate last,
            Texts course) {}

    /**
     * One employer of the list.
     *
     * @param employees null while no workplace has told
     * @param lastContact the last day on which the office and the employer had to do with each
     *     other
     */
    public record Row(
            OrganisationId id,
            String name,
            Sector sector,
            String municipality,
            RelationState state,
            @Nullable Integer employees,
            int mentors,
            @Nullable LocalDate lastContact,
            String responsible) {}
}
