-- What is searched stands folded beside the texts (domain: SearchText). Folding can lengthen a text up to threefold.
-- The rows that are there are folded by the step that follows, in Java, by the same code as new ones.

alter table initiative alter column search_text set data type varchar(60000);
alter table initiative_fact add column search_text varchar(25000);
alter table answer add column search_text varchar(125000);
alter table evidence_item add column search_text varchar(12500);
