package org.handslag.campaign;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.handslag.access.Tokens;
import org.handslag.campaign.Answers.Invited;
import org.handslag.campaign.InvitedPage.Given;
import org.handslag.campaign.InvitedPage.Reply;
import org.handslag.contacting.LeftAlone;
import org.handslag.directory.WorkplaceId;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.relation.Relations;
import org.handslag.scope.Email;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Operators;
import org.handslag.scope.UnitOfWork;
import org.handslag.scope.Viewer;
import org.handslag.seats.BookingId;
import org.handslag.signup.Invitation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Takes the answers of workplaces, as often as they change their mind, and moves the relation. */
@Component
public class Replying implements Invitation {
    static final Duration KEPT = Duration.ofDays(90);

    private final Tokens tokens;
    private final Answers answers;
    private final Relations relations;
    private final LeftAlone alone;
    private final Journal journal;
    private final Clock clock;

    Replying(
            Tokens tokens,
            Answers answers,
            Relations relations,
            LeftAlone alone,
            Journal journal,
            Clock clock) {
        this.tokens = tokens;
        this.answers = answers;
        this.relations = relations;
        this.alone = alone;
        this.journal = journal;
        this.clock = clock;
    }

    Invited find(String token) {
        return of(token).orElseThrow(NotVisible::new);
    }

    Optional<Given> last(Invited invited) {
        return answers.last(invited.target());
    }

    /** The same answer again changes nothing. Empty then, else the answer's id. */
    Optional<UUID> take(Invited invited, Given given, Viewer by, LocalDate today) {
        leaveAlone(invited, given.reply(), by);
        var before = answers.last(invited.target());
        if (before.filter(given::equals).isPresent()) {
            return Optional.empty();
        }
        var answer = answers.add(invited.target(), given, clock.instant());
        var whole = given.whole() || before.map(Given::whole).orElse(false);
        var workplace = invited.to().workplace();
        switch (given.reply()) {
            case COME, COLLEAGUE -> relations.asksAgain(workplace, whole, by, today);
            case NOT_NOW -> relations.rests(workplace, given.until(), by, today);
            case NEVER -> relations.neverAgain(workplace, given.whole(), by, today);
        }
        journal.changed(
                by,
                "campaign.answered",
                new Subject(Composing.SUBJECT, invited.campaign().value()),
                Map.of(),
                Map.of("answer", "changed"));
        return Optional.of(answer);
    }

    /** At one press in the mail, as often as it likes. */
    void leave(Invited invited, Viewer by, LocalDate today) {
        if (last(invited).filter(last -> last.reply() == Reply.NEVER).isPresent()) {
            leaveAlone(invited, Reply.NEVER, by);
        } else {
            take(invited, Given.never(false), by, today);
        }
    }

    boolean isLeftAlone(Email address) {
        return alone.contains(address);
    }

    /** Whoever holds the link may answer for more workplaces: her "never again" is for them all. */
    private void leaveAlone(Invited invited, Reply reply, Viewer by) {
        var about = new Subject("workplace", invited.to().workplace().value());
        invited.to()
                .address()
                .ifPresent(
                        address -> {
                            if (reply == Reply.NEVER) {
                                alone.add(address, about, by);
                            } else {
                                alone.remove(address, about, by);
                            }
                        });
    }

    /** Once a colleague is the one to ask, nobody is told who was asked first: only where. */
    @Override
    public Optional<Map<String, String>> known(String token) {
        return of(token)
                .map(
                        invited -> {
                            var hers = !answers.isPassedOn(invited.target());
                            return Map.of(
                                    "name",
                                    hers ? invited.to().contact() : "",
                                    "email",
                                    hers ? invited.to().email() : "",
                                    "organisation",
                                    invited.to().organisation(),
                                    "workplace",
                                    invited.to().name());
                        });
    }

    @Override
    public void booked(String token, BookingId booking) {
        of(token).ifPresent(invited -> answers.booked(invited.target(), booking));
    }

    /** What a workplace says on the telephone or by letter, without its link. */
    public boolean take(
            CampaignId campaign, WorkplaceId workplace, Given given, Viewer by, LocalDate today) {
        return take(invited(campaign, workplace), given, by, today).isPresent();
    }

    /** Seats that a workplace has booked because of an invitation. */
    public void booked(CampaignId campaign, WorkplaceId workplace, BookingId booking) {
        answers.booked(invited(campaign, workplace).target(), booking);
    }

    private Invited invited(CampaignId campaign, WorkplaceId workplace) {
        return answers.target(campaign, workplace)
                .flatMap(answers::invited)
                .orElseThrow(NotVisible::new);
    }

    void emptyColleagues() {
        answers.emptyColleaguesBefore(clock.instant().minus(KEPT));
    }

    private Optional<Invited> of(String token) {
        return tokens.find(Batch.INVITED, token)
                .flatMap(answers::invited)
                .or(
                        () ->
                                tokens.find(Batch.REMINDED, token)
                                        .flatMap(target -> answers.invited(target, true)))
                .or(() -> tokens.find(Batch.COLLEAGUE, token).flatMap(answers::sentOn));
    }

    /** Forgets the colleagues whom someone named in an answer; what was answered stays. */
    @Configuration(proxyBeanMethods = false)
    static class Task {
        @Bean
        RecurringTask<Void> clearColleagues(
                Replying replying, Operators operators, UnitOfWork work) {
            return Tasks.recurring(
                            "campaign.clear-colleagues", Schedules.daily(LocalTime.of(2, 50)))
                    .execute(
                            (_, _) ->
                                    operators
                                            .all()
                                            .forEach(
                                                    operator ->
                                                            work.in(
                                                                    operator.id(),
                                                                    replying::emptyColleagues)));
        }
    }
}
