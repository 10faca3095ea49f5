-- What is sent around a course date, when and to whom: the timeline of one date, or, without a date,
-- the programme's own, of which every new date gets a copy. A programme that has not changed its own
-- follows the usual one, which the program knows.
create table reminder_entry (
    operator_id  uuid not null,
    id           uuid not null,
    programme_id uuid not null,
    instance_id  uuid,
    anchor       text not null,
    unit         text not null,
    shift        int not null,
    at_time      time,
    states       text[] not null,
    hearers      text[] not null,
    house        text,
    subject      jsonb not null,
    words        jsonb not null,
    planned_at   timestamptz not null,
    paused_at    timestamptz,
    version      bigint not null default 0,
    primary key (operator_id, id),
    constraint reminder_of_no_programme
        foreign key (operator_id, programme_id) references programme (operator_id, id),
    constraint reminder_of_no_date
        foreign key (operator_id, instance_id) references course_instance (operator_id, id),
    constraint reminder_anchor_known check (anchor in (
        'STARTS', 'EACH_DAY', 'ENDS', 'NAMES_DUE', 'REGISTRATION_CLOSES', 'DECIDE_BY')),
    constraint reminder_within_a_year check (
        unit = 'DAYS' and shift between -365 and 365
        or unit = 'HOURS' and shift between -8760 and 8760),
    constraint reminder_time_of_a_day check (unit = 'DAYS' or at_time is null),
    constraint reminder_reaches_someone check (cardinality(hearers) > 0),
    constraint reminder_says_something check (
        house in ('START', 'NAMES_DUE') or house is null and words <> '{}' and subject <> '{}')
);
select protect('reminder_entry');
create index reminder_entry_of_date on reminder_entry (operator_id, instance_id);
create index reminder_entry_of_programme on reminder_entry (operator_id, programme_id)
    where instance_id is null;

-- The programmes whose own timeline is what their coordinators have made of it.
create table reminder_default (
    operator_id  uuid not null,
    programme_id uuid not null,
    primary key (operator_id, programme_id),
    foreign key (operator_id, programme_id) references programme (operator_id, id)
);
select protect('reminder_default');

-- Who was told by an entry: of a registration, a booking or a staff seat, for one moment that it
-- reminds of. The row and its message are written together, so that none is sent twice; a date that
-- is moved may be reminded of anew. Rows that one message told share its number.
create table reminder_told (
    operator_id uuid not null,
    entry_id    uuid not null,
    object_id   uuid not null,
    event_at    timestamptz not null,
    together    uuid not null,
    sent_at     timestamptz not null,
    primary key (operator_id, entry_id, object_id, event_at),
    constraint reminder_told_by_no_entry
        foreign key (operator_id, entry_id) references reminder_entry (operator_id, id)
        on delete cascade
);
select protect('reminder_told');
create index reminder_told_when on reminder_told (operator_id, sent_at);

-- Every date has had these three.
insert into reminder_entry (
       operator_id, id, programme_id, instance_id, anchor, unit, shift, states, hearers, house,
       subject, words, planned_at)
select i.operator_id, gen_random_uuid(), i.programme_id, i.id, usual.anchor, 'DAYS', usual.shift,
       usual.states, usual.hearers, usual.house, '{}', '{}',
       coalesce(i.published_at, timestamptz '1970-01-01 00:00+00')
  from course_instance i
 cross join (values
       ('NAMES_DUE', -7, array['CONFIRMED', 'WAITING', 'OFFERED', 'APPLIED'], array['NAMELESS'], 'NAMES_DUE'),
       ('NAMES_DUE', -1, array['CONFIRMED', 'WAITING', 'OFFERED', 'APPLIED'], array['NAMELESS'], 'NAMES_DUE'),
       ('STARTS', -2, array['CONFIRMED'], array['PARTICIPANTS'], 'START'))
       usual (anchor, shift, states, hearers, house);

-- Whoever was reminded is not reminded again.
insert into reminder_told (operator_id, entry_id, object_id, event_at, together, sent_at)
select m.operator_id, e.id, m.object_id, m.moment, m.object_id, m.sent_at
  from reminder m
  left join registration r on r.operator_id = m.operator_id and r.id = m.object_id
  left join booking b on b.operator_id = m.operator_id and b.id = m.object_id
  join reminder_entry e
    on e.operator_id = m.operator_id
   and e.instance_id = coalesce(r.instance_id, b.instance_id)
   and (m.kind, e.anchor, e.shift) in (
       ('NAMES_IN_A_WEEK', 'NAMES_DUE', -7), ('NAMES_TOMORROW', 'NAMES_DUE', -1), ('START', 'STARTS', -2));

drop table reminder;
