package org.handslag.demoemployers;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.handslag.campaign.Campaign;
import org.handslag.campaign.CampaignId;
import org.handslag.campaign.Running;
import org.handslag.campaign.Sending;
import org.handslag.campaign.Wanted;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstanceId;
import org.handslag.course.CourseInstances;
import org.handslag.demo.Moments;
import org.handslag.demo.Script;
import org.handslag.demo.Stage;
import org.springframework.stereotype.Component;

/** Writes campaigns, lets them go out day by day, and reminds once of those that ended. */
@Component
class CampaignActs {
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final Running running;
    private final Sending sending;
    private final CampaignAnswers answers;
    private final CourseInstances instances;
    private final Moments moments;

    CampaignActs(
            Running running,
            Sending sending,
            CampaignAnswers answers,
            CourseInstances instances,
            Moments moments) {
        this.running = running;
        this.sending = sending;
        this.answers = answers;
        this.instances = instances;
        this.moments = moments;
    }

    void play(Told.Invites told, Stage stage, LocalDate today) {
        var made = Days.of(told.on(), today);
        var first = Days.working(Days.of(told.first(), today));
        var id = CampaignId.next();
        moments.onMorning(made, stage.operator(), () -> write(id, told, first, stage, made));
        if (!told.draft()) {
            send(told, first, stage);
            remind(id, told, stage, today);
            answers.give(id, told, first, stage);
        }
    }

    private void write(
            CampaignId id, Told.Invites told, LocalDate first, Stage stage, LocalDate made) {
        var by = stage.coordinator();
        var campaign = campaign(id, told, first, stage, made);
        running.add(campaign, by);
        var chosen = 0;
        for (var municipality : told.municipalities()) {
            var wanted = new Wanted(made, null, municipality, null, List.of(), null, null);
            chosen += running.choose(campaign, wanted, by);
        }
        if (!told.draft()) {
            running.start(id, chosen, stage.operator(), by);
        }
    }

    private Campaign campaign(
            CampaignId id, Told.Invites told, LocalDate first, Stage stage, LocalDate made) {
        var dates = told.dates().stream().flatMap(date -> date(date, stage)).toList();
        return new Campaign(
                id,
                stage.programme(),
                told.name(),
                Script.texts(told.subject(), made),
                Script.texts(told.text(), made),
                new Campaign.Pace(first, told.hour(), told.perDay()),
                dates,
                Campaign.Standing.draft(),
                0);
    }

    /** A date by its own address, or the next date of a course by that of the course. */
    private Stream<CourseInstanceId> date(String slug, Stage stage) {
        var course = stage.courses().get(slug);
        var found =
                course == null
                        ? instances.bySlug(slug).stream()
                        : instances.next(course.id(), moments.now(), 1).stream();
        return found.map(CourseInstance::id);
    }

    private void send(Told.Invites told, LocalDate first, Stage stage) {
        var day = first;
        for (int wave = 0; wave < told.waves(); wave++) {
            runAt(moment(day, told.hour(), stage));
            day = Days.working(day.plusDays(1));
        }
    }

    private void remind(CampaignId id, Told.Invites told, Stage stage, LocalDate today) {
        if (told.reminded() != null) {
            var day = Days.of(told.reminded(), today);
            moments.onMorning(day, stage.operator(), () -> running.remind(id, stage.coordinator()));
            runAt(moment(day, told.hour(), stage));
        }
    }

    /** What is to go out later goes out later. */
    private void runAt(Instant moment) {
        if (moment.isBefore(moments.now())) {
            moments.byTask(moment, sending::run);
        }
    }

    private static Instant moment(LocalDate day, int hour, Stage stage) {
        return day.atTime(hour, 0).atZone(stage.operator().zone()).toInstant().plus(A_MINUTE);
    }
}
