/*
 * pg_facet.c - who is named in many articles: news_names, and the aggregates that count names over
 * the documents that a query finds.
 *
 * Only the part of a document up to its entities is read. An aggregate keeps one record per
 * distinct entity (kind and key), so that its memory follows the number of names, not of documents.
 */
#include "pg/nt_pg_doc.h"

#include "access/htup_details.h"
#include "miscadmin.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/timestamp.h"
#include "utils/typcache.h"

#include "engine/nt_hash.h"

PG_FUNCTION_INFO_V1(news_names);
PG_FUNCTION_INFO_V1(news_facets_add);
PG_FUNCTION_INFO_V1(news_entity_stats_add);
PG_FUNCTION_INFO_V1(news_facets_result);

#define NAME_COLUMNS  9
#define FACET_COLUMNS 7
#define FIRST_SLOTS	  1024
#define DISTINCT_LOW                                                                               \
	1000 /* numbers of documents up to here are told apart when rows are chosen                    \
		  */

/* ---------------------------------------------------------------- rows */

static void
check_rows(const NtDocCursor *cursor)
{
	if (cursor->reader.bad)
		ereport(ERROR, (errcode(ERRCODE_DATA_CORRUPTED), errmsg("invalid news_doc: damaged")));
}

/* news_names(doc): a row for each entity, out of the front part of the document. */
Datum
news_names(PG_FUNCTION_ARGS)
{
	bytea *part = ntpg_document_part(PG_GETARG_DATUM(0), NT_DOC_ENTITIES);
	MemoryContext caller = CurrentMemoryContext;
	static const bool nulls[NAME_COLUMNS];
	NtDocCursor cursor;
	NtDocEntity entity;
	int32 number = 0;
	NtpgRun run;
	NtDoc doc;

	ntpg_begin(&run);
	ntpg_open_document(&doc, part);
	ntpg_begin_rows(&run, fcinfo, NAME_COLUMNS);
	nt_doc_walk(&doc, NT_DOC_ENTITIES, &cursor);
	while (nt_doc_next_entity(&cursor, &entity))
	{
		Datum values[NAME_COLUMNS];

		values[0] = Int32GetDatum(++number);
		values[1] = CStringGetTextDatum(nt_kind_name(entity.kind));
		values[2] = ntpg_text(entity.key);
		values[3] = ntpg_text(entity.name);
		values[4] = Int32GetDatum((int32) entity.mentions);
		values[5] = Float4GetDatum(entity.salience / 1000.0f);
		values[6] = BoolGetDatum((entity.flags & NT_ROLE_SPEAKER) != 0);
		values[7] = BoolGetDatum((entity.flags & NT_ROLE_VIA) != 0);
		values[8] = BoolGetDatum((entity.flags & NT_ROLE_HEADLINE) != 0);
		ntpg_put_row(&run, fcinfo, values, nulls);
	}
	check_rows(&cursor);
	MemoryContextSwitchTo(caller);
	ntpg_end(&run);
	return (Datum) 0;
}

/* ---------------------------------------------------------------- counting */

/* What is known of one entity. Its strings are in the aggregate's arena. */
typedef struct Facet
{
	uint64_t hash;
	uint8_t kind;
	NtString key;
	NtString name;	/* of those in the documents the longest, of these the first in byte order */
	int64 document; /* the last one counted, for documents that have an entity twice */
	int64 documents;
	int64 mentions;
	TimestampTz first; /* DT_NOEND and DT_NOBEGIN where no document has a time */
	TimestampTz last;
} Facet;

/* The state of an aggregate. */
typedef struct Facets
{
	NtpgRun run; /* its memory is the aggregate's */
	Facet *facets;
	uint32_t count;
	uint32_t capacity;
	uint32_t *slots; /* places in facets plus one, 0 for none; open addressing, a power of two */
	uint32_t slot_count;
	int64 documents;
	int32 most; /* rows of the result, or -1 for all */
} Facets;

static Facets *
begin_facets(FunctionCallInfo fcinfo)
{
	MemoryContext context;
	MemoryContext caller;
	Facets *facets;

	if (!AggCheckCallContext(fcinfo, &context))
		ereport(ERROR, (errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
						errmsg("function called in non-aggregate context")));
	caller = MemoryContextSwitchTo(context);
	facets = palloc0(sizeof(Facets));
	ntpg_begin(&facets->run);
	facets->slot_count = FIRST_SLOTS;
	facets->slots = MemoryContextAllocZero(facets->run.context, FIRST_SLOTS * sizeof(uint32_t));
	MemoryContextSwitchTo(caller);
	return facets;
}

