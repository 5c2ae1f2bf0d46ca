/* nt_passage.c - see nt_passage.h. */
#include "engine/nt_passage.h"

#include <unicode/uchar.h>

#include "engine/nt_word_cache.h"

#define SHAPE_SEED UINT64_C(0x73686170)

char
nt_character_shape(uint32_t character)
{
	if (character < 0x80)
	{
		if (character >= 'A' && character <= 'Z')
			return 'X';
		if (character >= 'a' && character <= 'z')
			return 'x';
		return character >= '0' && character <= '9' ? 'd' : (char) character;
	}
	if (u_isUUppercase((UChar32) character))
		return 'X';
	if (u_isalpha((UChar32) character))
		return 'x';
	return u_isdigit((UChar32) character) ? 'd' : '?';
}

/* Hash of the form's shape with runs of one kind collapsed: "McDonald's" is "XxXx'x". */
static uint64_t
hash_shape(NtString form)
{
	char shape[NT_WORD_LIMIT];
	uint32_t length = 0;

	for (uint32_t at = 0; at < form.length && length < NT_WORD_LIMIT;)
	{
		char kind = nt_character_shape(nt_utf8_next(form.data, form.length, &at));

		if (length == 0 || shape[length - 1] != kind)
			shape[length++] = kind;
	}
	return nt_hash_bytes(shape, length, SHAPE_SEED);
}

static uint8_t
writing_of(const NtWord *word)
{
	uint8_t flags = word->flags;

	if (!(flags & (NT_WORD_ALPHABETIC | NT_WORD_DIGIT)))
		return NT_WRITTEN_MARK;
	if (flags & NT_WORD_LOWER)
		return NT_WRITTEN_LOWER;
	if ((flags & NT_WORD_ALL_CAPS) && word->form.length > 1)
		return NT_WRITTEN_CAPITALS;
	if ((flags & NT_WORD_CAPITALIZED) && !(flags & NT_WORD_DIGIT))
		return NT_WRITTEN_CAPITALIZED;
	if (flags & NT_WORD_DIGIT)
		return flags & NT_WORD_ALPHABETIC ? NT_WRITTEN_WITH_DIGIT : NT_WRITTEN_NUMBER;
	return NT_WRITTEN_OTHERWISE;
}

static void
set_edge(NtForm *form, uint64_t seed)
{
	memset(form, 0, sizeof(*form));
	form->form = nt_mix64(seed);
	form->lower = nt_mix64(seed + 1);
	form->shape = nt_mix64(seed + 2);
	form->record = NT_NONE;
	form->place = NT_NONE;
	form->writing = NT_WRITTEN_EDGE;
	form->quiet = true;
}

NtStatus
nt_passage_init(NtPassage *passage, const NtAnalysis *analysis)
{
	NtArena *arena = analysis->arena;
	uint32_t tokens = nt_min32(analysis->token_count, NT_PASSAGE_TOKENS);
	uint32_t forms = nt_min32(analysis->word_count + 2, NT_PASSAGE_FORMS);
	uint32_t pieces = nt_min32(tokens, analysis->sentence_count + tokens / NT_PIECE_TOKENS + 1);

	memset(passage, 0, sizeof(*passage));
	passage->analysis = analysis;
	if (analysis->model->cache)
		nt_word_cache_prepare(analysis->model->cache, analysis->model);
	while ((UINT32_C(1) << passage->record_slot_bits) < 2 * forms)
		passage->record_slot_bits++;
	passage->forms = nt_arena_alloc(arena, forms * sizeof(NtForm));
	passage->list_words = nt_arena_zalloc(arena, forms * sizeof(NtListWord));
	passage->records = nt_arena_alloc(arena, forms * sizeof(NtRecord));
	passage->record_slots = nt_arena_alloc(arena, sizeof(uint32_t) << passage->record_slot_bits);
	passage->form_of_word =
		nt_arena_alloc(arena, ((size_t) analysis->word_count + 1) * sizeof(uint32_t));
	passage->token_forms = nt_arena_alloc(arena, tokens * sizeof(uint32_t));
	passage->token_pieces = nt_arena_alloc(arena, tokens * sizeof(uint32_t));
	passage->matches = nt_arena_alloc(arena, tokens * sizeof(NtMatch));
	passage->pieces = nt_arena_alloc(arena, pieces * sizeof(NtPiece));
	if (!passage->forms || !passage->list_words || !passage->records || !passage->record_slots ||
		!passage->form_of_word || !passage->token_forms || !passage->token_pieces ||
		!passage->matches || !passage->pieces)
		return NT_NO_MEMORY;
	memset(passage->form_of_word, 0xFF, ((size_t) analysis->word_count + 1) * sizeof(uint32_t));
	set_edge(&passage->forms[NT_FORM_BEFORE], 1);
	set_edge(&passage->forms[NT_FORM_BEHIND], 101);
	for (uint32_t edge = NT_FORM_BEFORE; edge <= NT_FORM_BEHIND && analysis->model->cache; edge++)
		passage->forms[edge].place =
			nt_word_cache_find(analysis->model->cache, passage->forms[edge].form);
	passage->form_count = 2;
	return NT_OK;
}

