/* nt_model.c - see nt_model.h. */
#include "engine/nt_model.h"

#include "engine/nt_gazetteer.h"
#include "engine/nt_hash.h"
#include "engine/nt_word_class.h"

#define FORMAT_AT	8
#define PARTS_AT	12
#define SIZE_AT		16
#define CHECKSUM_AT 24
#define NAME_AT		32

static NtStatus
bad_model(NtError *error, const char *what)
{
	return nt_fail(error, NT_BAD_MODEL, 0, "invalid model file: %s", what);
}

static uint64_t
load(const unsigned char *bytes, uint32_t count)
{
	return nt_load_le((const char *) bytes, count);
}

static int16_t
load_score(const unsigned char *bytes)
{
	uint32_t value = (uint32_t) load(bytes, 2);

	return (int16_t) (value < 0x8000 ? (int32_t) value : (int32_t) value - 0x10000);
}

/* The hash takes 32-bit lengths, which a model file does not exceed. */
uint64_t
nt_model_checksum(const unsigned char *bytes, size_t size)
{
	const unsigned char *rest = bytes + CHECKSUM_AT + 8;
	uint64_t head = nt_hash_bytes((const char *) bytes, CHECKSUM_AT, 0);

	return nt_hash_bytes((const char *) rest, (uint32_t) (bytes + size - rest), head);
}

/* Find the parts; every one must lie behind the table and inside the file. */
static NtStatus
read_table(const NtModel *model, NtPart *parts, NtError *error)
{
	uint32_t count = (uint32_t) load(model->bytes + PARTS_AT, 4);
	size_t table_end;

	if (count > NT_MODEL_PARTS)
		return bad_model(error, "too many parts");
	table_end = NT_MODEL_HEAD_SIZE + (size_t) count * NT_MODEL_ENTRY_SIZE;
	if (table_end > model->size)
		return bad_model(error, "it ends in its table of parts");
	for (uint32_t i = 0; i < count; i++)
	{
		const unsigned char *entry =
			model->bytes + NT_MODEL_HEAD_SIZE + (size_t) i * NT_MODEL_ENTRY_SIZE;
		uint32_t part = (uint32_t) load(entry, 4);
		uint64_t offset = load(entry + 8, 8);
		uint64_t size = load(entry + 16, 8);

		if (offset < table_end || offset > model->size || size > model->size - offset ||
			offset % NT_MODEL_ALIGNMENT != 0)
			return bad_model(error, "a part lies outside the file");
		if (part < NT_MODEL_PARTS)
			parts[part] = (NtPart){model->bytes + offset, (size_t) size};
	}
	return NT_OK;
}

/* The number of bits of a table of 2^bits rows of `row_size` bytes, or 0 if it is no such table. */
static uint32_t
table_bits(NtPart part, size_t row_size)
{
	for (uint32_t bits = 1; bits <= 26; bits++)
		if (part.size == row_size << bits)
			return bits;
	return 0;
}

static void
read_chain(NtChain *chain, const unsigned char *bytes)
{
	for (uint32_t a = 0; a < NT_LABELS; a++)
		for (uint32_t b = 0; b < NT_LABELS; b++, bytes += 2)
			chain->pair[a][b] = load_score(bytes);
	for (uint32_t a = 0; a < NT_LABELS; a++, bytes += 2)
		chain->first[a] = load_score(bytes);
	for (uint32_t a = 0; a < NT_LABELS; a++, bytes += 2)
		chain->last[a] = load_score(bytes);
}

