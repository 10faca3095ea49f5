-- Who can teach: trainers and guest speakers, who are people, and providers, who are organisations, with
-- what they speak of, what they ask for, and the contracts under which a provider works.
create table roster_entry (
    operator_id     uuid not null,
    id              uuid not null,
    kind            text not null,
    person_id       uuid,
    organisation_id uuid,
    topics          text[] not null,
    languages       text[] not null,
    area            text not null,
    fee             text not null,
    terms           text not null,
    room_needs      text not null,
    presentation    jsonb not null,
    shown_by_name   boolean not null,
    notes           text not null,
    resting_since   timestamptz,
    version         bigint not null default 0,
    primary key (operator_id, id),
    constraint roster_entry_of_nobody
        foreign key (operator_id, person_id) references person (operator_id, id),
    constraint roster_entry_of_no_organisation
        foreign key (operator_id, organisation_id) references organisation (operator_id, id),
    constraint roster_kind_known check (kind in ('TRAINER', 'GUEST', 'PROVIDER')),
    constraint roster_entry_is_one
        check ((kind = 'PROVIDER') = (organisation_id is not null)
               and (person_id is null) = (organisation_id is not null)),
    constraint roster_fee_known check (fee in ('NONE', 'FEE', 'BY_AGREEMENT'))
);
create index roster_entry_by_person on roster_entry (operator_id, person_id);
create index roster_entry_by_organisation on roster_entry (operator_id, organisation_id);
select protect('roster_entry');

create table provider_contract (
    operator_id       uuid not null,
    id                uuid not null,
    entry_id          uuid not null,
    number            text not null,
    from_day          date not null,
    until_day         date not null,
    covers            text not null,
    dates_included    int,
    contact_name      text not null,
    contact_email     text not null,
    contact_telephone text not null,
    version           bigint not null default 0,
    primary key (operator_id, id),
    constraint contract_of_no_provider
        foreign key (operator_id, entry_id) references roster_entry (operator_id, id),
    constraint contract_in_order check (from_day <= until_day),
    constraint contract_includes_some check (dates_included between 1 and 1000)
);
create index provider_contract_of on provider_contract (operator_id, entry_id);
select protect('provider_contract');
