package org.handslag.campaign;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstanceId;
import org.handslag.course.CourseInstances;
import org.handslag.course.Courses;
import org.handslag.course.InstanceState;
import org.handslag.scope.Operator;
import org.handslag.scope.Texts;
import org.handslag.ui.Spoken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The course dates that a campaign invites to. */
@Component
public class CampaignDates {
    private static final int MOST = 50;

    private final CourseInstances instances;
    private final Courses courses;
    private final Clock clock;

    CampaignDates(CourseInstances instances, Courses courses, Clock clock) {
        this.instances = instances;
        this.courses = courses;
        this.clock = clock;
    }

    /** One of them with its course's name. */
    public record Invited(CourseInstance instance, Texts course) {

        /** "Basic course, Thursday 3 December 2026". */
        public String told(Operator home, Locale language) {
            var title =
                    course.shownTo(language, home.languages()).map(Texts.Shown::text).orElse("");
            return title + ", " + Spoken.dateWithWeekday(instance.day(home.zone()), language);
        }
    }

    /** Those that come, of these programmes, the nearest first. */
    List<Invited> coming(UUID @Nullable [] programmes) {
        var now = clock.instant();
        return courses.all(programmes).stream()
                .flatMap(
                        course ->
                                instances.planned(course.id(), now, MOST).stream()
                                        .map(one -> new Invited(one, course.title())))
                .sorted(Comparator.comparing(one -> one.instance().starts()))
                .limit(MOST)
                .toList();
    }

    List<Invited> of(Campaign campaign) {
        return campaign.dates().stream().map(this::find).filter(Objects::nonNull).toList();
    }

    /** Those of them for which one can register now. */
    List<Invited> open(Campaign campaign) {
        var now = clock.instant();
        return of(campaign).stream()
                .filter(one -> one.instance().state(now) == InstanceState.OPEN)
                .toList();
    }

    /** All in one line. */
    static String line(List<Invited> dates, Operator home, Locale language) {
        return dates.stream()
                .map(one -> one.told(home, language))
                .collect(Collectors.joining("; "));
    }

    private @Nullable Invited find(CourseInstanceId id) {
        return instances
                .find(id)
                .map(one -> new Invited(one, courses.find(one.course()).orElseThrow().title()))
                .orElse(null);
    }
}
