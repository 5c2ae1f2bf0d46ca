/* quote_predict.h - what the engine finds, as JSON lines in the form that scorers read. */
#ifndef TOOLS_QUOTE_PREDICT_H
#define TOOLS_QUOTE_PREDICT_H

#include <stdio.h>

#include "engine/nt_model.h"

/* Write a line with the quotations of an article; offsets in characters, 0-based, end exclusive. */
extern void write_quotes(FILE *file, NtString id, NtString text, const NtModel *model);

#endif
