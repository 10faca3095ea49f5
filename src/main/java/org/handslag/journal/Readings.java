package org.handslag.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.handslag.scope.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The access log, in one part of the table for each month. */
@Repository
class Readings {
    private final JdbcClient db;

    Readings(JdbcClient db) {
        this.db = db;
    }

    void add(PersonId reader, String page, List<PersonId> persons, Instant at) {
        var day = day(at);
        makeMonth(day);
        db.sql(
                        """
                        insert into reading (person, day, reader, page)
                        select person, :day, :reader, :page
                          from unnest(:persons::uuid[]) person
                            on conflict do nothing
                        """)
                .param("day", day)
                .param("reader", reader)
                .param("page", page)
                .param("persons", persons.stream().map(PersonId::value).toArray(UUID[]::new))
                .update();
    }

    List<Read> of(Collection<PersonId> entries) {
        return db.sql(
                        """
                        select distinct day, reader, page
                          from reading
                         where person in (:persons)
                         order by day desc, page, reader
                        """)
                .param("persons", entries)
                .query(
                        (row, _) ->
                                new Read(
                                        row.getObject("day", LocalDate.class),
                                        new PersonId(row.getObject("reader", UUID.class)),
                                        row.getString("page")))
                .list();
    }

    int addRefused(PersonId reader, String route, String asked, Instant at) {
        return db.sql(
                        """
                        insert into refused_reading (reader, day, route, asked)
                        values (:reader, :day, :route, left(:asked, 100))
                            on conflict do nothing
                        """)
                .param("reader", reader)
                .param("day", day(at))
                .param("route", route)
                .param("asked", asked)
                .update();
    }

    void forgetRefusedBefore(LocalDate day) {
        db.sql("delete from refused_reading where day < :day").param("day", day).update();
    }

    /** Nothing happens when the month of this day has its part already. */
    void makeMonth(LocalDate day) {
        db.sql("select make_reading_month(:day)").param("day", day).query((_, _) -> "").single();
    }

    /** Drops the months that lie wholly before the month of this day; says how many. */
    int dropMonthsBefore(LocalDate day) {
        return db.sql("select drop_reading_months_before(:day)")
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
