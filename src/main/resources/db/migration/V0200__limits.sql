-- How often something was tried, by source, address or object, each as a keyed hash. A row begins
-- anew when its time is over. What belongs to no operator counts under the operator of zeros.
create table limit_count (
    operator_id uuid not null,
    kind        text not null,
    object      text not null,
    ends_at     timestamptz not null,
    times       int not null,
    primary key (operator_id, kind, object)
);
create index limit_count_over on limit_count (operator_id, ends_at);
select protect('limit_count');
