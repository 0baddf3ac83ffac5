-- The first number of a year's register, which a person may set once before any is given out: a department that begins to
-- use the register in the middle of a year goes on from its paper book.

alter table paper_register add column first_number integer default 1 not null;
alter table paper_register add column first_by bigint references person;
alter table paper_register add column first_at timestamp(6) with time zone;
alter table paper_register add constraint paper_register_first_counts check (
  first_number >= 1 and (first_by is null) = (first_at is null));
