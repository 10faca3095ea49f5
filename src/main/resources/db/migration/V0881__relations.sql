-- How the operator stands with an organisation, or with one of its workplaces where that differs. Each
-- row is a step; the last one that has not run out is where it stands.
create table relation_step (
    operator_id     uuid not null references operator,
    id              uuid not null,
    organisation_id uuid not null,
    workplace_id    uuid,
    state           text not null
                    constraint relation_state_known check (state in
                    ('PROSPECT', 'INVITED', 'PARTNER', 'AMBASSADOR', 'RESTING', 'NOT_ASKED')),
    until_day       date,
    cause           text not null
                    constraint relation_cause_known check (cause in ('OFFICE', 'INVITATION', 'ANSWER')),
    why             text not null,
    noted_by        uuid,
    noted_at        timestamptz not null,
    primary key (operator_id, id),
    constraint relation_to_no_organisation
        foreign key (operator_id, organisation_id) references organisation (operator_id, id),
    constraint relation_to_no_workplace
        foreign key (operator_id, workplace_id) references workplace (operator_id, id),
    constraint only_a_rest_runs_out check (until_day is null or state = 'RESTING')
);
create index relation_step_latest
    on relation_step (operator_id, organisation_id, workplace_id, noted_at, id);
create index relation_step_of_workplace
    on relation_step (operator_id, workplace_id, noted_at, id) where workplace_id is not null;
select protect('relation_step');

-- Who at the operator keeps the contact.
create table relation_responsible (
    operator_id     uuid not null references operator,
    id              uuid not null,
    organisation_id uuid not null,
    person_id       uuid not null,
    primary key (operator_id, id),
    constraint responsible_for_no_organisation
        foreign key (operator_id, organisation_id) references organisation (operator_id, id),
    constraint responsible_nobody
        foreign key (operator_id, person_id) references person (operator_id, id),
    constraint one_is_responsible unique (operator_id, organisation_id)
);
create index relation_responsible_person on relation_responsible (operator_id, person_id);
select protect('relation_responsible');

-- Whom to write to at an employer. The address is kept as it came; one that is none is told, not lost.
create table employer_contact (
    operator_id     uuid not null references operator,
    id              uuid not null,
    organisation_id uuid not null,
    workplace_id    uuid,
    name            text not null,
    email           text not null,
    language        text not null,
    noted_at        timestamptz not null,
    primary key (operator_id, id),
    constraint contact_of_no_organisation
        foreign key (operator_id, organisation_id) references organisation (operator_id, id),
    constraint contact_of_no_workplace
        foreign key (operator_id, workplace_id) references workplace (operator_id, id),
    constraint one_contact unique nulls not distinct (operator_id, organisation_id, workplace_id)
);
create index employer_contact_of_workplace on employer_contact (operator_id, workplace_id);
select protect('employer_contact');

create table workplace_size (
    operator_id  uuid not null references operator,
    workplace_id uuid not null,
    employees    int not null,
    as_of        date not null,
    primary key (operator_id, workplace_id),
    constraint size_of_no_workplace
        foreign key (operator_id, workplace_id) references workplace (operator_id, id),
    constraint size_possible check (employees between 1 and 999999)
);
select protect('workplace_size');

create table relation_note (
    operator_id     uuid not null references operator,
    id              uuid not null,
    organisation_id uuid not null,
    day             date not null,
    text            text not null,
    noted_by        uuid,
    noted_at        timestamptz not null,
    primary key (operator_id, id),
    constraint note_on_no_organisation
        foreign key (operator_id, organisation_id) references organisation (operator_id, id)
);
create index relation_note_of on relation_note (operator_id, organisation_id, day);
select protect('relation_note');

-- "How did your new role go?": asked on a day, answered by link or told to the office.
create table follow_up (
    operator_id     uuid not null references operator,
    id              uuid not null,
    organisation_id uuid not null,
    question        text not null,
    due_on          date not null,
    asked_by        uuid,
    asked_at        timestamptz not null,
    sent_at         timestamptz,
    answer          text not null default '',
    way             text constraint follow_up_way_known check (way in ('LINK', 'NOTED')),
    answered_at     timestamptz,
    dropped_at      timestamptz,
    primary key (operator_id, id),
    constraint follow_up_with_no_organisation
        foreign key (operator_id, organisation_id) references organisation (operator_id, id),
    constraint an_answer_has_a_way check ((way is null) = (answered_at is null))
);
create index follow_up_of on follow_up (operator_id, organisation_id);
create index follow_up_due on follow_up (operator_id, due_on)
    where answered_at is null and dropped_at is null;
select protect('follow_up');

-- When a programme proposes an employer as ambassador.
create table ambassador_rule (
    operator_id  uuid not null references operator,
    programme_id uuid not null,
    mentors      int not null,
    percent      int not null,
    months       int not null,
    primary key (operator_id, programme_id),
    constraint ambassador_rule_of_no_programme
        foreign key (operator_id, programme_id) references programme (operator_id, id),
    constraint ambassador_rule_possible check (
        mentors between 1 and 1000 and percent between 0 and 100 and months between 0 and 240)
);
select protect('ambassador_rule');

-- An ambassador is one by consent: asked for by link, or told to the office.
create table ambassador_consent (
    operator_id     uuid not null references operator,
    id              uuid not null,
    organisation_id uuid not null,
    asked_by        uuid,
    asked_at        timestamptz not null,
    way             text constraint consent_way_known check (way in ('LINK', 'NOTED')),
    given_at        timestamptz,
    name_public     boolean not null default false,
    ended_at        timestamptz,
    primary key (operator_id, id),
    constraint consent_of_no_organisation
        foreign key (operator_id, organisation_id) references organisation (operator_id, id),
    constraint a_consent_has_a_way check ((way is null) = (given_at is null))
);
create unique index one_open_consent on ambassador_consent (operator_id, organisation_id)
    where ended_at is null;
select protect('ambassador_consent');

-- An employer and a labour-market unit that work together for a target group.
create table collaboration (
    operator_id     uuid not null references operator,
    id              uuid not null,
    organisation_id uuid not null,
    unit_id         uuid not null,
    target_group    text not null,
    from_day        date not null,
    until_day       date,
    primary key (operator_id, id),
    constraint collaboration_of_no_organisation
        foreign key (operator_id, organisation_id) references organisation (operator_id, id),
    constraint collaboration_with_no_unit
        foreign key (operator_id, unit_id) references organisation (operator_id, id),
    constraint collaboration_with_itself check (unit_id <> organisation_id),
    constraint collaboration_ends_before_it_begins check (until_day >= from_day)
);
create index collaboration_of on collaboration (operator_id, organisation_id);
create index collaboration_of_unit on collaboration (operator_id, unit_id);
select protect('collaboration');
