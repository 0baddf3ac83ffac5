-- The person behind a statement, so that the giver is named in both languages; null for a name without an account.

alter table initiative_fact add column given_by_id bigint references person;
update initiative_fact set given_by_id =
  (select min(p.id) from person p where p.name_th = initiative_fact.given_by);
