package org.handslag.experience;

import java.util.List;
import org.handslag.web.Frame;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cards that fit a course, in one statement: its page is read by many. */
@Component
public class CourseCards {
    /**
     * The three best, looked for among the 200 latest. Both numbers stand in the statement: with
     * parameters there PostgreSQL would plan it anew each time, which costs more than running it.
     */
    private static final String FITTING =
            """
            with about as materialized (
                select c.id, lower(concat_ws(' ', c.title,
                       (select string_agg(m.title::text, ' ')
                          from course_module m where m.course_id = c.id),
                       (select string_agg(concat_ws(' ', m.title, v.target_group), ' ')
                          from course_teaching o
                          join teaching_module m on m.id = o.module_id
                          left join module_variant v on v.module_id = m.id
                         where o.course_id = c.id))) as words
                  from course c where c.slug = :course),
            latest as materialized (
                select id from experience_card
                 where state = 'PUBLISHED'
                 order by published_at desc, id desc limit 200),
            fitting as (
                (select e.id, 1 as near
                   from experience_card e join about a on e.course_id = a.id
                  where e.state = 'PUBLISHED'
                  order by e.published_at desc limit 200)
                 union all
                select l.id, 2
                  from latest l
                  join experience_card_tag k on k.card_id = l.id
                  join experience_tag t on t.id = k.tag_id
                  join about a on exists (
                       select from jsonb_path_query(t.name, '$.**.text') n
                        where position(lower(n #>> '{}') in a.words) > 0))
            select c.id, c.language, c.situation, c.done, c.hard, c.won,
                   case when c.show_workplace then c.workplace else '' end as workplace,
                   case when c.show_writer then coalesce(p.name, '') else '' end as writer,
                   c.published_at
              from experience_card c
              join (select id, min(near) as near from fitting group by id) f on f.id = c.id
              left join person p on p.id = c.writer_id
             order by (c.language = :language) desc, f.near, c.published_at desc, c.id
             limit 3
            """;

    private final JdbcClient db;

    CourseCards(JdbcClient db) {
        this.db = db;
    }

    /**
     * Those that were written after the course, and those whose tag is a word in the title of it or
     * of its modules; in the reader's language first. Their tags are not told.
     *
     * @param course readable part of its address
     */
    public List<BankCard> of(Frame f, String course) {
        var zone = f.home().zone();
        return db.sql(FITTING)
                .param("course", course)
                .param("language", f.locale().getLanguage())
                .query((row, _) -> Bank.row(row, zone))
                .list();
    }
}
