-- The posts to which a memo went along its route: whoever holds one may read it.

create table memo_reader (
  memo_id bigint not null references memo,
  post_id bigint not null references post,
  primary key (memo_id, post_id)
);
