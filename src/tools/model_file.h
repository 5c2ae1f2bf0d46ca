/* model_file.h - writing and reading model files as a whole. */
#ifndef TOOLS_MODEL_FILE_H
#define TOOLS_MODEL_FILE_H

#include "engine/nt_model.h"

/* The parts of a model under construction; entries without bytes are left out. */
typedef struct ModelParts
{
	NtPart part[NT_MODEL_PARTS];
} ModelParts;

/* The bytes of a model file made of these parts, to be freed by the caller. */
extern unsigned char *build_model(const char *name, const ModelParts *parts, size_t *size);

/* Write a model to a file of another name and rename it, since servers may have it mapped. */
extern void write_model(const char *path, const unsigned char *bytes, size_t size);

/* Open built or read bytes; ends the program if they are no model. */
extern void open_model(NtModel *model, const unsigned char *bytes, size_t size);

/* Read, open and verify a model file, which stays in memory. */
extern void read_model(const char *path, NtModel *model);

/* The bytes of a part of an open model; none if it has no such part. */
extern NtPart part_of_model(const NtModel *model, NtModelPart part);

/* Little-endian numbers into bytes. */
extern void put_number(unsigned char *bytes, uint64_t value, uint32_t count);

#endif
