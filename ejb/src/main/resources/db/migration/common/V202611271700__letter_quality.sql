-- The check of a letter notes importance, value and success one by one, its language, whether it is translated, and when.

alter table reference_letter add column shows_importance boolean;
alter table reference_letter add column shows_value boolean;
alter table reference_letter add column shows_results boolean;
alter table reference_letter add column letter_language varchar(8);
alter table reference_letter add column translated boolean;
alter table reference_letter add column checked_at timestamp(6) with time zone;

update reference_letter
   set shows_importance = states_results, shows_value = states_results, shows_results = states_results,
       letter_language = '', translated = false
 where states_results is not null;

alter table reference_letter drop column states_results;
