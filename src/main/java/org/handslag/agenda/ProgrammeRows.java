package org.handslag.agenda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.handslag.agenda.Block.BlockKind;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstanceId;
import org.handslag.roster.ContractId;
import org.handslag.roster.RosterId;
import org.handslag.scope.PersonId;
import org.handslag.scope.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ProgrammeRows {
    private final JdbcClient db;

    ProgrammeRows(JdbcClient db) {
        this.db = db;
    }

    Optional<DayProgramme> find(CourseInstanceId instance) {
        return db.sql("select * from day_programme where instance_id = :instance")
                .param("instance", instance)
                .query((row, _) -> programme(row, blocks(instance)))
                .optional();
    }

    /** The nearest date of the same course before this one that has a programme. */
    Optional<CourseInstanceId> earlier(CourseInstance date) {
        return db.sql(
                        """
                        select i.id
                          from course_instance i
                         where i.course_id = :course and i.starts_at < :starts and i.id <> :id
                           and exists (select from programme_block b where b.instance_id = i.id)
                         order by i.starts_at desc, i.id
                         limit 1
                        """)
                .param("course", date.course())
                .param("starts", date.starts())
                .param("id", date.id())
                .query((row, _) -> new CourseInstanceId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** Makes sure that there is one to put blocks into. */
    void open(CourseInstanceId instance) {
        db.sql("insert into day_programme (instance_id) values (:instance) on conflict do nothing")
                .param("instance", instance)
                .update();
    }

    /** Shows it to everyone, or no longer when null; false when it stood so already. */
    boolean publish(CourseInstanceId instance, @Nullable Instant at) {
        return db.sql(
                                """
                                update day_programme
                                   set published_at = :at
                                 where instance_id = :instance
                                   and (published_at is null)
                                       = (:at::timestamptz is not null)
                                """)
                        .param("instance", instance)
                        .param("at", at)
                        .update()
                == 1;
    }

    void under(CourseInstanceId instance, @Nullable ContractId contract) {
        db.sql("update day_programme set contract_id = :contract where instance_id = :instance")
                .param("instance", instance)
                .param("contract", contract)
                .update();
    }

    void add(CourseInstanceId instance, Block block) {
        bind(
                        block,
                        """
                        insert into programme_block (
                            id, instance_id, session, position, kind, module_id, variant_id,
                            title, prompts, minutes, roster_id, person_id, leader)
                        values (
                            :id, :instance, :session, :position, :kind, :module, :variant,
                            :title::jsonb, :prompts::jsonb, :minutes, :roster, :person, :leader)
                        """)
                .param("instance", instance)
                .update();
    }

    /** Returns false when someone else saved first. */
    boolean save(Block block) {
        return bind(
                                block,
                                """
                                update programme_block
                                   set session = :session, position = :position, kind = :kind,
                                       module_id = :module, variant_id = :variant,
                                       title = :title::jsonb, prompts = :prompts::jsonb,
                                       minutes = :minutes, roster_id = :roster,
                                       person_id = :person, leader = :leader,
                                       version = version + 1
                                 where id = :id and version = :version
                                """)
                        .param("version", block.version())
                        .update()
                == 1;
    }

    void place(Block block, int position) {
        db.sql("update programme_block set position = :position where id = :id")
                .param("id", block.id())
                .param("position", position)
                .update();
    }

    void remove(BlockId id) {
        db.sql("delete from programme_block where id = :id").param("id", id).update();
    }

    private List<Block> blocks(CourseInstanceId instance) {
        return db.sql(
                        """
                        select * from programme_block
                         where instance_id = :instance
                         order by session, position, id
                        """)
                .param("instance", instance)
                .query(ProgrammeRows::block)
                .list();
    }

    private JdbcClient.StatementSpec bind(Block block, String sql) {
        var content = block.content();
        return db.sql(sql)
                .param("id", block.id())
                .param("session", block.session())
                .param("position", block.position())
                .param("kind", content.kind())
                .param("module", content.module())
                .param("variant", content.variant())
                .param("title", content.title())
                .param("prompts", content.prompts())
                .param("minutes", content.minutes())
                .param("roster", block.lead().roster())
                .param("person", block.lead().person())
                .param("leader", block.lead().name());
    }

    private static DayProgramme programme(ResultSet row, List<Block> blocks) throws SQLException {
        var published = row.getTimestamp("published_at");
        var contract = row.getObject("contract_id", UUID.class);
        return new DayProgramme(
                new CourseInstanceId(row.getObject("instance_id", UUID.class)),
                published == null ? null : published.toInstant(),
                contract == null ? null : new ContractId(contract),
                blocks);
    }

    private static Block block(ResultSet row, int number) throws SQLException {
        var module = row.getObject("module_id", UUID.class);
        var roster = row.getObject("roster_id", UUID.class);
        var person = row.getObject("person_id", UUID.class);
        return new Block(
                new BlockId(row.getObject("id", UUID.class)),
                row.getInt("session"),
                row.getInt("position"),
                new Block.Content(
                        BlockKind.valueOf(row.getString("kind")),
                        module == null ? null : new TeachingModuleId(module),
                        row.getObject("variant_id", UUID.class),
                        Texts.parse(row.getString("title")),
                        Texts.parse(row.getString("prompts")),
                        row.getInt("minutes")),
                new Block.Lead(
                        roster == null ? null : new RosterId(roster),
                        person == null ? null : new PersonId(person),
                        row.getString("leader")),
                row.getLong("version"));
    }
}
