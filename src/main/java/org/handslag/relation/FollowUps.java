package org.handslag.relation;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.handslag.directory.OrganisationId;
import org.handslag.home.Desk;
import org.handslag.home.OnTheDesk;
import org.handslag.home.TodayItem;
import org.handslag.message.MessageId;
import org.handslag.scope.Email;
import org.handslag.scope.Operators;
import org.handslag.scope.PersonId;
import org.handslag.scope.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Questions to an employer for a day to come; those that are due lie on the desk. */
@Repository
class FollowUps implements OnTheDesk {
    private final JdbcClient db;

    FollowUps(JdbcClient db) {
        this.db = db;
    }

    /** By which way an answer came. */
    enum Way {
        LINK,
        NOTED
    }

    void add(RelationPage.FollowUp asked, Instant at) {
        db.sql(
                        """
                        insert into follow_up (id, organisation_id, question, due_on, asked_by, asked_at)
                        values (:id, :organisation, :question, :due, :by, :at)
                        """)
                .param("id", asked.id())
                .param("organisation", asked.organisation())
                .param("question", asked.question())
                .param("due", asked.due())
                .param("by", asked.by())
                .param("at", at)
                .update();
    }

    Optional<RelationPage.FollowUp> find(FollowUpId id) {
        return db.sql("select * from follow_up where id = :id")
                .param("id", id)
                .query(FollowUps::row)
                .optional();
    }

    /** Those that are open first, the nearest day before the others. */
    List<RelationPage.FollowUp> of(OrganisationId organisation) {
        return db.sql(
                        """
                        select *
                          from follow_up
                         where organisation_id = :organisation
                         order by answered_at is null and dropped_at is null desc, due_on, id
                        """)
                .param("organisation", organisation)
                .query(FollowUps::row)
                .list();
    }

    void sent(FollowUpId id, MessageId message, Instant at) {
        db.sql("update follow_up set sent_at = :at, message_id = :message where id = :id")
                .param("at", at)
                .param("message", message)
                .param("id", id)
                .update();
    }

    /** Whom it was sent to last; empty when to nobody, or when she is forgotten. */
    Optional<Email> sentTo(FollowUpId id) {
        return db.sql(
                        """
                        select m.email
                          from follow_up f
                          join message m on m.id = f.message_id
                         where f.id = :id and m.email is not null
                        """)
                .param("id", id)
                .query(String.class)
                .optional()
                .flatMap(Email::parse);
    }

    /** False when it has an answer already, or was dropped. */
    boolean answer(FollowUpId id, String answer, Way way, Instant at) {
        return db.sql(
                                """
                                update follow_up
                                   set answer = :answer, way = :way, answered_at = :at
                                 where id = :id and answered_at is null and dropped_at is null
                                """)
                        .param("answer", answer)
                        .param("way", way)
                        .param("at", at)
                        .param("id", id)
                        .update()
                == 1;
    }

    boolean drop(FollowUpId id, Instant at) {
        return db.sql(
                                """
                                update follow_up
                                   set dropped_at = :at
                                 where id = :id and answered_at is null and dropped_at is null
                                """)
                        .param("at", at)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Those that were answered so long ago. */
    int removeBefore(Instant moment) {
        return db.sql("delete from follow_up where answered_at < :moment")
                .param("moment", moment)
                .update();
    }

    /** Notes, and questions with their answers, go when they have been kept for two years. */
    @Configuration(proxyBeanMethods = false)
    static class Clearing {
        private static final int MONTHS = 24;

        @Bean
        RecurringTask<Void> clearRelations(
                RelationNotes notes,
                FollowUps followUps,
                Operators operators,
                UnitOfWork work,
                Clock clock) {
            return Tasks.recurring("relation.clearing", Schedules.daily(LocalTime.of(3, 20)))
                    .execute(
                            (_, _) -> {
                                var now = clock.instant().atOffset(ZoneOffset.UTC);
                                var moment = now.minusMonths(MONTHS).toInstant();
                                for (var operator : operators.all()) {
                                    work.in(
                                            operator.id(),
                                            () -> {
                                                notes.removeBefore(moment);
                                                followUps.removeBefore(moment);
                                            });
                                }
                            });
        }
    }

    @Override
    public List<TodayItem> items(Desk desk) {
        return db.sql(
                        """
                        select f.id, f.due_on, o.name
                          from follow_up f
                          join organisation o on o.id = f.organisation_id
                         where f.due_on <= :today and f.answered_at is null
                           and f.dropped_at is null
                         order by f.due_on, f.id
                        """)
                .param("today", desk.today())
                .query(
                        (row, _) ->
                                TodayItem.of(
                                        "relation.today",
                                        Map.of(
                                                "name",
                                                row.getString("name"),
                                                "day",
                                                desk.day(row.getObject("due_on", LocalDate.class))),
                                        "/follow-ups/" + row.getObject("id", UUID.class)))
                .list();
    }

    private static RelationPage.FollowUp row(ResultSet row, int number) throws SQLException {
        var by = row.getObject("asked_by", UUID.class);
        return new RelationPage.FollowUp(
                new FollowUpId(row.getObject("id", UUID.class)),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getString("question"),
                row.getObject("due_on", LocalDate.class),
                by == null ? null : new PersonId(by),
                instant(row, "sent_at"),
                row.getString("answer"),
                instant(row, "answered_at"),
                instant(row, "dropped_at"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
