package org.handslag.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.handslag.course.CourseId;
import org.handslag.dilemma.DilemmaId;
import org.handslag.directory.Sector;
import org.handslag.membership.HostOfferId;
import org.handslag.membership.TopicId;
import org.handslag.membership.TopicMeetings;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Texts;
import org.handslag.venue.VenueId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** All SQL of the meeting table. */
@Repository
class Meetings implements TopicMeetings {
    private final JdbcClient db;

    Meetings(JdbcClient db) {
        this.db = db;
    }

    Optional<Meeting> find(MeetingId id) {
        return db.sql("select * from meeting where id = :id")
                .param("id", id)
                .query(Meetings::row)
                .optional();
    }

    /** For a coordinator of these programmes, all of them when null. */
    Optional<Meeting> find(MeetingId id, UUID @Nullable [] programmes) {
        return find(id).filter(
                        one ->
                                programmes == null
                                        || Arrays.asList(programmes)
                                                .contains(one.programme().value()));
    }

    /** Nobody else answers or plans as long as this unit of work goes on. */
    Optional<Meeting> lock(MeetingId id) {
        return db.sql("select * from meeting where id = :id for update")
                .param("id", id)
                .query(Meetings::row)
                .optional();
    }

    /** Announced ones that begin after a moment, the next first. */
    List<Meeting> coming(Instant now, boolean inPublic) {
        return db.sql(
                        """
                        select * from meeting
                         where starts_at > :now and announced_at is not null
                           and cancelled_at is null and (in_public or not :inPublic)
                         order by starts_at, id
                         limit 50
                        """)
                .param("now", now)
                .param("inPublic", inPublic)
                .query(Meetings::row)
                .list();
    }

    @Override
    public List<Made> of(TopicId topic) {
        return db
                .sql(
                        """
                        select * from meeting
                         where topic_id = :topic and cancelled_at is null
                         order by starts_at, id
                        """)
                .param("topic", topic)
                .query(Meetings::row)
                .list()
                .stream()
                .map(
                        one ->
                                new Made(
                                        "/meetings/" + one.id(),
                                        one.plan().words().title(),
                                        one.plan().starts()))
                .toList();
    }

    void add(Meeting meeting) {
        bind(
                        meeting,
                        """
                        insert into meeting (
                            id, programme_id, title, about, blocks, starts_at, ends_at, venue_id,
                            place, link, seats, courses, municipality, sector, since, in_public,
                            topic_id, dilemma_id, host_offer_id, announced_at, cancelled_at, sequence)
                        values (
                            :id, :programme, :title::jsonb, :about::jsonb, :blocks::jsonb, :starts,
                            :ends, :venue, :place, :link, :seats, :courses, :municipality, :sector,
                            :since, :inPublic, :topic, :dilemma, :host, :announcedAt, :cancelledAt,
                            :sequence)
                        """)
                .update();
    }

    /** False when someone else saved first. */
    boolean save(Meeting meeting) {
        return bind(
                                meeting,
                                """
                                update meeting
                                   set title = :title::jsonb, about = :about::jsonb,
                                       blocks = :blocks::jsonb, starts_at = :starts,
                                       ends_at = :ends, venue_id = :venue, place = :place,
                                       link = :link, seats = :seats, courses = :courses,
                                       municipality = :municipality, sector = :sector,
                                       since = :since, in_public = :inPublic, topic_id = :topic,
                                       dilemma_id = :dilemma, host_offer_id = :host,
                                       announced_at = :announcedAt, cancelled_at = :cancelledAt,
                                       sequence = :sequence, version = version + 1
                                 where id = :id and version = :version
                                   and programme_id = :programme
                                """)
                        .update()
                == 1;
    }

    private StatementSpec bind(Meeting meeting, String sql) {
        var plan = meeting.plan();
        var rule = plan.audience();
        return db.sql(sql)
                .param("id", meeting.id())
                .param("programme", meeting.programme())
                .param("title", plan.words().title())
                .param("about", plan.words().about())
                .param("blocks", plan.words().blocks())
                .param("starts", plan.starts())
                .param("ends", plan.ends())
                .param("venue", plan.where().venue())
                .param("place", plan.where().place())
                .param("link", plan.where().link())
                .param("seats", plan.seats())
                .param("courses", rule.courses().stream().map(CourseId::value).toArray(UUID[]::new))
                .param("municipality", rule.municipality())
                .param("sector", rule.sector())
                .param("since", rule.since())
                .param("inPublic", plan.inPublic())
                .param("topic", meeting.topic())
                .param("dilemma", plan.dilemma())
                .param("host", meeting.host())
                .param("announcedAt", meeting.announcedAt())
                .param("cancelledAt", meeting.cancelledAt())
                .param("sequence", meeting.sequence())
                .param("version", meeting.version());
    }

    static Meeting row(ResultSet row, int number) throws SQLException {
        return new Meeting(
                new MeetingId(row.getObject("id", UUID.class)),
                new ProgrammeId(row.getObject("programme_id", UUID.class)),
                plan(row),
                id(row, "topic_id", TopicId::new),
                id(row, "host_offer_id", HostOfferId::new),
                instant(row, "announced_at"),
                instant(row, "cancelled_at"),
                row.getInt("sequence"),
                row.getLong("version"));
    }

    private static Meeting.Plan plan(ResultSet row) throws SQLException {
        return new Meeting.Plan(
                new Meeting.Words(
                        Texts.parse(row.getString("title")),
                        Texts.parse(row.getString("about")),
                        Texts.parse(row.getString("blocks"))),
                row.getTimestamp("starts_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                new Meeting.Where(
                        id(row, "venue_id", VenueId::new),
                        row.getString("place"),
                        row.getString("link")),
                row.getObject("seats", Integer.class),
                audience(row),
                row.getBoolean("in_public"),
                id(row, "dilemma_id", DilemmaId::new));
    }

    private static Meeting.Audience audience(ResultSet row) throws SQLException {
        var courses = (UUID[]) row.getArray("courses").getArray();
        var sector = row.getString("sector");
        return new Meeting.Audience(
                Arrays.stream(courses).map(CourseId::new).toList(),
                row.getString("municipality"),
                sector == null ? null : Sector.valueOf(sector),
                row.getObject("since", LocalDate.class));
    }

    private static <T> @Nullable T id(ResultSet row, String column, Function<UUID, T> of)
            throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : of.apply(id);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var stamp = row.getTimestamp(column);
        return stamp == null ? null : stamp.toInstant();
    }
}
