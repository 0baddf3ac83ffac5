-- That whom a task waits for was reminded, and by whom.

alter table task add column nudged_at timestamp(6) with time zone;
alter table task add column nudged_th varchar(255) default '' not null;
alter table task add column nudged_en varchar(255) default '' not null;
