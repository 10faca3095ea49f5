package org.handslag.approval;

import java.util.Optional;
import org.handslag.letter.OwnWords;
import org.handslag.seats.Approvals;
import org.handslag.seats.Registration;
import org.handslag.seats.Seats;
import org.handslag.ui.Form;
import org.handslag.web.Frame;
import org.springframework.stereotype.Component;

/** Tells what an answer would mean. */
@Component
class VerdictPages {
    static final String SHOWN = "seats";

    private final Seats seats;
    private final Approvals approvals;
    private final OwnWords own;
    private final ApplicationPages pages;

    VerdictPages(Seats seats, Approvals approvals, OwnWords own, ApplicationPages pages) {
        this.seats = seats;
        this.approvals = approvals;
        this.own = own;
        this.pages = pages;
    }

    /** What this verdict on those whom the form names means now. */
    VerdictPage of(Frame f, ApplicationsPage list, Verdict verdict, Form form) {
        var chosen =
                Chosen.in(form).stream()
                        .map(seats::find)
                        .flatMap(Optional::stream)
                        .filter(one -> one.instance().equals(list.instance().id()))
                        .filter(one -> verdict.suits(one.state()))
                        .toList();
        pages.note(f, chosen.stream().map(Registration::person));
        var free =
                verdict == Verdict.APPROVE
                        ? approvals.seatsFor(list.instance(), chosen.size(), f.viewer())
                        : 0;
        var shown = form.value(SHOWN);
        var changed = !shown.isEmpty() && !shown.equals(chosen.size() + "/" + free);
        return new VerdictPage(list, verdict, chosen, own.readers(chosen), free, form, changed);
    }
}
