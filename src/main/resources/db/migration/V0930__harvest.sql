-- What the coordinator made of an evaluation. A row stands while it is published.
create table harvest (
    operator_id  uuid not null references operator,
    instance_id  uuid not null,
    published_at timestamptz not null,
    primary key (operator_id, instance_id),
    foreign key (operator_id, instance_id) references course_instance (operator_id, id)
);
select protect('harvest');

-- What several answers have in common, in the coordinator's words.
create table harvest_theme (
    operator_id uuid not null references operator,
    id          uuid not null,
    instance_id uuid not null,
    layer       text not null
                constraint theme_layer check (layer in ('FEELING', 'TAKEN_ALONG')),
    title       jsonb not null
                constraint theme_without_title check (title <> '{}'::jsonb),
    words       jsonb not null,
    position    int not null,
    version     bigint not null default 0,
    primary key (operator_id, id),
    foreign key (operator_id, instance_id) references course_instance (operator_id, id)
);
select protect('harvest_theme');
create index harvest_theme_of_instance on harvest_theme (operator_id, instance_id);

-- What someone lets us quote. Nothing ties it to the answer that it was taken from.
create table harvest_quote (
    operator_id uuid not null references operator,
    id          uuid not null,
    theme_id    uuid not null,
    words       text not null
                constraint quote_without_words check (words <> ''),
    position    int not null,
    primary key (operator_id, id),
    foreign key (operator_id, theme_id) references harvest_theme (operator_id, id)
        on delete cascade
);
select protect('harvest_quote');
create index harvest_quote_of_theme on harvest_quote (operator_id, theme_id);
