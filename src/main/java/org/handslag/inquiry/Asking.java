package org.handslag.inquiry;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.questionnaire.Survey;
import org.handslag.questionnaire.Surveys;
import org.handslag.scope.Operator;
import org.handslag.scope.Operators;
import org.handslag.scope.UnitOfWork;
import org.handslag.scope.Viewer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/**
 * Begins the rounds that are due and writes them, on working days from the morning on. A round and
 * each batch hold the inquiry while they work: two nodes never ask the same workplace twice, and a
 * pause waits for the batch and the next one sees it.
 */
@Component
public class Asking {
    private static final int SECONDS = 30;
    private static final int MORNING = 8;

    private final Inquiries inquiries;
    private final InquiryRounds rounds;
    private final Choosing choosing;
    private final InquiryBatch batch;
    private final Surveys surveys;
    private final Work work;

    Asking(
            Inquiries inquiries,
            InquiryRounds rounds,
            Choosing choosing,
            InquiryBatch batch,
            Surveys surveys,
            Work work) {
        this.inquiries = inquiries;
        this.rounds = rounds;
        this.choosing = choosing;
        this.batch = batch;
        this.surveys = surveys;
        this.work = work;
    }

    /** For whom, in which transaction, when, and who is told. */
    @Component
    record Work(Operators operators, UnitOfWork unit, Journal journal, Clock clock) {}

    /** Until nothing is due at any operator. */
    public void run() {
        for (var operator : work.operators().all()) {
            var now = work.clock().instant().atZone(operator.zone());
            if (now.getHour() >= MORNING && now.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0) {
                run(operator, now.toInstant());
            }
        }
    }

    private void run(Operator operator, Instant now) {
        for (var inquiry : work.unit().in(operator.id(), inquiries::running)) {
            begin(operator, inquiry.id());
            while (some(operator, inquiry.id(), now)) {
                Thread.onSpinWait();
            }
        }
    }

    private boolean some(Operator operator, InquiryId id, Instant now) {
        return Objects.requireNonNull(
                work.unit().in(operator.id(), () -> batch.send(operator, id, now)));
    }

    /** The round that is due, as often as this is called: there is one of each day. */
    void begin(Operator operator, InquiryId id) {
        var now = work.clock().instant();
        work.unit().in(operator.id(), () -> begin(operator, id, now));
    }

    /** A survey that was closed meanwhile is asked of nobody; the inquiry's page says so. */
    private void begin(Operator operator, InquiryId id, Instant now) {
        var inquiry = inquiries.locked(id).orElseThrow();
        var survey = surveys.find(inquiry.survey()).filter(Survey::isOpen);
        if (inquiry.state() != InquiryState.RUNNING || survey.isEmpty()) {
            return;
        }
        var today = LocalDate.ofInstant(now, operator.zone());
        var last = rounds.latest(id);
        var due = inquiry.rhythm().due(last.map(InquiryRound::day).orElse(null), today);
        if (due.isPresent()) {
            var number = last.map(InquiryRound::number).orElse(0) + 1;
            rounds.add(id, number, due.get(), surveys.ask(survey.get()), now);
            choosing.choose(inquiry, number, today);
            var by = Viewer.visitor(operator.id(), operator.language());
            var about = new Subject(InquiryLetters.SUBJECT, id.value());
            work.journal().changed(by, "inquiry.round", about, Map.of(), Map.of("round", number));
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Task {
        @Bean
        RecurringTask<Void> askingOfEmployers(Asking asking) {
            return Tasks.recurring("inquiry.asking", FixedDelay.ofSeconds(SECONDS))
                    .execute((_, _) -> asking.run());
        }
    }
}
