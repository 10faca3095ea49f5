package org.handslag.experience;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.handslag.scope.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Tags {
    private final JdbcClient db;

    Tags(JdbcClient db) {
        this.db = db;
    }

    List<Tag> all() {
        return db.sql("select id, slug, name, version from experience_tag order by slug")
                .query(Tags::row)
                .list();
    }

    Optional<Tag> find(TagId id) {
        return db.sql("select id, slug, name, version from experience_tag where id = :id")
                .param("id", id)
                .query(Tags::row)
                .optional();
    }

    Optional<Tag> bySlug(String slug) {
        return db.sql("select id, slug, name, version from experience_tag where slug = :slug")
                .param("slug", slug)
                .query(Tags::row)
                .optional();
    }

    /** False when there is one of that name. */
    boolean add(Tag tag) {
        return db.sql(
                                """
                                insert into experience_tag (id, slug, name)
                                values (:id, :slug, :name::jsonb)
                                on conflict on constraint experience_tag_taken do nothing
                                """)
                        .param("id", tag.id())
                        .param("slug", tag.slug())
                        .param("name", tag.name())
                        .update()
                == 1;
    }

    /** The readable address stays. False when someone else saved first. */
    boolean save(Tag tag) {
        return db.sql(
                                """
                                update experience_tag
                                   set name = :name::jsonb, version = version + 1
                                 where id = :id and version = :version
                                """)
                        .param("id", tag.id())
                        .param("name", tag.name())
                        .param("version", tag.version())
                        .update()
                == 1;
    }

    static Tag row(ResultSet row, int number) throws SQLException {
        return new Tag(
                new TagId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                Texts.parse(row.getString("name")),
                row.getLong("version"));
    }
}
