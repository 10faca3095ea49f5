package org.handslag.contacting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;
import org.handslag.directory.WorkplaceId;
import org.handslag.relation.EmployerContacts;
import org.handslag.relation.RelationNow;
import org.handslag.relation.RelationState;
import org.handslag.scope.PersonId;

/** Whom to write to at workplaces, as part of an SQL statement. */
public final class Whom {
    /**
     * Whom to write to: the first whom {@link EmployerContacts#REACHED} tells of. Names the table
     * {@code turn} with an id and a workplace, and is given {@code :today} and the day the {@code
     * :quarter} began.
     */
    public static final String OF_TURN =
            """
            select t.id as target, t.workplace_id, w.name as workplace, o.name as organisation,
                   coalesce(c.name, '') as name, coalesce(c.email, '') as email,
                   coalesce(c.language, '') as language, c.person_id, %s as relation,
                   (select count(*) from workplace_mail m
                     where m.workplace_id = w.id and m.at >= :quarter) as before
              from turn t
              join workplace w on w.id = t.workplace_id
              join organisation o on o.id = w.organisation_id
              left join lateral (
                   %s
                    order by turn, id
                    limit 1) c on true
            """
                    .formatted(RelationNow.OF_WORKPLACE, EmployerContacts.REACHED);

    private Whom() {}

    public static Addressee row(ResultSet row, int number) throws SQLException {
        var person = row.getObject("person_id", UUID.class);
        return new Addressee(
                row.getObject("target", UUID.class),
                new WorkplaceId(row.getObject("workplace_id", UUID.class)),
                row.getString("workplace"),
                row.getString("organisation"),
                row.getString("name"),
                person == null ? null : new PersonId(person),
                row.getString("email"),
                Locale.forLanguageTag(row.getString("language")),
                RelationState.valueOf(row.getString("relation")),
                row.getInt("before"));
    }
}
