package org.handslag.profile;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.handslag.scope.PersonId;
import org.handslag.scope.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes who is kept apart from whom. */
@Repository
class ApartRows {
    private final JdbcClient db;

    ApartRows(JdbcClient db) {
        this.db = db;
    }

    /** Who has said it. */
    enum Whose {
        PROGRAMME,
        MENTEE,
        OTHER
    }

    /**
     * @param by of the programme; nobody can read which person it was of the two
     */
    record Voice(Whose whose, @Nullable ApartReason reason, @Nullable PersonId by) {
        static Voice of(Whose one) {
            return new Voice(one, null, null);
        }
    }

    List<KeptApart> among(Collection<PersonId> people) {
        return apart("mentee_id = any (:people) and other_id = any (:people)", people);
    }

    List<KeptApart> of(Collection<PersonId> mentees) {
        return apart("mentee_id = any (:people)", mentees);
    }

    private List<KeptApart> apart(String which, Collection<PersonId> people) {
        return db.sql(
                        """
                        select distinct mentee_id, other_id, kind
                          from kept_apart
                         where ended_at is null and %s
                         order by mentee_id, other_id, kind
                        """
                                .formatted(which))
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(
                        (row, _) ->
                                new KeptApart(
                                        ProfileRows.person(row, "mentee_id"),
                                        ProfileRows.person(row, "other_id"),
                                        ApartKind.valueOf(row.getString("kind"))))
                .list();
    }

    /** What the two have said of each other in private is not among it. */
    List<ApartRow> conflicts(PersonId mentee) {
        return db.sql(
                        """
                        select a.id, o.name as other, a.reason, b.name as said_by, a.said_at
                          from kept_apart a
                          join person o on o.id = a.other_id
                          join person b on b.id = a.said_by
                         where a.mentee_id = :mentee and a.kind = 'CONFLICT' and a.ended_at is null
                         order by a.said_at desc, a.id
                        """)
                .param("mentee", mentee)
                .query(
                        (row, _) ->
                                new ApartRow(
                                        new ConflictId(row.getObject("id", UUID.class)),
                                        row.getString("other"),
                                        ApartReason.valueOf(row.getString("reason")),
                                        row.getString("said_by"),
                                        row.getTimestamp("said_at").toInstant()))
                .list();
    }

    /** False when it stands so already. */
    boolean add(KeptApart apart, Voice voice, Instant at) {
        return db.sql(
                                """
                                insert into kept_apart
                                       (id, mentee_id, other_id, kind, reason, voice, said_by, said_at)
                                values (:id, :mentee, :other, :kind, :reason, :voice, :by, :at)
                                on conflict do nothing
                                """)
                        .param("id", Uuid7.next())
                        .param("mentee", apart.mentee())
                        .param("other", apart.other())
                        .param("kind", apart.kind())
                        .param("reason", voice.reason())
                        .param("voice", voice.whose())
                        .param("by", voice.by())
                        .param("at", at)
                        .update()
                == 1;
    }

    boolean end(ConflictId conflict, PersonId mentee, Instant at) {
        return db.sql(
                                """
                                update kept_apart set ended_at = :at
                                 where id = :id and mentee_id = :mentee and kind = 'CONFLICT'
                                   and ended_at is null
                                """)
                        .param("at", at)
                        .param("id", conflict)
                        .param("mentee", mentee)
                        .update()
                == 1;
    }

    /** Takes back what one of the two has said in private. */
    boolean take(PersonId mentee, PersonId other, Whose voice, Instant at) {
        return db.sql(
                                """
                                update kept_apart set ended_at = :at
                                 where mentee_id = :mentee and other_id = :other and voice = :voice
                                   and kind = 'NOT_AGAIN' and ended_at is null
                                """)
                        .param("at", at)
                        .param("mentee", mentee)
                        .param("other", other)
                        .param("voice", voice)
                        .update()
                == 1;
    }

    void forget(PersonId person) {
        db.sql("delete from kept_apart where mentee_id = :person or other_id = :person")
                .param("person", person)
                .update();
    }
}
