/*
 * pg_stats.c - statistics of documents: what ANALYZE gathers of a column of news_doc, and how the
 * planner gets at it; nt_census.h has what is counted.
 *
 * The list is one array of bigint in pg_statistic. The system cache holds it in one piece, so that
 * planning finds a name by binary search, without copying or taking apart ten thousand numbers.
 */
#include "pg/nt_pg_stats.h"

#include "catalog/pg_type_d.h"
#include "commands/vacuum.h"
#include "miscadmin.h"
#include "utils/array.h"
#include "utils/syscache.h"

PG_FUNCTION_INFO_V1(news_doc_typanalyze);

/* The kind of slot; numbers from 10,000 on are for private use (pg_statistic.h). */
#define FREQUENCIES_KIND 20052

#define LISTED_PER_TARGET 100	/* entries per unit of the statistics target */
#define LISTED_MOST		  50000 /* entries: 400 kB in each backend's system cache */
#define ROWS_PER_TARGET	  300	/* as the server's own types ask for */
#define RECORD_SIZE		  128	/* bytes that counting needs per thing counted, at most */

/* Count the documents of a sample; the number that are there, and their width as stored. */
static int
count_sample(NtCensus *census, VacAttrStatsP stats, AnalyzeAttrFetchFunc fetch, int rows,
			 double *width)
{
	MemoryContext work =
		AllocSetContextCreate(CurrentMemoryContext, "newstext analyze row", ALLOCSET_DEFAULT_SIZES);
	MemoryContext caller = MemoryContextSwitchTo(work);
	int present = 0;

	for (int row = 0; row < rows; row++)
	{
		bool is_null;
		Datum value = fetch(stats, row, &is_null);
		NtpgRun row_run;
		bytea *front;
		NtDoc doc;

		ntpg_delay_point();
		if (is_null)
			continue;
		present++;
		*width += VARSIZE_ANY(DatumGetPointer(value));
		front = ntpg_document_front(value);
		ntpg_open_document(&doc, front);
		ntpg_begin_row(&row_run);
		ntpg_check(&row_run, nt_census_add(census, &row_run.arena, &doc));
		MemoryContextReset(work);
	}
	MemoryContextSwitchTo(caller);
	MemoryContextDelete(work);
	return present;
}

/* The list as a slot of the column's statistics, in memory that lasts. */
static void
fill_slot(VacAttrStatsP stats, const NtFrequencies *frequencies)
{
	MemoryContext caller = MemoryContextSwitchTo(stats->anl_context);
	Datum *values = palloc(sizeof(Datum) * Max(frequencies->count, 1));
	float4 *numbers = palloc(sizeof(float4) * 2);

	for (uint32_t i = 0; i < frequencies->count; i++)
		values[i] = Int64GetDatum((int64) frequencies->entries[i]);
	numbers[0] = (float4) frequencies->lowest_name;
	numbers[1] = (float4) frequencies->lowest_other;
	stats->stakind[0] = FREQUENCIES_KIND;
	stats->staop[0] = InvalidOid;
	stats->stacoll[0] = InvalidOid;
	stats->stanumbers[0] = numbers;
	stats->numnumbers[0] = 2;
	stats->stavalues[0] = values;
	stats->numvalues[0] = frequencies->count;
	stats->statypid[0] = INT8OID;
	stats->statyplen[0] = sizeof(int64);
	stats->statypbyval[0] = FLOAT8PASSBYVAL;
	stats->statypalign[0] = TYPALIGN_DOUBLE;
	MemoryContextSwitchTo(caller);
}

/* The callback of ANALYZE. Documents count as all different, as articles are. */
static void
compute_statistics(VacAttrStatsP stats, AnalyzeAttrFetchFunc fetch, int rows, double total_rows)
{
	int wanted = Min(ntpg_statistics_target(stats) * LISTED_PER_TARGET, LISTED_MOST);
	NtFrequencies frequencies = {0};
	double width = 0;
	int present;
	NtpgRun run;
	NtCensus *census;

	stats->stats_valid = false;
	if (rows == 0)
		return;
	ntpg_begin(&run);
	ntpg_check(&run, nt_census_begin(&run.arena,
									 (uint32_t) ((Size) maintenance_work_mem * 1024 / RECORD_SIZE),
									 &census));
	present = count_sample(census, stats, fetch, rows, &width);
	stats->stats_valid = true;
	stats->stanullfrac = 1.0 - (double) present / rows;
	stats->stawidth = present > 0 ? (int32) (width / present) : 0;
	stats->stadistinct = present > 0 ? -(double) present / rows : 0;
	if (present > 0)
	{
		ntpg_check(&run, nt_census_end(census, (uint32_t) wanted, &frequencies));
		fill_slot(stats, &frequencies);
	}
	ntpg_end(&run);
}

/* typanalyze of news_doc */
Datum
news_doc_typanalyze(PG_FUNCTION_ARGS)
{
	VacAttrStats *stats = (VacAttrStats *) PG_GETARG_POINTER(0);

	stats->compute_stats = compute_statistics;
	stats->minrows = ROWS_PER_TARGET * ntpg_statistics_target(stats);
	PG_RETURN_BOOL(true);
}

/* ---------------------------------------------------------------- for the planner */

/* An array of a slot, or NULL if it has not so many elements of a type, none of them NULL. */
static ArrayType *
slot_array(HeapTuple tuple, AttrNumber attribute, Oid type, int least)
{
	bool is_null;
	Datum datum = SysCacheGetAttr(STATRELATTINH, tuple, attribute, &is_null);
	ArrayType *array;

	if (is_null)
		return NULL;
	array = DatumGetArrayTypeP(datum);
	if (ARR_NDIM(array) != 1 || ARR_HASNULL(array) || ARR_ELEMTYPE(array) != type ||
		ARR_DIMS(array)[0] < least)
		return NULL;
	return array;
}

/*
 * The list out of a column's statistics; false if it has none. It lies in the system cache, or in
 * the current context, and lasts as long as the caller holds the tuple.
 */
bool
ntpg_read_frequencies(HeapTuple tuple, NtFrequencies *frequencies)
{
	const Form_pg_statistic form = (Form_pg_statistic) GETSTRUCT(tuple);
	ArrayType *values;
	ArrayType *numbers;
	int slot = 0;

	while (slot < STATISTIC_NUM_SLOTS && (&form->stakind1)[slot] != FREQUENCIES_KIND)
		slot++;
	if (slot == STATISTIC_NUM_SLOTS)
		return false;
	numbers = slot_array(tuple, Anum_pg_statistic_stanumbers1 + slot, FLOAT4OID, 2);
	if (!numbers)
		return false;
	values = slot_array(tuple, Anum_pg_statistic_stavalues1 + slot, INT8OID, 1);
	frequencies->entries = values ? (const uint64_t *) ARR_DATA_PTR(values) : NULL;
	frequencies->count = values ? (uint32_t) ARR_DIMS(values)[0] : 0;
	frequencies->lowest_name = ((const float4 *) ARR_DATA_PTR(numbers))[0];
	frequencies->lowest_other = ((const float4 *) ARR_DATA_PTR(numbers))[1];
	return true;
}
