package org.handslag.site;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import org.handslag.course.CourseInstance;
import org.handslag.course.Courses;
import org.handslag.course.InstanceChanged;
import org.handslag.scope.OperatorId;
import org.handslag.scope.Operators;
import org.handslag.scope.UnitOfWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** Tells those who asked, once, when a date comes to stand in the public list and is open there. */
@Configuration(proxyBeanMethods = false)
class InterestTelling {
    private final Interests interests;
    private final InterestMail mail;
    private final Courses courses;
    private final Operators operators;
    private final Clock clock;

    InterestTelling(
            Interests interests,
            InterestMail mail,
            Courses courses,
            Operators operators,
            Clock clock) {
        this.interests = interests;
        this.mail = mail;
        this.courses = courses;
        this.operators = operators;
        this.clock = clock;
    }

    @EventListener
    void published(InstanceChanged.Published published) {
        tell(published.instance(), published.by().operator());
    }

    @EventListener
    void edited(InstanceChanged.Edited edited) {
        if (!isPublic(edited.before()) && edited.instance().isPublished()) {
            tell(edited.instance(), edited.by().operator());
        }
    }

    /** Kept seats are opened at a date that stood in the list already. */
    @EventListener
    void resized(InstanceChanged.Resized resized) {
        if (!isPublic(resized.before()) && resized.instance().isPublished()) {
            tell(resized.instance(), resized.by().operator());
        }
    }

    private static boolean isPublic(CourseInstance instance) {
        return instance.listed() && !instance.size().isShut();
    }

    @Bean
    RecurringTask<Void> forgetOldInterests(UnitOfWork work) {
        return Tasks.recurring("site.old-interests", Schedules.daily(LocalTime.of(2, 40)))
                .execute(
                        (_, _) -> {
                            var oldest = clock.instant().minus(InterestDesk.KEPT);
                            operators
                                    .all()
                                    .forEach(
                                            operator ->
                                                    work.in(
                                                            operator.id(),
                                                            () -> forgetBefore(oldest)));
                        });
    }

    void forgetBefore(Instant oldest) {
        interests.forgetBefore(oldest);
    }

    private void tell(CourseInstance instance, OperatorId operator) {
        if (!isPublic(instance) || instance.hasBegun(clock.instant())) {
            return;
        }
        var waiting = interests.take(instance.course());
        if (!waiting.isEmpty()) {
            var home = operators.find(operator).orElseThrow();
            var course = courses.find(instance.course()).orElseThrow();
            waiting.forEach(interest -> mail.tell(home, interest, course, instance));
        }
    }
}
