package org.handslag.proposal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.handslag.fit.Rule;
import org.handslag.proposal.PairPage.ToldMove;
import org.handslag.ui.Form;
import org.jspecify.annotations.Nullable;

/**
 * The table of a run.
 *
 * @param programme what it is called
 * @param unknown of how many pairs each rule knew too little
 */
public record ProposalPage(
        MatchRun run,
        String programme,
        Figures figures,
        List<ProposedRow> rows,
        Map<Rule, Integer> unknown,
        @Nullable Again again) {

    /**
     * What a proposal comes to.
     *
     * @param worst points of the pair that suits least, or null
     */
    public record Figures(
            int mentees, int seats, int pairs, int matched, long total, @Nullable Integer worst) {
        static Figures of(Proposal proposal) {
            var matching = proposal.matching();
            var worst = matching.worst();
            return new Figures(
                    proposal.frozen().mentees().size(),
                    proposal.frozen().seats().size(),
                    matching.problem().pairs(),
                    matching.matched(),
                    matching.total(),
                    worst.isPresent() ? worst.getAsInt() : null);
        }

        public int unmatched() {
            return mentees - matched;
        }
    }

    /**
     * What has become of the earlier proposal.
     *
     * @param lost those who cannot be with the same mentor any more
     * @param moved those who could, and have another seat or none, so that others get one
     * @param percent of all points more, or less below 0
     */
    public record Again(
            RunId earlier, int kept, List<ToldMove> lost, List<ToldMove> moved, double percent) {}

    /**
     * A mentee and what is proposed to her.
     *
     * @param seat null when nothing is
     * @param ranks hers and the mentor's, or null
     */
    public record ProposedRow(
            RunMentee mentee,
            @Nullable RunSeat seat,
            int points,
            @Nullable Ranks ranks,
            List<String> reasons,
            List<String> counter,
            HandMark.@Nullable Kind mark,
            long weeks) {

        public boolean isMatched() {
            return seat != null;
        }

        boolean matches(String words, Locale language) {
            var all = mentee.name() + " " + (seat == null ? "" : seat.name() + " " + seat.place());
            return all.toLowerCase(language).contains(words.toLowerCase(language));
        }
    }

    /** Which place a pair has among those that are possible for each of the two. */
    public record Ranks(int mentee, int mentor) {}

    /** Which rows are shown. */
    public enum ShownPairs {
        ALL,
        MATCHED,
        UNMATCHED,
        BY_HAND
    }

    /** What the table is narrowed to. */
    record RowFilter(ShownPairs shown, String words) {
        static RowFilter read(Form asked) {
            return new RowFilter(
                    asked.optionalChoice("shown", ShownPairs.class).orElse(ShownPairs.ALL),
                    asked.optionalLine("q", 100));
        }

        boolean shows(ProposedRow row, Locale language) {
            return row.matches(words, language)
                    && switch (shown) {
                        case ALL -> true;
                        case MATCHED -> row.isMatched();
                        case UNMATCHED -> !row.isMatched();
                        case BY_HAND -> row.mark() != null;
                    };
        }
    }
}
