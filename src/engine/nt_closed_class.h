/*
 * nt_closed_class.h - short lists of words that tokens, sentences and sections are judged by.
 */
#ifndef NT_CLOSED_CLASS_H
#define NT_CLOSED_CLASS_H

#include "engine/nt_base.h"

#define NT_CLASS_OPENER		0x0001 /* function word that, capitalised, begins a sentence */
#define NT_CLASS_DANGLING	0x0002 /* function word that ends neither a sentence nor a headline */
#define NT_CLASS_CONNECTIVE 0x0004 /* joins two halves of a compound: short- and long-term */
#define NT_CLASS_LETTERED	0x0008 /* is followed by a letter that is no initial: group B, plan A */
#define NT_CLASS_DEGREE		0x0010 /* second half of a degree: M.Phil. */
#define NT_CLASS_ZONE		0x0020 /* what may follow a time of day: GMT, local */
#define NT_CLASS_FRONTING                                                                          \
	0x0040 /* begins an adverbial of time in front of its clause: at, shortly */
#define NT_CLASS_CALENDAR  0x0080 /* months and days of the week, short and long */
#define NT_CLASS_AGENCY	   0x0100 /* news agencies as bylines and datelines have them */
#define NT_CLASS_CORPORATE 0x0200 /* legal forms behind a company's name */
#define NT_CLASS_RANK	   0x0400 /* what "U.S." and "U.N." are put before: President, Senate */
#define NT_CLASS_POSE	   0x0800 /* verbs that captions have in the present: poses, attends */
#define NT_CLASS_JOB	   0x1000 /* what a line under a byline says its author is: reporter, staff */

#define NT_CLOSED_CLASS_LIMIT 16 /* bytes of the longest word */

/* The classes of a word (in any case; ASCII), or 0. */
extern uint32_t nt_closed_classes(NtString word);

/* Is the word in one of these classes? */
static inline bool
nt_in_closed_class(NtString word, uint32_t classes)
{
	return (nt_closed_classes(word) & classes) != 0;
}

#endif
