-- Surveys and their questions, in editions: one that somebody was asked is never changed again.
create table survey (
    operator_id  uuid not null,
    id           uuid not null,
    programme_id uuid not null,
    title        jsonb not null,
    intro        jsonb not null,
    named        boolean not null,
    usual        boolean not null,
    state        text not null,
    version      bigint not null default 0,
    primary key (operator_id, id),
    foreign key (operator_id, programme_id) references programme (operator_id, id),
    constraint survey_state_known check (state in ('DRAFT', 'OPEN', 'CLOSED'))
);
select protect('survey');
-- The one that a programme's courses use where nothing else is said.
create unique index survey_usual_once on survey (operator_id, programme_id) where usual;

create table survey_edition (
    operator_id uuid not null,
    survey_id   uuid not null,
    number      int not null,
    questions   jsonb not null,
    asked       boolean not null default false,
    primary key (operator_id, survey_id, number),
    foreign key (operator_id, survey_id) references survey (operator_id, id),
    constraint survey_edition_counts_from_one check (number > 0)
);
select protect('survey_edition');
