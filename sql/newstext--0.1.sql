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

CREATE FUNCTION news_quote_key(said text) RETURNS bigint[]
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION news_quote_key(text) IS 'the keys that a statement shares with itself, cut or reworded, in other articles';

-- ---------------------------------------------------------------- names that the user keeps

CREATE TYPE news_gazetteer;

CREATE FUNCTION news_gazetteer_in(cstring) RETURNS news_gazetteer
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION news_gazetteer_in(cstring) IS 'I/O';

CREATE FUNCTION news_gazetteer_out(news_gazetteer) RETURNS cstring
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION news_gazetteer_out(news_gazetteer) IS 'I/O';

CREATE FUNCTION news_gazetteer_recv(internal) RETURNS news_gazetteer
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION news_gazetteer_recv(internal) IS 'I/O';

CREATE FUNCTION news_gazetteer_send(news_gazetteer) RETURNS bytea
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION news_gazetteer_send(news_gazetteer) IS 'I/O';

CREATE TYPE news_gazetteer (
	INPUT = news_gazetteer_in,
	OUTPUT = news_gazetteer_out,
	RECEIVE = news_gazetteer_recv,
	SEND = news_gazetteer_send,
	STORAGE = external
);
COMMENT ON TYPE news_gazetteer IS 'names that a user keeps, compiled';

CREATE FUNCTION news_gazetteer_add(internal, id text, kind text, names text[]) RETURNS internal
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION news_gazetteer_add(internal, text, text, text[]) IS 'aggregate transition function';

CREATE FUNCTION news_gazetteer_result(internal) RETURNS news_gazetteer
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 1000;
COMMENT ON FUNCTION news_gazetteer_result(internal) IS 'aggregate final function';

CREATE AGGREGATE news_gazetteer_agg(id text, kind text, names text[]) (
	SFUNC = news_gazetteer_add, STYPE = internal, SSPACE = 100000,
	FINALFUNC = news_gazetteer_result, PARALLEL = SAFE
);
COMMENT ON AGGREGATE news_gazetteer_agg(text, text, text[]) IS 'compile names that a user keeps';

CREATE FUNCTION news_mentions(body text, gazetteer news_gazetteer, model text DEFAULT 'en') RETURNS SETOF news_mention
	AS 'MODULE_PATHNAME', 'news_gazetteer_mentions' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 5000 ROWS 40;
COMMENT ON FUNCTION news_mentions(text, news_gazetteer, text) IS 'the names that an article mentions, the user''s own among them, occurrence by occurrence';

CREATE FUNCTION news_entities(body text, gazetteer news_gazetteer, model text DEFAULT 'en') RETURNS SETOF news_entity
	AS 'MODULE_PATHNAME', 'news_gazetteer_entities' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 5000 ROWS 20;
COMMENT ON FUNCTION news_entities(text, news_gazetteer, text) IS 'the distinct entities that an article names, the user''s own with their identifiers';

CREATE FUNCTION news_quotes(body text, gazetteer news_gazetteer, model text DEFAULT 'en') RETURNS SETOF news_quote
	AS 'MODULE_PATHNAME', 'news_gazetteer_quotes' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 6000 ROWS 8;
COMMENT ON FUNCTION news_quotes(text, news_gazetteer, text) IS 'the quotations of an article, in order, with the user''s own names';

-- ---------------------------------------------------------------- names

CREATE FUNCTION news_key(name text) RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION news_key(text) IS 'the key that joins a name across articles';

CREATE FUNCTION news_name_similarity(a text, b text) RETURNS real
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 15;
COMMENT ON FUNCTION news_name_similarity(text, text) IS 'how likely two spellings are one name, from 0 to 1';

CREATE TYPE news_name_query;

CREATE FUNCTION news_name_query_in(cstring) RETURNS news_name_query
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION news_name_query_in(cstring) IS 'I/O';

CREATE FUNCTION news_name_query_out(news_name_query) RETURNS cstring
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION news_name_query_out(news_name_query) IS 'I/O';

CREATE FUNCTION news_name_query_recv(internal) RETURNS news_name_query
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION news_name_query_recv(internal) IS 'I/O';

CREATE FUNCTION news_name_query_send(news_name_query) RETURNS bytea
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION news_name_query_send(news_name_query) IS 'I/O';

CREATE TYPE news_name_query (
	INPUT = news_name_query_in,
	OUTPUT = news_name_query_out,
	RECEIVE = news_name_query_recv,
	SEND = news_name_query_send,
	STORAGE = extended
);
COMMENT ON TYPE news_name_query IS 'a name to be found however it is spelled';

