package org.handslag.relation;

import java.util.List;
import java.util.Locale;
import org.handslag.directory.Alphabet;
import org.handslag.ui.Option;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The municipalities of employers and workplaces, to choose among. */
@Repository
public class Municipalities {
    private final JdbcClient db;

    Municipalities(JdbcClient db) {
        this.db = db;
    }

    public List<Option> all(Locale order) {
        return db.sql(
                        """
                        select m
                          from (select municipality as m from organisation
                                 union
                                select municipality from workplace) found
                         where m <> ''
                         order by m %s
                        """
                                .formatted(Alphabet.of(order)))
                .query((row, _) -> Option.of(row.getString(1), row.getString(1)))
                .list();
    }
}
