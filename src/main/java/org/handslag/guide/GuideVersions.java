package org.handslag.guide;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.handslag.scope.PersonId;
import org.handslag.scope.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How an operator has worded chapters, as it is kept. */
@Repository
class GuideVersions {
    private final JdbcClient db;

    GuideVersions(JdbcClient db) {
        this.db = db;
    }

    /** Of each chapter and language the one that holds. */
    List<GuideVersion> current() {
        return db.sql(
                        """
                        select distinct on (v.chapter, v.language) v.*, '' as who
                          from guide_version v
                         order by v.chapter, v.language, v.number desc
                        """)
                .query(GuideVersions::row)
                .list();
    }

    /** The latest first. */
    List<GuideVersion> of(GuideChapter chapter, String language) {
        return db.sql(
                        """
                        select v.*, coalesce(i.name, p.name, '') as who
                          from guide_version v
                          left join person p on p.id = v.written_by
                          left join person i on i.id = p.merged_into
                         where v.chapter = :chapter and v.language = :language
                         order by v.number desc
                        """)
                .param("chapter", chapter)
                .param("language", language)
                .query(GuideVersions::row)
                .list();
    }

    /** False when someone else has written that number first. */
    boolean add(GuideVersion fresh, @Nullable PersonId by) {
        return db.sql(
                                """
                                insert into guide_version
                                    (id, chapter, language, number, title, lead, body, shipped,
                                     written_by, written_at)
                                values (:id, :chapter, :language, :number, :title, :lead, :body, :shipped,
                                        :by, :at)
                                on conflict do nothing
                                """)
                        .param("id", Uuid7.next())
                        .param("chapter", fresh.chapter())
                        .param("language", fresh.language())
                        .param("number", fresh.number())
                        .param("title", fresh.text().title())
                        .param("lead", fresh.text().lead())
                        .param("body", fresh.text().body())
                        .param("shipped", fresh.shipped())
                        .param("by", by)
                        .param("at", fresh.at())
                        .update()
                == 1;
    }

    private static GuideVersion row(ResultSet row, int number) throws SQLException {
        return new GuideVersion(
                GuideChapter.valueOf(row.getString("chapter")),
                row.getString("language"),
                row.getInt("number"),
                new GuideText(row.getString("title"), row.getString("lead"), row.getString("body")),
                row.getString("shipped"),
                row.getString("who"),
                row.getTimestamp("written_at").toInstant());
    }
}
