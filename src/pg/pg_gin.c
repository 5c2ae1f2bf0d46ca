/*
 * pg_gin.c - the GIN operator classes news_doc_ops and news_text_ops; nt_keys.h has the scheme.
 *
 * Keys are of type bytea and have no compare procedure: GIN takes bytea's own, which compares
 * bytes, the same in every locale and in serial and parallel builds.
 */
#include "pg/nt_pg_doc.h"

#include "access/gin.h"
#include "access/stratnum.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "catalog/pg_type_d.h"
#include "port/pg_bitutils.h"

#include "engine/nt_keys.h"

PG_FUNCTION_INFO_V1(news_doc_extract_value);
PG_FUNCTION_INFO_V1(news_text_extract_value);
PG_FUNCTION_INFO_V1(news_extract_query);
PG_FUNCTION_INFO_V1(news_compare_partial);
PG_FUNCTION_INFO_V1(news_tri_consistent);
PG_FUNCTION_INFO_V1(news_doc_keys);
PG_FUNCTION_INFO_V1(news_query_keys);

static Datum
key_datum(const NtKey *key)
{
	return PointerGetDatum(cstring_to_text_with_len((const char *) key->bytes, key->length));
}

/* Keys as GIN takes them, in the caller's memory. */
static Datum *
key_datums(const NtKey *keys, uint32_t count)
{
	Datum *datums = palloc(sizeof(Datum) * Max(count, 1));

	for (uint32_t i = 0; i < count; i++)
		datums[i] = key_datum(&keys[i]);
	return datums;
}

/* The keys of a document, in the run's arena. */
static NtKey *
document_keys(NtpgRun *run, NtString document, uint32_t *count)
{
	NtDoc doc;
	NtKey *keys;

	ntpg_check(run, nt_doc_open(&doc, document.data, document.length, &run->arena.error));
	ntpg_check(run, nt_keys_of_document(&run->arena, &doc, &keys, count));
	return keys;
}

/* The keys of a document as GIN takes them. */
static Datum *
extract_keys(NtpgRun *run, NtString document, int32 *count)
{
	uint32_t found;
	NtKey *keys = document_keys(run, document, &found);

	*count = (int32) found;
	return key_datums(keys, found);
}

/* extractValue of news_doc_ops */
Datum
news_doc_extract_value(PG_FUNCTION_ARGS)
{
	bytea *front = ntpg_document_front(PG_GETARG_DATUM(0));
	int32 *count = (int32 *) PG_GETARG_POINTER(1);
	NtpgRun run;
	Datum *datums;

	ntpg_begin(&run);
	datums = extract_keys(&run, nt_string(VARDATA_ANY(front), VARSIZE_ANY_EXHDR(front)), count);
	ntpg_end(&run);
	PG_RETURN_POINTER(datums);
}

/* extractValue of news_text_ops: the text is analysed with the default model. */
Datum
news_text_extract_value(PG_FUNCTION_ARGS)
{
	int32 *count = (int32 *) PG_GETARG_POINTER(1);
	NtpgRun run;
	Datum *datums;

	ntpg_analyze(&run, PG_GETARG_TEXT_PP(0), ntpg_model(NTPG_DEFAULT_MODEL), NT_STAGE_QUOTES);
	datums = extract_keys(&run, ntpg_build_document(&run), count);
	ntpg_end(&run);
	PG_RETURN_POINTER(datums);
}

/*
 * A query ready for a scan. It lives in the memory of extractQuery's caller, as its arena takes
 * blocks from there; it is small and is not given back by hand.
 */
typedef struct Search
{
	NtpgRun run;
	NtIndexQuery *query;
	NtQueryKey *keys;
	uint32_t count;
	bool all;
} Search;

static Search *
plan_query(const bytea *query)
{
	Search *scan = palloc0(sizeof(Search));

	ntpg_begin(&scan->run);
	ntpg_check(&scan->run,
			   nt_keys_of_query(&scan->run.arena, VARDATA_ANY(query), VARSIZE_ANY_EXHDR(query),
								&scan->query, &scan->keys, &scan->count, &scan->all));
	return scan;
}

/* extractQuery, of both classes. Each key's extra data is the scan's query and the key itself. */
typedef struct SearchKey
{
	Search *scan;
	const NtQueryKey *key;
} SearchKey;

