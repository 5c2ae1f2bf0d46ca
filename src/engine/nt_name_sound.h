/*
 * nt_name_sound.h - how a word of a name sounds, as far as its spelling tells.
 *
 * Names cross alphabets and languages, and the same sound is written in many ways: Chekhov,
 * Tschechow, Czechow. The sound of a word is its letters with such differences taken away: digraphs
 * become one letter (C for ch, S for sh, J for zh), doubled letters are written once, silent h
 * goes.
 */
#ifndef NT_NAME_SOUND_H
#define NT_NAME_SOUND_H

#include "engine/nt_base.h"

/* Write the sound of a folded word, at most `length` bytes; returns how many. */
extern uint32_t nt_name_sound(const char *word, uint32_t length, char *out);

/* Write a character of another alphabet in Latin letters, or as it is; returns the bytes, at most
 * NT_ROMAN_GROWTH.
 */
#define NT_ROMAN_GROWTH 8

extern uint32_t nt_name_romanize(uint32_t character, char *out);

/* Whether a byte of a sound is a vowel. */
extern bool nt_sound_is_vowel(char letter);

/* Which groups of related consonants a sound has, a bit each; digits and other bytes are spread
 * over some more. */
extern uint32_t nt_sound_groups(const char *sound, uint32_t length);

#endif
