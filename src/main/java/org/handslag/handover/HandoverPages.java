package org.handslag.handover;

import java.util.stream.Stream;
import org.handslag.handover.HandoverPage.HandedOver;
import org.handslag.journal.Reads;
import org.handslag.mentorship.CircleItem;
import org.handslag.mentorship.CircleMember;
import org.handslag.mentorship.Circles;
import org.handslag.mentorship.Circles.CircleView;
import org.handslag.mentorship.MentorshipId;
import org.handslag.mentorship.Standing;
import org.handslag.scope.NotVisible;
import org.handslag.ui.Form;
import org.handslag.web.Frame;
import org.springframework.stereotype.Component;

/** Gathers what the pages on hand-overs show to each reader, and notes who has looked at whom. */
@Component
class HandoverPages {
    static final String READ_AS = "handover";

    private final Circles circles;
    private final Handovers handovers;
    private final Reads reads;

    HandoverPages(Circles circles, Handovers handovers, Reads reads) {
        this.circles = circles;
        this.handovers = handovers;
        this.reads = reads;
    }

    HandoverPage page(Frame f, MentorshipId id, Form form) {
        return page(circles.seeing(CircleItem.FRAME, id, f), form);
    }

    HandoverPage page(CircleView view, Form form) {
        if (view.standing() == Standing.UNPROMISED) {
            throw new NotVisible();
        }
        var all = handovers.all(view.mentorship().id());
        var seen = all.handovers().stream().flatMap(one -> seen(one, view)).toList();
        return new HandoverPage(view, seen, all.wishes(), form);
    }

    private static Stream<HandedOver> seen(Handover handover, CircleView view) {
        var sight = HandoverSight.of(handover, view);
        return sight == HandoverSight.NOTHING
                ? Stream.empty()
                : HandoverSight.whom(handover, view).stream()
                        .map(whom -> new HandedOver(handover, sight, whom));
    }

    /** One of them; whoever reads its text is noted. */
    HandedOver found(Frame f, HandoverPage page, HandoverId id) {
        var found =
                page.seen().stream()
                        .filter(one -> one.handover().id().equals(id))
                        .findFirst()
                        .orElseThrow(NotVisible::new);
        if (found.readsText()) {
            var mentee = page.view().mentee().stream().map(CircleMember::person).toList();
            reads.read(f.viewer(), READ_AS, mentee);
        }
        return found;
    }

    /** One that is hers to write, while the circle goes on. */
    HandedOver written(Frame f, HandoverPage page, HandoverId id) {
        var found = found(f, page, id);
        if (!found.canWrite() || !page.view().acts()) {
            throw new NotVisible();
        }
        return found;
    }
}
