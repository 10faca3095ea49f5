package org.handslag.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstanceId;
import org.handslag.course.CourseInstances;
import org.handslag.message.Messages;
import org.handslag.reminder.Addressees.Addressee;
import org.handslag.reminder.Addressees.Except;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sends what the timelines ask for. Each call is one unit of work and may be done again. */
@Component
class Reminding {
    /** What is to be sent now; looked at again before each message. */
    record Due(ReminderId entry, CourseInstanceId instance, Instant event) {}

    private static final Duration LOOKED_BACK = Duration.ofDays(5);
    private static final Duration DAY = Duration.ofDays(1);

    private final Reminders entries;
    private final SentReminders sent;
    private final Addressees addressees;
    private final Drafting drafting;
    private final Messages messages;
    private final CourseInstances instances;

    Reminding(
            Reminders entries,
            SentReminders sent,
            Addressees addressees,
            Drafting drafting,
            Messages messages,
            CourseInstances instances) {
        this.entries = entries;
        this.sent = sent;
        this.addressees = addressees;
        this.drafting = drafting;
        this.messages = messages;
        this.instances = instances;
    }

    List<Due> due(ZoneId zone, Instant now) {
        return entries.near(now.minus(LOOKED_BACK), now.plus(DAY)).stream()
                .flatMap(entry -> occasions(entry, zone))
                .filter(occasion -> occasion.isDue(now))
                .map(Reminding::due)
                .toList();
    }

    private Stream<Occasion> occasions(Reminder entry, ZoneId zone) {
        return Stream.ofNullable(entry.timeline().instance())
                .flatMap(id -> instances.find(id).stream())
                .flatMap(instance -> Occasion.of(entry, instance, zone).stream());
    }

    private static Due due(Occasion occasion) {
        var entry = occasion.entry();
        var instance = Optional.ofNullable(entry.timeline().instance()).orElseThrow();
        return new Due(entry.id(), instance, occasion.event());
    }

    /** The keys of those who have not been told yet. */
    List<UUID> waiting(Due due, ZoneId zone, Instant now) {
        return still(due, zone, now).stream()
                .flatMap(occasion -> outstanding(occasion, instance(due)).stream())
                .map(Addressee::key)
                .toList();
    }

    /** Tells those of them whom it still reaches. */
    void tell(Due due, Collection<UUID> keys, ZoneId zone, Instant now) {
        for (var occasion : still(due, zone, now)) {
            var instance = instance(due);
            var those =
                    outstanding(occasion, instance).stream()
                            .filter(one -> keys.contains(one.key()))
                            .toList();
            send(occasion, instance, those, now);
        }
    }

    /** Whoever knew of her seat for less long than the reminder lies before it knows it anyway. */
    List<Addressee> outstanding(Occasion occasion, CourseInstance instance) {
        return reached(occasion, instance, occasion.moment());
    }

    /** As if its moment were now. */
    List<Addressee> outstandingNow(Occasion occasion, CourseInstance instance) {
        return reached(occasion, instance, null);
    }

    private List<Addressee> reached(
            Occasion occasion, CourseInstance instance, @Nullable Instant since) {
        var except = new Except(sent.told(occasion), since);
        return addressees.of(occasion.entry(), addressees.crowd(instance), except);
    }

    void send(Occasion occasion, CourseInstance instance, List<Addressee> those, Instant now) {
        for (var one : those) {
            if (sent.note(occasion, one, now)) {
                drafting.of(occasion, one, instance, now).forEach(messages::send);
            }
        }
    }

    /** Empty when it was paused, removed, moved or called off in the meantime. */
    private List<Occasion> still(Due due, ZoneId zone, Instant now) {
        var instance = instance(due);
        return instance.isPublished() && !instance.isCancelled()
                ? entries.find(due.entry()).stream()
                        .flatMap(entry -> Occasion.of(entry, instance, zone).stream())
                        .filter(occasion -> occasion.event().equals(due.event()))
                        .filter(occasion -> occasion.isDue(now))
                        .toList()
                : List.of();
    }

    private CourseInstance instance(Due due) {
        return instances.find(due.instance()).orElseThrow();
    }
}
