package org.handslag.experience;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/**
 * Reads what stands in the bank: published cards, and of their writers only what they agreed to.
 */
@Repository
class Bank {
    /** So many are looked through for words; the page says when there are more. */
    static final int MOST = 200;

    private static final String TAGGED =
            """
            (:tag::uuid is null or exists (
                select from experience_card_tag t where t.card_id = c.id and t.tag_id = :tag))
            """;

    private final JdbcClient db;
    private final Tags tags;

    Bank(JdbcClient db, Tags tags) {
        this.db = db;
        this.tags = tags;
    }

    /**
     * What is asked for.
     *
     * @param words as they were typed; empty for all
     */
    record Asked(String words, @Nullable TagId tag) {}

    int count(Asked asked) {
        return bind(
                        "select count(*) from experience_card c where c.state = 'PUBLISHED' and ",
                        asked)
                .query(Integer.class)
                .single();
    }

    List<BankCard> page(Asked asked, int from, int most, ZoneId zone) {
        return cards(
                bind(
                                """
                                select c.id, c.language, c.situation, c.done, c.hard, c.won,
                                       case when c.show_workplace then c.workplace else '' end
                                           as workplace,
                                       case when c.show_writer then coalesce(p.name, '') else '' end
                                           as writer,
                                       c.published_at
                                  from experience_card c
                                  left join person p on p.id = c.writer_id
                                 where c.state = 'PUBLISHED' and
                                """,
                                asked,
                                " order by c.published_at desc, c.id desc limit :most offset :from")
                        .param("most", most)
                        .param("from", from),
                zone);
    }

    Optional<BankCard> find(CardId id, ZoneId zone) {
        return cards(
                        db.sql(
                                        """
                                        select c.id, c.language, c.situation, c.done, c.hard, c.won,
                                               case when c.show_workplace then c.workplace else '' end
                                                   as workplace,
                                               case when c.show_writer then coalesce(p.name, '')
                                                    else '' end as writer,
                                               c.published_at
                                          from experience_card c
                                          left join person p on p.id = c.writer_id
                                         where c.id = :id and c.state = 'PUBLISHED'
                                        """)
                                .param("id", id),
                        zone)
                .stream()
                .findFirst();
    }

    /** The tags under which there is anything. */
    List<Tag> used() {
        return db.sql(
                        """
                        select t.id, t.slug, t.name, t.version
                          from experience_tag t
                         where exists (
                               select from experience_card_tag k
                                 join experience_card c on c.id = k.card_id
                                where k.tag_id = t.id and c.state = 'PUBLISHED')
                         order by t.slug
                        """)
                .query(Tags::row)
                .list();
    }

    private StatementSpec bind(String begin, Asked asked) {
        return bind(begin, asked, "");
    }

    // What is not asked for is left out, so that the search stands alone and uses its index.
    private StatementSpec bind(String begin, Asked asked, String end) {
        var search =
                asked.words().isEmpty() ? "" : " and c.id in (select search_cards(:words, :top))";
        var sql = db.sql(begin + TAGGED + search + end).param("tag", asked.tag());
        return asked.words().isEmpty() ? sql : sql.param("words", asked.words()).param("top", MOST);
    }

    private List<BankCard> cards(StatementSpec found, ZoneId zone) {
        var rows = found.query((row, _) -> row(row, zone)).list();
        var byCard = tagsOf(rows.stream().map(BankCard::id).toList());
        return rows.stream()
                .map(row -> with(row, byCard.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private Map<CardId, List<Tag>> tagsOf(List<CardId> cards) {
        if (cards.isEmpty()) {
            return Map.of();
        }
        var all = tags.all().stream().collect(Collectors.toMap(Tag::id, tag -> tag));
        return db
                .sql("select card_id, tag_id from experience_card_tag where card_id = any (:cards)")
                .param("cards", cards.stream().map(CardId::value).toArray(UUID[]::new))
                .query(
                        (row, _) ->
                                Map.entry(
                                        new CardId(row.getObject(1, UUID.class)),
                                        new TagId(row.getObject(2, UUID.class))))
                .stream()
                .flatMap(
                        one ->
                                Stream.ofNullable(all.get(one.getValue()))
                                        .map(tag -> Map.entry(one.getKey(), tag)))
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static BankCard with(BankCard card, List<Tag> tags) {
        return new BankCard(
                card.id(),
                card.language(),
                card.story(),
                card.workplace(),
                card.writer(),
                card.on(),
                tags);
    }

    /** A card without its tags. */
    static BankCard row(ResultSet row, ZoneId zone) throws SQLException {
        return new BankCard(
                new CardId(row.getObject("id", UUID.class)),
                Locale.forLanguageTag(row.getString("language")),
                new Story(
                        row.getString("situation"),
                        row.getString("done"),
                        row.getString("hard"),
                        row.getString("won")),
                row.getString("workplace"),
                row.getString("writer"),
                LocalDate.ofInstant(row.getTimestamp("published_at").toInstant(), zone),
                List.of());
    }
}
