/* model_file.c - see model_file.h. */
#include "tools/model_file.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "engine/nt_hash.h"
#include "tools/memory.h"

void
put_number(unsigned char *bytes, uint64_t value, uint32_t count)
{
	for (uint32_t i = 0; i < count; i++)
		bytes[i] = (unsigned char) (value >> (8 * i));
}

static size_t
align(size_t offset)
{
	return (offset + NT_MODEL_ALIGNMENT - 1) / NT_MODEL_ALIGNMENT * NT_MODEL_ALIGNMENT;
}

/* The size of the file, and the number of its parts. */
static size_t
measure(const ModelParts *parts, uint32_t *count)
{
	size_t size;

	*count = 0;
	for (uint32_t i = 0; i < NT_MODEL_PARTS; i++)
		*count += parts->part[i].bytes != NULL;
	size = align(NT_MODEL_HEAD_SIZE + (size_t) *count * NT_MODEL_ENTRY_SIZE);
	for (uint32_t i = 0; i < NT_MODEL_PARTS; i++)
		if (parts->part[i].bytes)
			size = align(size + parts->part[i].size);
	return size;
}

unsigned char *
build_model(const char *name, const ModelParts *parts, size_t *size)
{
	uint32_t count;
	unsigned char *bytes, *entry;
	size_t offset;

	*size = measure(parts, &count);
	bytes = allocate_zeroed(*size, 1);
	memcpy(bytes, NT_MODEL_MAGIC, 8);
	put_number(bytes + 8, NT_MODEL_FORMAT, 4);
	put_number(bytes + 12, count, 4);
	put_number(bytes + 16, *size, 8);
	snprintf((char *) bytes + 32, NT_MODEL_NAME_SIZE, "%s", name);
	entry = bytes + NT_MODEL_HEAD_SIZE;
	offset = align(NT_MODEL_HEAD_SIZE + (size_t) count * NT_MODEL_ENTRY_SIZE);
	for (uint32_t i = 0; i < NT_MODEL_PARTS; i++)
	{
		NtPart part = parts->part[i];

		if (!part.bytes)
			continue;
		put_number(entry, i, 4);
		put_number(entry + 8, offset, 8);
		put_number(entry + 16, part.size, 8);
		memcpy(bytes + offset, part.bytes, part.size);
		offset = align(offset + part.size);
		entry += NT_MODEL_ENTRY_SIZE;
	}
	put_number(bytes + 24, nt_model_checksum(bytes, *size), 8);
	return bytes;
}

void
write_model(const char *path, const unsigned char *bytes, size_t size)
{
	char temporary[4096];
	FILE *file;

	if (snprintf(temporary, sizeof(temporary), "%s.new", path) >= (int) sizeof(temporary))
		fail("path \"%s\" is too long", path);
	file = fopen(temporary, "wb");
	if (!file || fwrite(bytes, 1, size, file) != size || fclose(file) != 0 ||
		rename(temporary, path) != 0)
		fail("could not write \"%s\": %s", path, strerror(errno));
}

void
open_model(NtModel *model, const unsigned char *bytes, size_t size)
{
	NtError error;

	if (nt_model_open(model, bytes, size, &error) != NT_OK)
		fail("%s", error.message);
}

void
read_model(const char *path, NtModel *model)
{
	size_t size;
	char *bytes = read_file(path, &size);
	NtError error;

	open_model(model, (const unsigned char *) bytes, size);
	if (nt_model_verify(model, &error) != NT_OK)
		fail("%s", error.message);
}

NtPart
part_of_model(const NtModel *model, NtModelPart part)
{
	const char *bytes = (const char *) model->bytes;
	uint32_t count = (uint32_t) nt_load_le(bytes + 12, 4);

	for (uint32_t i = 0; i < count; i++)
	{
		const char *entry = bytes + NT_MODEL_HEAD_SIZE + (size_t) i * NT_MODEL_ENTRY_SIZE;

		if (nt_load_le(entry, 4) == part)
			return (NtPart){model->bytes + nt_load_le(entry + 8, 8),
							(size_t) nt_load_le(entry + 16, 8)};
	}
	return (NtPart){NULL, 0};
}
