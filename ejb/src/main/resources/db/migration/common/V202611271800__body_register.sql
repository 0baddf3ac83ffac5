-- How a body outside is reached, and what directors ruled on the independence of bodies instead of single letters.

alter table outside_body add column office varchar(255) default '' not null;
alter table outside_body add column email varchar(255) default '' not null;
alter table outside_body add column telephone varchar(255) default '' not null;
alter table outside_body add column address varchar(2000) default '' not null;
alter table outside_body add column salutation varchar(255) default '' not null;
alter table outside_body add column language varchar(255) default 'TH' not null;

alter table independence_ruling add column question varchar(255);
alter table independence_ruling add column body_id bigint references outside_body;
alter table independence_ruling add column other_id bigint references outside_body;

-- A ruling on a letter was one on its body: on its kind where that is uncertain, else on its ministry. A question that was
-- another one is open again, which is the safe side.
update independence_ruling set
  body_id = (select l.body_id from reference_letter l where l.id = independence_ruling.letter_id),
  question = case when (select b.kind from reference_letter l join outside_body b on b.id = l.body_id
                        where l.id = independence_ruling.letter_id) = 'OTHER' then 'KIND' else 'MINISTRY' end;

alter table independence_ruling alter column body_id set not null;
alter table independence_ruling alter column question set not null;
alter table independence_ruling alter column letter_id drop not null;
create index independence_ruling_body on independence_ruling (body_id);
create index independence_ruling_other on independence_ruling (other_id);
create index reference_letter_body on reference_letter (body_id);
