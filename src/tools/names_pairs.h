/* names_pairs.h - pairs of names to learn from and to measure on. */
#ifndef TOOLS_NAMES_PAIRS_H
#define TOOLS_NAMES_PAIRS_H

#include "engine/nt_name_match.h"

/* A pair of spellings, and whether they are one name. */
typedef struct NamePair
{
	NtString a;
	NtString b;
	bool same;
	uint32_t a_entity; /* NT_NONE where it is not among the entities */
	uint32_t b_entity;
	double weight; /* in learning */
	int16_t features[NT_MATCH_FEATURES];
} NamePair;

typedef struct NamePairs
{
	NamePair *items;
	uint32_t count;
	uint32_t capacity;
} NamePairs;

/* Entities with their spellings. */
typedef struct NameSet NameSet;

/* Read a file of entities: JSON lines with "kind", "source" and "names". */
extern NameSet *read_name_set(const char *path);

/*
 * Pairs to learn from: spellings of one entity, and of two entities that look alike; names and
 * themselves written in another order, with initials and without the middle; people who share all
 * but one name, where that is another known name (from the pools: files of first and last names,
 * one a line). The same files give the same pairs.
 */
extern void make_pairs(NameSet *set, char *const *pools, int pool_count, NamePairs *pairs);

/* Read a file of pairs: name TAB name TAB 0 or 1 TAB class. */
extern void read_pairs(const NameSet *set, const char *path, NamePairs *pairs);

/* Compare the names of all pairs: fills in the features. */
extern void compare_pairs(NamePairs *pairs);

#endif
