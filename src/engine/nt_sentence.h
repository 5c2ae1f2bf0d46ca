/* nt_sentence.h - paragraphs and sentences; what sentence.c, paragraph.c and section.c share. */
#ifndef NT_SENTENCE_H
#define NT_SENTENCE_H

#include "engine/nt_analysis.h"

/*
 * Cut the article into paragraphs: at blank lines, and at single line ends where those are not just
 * wrapped lines. Writes paragraphs (without their sentences).
 */
extern NtStatus nt_split_paragraphs(NtAnalysis *analysis);

/* Is the token exactly this mark or word (as normalised)? */
static inline bool
nt_token_is(const NtAnalysis *analysis, uint32_t token, const char *form)
{
	NtString own = nt_token_word(analysis, token)->form;

	return strlen(form) == own.length && memcmp(form, own.data, own.length) == 0;
}

/* Does the token begin with a lower-case letter? */
extern bool nt_begins_lower(const NtAnalysis *analysis, uint32_t token);

/* Is it a mark that ends sentences: . ! ? … and their like in other scripts? */
extern bool nt_is_terminal(const NtAnalysis *analysis, uint32_t token);

/* Is it a closing bracket, or a quotation mark that may be closing? */
extern bool nt_is_closer(const NtAnalysis *analysis, uint32_t token);

/* Is it an opening bracket or quotation mark, straight ones aside? */
extern bool nt_is_opener(const NtAnalysis *analysis, uint32_t token);

/* Does the paragraph or line [start, end) end like a sentence: with a terminal mark, closing marks
 * aside? */
extern bool nt_ends_terminated(const NtAnalysis *analysis, uint32_t start, uint32_t end);

/* Are nearly all longer words of [start, end) capitalised, as in headlines? Looks at 40 tokens. */
extern bool nt_is_title_case(const NtAnalysis *analysis, uint32_t start, uint32_t end);

#endif
