package org.handslag.evaluation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.handslag.course.CourseInstanceId;
import org.handslag.scope.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Harvests {
    private final JdbcClient db;

    Harvests(JdbcClient db) {
        this.db = db;
    }

    Harvest of(CourseInstanceId instance) {
        var published =
                db.sql("select published_at from harvest where instance_id = :instance")
                        .param("instance", instance)
                        .query((row, _) -> row.getTimestamp(1).toInstant())
                        .optional();
        return new Harvest(themes(instance), published.orElse(null));
    }

    private List<Theme> themes(CourseInstanceId instance) {
        var quotes = new LinkedHashMap<UUID, List<Theme.Quote>>();
        db.sql(
                        """
                        select q.* from harvest_quote q
                          join harvest_theme t on t.id = q.theme_id
                         where t.instance_id = :instance
                         order by q.position, q.id
                        """)
                .param("instance", instance)
                .query(
                        row -> {
                            quotes.computeIfAbsent(
                                            row.getObject("theme_id", UUID.class),
                                            _ -> new ArrayList<>())
                                    .add(quote(row));
                        });
        return db.sql(
                        """
                        select * from harvest_theme
                         where instance_id = :instance
                         order by position, id
                        """)
                .param("instance", instance)
                .query((row, _) -> theme(row, quotes))
                .list();
    }

    /** Dates of a course of which something is published, the latest first. */
    List<CourseInstanceId> published(UUID course) {
        return db.sql(
                        """
                        select i.id from harvest h
                          join course_instance i on i.id = h.instance_id
                         where i.course_id = :course and i.listed
                           and i.published_at is not null and i.cancelled_at is null
                         order by i.starts_at desc, i.id
                        """)
                .param("course", course)
                .query((row, _) -> new CourseInstanceId(row.getObject(1, UUID.class)))
                .list();
    }

    boolean publish(CourseInstanceId instance, Instant at) {
        return db.sql(
                                """
                                insert into harvest (instance_id, published_at)
                                values (:instance, :at)
                                    on conflict do nothing
                                """)
                        .param("instance", instance)
                        .param("at", at)
                        .update()
                == 1;
    }

    boolean takeBack(CourseInstanceId instance) {
        return db.sql("delete from harvest where instance_id = :instance")
                        .param("instance", instance)
                        .update()
                == 1;
    }

    void add(CourseInstanceId instance, Theme theme) {
        db.sql(
                        """
                        insert into harvest_theme (id, instance_id, layer, title, words, position)
                        select :id, :instance, :layer, :title::jsonb, :words::jsonb,
                               coalesce(max(position), 0) + 1
                          from harvest_theme
                         where instance_id = :instance
                        """)
                .param("id", theme.id())
                .param("instance", instance)
                .param("layer", theme.part())
                .param("title", theme.title())
                .param("words", theme.words())
                .update();
    }

    /** Returns false when someone else saved first. */
    boolean save(Theme theme) {
        return db.sql(
                                """
                                update harvest_theme
                                   set title = :title::jsonb, words = :words::jsonb,
                                       version = version + 1
                                 where id = :id and version = :version
                                """)
                        .param("id", theme.id())
                        .param("version", theme.version())
                        .param("title", theme.title())
                        .param("words", theme.words())
                        .update()
                == 1;
    }

    void remove(ThemeId theme) {
        db.sql("delete from harvest_theme where id = :id").param("id", theme).update();
    }

    void add(ThemeId theme, Theme.Quote quote) {
        db.sql(
                        """
                        insert into harvest_quote (id, theme_id, words, position)
                        select :id, :theme, :words, coalesce(max(position), 0) + 1
                          from harvest_quote
                         where theme_id = :theme
                        """)
                .param("id", quote.id())
                .param("theme", theme)
                .param("words", quote.words())
                .update();
    }

    void save(Theme.Quote quote) {
        db.sql("update harvest_quote set words = :words where id = :id")
                .param("id", quote.id())
                .param("words", quote.words())
                .update();
    }

    void remove(QuoteId quote) {
        db.sql("delete from harvest_quote where id = :id").param("id", quote).update();
    }

    /** Themes stand in this order from now on. */
    void orderThemes(List<ThemeId> ids) {
        for (int i = 0; i < ids.size(); i++) {
            db.sql("update harvest_theme set position = :at where id = :id")
                    .param("at", i + 1)
                    .param("id", ids.get(i))
                    .update();
        }
    }

    /** Quotes stand in this order from now on. */
    void orderQuotes(List<QuoteId> ids) {
        for (int i = 0; i < ids.size(); i++) {
            db.sql("update harvest_quote set position = :at where id = :id")
                    .param("at", i + 1)
                    .param("id", ids.get(i))
                    .update();
        }
    }

    private static Theme theme(ResultSet row, Map<UUID, List<Theme.Quote>> quotes)
            throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Theme(
                new ThemeId(id),
                Theme.Part.valueOf(row.getString("layer")),
                Texts.parse(row.getString("title")),
                Texts.parse(row.getString("words")),
                quotes.getOrDefault(id, List.of()),
                row.getLong("version"));
    }

    private static Theme.Quote quote(ResultSet row) throws SQLException {
        return new Theme.Quote(
                new QuoteId(row.getObject("id", UUID.class)), row.getString("words"));
    }
}