CREATE FUNCTION news_like(name text, threshold real DEFAULT 0.7) RETURNS news_name_query
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION news_like(text, real) IS 'a query for the spellings of a name that are similar by at least a threshold';

CREATE FUNCTION news_name_query_eq(news_name_query, news_name_query) RETURNS boolean
	AS 'MODULE_PATHNAME', 'news_bytes_eq' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION news_name_query_eq(news_name_query, news_name_query) IS 'implementation of = operator';

CREATE FUNCTION news_name_query_ne(news_name_query, news_name_query) RETURNS boolean
	AS 'MODULE_PATHNAME', 'news_bytes_ne' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION news_name_query_ne(news_name_query, news_name_query) IS 'implementation of <> operator';

CREATE FUNCTION news_name_query_hash(news_name_query) RETURNS int
	AS 'MODULE_PATHNAME', 'news_bytes_hash' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION news_name_query_hash(news_name_query) IS 'hash';

CREATE OPERATOR = (
	LEFTARG = news_name_query, RIGHTARG = news_name_query, FUNCTION = news_name_query_eq,
	COMMUTATOR = =, NEGATOR = <>, RESTRICT = eqsel, JOIN = eqjoinsel, HASHES
);
COMMENT ON OPERATOR = (news_name_query, news_name_query) IS 'equal';

CREATE OPERATOR <> (
	LEFTARG = news_name_query, RIGHTARG = news_name_query, FUNCTION = news_name_query_ne,
	COMMUTATOR = <>, NEGATOR = =, RESTRICT = neqsel, JOIN = neqjoinsel
);
COMMENT ON OPERATOR <> (news_name_query, news_name_query) IS 'not equal';

CREATE OPERATOR CLASS news_name_query_hash_ops DEFAULT FOR TYPE news_name_query USING hash AS
	OPERATOR 1 = (news_name_query, news_name_query),
	FUNCTION 1 news_name_query_hash(news_name_query);

CREATE FUNCTION news_name_matches(name text, query news_name_query) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 15;
COMMENT ON FUNCTION news_name_matches(text, news_name_query) IS 'implementation of =~ operator';

CREATE FUNCTION news_name_sel(internal, oid, internal, int) RETURNS double precision
	AS 'MODULE_PATHNAME' LANGUAGE C STABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION news_name_sel(internal, oid, internal, int) IS 'restriction selectivity of =~';

CREATE FUNCTION news_name_joinsel(internal, oid, internal, smallint, internal) RETURNS double precision
	AS 'MODULE_PATHNAME' LANGUAGE C STABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION news_name_joinsel(internal, oid, internal, smallint, internal) IS 'join selectivity of =~';

CREATE OPERATOR =~ (
	LEFTARG = text, RIGHTARG = news_name_query, FUNCTION = news_name_matches,
	RESTRICT = news_name_sel, JOIN = news_name_joinsel
);
COMMENT ON OPERATOR =~ (text, news_name_query) IS 'name is a spelling of the query''s';

CREATE FUNCTION news_name_extract_value(text, internal, internal) RETURNS internal
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION news_name_extract_value(text, internal, internal) IS 'GIN support';

CREATE FUNCTION news_name_extract_query(text, internal, smallint, internal, internal, internal, internal) RETURNS internal
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION news_name_extract_query(text, internal, smallint, internal, internal, internal, internal) IS 'GIN support';

CREATE FUNCTION news_name_consistent(internal, smallint, text, int, internal, internal, internal, internal) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION news_name_consistent(internal, smallint, text, int, internal, internal, internal, internal) IS 'GIN support';

CREATE FUNCTION news_name_tri_consistent(internal, smallint, text, int, internal, internal, internal) RETURNS "char"
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION news_name_tri_consistent(internal, smallint, text, int, internal, internal, internal) IS 'GIN support';

CREATE OPERATOR CLASS news_name_ops FOR TYPE text USING gin AS
	OPERATOR 1 =~ (text, news_name_query),
	FUNCTION 2 news_name_extract_value(text, internal, internal),
	FUNCTION 3 news_name_extract_query(text, internal, smallint, internal, internal, internal, internal),
	FUNCTION 4 news_name_consistent(internal, smallint, text, int, internal, internal, internal, internal),
	FUNCTION 6 news_name_tri_consistent(internal, smallint, text, int, internal, internal, internal),
	STORAGE int4;

