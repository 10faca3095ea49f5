package org.handslag.settings;

import java.util.Optional;
import org.handslag.scope.Email;
import org.handslag.scope.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OperatorContacts {
    private final JdbcClient db;

    OperatorContacts(JdbcClient db) {
        this.db = db;
    }

    Contact find() {
        return db.sql(
                        """
                        select sender, name, role, email, telephone, address, version
                          from operator_contact
                        """)
                .query(
                        (row, _) ->
                                new Contact(
                                        row.getString("sender"),
                                        row.getString("name"),
                                        Texts.parse(row.getString("role")),
                                        Optional.ofNullable(row.getString("email"))
                                                .map(Email::new)
                                                .orElse(null),
                                        row.getString("telephone"),
                                        row.getString("address"),
                                        row.getLong("version")))
                .optional()
                .orElseGet(Contact::none);
    }

    /** False when someone else saved first. */
    boolean save(Contact contact) {
        return db.sql(
                                """
                                insert into operator_contact as c
                                       (sender, name, role, email, telephone, address, version)
                                values (:sender, :name, :role::jsonb, :email, :telephone,
                                        :address, 1)
                                on conflict (operator_id) do update
                                   set sender = excluded.sender,
                                       name = excluded.name, role = excluded.role,
                                       email = excluded.email, telephone = excluded.telephone,
                                       address = excluded.address, version = c.version + 1
                                 where c.version = :version
                                """)
                        .param("sender", contact.sender())
                        .param("name", contact.name())
                        .param("role", contact.role())
                        .param("email", contact.email())
                        .param("telephone", contact.telephone())
                        .param("address", contact.address())
                        .param("version", contact.version())
                        .update()
                == 1;
    }
}
