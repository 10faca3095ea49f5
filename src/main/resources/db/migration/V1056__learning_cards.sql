-- The card on which someone says how she learns best. It is hers alone.
create table learning_card (
    operator_id uuid not null references operator,
    id          uuid not null,
    person_id   uuid not null,
    language    text not null constraint card_language_short check (length(language) between 2 and 35),
    made_at     timestamptz not null,
    version     bigint not null default 0,
    primary key (operator_id, id),
    constraint card_of_nobody
        foreign key (operator_id, person_id) references person (operator_id, id),
    constraint one_card_for_each unique (operator_id, person_id)
);
select protect('learning_card');

-- Each time it was filled in; the one that is being filled in now has not been kept yet.
create table learning_edition (
    operator_id uuid not null,
    card_id     uuid not null,
    number      int not null constraint edition_counted check (number > 0),
    begun_by    uuid not null,
    begun_at    timestamptz not null,
    kept_at     timestamptz,
    way         text not null
                constraint card_way_known check (way in ('HERSELF', 'BESIDE', 'TELEPHONE', 'PAPER')),
    helped_with text not null default '',
    primary key (operator_id, card_id, number),
    constraint edition_of_no_card
        foreign key (operator_id, card_id) references learning_card (operator_id, id) on delete cascade
);
select protect('learning_edition');
create unique index one_edition_at_a_time on learning_edition (operator_id, card_id)
    where kept_at is null;

-- What she says of a statement, or in her own words. The code is the statement's; which there are
-- is content.
create table learning_line (
    operator_id uuid not null,
    card_id     uuid not null,
    number      int not null,
    code        text not null,
    answer      text constraint card_answer_known check (answer in ('YES', 'NO')),
    own         text not null default '',
    primary key (operator_id, card_id, number, code),
    constraint line_of_no_edition
        foreign key (operator_id, card_id, number)
        references learning_edition (operator_id, card_id, number) on delete cascade,
    constraint line_says_one_thing check ((answer is null) = (own <> ''))
);
select protect('learning_line');

-- Who besides herself may see which line, today. What has no row is for her alone.
create table learning_shown (
    operator_id uuid not null,
    card_id     uuid not null,
    code        text not null,
    audience    text not null
                constraint card_audience_known check (audience in ('MENTOR', 'WORKPLACE', 'CIRCLE')),
    primary key (operator_id, card_id, code),
    constraint shown_of_no_card
        foreign key (operator_id, card_id) references learning_card (operator_id, id) on delete cascade
);
select protect('learning_shown');
