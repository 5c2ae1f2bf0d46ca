/*
 * nt_word_class.h - classes of words that keep the same company ("said" and "told"; "Lagos" and
 * "Nairobi"), learned from unlabelled text by the trainer.
 *
 * Every word of the text has a class of each of three sets, from coarse to fine. The words are
 * kept as hashes in buckets of one cache line, as the lists are (nt_gazetteer.h): 16 bits of every
 * entry's hash, 8 more, three bytes of classes, a count of entries, and whether the search goes on
 * in the next bucket.
 */
#ifndef NT_WORD_CLASS_H
#define NT_WORD_CLASS_H

#include "engine/nt_model.h"

#define NT_CLASS_SETS 3
#define NT_CLASS_BITS                                                                              \
	{                                                                                              \
		6, 8, 10                                                                                   \
	} /* per set; class 0 is that of unknown words */
#define NT_CLASS_BYTES		   3
#define NT_CLASS_BUCKET_SIZE   64
#define NT_CLASS_ENTRIES	   10
#define NT_CLASS_HIGH		   20 /* where the parts of a bucket begin; the low bits are at 0 */
#define NT_CLASS_VALUE		   30
#define NT_CLASS_COUNT		   60
#define NT_CLASS_FULL		   61 /* not 0: entries that did not fit are in the next bucket */
#define NT_CLASS_BUCKETS_TRIED 16

/* A word's class in every set, 0 where it has none. */
typedef struct NtClasses
{
	uint16_t of[NT_CLASS_SETS];
} NtClasses;

/* What a word is known by: its form, the digits of a number being all alike. */
extern uint64_t nt_class_key(NtString form, uint8_t flags);

/* The bucket where the search for a key begins; bucket_count > 0. */
static inline uint32_t
nt_class_bucket(uint64_t key, uint32_t bucket_count)
{
	return (uint32_t) ((key >> 32) * bucket_count >> 32);
}

/* Fetch the bucket of a key that will soon be looked up. */
static inline void
nt_prefetch_class(const NtModel *model, uint64_t key)
{
	if (model->class_bucket_count > 0)
		__builtin_prefetch(model->class_buckets +
						   (size_t) nt_class_bucket(key, model->class_bucket_count) *
							   NT_CLASS_BUCKET_SIZE);
}

/* Numbers as they are kept in an entry, and back. */
extern void nt_put_classes(unsigned char *value, const NtClasses *classes);
extern NtClasses nt_get_classes(const unsigned char *value);

/*
 * The classes of a word of an article: those of its form, or else, for a word in capitals, those of
 * the form with only its first letter a capital, or else those of the form in lower case.
 */
extern NtClasses nt_find_classes(const NtModel *model, const NtWord *word);

#endif
