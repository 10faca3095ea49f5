-- The middle of each postal area that the operator has taken in. None comes with the program.
create table postal_area (
    operator_id uuid not null references operator,
    code        text not null
                constraint postal_area_code_short check (code ~ '^[A-Z0-9]{3,10}$'),
    latitude    double precision not null
                constraint latitude_on_the_map check (latitude between -90 and 90),
    longitude   double precision not null
                constraint longitude_on_the_map check (longitude between -180 and 180),
    primary key (operator_id, code)
);
select protect('postal_area');
