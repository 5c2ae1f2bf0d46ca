/* article.h - annotated articles from JSON lines, and what the engine makes of their text. */
#ifndef TOOLS_ARTICLE_H
#define TOOLS_ARTICLE_H

#include "engine/nt_analysis.h"

/* A mention as annotated; characters of the text. */
typedef struct GoldMention
{
	uint32_t start;
	uint32_t end;
	NtKind kind;
} GoldMention;

typedef struct Article
{
	NtString id;
	NtString text;
	GoldMention *mentions;
	uint32_t mention_count;
} Article;

typedef struct Articles
{
	NtArena arena; /* holds everything below */
	Article *items;
	uint32_t count;
	uint32_t capacity;
} Articles;

/* All articles of a file: an object a line with "id", "text" and "mentions". Ends the program on
 * errors. */
extern void read_articles(const char *path, Articles *articles);
extern void free_articles(Articles *articles);

/* The kind of that name, or NT_KINDS. */
extern NtKind kind_of_name(NtString name);

/* Analyse a text as far as `last`, in an arena that is made for it. Ends the program on errors. */
extern void analyze_text(NtArena *arena, const NtModel *model, NtString text, NtStage last,
						 NtAnalysis *analysis);

/* The tokens that a range of characters touches; empty if it touches none. */
extern NtSpan tokens_of_characters(const NtAnalysis *analysis, uint32_t start, uint32_t end);

#endif