/* The slot of an entity, or the empty one where it belongs. */
static uint32_t *
find_slot(const Facets *facets, uint64_t hash, uint8_t kind, NtString key)
{
	uint32_t at = (uint32_t) hash & (facets->slot_count - 1);

	while (facets->slots[at] != 0)
	{
		const Facet *facet = &facets->facets[facets->slots[at] - 1];

		if (facet->hash == hash && facet->kind == kind && nt_string_equal(facet->key, key))
			break;
		at = (at + 1) & (facets->slot_count - 1);
	}
	return &facets->slots[at];
}

static void
enlarge_slots(Facets *facets)
{
	pfree(facets->slots);
	facets->slot_count *= 2;
	facets->slots = MemoryContextAllocExtended(facets->run.context,
											   (Size) facets->slot_count * sizeof(uint32_t),
											   MCXT_ALLOC_HUGE | MCXT_ALLOC_ZERO);
	for (uint32_t i = 0; i < facets->count; i++)
	{
		const Facet *facet = &facets->facets[i];

		*find_slot(facets, facet->hash, facet->kind, facet->key) = i + 1;
	}
}

static NtString
keep_string(Facets *facets, NtString string)
{
	const char *copy = nt_arena_copy(&facets->run.arena, string.data, string.length);

	if (!copy)
		ntpg_check(&facets->run, NT_NO_MEMORY);
	return nt_string(copy, string.length);
}

static Facet *
add_facet(Facets *facets, uint64_t hash, const NtDocEntity *entity)
{
	Facet *facet;

	ntpg_check(&facets->run,
			   NT_RESERVE(&facets->run.arena, facets->facets, facets->capacity, facets->count + 1));
	facet = &facets->facets[facets->count++];
	memset(facet, 0, sizeof(*facet));
	facet->hash = hash;
	facet->kind = entity->kind;
	facet->key = keep_string(facets, entity->key);
	facet->name = keep_string(facets, entity->name);
	facet->first = DT_NOEND;
	facet->last = DT_NOBEGIN;
	return facet;
}

/* Whether a name is to be shown rather than another, whatever the order of the documents. */
static bool
is_better_name(NtString name, NtString other)
{
	if (name.length != other.length)
		return name.length > other.length;
	return memcmp(name.data, other.data, name.length) < 0;
}

static void
count_entity(Facets *facets, const NtDocEntity *entity, const TimestampTz *seen)
{
	uint64_t hash = nt_hash_bytes(entity->key.data, entity->key.length, entity->kind);
	uint32_t *slot = find_slot(facets, hash, entity->kind, entity->key);
	Facet *facet;

	if (*slot == 0)
	{
		facet = add_facet(facets, hash, entity);
		*slot = facets->count;
		if (facets->count > facets->slot_count / 2)
			enlarge_slots(facets);
	}
	else
		facet = &facets->facets[*slot - 1];
	if (is_better_name(entity->name, facet->name))
		facet->name = keep_string(facets, entity->name);
	facet->documents += facet->document != facets->documents;
	facet->document = facets->documents;
	facet->mentions += entity->mentions;
	if (seen)
	{
		facet->first = Min(facet->first, *seen);
		facet->last = Max(facet->last, *seen);
	}
}

static void
count_document(Facets *facets, Datum document, const TimestampTz *seen)
{
	bytea *part = ntpg_document_part(document, NT_DOC_ENTITIES);
	NtDocCursor cursor;
	NtDocEntity entity;
	NtDoc doc;

	ntpg_open_document(&doc, part);
	facets->documents++;
	nt_doc_walk(&doc, NT_DOC_ENTITIES, &cursor);
	while (nt_doc_next_entity(&cursor, &entity))
		count_entity(facets, &entity, seen);
	check_rows(&cursor);
	if ((Pointer) part != DatumGetPointer(document))
		pfree(part);
}

/* A transition; the number of rows wished for is that of the first call. */
static Datum
add_document(FunctionCallInfo fcinfo, const TimestampTz *seen, int most)
{
	Facets *facets = PG_ARGISNULL(0) ? begin_facets(fcinfo) : (Facets *) PG_GETARG_POINTER(0);

	if (PG_ARGISNULL(0))
	{
		facets->most = PG_ARGISNULL(most) ? -1 : PG_GETARG_INT32(most);
		if (!PG_ARGISNULL(most) && facets->most < 0)
			ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
							errmsg("number of rows must not be negative")));
	}
	if (!PG_ARGISNULL(1))
		count_document(facets, PG_GETARG_DATUM(1), seen);
	PG_RETURN_POINTER(facets);
}

/* Transition of news_facets(doc, most) */
Datum
news_facets_add(PG_FUNCTION_ARGS)
{
	return add_document(fcinfo, NULL, 2);
}

