/*
 * pg_gazetteer.c - names that the user keeps: the type news_gazetteer, the aggregate that compiles
 * it out of a table, and the argument that the analysis takes.
 */
#include "pg/nt_pg_doc.h"

#include "access/detoast.h"
#include "catalog/pg_type_d.h"
#include "utils/array.h"
#include "utils/builtins.h"

PG_FUNCTION_INFO_V1(news_gazetteer_in);
PG_FUNCTION_INFO_V1(news_gazetteer_out);
PG_FUNCTION_INFO_V1(news_gazetteer_recv);
PG_FUNCTION_INFO_V1(news_gazetteer_send);
PG_FUNCTION_INFO_V1(news_gazetteer_add);
PG_FUNCTION_INFO_V1(news_gazetteer_result);

/* ---------------------------------------------------------------- input and output */

/* news_gazetteer_in: "\x" and the bytes in hexadecimal. */
Datum
news_gazetteer_in(PG_FUNCTION_ARGS)
{
	bytea *gazetteer = ntpg_read_hex(PG_GETARG_CSTRING(0));
	NtError error;

	if (!gazetteer)
		ereturn(fcinfo->context, (Datum) 0,
				(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
				 errmsg("invalid input syntax for type %s", "news_gazetteer"),
				 errhint("A news_gazetteer is made by news_gazetteer_agg() and written in "
						 "hexadecimal digits.")));
	if (nt_gazetteer_validate(VARDATA(gazetteer), VARSIZE(gazetteer) - VARHDRSZ, &error) != NT_OK)
		ereturn(fcinfo->context, (Datum) 0,
				(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION), errmsg("%s", error.message)));
	PG_RETURN_BYTEA_P(gazetteer);
}

Datum
news_gazetteer_out(PG_FUNCTION_ARGS)
{
	PG_RETURN_CSTRING(ntpg_write_hex(PG_GETARG_BYTEA_PP(0)));
}

Datum
news_gazetteer_recv(PG_FUNCTION_ARGS)
{
	bytea *gazetteer = DatumGetByteaP(DirectFunctionCall1(bytearecv, PG_GETARG_DATUM(0)));
	NtError error;

	ntpg_raise(nt_gazetteer_validate(VARDATA(gazetteer), VARSIZE(gazetteer) - VARHDRSZ, &error),
			   &error);
	PG_RETURN_BYTEA_P(gazetteer);
}

Datum
news_gazetteer_send(PG_FUNCTION_ARGS)
{
	PG_RETURN_BYTEA_P(PG_GETARG_BYTEA_P_COPY(0));
}

/* ---------------------------------------------------------------- the aggregate */

/* The rows so far. */
typedef struct Rows
{
	NtGazetteerRow *rows;
	uint32 count;
	uint32 capacity;
} Rows;

static uint8
kind_argument(text *kind)
{
	char *name = text_to_cstring(kind);

	for (unsigned i = 0; i < NT_KINDS; i++)
		if (strcmp(name, nt_kind_name(i)) == 0)
			return (uint8) i;
	ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					errmsg("unrecognized kind of entity \"%s\"", name),
					errhint("Kinds are person, organization, place, facility, group, product, "
							"event, work and other.")));
}

/* A string of the server's encoding in UTF-8, copied into a context. */
static NtString
copy_string(MemoryContext context, const text *string)
{
	NtString utf8 = ntpg_to_utf8(VARDATA_ANY(string), VARSIZE_ANY_EXHDR(string));
	char *bytes = MemoryContextAlloc(context, utf8.length + 1);

	memcpy(bytes, utf8.data, utf8.length);
	return nt_string(bytes, utf8.length);
}

/* The elements of an array of names; NULLs are passed over. */
static void
take_names(MemoryContext context, ArrayType *array, NtGazetteerRow *row)
{
	Datum *values;
	bool *nulls;
	int count;

	deconstruct_array(array, TEXTOID, -1, false, TYPALIGN_INT, &values, &nulls, &count);
	row->names = MemoryContextAllocHuge(context, sizeof(NtString) * Max(count, 1));
	row->name_count = 0;
	for (int i = 0; i < count; i++)
		if (!nulls[i])
			row->names[row->name_count++] = copy_string(context, DatumGetTextPP(values[i]));
}

