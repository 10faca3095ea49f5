package org.handslag.hours;

import java.time.YearMonth;
import java.util.List;
import org.handslag.journal.Reads;
import org.handslag.mentorship.CircleItem;
import org.handslag.mentorship.CircleMember;
import org.handslag.mentorship.Circles;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.NotVisible;
import org.handslag.ui.Form;
import org.handslag.web.Frame;
import org.springframework.stereotype.Component;

/** Gathers what the pages on hours show to each reader, and notes who has looked at whom. */
@Component
class HoursPages {
    static final String READ_AS = "hours";

    private final Circles circles;
    private final HourLedgers ledgers;
    private final Reads reads;

    HoursPages(Circles circles, HourLedgers ledgers, Reads reads) {
        this.circles = circles;
        this.ledgers = ledgers;
        this.reads = reads;
    }

    HoursPage page(Frame f, MentorshipId id, Form form) {
        var view = circles.seeing(CircleItem.HOURS, id, f);
        reads.read(f.viewer(), READ_AS, view.mentee().stream().map(CircleMember::person).toList());
        var ledger = ledgers.of(view.circle(), view.today());
        return new HoursPage(view, ledger, HourRights.of(view), YearMonth.from(view.today()), form);
    }

    HoursPage page(Frame f, MentorshipId id, YearMonth month) {
        var page = page(f, id, Form.empty());
        return new HoursPage(page.view(), page.ledger(), page.rights(), month, page.form());
    }

    /** For whoever notes hours: her own, or, as a coordinator, those of others. */
    HoursPage noted(Frame f, MentorshipId id, Form form) {
        var page = page(f, id, form);
        if (!page.rights().gives() && !page.rights().notes()) {
            throw new NotVisible();
        }
        return page;
    }

    /** A week with hours, for the mentee or whoever notes what she says. */
    AskedWeek week(Frame f, MentorshipId id, String monday, Form form) {
        var page = page(f, id, form);
        var rights = page.rights();
        var day = HourForm.monday(monday);
        List<GivenHours> given = page.ledger().week(day);
        if (given.isEmpty() || !rights.answers() && !rights.behalf()) {
            throw new NotVisible();
        }
        return new AskedWeek(page, day, given, form);
    }
}
