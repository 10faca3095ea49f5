package org.handslag.course;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.scope.Operators;
import org.handslag.scope.Refusal;
import org.handslag.scope.Texts;
import org.handslag.scope.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Every change to an instance. Each verb takes the instance as the caller read it, saves it unless
 * someone else was first ({@link SavedByAnother}), writes the journal and tells the modules above
 * in the same transaction ({@link InstanceChanged}); they may refuse. It returns the instance as it
 * stands, ready for the next verb.
 */
@Component
public class Scheduling {
    private final CourseInstances instances;
    private final Operators operators;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Scheduling(
            CourseInstances instances,
            Operators operators,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.instances = instances;
        this.operators = operators;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** A draft. Its readable address is made of the course's and the day. */
    public CourseInstance create(Course course, Plan plan, Viewer by) {
        var day = plan.where().day(zone(by));
        var wanted = course.slug() + "-" + day;
        var draft = plan.draft(course, wanted);
        for (int n = 2; !instances.add(draft); n++) {
            draft = draft.called(wanted + "-" + n);
        }
        journal.changed(by, "instance.created", subject(draft), Map.of(), InstanceFacts.of(draft));
        events.publishEvent(new InstanceChanged.Created(draft, by));
        return draft;
    }

    /**
     * The same with all its settings, as a draft for another first day ({@link InstanceCopied}).
     */
    public CourseInstance duplicate(
            CourseInstance instance, Course course, LocalDate day, Viewer by) {
        var copy = create(course, instance.planOn(day, zone(by)), by);
        events.publishEvent(new InstanceCopied(instance, copy, by));
        return copy;
    }

    public CourseInstance publish(CourseInstance instance, Viewer by) {
        var published = save(instance, i -> i.publish(clock.instant()), "instance.published", by);
        events.publishEvent(new InstanceChanged.Published(published, by));
        return published;
    }

    /** Shows it in the public list, or only to those who have its address. */
    public CourseInstance list(CourseInstance instance, boolean wanted, Viewer by) {
        var what = wanted ? "instance.listed" : "instance.unlisted";
        var listed = save(instance, i -> i.list(wanted), what, by);
        events.publishEvent(new InstanceChanged.Edited(instance, listed, by));
        return listed;
    }

    public CourseInstance edit(CourseInstance instance, CourseInstance.Details changed, Viewer by) {
        var edited = save(instance, i -> i.edit(changed), "instance.edited", by);
        events.publishEvent(new InstanceChanged.Edited(instance, edited, by));
        return edited;
    }

    /** More or fewer public seats; the modules above are asked first and may refuse. */
    public CourseInstance resize(CourseInstance instance, InstanceSize wanted, Viewer by) {
        return resize(instance, i -> i.resize(i.size().becoming(wanted)), "instance.resized", by);
    }

    /** Keeps so many of its seats for those who are invited, or opens them to everyone. */
    public CourseInstance reserve(CourseInstance instance, int seats, Viewer by) {
        return resize(instance, i -> i.resize(i.size().reserving(seats)), "instance.reserved", by);
    }

    private CourseInstance resize(
            CourseInstance instance, UnaryOperator<CourseInstance> verb, String what, Viewer by) {
        events.publishEvent(new InstanceChanged.Resizing(instance, verb.apply(instance), by));
        var resized = save(instance, verb, what, by);
        events.publishEvent(new InstanceChanged.Resized(instance, resized, by));
        return resized;
    }

    /**
     * New times or a new place. Its readable address stays, for it may have been passed on. A move
     * to where it is changes nothing, and nobody hears of it.
     */
    public CourseInstance move(CourseInstance instance, Whereabouts there, Viewer by) {
        if (instance.where().isSameAs(there)) {
            return instance;
        }
        var zone = zone(by);
        try {
            var moved =
                    save(instance, i -> i.move(there, zone, clock.instant()), "instance.moved", by);
            events.publishEvent(new InstanceChanged.Moved(instance, moved, by));
            return moved;
        } catch (DataIntegrityViolationException attended) {
            throw new Refusal("instance.refused.session-used");
        }
    }

    /**
     * Calls it off.
     *
     * @param message to all who have or wait for a seat, in each language it was written in
     */
    public CourseInstance cancel(CourseInstance instance, Texts message, Viewer by) {
        var cancelled = save(instance, i -> i.cancel(clock.instant()), "instance.cancelled", by);
        events.publishEvent(new InstanceChanged.Cancelled(cancelled, message, by));
        return cancelled;
    }

    static Subject subject(CourseInstance instance) {
        return new Subject("instance", instance.id().value());
    }

    private CourseInstance save(
            CourseInstance instance, UnaryOperator<CourseInstance> verb, String what, Viewer by) {
        var changed = verb.apply(instance);
        if (!instances.save(changed)) {
            throw new SavedByAnother();
        }
        journal.changed(
                by,
                what,
                subject(instance),
                InstanceFacts.of(instance),
                InstanceFacts.changed(instance, changed));
        return changed.asRead(changed.version() + 1);
    }

    private ZoneId zone(Viewer by) {
        return operators.find(by.operator()).orElseThrow().zone();
    }
}
