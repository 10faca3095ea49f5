package org.handslag.campaign;

import java.util.List;
import org.handslag.ui.Option;

/**
 * Workplaces that were found or chosen.
 *
 * @param chosen how many the campaign has already
 */
public record ChoosePage(
        Campaign campaign,
        Targets.Found found,
        List<Targets.Choice> rows,
        List<Option> municipalities,
        int chosen,
        int at,
        int last) {

    public String path() {
        return "/campaigns/" + campaign.id();
    }
}
