package org.handslag.checkin;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.Operator;
import org.handslag.scope.Operators;
import org.handslag.scope.UnitOfWork;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/**
 * Asks those who are due, from the morning on. That someone is asked and her message are written in
 * one transaction, once for each period: killed in between it goes on, and two nodes never ask
 * twice. Whoever has answered already is not written to.
 */
@Component
public class CheckInAsking {
    private static final int MINUTES = 10;
    private static final int MORNING = 9;
    private static final int AT_ONCE = 500;

    private final DueRows due;
    private final CheckInRows rows;
    private final CheckInLetters letters;
    private final ObjectProvider<CheckInAnswers> modules;
    private final Work work;

    CheckInAsking(
            DueRows due,
            CheckInRows rows,
            CheckInLetters letters,
            ObjectProvider<CheckInAnswers> modules,
            Work work) {
        this.due = due;
        this.rows = rows;
        this.letters = letters;
        this.modules = modules;
        this.work = work;
    }

    /** For whom, in which transaction, and when. */
    @Component
    record Work(Operators operators, UnitOfWork unit, Clock clock) {}

    /** All that is due now, at every operator. */
    public void run() {
        for (var operator : work.operators().all()) {
            var now = work.clock().instant().atZone(operator.zone());
            if (now.getHour() >= MORNING) {
                ask(operator, now.toLocalDate());
            }
        }
    }

    /** All that is due on a day at one operator, as often as this is called. */
    public void ask(Operator home, LocalDate day) {
        modules.orderedStream().forEach(module -> ask(module, home, day));
    }

    private void ask(CheckInAnswers module, Operator home, LocalDate day) {
        while (some(module, home, day) == AT_ONCE) {
            Thread.onSpinWait();
        }
    }

    private int some(CheckInAnswers module, Operator home, LocalDate day) {
        return Objects.requireNonNull(
                work.unit()
                        .in(
                                home.id(),
                                () -> {
                                    var some =
                                            due.on(day, module.kind()).stream()
                                                    .limit(AT_ONCE)
                                                    .toList();
                                    if (!some.isEmpty()) {
                                        ask(module, some, home, day);
                                    }
                                    return some.size();
                                }));
    }

    private void ask(CheckInAnswers module, List<DueCheckIn> some, Operator home, LocalDate day) {
        var answered = answered(module, some);
        var ways = letters.ways(some);
        var asked = some.stream().map(one -> one.by(sent(one, answered, ways))).toList();
        var added = rows.add(asked, module.kind(), work.clock().instant());
        var fresh = asked.stream().filter(one -> added.contains(one.id().value())).toList();
        letters.ask(fresh.stream().filter(DueCheckIn::isSent).toList(), module.kind(), home);
        module.asked(fresh.stream().map(DueCheckIn::mentorship).distinct().toList(), home, day);
    }

    private static DueCheckIn.Sent sent(
            DueCheckIn one,
            Map<CheckInVoice, Map<MentorshipId, LocalDate>> answered,
            Function<DueCheckIn, DueCheckIn.Sent> ways) {
        var latest = answered.getOrDefault(one.voice(), Map.of()).get(one.mentorship());
        return latest != null && !latest.isBefore(one.day())
                ? DueCheckIn.Sent.ANSWERED
                : ways.apply(one);
    }

    private static Map<CheckInVoice, Map<MentorshipId, LocalDate>> answered(
            CheckInAnswers module, List<DueCheckIn> some) {
        return some.stream()
                .collect(
                        Collectors.groupingBy(
                                DueCheckIn::voice,
                                Collectors.mapping(DueCheckIn::mentorship, Collectors.toList())))
                .entrySet()
                .stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                voice -> module.latest(voice.getKey(), voice.getValue())));
    }

    @Configuration(proxyBeanMethods = false)
    static class Task {
        @Bean
        RecurringTask<Void> askingOfCircles(CheckInAsking asking) {
            return Tasks.recurring("check-in.asking", FixedDelay.ofMinutes(MINUTES))
                    .execute((_, _) -> asking.run());
        }
    }
}
