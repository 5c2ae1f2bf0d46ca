/*
 * classes.h - classes of words (engine/nt_word_class.h) from unlabelled text: word vectors, grouped
 * by spherical k-means (Dhillon and Modha 2001).
 */
#ifndef TOOLS_CLASSES_H
#define TOOLS_CLASSES_H

#include "tools/corpus.h"
#include "tools/model_file.h"

/* Group the words of a sorted corpus, and write the part of the model. */
extern void make_classes(const Corpus *corpus, const float *vectors, uint64_t seed,
						 ModelParts *parts);

#endif
