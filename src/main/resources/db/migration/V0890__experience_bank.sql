-- The experience bank: how others have done it, told in short by those who did it and read by all.

create table experience_tag (
    operator_id uuid not null references operator,
    id          uuid not null,
    slug        text not null,
    name        jsonb not null,
    version     bigint not null default 0,
    primary key (operator_id, id),
    constraint experience_tag_taken unique (operator_id, slug)
);
select protect('experience_tag');

create table experience_card (
    operator_id    uuid not null references operator,
    id             uuid not null,
    writer_id      uuid,
    language       text not null,
    situation      text not null default '',
    done           text not null default '',
    hard           text not null default '',
    won            text not null default '',
    workplace      text not null default '',
    show_workplace boolean not null default false,
    show_writer    boolean not null default false,
    state          text not null,
    state_since    timestamptz not null,
    published_at   timestamptz,
    returned_words text not null default '',
    search         tsvector not null,
    version        bigint not null default 0,
    primary key (operator_id, id),
    constraint experience_card_by_nobody
        foreign key (operator_id, writer_id) references person (operator_id, id),
    constraint experience_card_state_known check (
        state in ('DRAFT', 'IN_REVIEW', 'RETURNED', 'PUBLISHED', 'WITHDRAWN')),
    -- A writer who is erased leaves only what all may read.
    constraint experience_card_without_writer check (writer_id is not null or state = 'PUBLISHED'),
    constraint experience_card_published_some_day check (
        (state = 'PUBLISHED') = (published_at is not null)),
    constraint experience_card_empty check (
        state in ('DRAFT', 'WITHDRAWN') or (situation <> '' and done <> '' and won <> ''))
);
select protect('experience_card');
create index experience_card_of on experience_card (operator_id, writer_id);
create index experience_card_published on experience_card (operator_id, published_at, id)
    where state = 'PUBLISHED';
create index experience_card_waiting on experience_card (operator_id, state, state_since);
-- Not by operator: with it the index would be read for all of an operator's cards, whatever the words.
create index experience_card_search on experience_card using gin (search)
    where state = 'PUBLISHED';

create table experience_card_tag (
    operator_id uuid not null,
    card_id     uuid not null,
    tag_id      uuid not null,
    primary key (operator_id, card_id, tag_id),
    constraint tag_of_no_card
        foreign key (operator_id, card_id) references experience_card (operator_id, id)
        on delete cascade,
    constraint card_with_no_tag
        foreign key (operator_id, tag_id) references experience_tag (operator_id, id)
        on delete cascade
);
select protect('experience_card_tag');
create index experience_card_by_tag on experience_card_tag (operator_id, tag_id);

-- Published cards in which the words stand, the latest first and no more than the most. Each card is
-- kept by the stems of its own language, so the words are looked for by those of each. Row-level
-- security would keep @@ from its index: this runs as the owner and compares operator and state itself.
-- A word that stands in thousands of cards finds some of them: whoever looks for it writes one more.
create function search_cards(words text, most int) returns setof uuid
language plpgsql stable rows 20 security definer
set search_path = pg_catalog, public set plan_cache_mode = force_custom_plan as $$
declare
    here  uuid := nullif(current_setting('handslag.operator', true), '')::uuid;
    asked tsquery := websearch_to_tsquery('swedish', words)
                  || websearch_to_tsquery('danish', words)
                  || websearch_to_tsquery('english', words)
                  || websearch_to_tsquery('simple', words);
begin
    -- Found first, ordered then: otherwise the planner may walk the latest cards one by one.
    return query
        with found as materialized (
            select c.id, c.published_at from experience_card c
             where c.operator_id = here and c.state = 'PUBLISHED' and c.search @@ asked
             limit 2000)
        select f.id from found f order by f.published_at desc, f.id desc limit most;
end $$;
revoke execute on function search_cards from public;
grant execute on function search_cards to ${runner};
