-- Why a nomination ended with its cancelled cycle.

alter table nomination add column end_reason varchar(4000) default '' not null;
