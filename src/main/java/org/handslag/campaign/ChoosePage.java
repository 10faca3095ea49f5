package org.handslag.campaign;

import java.util.List;
import org.handslag.directory.Sector;
import org.handslag.directory.WorkplaceId;
import org.handslag.relation.RelationState;
import org.handslag.ui.Option;
import org.jspecify.annotations.Nullable;

/**
 * Workplaces that were found or chosen.
 *
 * @param chosen how many the campaign has already
 */
public record ChoosePage(
        Campaign campaign,
        ChoosePage.Found found,
        List<ChoosePage.Choice> rows,
        List<Option> municipalities,
        int chosen,
        int at,
        int last) {

    public String path() {
        return "/campaigns/" + campaign.id();
    }

    /**
     * A workplace to choose.
     *
     * @param address whether there is someone to write to
     */
    public record Choice(
            WorkplaceId id,
            String name,
            String organisation,
            Sector sector,
            String municipality,
            @Nullable Integer employees,
            RelationState relation,
            int mentors,
            boolean address) {}

    /** How many there are, and how many of them have nobody to write to. */
    public record Found(int all, int withoutAddress) {}
}