Datum
news_extract_query(PG_FUNCTION_ARGS)
{
	bytea *query = PG_GETARG_BYTEA_PP(0);
	int32 *count = (int32 *) PG_GETARG_POINTER(1);
	bool **partial = (bool **) PG_GETARG_POINTER(3);
	Pointer **extra = (Pointer **) PG_GETARG_POINTER(4);
	int32 *mode = (int32 *) PG_GETARG_POINTER(6);
	Search *scan = plan_query(query);
	Datum *datums;
	SearchKey *keys;

	*count = (int32) scan->count;
	*mode = scan->all ? GIN_SEARCH_MODE_ALL : GIN_SEARCH_MODE_DEFAULT;
	if (scan->count == 0)
		PG_RETURN_POINTER(NULL);
	datums = palloc(sizeof(Datum) * scan->count);
	keys = palloc(sizeof(SearchKey) * scan->count);
	*partial = palloc(sizeof(bool) * scan->count);
	*extra = palloc(sizeof(Pointer) * scan->count);
	for (uint32_t i = 0; i < scan->count; i++)
	{
		datums[i] = key_datum(&scan->keys[i].key);
		keys[i] = (SearchKey){scan, &scan->keys[i]};
		(*partial)[i] = scan->keys[i].prefix;
		(*extra)[i] = (Pointer) &keys[i];
	}
	PG_RETURN_POINTER(datums);
}

/* comparePartial: prefixes of words, and similar words. */
Datum
news_compare_partial(PG_FUNCTION_ARGS)
{
	bytea *key = PG_GETARG_BYTEA_PP(1);
	const SearchKey *prefix = (const SearchKey *) PG_GETARG_POINTER(3);

	PG_RETURN_INT32(
		nt_compare_prefix(prefix->key, (const uint8_t *) VARDATA_ANY(key), VARSIZE_ANY_EXHDR(key)));
}

StaticAssertDecl((int) NT_FALSE == GIN_FALSE && (int) NT_TRUE == GIN_TRUE &&
					 (int) NT_MAYBE == GIN_MAYBE,
				 "the engine's three values are GIN's");
StaticAssertDecl(sizeof(GinTernaryValue) == 1, "GIN's values are bytes");

/* triConsistent, of both classes. */
Datum
news_tri_consistent(PG_FUNCTION_ARGS)
{
	const signed char *check = (const signed char *) PG_GETARG_POINTER(0);
	Pointer *extra = (Pointer *) PG_GETARG_POINTER(4);

	/* A query without names, such as !"—", is scanned for only if every row matches it. */
	if (PG_GETARG_INT32(3) == 0)
		PG_RETURN_GIN_TERNARY_VALUE(GIN_TRUE);
	PG_RETURN_GIN_TERNARY_VALUE(
		(GinTernaryValue) nt_index_query_match(((SearchKey *) extra[0])->scan->query, check));
}

/* ---------------------------------------------------------------- for people */

static Datum
print_key(NtpgRun *run, const NtKey *key, const char *suffix)
{
	NtString text;
	char *printed;

	ntpg_check(run, nt_key_print(&run->arena, key->bytes, key->length, &text));
	printed = psprintf("%.*s%s", (int) text.length, text.data, suffix);
	return ntpg_text(nt_string(printed, strlen(printed)));
}

/* news_keys(doc): the keys that an index holds of a document. */
Datum
news_doc_keys(PG_FUNCTION_ARGS)
{
	bytea *front = ntpg_document_front(PG_GETARG_DATUM(0));
	NtpgRun run;
	uint32_t count;
	NtKey *keys;
	Datum *items;

	ntpg_begin(&run);
	keys = document_keys(&run, nt_string(VARDATA_ANY(front), VARSIZE_ANY_EXHDR(front)), &count);
	items = palloc(sizeof(Datum) * Max(count, 1));
	for (uint32_t i = 0; i < count; i++)
		items[i] = print_key(&run, &keys[i], "");
	ntpg_end(&run);
	PG_RETURN_ARRAYTYPE_P(construct_array(items, count, TEXTOID, -1, false, TYPALIGN_INT));
}

/* The flag byte of a set of one flag, or 0. */
static uint8_t
single_flag(uint32_t flags)
{
	return flags && (flags & (flags - 1)) == 0 ? (uint8_t) pg_rightmost_one_pos32(flags) : 0;
}

/* news_keys(query): the keys that a query looks for; a prefix ends in "*". */
Datum
news_query_keys(PG_FUNCTION_ARGS)
{
	Search *scan = plan_query(PG_GETARG_BYTEA_PP(0));
	Datum *items = palloc(sizeof(Datum) * Max(scan->count, 1));

	for (uint32_t i = 0; i < scan->count; i++)
	{
		NtKey key = scan->keys[i].key;
		const char *suffix = scan->keys[i].prefix ? "*" : "";

		if (scan->keys[i].similar.length > 0)
			suffix =
				psprintf("*~%.*s", (int) scan->keys[i].similar.length, scan->keys[i].similar.data);
		if (scan->keys[i].prefix)
			key.bytes[key.length++] = single_flag(scan->keys[i].flags); /* as of a whole key */
		items[i] = print_key(&scan->run, &key, suffix);
	}
	PG_RETURN_ARRAYTYPE_P(construct_array(items, scan->count, TEXTOID, -1, false, TYPALIGN_INT));
}
