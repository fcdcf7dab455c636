-- Whether answers of a closed quarter wait is asked on every page of a service, while those of the
-- quarter that runs are many: they are told apart in the index.
create index response_waits on response (service, questionnaire, quarter) where batch is null;
drop index response_waiting;
