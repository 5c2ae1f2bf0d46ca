/* nt_quote_key.c - see nt_quote_key.h. */
#include "engine/nt_quote_key.h"

#include <stdlib.h>

#include "engine/nt_hash.h"
#include "engine/nt_lemma.h"
#include "engine/nt_lexicon.h"

#define SHINGLE 3 /* words */
#define NO_STATEMENT                                                                               \
	(NT_LEX_PRONOUN | NT_LEX_OBJECT_PRONOUN | NT_LEX_DETERMINER | NT_LEX_PREPOSITION |             \
	 NT_LEX_CONJUNCTION | NT_LEX_SUBORDINATOR | NT_LEX_AUXILIARY)
#define KEY_SEED UINT64_C(0x71756f7465) /* frozen: keys are stored */

/* Whether a word carries some of a statement; with `any`, whether it is a word at all. */
static bool
carries(const NtWord *word, bool any)
{
	const NtLexeme *lexeme;

	if (!(word->flags & (NT_WORD_ALPHABETIC | NT_WORD_DIGIT)) || (word->flags & NT_WORD_POSSESSIVE))
		return false;
	lexeme = any ? NULL : nt_find_lexeme(word->lower);
	return !lexeme || !(lexeme->flags & NO_STATEMENT);
}

/* The hashes of the lemmas of the words that carry the statement, in their order. */
static NtStatus
hash_words(const NtAnalysis *analysis, bool any, uint64_t *hashes, uint32_t *count)
{
	*count = 0;
	for (uint32_t i = 0; i < analysis->token_count; i++)
	{
		const NtWord *word = nt_token_word(analysis, i);
		char lemma[NT_LEMMA_LIMIT];

		if (i % 4096 == 0)
			NT_TRY(nt_arena_poll(analysis->arena));
		if (carries(word, any))
			hashes[(*count)++] = nt_hash_bytes(lemma, nt_find_lemma(word->lower, lemma), KEY_SEED);
	}
	return NT_OK;
}

/* A number for some words whose order does not matter. */
static int64_t
hash_shingle(const uint64_t *hashes, uint32_t count)
{
	uint64_t sum = count;

	for (uint32_t i = 0; i < count; i++)
		sum += nt_mix64(hashes[i]);
	return (int64_t) nt_mix64(sum);
}

static int
compare_keys(const void *a, const void *b)
{
	int64_t left = *(const int64_t *) a;
	int64_t right = *(const int64_t *) b;

	return left < right ? -1 : left > right;
}

static uint32_t
sort_keys(int64_t *keys, uint32_t count)
{
	uint32_t kept = 0;

	qsort(keys, count, sizeof(int64_t), compare_keys);
	for (uint32_t i = 0; i < count; i++)
		if (kept == 0 || keys[i] != keys[kept - 1])
			keys[kept++] = keys[i];
	return kept;
}

NtStatus
nt_quote_keys(NtArena *arena, NtString text, int64_t **keys, uint32_t *count)
{
	NtAnalysis analysis;
	uint64_t *hashes;
	uint32_t words, shingles;

	*count = 0;
	NT_TRY(nt_analyze(arena, NULL, text, NT_STAGE_TOKENS, &analysis));
	hashes = nt_arena_alloc(arena, ((size_t) analysis.token_count + 1) * sizeof(uint64_t));
	*keys = nt_arena_alloc(arena, ((size_t) analysis.token_count + 1) * sizeof(int64_t));
	if (!hashes || !*keys)
		return NT_NO_MEMORY;
	NT_TRY(hash_words(&analysis, false, hashes, &words));
	if (words == 0)
		NT_TRY(hash_words(&analysis, true, hashes, &words));
	if (words == 0)
		return NT_OK;
	shingles = words < SHINGLE ? 1 : words - SHINGLE + 1;
	for (uint32_t i = 0; i < shingles; i++)
		(*keys)[i] = hash_shingle(hashes + i, nt_min32(words, SHINGLE));
	for (uint32_t i = 0; i + 1 < shingles; i++)
		if ((*keys)[i + 1] < (*keys)[i])
			(*keys)[i] = (*keys)[i + 1];
	*count = sort_keys(*keys, shingles > 1 ? shingles - 1 : 1);
	return NT_OK;
}
