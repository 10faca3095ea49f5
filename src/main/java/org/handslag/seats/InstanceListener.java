package org.handslag.seats;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.handslag.course.InstanceChanged;
import org.handslag.scope.Refusal;
import org.handslag.scope.Texts;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the seats do when their instance changes, in the same transaction. */
@Component
class InstanceListener {
    private final Pools pools;
    private final Desks desks;
    private final Registrations registrations;

    InstanceListener(Pools pools, Desks desks, Registrations registrations) {
        this.pools = pools;
        this.desks = desks;
        this.registrations = registrations;
    }

    @EventListener
    void hear(InstanceChanged change) {
        switch (change) {
            case InstanceChanged.Created(var instance, _) ->
                    pools.add(instance.id(), instance.capacity());
            case InstanceChanged.Resizing resizing -> mayResize(resizing);
            case InstanceChanged.Resized resized ->
                    desks.open(resized.instance(), resized.by()).promote();
            case InstanceChanged.Moved moved -> askEveryone(moved);
            case InstanceChanged.Cancelled cancelled -> callEveryoneOff(cancelled);
            case InstanceChanged.Published _, InstanceChanged.Edited _ -> {}
        }
    }

    private void mayResize(InstanceChanged.Resizing resizing) {
        var pool = desks.open(resizing.before(), resizing.by()).pool();
        var wished = resizing.instance().capacity();
        if (wished < pool.taken()) {
            throw new Refusal(
                    "seats.refused.capacity", Map.of("taken", pool.taken(), "wished", wished));
        }
    }

    private void askEveryone(InstanceChanged.Moved moved) {
        var desk = desks.open(moved.instance(), moved.by());
        for (var registration : registrations.active(moved.instance().id())) {
            desk.change(registration, asked(registration, desk), Cause.INSTANCE_MOVED);
        }
        // A seat that only a coordinator could hand out, so near the old day, may go on by itself.
        desk.promote();
    }

    /**
     * Whoever still waits for our answer has no place to say yes or no to, and gets it before the
     * new start.
     */
    private static Registration asked(Registration registration, Desk desk) {
        var application = registration.application();
        if (application == null || application.approvedAt() != null) {
            return registration.answered(StillComing.ASKED);
        }
        var starts = desk.instance().starts();
        return application.answerBy().isAfter(starts)
                ? registration.applying(starts)
                : registration;
    }

    private void callEveryoneOff(InstanceChanged.Cancelled cancelled) {
        var desk = desks.open(cancelled.instance(), cancelled.by());
        for (var registration : registrations.active(cancelled.instance().id())) {
            desk.change(
                    registration,
                    registration.become(RegistrationState.CANCELLED, desk.now()),
                    Cause.INSTANCE_CANCELLED,
                    said(cancelled.message(), registration.typed().language()));
        }
    }

    /** The coordinator's own words, in the reader's language or else in the one she wrote. */
    private static String said(Texts message, Locale language) {
        return message.shownTo(language, List.of()).map(Texts.Shown::text).orElse("");
    }
}
