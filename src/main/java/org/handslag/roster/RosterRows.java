package org.handslag.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.handslag.directory.Alphabet;
import org.handslag.directory.OrganisationId;
import org.handslag.scope.PersonId;
import org.handslag.scope.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RosterRows {
    private static final String SELECT =
            """
            select r.*, coalesce(p.name, o.name) as name
              from roster_entry r
              left join person p
                on p.operator_id = r.operator_id and p.id = r.person_id
              left join organisation o
                on o.operator_id = r.operator_id and o.id = r.organisation_id
            """;

    private final JdbcClient db;

    RosterRows(JdbcClient db) {
        this.db = db;
    }

    Optional<RosterEntry> find(RosterId id) {
        return db.sql(SELECT + "where r.id = :id")
                .param("id", id)
                .query(RosterRows::row)
                .optional();
    }

    List<RosterEntry> all(Collection<RosterId> ids) {
        return db.sql(SELECT + "where r.id = any (:ids)")
                .param("ids", ids.stream().map(RosterId::value).toArray(UUID[]::new))
                .query(RosterRows::row)
                .list();
    }

    /** Of a person or an organisation, the one that is asked first. */
    List<RosterEntry> of(@Nullable PersonId person, @Nullable OrganisationId organisation) {
        return db.sql(
                        SELECT
                                + """
                                where r.person_id = :person or r.organisation_id = :organisation
                                order by r.resting_since nulls first, r.id
                                """)
                .param("person", person)
                .param("organisation", organisation)
                .query(RosterRows::row)
                .list();
    }

    /** In the alphabet of this language; what is null narrows nothing. */
    List<RosterEntry> rows(RosterFilter filter, Locale order) {
        return db.sql(
                        SELECT
                                + """
                                where (r.resting_since is not null) = :resting
                                  and (:kind::text is null or r.kind = :kind)
                                  and (:topic::text is null or :topic = any (r.topics))
                                  and (:language::text is null or :language = any (r.languages))
                                order by coalesce(p.name, o.name) %s, r.id
                                """
                                        .formatted(Alphabet.of(order)))
                .param("resting", filter.resting())
                .param("kind", filter.kind())
                .param("topic", filter.topic())
                .param("language", filter.language())
                .query(RosterRows::row)
                .list();
    }

    /** All that anyone speaks of. */
    List<String> topics(Locale order) {
        return db.sql(
                        """
                        select topic
                          from (select distinct unnest(topics) as topic from roster_entry) t
                         order by topic %s
                        """
                                .formatted(Alphabet.of(order)))
                .query(String.class)
                .list();
    }

    void add(RosterEntry entry) {
        bind(
                        entry,
                        """
                        insert into roster_entry (
                            id, kind, person_id, organisation_id, topics, languages, area, fee,
                            terms, room_needs, presentation, shown_by_name, notes)
                        values (
                            :id, :kind, :person, :organisation, :topics, :languages, :area, :fee,
                            :terms, :roomNeeds, :presentation::jsonb, :shownByName, :notes)
                        """)
                .update();
    }

    /** Returns false when someone else saved first. */
    boolean save(RosterEntry entry) {
        return bind(
                                entry,
                                """
                                update roster_entry
                                   set kind = :kind, topics = :topics, languages = :languages,
                                       area = :area, fee = :fee, terms = :terms,
                                       room_needs = :roomNeeds,
                                       presentation = :presentation::jsonb,
                                       shown_by_name = :shownByName, notes = :notes,
                                       version = version + 1
                                 where id = :id and version = :version
                                   and :person::uuid is not distinct from person_id
                                   and :organisation::uuid is not distinct from organisation_id
                                """)
                        .param("version", entry.version())
                        .update()
                == 1;
    }

    /** False when it stands so already. */
    boolean rest(RosterId id, @Nullable Instant since) {
        return db.sql(
                                """
                                update roster_entry
                                   set resting_since = :since
                                 where id = :id
                                   and (resting_since is null) = (:since::timestamptz is not null)
                                """)
                        .param("id", id)
                        .param("since", since)
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec bind(RosterEntry entry, String sql) {
        var details = entry.details();
        var tags = details.languages().stream().map(Locale::toLanguageTag).toArray(String[]::new);
        return db.sql(sql)
                .param("id", entry.id())
                .param("kind", entry.kind())
                .param("person", entry.person())
                .param("organisation", entry.organisation())
                .param("topics", details.topics().toArray(String[]::new))
                .param("languages", tags)
                .param("area", details.area())
                .param("fee", details.fee())
                .param("terms", details.terms())
                .param("roomNeeds", details.roomNeeds())
                .param("presentation", details.presentation())
                .param("shownByName", details.shownByName())
                .param("notes", details.notes());
    }

    private static RosterEntry row(ResultSet row, int number) throws SQLException {
        var person = row.getObject("person_id", UUID.class);
        var organisation = row.getObject("organisation_id", UUID.class);
        var resting = row.getTimestamp("resting_since");
        return new RosterEntry(
                new RosterId(row.getObject("id", UUID.class)),
                RosterKind.valueOf(row.getString("kind")),
                row.getString("name"),
                person == null ? null : new PersonId(person),
                organisation == null ? null : new OrganisationId(organisation),
                details(row),
                resting == null ? null : resting.toInstant(),
                row.getLong("version"));
    }

    private static RosterDetails details(ResultSet row) throws SQLException {
        var tags = (String[]) row.getArray("languages").getArray();
        return new RosterDetails(
                List.of((String[]) row.getArray("topics").getArray()),
                Arrays.stream(tags).map(Locale::forLanguageTag).toList(),
                row.getString("area"),
                Fee.valueOf(row.getString("fee")),
                row.getString("terms"),
                row.getString("room_needs"),
                Texts.parse(row.getString("presentation")),
                row.getBoolean("shown_by_name"),
                row.getString("notes"));
    }
}
