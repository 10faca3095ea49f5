-- Files that people bring. A picture is kept as it was drawn anew, in two sizes; what was brought is
-- not. Who may see one is decided by the table that shows it.
create table file (
    operator_id uuid not null references operator,
    id          uuid not null,
    alt         jsonb not null
                constraint picture_without_words check (alt <> '{}'::jsonb),
    added_at    timestamptz not null,
    primary key (operator_id, id)
);
select protect('file');

create table file_rendition (
    operator_id uuid not null references operator,
    file_id     uuid not null,
    size        text not null check (size in ('SMALL', 'LARGE')),
    type        text not null check (type in ('PNG', 'JPEG')),
    width       int not null check (width > 0),
    height      int not null check (height > 0),
    bytes       bytea not null
                constraint file_too_large check (octet_length(bytes) <= 10485760),
    primary key (operator_id, file_id, size),
    foreign key (operator_id, file_id) references file (operator_id, id) on delete cascade
);
select protect('file_rendition');
