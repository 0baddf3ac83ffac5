-- Work that one of several nodes does at a time: each kind has a row, held by the node at work.
create table node_turn (
  work    varchar(255) primary key,
  version bigint not null,
  taken   bigint not null,
  times   bigint not null,
  node    varchar(255) not null
);
insert into node_turn (work, version, taken, times, node) values ('start', 0, 0, 0, '');
insert into node_turn (work, version, taken, times, node) values ('mail', 0, 0, 0, '');
insert into node_turn (work, version, taken, times, node) values ('audit', 0, 0, 0, '');
insert into node_turn (work, version, taken, times, node) values ('reminders', 0, 0, 0, '');
insert into node_turn (work, version, taken, times, node) values ('digests', 0, 0, 0, '');
insert into node_turn (work, version, taken, times, node) values ('quarters', 0, 0, 0, '');

-- A demo's clock on several nodes: when, by the machine, it was noted how far it has come.
alter table desk_time add column noted_at timestamp(6) with time zone;
