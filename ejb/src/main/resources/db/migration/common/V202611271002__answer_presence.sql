-- Who is writing where: a row for every open page, renewed while somebody types, of no account once it is old.

create table answer_presence (
  page          varchar(64) primary key,
  nomination_id bigint not null references nomination,
  question      varchar(255) not null,
  part          varchar(255) not null,
  person_id     bigint not null references person,
  seen_at       timestamp(6) with time zone not null
);
create index answer_presence_of on answer_presence (nomination_id, seen_at);
