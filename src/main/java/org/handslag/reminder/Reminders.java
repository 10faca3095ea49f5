package org.handslag.reminder;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.handslag.course.CourseInstanceId;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The entries of all timelines. */
@Repository
class Reminders {
    /**
     * What an entry is reckoned from, the earliest and the latest of it, and how far it lies off.
     */
    private static final String NEAR =
            """
            select e.*
              from reminder_entry e
              join course_instance i on i.id = e.instance_id
             cross join lateral (
                   select case e.anchor
                            when 'ENDS' then i.ends_at
                            when 'NAMES_DUE' then i.names_due
                            when 'REGISTRATION_CLOSES' then i.registration_closes
                            when 'DECIDE_BY' then i.decide_by::timestamp at time zone 'UTC'
                            else i.starts_at
                          end as first,
                          case e.unit
                            when 'DAYS' then make_interval(days => e.shift)
                            else make_interval(hours => e.shift)
                          end as shift) at
             where i.published_at is not null
               and i.cancelled_at is null
               and e.paused_at is null
               and at.first + at.shift <= :until
               and case e.anchor when 'EACH_DAY' then i.ends_at else at.first end + at.shift >= :from
             order by e.id
            """;

    private final JdbcClient db;

    Reminders(JdbcClient db) {
        this.db = db;
    }

    /** Of a programme that has made none of its own, the usual ones. */
    List<Reminder> of(Timeline timeline) {
        if (timeline.instance() == null && !isOwn(timeline.programme())) {
            return Timeline.usual(timeline.programme());
        }
        return db.sql(
                        """
                        select *
                          from reminder_entry
                         where programme_id = :programme
                           and instance_id is not distinct from :instance
                         order by id
                        """)
                .param("programme", timeline.programme())
                .param("instance", timeline.instance())
                .query(Reminders::row)
                .list();
    }

    Optional<Reminder> find(Timeline timeline, ReminderId id) {
        return of(timeline).stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    Optional<Reminder> find(ReminderId id) {
        return db.sql("select * from reminder_entry where id = :id")
                .param("id", id)
                .query(Reminders::row)
                .optional();
    }

    /** Those of published dates whose moment lies in between, give or take a day. */
    List<Reminder> near(Instant from, Instant until) {
        return db.sql(NEAR).param("from", from).param("until", until).query(Reminders::row).list();
    }

    /** From now on the programme's timeline is its own; it begins as the usual one. */
    void own(ProgrammeId programme) {
        var first =
                db.sql(
                                """
                                insert into reminder_default (programme_id)
                                values (:programme)
                                on conflict do nothing
                                """)
                        .param("programme", programme)
                        .update();
        if (first == 1) {
            Timeline.usual(programme).forEach(this::add);
        }
    }

    void add(Reminder entry) {
        said(
                        db.sql(
                                """
                                insert into reminder_entry (
                                    id, programme_id, instance_id, anchor, unit, shift, at_time,
                                    states, hearers, house, subject, words, planned_at, paused_at)
                                values (
                                    :id, :programme, :instance, :anchor, :unit, :shift, :at,
                                    :states, :hearers, :house, :subject::jsonb, :words::jsonb,
                                    :planned, :paused)
                                """),
                        entry)
                .param("programme", entry.timeline().programme())
                .param("instance", entry.timeline().instance())
                .update();
    }

    /** False when someone else saved first. */
    boolean save(Reminder entry) {
        return said(
                                db.sql(
                                        """
                                        update reminder_entry
                                           set anchor = :anchor, unit = :unit, shift = :shift,
                                               at_time = :at, states = :states, hearers = :hearers,
                                               house = :house, subject = :subject::jsonb,
                                               words = :words::jsonb, planned_at = :planned,
                                               paused_at = :paused, version = version + 1
                                         where id = :id and version = :version
                                        """),
                                entry)
                        .param("version", entry.version())
                        .update()
                == 1;
    }

    void remove(ReminderId id) {
        db.sql("delete from reminder_entry where id = :id").param("id", id).update();
    }

    private boolean isOwn(ProgrammeId programme) {
        return db.sql("select exists (select from reminder_default where programme_id = :id)")
                .param("id", programme)
                .query(Boolean.class)
                .single();
    }

    private static StatementSpec said(StatementSpec statement, Reminder entry) {
        var timing = entry.timing();
        return statement
                .param("id", entry.id())
                .param("anchor", timing.anchor())
                .param("unit", timing.unit())
                .param("shift", timing.shift())
                .param("at", timing.at())
                .param("states", names(entry.reach().states()))
                .param("hearers", names(entry.reach().hearers()))
                .param("house", entry.saying().house())
                .param("subject", entry.saying().subject())
                .param("words", entry.saying().text())
                .param("planned", entry.plannedAt())
                .param("paused", entry.pausedAt());
    }

    private static String[] names(Set<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    private static Reminder row(ResultSet row, int number) throws SQLException {
        var programme = new ProgrammeId(row.getObject("programme_id", UUID.class));
        var instance = row.getObject("instance_id", UUID.class);
        var house = row.getString("house");
        return new Reminder(
                new ReminderId(row.getObject("id", UUID.class)),
                new Timeline(programme, instance == null ? null : new CourseInstanceId(instance)),
                new Timing(
                        Anchor.valueOf(row.getString("anchor")),
                        Timing.Unit.valueOf(row.getString("unit")),
                        row.getInt("shift"),
                        row.getObject("at_time", LocalTime.class)),
                new Reach(
                        set(row.getArray("hearers"), Hearer::valueOf),
                        set(row.getArray("states"), SeatState::valueOf)),
                new Saying(
                        house == null ? null : HouseText.valueOf(house),
                        Texts.parse(row.getString("subject")),
                        Texts.parse(row.getString("words"))),
                row.getTimestamp("planned_at").toInstant(),
                instant(row.getTimestamp("paused_at")),
                row.getLong("version"));
    }

    private static <E> Set<E> set(Array names, Function<String, E> of) throws SQLException {
        return Arrays.stream((String[]) names.getArray()).map(of).collect(Collectors.toSet());
    }

    private static @Nullable Instant instant(@Nullable Timestamp stamp) {
        return stamp == null ? null : stamp.toInstant();
    }
}
