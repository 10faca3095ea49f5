package org.handslag.seats;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstanceId;
import org.handslag.course.CourseInstances;
import org.handslag.course.InstanceSize;
import org.handslag.course.Scheduling;
import org.handslag.course.Whereabouts;
import org.handslag.scope.Operator;
import org.handslag.scope.Texts;
import org.handslag.scope.Viewer;
import org.handslag.seats.SeatRequest.WhenFull;
import org.handslag.support.CourseCast;
import org.handslag.support.SeatCast;
import org.handslag.support.TestClock;

/** Everything that can be done to the seats of a few instances, one thing at a time. */
class SeatMoves {
    static final int FAR = 9;

    private final Operator operator;
    private final Verbs verbs;
    private final List<CourseInstance> instances = new ArrayList<>();
    private final Viewer visitor;
    private final Viewer coordinator;

    /** The verbs themselves, and what is read to choose whom they are done to. */
    record Verbs(
            Seats seats,
            Offers offers,
            Rebooking rebooking,
            Deadlines deadlines,
            Approvals approvals,
            Registrations registrations,
            Scheduling scheduling,
            CourseInstances instances,
            CourseCast courses,
            TestClock clock) {}

    /** One thing that someone does, to one of the people or registrations there are. */
    record Step(Verb verb, int who) {}

    enum Verb {
        REGISTER(8),
        REGISTER_SUSPICIOUS(3),
        REGISTER_AGAIN(2),
        REGISTER_BY_COORDINATOR(2),
        REGISTER_GROUP(4),
        REGISTER_TOGETHER(4),
        VERIFY(3),
        VERIFY_BOOKING(2),
        VERIFICATION_PASSED(1),
        REJOIN(3),
        WITHDRAW(6),
        WITHDRAW_BY_CONTACT(2),
        REMOVE(2),
        UNDO(4),
        ACCEPT(4),
        DECLINE(3),
        LAPSE(4),
        PROMOTE_BY_HAND(12),
        OVERBOOK(2),
        PIN(2),
        UNPIN(2),
        GIVE(3),
        CORRECT(1),
        STILL_COMING(2),
        TAKE_ALONG(4),
        NAMES_PASSED(2),
        BEGUN(1),
        ASK_APPROVAL(2),
        APPROVE(8),
        SAY_NO(3),
        SHRINK(3),
        GROW(2),
        MOVE(1),
        CANCEL(1),
        TIME_PASSES(5);

        final int often;

        Verb(int often) {
            this.often = often;
        }
    }

    SeatMoves(Operator operator, Verbs verbs) {
        this.operator = operator;
        this.verbs = verbs;
        this.visitor = SeatCast.visitor(operator);
        this.coordinator = CourseCast.coordinator(operator);
        publish(FAR);
        publish(FAR + 9);
    }

    /** As they stand now, those that were called off too. */
    List<CourseInstance> instances() {
        return instances.stream().map(i -> verbs.instances().find(i.id()).orElseThrow()).toList();
    }

    /** Returns what came of it, which is of no use but to say that something did. */
    Object make(Step step) {
        return switch (step.verb()) {
            case REGISTER -> verbs.seats().register(alone(step), visitor);
            case REGISTER_SUSPICIOUS -> verbs.seats().register(alone(step).asSuspicious(), visitor);
            case REGISTER_AGAIN -> twice(alone(step));
            case REGISTER_BY_COORDINATOR -> verbs.seats().register(alone(step), coordinator);
            case REGISTER_GROUP -> group(step, WhenFull.SOME, "B", "");
            case REGISTER_TOGETHER -> group(step, WhenFull.TOGETHER, "C", "D");
            case SHRINK -> resize(chosen(step), -1);
            case GROW -> resize(chosen(step), 1);
            case MOVE -> move(chosen(step), step.who() % 14);
            case CANCEL -> cancel(chosen(step));
            case ASK_APPROVAL -> askApproval(chosen(step), step.who() % 2 == 0);
            case TIME_PASSES -> passes(step.who());
            default -> toOne(step);
        };
    }

    private Object toOne(Step step) {
        var all = verbs.registrations().all(chosen(step).id());
        return all.isEmpty() ? "nobody is there yet" : to(all.get(step.who() % all.size()), step);
    }

