/* nt_pg_stats.h - statistics of documents, for the planner. */
#ifndef NT_PG_STATS_H
#define NT_PG_STATS_H

#include "pg/nt_pg_doc.h"

#include "catalog/pg_statistic.h"
#include "engine/nt_census.h"

/*
 * What ANALYZE found, out of a row of pg_statistic; false if it found nothing. It lasts as long as
 * the caller holds the row.
 */
extern bool ntpg_read_frequencies(HeapTuple tuple, NtFrequencies *frequencies);

#endif
