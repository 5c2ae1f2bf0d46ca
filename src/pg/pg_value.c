/* pg_value.c - results of the engine as values of PostgreSQL. */
#include "pg/nt_pg.h"

#include "catalog/pg_type_d.h"
#include "miscadmin.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/multirangetypes.h"
#include "utils/typcache.h"

Datum
ntpg_text(NtString string)
{
	return PointerGetDatum(ntpg_from_utf8(string));
}

Datum
ntpg_text_array(const NtString *strings, uint32_t count)
{
	Datum *items = palloc(sizeof(Datum) * Max(count, 1));

	for (uint32_t i = 0; i < count; i++)
		items[i] = ntpg_text(strings[i]);
	return PointerGetDatum(construct_array(items, count, TEXTOID, -1, false, TYPALIGN_INT));
}

/* An int4range of 1-based characters from 0-based ones. */
static RangeType *
make_span(NtSpan characters)
{
	TypeCacheEntry *type = lookup_type_cache(INT4RANGEOID, TYPECACHE_RANGE_INFO);
	RangeBound lower = {
		.val = Int32GetDatum((int32) characters.start + 1), .inclusive = true, .lower = true};
	RangeBound upper = {.val = Int32GetDatum((int32) characters.end + 1)};

	return ntpg_range_serialize(type, &lower, &upper, characters.start == characters.end);
}

Datum
ntpg_character_span(NtSpan characters)
{
	return RangeTypePGetDatum(make_span(characters));
}

Datum
ntpg_character_spans(const NtSpan *characters, uint32_t count)
{
	TypeCacheEntry *type = lookup_type_cache(INT4RANGEOID, TYPECACHE_RANGE_INFO);
	RangeType **ranges = palloc(sizeof(RangeType *) * Max(count, 1));

	for (uint32_t i = 0; i < count; i++)
		ranges[i] = make_span(characters[i]);
	return MultirangeTypePGetDatum(make_multirange(INT4MULTIRANGEOID, type, count, ranges));
}

NtSpan
ntpg_characters(const NtpgRun *run, NtSpan bytes)
{
	return (NtSpan){nt_text_character(&run->analysis.text, bytes.start),
					nt_text_character(&run->analysis.text, bytes.end)};
}

Datum
ntpg_span(const NtpgRun *run, NtSpan bytes)
{
	return ntpg_character_span(ntpg_characters(run, bytes));
}

Datum
ntpg_spans(const NtpgRun *run, const NtSpan *bytes, uint32_t count)
{
	NtSpan *characters = palloc(sizeof(NtSpan) * Max(count, 1));

	for (uint32_t i = 0; i < count; i++)
		characters[i] = ntpg_characters(run, bytes[i]);
	return ntpg_character_spans(characters, count);
}

Datum
ntpg_slices(const NtpgRun *run, const NtSpan *bytes, uint32_t count)
{
	uint32_t length = 0;
	char *joined;
	char *out;

	for (uint32_t i = 0; i < count; i++)
		length += bytes[i].end - bytes[i].start + 1;
	joined = out = palloc(length + 1);
	for (uint32_t i = 0; i < count; i++)
	{
		uint32_t size = bytes[i].end - bytes[i].start;

		if (i > 0)
			*out++ = ' ';
		memcpy(out, run->body.data + bytes[i].start, size);
		out += size;
	}
	return ntpg_text(nt_string(joined, out - joined));
}

void
ntpg_begin_rows(NtpgRun *run, FunctionCallInfo fcinfo, int columns)
{
	ReturnSetInfo *result = (ReturnSetInfo *) fcinfo->resultinfo;

	InitMaterializedSRF(fcinfo, 0);
	if (result->setDesc->natts > columns)
		ereport(ERROR, (errcode(ERRCODE_DATATYPE_MISMATCH),
						errmsg("the library of newstext is older than its SQL objects"),
						errdetail("A result has %d columns, the library knows %d.",
								  result->setDesc->natts, columns)));
	run->row = AllocSetContextCreate(run->context, "newstext row", ALLOCSET_SMALL_SIZES);
	MemoryContextSwitchTo(run->row);
}

/*
 * Add a row. The declared type may have fewer columns than this library knows, when the extension's
 * SQL objects are older than the library: the leading ones are taken.
 */
void
ntpg_put_row(NtpgRun *run, FunctionCallInfo fcinfo, const Datum *values, const bool *nulls)
{
	ReturnSetInfo *result = (ReturnSetInfo *) fcinfo->resultinfo;

	tuplestore_putvalues(result->setResult, result->setDesc, unconstify(Datum *, values),
						 unconstify(bool *, nulls));
	MemoryContextReset(run->row);
	CHECK_FOR_INTERRUPTS();
}