/* Room for one row more. */
static void
grow_rows(Rows *rows)
{
	if (rows->count < rows->capacity)
		return;
	rows->capacity *= 2;
	rows->rows = repalloc_huge(rows->rows, sizeof(NtGazetteerRow) * rows->capacity);
}

/*
 * news_gazetteer_add(state, id, kind, names): rows with a NULL in them are passed over. Only what
 * is kept goes into the aggregate's context.
 */
Datum
news_gazetteer_add(PG_FUNCTION_ARGS)
{
	MemoryContext context;
	Rows *rows = PG_ARGISNULL(0) ? NULL : (Rows *) PG_GETARG_POINTER(0);
	NtGazetteerRow row;

	if (!AggCheckCallContext(fcinfo, &context))
		elog(ERROR, "news_gazetteer_add called in non-aggregate context");
	if (!rows)
	{
		rows = MemoryContextAllocZero(context, sizeof(Rows));
		rows->capacity = 64;
		rows->rows = MemoryContextAlloc(context, sizeof(NtGazetteerRow) * rows->capacity);
	}
	if (!PG_ARGISNULL(1) && !PG_ARGISNULL(2) && !PG_ARGISNULL(3))
	{
		row.kind = kind_argument(PG_GETARG_TEXT_PP(2));
		row.id = copy_string(context, PG_GETARG_TEXT_PP(1));
		if (row.id.length == 0)
			ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
							errmsg("identifier of a gazetteer must not be empty")));
		take_names(context, PG_GETARG_ARRAYTYPE_P(3), &row);
		grow_rows(rows);
		rows->rows[rows->count++] = row;
	}
	PG_RETURN_POINTER(rows);
}

/* news_gazetteer_result(state): no rows make an empty gazetteer, in which nothing is found. */
Datum
news_gazetteer_result(PG_FUNCTION_ARGS)
{
	Rows *rows = PG_ARGISNULL(0) ? NULL : (Rows *) PG_GETARG_POINTER(0);
	NtpgRun run;
	NtString bytes;
	bytea *gazetteer;

	ntpg_begin(&run);
	ntpg_check(&run, nt_gazetteer_compile(&run.arena, rows ? rows->rows : NULL,
										  rows ? rows->count : 0, &bytes));
	gazetteer = (bytea *) cstring_to_text_with_len(bytes.data, bytes.length);
	ntpg_end(&run);
	PG_RETURN_BYTEA_P(gazetteer);
}

/* ---------------------------------------------------------------- the argument */

/* A gazetteer out of line as it was last fetched, and where from. */
typedef struct KeptGazetteer
{
	struct varatt_external pointer;
	bytea *bytes;
} KeptGazetteer;

/*
 * Fetch a gazetteer that is stored out of line. A large one is costly to fetch, and most statements
 * use the same one for all articles: it is kept as long as the pointer stays the same, which names
 * a value that cannot change.
 */
static bytea *
fetch_gazetteer(FmgrInfo *function, struct varlena *stored)
{
	KeptGazetteer *kept = function->fn_extra;
	struct varatt_external pointer;
	MemoryContext caller;

	VARATT_EXTERNAL_GET_POINTER(pointer, stored);
	if (kept && kept->bytes && memcmp(&kept->pointer, &pointer, sizeof(pointer)) == 0)
		return kept->bytes;
	caller = MemoryContextSwitchTo(function->fn_mcxt);
	if (!kept)
		function->fn_extra = kept = palloc0(sizeof(KeptGazetteer));
	if (kept->bytes)
		pfree(kept->bytes);
	kept->bytes = NULL;
	kept->bytes = (bytea *) detoast_attr(stored);
	kept->pointer = pointer;
	MemoryContextSwitchTo(caller);
	return kept->bytes;
}

void
ntpg_gazetteer_argument(FunctionCallInfo fcinfo, int argument, NtUserGazetteer *gazetteer)
{
	struct varlena *stored = (struct varlena *) PG_GETARG_POINTER(argument);
	bytea *bytes;
	NtError error;

	if (VARATT_IS_EXTERNAL_ONDISK(stored))
		bytes = fetch_gazetteer(fcinfo->flinfo, stored);
	else
		bytes = (bytea *) PG_DETOAST_DATUM_PACKED(PointerGetDatum(stored));
	ntpg_raise(nt_gazetteer_open(gazetteer, VARDATA_ANY(bytes), VARSIZE_ANY_EXHDR(bytes), &error),
			   &error);
}
