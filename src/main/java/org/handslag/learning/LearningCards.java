package org.handslag.learning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Cards as they are kept. */
@Repository
class LearningCards {
    private final JdbcClient db;

    LearningCards(JdbcClient db) {
        this.db = db;
    }

    /** Hers; of several entries that have become one, the one that she has now first. */
    Optional<LearningCard> of(PersonId person) {
        return db.sql(
                        """
                        select c.* from learning_card c
                          join person p on p.id = c.person_id
                         where p.id = :person or p.merged_into = :person
                         order by p.id = :person desc, c.id
                         limit 1
                        """)
                .param("person", person)
                .query(LearningCards::card)
                .optional()
                .map(this::whole);
    }

    /** False when she has one already. */
    boolean add(LearningCard card, Instant at) {
        return db.sql(
                                """
                                insert into learning_card (id, person_id, language, made_at)
                                values (:id, :person, :language, :at)
                                on conflict on constraint one_card_for_each do nothing
                                """)
                        .param("id", card.id())
                        .param("person", card.person())
                        .param("language", card.language())
                        .param("at", at)
                        .update()
                == 1;
    }

    /** False when it was changed elsewhere first. */
    boolean change(LearningCard card, String language) {
        return db.sql(
                                """
                                update learning_card
                                   set language = :language, version = version + 1
                                 where id = :id and version = :version
                                """)
                        .param("language", language)
                        .param("id", card.id())
                        .param("version", card.version())
                        .update()
                == 1;
    }

    /** An edition as it is now, with all its lines. */
    void put(LearningCardId card, CardEdition edition) {
        db.sql(
                        """
                        insert into learning_edition
                               (card_id, number, begun_by, begun_at, kept_at, way, helped_with)
                        values (:card, :number, :by, :at, :kept, :way, :with)
                            on conflict (operator_id, card_id, number) do update set kept_at = :kept
                        """)
                .param("card", card)
                .param("number", edition.number())
                .param("by", edition.begunBy())
                .param("at", edition.begunAt())
                .param("kept", edition.keptAt())
                .param("way", edition.way())
                .param("with", edition.helpedWith())
                .update();
        db.sql("delete from learning_line where card_id = :card and number = :number")
                .param("card", card)
                .param("number", edition.number())
                .update();
        edition.lines().forEach(line -> add(card, edition.number(), line));
    }

    private void add(LearningCardId card, int number, CardLine line) {
        db.sql(
                        """
                        insert into learning_line (card_id, number, code, answer, own)
                        values (:card, :number, :code, :answer, :own)
                        """)
                .param("card", card)
                .param("number", number)
                .param("code", line.code())
                .param("answer", line.answer())
                .param("own", line.own())
                .update();
    }

    void drop(LearningCardId card, int number) {
        db.sql("delete from learning_edition where card_id = :card and number = :number")
                .param("card", card)
                .param("number", number)
                .update();
    }

    void show(LearningCardId card, String code, CardAudience audience) {
        db.sql("delete from learning_shown where card_id = :card and code = :code")
                .param("card", card)
                .param("code", code)
                .update();
        if (audience != CardAudience.ME) {
            db.sql(
                            """
                            insert into learning_shown (card_id, code, audience)
                            values (:card, :code, :audience)
                            """)
                    .param("card", card)
                    .param("code", code)
                    .param("audience", audience)
                    .update();
        }
    }

    void delete(LearningCardId card) {
        db.sql("delete from learning_card where id = :id").param("id", card).update();
    }

    /** All cards of whoever is erased, those of entries that became hers among them. */
    void erase(PersonId person) {
        db.sql(
                        """
                        delete from learning_card
                         where person_id in (select id from person
                                              where id = :person or merged_into = :person)
                        """)
                .param("person", person)
                .update();
    }

    private static LearningCard card(ResultSet row, int number) throws SQLException {
        return new LearningCard(
                new LearningCardId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("language"),
                row.getLong("version"),
                List.of(),
                Map.of());
    }

    private LearningCard whole(LearningCard card) {
        return card.with(editions(card.id()), audiences(card.id()));
    }

    private List<CardEdition> editions(LearningCardId card) {
        var lines = new HashMap<Integer, List<CardLine>>();
        db.sql("select * from learning_line where card_id = :card order by code")
                .param("card", card)
                .query(
                        row -> {
                            lines.computeIfAbsent(row.getInt("number"), _ -> new ArrayList<>())
                                    .add(line(row));
                        });
        return db.sql("select * from learning_edition where card_id = :card order by number")
                .param("card", card)
                .query((row, _) -> edition(row, lines))
                .list();
    }

    private Map<String, CardAudience> audiences(LearningCardId card) {
        var audiences = new HashMap<String, CardAudience>();
        db.sql("select code, audience from learning_shown where card_id = :card")
                .param("card", card)
                .query(
                        row -> {
                            audiences.put(
                                    row.getString("code"),
                                    CardAudience.valueOf(row.getString("audience")));
                        });
        return audiences;
    }

    private static CardLine line(ResultSet row) throws SQLException {
        var answer = row.getString("answer");
        return new CardLine(
                row.getString("code"),
                answer == null ? null : CardAnswer.valueOf(answer),
                row.getString("own"));
    }

    private static CardEdition edition(ResultSet row, Map<Integer, List<CardLine>> lines)
            throws SQLException {
        return new CardEdition(
                row.getInt("number"),
                new PersonId(row.getObject("begun_by", UUID.class)),
                row.getTimestamp("begun_at").toInstant(),
                instant(row, "kept_at"),
                CardWay.valueOf(row.getString("way")),
                row.getString("helped_with"),
                lines.getOrDefault(row.getInt("number"), List.of()));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
