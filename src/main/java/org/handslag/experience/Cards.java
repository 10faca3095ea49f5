package org.handslag.experience;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.handslag.scope.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** All SQL of the cards as their writers and coordinators see them. */
@Repository
class Cards {
    private final JdbcClient db;

    Cards(JdbcClient db) {
        this.db = db;
    }

    Optional<Card> find(CardId id) {
        return db.sql("select * from experience_card where id = :id")
                .param("id", id)
                .query(Cards::row)
                .optional();
    }

    /** Someone's own, the latest first. */
    List<Card> of(PersonId writer) {
        return db.sql(
                        """
                        select * from experience_card
                         where writer_id = :writer and state <> 'WITHDRAWN'
                         order by id desc
                        """)
                .param("writer", writer)
                .query(Cards::row)
                .list();
    }

    int waiting() {
        return db.sql("select count(*) from experience_card where state = 'IN_REVIEW'")
                .query(Integer.class)
                .single();
    }

    /**
     * Notes with it the latest course that its writer had a place on. False when it stands already:
     * the same form sent twice is one card.
     */
    boolean add(Card card) {
        return bind(
                                card,
                                """
                                insert into experience_card (
                                    id, writer_id, language, situation, done, hard, won, workplace,
                                    show_workplace, show_writer, state, state_since, published_at,
                                    returned_words, search, course_id)
                                values (
                                    :id, :writer, :language, :situation, :done, :hard, :won,
                                    :workplace, :showWorkplace, :showWriter, :state, :since,
                                    case when :state = 'PUBLISHED' then :since::timestamptz end,
                                    :returned, to_tsvector(:stems::regconfig, :words),
                                    (select i.course_id
                                       from registration r
                                       join course_instance i on i.id = r.instance_id
                                      where r.person_id = :writer and r.state = 'CONFIRMED'
                                        and i.cancelled_at is null and i.starts_at <= :since
                                      order by i.starts_at desc, i.id
                                      limit 1))
                                on conflict do nothing
                                """)
                        .param("writer", card.writer())
                        .update()
                == 1;
    }

    /** False when someone else saved first. */
    boolean save(Card card) {
        return bind(
                                card,
                                """
                                update experience_card
                                   set language = :language, situation = :situation, done = :done,
                                       hard = :hard, won = :won, workplace = :workplace,
                                       show_workplace = :showWorkplace, show_writer = :showWriter,
                                       state = :state, state_since = :since,
                                       published_at = case when :state = 'PUBLISHED'
                                                           then :since::timestamptz end,
                                       returned_words = :returned,
                                       search = to_tsvector(:stems::regconfig, :words),
                                       version = version + 1
                                 where id = :id and version = :version
                                """)
                        .param("version", card.version())
                        .update()
                == 1;
    }

    List<TagId> tags(CardId card) {
        return db.sql("select tag_id from experience_card_tag where card_id = :card")
                .param("card", card)
                .query((row, _) -> new TagId(row.getObject(1, UUID.class)))
                .list();
    }

    void tag(CardId card, Collection<TagId> tags) {
        db.sql("delete from experience_card_tag where card_id = :card")
                .param("card", card)
                .update();
        for (var tag : tags) {
            db.sql("insert into experience_card_tag (card_id, tag_id) values (:card, :tag)")
                    .param("card", card)
                    .param("tag", tag)
                    .update();
        }
    }

    /** What stands in the bank stays without its erased writer; all else of hers goes. */
    void partWithErased() {
        db.sql(
                        """
                        delete from experience_card c using person p
                         where p.id = c.writer_id and p.erased_at is not null
                           and c.state <> 'PUBLISHED'
                        """)
                .update();
        db.sql(
                        """
                        update experience_card c
                           set writer_id = null, show_writer = false
                          from person p
                         where p.id = c.writer_id and p.erased_at is not null
                        """)
                .update();
    }

    /** Drafts that nobody has touched, and what was taken back. */
    void forget(Instant before) {
        db.sql(
                        """
                        delete from experience_card
                         where state in ('DRAFT', 'RETURNED', 'WITHDRAWN') and state_since < :before
                        """)
                .param("before", before)
                .update();
    }

    private StatementSpec bind(Card card, String sql) {
        return db.sql(sql)
                .param("id", card.id())
                .param("language", card.language())
                .param("situation", card.story().situation())
                .param("done", card.story().done())
                .param("hard", card.story().hard())
                .param("won", card.story().won())
                .param("workplace", card.workplace())
                .param("showWorkplace", card.shown().workplace())
                .param("showWriter", card.shown().writer())
                .param("state", card.state())
                .param("since", card.since())
                .param("returned", card.returned())
                .param("stems", stems(card.language()))
                .param("words", String.join("\n", card.story().parts()));
    }

    /** The text search configuration that knows the stems of a language. */
    private static String stems(Locale language) {
        return switch (language.getLanguage()) {
            case "sv" -> "swedish";
            case "da" -> "danish";
            case "en" -> "english";
            default -> "simple";
        };
    }

    private static Card row(ResultSet row, int number) throws SQLException {
        var writer = row.getObject("writer_id", UUID.class);
        return new Card(
                new CardId(row.getObject("id", UUID.class)),
                writer == null ? null : new PersonId(writer),
                Locale.forLanguageTag(row.getString("language")),
                new Story(
                        row.getString("situation"),
                        row.getString("done"),
                        row.getString("hard"),
                        row.getString("won")),
                new Card.Shown(row.getBoolean("show_workplace"), row.getBoolean("show_writer")),
                row.getString("workplace"),
                CardState.valueOf(row.getString("state")),
                row.getTimestamp("state_since").toInstant(),
                row.getString("returned_words"),
                row.getLong("version"));
    }
}
