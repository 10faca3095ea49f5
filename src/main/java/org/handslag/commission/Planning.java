package org.handslag.commission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.handslag.course.Approval;
import org.handslag.course.Course;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseSession;
import org.handslag.course.InstanceSize;
import org.handslag.course.Plan;
import org.handslag.course.Promotion;
import org.handslag.course.Scheduling;
import org.handslag.course.Whereabouts;
import org.handslag.course.Window;
import org.handslag.reserve.Opener;
import org.handslag.reserve.Reserves;
import org.handslag.scope.Operator;
import org.handslag.scope.Operators;
import org.handslag.scope.Texts;
import org.handslag.scope.Viewer;
import org.handslag.venue.VenueId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes the dates of an order: published, in no list, with every seat kept for those who are
 * invited. What the orderer pays stands on none of them, for they may be opened to everyone.
 */
@Component
public class Planning {
    /** What makes a date and keeps it. */
    @Component
    record Parts(Scheduling scheduling, Reserves reserves, OrderedDates dates, Opener opener) {}

    /** One of the dates. */
    public record Draft(Course course, CourseSession session) {}

    /**
     * @param cost what someone pays who comes by an opened seat; empty when nothing
     * @param domains whose addresses get the link
     */
    public record Drafts(
            List<Draft> dates,
            int seats,
            @Nullable VenueId place,
            String room,
            String leader,
            String cost,
            CourseInstance.Contact contact,
            List<String> domains) {}

    private final Parts parts;
    private final Ordering ordering;
    private final Standings standings;
    private final OrderTelling telling;
    private final Operators operators;
    private final Clock clock;

    Planning(
            Parts parts,
            Ordering ordering,
            Standings standings,
            OrderTelling telling,
            Operators operators,
            Clock clock) {
        this.parts = parts;
        this.ordering = ordering;
        this.standings = standings;
        this.telling = telling;
        this.operators = operators;
        this.clock = clock;
    }

    public void make(CommissionId id, Drafts drafts, Viewer by) {
        ordering.planned(id, by);
        var home = operators.find(by.operator()).orElseThrow();
        for (var draft : drafts.dates()) {
            var plan = plan(draft, drafts, home);
            var made = parts.scheduling().create(draft.course(), plan, by);
            var date = parts.scheduling().publish(made, by);
            parts.reserves().keep(date, drafts.domains(), by);
            parts.dates().add(id, date.id());
        }
        telling.planned(standings.find(id).orElseThrow());
    }

    /** What may become of seats left over from now on; a plan that goes against it is dropped. */
    void settle(Standing standing, Commission.Terms terms, Viewer by) {
        ordering.settle(standing.id(), terms, by);
        standing.dates().forEach(date -> parts.opener().heed(date.instance(), by));
    }

    private Plan plan(Draft draft, Drafts drafts, Operator home) {
        var session = draft.session();
        var where = new Whereabouts(List.of(session), drafts.place(), drafts.room(), "");
        var today = LocalDate.ofInstant(clock.instant(), home.zone());
        var first = LocalDate.ofInstant(session.starts(), home.zone());
        var details =
                new CourseInstance.Details(
                        home.language(),
                        Texts.none().with(home.language(), drafts.cost(), today),
                        drafts.leader(),
                        drafts.contact(),
                        Texts.none(),
                        Window.usual(clock.instant(), session.starts(), home.zone()),
                        Promotion.BY_DATE,
                        Approval.none());
        var size = InstanceSize.usual(drafts.seats(), 0, first).reserving(drafts.seats());
        return new Plan(details, where, size, false);
    }
}
