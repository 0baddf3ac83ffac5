-- Every row is folded by now. A row that something else than the application enters is not found by search, and not refused.

alter table initiative_fact alter column search_text set default '';
alter table initiative_fact alter column search_text set not null;
alter table answer alter column search_text set default '';
alter table answer alter column search_text set not null;
alter table evidence_item alter column search_text set default '';
alter table evidence_item alter column search_text set not null;