CREATE FUNCTION news_name_keys(name text) RETURNS text[]
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION news_name_keys(text) IS 'the keys that an index of class news_name_ops holds of a name';

CREATE FUNCTION news_name_keys(query news_name_query) RETURNS text[]
	AS 'MODULE_PATHNAME', 'news_name_query_keys' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION news_name_keys(news_name_query) IS 'the keys that a query of spellings looks for';

-- ---------------------------------------------------------------- stored documents

CREATE TYPE news_doc;

CREATE FUNCTION news_doc_in(cstring) RETURNS news_doc
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION news_doc_in(cstring) IS 'I/O';

CREATE FUNCTION news_doc_out(news_doc) RETURNS cstring
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION news_doc_out(news_doc) IS 'I/O';

CREATE FUNCTION news_doc_recv(internal) RETURNS news_doc
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION news_doc_recv(internal) IS 'I/O';

CREATE FUNCTION news_doc_send(news_doc) RETURNS bytea
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION news_doc_send(news_doc) IS 'I/O';

CREATE FUNCTION news_doc_typanalyze(internal) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C STRICT PARALLEL SAFE;
COMMENT ON FUNCTION news_doc_typanalyze(internal) IS 'statistics of documents, for ANALYZE';

CREATE TYPE news_doc (
	INPUT = news_doc_in,
	OUTPUT = news_doc_out,
	RECEIVE = news_doc_recv,
	SEND = news_doc_send,
	ANALYZE = news_doc_typanalyze,
	STORAGE = external
);
COMMENT ON TYPE news_doc IS 'the analysis of an article, to be stored';

CREATE FUNCTION news_analyze(body text, model text DEFAULT 'en') RETURNS news_doc
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 6000;
COMMENT ON FUNCTION news_analyze(text, text) IS 'analyse an article once, for storage';

CREATE FUNCTION news_analyze(body text, gazetteer news_gazetteer, model text DEFAULT 'en') RETURNS news_doc
	AS 'MODULE_PATHNAME', 'news_gazetteer_analyze' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 6000;
COMMENT ON FUNCTION news_analyze(text, news_gazetteer, text) IS 'analyse an article once, for storage, with the user''s own names';

CREATE FUNCTION news_mentions(doc news_doc) RETURNS SETOF news_mention
	AS 'MODULE_PATHNAME', 'news_doc_mentions' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 100 ROWS 40;
COMMENT ON FUNCTION news_mentions(news_doc) IS 'the names that a stored article mentions, occurrence by occurrence';

CREATE FUNCTION news_entities(doc news_doc) RETURNS SETOF news_entity
	AS 'MODULE_PATHNAME', 'news_doc_entities' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 100 ROWS 20;
COMMENT ON FUNCTION news_entities(news_doc) IS 'the distinct entities that a stored article names';

CREATE FUNCTION news_quotes(doc news_doc) RETURNS SETOF news_quote
	AS 'MODULE_PATHNAME', 'news_doc_quotes' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 100 ROWS 8;
COMMENT ON FUNCTION news_quotes(news_doc) IS 'the quotations of a stored article, without their texts';

CREATE FUNCTION news_quotes(doc news_doc, body text) RETURNS SETOF news_quote
	AS 'MODULE_PATHNAME', 'news_doc_body_quotes' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 150 ROWS 8;
COMMENT ON FUNCTION news_quotes(news_doc, text) IS 'the quotations of a stored article, texts cut from the article beside it';

CREATE TYPE news_name AS (
	entity int,
	kind text,
	key text,
	name text,
	mentions int,
	salience real,
	speaker boolean,
	via boolean,
	headline boolean
);
COMMENT ON TYPE news_name IS 'who or what an article names, in short';

CREATE FUNCTION news_names(doc news_doc) RETURNS SETOF news_name
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 60 ROWS 20;
COMMENT ON FUNCTION news_names(news_doc) IS 'the distinct entities that a stored article names, in short';

CREATE FUNCTION news_sentences(doc news_doc, body text) RETURNS SETOF news_sentence
	AS 'MODULE_PATHNAME', 'news_doc_sentences' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 150 ROWS 30;
COMMENT ON FUNCTION news_sentences(news_doc, text) IS 'the sentences of a stored article, cut from the article beside it';

