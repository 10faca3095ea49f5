-- The operator's logo, on top of every page and paper. One that is taken away is kept until another
-- comes, so that it can be put back.
create table operator_logo (
    operator_id uuid primary key references operator,
    file_id     uuid not null,
    removed_at  timestamptz,
    foreign key (operator_id, file_id) references file (operator_id, id)
);
select protect('operator_logo');
