/* nt_section.h - what marks a paragraph as byline, dateline, caption or credit; see nt_section.c.
 */
#ifndef NT_SECTION_H
#define NT_SECTION_H

#include "engine/nt_analysis.h"

/* Does the paragraph [start, end) of tokens read like a byline of its own: "By …", "Updated …"? */
extern bool nt_is_byline(const NtAnalysis *analysis, uint32_t start, uint32_t end);

/* Is it what stands under a byline: a job, an address, an agency? */
extern bool nt_is_byline_rest(const NtAnalysis *analysis, uint32_t start, uint32_t end);

/* Is it only a date or a time, with "Published", "Updated" and their like? */
extern bool nt_is_date_line(const NtAnalysis *analysis, uint32_t start, uint32_t end);

/* Is it (or a sentence) the credit of a picture, a report or an agency? */
extern bool nt_is_credit(const NtAnalysis *analysis, uint32_t start, uint32_t end);

/* Does it open like a caption: "File photo", "Pictured:"? */
extern bool nt_opens_caption(const NtAnalysis *analysis, uint32_t start, uint32_t end);

/* Does it describe a picture? */
extern bool nt_is_caption(const NtAnalysis *analysis, uint32_t start, uint32_t end);

/* Does it say who said something? */
extern bool nt_reports_speech(const NtAnalysis *analysis, uint32_t start, uint32_t end);

/* Does it tell where the author is to be reached: "Follow … @name", "Email: …"? */
extern bool nt_is_contact(const NtAnalysis *analysis, uint32_t start, uint32_t end);

/* Is it nothing but a name of two or three words, without a stop? */
extern bool nt_is_bare_name(const NtAnalysis *analysis, uint32_t start, uint32_t end);

/* Is it worded like a headline: without articles, and not about somebody named before? */
extern bool nt_is_telegraphic(const NtAnalysis *analysis, uint32_t start, uint32_t end);

/* The end of the dateline that the paragraph begins with, its dash or colon included, or `start`.
 */
extern uint32_t nt_dateline_end(const NtAnalysis *analysis, uint32_t start, uint32_t end);

#endif
