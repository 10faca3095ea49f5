package org.handslag.criteria;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.handslag.fit.Criteria;
import org.handslag.fit.Part;
import org.handslag.fit.Rule;
import org.handslag.scope.PersonId;
import org.handslag.scope.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The matching criteria of programmes, version by version. Callers see to who may look. Only this
 * module adds, and nothing changes or removes.
 */
@Repository
public class ProgrammeCriteria {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient db;

    ProgrammeCriteria(JdbcClient db) {
        this.db = db;
    }

    /** Those in force; the standard, as number 0, when the programme has decided nothing. */
    public CriteriaVersion current(ProgrammeId programme) {
        return all(programme).stream()
                .findFirst()
                .orElseGet(() -> CriteriaVersion.standard(programme));
    }

    public Optional<CriteriaVersion> find(CriteriaVersionId id) {
        return db.sql("select * from matching_criteria where id = :id")
                .param("id", id)
                .query(ProgrammeCriteria::row)
                .optional();
    }

    /** All that were decided, the latest first. */
    List<CriteriaVersion> all(ProgrammeId programme) {
        return db.sql(
                        """
                        select *
                          from matching_criteria
                         where programme_id = :programme
                         order by number desc
                        """)
                .param("programme", programme)
                .query(ProgrammeCriteria::row)
                .list();
    }

    /** False when someone else has decided since the version before it. */
    boolean add(CriteriaVersion decided) {
        var criteria = decided.criteria();
        return db.sql(
                                """
                                insert into matching_criteria (
                                    id, programme_id, number, rules, weights, slots, first_minutes,
                                    minutes_per_kilometre, top_share, explanation, made_by, made_at)
                                select :id, :programme, :number, :rules, :weights::jsonb, :slots,
                                       :first, :pace, :top, :why, :by, :at
                                 where :number = (
                                       select coalesce(max(number), 0) + 1
                                         from matching_criteria
                                        where programme_id = :programme)
                                    on conflict on constraint criteria_version_taken do nothing
                                """)
                        .param("id", decided.id())
                        .param("programme", decided.programme())
                        .param("number", decided.number())
                        .param("rules", names(criteria.rules()))
                        .param("weights", JSON.writeValueAsString(criteria.weights()))
                        .param("slots", criteria.slots())
                        .param("first", criteria.firstMinutes())
                        .param("pace", criteria.minutesPerKilometre())
                        .param("top", criteria.topShare())
                        .param("why", decided.explanation())
                        .param("by", decided.madeBy())
                        .param("at", decided.madeAt())
                        .update()
                == 1;
    }

    private static String[] names(Set<Rule> rules) {
        return rules.stream().sorted().map(Rule::name).toArray(String[]::new);
    }

    private static CriteriaVersion row(ResultSet row, int number) throws SQLException {
        return new CriteriaVersion(
                new CriteriaVersionId(row.getObject("id", UUID.class)),
                new ProgrammeId(row.getObject("programme_id", UUID.class)),
                row.getInt("number"),
                new Criteria(
                        rules((String[]) row.getArray("rules").getArray()),
                        JSON.readValue(
                                row.getString("weights"),
                                new TypeReference<Map<Part, Integer>>() {}),
                        row.getInt("slots"),
                        row.getInt("first_minutes"),
                        row.getInt("minutes_per_kilometre"),
                        row.getInt("top_share")),
                row.getString("explanation"),
                new PersonId(row.getObject("made_by", UUID.class)),
                row.getTimestamp("made_at").toInstant());
    }

    private static Set<Rule> rules(String[] names) {
        var rules = EnumSet.noneOf(Rule.class);
        Arrays.stream(names).map(Rule::valueOf).forEach(rules::add);
        return rules;
    }
}
