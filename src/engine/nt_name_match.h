/*
 * nt_name_match.h - how likely two spellings are one name.
 *
 * The words of the two names are paired off, whatever their order; what the pairing looks like is
 * put into numbers (NtMatchFeature), and an ensemble of small decision trees, learned from pairs of
 * real names, turns the numbers into a probability. Everything is integer arithmetic on frozen
 * tables: all machines agree, and so do an index and a scan.
 */
#ifndef NT_NAME_MATCH_H
#define NT_NAME_MATCH_H

#include "engine/nt_name_form.h"

/* What two names look like beside one another. All numbers are symmetric in the two names. */
typedef enum NtMatchFeature
{
	NT_MATCH_MEAN,		  /* similarity of all words, weighted; 0 to 255 */
	NT_MATCH_COVER,		  /* the part of the weight that has a partner; 0 to 255 */
	NT_MATCH_LEAST,		  /* similarity of the least similar pair of words */
	NT_MATCH_CONFLICT,	  /* weight left over on the side that has less of it */
	NT_MATCH_EXTRA,		  /* and on the side that has more */
	NT_MATCH_RARITY,	  /* weight of the pairs that are alike */
	NT_MATCH_RAREST,	  /* the largest weight among them */
	NT_MATCH_EXACT,		  /* pairs of names of one sound */
	NT_MATCH_LOOSE,		  /* pairs of names of different sound */
	NT_MATCH_HARD,		  /* unrelated consonants changed in the worst pair */
	NT_MATCH_SOFT,		  /* related consonants changed in all pairs */
	NT_MATCH_VOWEL,		  /* vowels changed in all pairs */
	NT_MATCH_FIRST_SOUND, /* pairs that begin differently */
	NT_MATCH_KNOWN, /* frequency of both words of a pair of different sound: two names, not one */
	NT_MATCH_SHORTEST,		 /* letters of the shorter word of the worst pair */
	NT_MATCH_INITIALS,		 /* initials paired with words */
	NT_MATCH_SAMES,			 /* words paired because they stand for one another */
	NT_MATCH_PREFIXES,		 /* words paired because one begins the other */
	NT_MATCH_GLUED,			 /* words paired with two words of the other name */
	NT_MATCH_CROSSED,		 /* pairs out of order */
	NT_MATCH_HEADS,			 /* similarity of the first words */
	NT_MATCH_TAILS,			 /* similarity of the last words */
	NT_MATCH_HEAD_ALONE,	 /* first words of a name without partner */
	NT_MATCH_TAIL_ALONE,	 /* last words of a name without partner */
	NT_MATCH_ACRONYM,		 /* letters of an acronym and the other's words; 0 none */
	NT_MATCH_NUMBERS,		 /* numbers without partner */
	NT_MATCH_ORGANIZATION,	 /* words of organizations: 0 none, 1 in one name, 2 in both */
	NT_MATCH_LEGAL,			 /* legal forms: 0 none, 1 in one, 2 different, 3 equal */
	NT_MATCH_TITLES,		 /* titles without partner */
	NT_MATCH_INITIALS_ALONE, /* initials without partner, where both sides have some left over */
	NT_MATCH_FEWER,			 /* names in the name that has fewer */
	NT_MATCH_MORE,			 /* names in the other */
	NT_MATCH_PAIRS,			 /* pairs of names */
	NT_MATCH_WORST_WEIGHT,	 /* weight of the worst pair of words */
	NT_MATCH_FEATURES
} NtMatchFeature;

/* Compare two names; all of `features` is set. Symmetric. */
extern void nt_name_compare(const NtNameForm *a, const NtNameForm *b,
							int16_t features[NT_MATCH_FEATURES]);

/* How likely two names are one, from 0 to NT_SCORE_ONE. Symmetric; 0 if a name has no letters. */
#define NT_SCORE_ONE 65536

extern uint32_t nt_name_score(const NtNameForm *a, const NtNameForm *b);

/* The second half of nt_name_score, for features at hand. */
extern uint32_t nt_name_judge(const int16_t features[NT_MATCH_FEATURES]);

/*
 * The trees of nt_name_weights.c. All are of one depth and ask at each level one question of all
 * nodes (oblivious trees: Prokhorenkova et al. 2018), so an answer is a bit and the bits are the
 * number of the leaf.
 */
#define NT_TREE_DEPTH 4

typedef struct NtMatchTree
{
	uint8_t feature[NT_TREE_DEPTH];
	int16_t above[NT_TREE_DEPTH]; /* the bit is set for features larger than this */
	int16_t leaves[1 << NT_TREE_DEPTH];
} NtMatchTree;

extern const uint32_t nt_match_tree_count;
extern const NtMatchTree nt_match_trees[];

/* From the sum of the leaves to a probability: straight lines between points that stand
 * NT_CURVE_STEP apart, the first at -NT_CURVE_STEP * NT_CURVE_POINTS / 2. */
#define NT_CURVE_POINTS 64
#define NT_CURVE_STEP	256

extern const uint32_t nt_match_curve[NT_CURVE_POINTS + 1];

#endif
