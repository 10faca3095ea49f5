-- 20,000 mentorships of one operator, each made after one of the World's that goes on, with about two
-- million hours, answers and notes in them: one in seven goes on, the others have ended over the years.
-- By bulk copy, as superuser, like multiply.sql. Four people of them are signed in, by cookies that
-- bench/Circles.java knows.

set session_replication_role = replica;

create temp table model as
select m.*
  from mentorship m
  join operator o on o.id = m.operator_id and o.slug = 'goteborg'
  join circle_member c on c.operator_id = m.operator_id and c.mentorship_id = m.id and c.role = 'MENTEE'
  join person p on p.operator_id = c.operator_id and p.id = c.person_id and p.name = 'Nasrin Yaqubi';

create temp table circle as
select m.operator_id, m.id as model, gen_random_uuid() as id, n, n % 7 = 0 as goes_on,
       case when n % 7 = 0 then current_date - n % 170 else current_date - 200 - n % 1500 end as begins,
       gen_random_uuid() as mentee, gen_random_uuid() as version
  from model m, generate_series(1, 20000) n;
create unique index on circle (n);

insert into person (operator_id, id, name, email, email_key, language, search)
select operator_id, mentee, 'Adept ' || n, 'adept' || n || '@bench.example',
       'adept' || n || '@bench.example', 'sv', ' adept ' || n
  from circle;

-- Those who are mentors and contacts: people of long ago, each of them again and again.
create temp table old_hand as
select id, row_number() over (order by id) - 1 as k
  from person p
 where operator_id = (select operator_id from model) and exists (
       select from completion c where c.operator_id = p.operator_id and c.person_id = p.id);
create temp table consultant as
select id from person
 where operator_id = (select operator_id from model) and name = 'Karin Sol';

insert into mentorship (operator_id, id, programme_id, kind, workplace_id, begins_on, made_by, made_at,
                        ended_on, end_reason)
select c.operator_id, c.id, m.programme_id, m.kind, m.workplace_id, c.begins, m.made_by,
       c.begins - interval '14 days', case when not goes_on then c.begins + 180 end,
       case when not goes_on then 'COMPLETED' end
  from circle c join model m on m.id = c.model;

-- The consultant of the World has 80 people who have a mentor now; the others have one of 80 more.
create temp table member as
select c.operator_id, gen_random_uuid() as id, c.id as circle, c.begins, c.goes_on, c.n, r.role,
       case r.role
           when 'MENTEE' then c.mentee
           when 'CONSULTANT' then case when c.n <= 560 then (select id from consultant)
                                       else (select id from old_hand where k = c.n % 80) end
           when 'MENTOR' then (select id from old_hand
                                where k = 100 + c.n % ((select count(*) from old_hand) - 400))
           else (select id from old_hand
                  where k = (select count(*) from old_hand) - 1 - c.n % 200) end as person
  from circle c, (values ('MENTEE'), ('MENTOR'), ('EMPLOYER'), ('CONSULTANT')) r (role);
create index on member (circle, role);
insert into circle_member (operator_id, id, mentorship_id, person_id, role, from_day, until_day, promised_at)
select operator_id, id, circle, person, role, begins, null,
       case when role in ('MENTOR', 'EMPLOYER') then begins - interval '7 days' end
  from member;

insert into agreement_version (operator_id, id, mentorship_id, number, change, why, type_id, pack_number,
                               from_day, until_day, content, begun_by, begun_at, asked_at, agreed_at)
select c.operator_id, c.version, c.id, 1, 'FIRST', '', v.type_id, v.pack_number, c.begins, c.begins + 180,
       jsonb_set(v.content, '{period}', jsonb_build_object('from', c.begins, 'until', c.begins + 180)),
       v.begun_by, c.begins - interval '12 days', c.begins - interval '10 days', c.begins - interval '8 days'
  from circle c
  join lateral (
       select * from agreement_version x
        where x.operator_id = c.operator_id and x.mentorship_id = c.model and x.agreed_at is not null
        order by number limit 1) v on true;
