package org.handslag.followup;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.handslag.agreement.Agreeing.Hand;
import org.handslag.followup.ReviewsDue.Due;
import org.handslag.mentorship.Circles;
import org.handslag.scope.Operator;
import org.handslag.scope.Operators;
import org.handslag.scope.UnitOfWork;
import org.handslag.scope.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/**
 * Reminds a week and a day before, tells whoever leads of a day that has passed, and calls off what
 * was planned in a mentorship that has ended. Each of them is a unit of work of its own, so that
 * one that fails holds back no other and a run that is stopped goes on where it was.
 */
@Component
class ReviewKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(ReviewKeeper.class);

    private final ReviewsDue due;
    private final Reviews reviews;
    private final Circles circles;
    private final Following following;
    private final ReviewLetters letters;

    /** What any such task needs. */
    @Component
    record Parts(Operators operators, UnitOfWork work, Clock clock) {}

    private final Parts parts;

    ReviewKeeper(
            ReviewsDue due,
            Reviews reviews,
            Circles circles,
            Following following,
            ReviewLetters letters,
            Parts parts) {
        this.due = due;
        this.reviews = reviews;
        this.circles = circles;
        this.following = following;
        this.letters = letters;
        this.parts = parts;
    }

    void keep() {
        for (var operator : parts.operators().all()) {
            var now = parts.clock().instant();
            var all =
                    parts.work()
                            .in(operator.id(), () -> due.at(now, operator.today(parts.clock())));
            all.forEach(one -> keep(operator, one));
        }
    }

    private void keep(Operator operator, Due one) {
        try {
            parts.work().in(operator.id(), () -> tell(operator, one));
        } catch (RuntimeException e) {
            LOG.error("A meeting was left for the next run", e);
        }
    }

    private void tell(Operator operator, Due one) {
        var viewer = Viewer.visitor(operator.id(), operator.language());
        var review = reviews.find(one.review()).orElse(null);
        var circle = review == null ? null : circles.any(review.mentorship(), viewer).orElse(null);
        if (review == null || circle == null) {
            return;
        }
        if (one.what() == ReviewsDue.What.ENDED) {
            following.drop(circle, review, new Hand(operator, viewer));
        } else if (due.note(one, parts.clock().instant())) {
            switch (one.what()) {
                case WEEK, DAY -> letters.reminder(circle, review, operator);
                case LATE -> letters.late(circle, review, operator.today(parts.clock()), operator);
                case ENDED -> {}
            }
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Task {
        @Bean
        RecurringTask<Void> keepingOfFollowUps(ReviewKeeper keeper) {
            return Tasks.recurring("followup.keeping", FixedDelay.ofMinutes(10))
                    .execute((_, _) -> keeper.keep());
        }
    }
}
