package org.handslag.directory;

import java.util.Optional;
import java.util.UUID;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds someone again who gives no e-mail address. */
@Repository
public class Namesakes {
    private final JdbcClient db;

    Namesakes(JdbcClient db) {
        this.db = db;
    }

    /**
     * The person of this name who has this telephone, or who works or has worked at this workplace;
     * of several the one who was entered first. A name alone finds nobody.
     */
    public Optional<PersonId> find(
            String name, @Nullable String telephone, @Nullable WorkplaceId workplace) {
        return db.sql(
                        """
                        select coalesce(p.merged_into, p.id) as id
                          from person p
                         where p.name_key = :name
                           and p.erased_at is null and not p.sheltered
                           and (p.telephone = :telephone::text
                                or exists (
                                   select from affiliation a
                                    where a.person_id = coalesce(p.merged_into, p.id)
                                      and a.workplace_id = :workplace::uuid))
                         order by p.id
                         limit 1
                        """)
                .param("name", SearchText.key(name))
                .param("telephone", telephone)
                .param("workplace", workplace)
                .query((row, _) -> new PersonId(row.getObject("id", UUID.class)))
                .optional();
    }
}
