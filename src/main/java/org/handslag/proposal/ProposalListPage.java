package org.handslag.proposal;

import java.util.List;
import org.handslag.ui.Option;

/**
 * All runs, and what a new one would be made of.
 *
 * @param waiting how many wait in the first programme
 * @param silent how many of them let nothing be used
 * @param seats of mentors who are willing
 * @param offerless mentors whose workplace offers nothing
 */
public record ProposalListPage(
        List<ProposalListPage.RunListed> runs,
        List<Option> programmes,
        int waiting,
        int silent,
        int seats,
        int offerless) {

    /**
     * A run in a list.
     *
     * @param by name of whoever made it
     */
    public record RunListed(MatchRun run, String by, int mentees, int seats, int matched) {}
}
