/* nt_analysis.c - the engine's one direction: which stage follows which. */
#include "engine/nt_analysis.h"

NtStatus
nt_analyze_with(NtArena *arena, const NtModel *model, const NtUserGazetteer *gazetteer,
				NtString bytes, NtStage last, NtAnalysis *analysis)
{
	static NtStatus (*const stages[])(NtAnalysis *) = {
		nt_tokenize,	   nt_split_sentences, nt_mark_sections, nt_find_mentions,
		nt_group_entities, nt_find_regions,	   nt_find_quotes,
	};
	static const size_t counts[] = {
		[NT_STAGE_TOKENS] = 1,	 [NT_STAGE_SENTENCES] = 3, [NT_STAGE_MENTIONS] = 4,
		[NT_STAGE_ENTITIES] = 5, [NT_STAGE_QUOTES] = 7,
	};

	memset(analysis, 0, sizeof(*analysis));
	analysis->arena = arena;
	analysis->model = model;
	analysis->gazetteer = gazetteer;
	NT_TRY(nt_text_init(arena, bytes, &analysis->text));
	for (size_t i = 0; i < counts[last]; i++)
	{
		NT_TRY(nt_arena_poll(arena));
		NT_TRY(stages[i](analysis));
	}
	return NT_OK;
}

NtStatus
nt_analyze(NtArena *arena, const NtModel *model, NtString bytes, NtStage last, NtAnalysis *analysis)
{
	return nt_analyze_with(arena, model, NULL, bytes, last, analysis);
}

const char *
nt_token_kind_name(unsigned kind)
{
	static const char *const names[NT_TOKEN_KINDS] = {
		"word", "number", "punctuation", "symbol", "url", "email", "handle", "hashtag", "emoji"};

	return kind < NT_TOKEN_KINDS ? names[kind] : NULL;
}

const char *
nt_section_name(unsigned section)
{
	static const char *const names[NT_SECTIONS] = {"headline", "byline", "dateline",
												   "caption",  "credit", "body"};

	return section < NT_SECTIONS ? names[section] : NULL;
}

const char *
nt_quote_kind_name(unsigned kind)
{
	static const char *const names[] = {"direct", "mixed", "indirect"};

	return kind < 3 ? names[kind] : NULL;
}

const char *
nt_quote_act_name(unsigned act)
{
	static const char *const names[] = {"speech", "writing", "thought", "intention", "perception"};

	return act < 5 ? names[act] : NULL;
}
