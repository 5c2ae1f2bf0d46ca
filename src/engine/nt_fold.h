/*
 * nt_fold.h - folding of names for index keys, documents and queries.
 *
 * Frozen and independent of locale, collation and ICU: two names that a newspaper would call the
 * same spelling fold to the same words on every server and after every upgrade. Case, accents,
 * compatibility forms, apostrophes and invisible characters go; hyphens, blanks and punctuation
 * separate words. Results of NFC, NFD, NFKC and NFKD of a name are equal (the trade mark's sign
 * aside, which is no letters here).
 *
 *	O’Brien, O'Brien, OBrien		obrien
 *	Moody's, Moody’s				moody		a possessive ending goes
 *	U.S., US						us			stops between single letters go
 *	J.Smith, J. Smith				j smith
 *	AT&T							at&t		an ampersand between two to three letters stays
 *	Marks & Spencer					marks spencer
 *	al-Assad						al assad
 */
#ifndef NT_FOLD_H
#define NT_FOLD_H

#include "engine/nt_base.h"

#define NT_FOLD_GROWTH 11 /* bytes that one byte of input can become, at most */

/*
 * Fold some UTF-8 into words separated by single blanks. `out` has room for
 * NT_FOLD_GROWTH * length + 1 bytes; returns the bytes written.
 */
extern uint32_t nt_fold(NtString text, char *out);

#endif
