package org.handslag.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.handslag.mentorship.MentorshipId;
import org.handslag.rules.DraftsTouched;
import org.handslag.rules.PlacementTypeId;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Agreements as they are kept. */
@Repository
class AgreementVersions implements DraftsTouched {
    private final JdbcClient db;

    AgreementVersions(JdbcClient db) {
        this.db = db;
    }

    /** All versions of each, the latest first, in one statement. */
    Map<MentorshipId, List<AgreementVersion>> of(Collection<MentorshipId> mentorships) {
        return db
                .sql(
                        "select * from agreement_version where mentorship_id = any (:ids) order by number desc")
                .param("ids", mentorships.stream().map(MentorshipId::value).toArray(UUID[]::new))
                .query(AgreementVersions::row)
                .list()
                .stream()
                .collect(Collectors.groupingBy(AgreementVersion::mentorship));
    }

    List<AgreementVersion> of(MentorshipId mentorship) {
        return of(List.of(mentorship)).getOrDefault(mentorship, List.of());
    }

    Optional<AgreementVersion> find(AgreementVersionId id) {
        return db.sql("select * from agreement_version where id = :id")
                .param("id", id)
                .query(AgreementVersions::row)
                .optional();
    }

    /** False when one is being written already. */
    boolean add(AgreementVersion fresh, @Nullable PersonId by, Instant at) {
        return bind(
                                fresh,
                                """
                                insert into agreement_version
                                    (id, mentorship_id, number, change, why, type_id, pack_number, from_day,
                                     until_day, content, begun_by, begun_at, asked_at, agreed_at)
                                values (:id, :mentorship, :number, :change, :why, :type, :pack, :from, :until,
                                        :content::jsonb, :by, :at, :asked, :agreed)
                                on conflict do nothing
                                """)
                        .param("mentorship", fresh.mentorship())
                        .param("number", fresh.number())
                        .param("change", fresh.change())
                        .param("why", fresh.why())
                        .param("agreed", fresh.agreed())
                        .param("by", by)
                        .param("at", at)
                        .update()
                == 1;
    }

    /** False when someone saved first, or it is no draft any more. */
    boolean save(AgreementVersion draft) {
        return bind(
                                draft,
                                """
                                update agreement_version
                                   set type_id = :type, pack_number = :pack, from_day = :from, until_day = :until,
                                       content = :content::jsonb, asked_at = :asked, lock = lock + 1
                                 where id = :id and lock = :lock and agreed_at is null and dropped_at is null
                                """)
                        .param("lock", draft.lock())
                        .update()
                == 1;
    }

    /** Holds the version while someone approves it, so that two who are last are not both early. */
    Optional<AgreementVersion> hold(AgreementVersionId id) {
        return db.sql("select * from agreement_version where id = :id for update")
                .param("id", id)
                .query(AgreementVersions::row)
                .optional();
    }

    /**
     * Holds the places of the mentee of a mentorship, in all of hers, while someone approves one.
     */
    void holdMentee(MentorshipId mentorship) {
        db.sql(
                        """
                        select other.id from circle_member me
                          join circle_member other
                            on other.person_id = me.person_id and other.role = 'MENTEE'
                         where me.mentorship_id = :mentorship and me.role = 'MENTEE'
                         order by other.id for update of other
                        """)
                .param("mentorship", mentorship)
                .query(UUID.class)
                .list();
    }

    /** From the first approval on the version is made under this pack. */
    void freeze(AgreementVersionId id, int pack) {
        db.sql(
                        "update agreement_version set pack_number = :pack where id = :id and pack_number is null")
                .param("pack", pack)
                .param("id", id)
                .update();
    }

    void agree(AgreementVersionId id, Instant at) {
        db.sql("update agreement_version set agreed_at = :at where id = :id and agreed_at is null")
                .param("at", at)
                .param("id", id)
                .update();
    }

    /** False when it was dropped before. */
    boolean drop(AgreementVersion version, AgreementVersion.Dropped dropped) {
        return db.sql(
                                """
                                update agreement_version
                                   set dropped_at = :at, drop_reason = :reason, lock = lock + 1
                                 where id = :id and lock = :lock and dropped_at is null
                                """)
                        .param("at", dropped.at())
                        .param("reason", dropped.reason())
                        .param("id", version.id())
                        .param("lock", version.lock())
                        .update()
                == 1;
    }

    /** Drafts of a kind of placement that nobody has approved, by workplace. */
    @Override
    public List<Touched> by(PlacementTypeId type) {
        return db.sql(
                        """
                        select v.mentorship_id, w.name
                          from agreement_version v
                          join mentorship m on m.id = v.mentorship_id
                          join workplace w on w.id = m.workplace_id
                         where v.type_id = :type and v.pack_number is null
                           and v.agreed_at is null and v.dropped_at is null
                         order by w.name, v.id
                        """)
                .param("type", type)
                .query(
                        (row, _) ->
                                new Touched(
                                        row.getString("name"),
                                        "/mentorships/"
                                                + row.getObject(1, UUID.class)
                                                + "/agreement"))
                .list();
    }

    /**
     * What else holds for the same mentee on any of these days: the latest version of each of her
     * other mentorships.
     */
    List<AgreementVersion> beside(AgreementVersion version, LocalDate until) {
        return db.sql(
                        """
                        select distinct on (v.mentorship_id) v.*
                          from circle_member me
                          join circle_member other on other.person_id = me.person_id and other.role = 'MENTEE'
                          join mentorship m on m.id = other.mentorship_id
                          join agreement_version v on v.mentorship_id = m.id
                         where me.mentorship_id = :mentorship and me.role = 'MENTEE'
                           and m.id <> :mentorship
                           and v.agreed_at is not null and v.dropped_at is null
                           and v.from_day <= :until
                           and least(v.until_day, m.ended_on) >= :from
                           and not exists (
                               select from agreement_version n
                                where n.mentorship_id = v.mentorship_id and n.number > v.number
                                  and n.agreed_at is not null and n.dropped_at is null
                                  and n.from_day <= v.from_day)
                         order by v.mentorship_id, v.number desc
                        """)
                .param("mentorship", version.mentorship())
                .param("from", version.content().from())
                .param("until", until)
                .query(AgreementVersions::row)
                .list();
    }

    private StatementSpec bind(AgreementVersion version, String sql) {
        return db.sql(sql)
                .param("id", version.id())
                .param("type", version.type())
                .param("pack", version.pack())
                .param("from", version.content().from())
                .param("until", version.content().until())
                .param("content", version.content().json())
                .param("asked", version.asked());
    }

    private static AgreementVersion row(ResultSet row, int number) throws SQLException {
        var type = row.getObject("type_id", UUID.class);
        var dropped = moment(row, "dropped_at");
        return new AgreementVersion(
                new AgreementVersionId(row.getObject("id", UUID.class)),
                new MentorshipId(row.getObject("mentorship_id", UUID.class)),
                row.getInt("number"),
                VersionChange.valueOf(row.getString("change")),
                row.getString("why"),
                type == null ? null : new PlacementTypeId(type),
                row.getObject("pack_number", Integer.class),
                AgreementContent.parse(row.getString("content")),
                moment(row, "asked_at"),
                moment(row, "agreed_at"),
                dropped == null
                        ? null
                        : new AgreementVersion.Dropped(
                                dropped,
                                AgreementVersion.DropReason.valueOf(row.getString("drop_reason"))),
                row.getLong("lock"));
    }

    static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
