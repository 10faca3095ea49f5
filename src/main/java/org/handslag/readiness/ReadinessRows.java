package org.handslag.readiness;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.handslag.directory.Alphabet;
import org.handslag.directory.WorkplaceId;
import org.handslag.offer.OfferPlaces;
import org.handslag.offer.Reach;
import org.handslag.readiness.ReadinessList.ReadinessRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Checks as they are kept. */
@Repository
class ReadinessRows {
    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String RECEIVES =
            "exists (select from mentorship m where m.workplace_id = w.id and m.ended_on is null)";

    private final JdbcClient db;

    ReadinessRows(JdbcClient db) {
        this.db = db;
    }

    /** One made on the same day takes the place of the one before. */
    void save(ReadinessCheck check) {
        db.sql(
                        """
                        insert into readiness_check (id, workplace_id, made_on, by_employer, answers)
                        values (:id, :workplace, :day, :employer, :answers::jsonb)
                        on conflict (operator_id, workplace_id, made_on)
                        do update set answers = excluded.answers, by_employer = excluded.by_employer
                        """)
                .param("id", check.id())
                .param("workplace", check.workplace())
                .param("day", check.day())
                .param("employer", check.byEmployer())
                .param("answers", JSON.writeValueAsString(check.answers()))
                .update();
    }

    /** The latest first. */
    List<ReadinessCheck> of(WorkplaceId workplace) {
        return db.sql(
                        """
                        select * from readiness_check
                         where workplace_id = :workplace order by made_on desc
                        """)
                .param("workplace", workplace)
                .query(ReadinessRows::check)
                .list();
    }

    Optional<ReadinessCheck> latest(WorkplaceId workplace) {
        return of(workplace).stream().findFirst();
    }

    boolean receives(WorkplaceId workplace) {
        return db.sql("select " + RECEIVES + " from workplace w where w.id = :id")
                .param("id", workplace)
                .query(Boolean.class)
                .single();
    }

    /** Workplaces that someone reaches which receive someone or have been looked at. */
    List<ReadinessRow> rows(Reach reach, String order) {
        var sql =
                """
                select %s, %s as receives, latest.*, earlier.answers as earlier_answers
                  from workplace w
                  join organisation g on g.id = w.organisation_id
                  left join lateral (select * from readiness_check c where c.workplace_id = w.id
                                      order by c.made_on desc limit 1) latest on true
                  left join lateral (select * from readiness_check c where c.workplace_id = w.id
                                      order by c.made_on desc offset 1 limit 1) earlier on true
                 where (latest.id is not null or %2$s) and %3$s
                 order by g.name %4$s, w.name %4$s, w.id
                """
                        .formatted(OfferPlaces.COLUMNS, RECEIVES, Reach.HERS, order);
        return reach.bind(db.sql(sql)).query(ReadinessRows::row).list();
    }

    static String order(Locale locale) {
        return Alphabet.of(locale);
    }

    private static ReadinessRow row(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var place = OfferPlaces.row(row);
        var earlier = row.getString("earlier_answers");
        return new ReadinessRow(
                place,
                id == null ? null : check(row, number),
                earlier == null
                        ? null
                        : new ReadinessCheck(
                                id, place.workplace(), LocalDate.MIN, false, answers(earlier)),
                row.getBoolean("receives"));
    }

    private static ReadinessCheck check(ResultSet row, int number) throws SQLException {
        return new ReadinessCheck(
                row.getObject("id", UUID.class),
                new WorkplaceId(row.getObject("workplace_id", UUID.class)),
                row.getObject("made_on", LocalDate.class),
                row.getBoolean("by_employer"),
                answers(row.getString("answers")));
    }

    private static Map<ReadinessPoint, ReadinessAnswer> answers(String json) {
        return JSON.readValue(
                json, new TypeReference<EnumMap<ReadinessPoint, ReadinessAnswer>>() {});
    }
}
