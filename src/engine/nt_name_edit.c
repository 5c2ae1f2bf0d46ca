/* nt_name_edit.c - see nt_name_edit.h. All numbers here are frozen. */
#include "engine/nt_name_edit.h"

#include "engine/nt_name_sound.h"

/*
 * A way through the table of edits is one number: its cost above, the counts of its edits below, so
 * that the least number is the cheapest way and brings its counts along.
 */
#define COST(cost)		((uint32_t) (cost) << 18)
#define ONE_HARD		(UINT32_C(1) << 12)
#define ONE_SOFT		(UINT32_C(1) << 6)
#define ONE_VOWEL		UINT32_C(1)
#define COUNT(way, one) ((uint8_t) ((way) / (one) &63))

#define HARD  (COST(32) + ONE_HARD)
#define SOFT  (COST(13) + ONE_SOFT)
#define LIGHT (COST(10) + ONE_SOFT)
#define VOWEL (COST(10) + ONE_VOWEL)
#define SWAP  (COST(18) + ONE_SOFT)

/* What the first sound costs more: half as much again, by the cost of the edit. */
#define FIRST(edit) ((edit) + ((edit) >> 19 << 18))

/* Letters that share a bit are related. */
enum
{
	VOWELS = 1 << 0,
	K_G_H = 1 << 1,
	B_P = 1 << 2,
	V_F_B = 1 << 3,
	P_F = 1 << 4,
	S_Z = 1 << 5,
	J_G = 1 << 6,
	J_I = 1 << 7,
	T_D = 1 << 8,
	L_R = 1 << 9,
	M_N = 1 << 10,
	V_U = 1 << 11,
	D_Z = 1 << 12,
	T_S = 1 << 13,
	C_K = 1 << 14,
	C_H = 1 << 15
};

static const uint16_t related[128] = {
	['a'] = VOWELS,
	['e'] = VOWELS,
	['o'] = VOWELS,
	['i'] = VOWELS | J_I,
	['u'] = VOWELS | V_U,
	['b'] = B_P | V_F_B,
	['C'] = S_Z | C_K | C_H,
	['d'] = T_D | D_Z,
	['f'] = V_F_B | P_F,
	['g'] = K_G_H | J_G,
	['h'] = K_G_H | C_H,
	['j'] = J_G | J_I,
	['J'] = J_G | S_Z,
	['k'] = K_G_H | C_K,
	['l'] = L_R,
	['m'] = M_N,
	['n'] = M_N,
	['p'] = B_P | P_F,
	['r'] = L_R,
	['s'] = S_Z | T_S,
	['S'] = S_Z,
	['t'] = T_D | T_S,
	['v'] = V_F_B | V_U,
	['x'] = K_G_H | S_Z,
	['z'] = S_Z | D_Z,
};

/* 256 * 255 / (32 * mean^0.9), by the sum of the lengths of two words. */
static const uint16_t scale[2 * NT_FORM_LETTERS + 1] = {
	3807, 3807, 2040, 1416, 1093, 894, 759, 661, 586, 527, 479, 440, 407, 378, 354, 333, 314,
	297,  282,	269,  257,	246,  236, 226, 218, 210, 203, 196, 190, 184, 178, 173, 168, 164,
	159,  155,	151,  148,	144,  141, 138, 135, 132, 129, 126, 124, 121, 119, 117};

static uint16_t
relations(char letter)
{
	return (unsigned char) letter < 128 ? related[(unsigned char) letter] : 0;
}

/* What it costs to put a letter in or leave it out. */
static uint32_t
cost_of_one(char letter)
{
	if (relations(letter) & VOWELS)
		return VOWEL;
	return letter == 'h' || letter == 'j' ? LIGHT : HARD;
}

/* The same at the beginning of a word, where h comes and goes but j is a sound of its own. */
static uint32_t
cost_of_first(char letter)
{
	return letter == 'j' ? FIRST(HARD) : FIRST(cost_of_one(letter));
}

/* What it costs to change a letter into one that has these relations in common. */
static uint32_t
cost_of_change(uint16_t common)
{
	return common & VOWELS ? VOWEL : common ? SOFT : HARD;
}

static uint32_t
least(uint32_t a, uint32_t b)
{
	return a < b ? a : b;
}

/*
 * The cheapest way from a to b, or UINT32_MAX when none is cheaper than `limit`. Row i of the table
 * has the ways from the first i letters of a; three rows are kept.
 */
static uint32_t
cheapest_way(const char *a, uint32_t a_length, const char *b, uint32_t b_length, uint32_t limit)
{
	uint32_t rows[3][NT_FORM_LETTERS + 1];
	uint32_t b_costs[NT_FORM_LETTERS];
	uint16_t b_relations[NT_FORM_LETTERS];
	uint32_t *before = rows[0];
	uint32_t *above = rows[1];
	uint32_t *row = rows[2];

	above[0] = 0;
	for (uint32_t j = 1; j <= b_length; j++)
	{
		b_costs[j - 1] = j == 1 ? cost_of_first(b[0]) : cost_of_one(b[j - 1]);
		b_relations[j - 1] = relations(b[j - 1]);
		above[j] = above[j - 1] + b_costs[j - 1];
	}
	for (uint32_t i = 1; i <= a_length; i++)
	{
		uint32_t out = i == 1 ? cost_of_first(a[0]) : cost_of_one(a[i - 1]);
		uint16_t out_relations = relations(a[i - 1]);
		uint32_t *next = before;
		uint32_t best;

		best = row[0] = above[0] + out;
		for (uint32_t j = 1; j <= b_length; j++)
		{
			uint32_t change =
				a[i - 1] == b[j - 1] ? 0 : cost_of_change(out_relations & b_relations[j - 1]);
			uint32_t way = above[j - 1] + (i == 1 && j == 1 ? FIRST(change) : change);

			way = least(way, above[j] + out);
			way = least(way, row[j - 1] + b_costs[j - 1]);
			if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] &&
				a[i - 1] != a[i - 2])
				way = least(way, before[j - 2] + SWAP);
			row[j] = way;
			best = least(best, way);
		}
		if (best > limit)
			return UINT32_MAX;
		before = above;
		above = row;
		row = next;
	}
	return above[b_length];
}

NtNameEdits
nt_name_edits(const char *a, uint32_t a_length, const char *b, uint32_t b_length)
{
	uint32_t factor = scale[a_length + b_length];
	uint32_t most = (255 - NT_EDIT_LEAST) * 256 / factor;
	uint32_t way = cheapest_way(a, a_length, b, b_length, COST(most + 1) - 1);
	NtNameEdits edits = {0, 0, 0, 0};

	if (way <= COST(most + 1) - 1)
	{
		edits.similarity = (uint8_t) (255 - (way >> 18) * factor / 256);
		edits.hard = COUNT(way, ONE_HARD);
		edits.soft = COUNT(way, ONE_SOFT);
		edits.vowel = COUNT(way, ONE_VOWEL);
	}
	return edits;
}