/* The record of a lower-case form, made if there is none. */
static uint32_t
find_record(NtPassage *passage, uint64_t lower)
{
	uint32_t mask = (UINT32_C(1) << passage->record_slot_bits) - 1;
	uint32_t slot = (uint32_t) (lower >> 32) & mask;
	uint32_t found;

	while ((found = passage->record_slots[slot]) != 0)
	{
		if (passage->records[found - 1].lower == lower)
			return found - 1;
		slot = (slot + 1) & mask;
	}
	found = passage->record_count++;
	memset(&passage->records[found], 0, sizeof(NtRecord));
	passage->records[found].lower = lower;
	passage->record_slots[slot] = found + 1;
	return found;
}

/*
 * What follows from a form alone is taken from the cache, or else looked up in the model, in three
 * rounds over the new forms of a piece: each round fetches the memory that the next one reads.
 */
static void
recall_form(NtPassage *passage, uint32_t index)
{
	const NtModel *model = passage->analysis->model;
	NtForm *form = &passage->forms[index];

	if (model->cache)
		form->place = nt_word_cache_find(model->cache, form->form);
	if (form->place != NT_NONE)
		return;
	nt_prefetch_prefix(model, nt_extend_prefix(0, form->lower));
	nt_prefetch_class(model, nt_class_key(form->word->form, form->flags));
}

static void
look_up_form(NtPassage *passage, uint32_t index)
{
	const NtModel *model = passage->analysis->model;
	NtForm *form = &passage->forms[index];
	const NtCachedWord *cached =
		form->place == NT_NONE ? NULL : nt_word_cache_get(model->cache, form->place, form->form);

	form->shape = cached ? cached->shape : hash_shape(form->word->form);
	form->classes = cached ? cached->classes : nt_find_classes(model, form->word);
	passage->list_words[index].first =
		cached ? cached->first : nt_find_first_prefix(model, form->lower);
}

static uint32_t
add_form(NtPassage *passage, uint32_t word_index)
{
	const NtAnalysis *analysis = passage->analysis;
	const NtWord *word = &analysis->words[word_index];
	uint32_t index = passage->form_count++;
	NtForm *form = &passage->forms[index];
	NtListWord *list_word = &passage->list_words[index];

	form->word = word;
	form->form = word->form_hash;
	form->lower = word->lower_hash;
	form->record = find_record(passage, word->lower_hash);
	form->flags = word->flags;
	form->writing = writing_of(word);
	form->quiet = form->writing == NT_WRITTEN_LOWER || form->writing == NT_WRITTEN_MARK;
	list_word->lower_hash = word->lower_hash;
	list_word->alphabetic = (word->flags & NT_WORD_ALPHABETIC) != 0;
	list_word->lower = (word->flags & NT_WORD_LOWER) != 0;
	form->place = NT_NONE;
	if (analysis->model->cache)
		nt_word_cache_prefetch(analysis->model->cache, form->form);
	passage->form_of_word[word_index] = index;
	return index;
}

/* Forget the forms of the passage before, in time of its length. */
static void
clear_passage(NtPassage *passage)
{
	const NtAnalysis *analysis = passage->analysis;

	for (uint32_t i = passage->tokens.start; i < passage->tokens.end; i++)
		passage->form_of_word[analysis->tokens[i].word] = NT_NONE;
	memset(passage->record_slots, 0, sizeof(uint32_t) << passage->record_slot_bits);
	passage->form_count = 2;
	passage->record_count = 0;
	passage->piece_count = 0;
}

