-- What someone who wants to be a mentor says of herself, besides whether she wants to.
create table mentor_profile (
    operator_id uuid not null references operator,
    id          uuid not null,
    person_id   uuid not null,
    languages   text[] not null default '{}',
    slots       text[] not null default '{}',
    interests   text[] not null default '{}',
    version     bigint not null default 0,
    primary key (operator_id, id),
    constraint mentor_profile_of_nobody
        foreign key (operator_id, person_id) references person (operator_id, id),
    constraint one_mentor_profile_for_each unique (operator_id, person_id)
);
select protect('mentor_profile');

-- With which adjustments she has guided someone before.
create table mentor_experience (
    operator_id   uuid not null,
    profile_id    uuid not null,
    adjustment_id uuid not null,
    primary key (operator_id, profile_id, adjustment_id),
    constraint experience_of_no_profile
        foreign key (operator_id, profile_id)
        references mentor_profile (operator_id, id) on delete cascade,
    constraint experience_of_no_adjustment
        foreign key (operator_id, adjustment_id) references adjustment (operator_id, id)
);
select protect('mentor_experience');
