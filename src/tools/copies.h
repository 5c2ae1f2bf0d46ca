/*
 * copies.h - copies of training sentences in another dress, so that the tagger learns what its
 * articles show too seldom: headlines in capitals or with a capital on every word, and persons with
 * names that are places or common words elsewhere, from all over the world (mention replacement,
 * Dai and Adel, COLING 2020).
 */
#ifndef TOOLS_COPIES_H
#define TOOLS_COPIES_H

#include "tools/examples.h"

/* First names or surnames that copies may give to persons. */
typedef struct NameStock
{
	NtString *names;
	uint32_t count;
	uint32_t capacity;
} NameStock;

/* Add the names of a file, one a line, the name ending at a tab. */
extern void add_stock(NameStock *stock, const char *path);

/*
 * Add copies of an article, or of some of its sentences as articles of their own. `seed` says
 * which, and moves on. Persons keep their names where a stock is empty.
 */
extern void add_copies(Examples *examples, const NtModel *model, const Article *article,
					   const NameStock *given, const NameStock *family, uint64_t *seed);

#endif