insert into agreement_approval (operator_id, id, version_id, party, person_id, name, approved_at)
select m.operator_id, gen_random_uuid(), c.version, m.role, m.person, 'Namn', m.begins - interval '8 days'
  from member m join circle c on c.id = m.circle;

-- Sixty entries of the mentor's hours in each, half of them confirmed; about 1.2 million and 0.6.
create temp table given as
select m.operator_id, gen_random_uuid() as id, m.circle, m.person, m.begins + d * 2 as day, d
  from member m, generate_series(1, 60) d
 where m.role = 'MENTOR' and m.begins + d * 2 <= current_date;
insert into hours_given (operator_id, id, mentorship_id, person_id, day, minutes, noted_by, noted_at, confirmed)
select operator_id, id, circle, person, day, 45, person, day + interval '15 hours',
       case when d % 2 = 0 then true end
  from given;
insert into hours_answer (operator_id, id, given_id, correct, answered_at)
select operator_id, gen_random_uuid(), id, true, day + interval '2 days' from given where d % 2 = 0;

-- How it is going: the mentee's and the mentor's answers of twelve periods each; about half a million.
insert into wellbeing_answer (operator_id, id, mentorship_id, voice, person_id, period, day, answered_at,
                              work, mentor, call)
select m.operator_id, gen_random_uuid(), m.circle, m.role, m.person, m.begins + w * 14, m.begins + w * 14,
       m.begins + w * 14 + interval '9 hours', case when w % 5 = 0 then 'SO_SO' else 'GOOD' end, 'GOOD', 'NO'
  from member m, generate_series(1, 12) w
 where m.role in ('MENTEE', 'MENTOR') and m.begins + w * 14 < current_date;

-- Ten conversations and three own notes of the mentor; about a quarter of a million.
insert into conversation (operator_id, id, mentorship_id, starts_at, minutes, way, place, told_at, outcome,
                          outcome_at)
select m.operator_id, gen_random_uuid(), m.circle, m.begins + k * 7 + interval '13 hours', 30, 'PLACE',
       'Fikarummet', m.begins, 'HELD', m.begins + k * 7 + interval '14 hours'
  from member m, generate_series(1, 10) k
 where m.role = 'MENTOR' and m.begins + k * 7 <= current_date;
insert into own_note (operator_id, id, mentorship_id, person_id, said, written_at)
select m.operator_id, gen_random_uuid(), m.circle, m.person, 'Jag visar kassan igen på fredag.',
       m.begins + k * 20 + interval '15 hours'
  from member m, generate_series(1, 3) k
 where m.role = 'MENTOR' and m.begins + k * 20 <= current_date;

-- Each mentee of one that goes on is asked how it is going, by a link that bench/wellbeing.lua can count up.
create temp table asked as
select m.operator_id, gen_random_uuid() as id, m.circle, m.person, row_number() over (order by m.n) - 1 as k
  from member m where m.role = 'MENTEE' and m.goes_on;
insert into check_in (operator_id, id, mentorship_id, kind, voice, person_id, day, until_day, sent, asked_at)
select operator_id, id, circle, 'WELLBEING', 'MENTEE', person, current_date, current_date + 14, 'MAIL', now()
  from asked;
insert into token (operator_id, id, purpose, hash, object_id, issued_at, until_at)
select operator_id, gen_random_uuid(), 'check-in-wellbeing',
       encode(sha256(convert_to('bench-' || lpad(k::text, 16, '0'), 'UTF8')), 'hex'), id, now(),
       now() + interval '14 days'
  from asked;

-- Of a mentorship that goes on: those who look at it.
insert into sign_in (operator_id, id, hash, person_id, device, begun_at, last_seen_at, begun_by, confirmed_at)
select operator_id, gen_random_uuid(),
       encode(sha256(convert_to('bench-' || lower(role), 'UTF8')), 'hex'), person, 'bench', now(), now(),
       'PASSKEY', now()
  from member where n = 70;

set session_replication_role = origin;
analyze;
