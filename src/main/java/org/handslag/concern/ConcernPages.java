package org.handslag.concern;

import java.util.List;
import org.handslag.concern.ConcernPage.Seen;
import org.handslag.journal.Reads;
import org.handslag.mentorship.CircleItem;
import org.handslag.mentorship.CircleMember;
import org.handslag.mentorship.Circles;
import org.handslag.mentorship.MentorshipId;
import org.handslag.mentorship.Standing;
import org.handslag.scope.NotVisible;
import org.handslag.settings.OperatorSettings;
import org.handslag.ui.Form;
import org.handslag.web.Frame;
import org.springframework.stereotype.Component;

/** Gathers what the pages on worries show to each reader, and notes who has looked at whom. */
@Component
class ConcernPages {
    static final String READ_AS = "concern";

    /** What she reads that someone has looked at, while she does not know of a worry. */
    static final String READ_BEFORE_AS = "mentorship";

    private final Circles circles;
    private final Concerns concerns;
    private final OperatorSettings settings;
    private final Reads reads;

    ConcernPages(Circles circles, Concerns concerns, OperatorSettings settings, Reads reads) {
        this.circles = circles;
        this.concerns = concerns;
        this.settings = settings;
        this.reads = reads;
    }

    ConcernPage page(Frame f, MentorshipId id, Form form) {
        var view = circles.seeing(CircleItem.FRAME, id, f);
        if (view.standing() == Standing.UNPROMISED) {
            throw new NotVisible();
        }
        var seen =
                concerns.of(List.of(id)).stream()
                        .map(one -> new Seen(one, ConcernSight.of(one, view, f.viewer().person())))
                        .filter(one -> one.sight() != ConcernSight.NOTHING)
                        .toList();
        if (!view.acts() && !view.sees(CircleItem.CONCERN) && seen.isEmpty()) {
            throw new NotVisible();
        }
        var page = new ConcernPage(view, seen, settings.contact(f.home()), form);
        note(f, page);
        return page;
    }

    /** Who has looked is hers to read; that there is a worry is not, before she has been told. */
    private void note(Frame f, ConcernPage page) {
        var mentee = page.view().mentee().stream().map(CircleMember::person).toList();
        var whole = page.seen().stream().filter(Seen::isWhole).toList();
        if (whole.stream().anyMatch(one -> one.concern().isKnown())) {
            reads.read(f.viewer(), READ_AS, mentee);
        }
        if (whole.stream().anyMatch(one -> !one.concern().isKnown())) {
            reads.read(f.viewer(), READ_BEFORE_AS, mentee);
        }
    }

    /** For whoever can tell of one. */
    ConcernPage acting(Frame f, MentorshipId id, Form form) {
        var page = page(f, id, form);
        if (!page.view().acts()) {
            throw new NotVisible();
        }
        return page;
    }

    static Seen found(ConcernPage page, ConcernId id) {
        return page.seen().stream()
                .filter(one -> one.concern().id().equals(id))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    /** For whoever takes steps with it. */
    static Seen tended(ConcernPage page, ConcernId id) {
        var one = found(page, id);
        if (!page.tends(one)) {
            throw new NotVisible();
        }
        return one;
    }
}