    private Object to(Registration one, Step step) {
        var seats = verbs.seats();
        var offers = verbs.offers();
        return switch (step.verb()) {
            case VERIFY -> seats.verify(one.id(), visitor);
            case VERIFY_BOOKING -> done(() -> seats.verify(one.booking(), visitor));
            case VERIFICATION_PASSED -> verbs.deadlines().verificationPassed(one.id(), visitor);
            case REJOIN -> seats.rejoin(one.id(), visitor);
            case WITHDRAW -> seats.withdraw(one.id(), false, visitor);
            case WITHDRAW_BY_CONTACT -> seats.withdraw(one.id(), true, visitor);
            case REMOVE -> seats.remove(one.id(), "Tried", coordinator);
            case UNDO -> seats.undo(one.id(), visitor);
            case ACCEPT -> offers.accept(one.id(), visitor);
            case DECLINE -> offers.decline(one.id(), visitor);
            case LAPSE -> offers.lapse(one.id(), visitor);
            case PROMOTE_BY_HAND -> offers.promoteByHand(one.id(), "Tried", coordinator);
            case OVERBOOK -> offers.overbook(one.id(), "Tried", coordinator);
            case PIN -> done(() -> offers.pin(one.booking(), true, coordinator));
            case UNPIN -> done(() -> offers.pin(one.booking(), false, coordinator));
            case GIVE -> seats.give(one.id(), SeatCast.seat("Ny " + step.who()), visitor);
            case CORRECT -> seats.correct(one.id(), "0701740605", Locale.of("da"), visitor);
            case STILL_COMING -> seats.stillComing(one.id(), visitor);
            case TAKE_ALONG ->
                    verbs.rebooking().take(one.id(), next(one), step.who() % 2 == 0, visitor);
            case NAMES_PASSED -> verbs.deadlines().namesPassed(one.booking(), visitor);
            case BEGUN -> verbs.deadlines().begun(one.id(), visitor);
            case APPROVE -> verbs.approvals().approve(one.instance(), all(one), coordinator);
            case SAY_NO -> sayNo(one);
            default -> throw new IllegalStateException(step.verb() + " is tried by nobody");
        };
    }

    private SeatRequest alone(Step step) {
        return SeatCast.alone(chosen(step), "Person " + step.who());
    }

    private Object group(Step step, WhenFull whenFull, String second, String third) {
        var name = "Person " + step.who();
        var last = third.isEmpty() ? "" : name + " " + third;
        var names = new String[] {name, name + " " + second, last};
        return verbs.seats().register(SeatCast.group(chosen(step), name, whenFull, names), visitor);
    }

    private Object twice(SeatRequest request) {
        verbs.seats().register(request, visitor);
        return verbs.seats().register(request, visitor);
    }

    private CourseInstanceId next(Registration one) {
        return instances.stream()
                .map(CourseInstance::id)
                .filter(id -> !id.equals(one.instance()))
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    private Object resize(CourseInstance instance, int by) {
        var capacity = Math.max(1, instance.size().capacity() + by);
        return verbs.scheduling()
                .resize(
                        instance,
                        new InstanceSize(capacity, 0, instance.size().decideBy()),
                        coordinator);
    }

    private Object move(CourseInstance instance, int days) {
        var day = today().plusDays(days);
        var there =
                new Whereabouts(
                        List.of(CourseCast.session(operator, day, 10, 17)), null, "Ny sal", "");
        return verbs.scheduling().move(instance, there, coordinator);
    }

    private Object cancel(CourseInstance instance) {
        var cancelled = verbs.scheduling().cancel(instance, Texts.none(), coordinator);
        publish(FAR);
        return cancelled;
    }

    private Object askApproval(CourseInstance instance, boolean wanted) {
        var details = CourseCast.approving(instance.details(), wanted);
        return verbs.scheduling().edit(instance, details, coordinator);
    }

    /** All seats of her booking at once. */
    private List<RegistrationId> all(Registration one) {
        return verbs.registrations().ofBooking(one.booking()).stream()
                .map(Registration::id)
                .toList();
    }

    private Object sayNo(Registration one) {
        return verbs.approvals()
                .decline(one.instance(), List.of(one.id()), _ -> "Inte nu", coordinator);
    }

    private Object passes(int hours) {
        verbs.clock().forward(Duration.ofHours(hours));
        return hours;
    }

    private static Object done(Runnable verb) {
        verb.run();
        return verb;
    }

    private CourseInstance chosen(Step step) {
        return instances().get(step.who() % instances.size());
    }

    private void publish(int days) {
        instances.add(verbs.courses().published(operator, today().plusDays(days), 4));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(verbs.clock().instant(), operator.zone());
    }
}
