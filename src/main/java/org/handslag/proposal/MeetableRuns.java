package org.handslag.proposal;

import java.util.List;
import java.util.Optional;
import org.handslag.fit.Judge;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/** Tells the module in which people of a run meet each other who they are, and who could pair. */
@Component
public class MeetableRuns {
    private final Runs runs;

    MeetableRuns(Runs runs) {
        this.runs = runs;
    }

    /**
     * @throws NotVisible when the viewer does not run its programme
     */
    public Meetable of(RunId id, Viewer viewer) {
        return new Meetable(runs.frozen(runs.find(id, viewer).orElseThrow(NotVisible::new)));
    }

    /** The same for pages of those whom it concerns, so it asks for no viewer. */
    public Meetable of(RunId id) {
        return new Meetable(runs.frozen(runs.any(id)));
    }

    /** The people of a run. */
    public static final class Meetable {
        private final Frozen frozen;

        private Meetable(Frozen frozen) {
            this.frozen = frozen;
        }

        public MatchRun run() {
            return frozen.run();
        }

        public List<RunMentee> mentees() {
            return frozen.mentees();
        }

        public List<RunSeat> seats() {
            return frozen.seats();
        }

        /** Whether what was known of these is still kept, so that they can be judged. */
        public boolean knowsMentee(int mentee) {
            return frozen.mentees().get(mentee).facts() != null;
        }

        public boolean knowsSeat(int seat) {
            return frozen.seats().get(seat).facts() != null;
        }

        /** How many more a mentor could guide when the run was made. */
        public int free(int seat) {
            return Proposal.free(frozen.seats().get(seat).facts());
        }

        /** Whether no rule forbids the two, or someone has put them together all the same. */
        public boolean isPossible(int mentee, int seat) {
            var mark = frozen.mark(mentee, seat).map(HandMark::kind);
            if (mark.isPresent() || frozen.isOut(mentee)) {
                return mark.equals(Optional.of(HandMark.Kind.PIN));
            }
            var hers = frozen.mentees().get(mentee).facts();
            var theirs = frozen.seats().get(seat).facts();
            return hers != null
                    && theirs != null
                    && new Judge(List.of(hers), List.of(theirs), run().criteria()).score(0, 0)
                            != Judge.IMPOSSIBLE;
        }
    }
}
