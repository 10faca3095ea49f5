package org.handslag.need;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.handslag.scope.PersonId;
import org.handslag.seats.RegistrationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One person's needs: reads and writes them. */
@Repository
class NeedRows {
    private final JdbcClient db;

    NeedRows(JdbcClient db) {
        this.db = db;
    }

    List<Need> of(RegistrationId registration) {
        return db.sql("select * from need where registration_id = :registration order by id")
                .param("registration", registration)
                .query(NeedRows::row)
                .list();
    }

    /** As {@link #of}, kept as they are until the caller's transaction ends. */
    List<Need> locked(RegistrationId registration) {
        return db.sql(
                        """
                        select * from need
                         where registration_id = :registration
                         order by id
                           for update
                        """)
                .param("registration", registration)
                .query(NeedRows::row)
                .list();
    }

    void put(RegistrationId registration, Needs.Wish wish, Told told, Instant now) {
        db.sql(
                        """
                        insert into need as n (
                            id, registration_id, kind, choice, words, way, told_by, noted_by,
                            written_at)
                        values (
                            :id, :registration, :kind, :choice, :words, :way, :toldBy, :notedBy,
                            :now)
                        on conflict on constraint need_once do update
                           set words = :words, way = :way, told_by = :toldBy,
                               noted_by = :notedBy, written_at = :now, arranged_how = null,
                               arranged_at = null, arranged_by = null, told_at = null
                        """)
                .param("id", NeedId.next())
                .param("registration", registration)
                .param("kind", wish.choice().kind())
                .param("choice", wish.choice())
                .param("words", wish.words())
                .param("way", told.way())
                .param("toldBy", told.by())
                .param("notedBy", told.notedBy())
                .param("now", now)
                .update();
    }

    /**
     * @param arranged null when it is not arranged any more
     * @param toldAt null when she was not told
     */
    void arrange(NeedId id, Need.@Nullable Arranged arranged, @Nullable Instant toldAt) {
        db.sql(
                        """
                        update need
                           set arranged_how = :how, arranged_at = :at, arranged_by = :by,
                               told_at = :toldAt
                         where id = :id
                        """)
                .param("id", id)
                .param("how", arranged == null ? null : arranged.how())
                .param("at", arranged == null ? null : arranged.at())
                .param("by", arranged == null ? null : arranged.by())
                .param("toldAt", toldAt)
                .update();
    }

    void delete(NeedId id) {
        db.sql("delete from need where id = :id").param("id", id).update();
    }

    /**
     * Takes what someone needs along to her other registration, to be arranged there anew; what she
     * has told there already stands. Says how many came along.
     */
    int follow(RegistrationId from, RegistrationId to) {
        return db.sql(
                        """
                        update need n
                           set registration_id = :to, arranged_how = null, arranged_at = null,
                               arranged_by = null, told_at = null
                         where n.registration_id = :from
                           and not exists (
                               select from need hers
                                where hers.registration_id = :to
                                  and hers.choice = n.choice)
                        """)
                .param("from", from)
                .param("to", to)
                .update();
    }

    void deleteOf(RegistrationId registration) {
        db.sql("delete from need where registration_id = :registration")
                .param("registration", registration)
                .update();
    }

    /** Says how many went, of instances whose last session ended before a moment. */
    int deleteOfInstancesOver(Instant before) {
        return db.sql(
                        """
                        delete from need n
                         using registration r, course_instance i
                         where r.id = n.registration_id
                           and i.id = r.instance_id
                           and i.ends_at < :before
                        """)
                .param("before", before)
                .update();
    }

    static Need row(ResultSet row, int number) throws SQLException {
        var told = row.getTimestamp("told_at");
        return new Need(
                new NeedId(row.getObject("id", UUID.class)),
                new RegistrationId(row.getObject("registration_id", UUID.class)),
                NeedChoice.valueOf(row.getString("choice")),
                row.getString("words"),
                new Told(
                        NeedWay.valueOf(row.getString("way")),
                        row.getString("told_by"),
                        person(row, "noted_by")),
                row.getTimestamp("written_at").toInstant(),
                arranged(row),
                told == null ? null : told.toInstant());
    }

    private static Need.@Nullable Arranged arranged(ResultSet row) throws SQLException {
        var how = row.getString("arranged_how");
        return how == null
                ? null
                : new Need.Arranged(
                        how,
                        row.getTimestamp("arranged_at").toInstant(),
                        person(row, "arranged_by"));
    }

    static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new PersonId(id);
    }
}
