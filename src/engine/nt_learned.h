/*
 * nt_learned.h - quotations as the learned attribution finds them; internal to the quotation stage.
 */
#ifndef NT_LEARNED_H
#define NT_LEARNED_H

#include "engine/nt_attribution.h"
#include "engine/nt_decode.h"

/* Whether the model has learned attribution. */
static inline bool
nt_has_learned(const NtModel *model)
{
	return model && model->quotes.size > 0;
}

/* The quotations that the model's learned attribution finds, into the analysis, in no order. */
extern NtStatus nt_find_learned(NtQuoteWork *work);

#endif
