-- Where a mail program takes its reader off a list at one press (RFC 8058). Holds a token, as the
-- body does, and goes with it.
alter table message add column unsubscribe text;
