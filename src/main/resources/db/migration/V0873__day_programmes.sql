-- The programme of a course date: blocks in order, each in a session by its number, so that it stays
-- when the date is moved. Times are counted from the start of the session and stand nowhere.
create table day_programme (
    operator_id  uuid not null,
    instance_id  uuid not null,
    published_at timestamptz,
    contract_id  uuid,
    primary key (operator_id, instance_id),
    constraint day_programme_of_nothing
        foreign key (operator_id, instance_id) references course_instance (operator_id, id),
    constraint day_programme_of_no_contract
        foreign key (operator_id, contract_id) references provider_contract (operator_id, id)
);
create index day_programme_under on day_programme (operator_id, contract_id);
select protect('day_programme');

create table programme_block (
    operator_id  uuid not null,
    id           uuid not null,
    instance_id  uuid not null,
    session      int not null,
    position     int not null,
    kind         text not null,
    module_id    uuid,
    variant_id   uuid,
    title        jsonb not null,
    prompts      jsonb not null,
    minutes      int not null,
    roster_id    uuid,
    person_id    uuid,
    leader       text not null,
    version      bigint not null default 0,
    primary key (operator_id, id),
    constraint block_of_no_programme
        foreign key (operator_id, instance_id) references day_programme (operator_id, instance_id),
    constraint block_of_no_module
        foreign key (operator_id, module_id) references teaching_module (operator_id, id),
    constraint block_led_by_nobody
        foreign key (operator_id, roster_id) references roster_entry (operator_id, id),
    constraint block_led_by_no_person
        foreign key (operator_id, person_id) references person (operator_id, id),
    constraint block_kind_known
        check (kind in ('MODULE', 'SHARING', 'MINGLING', 'BREAK', 'OTHER')),
    constraint block_has_length check (minutes between 1 and 600),
    constraint block_session_possible check (session between 1 and 30),
    constraint block_led_by_one check (roster_id is null or person_id is null)
);
create index programme_block_of on programme_block (operator_id, instance_id);
create index programme_block_by on programme_block (operator_id, person_id);
select protect('programme_block');

-- A picture of those who were there. That each of them has agreed is stated by who keeps it; taken back,
-- the picture goes at once and the row with it.
create table group_photo (
    operator_id uuid not null,
    instance_id uuid not null,
    file_id     uuid not null,
    agreed_by   uuid,
    agreed_at   timestamptz not null,
    primary key (operator_id, instance_id),
    constraint group_photo_of_nothing
        foreign key (operator_id, instance_id) references course_instance (operator_id, id),
    constraint group_photo_without_picture
        foreign key (operator_id, file_id) references file (operator_id, id)
);
select protect('group_photo');
