package org.handslag.transfer;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.handslag.course.CourseInstanceId;
import org.handslag.home.MySection;
import org.handslag.scope.PersonId;
import org.handslag.scope.Texts;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pages.Templates;

/** What I will do at my workplace, on my own page: written, or still to write. */
@Component
@Order(15)
class MyTransfers implements MySection {
    /** So long afterwards it can still be begun, as behind the link to the place. */
    static final Duration OPEN = Duration.ofDays(30);

    private final JdbcClient db;
    private final Templates templates;
    private final Clock clock;

    MyTransfers(JdbcClient db, Templates templates, Clock clock) {
        this.db = db;
        this.templates = templates;
        this.clock = clock;
    }

    @Override
    public Optional<JteModel> section(Frame f) {
        return Optional.ofNullable(f.viewer().person())
                .map(this::of)
                .filter(mine -> !mine.isEmpty())
                .map(mine -> templates.transferMySection(f, mine));
    }

    private List<MyTransfer> of(PersonId me) {
        return db.sql(
                        """
                        select i.id, c.title, i.ends_at, coalesce(t.will, '') as will, t.went
                          from registration r
                          join course_instance i on i.id = r.instance_id
                          join course c on c.id = i.course_id
                          left join transfer_task t
                            on t.instance_id = i.id and t.person_id = r.person_id
                         where r.person_id = :me and r.state = 'CONFIRMED'
                           and i.cancelled_at is null and i.starts_at <= :now
                           and (t.id is not null or i.ends_at > :since)
                         order by i.starts_at desc, i.id
                         limit 3
                        """)
                .param("me", me)
                .param("now", clock.instant())
                .param("since", clock.instant().minus(OPEN))
                .query(
                        (row, _) ->
                                new MyTransfer(
                                        new CourseInstanceId(row.getObject("id", UUID.class)),
                                        Texts.parse(row.getString("title")),
                                        row.getTimestamp("ends_at").toInstant(),
                                        row.getString("will"),
                                        went(row.getString("went"))))
                .list();
    }

    private static @Nullable HowItWent went(@Nullable String word) {
        return word == null ? null : HowItWent.valueOf(word);
    }
}
