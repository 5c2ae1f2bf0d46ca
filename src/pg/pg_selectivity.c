/*
 * pg_selectivity.c - what the planner asks: how many rows a search finds, and whether the function
 * form of a search can use an index.
 */
#include "pg/nt_pg_stats.h"

#include "access/htup_details.h"
#include "access/stratnum.h"
#include "catalog/pg_type_d.h"
#include "nodes/makefuncs.h"
#include "nodes/nodeFuncs.h"
#include "nodes/pathnodes.h"
#include "nodes/supportnodes.h"
#include "optimizer/optimizer.h"
#include "utils/lsyscache.h"
#include "utils/selfuncs.h"
#include "utils/syscache.h"

#define SEARCH_STRATEGY 1 /* of both operator classes */

PG_FUNCTION_INFO_V1(news_matches_sel);
PG_FUNCTION_INFO_V1(news_matches_joinsel);
PG_FUNCTION_INFO_V1(news_matches_support);

/* A query that the planner knows, or NULL where it is none of ours. */
static const bytea *
constant_query(const Const *constant)
{
	const bytea *query;

	if (constant->constbyval || constant->constlen != -1)
		return NULL;
	query = PG_DETOAST_DATUM_PACKED(constant->constvalue);
	if (VARSIZE_ANY_EXHDR(query) < NT_QUERY_HEAD_SIZE ||
		memcmp(VARDATA_ANY(query), NT_QUERY_HEAD, NT_QUERY_HEAD_SIZE) != 0)
		return NULL;
	return query;
}

/* The share of a column's rows that match the other side of a condition. */
static double
variable_share(const VariableStatData *variable, const Node *other)
{
	NtFrequencies found;
	const NtFrequencies *frequencies = NULL;
	double rows = variable->rel ? variable->rel->tuples : 0;
	double present = 1;
	double share = -1;

	if (HeapTupleIsValid(variable->statsTuple))
	{
		present = 1 - ((Form_pg_statistic) GETSTRUCT(variable->statsTuple))->stanullfrac;
		if (ntpg_read_frequencies(variable->statsTuple, &found))
			frequencies = &found;
	}
	if (IsA(other, Const))
	{
		const Const *constant = (const Const *) other;
		const bytea *query = constant->constisnull ? NULL : constant_query(constant);

		if (constant->constisnull)
			return 0;
		if (query)
			share = nt_query_share(VARDATA_ANY(query), VARSIZE_ANY_EXHDR(query), frequencies, rows);
	}
	if (share < 0)
		share = nt_unknown_share(frequencies, rows);
	return share * present;
}

/* The share of rows that a search finds, by the two arguments of its operator or function. */
static double
search_share(PlannerInfo *root, List *arguments, int relation)
{
	VariableStatData variable;
	Node *other;
	bool variable_on_left;
	double share;

	if (!get_restriction_variable(root, arguments, relation, &variable, &other, &variable_on_left))
		return nt_unknown_share(NULL, 0);
	share = variable_share(&variable, other);
	ReleaseVariableStats(variable);
	CLAMP_PROBABILITY(share);
	return share;
}

/* RESTRICT of @@ and @~ */
Datum
news_matches_sel(PG_FUNCTION_ARGS)
{
	PlannerInfo *root = (PlannerInfo *) PG_GETARG_POINTER(0);
	List *arguments = (List *) PG_GETARG_POINTER(2);

	PG_RETURN_FLOAT8(search_share(root, arguments, PG_GETARG_INT32(3)));
}

/* The share of pairs of rows that a join finds: the queries are not known. */
static double
join_share(PlannerInfo *root, List *arguments, SpecialJoinInfo *join)
{
	VariableStatData left;
	VariableStatData right;
	NtFrequencies frequencies;
	bool reversed;
	double share = nt_unknown_share(NULL, 0);

	get_join_variables(root, arguments, join, &left, &right, &reversed);
	for (int side = 0; side < 2; side++)
	{
		const VariableStatData *variable = side == 0 ? &left : &right;

		if (HeapTupleIsValid(variable->statsTuple) && variable->rel &&
			ntpg_read_frequencies(variable->statsTuple, &frequencies))
			share = nt_unknown_share(&frequencies, variable->rel->tuples);
	}
	ReleaseVariableStats(left);
	ReleaseVariableStats(right);
	CLAMP_PROBABILITY(share);
	return share;
}

/* JOIN of @@ and @~ */
Datum
news_matches_joinsel(PG_FUNCTION_ARGS)
{
	PlannerInfo *root = (PlannerInfo *) PG_GETARG_POINTER(0);
	List *arguments = (List *) PG_GETARG_POINTER(2);
	SpecialJoinInfo *join = (SpecialJoinInfo *) PG_GETARG_POINTER(4);

	PG_RETURN_FLOAT8(join_share(root, arguments, join));
}

/* ---------------------------------------------------------------- the function form */

/* The operator that says the same as the function, as an index of that family has it. */
static List *
index_condition(SupportRequestIndexCondition *request)
{
	FuncExpr *call = (FuncExpr *) request->node;
	Node *column;
	Node *other;
	Oid search;

	if (!IsA(call, FuncExpr) || list_length(call->args) != 2)
		return NIL;
	column = list_nth(call->args, request->indexarg);
	other = list_nth(call->args, 1 - request->indexarg);
	search =
		get_opfamily_member(request->opfamily, exprType(column), exprType(other), SEARCH_STRATEGY);
	if (!OidIsValid(search) || !is_pseudo_constant_for_index(request->root, other, request->index))
		return NIL;
	request->lossy = false;
	return list_make1(make_opclause(search, BOOLOID, false, (Expr *) column, (Expr *) other,
									InvalidOid, request->indexcollation));
}

/* SUPPORT of the functions of @@ and @~ */
Datum
news_matches_support(PG_FUNCTION_ARGS)
{
	Node *request = (Node *) PG_GETARG_POINTER(0);

	if (IsA(request, SupportRequestSelectivity))
	{
		SupportRequestSelectivity *wanted = (SupportRequestSelectivity *) request;

		wanted->selectivity = wanted->is_join
								  ? join_share(wanted->root, wanted->args, wanted->sjinfo)
								  : search_share(wanted->root, wanted->args, wanted->varRelid);
		PG_RETURN_POINTER(wanted);
	}
	if (IsA(request, SupportRequestIndexCondition))
		PG_RETURN_POINTER(index_condition((SupportRequestIndexCondition *) request));
	PG_RETURN_POINTER(NULL);
}