/* Whether the piece is in capitals or title case, and how it looks as a whole. */
static void
look_at_piece(const NtPassage *passage, NtPiece *piece)
{
	uint32_t length = piece->tokens.end - piece->tokens.start;
	uint32_t digits = 0, capitalized = 0, all_caps = 0, with_lower = 0, long_words = 0,
			 long_capitalized = 0;

	for (uint32_t i = piece->tokens.start; i < piece->tokens.end; i++)
	{
		const NtForm *form = &passage->forms[passage->token_forms[i]];
		uint8_t flags = form->flags;

		digits += (flags & NT_WORD_DIGIT) != 0;
		capitalized += (flags & NT_WORD_CAPITALIZED) != 0;
		if (!(flags & NT_WORD_ALPHABETIC))
			continue;
		with_lower += !(flags & NT_WORD_ALL_CAPS);
		all_caps += form->writing == NT_WRITTEN_CAPITALS;
		if (form->word->form.length > 3)
		{
			long_words++;
			long_capitalized += (flags & NT_WORD_CAPITALIZED) != 0;
		}
	}
	piece->capitals = with_lower == 0 && all_caps > 0;
	piece->title_case =
		!piece->capitals && long_words >= 3 && long_capitalized * 10 >= long_words * 8;
	piece->look = (uint16_t) (digits * 4 / length | (capitalized * 4 / length) << 3 |
							  (length < 4	 ? 0U
							   : length < 8	 ? 1U
							   : length < 15 ? 2U
											 : 3U)
								  << 6);
}

/* Count a piece's tokens in the records of their words. */
static void
record_piece(NtPassage *passage, const NtPiece *piece)
{
	for (uint32_t i = piece->tokens.start; i < piece->tokens.end; i++)
	{
		const NtForm *form = &passage->forms[passage->token_forms[i]];
		NtRecord *record = &passage->records[form->record];

		record->count++;
		if (form->flags & NT_WORD_LOWER)
			record->seen_lower = true;
		else if (form->flags & NT_WORD_ALPHABETIC)
		{
			record->seen_upper = true;
			if (!piece->capitals && i > piece->tokens.start)
				record->seen_upper_inside = true;
			if (record->occurrence_count < NT_OCCURRENCES)
				record->occurrences[record->occurrence_count++] = (uint16_t) i;
		}
	}
}

/* Take `count` tokens of a sentence, from next_token on, into the passage. */
static void
add_piece(NtPassage *passage, uint32_t count)
{
	const NtAnalysis *analysis = passage->analysis;
	uint32_t start = passage->next_token - passage->tokens.start;
	uint32_t known = passage->form_count;
	NtPiece *piece = &passage->pieces[passage->piece_count];

	piece->tokens = (NtSpan){start, start + count};
	piece->sentence = passage->next_sentence;
	piece->position = (uint8_t) nt_min32(passage->next_sentence, 3);
	piece->section = analysis->sentences[passage->next_sentence].section;
	for (uint32_t i = start; i < start + count; i++)
	{
		uint32_t word = analysis->tokens[passage->tokens.start + i].word;
		uint32_t form = passage->form_of_word[word];

		passage->token_forms[i] = form != NT_NONE ? form : add_form(passage, word);
		passage->token_pieces[i] = passage->piece_count;
	}
	for (uint32_t form = known; form < passage->form_count; form++)
		recall_form(passage, form);
	for (uint32_t form = known; form < passage->form_count; form++)
		look_up_form(passage, form);
	look_at_piece(passage, piece);
	record_piece(passage, piece);
	memset(&passage->matches[start], 0, count * sizeof(NtMatch));
	nt_match_lists(analysis->model, passage->list_words, &passage->token_forms[start], count,
				   &passage->matches[start]);
	passage->piece_count++;
	passage->next_token += count;
}

NtStatus
nt_passage_next(NtPassage *passage, bool *more)
{
	const NtAnalysis *analysis = passage->analysis;

	clear_passage(passage);
	passage->tokens.start = passage->next_token;
	while (passage->next_sentence < analysis->sentence_count)
	{
		uint32_t end = analysis->sentences[passage->next_sentence].tokens.end;
		uint32_t count;

		if (end <= passage->next_token)
		{
			passage->next_sentence++;
			continue;
		}
		count = nt_min32(end - passage->next_token, NT_PIECE_TOKENS);
		if (passage->next_token - passage->tokens.start + count > NT_PASSAGE_TOKENS ||
			(passage->form_count + count > NT_PASSAGE_FORMS && passage->piece_count > 0))
			break;
		NT_TRY(nt_arena_poll(analysis->arena));
		add_piece(passage, count);
	}
	passage->tokens.end = passage->next_token;
	*more = passage->piece_count > 0;
	return NT_OK;
}
