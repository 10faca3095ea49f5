package org.handslag.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Approvals as they are kept. Those that have fallen stay in the table and are not read. */
@Repository
class Approvals {
    private final JdbcClient db;

    Approvals(JdbcClient db) {
        this.db = db;
    }

    /** Of each version, in the order in which they came, in one statement. */
    Map<AgreementVersionId, List<Approval>> of(Collection<AgreementVersionId> versions) {
        return db
                .sql(
                        """
                        select * from agreement_approval
                         where version_id = any (:ids) and fell_at is null
                         order by approved_at, id
                        """)
                .param("ids", versions.stream().map(AgreementVersionId::value).toArray(UUID[]::new))
                .query(Approvals::row)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Approval::version));
    }

    List<Approval> of(AgreementVersionId version) {
        return of(List.of(version)).getOrDefault(version, List.of());
    }

    Optional<Approval> find(UUID id) {
        return db.sql("select * from agreement_approval where id = :id and fell_at is null")
                .param("id", id)
                .query(Approvals::row)
                .optional();
    }

    /** False when this party has approved already. */
    boolean add(Approval approval) {
        var behalf = approval.behalf();
        return db.sql(
                                """
                                insert into agreement_approval
                                    (id, version_id, party, person_id, name, approved_at, noted_by, way,
                                     reason, read_aloud, read_in)
                                values (:id, :version, :party, :person, :name, :at, :by, :way, :reason,
                                        :read, :language)
                                on conflict do nothing
                                """)
                        .param("id", approval.id())
                        .param("version", approval.version())
                        .param("party", approval.party())
                        .param("person", approval.person())
                        .param("name", approval.name())
                        .param("at", approval.at())
                        .param("by", behalf == null ? null : behalf.by())
                        .param("way", behalf == null ? null : behalf.way())
                        .param("reason", behalf == null ? null : behalf.reason())
                        .param("read", behalf == null ? null : behalf.read())
                        .param("language", behalf == null ? "" : behalf.language())
                        .update()
                == 1;
    }

    /** She says herself that what was noted for her is right. */
    boolean confirm(UUID id, Instant at) {
        return db.sql(
                                """
                                update agreement_approval set confirmed_at = :at
                                 where id = :id and confirmed_at is null and fell_at is null
                                """)
                        .param("at", at)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** She says that what was noted for her is not right. */
    void deny(UUID id, Instant at) {
        db.sql("update agreement_approval set denied_at = :at where id = :id")
                .param("at", at)
                .param("id", id)
                .update();
    }

    /** Some fall: since the text is to change, or one was not hers. */
    void fall(Collection<Approval> some, Instant at) {
        db.sql(
                        "update agreement_approval set fell_at = :at where id = any (:ids) and fell_at is null")
                .param("at", at)
                .param("ids", some.stream().map(Approval::id).toArray(UUID[]::new))
                .update();
    }

    private static Approval row(ResultSet row, int number) throws SQLException {
        var person = row.getObject("person_id", UUID.class);
        return new Approval(
                row.getObject("id", UUID.class),
                new AgreementVersionId(row.getObject("version_id", UUID.class)),
                Party.valueOf(row.getString("party")),
                person == null ? null : new PersonId(person),
                row.getString("name"),
                row.getTimestamp("approved_at").toInstant(),
                behalf(row),
                AgreementVersions.moment(row, "confirmed_at"),
                AgreementVersions.moment(row, "denied_at"));
    }

    private static Approval.@Nullable Behalf behalf(ResultSet row) throws SQLException {
        var by = row.getObject("noted_by", UUID.class);
        return by == null
                ? null
                : new Approval.Behalf(
                        new PersonId(by),
                        Approval.ApprovalWay.valueOf(row.getString("way")),
                        Approval.BehalfReason.valueOf(row.getString("reason")),
                        Approval.ReadAloud.valueOf(row.getString("read_aloud")),
                        row.getString("read_in"));
    }
}
