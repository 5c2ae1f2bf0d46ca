/*
 * nt_mention_recall.h - mentions that the article itself gives away where its sentence does not.
 */
#ifndef NT_MENTION_RECALL_H
#define NT_MENTION_RECALL_H

#include "engine/nt_analysis.h"

/*
 * Make persons of the surnames that say something: where an article has a person of several words,
 * a word that equals the last of them and stands before a verb of speech is that person, even if it
 * is a month or the tagger took it for something else. Mentions stay in order.
 */
extern NtStatus nt_recall_surnames(NtAnalysis *analysis);

#endif
