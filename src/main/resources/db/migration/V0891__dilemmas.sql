-- Cases to talk about: what happened, and what one could ask. Those that come with the program are
-- taken in once and are then the operator's own.
create table dilemma (
    operator_id uuid not null references operator,
    id          uuid not null,
    ready_made  text,
    title       jsonb not null,
    situation   jsonb not null,
    questions   jsonb not null,
    retired_at  timestamptz,
    version     bigint not null default 0,
    primary key (operator_id, id),
    constraint dilemma_taken_in_once unique (operator_id, ready_made)
);
select protect('dilemma');
