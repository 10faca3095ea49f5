package org.handslag.campaign;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.scope.Operator;
import org.handslag.scope.Operators;
import org.handslag.scope.UnitOfWork;
import org.handslag.scope.Viewer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/**
 * Writes the waves that are due. Each batch holds the campaign while it works: a pause or a stop
 * waits for it and the next one sees it, and two nodes never work on the same workplaces.
 */
@Component
public class Sending {
    private static final int SECONDS = 5;

    private final Campaigns campaigns;
    private final WaveRows waves;
    private final Batch batch;
    private final Journal journal;
    private final Work work;

    Sending(Campaigns campaigns, WaveRows waves, Batch batch, Journal journal, Work work) {
        this.campaigns = campaigns;
        this.waves = waves;
        this.batch = batch;
        this.journal = journal;
        this.work = work;
    }

    /** For whom, in which transaction and when. */
    @Component
    record Work(Operators operators, UnitOfWork unit, Clock clock) {}

    /** Until nothing is due at any operator. */
    public void run() {
        for (var operator : work.operators().all()) {
            var due = work.unit().in(operator.id(), () -> waves.due(work.clock().instant()));
            for (var campaign : due) {
                while (some(operator, campaign)) {
                    Thread.onSpinWait();
                }
            }
        }
    }

    private boolean some(Operator operator, CampaignId id) {
        return Objects.requireNonNull(work.unit().in(operator.id(), () -> sendSome(operator, id)));
    }

    /** Whether to go on. */
    private boolean sendSome(Operator operator, CampaignId id) {
        var now = work.clock().instant();
        batch.hold();
        var campaign = campaigns.locked(id).orElseThrow();
        if (campaign.state() != CampaignState.RUNNING) {
            return false;
        }
        var next =
                waves.of(id).stream()
                        .filter(wave -> wave.done() == null && !wave.due().isAfter(now))
                        .findFirst();
        if (next.isEmpty()) {
            return false;
        }
        var wave = next.get();
        if (batch.send(campaign, wave, operator, now) == 0) {
            waves.done(id, wave.number(), now);
            var by = Viewer.visitor(operator.id(), operator.language());
            var about = new Subject(Composing.SUBJECT, id.value());
            var told = Map.of("wave", wave.number());
            journal.changed(by, "campaign.wave-sent", about, Map.of(), told);
        }
        return true;
    }

    @Configuration(proxyBeanMethods = false)
    static class Task {
        @Bean
        RecurringTask<Void> sendingOfCampaigns(Sending sending) {
            return Tasks.recurring("campaign.sending", FixedDelay.ofSeconds(SECONDS))
                    .execute((_, _) -> sending.run());
        }
    }
}
