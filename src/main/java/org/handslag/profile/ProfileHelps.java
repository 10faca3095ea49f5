package org.handslag.profile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.handslag.scope.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has filled in a profile with its mentee. */
@Repository
class ProfileHelps {
    private final JdbcClient db;

    ProfileHelps(JdbcClient db) {
        this.db = db;
    }

    /** The latest first. */
    List<ProfileHelp> of(PersonId person) {
        return db.sql(
                        """
                        select *
                          from profile_help
                         where person_id = :person
                         order by begun_at desc, id desc
                        """)
                .param("person", person)
                .query(ProfileHelps::row)
                .list();
    }

    void add(ProfileHelp help) {
        db.sql(
                        """
                        insert into profile_help (id, person_id, begun_by, way, language, begun_at)
                        values (:id, :person, :helper, :way, :language, :at)
                        """)
                .param("id", help.id())
                .param("person", help.person())
                .param("helper", help.helper())
                .param("way", help.way())
                .param("language", help.language().toLanguageTag())
                .param("at", help.begun())
                .update();
    }

    /** All that go on with her. */
    void end(PersonId person, Instant at) {
        db.sql(
                        """
                        update profile_help set ended_at = :at
                         where person_id = :person and ended_at is null
                        """)
                .param("at", at)
                .param("person", person)
                .update();
    }

    void forget(PersonId person) {
        db.sql("delete from profile_help where person_id = :person")
                .param("person", person)
                .update();
    }

    private static ProfileHelp row(ResultSet row, int number) throws SQLException {
        var ended = row.getTimestamp("ended_at");
        return new ProfileHelp(
                row.getObject("id", UUID.class),
                ProfileRows.person(row, "person_id"),
                ProfileRows.person(row, "begun_by"),
                HelpWay.valueOf(row.getString("way")),
                Locale.forLanguageTag(row.getString("language")),
                row.getTimestamp("begun_at").toInstant(),
                ended == null ? null : ended.toInstant());
    }
}
