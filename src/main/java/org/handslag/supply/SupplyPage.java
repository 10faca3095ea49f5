package org.handslag.supply;

import java.util.List;
import org.handslag.directory.Programme;
import org.handslag.ui.Chart;

/**
 * What people of a programme can do, for employers.
 *
 * @param programmes among which she can choose
 * @param all at least so many wait; 0 when too few to be told
 * @param tables one for each line
 * @param wishes that mentees have released, each as its lines
 * @param offers whether the reader may write an offer
 */
public record SupplyPage(
        Programme programme,
        List<Programme> programmes,
        int all,
        List<SupplyTable> tables,
        List<List<WishLine>> wishes,
        boolean offers) {

    /**
     * How many of each group, the largest first.
     *
     * @param chart empty when every group is too small
     */
    public record SupplyTable(SupplyLine line, Chart chart) {}
}
