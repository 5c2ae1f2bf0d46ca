/* nt_role_noun.h - what people are: leader, head, minister, nurse. */
#ifndef NT_ROLE_NOUN_H
#define NT_ROLE_NOUN_H

#include "engine/nt_base.h"

/* Whether a word, in lower case, is an office, an occupation or a relation. */
extern bool nt_is_role_noun(NtString lower);

#endif
