package org.handslag.conversation;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.handslag.conversation.ConversationLetters.News;
import org.handslag.mentorship.Circles;
import org.handslag.scope.Operator;
import org.handslag.scope.Operators;
import org.handslag.scope.UnitOfWork;
import org.handslag.scope.Viewer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/**
 * Reminds of a conversation from nine o'clock on the day before, each once; and calls off what is
 * still planned in a mentorship that has ended. Whoever has planned or moved it since nine knows
 * anyway.
 */
@Component
class ConversationReminding {
    private static final LocalTime FROM = LocalTime.of(9, 0);

    private final Conversations conversations;
    private final ConversationsDue due;
    private final Circles circles;
    private final Talking talking;
    private final ConversationLetters letters;
    private final Clock clock;

    ConversationReminding(
            Conversations conversations,
            ConversationsDue due,
            Circles circles,
            Talking talking,
            ConversationLetters letters,
            Clock clock) {
        this.conversations = conversations;
        this.due = due;
        this.circles = circles;
        this.talking = talking;
        this.letters = letters;
        this.clock = clock;
    }

    void remindAll(Operators operators, UnitOfWork work) {
        operators.all().forEach(home -> remind(home, work));
    }

    private void remind(Operator home, UnitOfWork work) {
        var now = clock.instant();
        var near = work.in(home.id(), () -> near(home, now));
        near.forEach(id -> work.in(home.id(), () -> remind(id, home, now)));
        var after = work.in(home.id(), () -> due.afterTheEnd(now));
        after.forEach(id -> work.in(home.id(), () -> callOff(id, home, now)));
    }

    private List<ConversationId> near(Operator home, Instant now) {
        var here = now.atZone(home.zone());
        if (here.toLocalTime().isBefore(FROM)) {
            return List.of();
        }
        var nine = here.with(FROM).toInstant();
        var dayAfter = here.toLocalDate().plusDays(2).atStartOfDay(home.zone()).toInstant();
        return due.toRemindOf(now, dayAfter, nine);
    }

    private void remind(ConversationId id, Operator home, Instant now) {
        if (due.remind(id, now)) {
            var one = conversations.find(id).orElseThrow();
            circles.any(one.mentorship(), nobody(home))
                    .ifPresent(
                            circle -> letters.tell(circle, List.of(one), News.REMINDED, home, now));
        }
    }

    private void callOff(ConversationId id, Operator home, Instant now) {
        var one = conversations.find(id).orElseThrow();
        var hand = new Talking.Hand(home, nobody(home), now);
        circles.any(one.mentorship(), nobody(home))
                .ifPresent(circle -> talking.cancel(circle, List.of(one), hand));
    }

    private static Viewer nobody(Operator home) {
        return Viewer.visitor(home.id(), home.language());
    }

    @Configuration(proxyBeanMethods = false)
    static class Task {
        @Bean
        RecurringTask<Void> remindOfConversations(
                ConversationReminding reminding, Operators operators, UnitOfWork work) {
            return Tasks.recurring("remind-of-conversations", FixedDelay.ofMinutes(15))
                    .execute((_, _) -> reminding.remindAll(operators, work));
        }
    }
}
