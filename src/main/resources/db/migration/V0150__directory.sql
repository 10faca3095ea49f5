-- Who there is: programmes, organisations with their workplaces, people and where they belong.
-- The columns named search and name_key hold text folded by the program (lower case, no accents),
-- because under row-level security lower() cannot use an index.

create extension if not exists btree_gist;
create extension if not exists pg_trgm;

create table programme (
    operator_id  uuid not null references operator,
    id           uuid not null,
    slug         text not null
                 constraint programme_slug_readable check (slug ~ '^[a-z0-9][a-z0-9-]{1,60}$'),
    name         jsonb not null,
    active_from  date not null,
    active_until date,
    version      bigint not null default 0,
    primary key (operator_id, id),
    constraint programme_slug_taken unique (operator_id, slug),
    constraint programme_ends_before_it_begins check (active_until >= active_from)
);
select protect('programme');

create table organisation (
    operator_id         uuid not null references operator,
    id                  uuid not null,
    name                text not null constraint organisation_without_name check (name <> ''),
    name_key            text not null,
    country             text not null,
    registration_number text,
    sector              text not null constraint organisation_sector_unknown
                        check (sector in ('PRIVATE', 'PUBLIC', 'NON_PROFIT', 'FAITH')),
    municipality        text not null default '',
    web                 text not null default '',
    search              text not null,
    version             bigint not null default 0,
    primary key (operator_id, id),
    constraint organisation_number_taken unique (operator_id, country, registration_number),
    -- Two of one name are two only when their registration numbers say so.
    constraint organisation_taken
        unique nulls not distinct (operator_id, name_key, country, registration_number)
);
select protect('organisation');

create table workplace (
    operator_id     uuid not null references operator,
    id              uuid not null,
    organisation_id uuid not null,
    name            text not null constraint workplace_without_name check (name <> ''),
    name_key        text not null,
    street          text not null default '',
    postal_code     text not null default '',
    city            text not null default '',
    municipality    text not null default '',
    search          text not null,
    version         bigint not null default 0,
    primary key (operator_id, id),
    constraint workplace_of_no_organisation
        foreign key (operator_id, organisation_id) references organisation (operator_id, id),
    constraint workplace_taken unique (operator_id, organisation_id, name_key)
);
select protect('workplace');

create table person (
    operator_id uuid not null references operator,
    id          uuid not null,
    name        text not null,
    email       text,
    email_key   text,
    telephone   text,
    street      text not null default '',
    postal_code text not null default '',
    city        text not null default '',
    language    text not null,
    search      text not null,
    merged_into uuid,
    erased_at   timestamptz,
    version     bigint not null default 0,
    primary key (operator_id, id),
    constraint person_email_taken unique (operator_id, email_key),
    constraint person_email_without_key check ((email is null) = (email_key is null)),
    constraint person_without_name check (name <> '' or erased_at is not null),
    constraint person_erased_in_part check (erased_at is null
        or (name = '' and search = '' and email is null and telephone is null
            and street = '' and postal_code = '' and city = '')),
    constraint person_merged_into_nobody
        foreign key (operator_id, merged_into) references person (operator_id, id),
    constraint person_merged_into_herself check (merged_into <> id)
);
select protect('person');
create index person_merged_here on person (operator_id, merged_into) where merged_into is not null;
create index person_by_telephone on person (operator_id, telephone) where telephone is not null;

create table affiliation (
    operator_id  uuid not null references operator,
    id           uuid not null,
    person_id    uuid not null,
    workplace_id uuid not null,
    title        text not null default '',
    from_day     date not null,
    until_day    date,
    version      bigint not null default 0,
    primary key (operator_id, id),
    constraint affiliation_of_nobody
        foreign key (operator_id, person_id) references person (operator_id, id),
    constraint affiliation_with_no_workplace
        foreign key (operator_id, workplace_id) references workplace (operator_id, id),
    constraint affiliation_ends_before_it_begins check (until_day >= from_day),
    constraint affiliation_twice exclude using gist (
        operator_id with =, person_id with =, workplace_id with =,
        daterange(from_day, until_day, '[]') with &&)
);
select protect('affiliation');
create index affiliation_by_person on affiliation (operator_id, person_id);
create index affiliation_by_workplace on affiliation (operator_id, workplace_id);

-- Which rows a merge of two persons moved. The merge itself belongs to the module above.
create table merge_moved_row (
    operator_id uuid not null references operator,
    merge_id    uuid not null,
    table_name  text not null,
    row_id      uuid not null,
    primary key (operator_id, merge_id, table_name, row_id)
);
select protect('merge_moved_row');
