/* nt_compat.h - what differs between PostgreSQL 15 and 18. */
#ifndef NT_COMPAT_H
#define NT_COMPAT_H

#include "postgres.h"
#include "fmgr.h"
#include "commands/vacuum.h"
#include "utils/rangetypes.h"

#if PG_VERSION_NUM >= 160000
#include "varatt.h"
#include "nodes/miscnodes.h"
#endif

/* Soft errors exist since 16; before, an error is an error. */
#ifndef ereturn
#define ereturn(context, dummy, ...)                                                               \
	do                                                                                             \
	{                                                                                              \
		(void) (context);                                                                          \
		ereport(ERROR, __VA_ARGS__);                                                               \
	} while (0)
#endif

/* A canonical range; the serializer takes an error context since 16. */
static inline RangeType *
ntpg_range_serialize(TypeCacheEntry *type, RangeBound *lower, RangeBound *upper, bool empty)
{
#if PG_VERSION_NUM >= 160000
	return range_serialize(type, lower, upper, empty, NULL);
#else
	return range_serialize(type, lower, upper, empty);
#endif
}

/* A column's statistics target, its default filled in. */
static inline int
ntpg_statistics_target(const VacAttrStats *stats)
{
#if PG_VERSION_NUM >= 170000
	int target = stats->attstattarget;
#else
	int target = stats->attr->attstattarget;
#endif
	return target < 0 ? default_statistics_target : target;
}

/* A rest for the vacuum cost delay, in ANALYZE. */
static inline void
ntpg_delay_point(void)
{
#if PG_VERSION_NUM >= 180000
	vacuum_delay_point(true);
#else
	vacuum_delay_point();
#endif
}

#endif
