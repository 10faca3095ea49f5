package org.handslag.circumstance;

import java.util.List;
import org.handslag.directory.WorkplaceId;
import org.handslag.ui.Option;

/**
 * @param workplaces that offer places, now or later
 */
public record TravelPage(Wisher wisher, List<TravelLine> lines, List<Option> workplaces) {

    public record TravelLine(WorkplaceId workplace, String name, int minutes) {}
}
