-- What a programme tells of itself, with a day and perhaps a picture. Read by everyone once it is
-- published; what is taken back stays with its writers.
create table news_post (
    operator_id  uuid not null references operator,
    id           uuid not null,
    programme_id uuid not null,
    slug         text not null,
    title        jsonb not null
                 constraint post_without_title check (title <> '{}'::jsonb),
    text         jsonb not null,
    day          date not null,
    instance_id  uuid,
    picture_id   uuid,
    published_at timestamptz,
    version      bigint not null default 0,
    primary key (operator_id, id),
    constraint post_slug_taken unique (operator_id, slug),
    foreign key (operator_id, programme_id) references programme (operator_id, id),
    foreign key (operator_id, instance_id) references course_instance (operator_id, id),
    foreign key (operator_id, picture_id) references file (operator_id, id)
);
select protect('news_post');

create index news_post_shown on news_post (operator_id, day desc, id desc)
    where published_at is not null;
create index news_post_of_instance on news_post (operator_id, instance_id)
    where instance_id is not null;
