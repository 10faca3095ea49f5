package org.handslag.news;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.handslag.course.CourseInstanceId;
import org.handslag.file.FileId;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Posts {
    private static final String HERS =
            "(:programmes::uuid[] is null or programme_id = any (:programmes::uuid[]))";

    private final JdbcClient db;

    Posts(JdbcClient db) {
        this.db = db;
    }

    /** Returns false when its readable address is taken. */
    boolean add(Post post) {
        return db.sql(
                                """
                                insert into news_post (
                                    id, programme_id, slug, title, text, day, instance_id)
                                values (
                                    :id, :programme, :slug, :title::jsonb, :text::jsonb, :day,
                                    :instance)
                                    on conflict on constraint post_slug_taken do nothing
                                """)
                        .param("id", post.id())
                        .param("programme", post.programme())
                        .param("slug", post.slug())
                        .param("title", post.words().title())
                        .param("text", post.words().text())
                        .param("day", post.words().day())
                        .param("instance", post.instance())
                        .update()
                == 1;
    }

    /** Returns false when someone else saved first. */
    boolean save(Post post) {
        return db.sql(
                                """
                                update news_post
                                   set title = :title::jsonb, text = :text::jsonb, day = :day,
                                       version = version + 1
                                 where id = :id and version = :version
                                """)
                        .param("id", post.id())
                        .param("version", post.version())
                        .param("title", post.words().title())
                        .param("text", post.words().text())
                        .param("day", post.words().day())
                        .update()
                == 1;
    }

    /**
     * Returns false when it stood so already.
     *
     * @param at null when it is taken back
     */
    boolean publish(PostId id, @Nullable Instant at) {
        return db.sql(
                                """
                                update news_post
                                   set published_at = :at, version = version + 1
                                 where id = :id
                                   and (published_at is null) <> (:at::timestamptz is null)
                                """)
                        .param("id", id)
                        .param("at", at)
                        .update()
                == 1;
    }

    void show(PostId id, @Nullable FileId picture) {
        db.sql("update news_post set picture_id = :picture, version = version + 1 where id = :id")
                .param("id", id)
                .param("picture", picture)
                .update();
    }

    /** Wherever it stands. */
    void hide(FileId picture) {
        db.sql(
                        """
                        update news_post set picture_id = null, version = version + 1
                         where picture_id = :picture
                        """)
                .param("picture", picture)
                .update();
    }

    void remove(PostId id) {
        db.sql("delete from news_post where id = :id").param("id", id).update();
    }

    Optional<Post> find(PostId id, UUID @Nullable [] programmes) {
        return db.sql("select * from news_post where id = :id and " + HERS)
                .param("id", id)
                .param("programmes", programmes)
                .query(Posts::row)
                .optional();
    }

    /** Hers, the newest first. */
    List<Post> all(UUID @Nullable [] programmes) {
        return db.sql("select * from news_post where " + HERS + " order by day desc, id desc")
                .param("programmes", programmes)
                .query(Posts::row)
                .list();
    }

    List<Post> of(CourseInstanceId instance) {
        return db.sql("select * from news_post where instance_id = :id order by day desc, id desc")
                .param("id", instance)
                .query(Posts::row)
                .list();
    }

    Optional<Post> published(String slug) {
        return db.sql("select * from news_post where slug = :slug and published_at is not null")
                .param("slug", slug)
                .query(Posts::row)
                .optional();
    }

    /** Published ones, the newest first. */
    List<Post> published(int from, int most) {
        return db.sql(
                        """
                        select * from news_post
                         where published_at is not null
                         order by day desc, id desc
                        offset :from limit :most
                        """)
                .param("from", from)
                .param("most", most)
                .query(Posts::row)
                .list();
    }

    int publishedCount() {
        return db.sql("select count(*) from news_post where published_at is not null")
                .query(Integer.class)
                .single();
    }

    /** Whether everyone may see this picture: it stands in something published. */
    boolean isShown(FileId picture) {
        return db.sql(
                        """
                        select exists (
                            select from news_post
                             where picture_id = :picture and published_at is not null)
                        """)
                .param("picture", picture)
                .query(Boolean.class)
                .single();
    }

    private static Post row(ResultSet row, int number) throws SQLException {
        var instance = row.getObject("instance_id", UUID.class);
        var picture = row.getObject("picture_id", UUID.class);
        var published = row.getTimestamp("published_at");
        return new Post(
                new PostId(row.getObject("id", UUID.class)),
                new ProgrammeId(row.getObject("programme_id", UUID.class)),
                row.getString("slug"),
                new Post.Words(
                        Texts.parse(row.getString("title")),
                        Texts.parse(row.getString("text")),
                        row.getObject("day", LocalDate.class)),
                instance == null ? null : new CourseInstanceId(instance),
                picture == null ? null : new FileId(picture),
                published == null ? null : published.toInstant(),
                row.getLong("version"));
    }
}
