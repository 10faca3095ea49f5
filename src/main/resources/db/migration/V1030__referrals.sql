-- Someone who may get a mentor. Until she has said yes only what she is called and how to reach her is
-- kept; of whoever says no or never answers only that someone was asked.
create table referral (
    operator_id   uuid not null references operator,
    id            uuid not null,
    programme_id  uuid not null,
    name          text not null,
    email         text,
    email_key     text,
    telephone     text not null default '',
    language      text not null,
    came_by       text not null
                  constraint referral_way_in_known check (came_by in ('REFERRED', 'HERSELF')),
    made_by       uuid,
    made_at       timestamptz not null,
    consultant_id uuid,
    person_id     uuid,
    yes_at        timestamptz,
    yes_way       text
                  constraint referral_yes_known check (yes_way in ('HERSELF', 'ALOUD', 'PAPER')),
    yes_noted_by  uuid,
    yes_read_in   text not null default '',
    no_at         timestamptz,
    answer        text
                  constraint referral_answer_known check (answer in ('ACCEPTED', 'WAITING', 'DECLINED')),
    answered_at   timestamptz,
    answered_by   uuid,
    answer_words  text not null default '',
    withdrawn_at  timestamptz,
    version       bigint not null default 0,
    primary key (operator_id, id),
    constraint referral_of_no_programme
        foreign key (operator_id, programme_id) references programme (operator_id, id),
    constraint referral_of_nobody
        foreign key (operator_id, person_id) references person (operator_id, id),
    constraint referral_followed_by_nobody
        foreign key (operator_id, consultant_id) references person (operator_id, id),
    constraint yes_before_anything_is_kept check (
        yes_at is not null
        or (person_id is null and answer is null and withdrawn_at is null and yes_read_in = '')),
    constraint yes_is_said_in_some_way check ((yes_at is null) = (yes_way is null)),
    constraint yes_of_another_is_noted_by_someone check (
        yes_way is null or (yes_way = 'HERSELF') = (yes_noted_by is null)),
    constraint no_leaves_nothing check (
        no_at is null or (name = '' and email is null and telephone = '' and yes_at is null)),
    constraint referral_answered_at_a_time check ((answer is null) = (answered_at is null))
);
select protect('referral');
create index referral_of_programme on referral (operator_id, programme_id, made_at);
create index referral_of_consultant on referral (operator_id, consultant_id, made_at);
create index referral_of_person on referral (operator_id, person_id);
create index referral_silent on referral (operator_id, made_at) where yes_at is null and no_at is null;
-- The same address asks once while something can still come of it.
create unique index referral_open_once on referral (operator_id, programme_id, email_key)
    where no_at is null and withdrawn_at is null and answer is distinct from 'DECLINED';
