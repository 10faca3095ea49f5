package org.handslag.shelter;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.handslag.scope.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The copies of a name that lie all over the program. They are found by the database's own
 * catalogue instead of by each module, since one that is forgotten is one too many.
 */
@Repository
class Copies {
    private final JdbcClient db;

    Copies(JdbcClient db) {
        this.db = db;
    }

    /** Whether someone else is called the same. */
    boolean isShared(Traces traces, Collection<PersonId> entries) {
        return db.sql(
                        """
                        select exists (
                            select from person
                             where name_key in (:keys) and id not in (:entries)
                               and merged_into is null and erased_at is null)
                        """)
                .param("keys", traces.nameKeys())
                .param("entries", entries)
                .query(Boolean.class)
                .single();
    }

    /** The names of those who share a circle with her. */
    List<String> companions(Collection<PersonId> entries) {
        return db.sql(
                        """
                        select distinct p.name
                          from circle_member me
                          join circle_member o on o.mentorship_id = me.mentorship_id
                          join person p on p.id = o.person_id
                         where me.person_id in (:entries) and o.person_id not in (:entries)
                        """)
                .param("entries", entries)
                .query(String.class)
                .list();
    }

    /** The ids of all that is hers, and of her circles. */
    List<UUID> reached(Collection<PersonId> entries) {
        return db.sql("select unnest(shelter_reach(:entries::uuid[]))")
                .param("entries", entries.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    /** Replaces her names and marks wherever they stand. */
    void replaceAll(ShelterId shelter, String names, String marks, String alias) {
        sweep(shelter, List.of(), names, marks, alias, false);
    }

    /** Replaces them in what is hers or about her alone. */
    void replaceHers(ShelterId shelter, Collection<PersonId> entries, String names, String alias) {
        sweep(shelter, entries, names, "", alias, true);
    }

    /** Takes her off the lists that are kept by address. */
    void leaveLists(String marks) {
        if (!marks.isEmpty()) {
            db.sql("select shelter_off_lists(:marks)")
                    .param("marks", marks)
                    .query((_, _) -> true)
                    .single();
        }
    }

    void restore(ShelterId shelter) {
        db.sql("select shelter_restore(:shelter)")
                .param("shelter", shelter)
                .query((_, _) -> true)
                .single();
    }

    /** The messages in which something was replaced. */
    List<UUID> messages(ShelterId shelter) {
        return db.sql(
                        """
                        select (row_key ->> 'id')::uuid from shelter_copy
                         where shelter_id = :shelter and table_name = 'message'
                        """)
                .param("shelter", shelter)
                .query(UUID.class)
                .list();
    }

    private void sweep(
            ShelterId shelter,
            Collection<PersonId> entries,
            String names,
            String marks,
            String alias,
            boolean hers) {
        db.sql(
                        """
                        select shelter_sweep(:shelter, :entries::uuid[],
                               case when :hers then shelter_reach(:entries::uuid[]) end,
                               :names, :marks, :alias)
                        """)
                .param("shelter", shelter)
                .param("entries", entries.stream().map(PersonId::value).toArray(UUID[]::new))
                .param("hers", hers)
                .param("names", names)
                .param("marks", marks)
                .param("alias", alias + "\\1")
                .query((_, _) -> true)
                .single();
    }
}
