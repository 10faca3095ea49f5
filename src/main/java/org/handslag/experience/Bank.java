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

    private static final String SELECT =
            """
            select c.id, c.language, c.situation, c.done, c.hard, c.won,
                   case when c.show_workplace then c.workplace else '' end as workplace,
                   case when c.show_writer then coalesce(p.name, '') else '' end as writer,
                   c.published_at
              from experience_card c
              left join person p on p.id = c.writer_id
             where c.state = 'PUBLISHED' and
            """;

    private static final String LATEST = " order by c.published_at desc, c.id desc";

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

    /**
     * A page of what was found.
     *
     * @param all how many were found, at most {@link #MOST} when words were asked for
     * @param at the page's number, from 1
     * @param last the number of the last page
     */
    record Found(int all, int at, int last, List<BankCard> cards) {}

    /** The page of this number, or the last one when there are fewer. */
    Found find(Asked asked, int at, int size, ZoneId zone) {
        // Words are looked for once: the search costs more than all the rest of the page.
        var ids = asked.words().isEmpty() ? List.<CardId>of() : search(asked);
        var all = asked.words().isEmpty() ? count(asked) : ids.size();
        var last = Math.max(1, (all + size - 1) / size);
        var shown = Math.min(at, last);
        var from = (shown - 1) * size;
        var cards =
                asked.words().isEmpty()
                        ? page(asked, from, size, zone)
                        : these(ids.subList(from, Math.min(all, from + size)), zone);
        return new Found(all, shown, last, cards);
    }

    private int count(Asked asked) {
        return bind(
                        "select count(*) from experience_card c where c.state = 'PUBLISHED' and ",
                        asked,
                        "")
                .query(Integer.class)
                .single();
    }

    private List<CardId> search(Asked asked) {
        return bind(
                        "select c.id from experience_card c where c.state = 'PUBLISHED' and ",
                        asked,
                        LATEST)
                .query((row, _) -> new CardId(row.getObject(1, UUID.class)))
                .list();
    }

    private List<BankCard> these(List<CardId> ids, ZoneId zone) {
        var some = ids.stream().map(CardId::value).toArray(UUID[]::new);
        return cards(db.sql(SELECT + " c.id = any (:ids)" + LATEST).param("ids", some), zone);
    }

    List<BankCard> page(Asked asked, int from, int most, ZoneId zone) {
        return cards(
                bind(SELECT, asked, LATEST + " limit :most offset :from")
                        .param("most", most)
                        .param("from", from),
                zone);
    }

    Optional<BankCard> find(CardId id, ZoneId zone) {
        return cards(db.sql(SELECT + " c.id = :id").param("id", id), zone).stream().findFirst();
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
