-- A programme of its own at one operator with so many mentees who wait, and as many mentors more as it
-- takes that all programmes of the operator have so many: drawn by lot, the same every time. By bulk copy,
-- as superuser, like multiply.sql. bench/Matches.java puts the numbers in.

set session_replication_role = replica;
select setseed(0.3);

create temp table home as
select o.id as operator_id, gen_random_uuid() as programme_id, gen_random_uuid() as organisation_id,
       (select id from person p where p.operator_id = o.id and p.name = 'Omar Farah') as omar,
       (select id from course c where c.operator_id = o.id and c.makes_mentor order by id limit 1) as course_id
  from operator o where slug = 'goteborg';
insert into programme (operator_id, id, slug, name, active_from)
select operator_id, programme_id, 'bench-{mentees}', name, current_date - 100
  from home, lateral (select name from programme p where p.operator_id = home.operator_id limit 1) x;

create temp table kind_of_work as
select row_number() over (order by t.id) - 1 as k, t.id from trade t join home using (operator_id);
create temp table help_at_work as
select row_number() over (order by a.id) - 1 as k, a.id from adjustment a join home using (operator_id);
create temp table area as
select row_number() over (order by a.code) - 1 as k, a.code from postal_area a join home using (operator_id);
create temp table tongue as
select k, l from unnest(array['ar', 'so', 'fa', 'ti', 'uk', 'es', 'en', 'sq']) with ordinality x (l, k);
create temp table part as
select d || '-' || h as slot, row_number() over () as k
  from unnest(array['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY']) d,
       unnest(array['MORNING', 'AFTERNOON']) h;

-- Each mentee speaks Swedish, or nearly all do, and another language; can at about half of the times, and
-- lets all of it be used.
create temp table mentee as
select n, gen_random_uuid() as id, gen_random_uuid() as profile_id, random() as lot
  from generate_series(1, {mentees}) n;
insert into person (operator_id, id, name, language, search)
select operator_id, m.id, 'Väntande {mentees}-' || n, 'sv', ' väntande ' || n from home, mentee m;
insert into referral (operator_id, id, programme_id, name, language, came_by, made_at, person_id, yes_at,
                      yes_way, yes_read_in, answer, answered_at, answered_by)
select operator_id, gen_random_uuid(), programme_id, 'Väntande {mentees}-' || n, 'sv', 'HERSELF', at, m.id, at,
       'HERSELF', 'sv', 'ACCEPTED', at, omar
  from home, mentee m, lateral (select now() - (1 + n % 200) * interval '1 day' as at) x;
insert into mentee_profile (operator_id, id, person_id, usable, languages, slots, from_day, travel_minutes,
                            postal_code, support, interests, top)
select operator_id, m.profile_id, m.id,
       array['LANGUAGE', 'TIME', 'TRAVEL', 'ADJUSTMENT', 'TRADE', 'SUPPORT', 'INTEREST'],
       case when lot < 0.9 then array['sv', l.l] else array[l.l] end,
       (select array_agg(slot) from part where random() < 0.5 or part.k = 1 + m.n % 10),
       current_date + n % 30, 30 + 10 * (n % 7),
       (select code from area where k = n % (select count(*) from area)),
       array[(array['SHOWING_WORK', 'LANGUAGE', 'PLANNING', 'COMPANY', 'ENCOURAGING'])[1 + n % 5]],
       array[(array['COOKING', 'FOOTBALL', 'MUSIC', 'GARDEN', 'FILMS', 'CRAFTS', 'NATURE'])[1 + n % 7]],
       (array['TRADE', 'TIME', 'LANGUAGE', 'SUPPORT'])[1 + n % 4]
  from home, mentee m join tongue l on l.k = 1 + m.n % 8;
insert into mentee_trade (operator_id, profile_id, wish, trade_id)
select operator_id, m.profile_id, w,
       (select id from kind_of_work where k = (m.n * 7 + w * 5) % (select count(*) from kind_of_work))
  from home, mentee m, generate_series(1, 2) w;
insert into mentee_adjustment (operator_id, profile_id, adjustment_id, must)
select operator_id, m.profile_id,
       (select id from help_at_work where k = (m.n * 11) % (select count(*) from help_at_work)), lot < 0.2
  from home, mentee m;

-- Three mentors to a workplace, each with one or two seats; it takes four, and offers one kind of work.
create temp table guide as
select n, gen_random_uuid() as id, gen_random_uuid() as profile_id
  from generate_series(1 + (select count(*) from mentor_willingness w join home using (operator_id)), {mentors}) n;
create temp table place as
select n, gen_random_uuid() as id, gen_random_uuid() as offer_id from (select distinct n / 3 as n from guide) x;
insert into organisation (operator_id, id, name, name_key, country, sector, search)
select operator_id, organisation_id, 'Mätning {mentees}', 'mätning {mentees}', 'SE', 'PRIVATE', ' mätning' from home;
insert into workplace (operator_id, id, organisation_id, name, name_key, postal_code, search)
select operator_id, p.id, organisation_id, 'Plats ' || n, 'plats ' || n,
       (select code from area where k = p.n * 3 % (select count(*) from area)), ' plats ' || n
  from home, place p;
insert into workplace_offer (operator_id, id, workplace_id, places, from_day, trade_id, tasks, languages,
                             weekdays, from_time, until_time, made_at)
select operator_id, p.offer_id, p.id, 4, current_date - 30,
       (select id from kind_of_work where k = p.n % (select count(*) from kind_of_work)), 'Hjälpa till',
       '{}', '{1,2,3,4,5}', '08:00', '16:00', now()
  from home, place p;
insert into workplace_offer_adjustment (operator_id, offer_id, adjustment_id, said_at, verified_by, verified_on)
select operator_id, p.offer_id, a.id, now(), omar, current_date
  from home, place p, help_at_work a where (p.n + a.k) % 5 < 4;
insert into person (operator_id, id, name, language, search)
select operator_id, g.id, 'Mentor {mentees}-' || n, 'sv', ' mentor ' || n from home, guide g;
insert into affiliation (operator_id, id, person_id, workplace_id, from_day)
select operator_id, gen_random_uuid(), g.id, p.id, current_date - 400
  from home, guide g join place p on p.n = g.n / 3;
insert into completion (operator_id, id, person_id, course_id, completed_on, minutes, origin, recorded_at)
select operator_id, gen_random_uuid(), g.id, course_id, current_date - 60, 360, 'IMPORT', now() from home, guide g;
insert into mentor_willingness (operator_id, id, person_id, answer, most, support, told_at)
select operator_id, gen_random_uuid(), g.id, 'WILLING', 1 + n % 2,
       array[(array['SHOWING_WORK', 'LANGUAGE', 'PLANNING', 'COMPANY', 'ENCOURAGING'])[1 + n % 5]], now()
  from home, guide g;
insert into mentor_profile (operator_id, id, person_id, languages, slots, interests)
select operator_id, g.profile_id, g.id, array['sv', l.l],
       (select array_agg(slot) from part where random() < 0.5 or part.k = 1 + g.n % 10),
       array[(array['COOKING', 'FOOTBALL', 'MUSIC', 'GARDEN', 'FILMS', 'CRAFTS', 'NATURE'])[1 + n % 7]]
  from home, guide g join tongue l on l.k = 1 + g.n % 8;

set session_replication_role = origin;
analyze;
