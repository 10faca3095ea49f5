-- What a mentee lets employers read of her wish, without who she is: the codes of the lines as she
-- read them. A line is shown while she still says and lends out just that; the wish only while the
-- referral for which she released it waits.
create table released_wish (
    operator_id uuid not null references operator,
    id          uuid not null,
    person_id   uuid not null,
    referral_id uuid not null,
    said        jsonb not null constraint wish_says_something check (said <> '{}'),
    released_at timestamptz not null,
    primary key (operator_id, id),
    constraint wish_of_nobody
        foreign key (operator_id, person_id) references person (operator_id, id),
    constraint wish_of_no_referral
        foreign key (operator_id, referral_id) references referral (operator_id, id),
    constraint one_wish_for_each unique (operator_id, person_id)
);
select protect('released_wish');
create index wish_of_a_referral on released_wish (operator_id, referral_id);
