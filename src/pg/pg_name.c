/*
 * pg_name.c - spelling variants of names: news_name_similarity, the type news_name_query and the
 * operator =~.
 *
 * The operator is defined as "shares an index key and is similar by at least the threshold", so
 * that an index and a scan agree. Both are costly enough to keep what belongs to the side that
 * stays the same from call to call.
 */
#include "pg/nt_pg_name.h"

#include "libpq/pqformat.h"
#include "mb/pg_wchar.h"
#include "utils/builtins.h"
#include "catalog/pg_type_d.h"
#include "utils/array.h"

PG_FUNCTION_INFO_V1(news_name_similarity);
PG_FUNCTION_INFO_V1(news_name_query_in);
PG_FUNCTION_INFO_V1(news_name_query_out);
PG_FUNCTION_INFO_V1(news_name_query_recv);
PG_FUNCTION_INFO_V1(news_name_query_send);
PG_FUNCTION_INFO_V1(news_like);
PG_FUNCTION_INFO_V1(news_name_matches);
PG_FUNCTION_INFO_V1(news_name_keys);
PG_FUNCTION_INFO_V1(news_name_query_keys);

#define QUERY_VERSION	  1
#define QUERY_HEAD		  5 /* bytes before the name: the version and the threshold */
#define DEFAULT_THRESHOLD 0.7f

/* ---------------------------------------------------------------- names */

/*
 * The bytes of a name that count. Of a long one only the beginning is fetched, and it is cut at a
 * character of the server's encoding.
 */
static NtString
name_argument(Datum value)
{
	struct varlena *raw = (struct varlena *) DatumGetPointer(value);
	text *name;
	int length;

	if (VARATT_IS_COMPRESSED(raw) || VARATT_IS_EXTERNAL(raw))
		raw = PG_DETOAST_DATUM_SLICE(value, 0, NT_FORM_BYTES + MAX_MULTIBYTE_CHAR_LEN);
	name = (text *) raw;
	length = VARSIZE_ANY_EXHDR(name);
	if (length > NT_FORM_BYTES)
		length = pg_mbcliplen(VARDATA_ANY(name), length, NT_FORM_BYTES);
	return nt_string(VARDATA_ANY(name), length);
}

/* Take a name of the server's encoding apart. */
static void
read_name(NtString name, NtNameForm *form)
{
	nt_name_form(ntpg_to_utf8(name.data, name.length), form);
}

/* A name as it was last given, for calls that have the same one again. */
typedef struct KeptName
{
	int length; /* -1 for none */
	char bytes[NT_FORM_BYTES];
	NtNameForm form;
} KeptName;

static const NtNameForm *
keep_name(KeptName *kept, Datum value)
{
	NtString name = name_argument(value);

	if (kept->length != (int) name.length || memcmp(kept->bytes, name.data, name.length) != 0)
	{
		kept->length = -1;
		read_name(name, &kept->form);
		memcpy(kept->bytes, name.data, name.length);
		kept->length = name.length;
	}
	return &kept->form;
}

/* news_name_similarity(a, b): how likely two spellings are one name. */
Datum
news_name_similarity(PG_FUNCTION_ARGS)
{
	KeptName *kept = fcinfo->flinfo->fn_extra;
	const NtNameForm *a;
	const NtNameForm *b;

	if (!kept)
	{
		kept = MemoryContextAlloc(fcinfo->flinfo->fn_mcxt, 2 * sizeof(KeptName));
		kept[0].length = kept[1].length = -1;
		fcinfo->flinfo->fn_extra = kept;
	}
	a = keep_name(&kept[0], PG_GETARG_DATUM(0));
	b = keep_name(&kept[1], PG_GETARG_DATUM(1));
	PG_RETURN_FLOAT4((float4) nt_name_score(a, b) / NT_SCORE_ONE);
}

/* ---------------------------------------------------------------- the type */

static void
check_threshold(float4 threshold)
{
	if (!(threshold > 0 && threshold <= 1))
		ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
						errmsg("threshold must be greater than 0 and at most 1")));
}

