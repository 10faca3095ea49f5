package org.handslag.relation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.handslag.directory.SearchText;
import org.handslag.directory.Sector;
import org.handslag.ui.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * What the list of relations is narrowed to.
 *
 * @param trained whether there is someone trained as a mentor
 * @param silentSince no contact since that day
 */
record RelationFilter(
        List<String> patterns,
        @Nullable RelationState state,
        @Nullable Sector sector,
        @Nullable String municipality,
        @Nullable Size size,
        @Nullable Boolean trained,
        @Nullable LocalDate silentSince,
        @Nullable UUID responsible) {

    static RelationFilter read(Form asked, LocalDate today) {
        var municipality = asked.optionalLine("municipality", 100);
        var trained = asked.value("trained");
        return new RelationFilter(
                SearchText.patterns(asked.optionalLine("q", 100)),
                asked.optionalChoice("state", RelationState.class).orElse(null),
                asked.optionalChoice("sector", Sector.class).orElse(null),
                municipality.isEmpty() ? null : municipality,
                asked.optionalChoice("size", Size.class).orElse(null),
                trained.equals("yes") ? Boolean.TRUE : trained.equals("no") ? false : null,
                silent(asked.value("silent"), today),
                responsible(asked));
    }

    private static @Nullable LocalDate silent(String months, LocalDate today) {
        return months.matches("3|6|12") ? today.minusMonths(Integer.parseInt(months)) : null;
    }

    private static @Nullable UUID responsible(Form asked) {
        return asked.value("responsible").isBlank()
                ? null
                : asked.parsed("responsible", "form.choose", UUID::fromString);
    }

    static final String WHERE =
            """
             where (:state::text is null or state = :state)
               and (:sector::text is null or sector = :sector)
               and (:municipality::text is null or municipality = :municipality)
               and (:size::text is null or band = :size)
               and (:trained::boolean is null or (mentors > 0) = :trained)
               and (:silent::date is null or coalesce(last_contact, '-infinity') < :silent)
               and (:responsible::uuid is null or responsible_id = :responsible)
            """;

    String found() {
        return patterns.isEmpty() ? "" : " where o.id in (select search_organisations(:patterns))";
    }

    /** As plain values: a statement that is read a few rows at a time knows no others. */
    StatementSpec bind(StatementSpec sql) {
        var bound =
                sql.param("state", state == null ? null : state.name())
                        .param("sector", sector == null ? null : sector.name())
                        .param("municipality", municipality)
                        .param("size", size == null ? null : size.name())
                        .param("trained", trained)
                        .param("silent", silentSince)
                        .param("responsible", responsible);
        return patterns.isEmpty()
                ? bound
                : bound.param("patterns", patterns.toArray(String[]::new));
    }
}
