-- The network of those who have completed a course: what they suggest, second and offer.

create table topic (
    operator_id  uuid not null references operator,
    id           uuid not null,
    programme_id uuid not null,
    kind         text not null,
    words        text not null constraint topic_without_words check (words <> ''),
    proposed_by  uuid,
    proposed_at  timestamptz not null,
    edited_at    timestamptz,
    hidden_at    timestamptz,
    merged_into  uuid,
    answer       text,
    answer_words jsonb not null default '{}',
    answered_at  timestamptz,
    version      bigint not null default 0,
    primary key (operator_id, id),
    constraint topic_of_no_programme
        foreign key (operator_id, programme_id) references programme (operator_id, id),
    constraint topic_by_nobody
        foreign key (operator_id, proposed_by) references person (operator_id, id),
    constraint topic_merged_into_none
        foreign key (operator_id, merged_into) references topic (operator_id, id),
    constraint topic_merged_into_itself check (merged_into <> id),
    constraint topic_kind_known check (kind in ('TOPIC', 'SPEAKER')),
    constraint topic_answer_known check (answer in ('CHOSEN', 'LATER', 'NO')),
    constraint topic_answered_with_words check (
        (answer is null) = (answered_at is null) and (answer is null or answer_words <> '{}'))
);
select protect('topic');
create index topic_of on topic (operator_id, programme_id, proposed_at);
create index topic_by on topic (operator_id, proposed_by);

create table topic_second (
    operator_id uuid not null,
    id          uuid not null,
    topic_id    uuid not null,
    person_id   uuid not null,
    seconded_at timestamptz not null,
    primary key (operator_id, id),
    constraint second_of_no_topic
        foreign key (operator_id, topic_id) references topic (operator_id, id),
    constraint second_by_nobody
        foreign key (operator_id, person_id) references person (operator_id, id),
    constraint second_once unique (operator_id, topic_id, person_id)
);
select protect('topic_second');
create index topic_second_by on topic_second (operator_id, person_id);

-- A workplace that would have a meeting at its place.
create table host_offer (
    operator_id  uuid not null references operator,
    id           uuid not null,
    person_id    uuid not null,
    workplace    text not null constraint host_without_workplace check (workplace <> ''),
    words        text not null default '',
    offered_at   timestamptz not null,
    withdrawn_at timestamptz,
    taken_at     timestamptz,
    primary key (operator_id, id),
    constraint host_offer_by_nobody
        foreign key (operator_id, person_id) references person (operator_id, id)
);
select protect('host_offer');
create index host_offer_by on host_offer (operator_id, person_id);

-- Who would like to be in a network, before it has any form.
create table network_interest (
    operator_id uuid not null references operator,
    id          uuid not null,
    name        text not null constraint network_interest_without_name check (name <> ''),
    email       text not null,
    email_key   text not null,
    words       text not null default '',
    language    text not null,
    asked_at    timestamptz not null,
    primary key (operator_id, id),
    constraint network_interest_once unique (operator_id, email_key)
);
select protect('network_interest');
create index network_interest_by_age on network_interest (operator_id, asked_at);
