package org.handslag.commission;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.handslag.calendar.CalendarEntry;
import org.handslag.calendar.CalendarFile;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstances;
import org.handslag.course.CourseSession;
import org.handslag.course.Courses;
import org.handslag.course.InstanceChanged;
import org.handslag.message.Attachment;
import org.handslag.reserve.OpeningTold;
import org.handslag.scope.Operator;
import org.handslag.scope.Operators;
import org.handslag.scope.Scope;
import org.handslag.ui.Spoken;
import org.handslag.venue.VenueRegister;
import org.handslag.web.Addresses;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the orderer what becomes of her dates, with a file for her calendar. */
@Component
class OrderTelling {
    /** What a calendar file is made of. */
    @Component
    record Parts(
            Operators operators,
            Courses courses,
            CourseInstances instances,
            VenueRegister venues,
            Addresses addresses) {}

    private final Parts parts;
    private final Standings standings;
    private final OrderMail mail;
    private final Clock clock;

    OrderTelling(Parts parts, Standings standings, OrderMail mail, Clock clock) {
        this.parts = parts;
        this.standings = standings;
        this.mail = mail;
        this.clock = clock;
    }

    @EventListener
    void hear(InstanceChanged change) {
        switch (change) {
            case InstanceChanged.Moved(_, var instance, _) -> tell(instance, "MOVED", false);
            case InstanceChanged.Cancelled(var instance, _, _) ->
                    tell(instance, "CALLED_OFF", true);
            default -> {}
        }
    }

    @EventListener
    void hear(OpeningTold told) {
        standings
                .of(told.instance().id())
                .ifPresent(
                        standing -> {
                            var locale = standing.commission().orderer().language();
                            var at = told.opening().at().atZone(home().zone());
                            var arguments =
                                    Map.<String, Object>of(
                                            "n", told.opening().opened(),
                                            "moment", Spoken.moment(at, locale));
                            var kind =
                                    switch (told) {
                                        case OpeningTold.Soon _ -> "OPENS_SOON";
                                        case OpeningTold.Done _ -> "OPENED";
                                    };
                            mail.toOrderer(standing, kind, arguments, List.of());
                        });
    }

    /** Her dates are made: when, who may register and how, and a file for each. */
    void planned(Standing standing) {
        var files =
                standing.dates().stream()
                        .filter(date -> !date.cancelled())
                        .flatMap(date -> parts.instances().find(date.instance()).stream())
                        .map(instance -> file(CalendarFile.published(entry(instance, standing))))
                        .toList();
        mail.toOrderer(standing, CommissionState.PLANNED.name(), Map.of(), files);
    }

    private void tell(CourseInstance instance, String kind, boolean calledOff) {
        standings
                .of(instance.id())
                .ifPresent(
                        standing -> {
                            var locale = standing.commission().orderer().language();
                            var starts = instance.starts().atZone(home().zone());
                            var moment = Spoken.moment(starts, locale);
                            var entry = entry(instance, standing);
                            var file =
                                    calledOff
                                            ? CalendarFile.cancelled(entry, null)
                                            : CalendarFile.published(entry);
                            var arguments = Map.<String, Object>of("moment", moment);
                            mail.toOrderer(standing, kind, arguments, List.of(file(file)));
                        });
    }

    private static Attachment file(CalendarFile file) {
        return new Attachment("handslag.ics", file.contentType(), file.bytes());
    }

    private CalendarEntry entry(CourseInstance instance, Standing standing) {
        var home = home();
        var locale = standing.commission().orderer().language();
        var title =
                parts.courses()
                        .find(instance.course())
                        .flatMap(course -> course.title().shownTo(locale, home.languages()))
                        .map(shown -> shown.text())
                        .orElse("");
        return new CalendarEntry(
                "order-" + standing.id() + "@" + parts.addresses().host(),
                instance.sequence(),
                clock.instant(),
                home.zone(),
                new CalendarEntry.Words(
                        title,
                        where(instance),
                        "",
                        URI.create(parts.addresses().of(home, "/courses"))),
                null,
                instance.sessions().stream().map(one -> session(one, home)).toList());
    }

    private static CalendarEntry.Session session(CourseSession session, Operator home) {
        return new CalendarEntry.Session(
                session.id().toString(),
                session.starts().atZone(home.zone()).toLocalDateTime(),
                session.ends().atZone(home.zone()).toLocalDateTime());
    }

    private String where(CourseInstance instance) {
        var venue = parts.venues().at(instance.place());
        var name = venue == null ? "" : venue.name();
        return String.join(
                ", ", Stream.of(name, instance.room()).filter(one -> !one.isEmpty()).toList());
    }

    private Operator home() {
        return parts.operators().find(Scope.required()).orElseThrow();
    }
}
