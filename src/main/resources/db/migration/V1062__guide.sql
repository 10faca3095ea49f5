-- The mentor's handbook as an operator has worded it, in versions. Where there is none, the text
-- that comes with the program holds.
create table guide_version (
    operator_id uuid not null references operator,
    id          uuid not null,
    chapter     text not null,
    language    text not null,
    number      int not null,
    title       text not null,
    lead        text not null,
    body        text not null,
    shipped     text not null,
    written_by  uuid,
    written_at  timestamptz not null,
    primary key (operator_id, id),
    constraint guide_numbered_once unique (operator_id, chapter, language, number),
    constraint guide_says_something check (title <> '' and body <> '')
);
select protect('guide_version');

-- What is done of the first day and the first week at a workplace.
create table guide_tick (
    operator_id   uuid not null references operator,
    id            uuid not null,
    mentorship_id uuid not null,
    item          text not null,
    ticked_by     uuid,
    ticked_at     timestamptz not null,
    primary key (operator_id, id),
    constraint tick_of_no_mentorship
        foreign key (operator_id, mentorship_id) references mentorship (operator_id, id),
    constraint ticked_once unique (operator_id, mentorship_id, item)
);
select protect('guide_tick');
