/* nt_compat.h - what differs between PostgreSQL 15 and 18. */
#ifndef NT_COMPAT_H
#define NT_COMPAT_H

#include "postgres.h"
#include "fmgr.h"
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

#endif
