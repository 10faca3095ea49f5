package org.handslag.demoemployers;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.handslag.campaign.CampaignId;
import org.handslag.campaign.InvitedPage.Given;
import org.handslag.campaign.Replying;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstances;
import org.handslag.demo.Employers.Place;
import org.handslag.demo.Moments;
import org.handslag.demo.Stage;
import org.handslag.scope.Viewer;
import org.handslag.seats.Booking;
import org.handslag.seats.Seated;
import org.springframework.stereotype.Component;

/** What workplaces answer to a campaign, and which of them then come. */
@Component
class CampaignAnswers {
    private final Replying replying;
    private final CourseInstances instances;
    private final Seated seated;
    private final Moments moments;

    CampaignAnswers(Replying replying, CourseInstances instances, Seated seated, Moments moments) {
        this.replying = replying;
        this.instances = instances;
        this.seated = seated;
        this.moments = moments;
    }

    void give(CampaignId id, Told.Invites told, LocalDate first, Stage stage) {
        for (var said : told.answers()) {
            var day = first.plusDays(said.after());
            moments.onMorning(
                    day,
                    stage.operator(),
                    () -> {
                        take(id, said, day, stage);
                        if (said.came()) {
                            come(id, said, told, stage);
                        }
                    });
        }
    }

    private void take(CampaignId id, Told.Says said, LocalDate day, Stage stage) {
        var until = said.until() == null ? null : LocalDate.parse(said.until());
        var given = new Given(said.reply(), said.whole(), until, "", "");
        var by = Viewer.visitor(stage.operator().id(), stage.script().language());
        var workplace = stage.employers().workplace(Place.of(said.who()));
        replying.take(id, workplace, given, by, day);
    }

    /** The seats that the workplace then booked have been played already. */
    private void come(CampaignId id, Told.Says said, Told.Invites told, Stage stage) {
        var place = Place.of(said.who());
        var booked =
                told.dates().stream()
                        .flatMap(slug -> instances.bySlug(slug).stream())
                        .flatMap(date -> booked(date, place))
                        .toList();
        if (booked.isEmpty()) {
            throw new IllegalStateException("Nobody came of " + said.who());
        }
        var workplace = stage.employers().workplace(place);
        booked.forEach(booking -> replying.booked(id, workplace, booking.id()));
    }

    private Stream<Booking> booked(CourseInstance date, Place place) {
        return seated.bookings(seated.active(date.id())).values().stream()
                .filter(one -> one.contact().organisation().equals(place.organisation()))
                .filter(one -> one.contact().workplace().equals(place.workplace()));
    }
}
