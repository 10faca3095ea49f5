package org.handslag.ending;

import java.util.List;
import org.handslag.journal.Reads;
import org.handslag.mentorship.CircleItem;
import org.handslag.mentorship.CircleMember;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.Circles;
import org.handslag.mentorship.Circles.CircleView;
import org.handslag.mentorship.MentorshipId;
import org.handslag.mentorship.Standing;
import org.handslag.scope.NotVisible;
import org.handslag.web.Frame;
import org.springframework.stereotype.Component;

/** The end of a mentorship for those of its circle, once it is near; hidden from all others. */
@Component
public class EndingReach {
    private static final String READ_AS = "ending";

    private final Circles circles;
    private final EndingRows rows;
    private final Reads reads;

    EndingReach(Circles circles, EndingRows rows, Reads reads) {
        this.circles = circles;
        this.rows = rows;
        this.reads = reads;
    }

    /**
     * @throws NotVisible when she is not of it, has not promised, or it is not near its end
     */
    public EndingView seeing(Frame f, MentorshipId id) {
        var view = circles.seeing(CircleItem.FRAME, id, f);
        if (view.standing() == Standing.UNPROMISED) {
            throw new NotVisible();
        }
        return open(new EndingView(view, rows.planned(id)));
    }

    /** As the mentee, who holds a link. */
    EndingView byLink(Frame f, MentorshipId id) {
        var circle = circles.byLink(id, f).orElseThrow(NotVisible::new);
        var today = circles.today(f);
        var me = circle.holder(CircleRole.MENTEE, today).orElseThrow(NotVisible::new);
        return open(
                new EndingView(
                        new CircleView(circle, me, circle.standing(me, today), today),
                        rows.planned(id)));
    }

    /** For whoever stands so; hidden from the others. */
    public static EndingView only(EndingView ending, boolean may) {
        if (!may) {
            throw new NotVisible();
        }
        return ending;
    }

    /** The reader sees what is said of the mentee. */
    public void note(Frame f, EndingView ending) {
        var mentee = ending.holder(CircleRole.MENTEE).map(CircleMember::person);
        reads.read(f.viewer(), READ_AS, mentee.map(List::of).orElse(List.of()));
    }

    private static EndingView open(EndingView ending) {
        return only(ending, ending.isOpen());
    }
}
