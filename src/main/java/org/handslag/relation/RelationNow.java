package org.handslag.relation;

/**
 * Where a relation stands, as parts of an SQL statement that names organisation {@code o}, and
 * workplace {@code w} for the second, and is given {@code :today}. A rest that has run out counts
 * no more.
 */
public final class RelationNow {
    private static final String OWN_STEP =
            """
            (select s.state
               from relation_step s
              where s.organisation_id = o.id and s.workplace_id is null
                and (s.until_day is null or s.until_day >= :today)
              order by s.noted_at desc, s.id desc
              limit 1)
            """;

    /** Its own; and invited where one of its workplaces was. */
    public static final String OF_ORGANISATION =
            """
            coalesce(%s,
                     (select s.state
                        from relation_step s
                       where s.organisation_id = o.id and s.workplace_id is not null
                         and s.state = 'INVITED'
                       limit 1),
                     'PROSPECT')
            """
                    .formatted(OWN_STEP);

    /** The workplace's own where it has one; what the organisation does not want holds for all. */
    public static final String OF_WORKPLACE =
            """
            (select case when whole.state = 'NOT_ASKED' then whole.state
                         else coalesce(own.state, whole.state) end
               from (select coalesce(%s, 'PROSPECT') as state) whole
               left join lateral (
                    select s.state
                      from relation_step s
                     where s.workplace_id = w.id
                       and (s.until_day is null or s.until_day >= :today)
                     order by s.noted_at desc, s.id desc
                     limit 1) own on true)
            """
                    .formatted(OWN_STEP);

    /** Workplaces' trained people of {@code :today}, as part of a statement. */
    public static final String MENTORS =
            """
            select distinct a.workplace_id, a.person_id
              from affiliation a
             where a.from_day <= :today and coalesce(a.until_day, :today) >= :today
               and exists (select from completion c
                             join course k on k.id = c.course_id
                            where c.person_id = a.person_id and c.revoked_at is null
                              and k.makes_mentor)
            """;

    private RelationNow() {}
}
