/* kinds.h - training the classifier that refines kinds (engine/nt_kind.h). */
#ifndef TOOLS_KINDS_H
#define TOOLS_KINDS_H

#include "tools/examples.h"
#include "tools/model_file.h"

/*
 * A log-linear classifier by stochastic gradient descent. An example may have several right kinds:
 * then the sum of their probabilities is what grows, that of the kind named by the annotation
 * first. Writes the part of the model.
 */
extern void train_kinds(const Examples *examples, uint32_t kind_bits, uint64_t seed,
						ModelParts *parts);

#endif
