package org.handslag.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.handslag.scope.Operator;
import org.handslag.scope.Operators;
import org.handslag.scope.UnitOfWork;
import org.handslag.support.InTheWorld;
import org.handslag.support.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Five years lie behind the World, so that what comes back each year has something to show. */
@ServerTest
@InTheWorld
class WorldPastTest {
    private static final List<String> HALVES =
            IntStream.rangeClosed(2021, 2026)
                    .boxed()
                    .flatMap(year -> List.of(year + " spring", year + " autumn").stream())
                    .toList();

    private final World world;
    private final Operators operators;
    private final UnitOfWork work;
    private final JdbcClient db;

    WorldPastTest(World world, Operators operators, UnitOfWork work, JdbcClient db) {
        this.world = world;
        this.operators = operators;
        this.work = work;
        this.db = db;
    }

    @BeforeEach
    void made() {
        world.make();
    }

    @ParameterizedTest
    @CsvSource({"goteborg, grund", "favrskov, mentorkursus"})
    void sawMentorsTrainedEverySpringAndAutumn(String slug, String course) {
        var halves =
                held(
                        slug,
                        course,
                        """
                        select distinct to_char(i.starts_at, 'YYYY ')
                                 || case when extract(month from i.starts_at) < 7
                                         then 'spring' else 'autumn' end
                        """);
        assertThat(halves).containsAll(HALVES);
    }

    @ParameterizedTest
    @CsvSource({"goteborg, grund", "favrskov, mentorkursus"})
    void knowsWhereThoseWhoWereTrainedWork(String slug, String course) {
        var employers =
                held(
                        slug,
                        course,
                        """
                        select distinct o.name
                        """);
        assertThat(employers).hasSizeGreaterThanOrEqualTo(8);
    }

    @Test
    void sawMentorsOfGoteborgGoDeeperThreeTimes() {
        assertThat(held("goteborg", "fordjupning", "select distinct i.slug")).hasSize(3);
    }

    /** Of the dates that six or more completed. */
    private List<String> held(String slug, String course, String what) {
        var sql =
                """
                  from course_instance i
                  join course c on c.id = i.course_id and c.slug = :course
                  join completion p on p.instance_id = i.id and p.revoked_at is null
                  left join affiliation a on a.person_id = p.person_id
                  left join workplace w on w.id = a.workplace_id
                  left join organisation o on o.id = w.organisation_id
                 where (select count(*) from completion all_of
                         where all_of.instance_id = i.id) >= 6
                """;
        var operator = operators.bySlug(slug).map(Operator::id).orElseThrow();
        return work.in(
                operator,
                () ->
                        db
                                .sql(what + sql)
                                .param("course", course)
                                .query(String.class)
                                .list()
                                .stream()
                                .filter(found -> found != null)
                                .toList());
    }
}
