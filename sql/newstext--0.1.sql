\echo Use "CREATE EXTENSION newstext" to load this file. \quit

-- ---------------------------------------------------------------- reading

CREATE TYPE news_token AS (
	seq int,
	sentence int,
	kind text,
	token text,
	norm text,
	span int4range
);
COMMENT ON TYPE news_token IS 'a token of an article';

CREATE FUNCTION news_tokens(body text) RETURNS SETOF news_token
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 2000 ROWS 600;
COMMENT ON FUNCTION news_tokens(text) IS 'the tokens of an article, in order';

CREATE TYPE news_sentence AS (
	seq int,
	paragraph int,
	section text,
	text text,
	span int4range
);
COMMENT ON TYPE news_sentence IS 'a sentence of an article, with the section it stands in';

CREATE FUNCTION news_sentences(body text) RETURNS SETOF news_sentence
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 2000 ROWS 30;
COMMENT ON FUNCTION news_sentences(text) IS 'the sentences of an article, in order';

CREATE FUNCTION news_slice(body text, span int4range) RETURNS text
	AS 'MODULE_PATHNAME', 'news_slice_range' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION news_slice(text, int4range) IS 'the text at a span';

CREATE FUNCTION news_slice(body text, spans int4multirange) RETURNS text
	AS 'MODULE_PATHNAME', 'news_slice_multirange' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION news_slice(text, int4multirange) IS 'the text at several spans, the pieces joined by a blank';

-- ---------------------------------------------------------------- entities

CREATE TYPE news_mention AS (
	entity int,
	kind text,
	name text,
	text text,
	span int4range,
	sentence int,
	confidence real
);
COMMENT ON TYPE news_mention IS 'an occurrence of a name in an article';

CREATE FUNCTION news_mentions(body text, model text DEFAULT 'en') RETURNS SETOF news_mention
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 5000 ROWS 40;
COMMENT ON FUNCTION news_mentions(text, text) IS 'the names that an article mentions, occurrence by occurrence';

CREATE TYPE news_entity AS (
	entity int,
	kind text,
	name text,
	key text,
	aliases text[],
	mentions int,
	spans int4multirange,
	salience real,
	roles text[],
	id text
);
COMMENT ON TYPE news_entity IS 'somebody or something that an article names';

CREATE FUNCTION news_entities(body text, model text DEFAULT 'en') RETURNS SETOF news_entity
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 5000 ROWS 20;
COMMENT ON FUNCTION news_entities(text, text) IS 'the distinct entities that an article names';

-- ---------------------------------------------------------------- quotations

CREATE TYPE news_quote AS (
	quote int,
	kind text,
	act text,
	text text,
	speaker text,
	speaker_entity int,
	speaker_key text,
	source text,
	cue text,
	addressee text,
	via text[],
	content int4multirange,
	source_span int4range,
	cue_span int4range,
	sentence int,
	inferred boolean,
	confidence real
);
COMMENT ON TYPE news_quote IS 'a quotation in an article, with who said it';

CREATE FUNCTION news_quotes(body text, model text DEFAULT 'en') RETURNS SETOF news_quote
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 6000 ROWS 8;
COMMENT ON FUNCTION news_quotes(text, text) IS 'the quotations of an article, in order';
