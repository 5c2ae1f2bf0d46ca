/*
 * nt_mention_edge.h - where mentions begin and end: what follows from spelling alone, and is put
 * right where the tagger did not learn it.
 */
#ifndef NT_MENTION_EDGE_H
#define NT_MENTION_EDGE_H

#include "engine/nt_analysis.h"
#include "engine/nt_tag.h"

/*
 * The tokens of a mention as they should be, out of those that the tagger found; both within
 * `limits`, the tokens between the mention before and the end of the sentence. An article in lower
 * case and a title before a full name do not belong to it, initials before it and the rest of a
 * hyphenated word do.
 */
extern NtSpan nt_repair_mention(const NtAnalysis *analysis, NtSpan limits, NtSpan tokens,
								NtTagType type);

/* Whether a mention is a degree or an order behind a person's name: ", M.Sc., R.N.". */
extern bool nt_is_post_nominal(const NtAnalysis *analysis, NtSpan tokens);

#endif
