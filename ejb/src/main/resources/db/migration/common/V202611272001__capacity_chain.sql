-- Orders that name powers or a post, that may be passed on or cancelled; capacities by a chain of orders; addresses of people.

alter table person add column mail varchar(255) default '' not null;

alter table acting_order alter column person_id drop not null;
alter table acting_order add column holder_of_id bigint references post;
alter table acting_order add column powers varchar(1000) default '*' not null;
alter table acting_order add column passable boolean default false not null;
alter table acting_order add column out_of_id bigint references acting_order;
alter table acting_order add column cancelled_at timestamp(6) with time zone;
alter table acting_order add column cancel_reason varchar(1000);
create index acting_order_holder on acting_order (holder_of_id);
create index acting_order_replaced on acting_order (replaced_id);

alter table annotation add column further varchar(4000);
alter table annotation add column powers varchar(1000);
alter table annotation add column for_post bigint;
alter table annotation add column capacity_key varchar(255);

alter table clause_override add column further varchar(4000);
alter table clause_override add column powers varchar(1000);
alter table clause_override add column for_post bigint;
alter table clause_override add column capacity_key varchar(255);

alter table go_decision add column further varchar(4000);
alter table go_decision add column powers varchar(1000);
alter table go_decision add column for_post bigint;
alter table go_decision add column capacity_key varchar(255);
