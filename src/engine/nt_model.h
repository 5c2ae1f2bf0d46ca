/*
 * nt_model.h - model files: flat, little-endian, without pointers.
 *
 * A file is a header, a table of parts, and the parts, each aligned to 64 bytes:
 *
 *   0 magic "ntmodel\n"
 *   8 format version, uint32
 *  12 number of parts, uint32
 *  16 size of the file, uint64
 *  24 checksum, uint64: frozen hash (nt_hash.h) of everything but these 8 bytes
 *  32 name, 48 bytes, padded with zeros
 *  80 per part: identifier uint32, zero uint32, offset uint64, size uint64
 *
 * Opening a model looks at the header and the table only, so it costs microseconds whatever the
 * size of the file; what is read from the parts later is checked where it is used. Parts of an
 * unknown identifier are passed over, so that a later format can add to a file without breaking
 * readers.
 */
#ifndef NT_MODEL_H
#define NT_MODEL_H

#include "engine/nt_analysis.h"

#define NT_MODEL_MAGIC		"ntmodel\n"
#define NT_MODEL_FORMAT		3
#define NT_MODEL_HEAD_SIZE	80
#define NT_MODEL_ENTRY_SIZE 24
#define NT_MODEL_NAME_SIZE	48
#define NT_MODEL_PARTS		32 /* at most */
#define NT_MODEL_ALIGNMENT	64

/* What the parts hold; the numbers are in files, so append only. */
typedef enum NtModelPart
{
	NT_PART_ROWS = 1,	/* weights of the tagger: rows of NT_ROW_SIZE, a power of two of them */
	NT_PART_CHAIN,		/* int16 scores of label pairs, of first and of last labels */
	NT_PART_BUCKETS,	/* the lists' phrases, as hashed prefixes (nt_gazetteer.h) */
	NT_PART_SETS,		/* uint64: which lists a phrase stands in, by the number in its bucket */
	NT_PART_LOWER,		/* uint64: lists whose phrases may be written in lower case */
	NT_PART_KINDS,		/* int8 weights of the refinement of kinds: rows of NT_KIND_ROW_SIZE */
	NT_PART_CONFIDENCE, /* uint16: step between margins, then confidence in thousandths per step */
	NT_PART_CLASSES,	/* classes of words (nt_word_class.h); may be missing */
	NT_PART_QUOTES,		/* attribution of quotations (nt_quote_model.h); may be missing */
	NT_PART_FILTER		/* bits that sift prefixes of several words (nt_gazetteer.h) */
} NtModelPart;

/*
 * A row has a weight of four bits for every label but "outside", which is the number in the bits
 * less NT_WEIGHT_BIAS. Byte i of a row has that of label i in its lower half, that of label
 * i + NT_ROW_SIZE in the upper.
 */
#define NT_ROW_LABELS	16
#define NT_ROW_SIZE		8
#define NT_ROW_BITS		3 /* of the rows in a line of 64 bytes */
#define NT_WEIGHT_BIAS	8
#define NT_WEIGHT_LIMIT 7 /* of a weight's amount */
#define NT_CHAIN_UNITS	8 /* the scores of the chain are in finer units, 8 to one of the weights */

#define NT_LABELS		 17
#define NT_KIND_ROW_SIZE 16
#define NT_CONFIDENCES	 32

/* Bytes of a part, or none. */
typedef struct NtPart
{
	const unsigned char *bytes;
	size_t size;
} NtPart;

/* Scores of neighbouring labels, in NT_CHAIN_UNITS; "never" is a large negative number. */
typedef struct NtChain
{
	int16_t pair[NT_LABELS][NT_LABELS]; /* [before][after] */
	int16_t first[NT_LABELS];
	int16_t last[NT_LABELS];
} NtChain;

#define NT_CHAIN_SIZE (2 * (NT_LABELS * NT_LABELS + 2 * NT_LABELS))

/* A view into the bytes of a model; it owns nothing and is never written to once open. */
struct NtModel
{
	struct NtWordCache *cache; /* set by the caller if it has one to lend (nt_word_cache.h) */

	const unsigned char *bytes;
	size_t size;
	uint64_t checksum; /* as the header has it */
	char name[NT_MODEL_NAME_SIZE];

	const unsigned char *rows;
	uint32_t row_bits; /* the table has 2^row_bits rows */
	NtChain chain;

	const unsigned char *buckets;
	uint32_t bucket_count;
	const unsigned char *filter; /* 2^filter_bits bits */
	uint32_t filter_bits;
	const unsigned char *sets;
	uint32_t set_count;
	uint64_t lower_lists;

	const unsigned char *class_buckets; /* none: no word has a class */
	uint32_t class_bucket_count;

	const int8_t *kind_rows;
	uint32_t kind_bits;

	NtPart quotes;

	uint16_t confidence_step;
	uint16_t confidence[NT_CONFIDENCES];
};

/*
 * Look at the head of a model in memory, which the caller keeps as long as the model. NT_BAD_MODEL
 * with a message in `error` when it is none. Takes constant time; does not look at the checksum.
 */
extern NtStatus nt_model_open(NtModel *model, const void *bytes, size_t size, NtError *error);

/* NT_BAD_MODEL when the bytes are not those that the checksum was made of. Reads all of them. */
extern NtStatus nt_model_verify(const NtModel *model, NtError *error);

/* The checksum of a model's bytes, as its header should have it; size >= NT_MODEL_HEAD_SIZE. */
extern uint64_t nt_model_checksum(const unsigned char *bytes, size_t size);

/* The name and checksum that the header gives, for nt_version and the like. */
static inline const char *
nt_model_name(const NtModel *model)
{
	return model->name;
}

static inline uint64_t
nt_model_header_checksum(const NtModel *model)
{
	return model->checksum;
}

#endif
