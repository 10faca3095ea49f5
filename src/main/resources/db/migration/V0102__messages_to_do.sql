-- The coordinator's first page counts what waits for her hands.
drop index message_to_do;
create index message_to_do on message (operator_id, state, channel, written_at)
    where state in ('WAITING', 'FAILED');
