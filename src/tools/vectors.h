/*
 * vectors.h - word vectors from unlabelled text: the structured skip-gram (Ling, Dyer, Black and
 * Trancoso, NAACL 2015) with negative sampling (Mikolov et al. 2013). A word predicts its two
 * neighbours on either side, each position with an output matrix of its own.
 */
#ifndef TOOLS_VECTORS_H
#define TOOLS_VECTORS_H

#include "tools/corpus.h"

#define VECTOR_SIZE 64

/* The vectors of all words of a sorted corpus, of length 1; to be freed. */
extern float *train_vectors(const Corpus *corpus, uint32_t passes, uint64_t seed);

#endif
