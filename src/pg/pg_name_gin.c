/*
 * pg_name_gin.c - the GIN operator class news_name_ops on a text column of names, and how many rows
 * its operator finds; engine/nt_name_keys.h has the scheme of the keys.
 *
 * Keys are numbers and have no compare procedure: GIN takes that of int4, the same everywhere. One
 * key in common makes a candidate; the operator itself decides.
 */
#include "pg/nt_pg_name.h"

#include "access/gin.h"
#include "catalog/pg_statistic.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/selfuncs.h"

PG_FUNCTION_INFO_V1(news_name_extract_value);
PG_FUNCTION_INFO_V1(news_name_extract_query);
PG_FUNCTION_INFO_V1(news_name_consistent);
PG_FUNCTION_INFO_V1(news_name_tri_consistent);
PG_FUNCTION_INFO_V1(news_name_sel);
PG_FUNCTION_INFO_V1(news_name_joinsel);

/* ---------------------------------------------------------------- the index */

/* Keys as GIN takes them. */
static Datum *
key_datums(const NtNameKeys *keys)
{
	Datum *datums = palloc(Max(keys->count, 1) * sizeof(Datum));

	for (uint32_t i = 0; i < keys->count; i++)
		datums[i] = Int32GetDatum((int32) keys->keys[i].number);
	return datums;
}

Datum
news_name_extract_value(PG_FUNCTION_ARGS)
{
	int32 *count = (int32 *) PG_GETARG_POINTER(1);
	NtNameForm form;
	NtNameKeys keys;

	ntpg_read_name(PG_GETARG_DATUM(0), &form);
	nt_name_stored_keys(&form, &keys);
	*count = (int32) keys.count;
	PG_RETURN_POINTER(key_datums(&keys));
}

/* A query without keys finds nothing. */
Datum
news_name_extract_query(PG_FUNCTION_ARGS)
{
	bytea *query = PG_GETARG_BYTEA_PP(0);
	int32 *count = (int32 *) PG_GETARG_POINTER(1);
	int32 *mode = (int32 *) PG_GETARG_POINTER(6);
	NtNameForm form;
	NtNameKeys keys;

	(void) ntpg_read_name_query(query, &form);
	nt_name_wanted_keys(&form, &keys);
	*mode = GIN_SEARCH_MODE_DEFAULT;
	*count = (int32) keys.count;
	PG_RETURN_POINTER(key_datums(&keys));
}

/* Any key makes a candidate. */
Datum
news_name_consistent(PG_FUNCTION_ARGS)
{
	const bool *check = (const bool *) PG_GETARG_POINTER(0);
	int32 count = PG_GETARG_INT32(3);
	bool *recheck = (bool *) PG_GETARG_POINTER(5);

	*recheck = true;
	PG_RETURN_BOOL(memchr(check, true, count) != NULL);
}

Datum
news_name_tri_consistent(PG_FUNCTION_ARGS)
{
	const GinTernaryValue *check = (const GinTernaryValue *) PG_GETARG_POINTER(0);
	int32 count = PG_GETARG_INT32(3);

	for (int32 i = 0; i < count; i++)
		if (check[i] != GIN_FALSE)
			PG_RETURN_GIN_TERNARY_VALUE(GIN_MAYBE);
	PG_RETURN_GIN_TERNARY_VALUE(GIN_FALSE);
}

/* ---------------------------------------------------------------- estimates */

#define SPELLINGS 5.0 /* distinct values that one name is taken to be written as */

/* What part of the rows have the spellings of one name, whatever name. */
static double
spelling_share(VariableStatData *variable)
{
	bool is_default;
	double distinct = get_variable_numdistinct(variable, &is_default);

	return Min(1.0, SPELLINGS / Max(distinct, 1.0));
}

/*
 * RESTRICT: the most common values are asked one by one, where the query is known; of the rest, as
 * many match as a name is taken to have spellings.
 */
Datum
news_name_sel(PG_FUNCTION_ARGS)
{
	PlannerInfo *root = (PlannerInfo *) PG_GETARG_POINTER(0);
	Oid op = PG_GETARG_OID(1);
	List *args = (List *) PG_GETARG_POINTER(2);
	int var_relid = PG_GETARG_INT32(3);
	VariableStatData variable;
	Node *other;
	bool on_left;
	double common = 0;
	double matching = 0;
	double nulls = 0;
	double share;

	if (!get_restriction_variable(root, args, var_relid, &variable, &other, &on_left))
		PG_RETURN_FLOAT8(DEFAULT_MATCH_SEL);
	share = spelling_share(&variable);
	if (IsA(other, Const) && ((Const *) other)->constisnull)
	{
		ReleaseVariableStats(variable);
		PG_RETURN_FLOAT8(0);
	}
	if (HeapTupleIsValid(variable.statsTuple))
		nulls = ((Form_pg_statistic) GETSTRUCT(variable.statsTuple))->stanullfrac;
	if (IsA(other, Const) && on_left)
	{
		FmgrInfo procedure;

		fmgr_info(get_opcode(op), &procedure);
		matching = mcv_selectivity(&variable, &procedure, PG_GET_COLLATION(),
								   ((Const *) other)->constvalue, true, &common);
	}
	ReleaseVariableStats(variable);
	matching += Max(0.0, 1.0 - nulls - common) * share;
	CLAMP_PROBABILITY(matching);
	PG_RETURN_FLOAT8(matching);
}

/* JOIN: each name of the other side has its spellings among the names. */
Datum
news_name_joinsel(PG_FUNCTION_ARGS)
{
	PlannerInfo *root = (PlannerInfo *) PG_GETARG_POINTER(0);
	List *args = (List *) PG_GETARG_POINTER(2);
	VariableStatData variable;
	double share;

	examine_variable(root, linitial(args), 0, &variable);
	share = spelling_share(&variable);
	ReleaseVariableStats(variable);
	PG_RETURN_FLOAT8(share);
}
