-- A mentor's hours and the conversations of one mentorship, also those that were corrected or have been.
create index hours_of_mentorship on hours_given (operator_id, mentorship_id, day);
create index conversation_of_mentorship on conversation (operator_id, mentorship_id, starts_at);
