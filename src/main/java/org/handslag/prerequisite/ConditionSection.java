package org.handslag.prerequisite;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstanceId;
import org.handslag.course.InstanceSection;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pages.Templates;

/** How many at a date hang on an earlier course, and of how many that is over. */
@Component
@Order(8)
class ConditionSection implements InstanceSection {
    private final Prerequisites prerequisites;
    private final Sentences sentences;
    private final JdbcClient db;
    private final Templates templates;
    private final Clock clock;

    ConditionSection(
            Prerequisites prerequisites,
            Sentences sentences,
            JdbcClient db,
            Templates templates,
            Clock clock) {
        this.prerequisites = prerequisites;
        this.sentences = sentences;
        this.db = db;
        this.templates = templates;
        this.clock = clock;
    }

    @Override
    public Optional<JteModel> section(Frame frame, CourseInstance instance) {
        var said = sentences.rule(prerequisites.of(instance.course()), frame.locale());
        var hanging = hanging(instance.id(), clock.instant());
        return said.isEmpty() && hanging.all() == 0
                ? Optional.empty()
                : Optional.of(templates.prerequisiteSection(frame, instance, said, hanging));
    }

    private Hanging hanging(CourseInstanceId instance, Instant now) {
        return db.sql(
                        """
                        select count(distinct r.id) as everyone,
                               count(distinct r.id) filter (where i.ends_at <= :now) as due
                          from registration r
                          join seat_condition c
                            on c.operator_id = r.operator_id and c.registration_id = r.id
                          join registration e
                            on e.operator_id = c.operator_id and e.id = c.earlier_id
                          join course_instance i
                            on i.operator_id = e.operator_id and i.id = e.instance_id
                         where r.instance_id = :instance
                           and c.settled_at is null
                        """)
                .param("instance", instance)
                .param("now", now)
                .query((row, _) -> new Hanging(row.getInt("everyone"), row.getInt("due")))
                .single();
    }
}