/* A query: version, threshold as in network order, and the name as it was given. */
static bytea *
make_query(const char *name, int length, float4 threshold)
{
	bytea *query = palloc(VARHDRSZ + QUERY_HEAD + length);
	uint32 bits;

	check_threshold(threshold);
	memcpy(&bits, &threshold, sizeof(bits));
	bits = pg_hton32(bits);
	SET_VARSIZE(query, VARHDRSZ + QUERY_HEAD + length);
	VARDATA(query)[0] = QUERY_VERSION;
	memcpy(VARDATA(query) + 1, &bits, sizeof(bits));
	memcpy(VARDATA(query) + QUERY_HEAD, name, length);
	return query;
}

static float4
query_threshold(const bytea *query)
{
	uint32 bits;
	float4 threshold;

	if (VARSIZE_ANY_EXHDR(query) < QUERY_HEAD || VARDATA_ANY(query)[0] != QUERY_VERSION)
		ereport(ERROR, (errcode(ERRCODE_DATA_CORRUPTED),
						errmsg("value of type news_name_query is damaged or of another version")));
	memcpy(&bits, VARDATA_ANY(query) + 1, sizeof(bits));
	bits = pg_ntoh32(bits);
	memcpy(&threshold, &bits, sizeof(threshold));
	return threshold;
}

/* The name of a query that query_threshold has passed. */
static NtString
query_name(const bytea *query)
{
	return nt_string(VARDATA_ANY(query) + QUERY_HEAD, VARSIZE_ANY_EXHDR(query) - QUERY_HEAD);
}

/* The length of a threshold that begins a query as text ("0.85 "), or 0. */
static int
threshold_length(const char *input)
{
	int digits = 0;

	if ((input[0] != '0' && input[0] != '1') || input[1] != '.')
		return 0;
	while (input[2 + digits] >= '0' && input[2 + digits] <= '9')
		digits++;
	return digits > 0 && input[2 + digits] == ' ' ? digits + 3 : 0;
}

/* news_name_query_in: a name, with a threshold before it or the usual one. */
Datum
news_name_query_in(PG_FUNCTION_ARGS)
{
	const char *input = PG_GETARG_CSTRING(0);
	int skip = threshold_length(input);
	float4 threshold = skip ? strtof(input, NULL) : DEFAULT_THRESHOLD;

	if (!(threshold > 0 && threshold <= 1))
		ereturn(fcinfo->context, (Datum) 0,
				(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
				 errmsg("threshold must be greater than 0 and at most 1")));
	PG_RETURN_BYTEA_P(make_query(input + skip, strlen(input + skip), threshold));
}

/* news_name_query_out: the shortest decimal that is the threshold, and the name. */
Datum
news_name_query_out(PG_FUNCTION_ARGS)
{
	bytea *query = PG_GETARG_BYTEA_PP(0);
	float4 threshold = query_threshold(query);
	NtString name = query_name(query);
	char decimal[64];
	int digits = 1;

	do
		snprintf(decimal, sizeof(decimal), "%.*f", digits++, threshold);
	while (strtof(decimal, NULL) != threshold && digits < 60);
	PG_RETURN_CSTRING(psprintf("%s %.*s", decimal, (int) name.length, name.data));
}

Datum
news_name_query_recv(PG_FUNCTION_ARGS)
{
	StringInfo buffer = (StringInfo) PG_GETARG_POINTER(0);
	int version = pq_getmsgbyte(buffer);
	float4 threshold;
	char *name;
	int length;

	if (version != QUERY_VERSION)
		ereport(ERROR, (errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
						errmsg("unsupported version %d of type news_name_query", version)));
	threshold = pq_getmsgfloat4(buffer);
	name = pq_getmsgtext(buffer, buffer->len - buffer->cursor, &length);
	PG_RETURN_BYTEA_P(make_query(name, length, threshold));
}

Datum
news_name_query_send(PG_FUNCTION_ARGS)
{
	bytea *query = PG_GETARG_BYTEA_PP(0);
	float4 threshold = query_threshold(query);
	NtString name = query_name(query);
	StringInfoData buffer;

	pq_begintypsend(&buffer);
	pq_sendbyte(&buffer, QUERY_VERSION);
	pq_sendfloat4(&buffer, threshold);
	pq_sendtext(&buffer, name.data, name.length);
	PG_RETURN_BYTEA_P(pq_endtypsend(&buffer));
}

