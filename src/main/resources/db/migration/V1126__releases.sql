-- What someone outside the public body is let know of a mentee: what, to whom, on which ground, and
-- whether it was taken back. When it ends by itself follows from her time in the circle.
create table release (
    operator_id    uuid not null references operator,
    id             uuid not null,
    mentorship_id  uuid not null,
    member_id      uuid not null,
    person_id      uuid not null,
    role           text not null
                   constraint release_to_whoever_promises check (role in ('MENTOR', 'STAND_IN', 'EMPLOYER')),
    item           text not null
                   constraint release_of_something check (item in
                   ('MENTEE_NAME', 'MENTEE_CONTACT', 'AGREEMENT', 'CARD', 'GOALS', 'CONVERSATIONS', 'HOURS',
                    'FOLLOW_UP', 'HANDOVER', 'SUMMARY')),
    ground         text not null
                   constraint release_on_a_ground check (ground in ('MENTORING', 'AGREED', 'OWN_YES')),
    released_at    timestamptz not null,
    released_by    uuid not null,
    released_way   text not null
                   constraint release_way_known check (released_way in
                   ('PROMISE', 'SELF', 'TELEPHONE', 'TOGETHER', 'PAPER')),
    released_in    text not null default '',
    taken_back_at  timestamptz,
    taken_back_by  uuid,
    taken_back_way text
                   constraint taken_back_way_known check (taken_back_way in
                   ('SELF', 'TELEPHONE', 'TOGETHER', 'PAPER')),
    taken_back_in  text not null default '',
    primary key (operator_id, id),
    constraint release_of_no_mentorship
        foreign key (operator_id, mentorship_id) references mentorship (operator_id, id),
    constraint released_to_nobody
        foreign key (operator_id, person_id) references person (operator_id, id),
    constraint released_by_nobody
        foreign key (operator_id, released_by) references person (operator_id, id),
    constraint taken_back_by_nobody
        foreign key (operator_id, taken_back_by) references person (operator_id, id),
    constraint taken_back_whole check (num_nulls(taken_back_at, taken_back_by, taken_back_way) in (0, 3)),
    constraint only_hers_is_taken_back
        check (taken_back_at is null or item in ('MENTEE_CONTACT', 'GOALS', 'CONVERSATIONS', 'SUMMARY')),
    constraint noted_in_a_language check (
        (released_way in ('PROMISE', 'SELF')) = (released_in = '')
        and (coalesce(taken_back_way, 'SELF') = 'SELF') = (taken_back_in = ''))
);
select protect('release');
create unique index release_open_once on release (operator_id, member_id, item) where taken_back_at is null;
create index release_of_mentorship on release (operator_id, mentorship_id);
create index release_to_person on release (operator_id, person_id);

-- Whoever has promised already sees it since then.
insert into release (operator_id, id, mentorship_id, member_id, person_id, role, item, ground,
                     released_at, released_by, released_way)
select c.operator_id, gen_random_uuid(), c.mentorship_id, c.id, c.person_id, c.role, opened.item, opened.ground,
       c.promised_at, c.person_id, 'PROMISE'
  from circle_member c
  join (values ('MENTEE_NAME', 'MENTORING', true), ('MENTEE_CONTACT', 'MENTORING', false), ('AGREEMENT', 'AGREED', true),
               ('CARD', 'OWN_YES', true), ('GOALS', 'MENTORING', false), ('CONVERSATIONS', 'MENTORING', false),
               ('HOURS', 'AGREED', true), ('FOLLOW_UP', 'AGREED', true), ('HANDOVER', 'OWN_YES', false),
               ('SUMMARY', 'OWN_YES', true))
       as opened (item, ground, to_employers) on opened.to_employers or c.role <> 'EMPLOYER'
 where c.promised_at is not null and c.role in ('MENTOR', 'STAND_IN', 'EMPLOYER');
