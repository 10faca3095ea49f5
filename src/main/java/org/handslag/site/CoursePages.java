package org.handslag.site;

import gg.jte.models.runtime.JteModel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.handslag.agenda.PublicProgramme;
import org.handslag.course.Approval;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseModule;
import org.handslag.course.InstanceState;
import org.handslag.course.Window;
import org.handslag.experience.BankCard;
import org.handslag.experience.CourseCards;
import org.handslag.prerequisite.AskedOfCourses;
import org.handslag.reserve.Reserves;
import org.handslag.scope.Texts;
import org.handslag.seats.Admission.Told;
import org.handslag.venue.VenueId;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The page of one date in one statement: many read it at once when a course is told of. */
@Repository
class CoursePages {
    private static final String DATE =
            """
            select i.slug, i.programme_id, i.language, i.reserved, i.place_id, i.room,
                   i.remote_link <> '' as has_link, i.cost, i.leader, i.contact_name,
                   i.contact_email, i.contact_telephone, i.note, i.capacity,
                   i.registration_opens, i.registration_closes,
                   i.cancellation_deadline, i.names_due, i.approval,
                   i.answer_days, i.listed, i.published_at,
                   i.cancelled_at, exists (select from day_programme p
                            where p.operator_id = i.operator_id
                              and p.instance_id = i.id
                              and p.published_at is not null) as programme,
                   exists (select from experience_card e
                            where e.operator_id = i.operator_id
                              and e.state = 'PUBLISHED') as cards,
                   c.slug as course_slug, c.title, c.learn, c.for_whom,
                   c.makes_mentor, c.required_percent, s.times, m.titles, m.minutes,
                   coalesce(n.confirmed + n.offered, 0) as taken,
                   coalesce(n.waiting, 0) as waiting,
                   """
                    + FreeSeats.BY_EVERYONE
                    + """
             from course_instance i
             join course c
               on c.operator_id = i.operator_id and c.id = i.course_id
             left join seat_count n
               on n.operator_id = i.operator_id and n.instance_id = i.id
             join lateral (
                  select array_agg(
                             array[extract(epoch from starts_at)::bigint,
                                   extract(epoch from ends_at)::bigint]
                             order by starts_at) as times
                    from course_session
                   where operator_id = i.operator_id and instance_id = i.id) s
               on true
             join lateral (
                  select array_agg(title::text order by position) as titles,
                         array_agg(minutes order by position) as minutes
                    from course_module
                   where operator_id = i.operator_id and course_id = c.id) m
               on true
            where i.slug = :slug
            """;

    private final JdbcClient db;
    private final Reserves reserves;
    private final AskedOfCourses asked;
    private final PublicProgramme programmes;
    private final CourseCards cards;

    CoursePages(
            JdbcClient db,
            Reserves reserves,
            AskedOfCourses asked,
            PublicProgramme programmes,
            CourseCards cards) {
        this.db = db;
        this.reserves = reserves;
        this.asked = asked;
        this.programmes = programmes;
        this.cards = cards;
    }

    /** Experience cards that fit its course; asked for only where there are cards. */
    List<BankCard> cards(Frame f, CoursePage page) {
        return page.hasCards() ? cards(f, page.about()) : List.of();
    }

    List<BankCard> cards(Frame f, CoursePage.About about) {
        return cards.of(f, about.slug());
    }

    /** The programme of the day where there is one to read, or null. */
    @Nullable JteModel programme(Frame f, CoursePage page) {
        return page.hasProgramme() ? programmes.of(f, page.slug()).orElse(null) : null;
    }

    /** What this course asks of who comes to it. */
    Told asked(CoursePage.About about, Locale language) {
        return asked.of(about.slug(), language);
    }

    /**
     * Drafts and what is kept for others too: who may see one is for the caller to decide.
     *
     * @param key by which she says that she is invited; may be anything
     */
    Optional<CoursePage> bySlug(String slug, String key, Instant now) {
        return bySlug(slug, now)
                .map(
                        page ->
                                page.seats().reserved() > 0 && reserves.admits(slug, key)
                                        ? page.openedBy(key)
                                        : page);
    }

    private Optional<CoursePage> bySlug(String slug, Instant now) {
        return db.sql(DATE).param("slug", slug).query((row, _) -> page(row, now)).optional();
    }

    private static CoursePage page(ResultSet row, Instant now) throws SQLException {
        var sittings = sittings(row);
        var window = window(row);
        return new CoursePage(
                row.getString("slug"),
                row.getObject("programme_id", UUID.class),
                about(row),
                Locale.forLanguageTag(row.getString("language")),
                where(row),
                Texts.parse(row.getString("cost")),
                row.getString("leader"),
                new CourseInstance.Contact(
                        row.getString("contact_name"),
                        row.getString("contact_email"),
                        row.getString("contact_telephone")),
                Texts.parse(row.getString("note")),
                sittings,
                window,
                new Approval(row.getBoolean("approval"), row.getInt("answer_days")),
                InstanceState.of(
                        standing(row),
                        sittings.getFirst().starts(),
                        sittings.getLast().ends(),
                        window,
                        now),
                FreeSeats.row(row),
                row.getBoolean("programme"),
                row.getBoolean("cards"),
                "");
    }

    private static CoursePage.About about(ResultSet row) throws SQLException {
        return new CoursePage.About(
                row.getString("course_slug"),
                Texts.parse(row.getString("title")),
                Texts.parse(row.getString("learn")),
                Texts.parse(row.getString("for_whom")),
                row.getBoolean("makes_mentor"),
                row.getInt("required_percent"),
                modules(row));
    }

    private static CoursePage.Where where(ResultSet row) throws SQLException {
        var place = row.getObject("place_id", UUID.class);
        return new CoursePage.Where(
                place == null ? null : new VenueId(place),
                row.getString("room"),
                place == null && row.getBoolean("has_link"));
    }

    private static List<CourseModule> modules(ResultSet row) throws SQLException {
        var titles = row.getArray("titles");
        if (titles == null) {
            return List.of();
        }
        var names = (String[]) titles.getArray();
        var minutes = (Integer[]) row.getArray("minutes").getArray();
        var modules = new ArrayList<CourseModule>();
        for (int i = 0; i < names.length; i++) {
            modules.add(new CourseModule(Texts.parse(names[i]), minutes[i]));
        }
        return List.copyOf(modules);
    }

    private static List<CoursePage.Sitting> sittings(ResultSet row) throws SQLException {
        var sittings = new ArrayList<CoursePage.Sitting>();
        for (var times : (Long[][]) row.getArray("times").getArray()) {
            sittings.add(
                    new CoursePage.Sitting(
                            Instant.ofEpochSecond(times[0]), Instant.ofEpochSecond(times[1])));
        }
        return List.copyOf(sittings);
    }

    private static Window window(ResultSet row) throws SQLException {
        return new Window(
                row.getTimestamp("registration_opens").toInstant(),
                row.getTimestamp("registration_closes").toInstant(),
                row.getTimestamp("cancellation_deadline").toInstant(),
                row.getTimestamp("names_due").toInstant());
    }

    private static CourseInstance.Standing standing(ResultSet row) throws SQLException {
        return new CourseInstance.Standing(
                row.getBoolean("listed"),
                instant(row.getTimestamp("published_at")),
                instant(row.getTimestamp("cancelled_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp stamp) {
        return stamp == null ? null : stamp.toInstant();
    }
}
