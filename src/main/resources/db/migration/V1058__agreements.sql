-- What a circle has agreed, in versions. What all have approved never changes: the next version is
-- written beside it and takes its place. The state follows from these rows and the day.
create table agreement_version (
    operator_id   uuid not null references operator,
    id            uuid not null,
    mentorship_id uuid not null,
    number        int not null,
    change        text not null
                  constraint agreement_change_known check (change in
                  ('FIRST', 'EXTENDED', 'RENEWED', 'SHORTENED', 'GOALS', 'TASKS', 'SCHEDULE',
                   'ADJUSTMENTS', 'MENTOR', 'OTHER')),
    why           text not null default '',
    type_id       uuid,
    pack_number   int,
    from_day      date not null,
    until_day     date,
    content       jsonb not null,
    begun_by      uuid,
    begun_at      timestamptz not null,
    asked_at      timestamptz,
    agreed_at     timestamptz,
    dropped_at    timestamptz,
    drop_reason   text
                  constraint agreement_drop_known check (drop_reason in
                  ('STARTED_WORK', 'OTHER_MEASURE', 'WISHED', 'WRONG', 'CHANGE_GIVEN_UP')),
    lock          bigint not null default 0,
    primary key (operator_id, id),
    constraint agreement_numbered_once unique (operator_id, mentorship_id, number),
    constraint agreement_of_no_mentorship
        foreign key (operator_id, mentorship_id) references mentorship (operator_id, id),
    constraint agreement_of_no_kind
        foreign key (operator_id, type_id) references placement_type (operator_id, id),
    constraint agreement_under_no_pack
        foreign key (operator_id, type_id, pack_number)
        references rule_pack (operator_id, type_id, number),
    constraint agreement_ends_before_it_begins check (until_day >= from_day),
    constraint agreement_dropped_with_a_reason check ((dropped_at is null) = (drop_reason is null)),
    constraint agreement_agreed_under_rules check (
        agreed_at is null or type_id is not null and pack_number is not null and until_day is not null)
);
select protect('agreement_version');
create unique index agreement_one_draft on agreement_version (operator_id, mentorship_id)
    where agreed_at is null and dropped_at is null;

-- Who has approved which version. One that has fallen, because the text was changed or she took it
-- back, stays: what someone once said is not unsaid.
create table agreement_approval (
    operator_id  uuid not null references operator,
    id           uuid not null,
    version_id   uuid not null,
    party        text not null
                 constraint approval_party_known check (party in
                 ('MENTEE', 'MENTOR', 'EMPLOYER', 'CONSULTANT', 'EMPLOYEE_REPRESENTATIVE', 'GUARDIAN')),
    person_id    uuid,
    name         text not null,
    approved_at  timestamptz not null,
    noted_by     uuid,
    way          text constraint approval_way_known check (way in ('TELEPHONE', 'TOGETHER', 'PAPER')),
    reason       text
                 constraint approval_reason_known
                 check (reason in ('WISHED', 'NO_DEVICE', 'LANGUAGE', 'READING')),
    read_aloud   text constraint approval_read_known check (read_aloud in ('WHOLE', 'EASY')),
    read_in      text not null default '',
    confirmed_at timestamptz,
    fell_at      timestamptz,
    primary key (operator_id, id),
    constraint approval_of_no_version
        foreign key (operator_id, version_id) references agreement_version (operator_id, id),
    constraint approval_by_nobody
        foreign key (operator_id, person_id) references person (operator_id, id),
    constraint approval_noted_by_nobody
        foreign key (operator_id, noted_by) references person (operator_id, id),
    constraint approval_noted_whole check (
        (noted_by is null) = (way is null)
        and (noted_by is null) = (reason is null)
        and (noted_by is null) = (read_aloud is null)),
    constraint approval_by_person_or_link check (
        (person_id is null) = (party in ('EMPLOYEE_REPRESENTATIVE', 'GUARDIAN')))
);
select protect('agreement_approval');
create unique index approval_once on agreement_approval (operator_id, version_id, party)
    where fell_at is null;
