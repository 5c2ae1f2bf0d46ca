/*
 * nt_key.h - single index keys: how their bytes are made; nt_keys.h has the scheme.
 *
 * Shared by the extraction from documents, the planning of queries and the statistics, which must
 * agree on every hash and flag.
 */
#ifndef NT_KEY_H
#define NT_KEY_H

#include "engine/nt_hash.h"
#include "engine/nt_keys.h"

/* The flag byte of a word's key, also the bit of a set of flags; bit 0 stands for any kind. */
#define NT_FLAG_ANY		   0
#define NT_FLAG_KIND(kind) ((uint8_t) (1 + (kind)))
#define NT_FLAG_ROLE(role) ((uint8_t) (0x11 + (role))) /* 0 speaker, 1 via, 2 headline */
#define NT_ROLES		   3
#define NT_FLAGS		   (NT_FLAG_ROLE(NT_ROLES - 1) + 1)

#define NT_KEY_LONG		0x1E /* between a cut word and its hash */
#define NT_KEY_UNPROVEN 0xBE
#define NT_KEY_LOOSE	0xBF

/* A set of flags, a bit each. */
typedef uint32_t NtFlagSet;

/* The flags of an entity's names: any kind, its kind, its roles (NT_ROLE_…). */
extern NtFlagSet nt_entity_flags(uint8_t kind, uint8_t roles);

extern uint64_t nt_word_hash(NtString word);

/* Order does not matter: a pair is a set. */
static inline uint64_t
nt_pair_hash(uint64_t a, uint64_t b)
{
	return a < b ? nt_hash_pair(a, b) : nt_hash_pair(b, a);
}

static inline uint32_t
nt_pair_bucket(uint64_t pair)
{
	return (uint32_t) (pair >> (64 - NT_KEY_BUCKETS));
}

#define NT_DENIAL_BITS 46 /* of a pair's hash that a "no pair" key holds */

/*
 * What a "no pair" key holds of a pair's hash: the bucket and more, so that pairs of one key share
 * a bucket.
 */
static inline uint64_t
nt_pair_denial(uint64_t pair)
{
	return pair >> (64 - NT_DENIAL_BITS);
}

extern void nt_make_word_key(NtString word, uint8_t flag, NtKey *key);
extern void nt_make_bucket_key(uint32_t bucket, NtKey *key);

/* Two words are no pair under a flag. */
extern void nt_make_denial_key(uint64_t pair, uint8_t flag, NtKey *key);
extern void nt_make_mark_key(uint8_t mark, NtKey *key);

/* By bytes, as GIN orders them; for qsort. */
extern int nt_compare_keys(const void *a, const void *b);

#endif
