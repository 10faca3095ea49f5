package org.handslag.course;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** An instance as the parameters of a statement. */
final class InstanceParameters {
    private InstanceParameters() {}

    static SqlParameterSource of(CourseInstance instance) {
        return new MapSqlParameterSource()
                .addValue("id", instance.id())
                .addValue("course", instance.course())
                .addValue("programme", instance.programme())
                .addValue("slug", instance.slug())
                .addValue("language", instance.language())
                .addValue("place", instance.place())
                .addValue("room", instance.room())
                .addValue("remoteLink", instance.remoteLink())
                .addValue("cost", instance.cost())
                .addValue("leader", instance.leader())
                .addValue("contactName", instance.contact().name())
                .addValue("contactEmail", instance.contact().email())
                .addValue("contactTelephone", instance.contact().telephone())
                .addValue("note", instance.note())
                .addValue("capacity", instance.capacity())
                .addValue("minimum", instance.minimum())
                .addValue("decideBy", instance.size().decideBy())
                .addValue("reserved", instance.size().reserved())
                .addValue("opens", instance.window().opens())
                .addValue("closes", instance.window().closes())
                .addValue("cancelUntil", instance.window().cancelUntil())
                .addValue("namesDue", instance.window().namesDue())
                .addValue("promotion", instance.promotion())
                .addValue("approval", instance.details().approval().needed())
                .addValue("answerDays", instance.details().approval().days())
                .addValue("listed", instance.listed())
                .addValue("publishedAt", instance.publishedAt())
                .addValue("cancelledAt", instance.cancelledAt())
                .addValue("starts", instance.starts())
                .addValue("ends", instance.ends())
                .addValue("sequence", instance.sequence())
                .addValue("version", instance.version());
    }
}
