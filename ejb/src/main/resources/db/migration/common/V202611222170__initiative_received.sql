-- What another system sent about a work, kept as it was sent.

create table initiative_received (
  initiative_id bigint primary key references initiative,
  document      varchar(200000) not null,
  cycle         varchar(255) not null,
  owner_unit_id bigint not null references org_unit,
  received_by   bigint not null references person,
  received_at   timestamp(6) with time zone not null
);
