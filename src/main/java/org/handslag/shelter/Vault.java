package org.handslag.shelter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.handslag.directory.PostalAddress;
import org.handslag.scope.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of the vault. Nothing but {@link Sheltering} and the page of the handlers asks it. */
@Repository
class Vault {
    private final JdbcClient db;

    Vault(JdbcClient db) {
        this.db = db;
    }

    /** Takes in what stands in the entry of this person, and in those merged into it. */
    void take(ShelterId shelter, PersonId person) {
        db.sql(
                        """
                        insert into shelter_vault (shelter_id, person_id, name, email, telephone,
                                                   street, postal_code, city)
                        select :shelter, id, name, email, telephone, street, postal_code, city
                          from person
                         where (id = :person or merged_into = :person) and erased_at is null
                        """)
                .param("shelter", shelter)
                .param("person", person)
                .update();
    }

    /** What it would take in of someone. */
    List<Kept> open(PersonId person) {
        return db.sql(
                        """
                        select id as person_id, name, email, telephone, street, postal_code, city
                          from person
                         where (id = :person or merged_into = :person) and erased_at is null
                        """)
                .param("person", person)
                .query(Vault::row)
                .list();
    }

    /** Her own entry first. */
    List<Kept> of(ShelterId shelter, PersonId person) {
        return db.sql(
                        """
                        select * from shelter_vault
                         where shelter_id = :shelter
                         order by person_id <> :person, person_id
                        """)
                .param("shelter", shelter)
                .param("person", person)
                .query(Vault::row)
                .list();
    }

    /** Nothing of what it held can be found again. */
    void empty(ShelterId shelter) {
        for (var table : List.of("shelter_copy", "shelter_vault")) {
            db.sql("delete from " + table + " where shelter_id = :shelter")
                    .param("shelter", shelter)
                    .update();
        }
    }

    private static Kept row(ResultSet row, int number) throws SQLException {
        return new Kept(
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                row.getString("telephone"),
                new PostalAddress(
                        row.getString("street"),
                        row.getString("postal_code"),
                        row.getString("city")));
    }
}
