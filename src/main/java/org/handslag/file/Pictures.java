package org.handslag.file;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.handslag.scope.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The pictures of an operator. Whoever shows one keeps its id, and removes the picture when it is
 * shown no longer. Works within the caller's unit of work.
 */
@Repository
public class Pictures {
    private final JdbcClient db;

    Pictures(JdbcClient db) {
        this.db = db;
    }

    /**
     * @param alt must not be empty
     */
    public FileId add(NewPicture picture, Texts alt, Instant now) {
        var id = FileId.next();
        db.sql("insert into file (id, alt, added_at) values (:id, :alt::jsonb, :now)")
                .param("id", id)
                .param("alt", alt)
                .param("now", now)
                .update();
        picture.renditions().forEach(rendition -> add(id, rendition));
        return id;
    }

    public void describe(FileId id, Texts alt) {
        db.sql("update file set alt = :alt::jsonb where id = :id")
                .param("id", id)
                .param("alt", alt)
                .update();
    }

    public void remove(FileId id) {
        db.sql("delete from file where id = :id").param("id", id).update();
    }

    public Optional<Picture> find(FileId id) {
        return db.sql(
                        """
                        select f.id, f.alt, r.width, r.height
                          from file f
                          join file_rendition r
                            on r.operator_id = f.operator_id and r.file_id = f.id
                         where f.id = :id and r.size = 'SMALL'
                        """)
                .param("id", id)
                .query(Pictures::picture)
                .optional();
    }

    public Optional<Rendition> rendition(FileId id, PictureSize size) {
        return db.sql(
                        """
                        select size, type, width, height, bytes
                          from file_rendition
                         where file_id = :id and size = :size
                        """)
                .param("id", id)
                .param("size", size)
                .query(Pictures::rendition)
                .optional();
    }

    private void add(FileId id, Rendition rendition) {
        db.sql(
                        """
                        insert into file_rendition (file_id, size, type, width, height, bytes)
                        values (:id, :size, :type, :width, :height, :bytes)
                        """)
                .param("id", id)
                .param("size", rendition.size())
                .param("type", rendition.type())
                .param("width", rendition.width())
                .param("height", rendition.height())
                .param("bytes", rendition.bytes())
                .update();
    }

    private static Picture picture(ResultSet row, int number) throws SQLException {
        return new Picture(
                new FileId(row.getObject("id", UUID.class)),
                Texts.parse(row.getString("alt")),
                row.getInt("width"),
                row.getInt("height"));
    }

    private static Rendition rendition(ResultSet row, int number) throws SQLException {
        return new Rendition(
                PictureSize.valueOf(row.getString("size")),
                RenditionType.valueOf(row.getString("type")),
                row.getInt("width"),
                row.getInt("height"),
                row.getBytes("bytes"));
    }
}
