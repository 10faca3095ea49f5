package org.handslag.experience;

import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which words are names of people whom the operator knows. */
@Repository
class KnownNames {
    private final JdbcClient db;

    KnownNames(JdbcClient db) {
        this.db = db;
    }

    Set<String> among(Collection<String> words) {
        return words.isEmpty()
                ? Set.of()
                : db.sql(
                                """
                                select distinct word
                                  from person p, string_to_table(p.name, ' ') word
                                 where p.erased_at is null and word = any (:words)
                                """)
                        .param("words", words.toArray(String[]::new))
                        .query(String.class)
                        .set();
    }
}