CREATE FUNCTION news_doc_eq(news_doc, news_doc) RETURNS boolean
	AS 'MODULE_PATHNAME', 'news_bytes_eq' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION news_doc_eq(news_doc, news_doc) IS 'implementation of = operator';

CREATE FUNCTION news_doc_ne(news_doc, news_doc) RETURNS boolean
	AS 'MODULE_PATHNAME', 'news_bytes_ne' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION news_doc_ne(news_doc, news_doc) IS 'implementation of <> operator';

CREATE FUNCTION news_doc_hash(news_doc) RETURNS int
	AS 'MODULE_PATHNAME', 'news_bytes_hash' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION news_doc_hash(news_doc) IS 'hash';

CREATE FUNCTION news_doc_hash_extended(news_doc, bigint) RETURNS bigint
	AS 'MODULE_PATHNAME', 'news_bytes_hash_extended' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION news_doc_hash_extended(news_doc, bigint) IS 'hash with a seed';

CREATE OPERATOR = (
	LEFTARG = news_doc, RIGHTARG = news_doc, FUNCTION = news_doc_eq,
	COMMUTATOR = =, NEGATOR = <>, RESTRICT = eqsel, JOIN = eqjoinsel, HASHES
);
COMMENT ON OPERATOR = (news_doc, news_doc) IS 'equal';

CREATE OPERATOR <> (
	LEFTARG = news_doc, RIGHTARG = news_doc, FUNCTION = news_doc_ne,
	COMMUTATOR = <>, NEGATOR = =, RESTRICT = neqsel, JOIN = neqjoinsel
);
COMMENT ON OPERATOR <> (news_doc, news_doc) IS 'not equal';

CREATE OPERATOR CLASS news_doc_hash_ops DEFAULT FOR TYPE news_doc USING hash AS
	OPERATOR 1 = (news_doc, news_doc),
	FUNCTION 1 news_doc_hash(news_doc),
	FUNCTION 2 news_doc_hash_extended(news_doc, bigint);

-- ---------------------------------------------------------------- queries

CREATE TYPE news_query;

CREATE FUNCTION news_query_in(cstring) RETURNS news_query
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION news_query_in(cstring) IS 'I/O';

CREATE FUNCTION news_query_out(news_query) RETURNS cstring
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION news_query_out(news_query) IS 'I/O';

CREATE FUNCTION news_query_recv(internal) RETURNS news_query
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION news_query_recv(internal) IS 'I/O';

CREATE FUNCTION news_query_send(news_query) RETURNS bytea
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION news_query_send(news_query) IS 'I/O';

CREATE TYPE news_query (
	INPUT = news_query_in,
	OUTPUT = news_query_out,
	RECEIVE = news_query_recv,
	SEND = news_query_send,
	STORAGE = extended
);
COMMENT ON TYPE news_query IS 'a question to documents: names, kinds, roles, &, |, !';

CREATE FUNCTION news_term(field text, name text) RETURNS news_query
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION news_term(text, text) IS 'a query of one term, from values';

CREATE FUNCTION news_websearch(typed text) RETURNS news_query
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION news_websearch(text) IS 'a query from what people type into a search box; never a syntax error';

CREATE FUNCTION news_query_eq(news_query, news_query) RETURNS boolean
	AS 'MODULE_PATHNAME', 'news_bytes_eq' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION news_query_eq(news_query, news_query) IS 'implementation of = operator';

CREATE FUNCTION news_query_ne(news_query, news_query) RETURNS boolean
	AS 'MODULE_PATHNAME', 'news_bytes_ne' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION news_query_ne(news_query, news_query) IS 'implementation of <> operator';

CREATE FUNCTION news_query_hash(news_query) RETURNS int
	AS 'MODULE_PATHNAME', 'news_bytes_hash' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION news_query_hash(news_query) IS 'hash';

CREATE FUNCTION news_query_hash_extended(news_query, bigint) RETURNS bigint
	AS 'MODULE_PATHNAME', 'news_bytes_hash_extended' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION news_query_hash_extended(news_query, bigint) IS 'hash with a seed';

CREATE OPERATOR = (
	LEFTARG = news_query, RIGHTARG = news_query, FUNCTION = news_query_eq,
	COMMUTATOR = =, NEGATOR = <>, RESTRICT = eqsel, JOIN = eqjoinsel, HASHES
);
COMMENT ON OPERATOR = (news_query, news_query) IS 'equal';