/* news_like(name, threshold): a query from values. */
Datum
news_like(PG_FUNCTION_ARGS)
{
	text *name = PG_GETARG_TEXT_PP(0);

	PG_RETURN_BYTEA_P(make_query(VARDATA_ANY(name), VARSIZE_ANY_EXHDR(name), PG_GETARG_FLOAT4(1)));
}

/* ---------------------------------------------------------------- matching */

void
ntpg_read_name(Datum value, NtNameForm *form)
{
	read_name(name_argument(value), form);
}

float4
ntpg_read_name_query(const bytea *query, NtNameForm *form)
{
	float4 threshold = query_threshold(query);
	NtString name = query_name(query);

	if (name.length > NT_FORM_BYTES)
		name.length = pg_mbcliplen(name.data, name.length, NT_FORM_BYTES);
	read_name(name, form);
	return threshold;
}

/* The query of the last call, ready to be compared with. */
typedef struct KeptQuery
{
	bytea *query; /* NULL for none */
	float4 threshold;
	NtNameForm form;
	NtNameKeys keys;
} KeptQuery;

static const KeptQuery *
keep_query(FunctionCallInfo fcinfo, const bytea *query)
{
	KeptQuery *kept = fcinfo->flinfo->fn_extra;
	Size size = VARSIZE_ANY(query);

	if (!kept)
		kept = fcinfo->flinfo->fn_extra =
			MemoryContextAllocZero(fcinfo->flinfo->fn_mcxt, sizeof(KeptQuery));
	if (kept->query && VARSIZE_ANY(kept->query) == size && memcmp(kept->query, query, size) == 0)
		return kept;
	if (kept->query)
		pfree(kept->query);
	kept->query = NULL;
	kept->threshold = ntpg_read_name_query(query, &kept->form);
	nt_name_wanted_keys(&kept->form, &kept->keys);
	kept->query = MemoryContextAlloc(fcinfo->flinfo->fn_mcxt, size);
	memcpy(kept->query, query, size);
	return kept;
}

/* text =~ news_name_query. The score comes first, since it mostly decides. */
Datum
news_name_matches(PG_FUNCTION_ARGS)
{
	const KeptQuery *kept = keep_query(fcinfo, PG_GETARG_BYTEA_PP(1));
	NtNameForm form;
	NtNameKeys keys;

	ntpg_read_name(PG_GETARG_DATUM(0), &form);
	if ((float4) nt_name_score(&kept->form, &form) / NT_SCORE_ONE < kept->threshold)
		PG_RETURN_BOOL(false);
	nt_name_stored_keys(&form, &keys);
	PG_RETURN_BOOL(nt_name_keys_meet(&kept->keys, &keys));
}

/* ---------------------------------------------------------------- for people */

static Datum
print_keys(const NtNameKeys *keys)
{
	Datum *items = palloc(sizeof(Datum) * Max(keys->count, 1));

	for (uint32_t i = 0; i < keys->count; i++)
		items[i] = ntpg_text(nt_string(keys->keys[i].text, keys->keys[i].length));
	return PointerGetDatum(construct_array(items, keys->count, TEXTOID, -1, false, TYPALIGN_INT));
}

/* news_name_keys(name): the keys that an index holds of a name, before they are hashed. */
Datum
news_name_keys(PG_FUNCTION_ARGS)
{
	NtNameForm form;
	NtNameKeys keys;

	ntpg_read_name(PG_GETARG_DATUM(0), &form);
	nt_name_stored_keys(&form, &keys);
	return print_keys(&keys);
}

/* news_name_keys(query): the keys that a query looks for. */
Datum
news_name_query_keys(PG_FUNCTION_ARGS)
{
	NtNameForm form;
	NtNameKeys keys;

	(void) ntpg_read_name_query(PG_GETARG_BYTEA_PP(0), &form);
	nt_name_wanted_keys(&form, &keys);
	return print_keys(&keys);
}