static NtStatus
read_tagger(NtModel *model, const NtPart *parts, NtError *error)
{
	const NtPart confidence = parts[NT_PART_CONFIDENCE];

	model->rows = parts[NT_PART_ROWS].bytes;
	model->row_bits = table_bits(parts[NT_PART_ROWS], NT_ROW_SIZE);
	model->kind_rows = (const int8_t *) parts[NT_PART_KINDS].bytes;
	model->kind_bits = table_bits(parts[NT_PART_KINDS], NT_KIND_ROW_SIZE);
	if (model->row_bits < NT_ROW_BITS || !model->kind_bits)
		return bad_model(error, "a table of weights is missing or has no possible size");
	if (parts[NT_PART_CHAIN].size != NT_CHAIN_SIZE || confidence.size != 2 * (NT_CONFIDENCES + 1))
		return bad_model(error, "the scores of labels are missing");
	read_chain(&model->chain, parts[NT_PART_CHAIN].bytes);
	model->confidence_step = (uint16_t) load(confidence.bytes, 2);
	if (model->confidence_step == 0)
		return bad_model(error, "the scale of confidence is missing");
	for (uint32_t i = 0; i < NT_CONFIDENCES; i++)
	{
		uint32_t value = (uint32_t) load(confidence.bytes + 2 * (i + 1), 2);

		model->confidence[i] = (uint16_t) nt_min32(value, 1000);
	}
	return NT_OK;
}

static NtStatus
read_lists(NtModel *model, const NtPart *parts, NtError *error)
{
	const NtPart buckets = parts[NT_PART_BUCKETS];
	const NtPart filter = parts[NT_PART_FILTER];
	const NtPart sets = parts[NT_PART_SETS];

	if (buckets.size == 0 || buckets.size % NT_BUCKET_SIZE != 0 || sets.size == 0 ||
		sets.size % 8 != 0 || parts[NT_PART_LOWER].size != 8 || table_bits(filter, 1) == 0)
		return bad_model(error, "the lists are missing");
	model->buckets = buckets.bytes;
	model->bucket_count = (uint32_t) (buckets.size / NT_BUCKET_SIZE);
	model->filter = filter.bytes;
	model->filter_bits = table_bits(filter, 1) + 3;
	model->sets = sets.bytes;
	model->set_count = (uint32_t) (sets.size / 8);
	model->lower_lists = load(parts[NT_PART_LOWER].bytes, 8);
	return NT_OK;
}

static NtStatus
read_classes(NtModel *model, NtPart buckets, NtError *error)
{
	if (buckets.size % NT_CLASS_BUCKET_SIZE != 0)
		return bad_model(error, "the classes of words have no possible size");
	model->class_buckets = buckets.bytes;
	model->class_bucket_count = (uint32_t) (buckets.size / NT_CLASS_BUCKET_SIZE);
	return NT_OK;
}

NtStatus
nt_model_open(NtModel *model, const void *bytes, size_t size, NtError *error)
{
	NtPart parts[NT_MODEL_PARTS] = {{NULL, 0}};

	memset(model, 0, sizeof(*model));
	model->bytes = bytes;
	model->size = size;
	if (size < NT_MODEL_HEAD_SIZE || size > UINT32_MAX || memcmp(bytes, NT_MODEL_MAGIC, 8) != 0)
		return bad_model(error, "it does not begin as one");
	if (load(model->bytes + FORMAT_AT, 4) != NT_MODEL_FORMAT)
		return nt_fail(error, NT_BAD_MODEL, 0,
					   "model file has format version %u, but this library reads version %d",
					   (unsigned) load(model->bytes + FORMAT_AT, 4), NT_MODEL_FORMAT);
	if (load(model->bytes + SIZE_AT, 8) != size)
		return bad_model(error, "its size is not the one it was written with");
	model->checksum = load(model->bytes + CHECKSUM_AT, 8);
	memcpy(model->name, model->bytes + NAME_AT, NT_MODEL_NAME_SIZE - 1);
	NT_TRY(read_table(model, parts, error));
	model->quotes = parts[NT_PART_QUOTES];
	NT_TRY(read_tagger(model, parts, error));
	NT_TRY(read_lists(model, parts, error));
	return read_classes(model, parts[NT_PART_CLASSES], error);
}

NtStatus
nt_model_verify(const NtModel *model, NtError *error)
{
	if (nt_model_checksum(model->bytes, model->size) != model->checksum)
		return bad_model(error, "its contents do not match its checksum");
	return NT_OK;
}