CREATE OPERATOR <> (
	LEFTARG = news_query, RIGHTARG = news_query, FUNCTION = news_query_ne,
	COMMUTATOR = <>, NEGATOR = =, RESTRICT = neqsel, JOIN = neqjoinsel
);
COMMENT ON OPERATOR <> (news_query, news_query) IS 'not equal';

CREATE OPERATOR CLASS news_query_hash_ops DEFAULT FOR TYPE news_query USING hash AS
	OPERATOR 1 = (news_query, news_query),
	FUNCTION 1 news_query_hash(news_query),
	FUNCTION 2 news_query_hash_extended(news_query, bigint);

-- ---------------------------------------------------------------- lookup

CREATE FUNCTION news_matches_sel(internal, oid, internal, int) RETURNS float8
	AS 'MODULE_PATHNAME' LANGUAGE C STABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION news_matches_sel(internal, oid, internal, int) IS 'restriction selectivity of searches';

CREATE FUNCTION news_matches_joinsel(internal, oid, internal, smallint, internal) RETURNS float8
	AS 'MODULE_PATHNAME' LANGUAGE C STABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION news_matches_joinsel(internal, oid, internal, smallint, internal) IS 'join selectivity of searches';

CREATE FUNCTION news_matches_support(internal) RETURNS internal
	AS 'MODULE_PATHNAME' LANGUAGE C STRICT PARALLEL SAFE;
COMMENT ON FUNCTION news_matches_support(internal) IS 'planner support of searches';

CREATE FUNCTION news_matches(doc news_doc, query news_query) RETURNS boolean
	AS 'MODULE_PATHNAME', 'news_doc_matches' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 300
	SUPPORT news_matches_support;
COMMENT ON FUNCTION news_matches(news_doc, news_query) IS 'implementation of @@ operator';

CREATE FUNCTION news_matches(query news_query, doc news_doc) RETURNS boolean
	AS 'MODULE_PATHNAME', 'news_query_matches' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 300
	SUPPORT news_matches_support;
COMMENT ON FUNCTION news_matches(news_query, news_doc) IS 'implementation of @@ operator';

CREATE FUNCTION news_text_matches(body text, query news_query) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 6000
	SUPPORT news_matches_support;
COMMENT ON FUNCTION news_text_matches(text, news_query) IS 'implementation of @~ operator';

CREATE OPERATOR @@ (
	LEFTARG = news_doc, RIGHTARG = news_query, FUNCTION = news_matches,
	COMMUTATOR = @@, RESTRICT = news_matches_sel, JOIN = news_matches_joinsel
);
COMMENT ON OPERATOR @@ (news_doc, news_query) IS 'document matches query';

CREATE OPERATOR @@ (
	LEFTARG = news_query, RIGHTARG = news_doc, FUNCTION = news_matches,
	COMMUTATOR = @@, RESTRICT = news_matches_sel, JOIN = news_matches_joinsel
);
COMMENT ON OPERATOR @@ (news_query, news_doc) IS 'document matches query';

CREATE OPERATOR @~ (
	LEFTARG = text, RIGHTARG = news_query, FUNCTION = news_text_matches,
	RESTRICT = news_matches_sel, JOIN = news_matches_joinsel
);
COMMENT ON OPERATOR @~ (text, news_query) IS 'text, analysed with the default model, matches query';

CREATE FUNCTION news_doc_extract_value(news_doc, internal, internal) RETURNS internal
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION news_doc_extract_value(news_doc, internal, internal) IS 'GIN support';

CREATE FUNCTION news_text_extract_value(text, internal, internal) RETURNS internal
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION news_text_extract_value(text, internal, internal) IS 'GIN support';

CREATE FUNCTION news_doc_extract_query(news_doc, internal, smallint, internal, internal, internal, internal) RETURNS internal
	AS 'MODULE_PATHNAME', 'news_extract_query' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION news_doc_extract_query(news_doc, internal, smallint, internal, internal, internal, internal) IS 'GIN support';

CREATE FUNCTION news_text_extract_query(text, internal, smallint, internal, internal, internal, internal) RETURNS internal
	AS 'MODULE_PATHNAME', 'news_extract_query' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION news_text_extract_query(text, internal, smallint, internal, internal, internal, internal) IS 'GIN support';

CREATE FUNCTION news_compare_partial(bytea, bytea, smallint, internal) RETURNS int
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION news_compare_partial(bytea, bytea, smallint, internal) IS 'GIN support';

