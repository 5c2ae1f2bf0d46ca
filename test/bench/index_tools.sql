-- index_tools.sql - how the scripts beside it measure: CPU time of the backend, in rounds.
\pset footer off
SET client_min_messages = warning;
SET jit = off;
SET max_parallel_workers_per_gather = 0;
SET max_parallel_maintenance_workers = 0;
SET maintenance_work_mem = '64MB';
SET enable_seqscan = off; -- small tables are small enough to be read, and an index is what is measured

-- CPU time of this backend in milliseconds, as Linux accounts for it.
CREATE FUNCTION cpu_ms() RETURNS float8 LANGUAGE sql VOLATILE AS
	$$ SELECT split_part(pg_read_file('/proc/self/schedstat'), ' ', 1)::float8 / 1e6 $$;

CREATE TABLE timing (what text, candidate text, round int, ms float8, rows bigint);

-- One statement, as often as takes 40 ms; the first time is not counted.
CREATE PROCEDURE measure(what text, candidate text, query text, round int) LANGUAGE plpgsql AS $$
DECLARE
	began float8;
	times int := 1;
	rows bigint;
	spent float8;
BEGIN
	EXECUTE query INTO rows;
	LOOP
		began := cpu_ms();
		FOR i IN 1 .. times LOOP EXECUTE query INTO rows; END LOOP;
		spent := cpu_ms() - began;
		EXIT WHEN spent > 40 OR times > 4000;
		times := times * 4;
	END LOOP;
	INSERT INTO timing VALUES (what, candidate, round, spent / times, rows);
END $$;

-- A statement that does something, once.
CREATE PROCEDURE measure_once(what text, candidate text, statement text) LANGUAGE plpgsql AS $$
DECLARE began float8 := cpu_ms();
BEGIN
	EXECUTE statement;
	INSERT INTO timing VALUES (what, candidate, 1, cpu_ms() - began, NULL);
END $$;

-- What is asked: one query a line, as each candidate has to say it; NULL where it cannot.
CREATE TABLE asked (place serial, what text, candidate text, query text);

CREATE PROCEDURE ask(rounds int) LANGUAGE plpgsql AS $$
DECLARE ask record;
BEGIN
	FOR round IN 1 .. rounds LOOP
		FOR ask IN SELECT * FROM asked WHERE query IS NOT NULL ORDER BY place LOOP
			CALL measure(ask.what, ask.candidate, ask.query, round);
		END LOOP;
		COMMIT;
	END LOOP;
END $$;

CREATE VIEW median AS
	SELECT what, candidate, percentile_cont(0.5) WITHIN GROUP (ORDER BY ms) AS ms, max(rows) AS rows,
		(max(ms) - min(ms)) / nullif(percentile_cont(0.5) WITHIN GROUP (ORDER BY ms), 0) AS spread
	  FROM timing GROUP BY what, candidate;

CREATE FUNCTION quoted(name text) RETURNS text LANGUAGE sql IMMUTABLE AS
	$$ SELECT split_part(name, ':', 1) || ':"' || split_part(name, ':', 2) || '"' $$;

-- The canonical name of so many words whose number of articles is nearest to the one wished for.
CREATE TABLE frequency AS SELECT name, count(*)::int AS n FROM corpus, unnest(names) name GROUP BY name;
CREATE INDEX ON frequency (n);
CREATE FUNCTION name_of(kind text, words int, articles float8) RETURNS text LANGUAGE sql STABLE AS $$
	SELECT name FROM frequency
	 WHERE name LIKE kind || ':%' AND array_length(string_to_array(name, ' '), 1) = words
	   AND n BETWEEN articles * 0.3 AND articles * 3
	 ORDER BY abs(ln(n / articles)), name LIMIT 1 $$;
