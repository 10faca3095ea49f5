package org.handslag.registered;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.handslag.scope.PersonId;
import org.handslag.scope.Uuid7;
import org.handslag.seats.How;
import org.handslag.seats.RegistrationId;
import org.handslag.seats.Unconfirmed;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AskedChanges {
    private final JdbcClient db;

    AskedChanges(JdbcClient db) {
        this.db = db;
    }

    void add(AskedChange change) {
        db.sql(
                        """
                        insert into asked_change (id, registration_id, how, asked_by, entered_by, at)
                        values (:id, :registration, :how, :by, :enteredBy, :at)
                        """)
                .param("id", Uuid7.next())
                .param("registration", change.registration())
                .param("how", change.how())
                .param("by", change.by())
                .param("enteredBy", change.enteredBy())
                .param("at", change.at())
                .update();
    }

    /** The latest first. */
    List<AskedChange> of(RegistrationId registration) {
        return db.sql(
                        """
                        select registration_id, how, asked_by, entered_by, at
                          from asked_change
                         where registration_id = :registration
                         order by at desc, id desc
                        """)
                .param("registration", registration)
                .query(AskedChanges::row)
                .list();
    }

    /** Whoever asked is forgotten with the one for whom she asked. */
    @EventListener
    void hear(Unconfirmed.Emptied emptied) {
        db.sql("update asked_change set asked_by = '' where registration_id in (:emptied)")
                .param("emptied", emptied.registrations())
                .update();
    }

    private static AskedChange row(ResultSet row, int number) throws SQLException {
        var enteredBy = row.getObject("entered_by", UUID.class);
        return new AskedChange(
                new RegistrationId(row.getObject("registration_id", UUID.class)),
                How.valueOf(row.getString("how")),
                row.getString("asked_by"),
                enteredBy == null ? null : new PersonId(enteredBy),
                row.getTimestamp("at").toInstant());
    }
}
