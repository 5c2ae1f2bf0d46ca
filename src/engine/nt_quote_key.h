/*
 * nt_quote_key.h - what the same statement has in common wherever it is quoted.
 *
 * The words that carry a statement (no articles, pronouns, prepositions, auxiliaries), each by its
 * lemma, are taken three at a time, their order aside; of the hashes of every two neighbouring
 * triples the smaller is kept (winnowing: Schleimer, Wilkerson and Aiken 2003). So two texts that
 * have four such words in a row in common have a key in common, however they were cut, and texts
 * that have none hardly ever do. A text with fewer than three such words has one key of all of
 * them, or of whatever words it has.
 */
#ifndef NT_QUOTE_KEY_H
#define NT_QUOTE_KEY_H

#include "engine/nt_analysis.h"

/*
 * The keys of a text that is quoted, ascending, each once; none for a text without words. Memory is
 * the arena's. Linear in the length of the text but for the sorting of its keys.
 */
extern NtStatus nt_quote_keys(NtArena *arena, NtString text, int64_t **keys, uint32_t *count);

#endif
