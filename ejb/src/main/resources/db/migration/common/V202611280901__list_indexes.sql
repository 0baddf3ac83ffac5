-- Lists are read page by page from an index, however long they are: works by title, of all and of one unit, and the
-- nominations of a cycle in the order in which they came to their state. Titles are too long for an index of PostgreSQL;
-- their first 200 characters, kept by the database itself, have the same order as far as they go.

create index initiative_title on initiative (title_start, id);
create index initiative_unit_title on initiative (owner_unit_id, title_start, id);
create index nomination_of_cycle on nomination (cycle, state_since, id);
