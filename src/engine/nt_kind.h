/*
 * nt_kind.h - from the tagger's four types to the nine kinds of mention.
 *
 * A linear classifier over the mention as a whole: which of a place and a facility, or of a group,
 * a product, an event, a work and something else it is. Features are hashed as in nt_feature.h.
 */
#ifndef NT_KIND_H
#define NT_KIND_H

#include "engine/nt_passage.h"
#include "engine/nt_tag.h"

#define NT_KIND_WORDS 12 /* words of a mention that are looked at, from its end */
#define NT_KIND_ROWS  (NT_KIND_WORDS + 4 * NT_LISTS + 24 + 4 * NT_CLASS_SETS)

typedef struct NtKindRows
{
	uint32_t shift; /* 64 - kind_bits of the model */
	uint32_t count;
	uint32_t row[NT_KIND_ROWS];
} NtKindRows;

/* Kinds that a type may be, as bits. */
extern uint32_t nt_kinds_of_type(uint32_t type);

/* The rows of a name alone, as far as its words go; tokens of the passage, within one piece. */
extern void nt_rows_of_name(NtKindRows *rows, uint32_t kind_bits, const NtPassage *passage,
							NtSpan tokens);

/* The rows of a mention: those of the name, and those of what surrounds it. */
extern void nt_rows_of_mention(NtKindRows *rows, uint32_t kind_bits, const NtPassage *passage,
							   NtSpan tokens);

/* The best kind of a mention of that type. */
extern NtKind nt_choose_kind(const NtModel *model, const NtPassage *passage, NtSpan tokens,
							 uint32_t type);

#endif
