package org.handslag.referral;

import java.util.List;
import java.util.UUID;
import org.handslag.scope.NotVisible;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.scope.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who may look at whom: a coordinator at those of her programmes, a job consultant at those whom
 * she follows.
 */
@Repository
class ReferralReach {
    private static final String HERS =
            """
             where ((:coordinates and (:programmes::uuid[] is null
                                       or r.programme_id = any (:programmes::uuid[])))
                    or r.consultant_id in (select id from person
                                            where id = :me or merged_into = :me))
            """;

    private final JdbcClient db;

    ReferralReach(JdbcClient db) {
        this.db = db;
    }

    Referral find(ReferralId id, Viewer viewer) {
        return asked("select r.* from referral r" + HERS + " and r.id = :id", viewer)
                .param("id", id)
                .query(ReferralRows::row)
                .optional()
                .orElseThrow(NotVisible::new);
    }

    /** As {@link #find}, for what only the programme may do. */
    Referral ofProgramme(ReferralId id, Viewer viewer) {
        var found = find(id, viewer);
        var programmes = viewer.programmes(Role.COORDINATOR);
        var runs =
                viewer.has(Role.COORDINATOR)
                        && (programmes == null
                                || List.of(programmes).contains(found.programme().value()));
        if (!runs) {
            throw new NotVisible();
        }
        return found;
    }

    /** All whom she may look at and who are not forgotten, whoever waits longest first. */
    List<Row> all(Viewer viewer) {
        return asked(
                        """
                        select r.*, c.name as consultant_name
                          from referral r
                          left join person c on c.id = r.consultant_id
                        """
                                + HERS
                                + " and r.name <> '' order by r.made_at, r.id",
                        viewer)
                .query(
                        (row, number) ->
                                new Row(
                                        ReferralRows.row(row, number),
                                        row.getString("consultant_name")))
                .list();
    }

    /**
     * @param consultant her name; null when nobody follows
     */
    record Row(Referral referral, @Nullable String consultant) {}

    private JdbcClient.StatementSpec asked(String sql, Viewer viewer) {
        UUID @Nullable [] programmes = viewer.programmes(Role.COORDINATOR);
        PersonId me = viewer.has(Role.JOB_CONSULTANT) ? viewer.self() : null;
        return db.sql(sql)
                .param("coordinates", viewer.has(Role.COORDINATOR))
                .param("programmes", programmes)
                .param("me", me);
    }
}
