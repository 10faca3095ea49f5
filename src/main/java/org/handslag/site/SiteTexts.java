package org.handslag.site;

import org.handslag.scope.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SiteTexts {
    private final JdbcClient db;

    SiteTexts(JdbcClient db) {
        this.db = db;
    }

    Saying of(SiteText key) {
        return db.sql("select texts, version from site_text where key = :key")
                .param("key", key)
                .query(
                        (row, _) ->
                                new Saying(
                                        key,
                                        Texts.parse(row.getString("texts")),
                                        row.getLong("version")))
                .optional()
                .orElse(new Saying(key, Texts.none(), 0));
    }

    /** Returns false when someone else saved first. */
    boolean save(Saying saying) {
        return db.sql(
                                """
                                insert into site_text (key, texts, version)
                                select :key, :texts::jsonb, 1
                                 where :version = 0
                                    or exists (select from site_text where key = :key)
                                    on conflict (operator_id, key) do update
                                   set texts = excluded.texts, version = site_text.version + 1
                                 where site_text.version = :version
                                """)
                        .param("key", saying.key())
                        .param("texts", saying.texts())
                        .param("version", saying.version())
                        .update()
                == 1;
    }
}
