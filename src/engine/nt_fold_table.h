/* nt_fold_table.h - the frozen table behind nt_fold.c. */
#ifndef NT_FOLD_TABLE_H
#define NT_FOLD_TABLE_H

#include "engine/nt_base.h"

#define NT_FOLD_BLOCK	 64
#define NT_FOLD_LAST	 0x2FFFF
#define NT_FOLD_KEEP	 0 /* the character stands for itself */
#define NT_FOLD_DROP	 1 /* it is left out */
#define NT_FOLD_MARK	 2 /* it is left out, and sits on the character before it */
#define NT_FOLD_SEPARATE 3 /* it separates words */
#define NT_FOLD_STRING	 4 /* minus this: where its string begins, a length and so many bytes */

extern const uint16_t nt_fold_index[];
extern const uint16_t nt_fold_blocks[];
extern const uint8_t nt_fold_strings[]; /* a blank in a string separates words */

#endif
