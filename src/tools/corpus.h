/*
 * corpus.h - unlabelled text: files of one sentence a line with blanks between the tokens, as they
 * are or compressed with xz.
 */
#ifndef TOOLS_CORPUS_H
#define TOOLS_CORPUS_H

#include "engine/nt_analysis.h"

#define CORPUS_LINES	60		   /* of a block, which is read as one article */
#define CORPUS_LINE_END UINT32_MAX /* among the tokens */

/* All text of a file; to be freed. Ends the program on errors. */
extern char *read_text(const char *path);

/* Blocks of lines of a text, each line a paragraph of its own, in more usual spacing. */
typedef struct TextBlocks
{
	const char *at;
	char *block; /* holds the last block */
	size_t capacity;
} TextBlocks;

extern void start_blocks(TextBlocks *blocks, const char *text);
extern bool next_block(TextBlocks *blocks, NtString *block);
extern void free_blocks(TextBlocks *blocks);

/* A word by its key (engine/nt_word_class.h). */
typedef struct CorpusWord
{
	uint64_t key;
	uint32_t count;
} CorpusWord;

/* Texts as numbers of words, each line followed by CORPUS_LINE_END. */
typedef struct Corpus
{
	uint32_t *tokens;
	size_t token_count;
	size_t token_capacity;
	CorpusWord *words; /* the most frequent first, once sorted */
	uint32_t word_count;
	uint32_t word_capacity;
	uint32_t *slots; /* word + 1 by key, or 0 */
	uint32_t slot_bits;
} Corpus;

extern void start_corpus(Corpus *corpus);
extern void add_text(Corpus *corpus, const char *path);
extern void free_corpus(Corpus *corpus);

/* Number the words by frequency; those below `least` become one word, the last. */
extern void sort_words(Corpus *corpus, uint32_t least);

#endif
