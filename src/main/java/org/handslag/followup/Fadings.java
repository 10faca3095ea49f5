package org.handslag.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.handslag.followup.Fading.FadingStep;
import org.handslag.mentorship.MentorshipId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How support becomes less, as it is kept: one plan for each mentorship. */
@Repository
class Fadings {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient db;

    Fadings(JdbcClient db) {
        this.db = db;
    }

    Optional<Fading> of(MentorshipId mentorship) {
        return db.sql("select * from fading where mentorship_id = :mentorship")
                .param("mentorship", mentorship)
                .query(Fadings::row)
                .optional();
    }

    /**
     * @param lock of the plan that was read; 0 when there was none
     * @param agreed when the mentee said yes to it; null while she has not
     * @return false when someone else wrote first
     */
    boolean write(
            MentorshipId mentorship,
            List<FadingStep> steps,
            long lock,
            Instant at,
            @Nullable Instant agreed) {
        return db.sql(
                                """
                                insert into fading (mentorship_id, steps, written_at, agreed_at, lock)
                                select :mentorship, :steps::jsonb, :at, :agreed, 1
                                 where :lock = 0
                                    or exists (select from fading where mentorship_id = :mentorship)
                                on conflict (operator_id, mentorship_id) do update
                                   set steps = :steps::jsonb, written_at = :at, agreed_at = :agreed,
                                       by_telephone = false, lock = fading.lock + 1
                                 where fading.lock = :lock
                                """)
                        .param("mentorship", mentorship)
                        .param("steps", JSON.writeValueAsString(steps))
                        .param("at", at)
                        .param("agreed", agreed)
                        .param("lock", lock)
                        .update()
                == 1;
    }

    /** False when it was changed since it was read, or she has said yes already. */
    boolean agree(Fading fading, Instant at, boolean byTelephone) {
        return db.sql(
                                """
                                update fading set agreed_at = :at, by_telephone = :telephone
                                 where mentorship_id = :mentorship and lock = :lock
                                   and agreed_at is null
                                """)
                        .param("at", at)
                        .param("telephone", byTelephone)
                        .param("mentorship", fading.mentorship())
                        .param("lock", fading.lock())
                        .update()
                == 1;
    }

    private static Fading row(ResultSet row, int number) throws SQLException {
        var agreed = row.getTimestamp("agreed_at");
        return new Fading(
                new MentorshipId(row.getObject("mentorship_id", UUID.class)),
                JSON.readValue(row.getString("steps"), new TypeReference<List<FadingStep>>() {}),
                row.getTimestamp("written_at").toInstant(),
                agreed == null ? null : agreed.toInstant(),
                row.getBoolean("by_telephone"),
                row.getLong("lock"));
    }
}
