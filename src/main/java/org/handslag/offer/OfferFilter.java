package org.handslag.offer;

import java.time.LocalDate;
import java.util.UUID;
import org.handslag.ui.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * What the list of offers is narrowed to.
 *
 * @param state null for those that are open or coming
 * @param from with {@code until} a time in which it must be open
 */
record OfferFilter(
        @Nullable String municipality,
        @Nullable UUID trade,
        @Nullable UUID kind,
        @Nullable String language,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable OfferState state) {

    static final String WHERE =
            """
             where (:municipality::text is null or found.municipality = :municipality)
               and (:trade::uuid is null or found.trade_id = :trade)
               and (:kind::uuid is null or :kind = any (found.kinds))
               and (:language::text is null or :language = any (found.languages))
               and (:from::date is null or coalesce(found.until_day, 'infinity') >= :from)
               and (:until::date is null or found.from_day <= :until)
               and (found.state = :state or :state::text is null and found.state in ('OPEN', 'COMING'))
            """;

    static OfferFilter read(Form asked) {
        var municipality = asked.optionalLine("municipality", 100);
        var language = asked.optionalLine("language", 20);
        var from = asked.optionalDate("from");
        var until = asked.optionalDate("until");
        if (from != null && until != null && until.isBefore(from)) {
            asked.wrong("until", "offer.until-before-from");
        }
        return new OfferFilter(
                municipality.isEmpty() ? null : municipality,
                id(asked, "trade"),
                id(asked, "kind"),
                language.isEmpty() ? null : language,
                from,
                until,
                asked.optionalChoice("state", OfferState.class).orElse(null));
    }

    private static @Nullable UUID id(Form asked, String field) {
        return asked.value(field).isBlank()
                ? null
                : asked.parsed(field, "form.choose", UUID::fromString);
    }

    StatementSpec bind(StatementSpec sql) {
        return sql.param("municipality", municipality)
                .param("trade", trade)
                .param("kind", kind)
                .param("language", language)
                .param("from", from)
                .param("until", until)
                .param("state", state);
    }
}
