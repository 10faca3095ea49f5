-- Files that someone has handed in to be brought in. They hold what people keep in their lists, so
-- they are forgotten as soon as they are in, or after a day.
create table intake (
    operator_id uuid not null references operator,
    id          uuid not null,
    kind        text not null,
    file_name   text not null,
    bytes       bytea not null,
    mapping     jsonb,
    tally       jsonb,
    made_by     uuid not null,
    made_at     timestamptz not null,
    done_at     timestamptz,
    primary key (operator_id, id),
    constraint intake_kind_known check (kind in ('ORGANISATIONS', 'PEOPLE')),
    constraint intake_done_keeps_file check (done_at is null or length(bytes) = 0),
    constraint intake_done_untold check (done_at is null or tally is not null)
);
select protect('intake');
create index intake_by_time on intake (operator_id, made_at);

-- The heading that someone last chose for a fact, by which the next file is understood.
create table intake_heading (
    operator_id uuid not null references operator,
    kind        text not null,
    fact        text not null,
    heading     text not null,
    primary key (operator_id, kind, fact),
    constraint intake_heading_of_kind check (kind in ('ORGANISATIONS', 'PEOPLE'))
);
select protect('intake_heading');
