-- Whom a mentee is never proposed with: a conflict that a coordinator knows of, or one of the two
-- who has said in private that once was enough.
create table kept_apart (
    operator_id uuid not null references operator,
    id          uuid not null,
    mentee_id   uuid not null,
    other_id    uuid not null,
    kind        text not null
                constraint apart_kind_known check (kind in ('CONFLICT', 'NOT_AGAIN')),
    reason      text
                constraint apart_reason_known check (reason in
                ('SAME_MANAGER', 'RELATIVE', 'DISPUTE', 'FORMER_CASE')),
    voice       text not null
                constraint apart_voice_known check (voice in ('PROGRAMME', 'MENTEE', 'OTHER')),
    said_by     uuid,
    said_at     timestamptz not null,
    ended_at    timestamptz,
    primary key (operator_id, id),
    constraint apart_of_nobody
        foreign key (operator_id, mentee_id) references person (operator_id, id),
    constraint apart_from_nobody
        foreign key (operator_id, other_id) references person (operator_id, id),
    constraint apart_said_by_nobody
        foreign key (operator_id, said_by) references person (operator_id, id),
    constraint apart_from_someone_else check (other_id <> mentee_id),
    constraint conflict_has_a_reason check ((kind = 'CONFLICT') = (reason is not null)),
    constraint conflict_is_known_to_the_programme
        check ((kind = 'CONFLICT') = (voice = 'PROGRAMME')
               and (kind = 'CONFLICT') = (said_by is not null)),
    constraint apart_ends_after_it_began check (ended_at >= said_at)
);
select protect('kept_apart');
create unique index apart_said_once on kept_apart (operator_id, mentee_id, other_id, voice)
    where ended_at is null;
create index apart_by_the_other on kept_apart (operator_id, other_id);
create index apart_by_who_said_it on kept_apart (operator_id, said_by);
