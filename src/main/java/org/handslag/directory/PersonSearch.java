package org.handslag.directory;

import java.util.List;
import java.util.UUID;
import org.handslag.scope.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds people by any words of their name, e-mail address, telephone number or workplace. */
@Repository
public class PersonSearch {
    private final JdbcClient db;
    private final People people;

    PersonSearch(JdbcClient db, People people) {
        this.db = db;
        this.people = people;
    }

    /** At most so many of those who match every word, by name. Nothing typed finds nobody. */
    public List<Person> find(String typed, int most) {
        var patterns = SearchText.patterns(typed);
        if (patterns.isEmpty()) {
            return List.of();
        }
        var ids =
                db.sql(
                                """
                                select p.id
                                  from person p
                                 where p.id in (select search_people(:patterns))
                                   and p.merged_into is null
                                 order by p.name, p.id
                                 limit :most
                                """)
                        .param("patterns", patterns.toArray(String[]::new))
                        .param("most", most)
                        .query((row, _) -> new PersonId(row.getObject("id", UUID.class)))
                        .list();
        return people.all(ids);
    }
}
