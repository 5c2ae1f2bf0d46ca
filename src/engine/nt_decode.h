/*
 * nt_decode.h - from candidates to attributions: which of them hold, side by side.
 */
#ifndef NT_DECODE_H
#define NT_DECODE_H

#include "engine/nt_rank.h"

#define NT_REPORT_PIECES 6

/* An attribution: who said what, by which words. */
typedef struct NtReport
{
	NtFragment cue;
	NtFragment source; /* may be empty */
	NtFragment content[NT_REPORT_PIECES];
	uint32_t pieces;
	uint32_t confidence; /* that it is right, in 1/65536 */
} NtReport;

typedef struct NtReports
{
	NtReport *items;
	uint32_t count;
	uint32_t capacity;
} NtReports;

/* Add a report; memory is the view's arena's. */
extern NtStatus nt_add_report(const NtQuoteView *view, NtReports *reports, const NtReport *report);

/* The attributions of an article, in no order. */
extern NtStatus nt_decode_reports(const NtCandidates *candidates, NtReports *reports);

/*
 * Two layouts that are too regular to be learned and too rare as well (nt_layout.c): a quotation
 * with a dash and a name behind it, and a transcript, whose paragraphs begin with speakers' names.
 */
extern NtStatus nt_find_layouts(const NtQuoteView *view, NtReports *reports);

#endif
