-- Finds any part of a text in large tables. Where the extension is missing and may not be made, the start stops and says so.

do $$
begin
  create extension if not exists pg_trgm;
exception when others then
  raise exception 'Rangwan needs the extension pg_trgm in the database "%", and "%" may not make it (%). Let a superuser run there: CREATE EXTENSION pg_trgm; then start again',
    current_database(), current_user, sqlerrm;
end
$$;

create index initiative_search on initiative using gin (search_text gin_trgm_ops);
create index initiative_fact_search on initiative_fact using gin (search_text gin_trgm_ops);
create index answer_search on answer using gin (search_text gin_trgm_ops);
create index evidence_item_search on evidence_item using gin (search_text gin_trgm_ops);
create index lesson_search on lesson using gin (search_text gin_trgm_ops);
