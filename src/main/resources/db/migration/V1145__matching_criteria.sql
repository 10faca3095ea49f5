-- How a programme lets mentees and mentors be compared. Each change is a new version; none is ever changed or
-- taken away, since proposals are made by it.
create table matching_criteria (
    operator_id           uuid not null,
    id                    uuid not null,
    programme_id          uuid not null,
    number                int not null
                          constraint criteria_counted_from_one check (number >= 1),
    rules                 text[] not null,
    weights               jsonb not null,
    slots                 int not null
                          constraint criteria_slots_possible check (slots between 1 and 15),
    first_minutes         int not null
                          constraint criteria_first_minutes_possible check (first_minutes between 0 and 60),
    minutes_per_kilometre int not null
                          constraint criteria_pace_possible check (minutes_per_kilometre between 1 and 60),
    top_share             int not null
                          constraint criteria_top_share_possible check (top_share between 0 and 90),
    explanation           text not null
                          constraint criteria_explained check (explanation <> ''),
    made_by               uuid not null,
    made_at               timestamptz not null,
    primary key (operator_id, id),
    constraint criteria_of_no_programme
        foreign key (operator_id, programme_id) references programme (operator_id, id),
    constraint criteria_version_taken unique (operator_id, programme_id, number)
);
select protect('matching_criteria');
revoke delete on matching_criteria from ${runner};

-- Whatever was decided stands; only a name in the explanation gives way to an alias when its person is protected.
create function criteria_stand() returns trigger
language plpgsql as $$
declare
    explained text := new.explanation;
begin
    new := old;
    new.explanation := explained;
    return new;
end $$;
create trigger criteria_stand before update on matching_criteria
    for each row execute function criteria_stand();
