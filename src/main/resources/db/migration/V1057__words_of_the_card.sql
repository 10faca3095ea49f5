-- Who has read the card's words in a language, and what they were then.
create table learning_review (
    operator_id uuid not null references operator,
    id          uuid not null,
    language    text not null,
    reader      text not null constraint reader_is_named check (reader <> ''),
    digest      text not null,
    signed_by   uuid not null,
    signed_at   timestamptz not null,
    primary key (operator_id, id)
);
select protect('learning_review');
create index learning_review_latest on learning_review (operator_id, language, signed_at);

-- What the operator says otherwise than the words that are shipped.
create table learning_wording (
    operator_id uuid not null references operator,
    language    text not null,
    code        text not null,
    words       text not null constraint wording_says_something check (words <> ''),
    worded_by   uuid not null,
    worded_at   timestamptz not null,
    primary key (operator_id, language, code)
);
select protect('learning_wording');
