/*
 * nt_name_keys.h - index keys of a name, such that spellings of one name share a key.
 *
 * A key is made of what survives another spelling: the consonants of a word, related ones being one
 * (its skeleton), together with the beginning of another word of the name. Names with initials and
 * acronyms have keys of their own, and a name with nothing but one word has that word.
 *
 *	pair		skeleton of a word | beginning of another
 *	initial		skeleton of a word | the first letter of another
 *	acronym		first letters of the words of an organization
 *	whole		skeleton of all words together
 *
 * What a name is stored under and what is looked for differ: a name without initials looks for such
 * with initials only, and so on, else all that share a surname would be looked through. What one
 *name looks for is among what another is stored under just when the reverse holds, but for equal
 *hashes.
 *
 * A stored key is a number: the version above 18 bits of a hash of the readable form, so that an
 * index holds few keys with many names each rather than the reverse. Other names under the same key
 * cost a comparison and no wrong answer. Frozen: another scheme is another version and another
 * operator class.
 */
#ifndef NT_NAME_KEYS_H
#define NT_NAME_KEYS_H

#include "engine/nt_name_form.h"

#define NT_NAME_KEYS	 96 /* of a name, at most */
#define NT_NAME_KEY_TEXT 32 /* bytes of a readable key, at most */

typedef struct NtNameIndexKey
{
	uint32_t number; /* the stored key */
	uint8_t length;	 /* of the text */
	char text[NT_NAME_KEY_TEXT];
} NtNameIndexKey;

typedef struct NtNameKeys
{
	NtNameIndexKey keys[NT_NAME_KEYS]; /* ascending, each once */
	uint32_t count;
} NtNameKeys;

/* The keys that a name is stored under. None where it has no letters. */
extern void nt_name_stored_keys(const NtNameForm *form, NtNameKeys *keys);

/* The keys under which its other spellings are stored. */
extern void nt_name_wanted_keys(const NtNameForm *form, NtNameKeys *keys);

/* Whether two lists have a key in common. */
extern bool nt_name_keys_meet(const NtNameKeys *a, const NtNameKeys *b);

#endif