/* Transition of news_entity_stats(doc, seen, most) */
Datum
news_entity_stats_add(PG_FUNCTION_ARGS)
{
	TimestampTz seen = PG_ARGISNULL(2) ? 0 : PG_GETARG_TIMESTAMPTZ(2);

	return add_document(fcinfo, PG_ARGISNULL(2) ? NULL : &seen, 3);
}

/* ---------------------------------------------------------------- the result */

/* The most frequent first; no two are equal. */
static int
compare_facets(const void *a, const void *b)
{
	const Facet *left = *(const Facet *const *) a;
	const Facet *right = *(const Facet *const *) b;
	int order;

	if (left->documents != right->documents)
		return left->documents > right->documents ? -1 : 1;
	if (left->mentions != right->mentions)
		return left->mentions > right->mentions ? -1 : 1;
	if (left->kind != right->kind)
		return left->kind < right->kind ? -1 : 1;
	order = memcmp(left->key.data, right->key.data, Min(left->key.length, right->key.length));
	return order ? order
				 : (left->key.length > right->key.length) - (left->key.length < right->key.length);
}

/* A number of documents that at least `most` facets have, and as few others as may be. */
static int64
least_documents(const Facets *facets)
{
	uint32_t counts[DISTINCT_LOW + 1] = {0};
	uint32_t enough =
		facets->most < 0 ? facets->count : Min((uint32_t) facets->most, facets->count);
	uint32_t reached = 0;
	int64 least = DISTINCT_LOW;

	for (uint32_t i = 0; i < facets->count; i++)
		counts[Min(facets->facets[i].documents, DISTINCT_LOW)]++;
	for (reached = counts[least]; reached < enough && least > 1; reached += counts[least])
		least--;
	return least;
}

/* The facets of the result, in order; most of them are not even sorted if few are wished for. */
static const Facet **
choose_facets(const Facets *facets, uint32_t *count)
{
	const Facet **chosen =
		palloc_extended(sizeof(Facet *) * ((Size) facets->count + 1), MCXT_ALLOC_HUGE);
	int64 least = least_documents(facets);

	*count = 0;
	for (uint32_t i = 0; i < facets->count; i++)
		if (facets->facets[i].documents >= least)
			chosen[(*count)++] = &facets->facets[i];
	qsort(chosen, *count, sizeof(Facet *), compare_facets);
	if (facets->most >= 0)
		*count = Min(*count, (uint32_t) facets->most);
	return chosen;
}

static Datum
facet_row(const Facet *facet, TupleDesc columns)
{
	bool has_time = facet->first <= facet->last;
	Datum values[FACET_COLUMNS];
	bool nulls[FACET_COLUMNS] = {[5] = !has_time, [6] = !has_time};

	values[0] = CStringGetTextDatum(nt_kind_name(facet->kind));
	values[1] = ntpg_text(facet->key);
	values[2] = ntpg_text(facet->name);
	values[3] = Int64GetDatum(facet->documents);
	values[4] = Int64GetDatum(facet->mentions);
	values[5] = TimestampTzGetDatum(facet->first);
	values[6] = TimestampTzGetDatum(facet->last);
	return HeapTupleGetDatum(heap_form_tuple(columns, values, nulls));
}

/* The final function: an array of rows, the most frequent entity first; its type is the call's. */
Datum
news_facets_result(PG_FUNCTION_ARGS)
{
	Oid row_type = get_element_type(get_fn_expr_rettype(fcinfo->flinfo));
	const Facet **chosen;
	uint32_t count;
	TupleDesc columns;
	Datum *rows;

	if (!OidIsValid(row_type))
		ereport(ERROR, (errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
						errmsg("could not determine the type of the result")));
	if (PG_ARGISNULL(0))
		PG_RETURN_ARRAYTYPE_P(construct_empty_array(row_type));
	chosen = choose_facets((const Facets *) PG_GETARG_POINTER(0), &count);
	columns = lookup_rowtype_tupdesc_copy(row_type, -1);
	if (columns->natts != FACET_COLUMNS)
		ereport(ERROR, (errcode(ERRCODE_DATATYPE_MISMATCH),
						errmsg("the library does not fit the installed version of newstext"),
						errhint("Run ALTER EXTENSION newstext UPDATE.")));
	rows = palloc_extended(sizeof(Datum) * ((Size) count + 1), MCXT_ALLOC_HUGE);
	for (uint32_t i = 0; i < count; i++)
	{
		CHECK_FOR_INTERRUPTS();
		rows[i] = facet_row(chosen[i], columns);
	}
	PG_RETURN_ARRAYTYPE_P(construct_array(rows, count, row_type, -1, false, TYPALIGN_DOUBLE));
}
