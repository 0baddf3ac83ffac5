-- Who answers a question, and by which day; both may be open.

alter table answer add column owner_id bigint references person;
alter table answer add column due_on date;
create index answer_owner on answer (owner_id);
