package org.handslag.offer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.handslag.adjustment.TradeId;
import org.handslag.rules.PlacementTypeId;
import org.handslag.scope.Period;

/** Reads an offer out of a row. */
final class OfferRows {
    static final String KINDS =
            """
            array(select k.type_id from workplace_offer_kind k
                   where k.offer_id = o.id order by k.type_id) as kinds
            """;

    private OfferRows() {}

    static WorkplaceOffer offer(ResultSet row, int number) throws SQLException {
        var withdrawn = row.getTimestamp("withdrawn_at");
        return new WorkplaceOffer(
                new OfferId(row.getObject("id", UUID.class)),
                OfferPlaces.row(row),
                facts(row),
                withdrawn == null ? null : withdrawn.toInstant(),
                row.getLong("version"));
    }

    private static OfferFacts facts(ResultSet row) throws SQLException {
        return new OfferFacts(
                row.getInt("places"),
                new Period(
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("until_day", LocalDate.class)),
                kinds(row),
                new TradeId(row.getObject("trade_id", UUID.class)),
                row.getString("tasks"),
                languages(row),
                new OfferHours(
                        Stream.of((Integer[]) row.getArray("weekdays").getArray())
                                .map(DayOfWeek::of)
                                .toList(),
                        row.getObject("from_time", LocalTime.class),
                        row.getObject("until_time", LocalTime.class)));
    }

    static List<PlacementTypeId> kinds(ResultSet row) throws SQLException {
        return Stream.of((UUID[]) row.getArray("kinds").getArray())
                .map(PlacementTypeId::new)
                .toList();
    }

    static List<Locale> languages(ResultSet row) throws SQLException {
        return Stream.of((String[]) row.getArray("languages").getArray())
                .map(Locale::forLanguageTag)
                .toList();
    }
}