CREATE FUNCTION news_doc_tri_consistent(internal, smallint, news_doc, int, internal, internal, internal) RETURNS "char"
	AS 'MODULE_PATHNAME', 'news_tri_consistent' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION news_doc_tri_consistent(internal, smallint, news_doc, int, internal, internal, internal) IS 'GIN support';

CREATE FUNCTION news_text_tri_consistent(internal, smallint, text, int, internal, internal, internal) RETURNS "char"
	AS 'MODULE_PATHNAME', 'news_tri_consistent' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION news_text_tri_consistent(internal, smallint, text, int, internal, internal, internal) IS 'GIN support';

CREATE OPERATOR CLASS news_doc_ops DEFAULT FOR TYPE news_doc USING gin AS
	OPERATOR 1 @@ (news_doc, news_query),
	FUNCTION 2 news_doc_extract_value(news_doc, internal, internal),
	FUNCTION 3 news_doc_extract_query(news_doc, internal, smallint, internal, internal, internal, internal),
	FUNCTION 5 news_compare_partial(bytea, bytea, smallint, internal),
	FUNCTION 6 news_doc_tri_consistent(internal, smallint, news_doc, int, internal, internal, internal),
	STORAGE bytea;

CREATE OPERATOR CLASS news_text_ops FOR TYPE text USING gin AS
	OPERATOR 1 @~ (text, news_query),
	FUNCTION 2 news_text_extract_value(text, internal, internal),
	FUNCTION 3 news_text_extract_query(text, internal, smallint, internal, internal, internal, internal),
	FUNCTION 5 news_compare_partial(bytea, bytea, smallint, internal),
	FUNCTION 6 news_text_tri_consistent(internal, smallint, text, int, internal, internal, internal),
	STORAGE bytea;

CREATE FUNCTION news_keys(doc news_doc) RETURNS text[]
	AS 'MODULE_PATHNAME', 'news_doc_keys' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION news_keys(news_doc) IS 'the keys that an index holds of a document';

CREATE FUNCTION news_keys(query news_query) RETURNS text[]
	AS 'MODULE_PATHNAME', 'news_query_keys' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION news_keys(news_query) IS 'the keys that a query looks for in an index';

CREATE FUNCTION news_rank(doc news_doc, query news_query) RETURNS real
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 200;
COMMENT ON FUNCTION news_rank(news_doc, news_query) IS 'how much a document is about what a query asks for, from 0 to 1';

-- ---------------------------------------------------------------- facets

CREATE TYPE news_facet AS (
	kind text,
	key text,
	name text,
	documents bigint,
	mentions bigint,
	first_seen timestamptz,
	last_seen timestamptz
);
COMMENT ON TYPE news_facet IS 'an entity, counted over documents';

CREATE FUNCTION news_facets_add(internal, news_doc, int) RETURNS internal
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 100;
COMMENT ON FUNCTION news_facets_add(internal, news_doc, int) IS 'aggregate transition function';

CREATE FUNCTION news_entity_stats_add(internal, news_doc, timestamptz, int) RETURNS internal
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 100;
COMMENT ON FUNCTION news_entity_stats_add(internal, news_doc, timestamptz, int) IS 'aggregate transition function';

CREATE FUNCTION news_facets_result(internal) RETURNS news_facet[]
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 1000;
COMMENT ON FUNCTION news_facets_result(internal) IS 'aggregate final function';

CREATE AGGREGATE news_facets(doc news_doc, most int) (
	SFUNC = news_facets_add, STYPE = internal, SSPACE = 1000000,
	FINALFUNC = news_facets_result, PARALLEL = SAFE
);
COMMENT ON AGGREGATE news_facets(news_doc, int) IS 'the entities that most documents name';

CREATE AGGREGATE news_entity_stats(doc news_doc, seen timestamptz, most int) (
	SFUNC = news_entity_stats_add, STYPE = internal, SSPACE = 1000000,
	FINALFUNC = news_facets_result, PARALLEL = SAFE
);
COMMENT ON AGGREGATE news_entity_stats(news_doc, timestamptz, int) IS 'the entities that most documents name, with the first and last time';

-- ---------------------------------------------------------------- versions

CREATE FUNCTION news_version() RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C STABLE STRICT PARALLEL SAFE COST 1000;
COMMENT ON FUNCTION news_version() IS 'versions of the extension, its model, ICU and Unicode that are installed';

CREATE FUNCTION news_version(doc news_doc) RETURNS text
	AS 'MODULE_PATHNAME', 'news_doc_version' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION news_version(news_doc) IS 'versions of what made a document';
