/*
 * crf.h - training the tagger: a linear-chain conditional random field by stochastic gradient
 * descent, with L2 regularisation, and half of the features dropped at random in each step (dropout
 * keeps the model from leaning on the words of its training articles).
 */
#ifndef TOOLS_CRF_H
#define TOOLS_CRF_H

#include "tools/examples.h"
#include "tools/model_file.h"

typedef struct CrfWeights
{
	uint32_t row_bits;
	float *rows; /* 2^row_bits rows of NT_ROW_LABELS */
	float pair[NT_LABELS][NT_LABELS];
	float first[NT_LABELS];
	float last[NT_LABELS];
} CrfWeights;

typedef struct CrfOptions
{
	uint32_t passes;
	float rate;	 /* of the first step; falls linearly to a hundredth */
	float decay; /* L2, over a pass */
} CrfOptions;

/* Train from nothing; the same examples, options and seed give the same weights. */
extern void train_crf(const Examples *examples, const CrfOptions *options, uint64_t seed,
					  CrfWeights *weights);

extern void start_crf(CrfWeights *weights, uint32_t row_bits);
extern void free_crf(CrfWeights *weights);

/* Add one model's weights, times a factor, to another's. */
extern void add_crf(CrfWeights *sum, const CrfWeights *weights, float factor);

/* Labels sentences with weights; of the most probable label of each token, the least probability is
 * returned. */
typedef struct CrfLabeler CrfLabeler;

extern CrfLabeler *start_labeler(CrfWeights *weights);
extern float label_sentence(void *labeler, const Examples *examples, const Sentence *sentence,
							uint8_t *labels);
extern void free_labeler(CrfLabeler *labeler);

/* The weights as integers: the parts of the model, and how many units of the chain make up a
 * natural logarithm.
 */
extern float quantize_crf(const CrfWeights *weights, ModelParts *parts);

#endif
