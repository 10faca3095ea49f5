package org.handslag.agenda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.handslag.agenda.TeachingModule.Content;
import org.handslag.agenda.TeachingModule.Variant;
import org.handslag.course.CourseId;
import org.handslag.directory.Sector;
import org.handslag.scope.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TeachingModules {
    private static final String SELECT =
            """
            select m.*, v.ids, v.sectors, v.groups, v.differs
              from teaching_module m
              join lateral (
                   select array_agg(id order by position) as ids,
                          array_agg(sector order by position) as sectors,
                          array_agg(target_group::text order by position) as groups,
                          array_agg(differs::text order by position) as differs
                     from module_variant
                    where operator_id = m.operator_id and module_id = m.id) v on true
            """;

    private final JdbcClient db;

    TeachingModules(JdbcClient db) {
        this.db = db;
    }

    Optional<TeachingModule> find(TeachingModuleId id) {
        return db.sql(SELECT + "where m.id = :id")
                .param("id", id)
                .query(TeachingModules::row)
                .optional();
    }

    /** In the order in which they were entered; those that are no longer offered last. */
    List<TeachingModule> all() {
        return db.sql(SELECT + "order by m.retired_at nulls first, m.id")
                .query(TeachingModules::row)
                .list();
    }

    /** Those that a course is made from. */
    List<TeachingModule> of(CourseId course) {
        return db.sql(
                        SELECT
                                + """
                                where exists (
                                      select from course_teaching t
                                       where t.operator_id = m.operator_id
                                         and t.module_id = m.id and t.course_id = :course)
                                order by m.id
                                """)
                .param("course", course)
                .query(TeachingModules::row)
                .list();
    }

    void teach(CourseId course, TeachingModuleId module) {
        db.sql(
                        """
                        insert into course_teaching (course_id, module_id)
                        values (:course, :module)
                            on conflict do nothing
                        """)
                .param("course", course)
                .param("module", module)
                .update();
    }

    void add(TeachingModule module) {
        bind(
                        module,
                        """
                        insert into teaching_module (
                            id, title, goals, material, links, languages, minutes)
                        values (
                            :id, :title::jsonb, :goals::jsonb, :material::jsonb, :links,
                            :languages, :minutes)
                        """)
                .update();
        addVariants(module);
    }

    /** Returns false when someone else saved first. */
    boolean save(TeachingModule module) {
        var saved =
                bind(
                                module,
                                """
                                update teaching_module
                                   set title = :title::jsonb, goals = :goals::jsonb,
                                       material = :material::jsonb, links = :links,
                                       languages = :languages, minutes = :minutes,
                                       version = version + 1
                                 where id = :id and version = :version
                                """)
                        .param("version", module.version())
                        .update();
        if (saved == 1) {
            db.sql("delete from module_variant where module_id = :id")
                    .param("id", module.id())
                    .update();
            addVariants(module);
        }
        return saved == 1;
    }

    /** False when it stands so already. */
    boolean retire(TeachingModuleId id, @Nullable Instant at) {
        return db.sql(
                                """
                                update teaching_module
                                   set retired_at = :at
                                 where id = :id
                                   and (retired_at is null) = (:at::timestamptz is not null)
                                """)
                        .param("id", id)
                        .param("at", at)
                        .update()
                == 1;
    }

    private void addVariants(TeachingModule module) {
        for (int i = 0; i < module.variants().size(); i++) {
            var variant = module.variants().get(i);
            db.sql(
                            """
                            insert into module_variant (
                                id, module_id, position, sector, target_group, differs)
                            values (
                                :id, :module, :position, :sector, :group::jsonb, :differs::jsonb)
                            """)
                    .param("id", variant.id())
                    .param("module", module.id())
                    .param("position", i)
                    .param("sector", variant.sector())
                    .param("group", variant.targetGroup())
                    .param("differs", variant.differs())
                    .update();
        }
    }

    private JdbcClient.StatementSpec bind(TeachingModule module, String sql) {
        var content = module.content();
        var tags = content.languages().stream().map(Locale::toLanguageTag).toArray(String[]::new);
        return db.sql(sql)
                .param("id", module.id())
                .param("title", content.title())
                .param("goals", content.goals())
                .param("material", content.material())
                .param("links", content.links().toArray(String[]::new))
                .param("languages", tags)
                .param("minutes", content.minutes());
    }

    private static TeachingModule row(ResultSet row, int number) throws SQLException {
        var retired = row.getTimestamp("retired_at");
        var tags = (String[]) row.getArray("languages").getArray();
        return new TeachingModule(
                new TeachingModuleId(row.getObject("id", UUID.class)),
                new Content(
                        Texts.parse(row.getString("title")),
                        Texts.parse(row.getString("goals")),
                        Texts.parse(row.getString("material")),
                        List.of((String[]) row.getArray("links").getArray()),
                        Arrays.stream(tags).map(Locale::forLanguageTag).toList(),
                        row.getInt("minutes")),
                variants(row),
                retired == null ? null : retired.toInstant(),
                row.getLong("version"));
    }

    private static List<Variant> variants(ResultSet row) throws SQLException {
        var ids = row.getArray("ids");
        if (ids == null) {
            return List.of();
        }
        var all = (UUID[]) ids.getArray();
        var sectors = (String[]) row.getArray("sectors").getArray();
        var groups = (String[]) row.getArray("groups").getArray();
        var differs = (String[]) row.getArray("differs").getArray();
        var variants = new Variant[all.length];
        for (int i = 0; i < all.length; i++) {
            variants[i] =
                    new Variant(
                            all[i],
                            sectors[i] == null ? null : Sector.valueOf(sectors[i]),
                            Texts.parse(groups[i]),
                            Texts.parse(differs[i]));
        }
        return List.of(variants);
    }
}
