package org.handslag.relation;

/**
 * Where a relation stands, as parts of an SQL statement that names organisation {@code o}, and
 * workplace {@code w} for the second, and is given {@code :today}. A rest that has run out counts
 * no more.
 */
public final class RelationNow {
    /**
     * What makes an ambassador of one that was made it: its yes, and a programme's rule where there
     * is any: computed, since mentors come and go by themselves.
     */
    private static final String AMBASSADOR =
            """
            exists (select from ambassador_consent y
                     where y.organisation_id = o.id
                       and y.given_at is not null and y.ended_at is null)
            and (not exists (select from ambassador_rule)
                 or exists (
                    select from ambassador_rule rule
                      join (select count(distinct a.person_id) as mentors
                              from workplace mw
                              join affiliation a on a.workplace_id = mw.id
                              join person p on p.id = a.person_id and p.merged_into is null
                              join completion c
                                on c.person_id = a.person_id and c.revoked_at is null
                              join course k on k.id = c.course_id and k.makes_mentor
                             where mw.organisation_id = o.id and a.from_day <= :today
                               and coalesce(a.until_day, :today) >= :today) trained
                        on trained.mentors >= rule.mentors
                      join (select case when count(*) = count(z.employees)
                                        then sum(z.employees) end as employees
                              from workplace zw
                              left join workplace_size z on z.workplace_id = zw.id
                             where zw.organisation_id = o.id) staff
                        on rule.percent = 0
                        or 100 * trained.mentors >= rule.percent * staff.employees
                      join (select min(b.noted_at)::date as day
                              from relation_step b
                             where b.organisation_id = o.id and b.workplace_id is null
                               and b.state in ('PARTNER', 'AMBASSADOR')
                               and not exists (
                                   select from relation_step l
                                    where l.organisation_id = o.id and l.workplace_id is null
                                      and l.state not in ('PARTNER', 'AMBASSADOR', 'RESTING')
                                      and (l.noted_at, l.id) > (b.noted_at, b.id))) partner
                        on partner.day + make_interval(months => rule.months) <= :today))
            """;

    private static final String OWN_STEP =
            """
            (select case when s.state = 'AMBASSADOR' and not (%s) then 'PARTNER'
                         else s.state end
               from relation_step s
              where s.organisation_id = o.id and s.workplace_id is null
                and (s.until_day is null or s.until_day >= :today)
              order by s.noted_at desc, s.id desc
              limit 1)
            """
                    .formatted(AMBASSADOR);

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
              join person p on p.id = a.person_id and p.merged_into is null
             where a.from_day <= :today and coalesce(a.until_day, :today) >= :today
               and exists (select from completion c
                             join course k on k.id = c.course_id
                            where c.person_id = a.person_id and c.revoked_at is null
                              and k.makes_mentor)
            """;

    private RelationNow() {}
}
