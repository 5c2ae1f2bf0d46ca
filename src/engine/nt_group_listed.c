/*
 * nt_group_listed.c - mentions of names that the user keeps; see nt_user_gazetteer.h.
 *
 * A name of the user's gazetteer is a mention, whatever the tagger saw there. Only within a longer
 * mention it is none ("Marsh" in "Port Marsh"), unless what is longer about it are titles and legal
 * forms alone.
 */
#include "engine/nt_group.h"

#define SURE 1000 /* confidence of a name that the user keeps, in thousandths */

typedef struct Listing
{
	NtGrouper *grouper;
	NtMention *mentions; /* in the order of the article */
	uint32_t *listed;	 /* beside them: entry of the gazetteer, or NT_NONE */
	uint32_t count;
} Listing;

/* Whether some tokens are nothing but titles, legal forms and marks. */
static bool
is_trimming(const NtAnalysis *analysis, NtSpan tokens)
{
	for (uint32_t i = tokens.start; i < tokens.end; i++)
	{
		NtNameForm form;

		nt_name_form(nt_token_word(analysis, i)->form, &form);
		for (uint32_t w = 0; w < form.count; w++)
			if (form.words[w].class != NT_FORM_TITLE && form.words[w].class != NT_FORM_LEGAL &&
				form.words[w].class != NT_FORM_STOP)
				return false;
	}
	return true;
}

static void
put(Listing *listing, const NtMention *mention, uint32_t entry)
{
	listing->mentions[listing->count] = *mention;
	listing->listed[listing->count++] = entry;
}

/* Put a name of the gazetteer in the place of the mentions that it overlaps. */
static void
put_listed(Listing *listing, const NtListed *listed)
{
	const NtAnalysis *analysis = listing->grouper->analysis;
	NtMention mention = {
		.tokens = listed->tokens,
		.bytes = {analysis->tokens[listed->tokens.start].start,
				  analysis->tokens[listed->tokens.end - 1].end},
		.sentence = analysis->tokens[listed->tokens.start].sentence,
		.entity = NT_NONE,
		.confidence = SURE,
	};

	nt_gazetteer_id(analysis->gazetteer, listed->entry, &mention.kind);
	put(listing, &mention, listed->entry);
}

/*
 * What becomes of a name of the gazetteer that meets a mention. True if the mention stays, with the
 * entry if it is this very name.
 */
static bool
mention_stays(const NtAnalysis *analysis, const NtMention *mention, const NtListed *listed,
			  uint32_t *entry)
{
	if (mention->tokens.start > listed->tokens.start || mention->tokens.end < listed->tokens.end)
		return false;
	if (is_trimming(analysis, (NtSpan){mention->tokens.start, listed->tokens.start}) &&
		is_trimming(analysis, (NtSpan){listed->tokens.end, mention->tokens.end}))
		*entry = listed->entry;
	return true;
}

/* Merge mentions and names of the gazetteer. */
static void
merge(Listing *listing, const NtListed *names, uint32_t name_count)
{
	const NtAnalysis *analysis = listing->grouper->analysis;
	uint32_t next = 0;

	for (uint32_t i = 0; i < analysis->mention_count; i++)
	{
		NtMention mention = analysis->mentions[i];
		uint32_t entry = NT_NONE;
		bool stays = true;

		while (next < name_count && names[next].tokens.end <= mention.tokens.start)
			put_listed(listing, &names[next++]);
		for (; next < name_count && names[next].tokens.start < mention.tokens.end && stays; next++)
			stays = mention_stays(analysis, &mention, &names[next], &entry);
		if (entry != NT_NONE)
		{
			nt_gazetteer_id(analysis->gazetteer, entry, &mention.kind);
			mention.confidence = SURE;
		}
		if (stays)
			put(listing, &mention, entry);
		else
			next--; /* it comes before the next mention that it does not overlap */
	}
	while (next < name_count)
		put_listed(listing, &names[next++]);
}

NtStatus
nt_group_listed(NtGrouper *grouper)
{
	NtAnalysis *analysis = grouper->analysis;
	Listing listing = {.grouper = grouper};
	NtListed *names;
	uint32_t name_count;
	size_t room;

	if (!analysis->gazetteer)
		return NT_OK;
	NT_TRY(nt_gazetteer_find(analysis, &names, &name_count));
	room = (size_t) analysis->mention_count + name_count + 1;
	listing.mentions = nt_arena_alloc(analysis->arena, room * sizeof(NtMention));
	listing.listed = nt_arena_alloc(analysis->arena, room * sizeof(uint32_t));
	if (!listing.mentions || !listing.listed)
		return NT_NO_MEMORY;
	merge(&listing, names, name_count);
	analysis->mentions = listing.mentions;
	analysis->mention_count = listing.count;
	grouper->listed = listing.listed;
	return NT_OK;
}
