/* nt_word_cache.c - see nt_word_cache.h. */
#include "engine/nt_word_cache.h"

#define MOST_USES 15

void
nt_word_cache_prepare(NtWordCache *cache, const NtModel *model)
{
	if (cache->model == model && cache->checksum == model->checksum)
		return;
	memset(cache->forms, 0, sizeof(cache->forms));
	cache->model = model;
	cache->checksum = model->checksum;
}

static inline uint32_t
set_of(uint64_t form)
{
	return (uint32_t) ((form >> 32) * NT_CACHE_SETS >> 32);
}

const NtCachedWord *
nt_word_cache_find(NtWordCache *cache, uint64_t form)
{
	uint32_t set = set_of(form);

	for (uint32_t way = 0; way < NT_CACHE_WAYS; way++)
		if (cache->forms[set][way] == form && form != 0)
		{
			if (cache->uses[set][way] < MOST_USES)
				cache->uses[set][way]++;
			return &cache->words[set][way];
		}
	return NULL;
}

void
nt_word_cache_put(NtWordCache *cache, uint64_t form, const NtCachedWord *word)
{
	uint32_t set = set_of(form);
	uint32_t victim = 0;

	for (uint32_t way = 0; way < NT_CACHE_WAYS; way++)
	{
		if (cache->forms[set][way] == 0)
			cache->uses[set][way] = 0;
		if (cache->uses[set][way] < cache->uses[set][victim])
			victim = way;
	}
	if (cache->uses[set][victim] > 0)
	{
		for (uint32_t way = 0; way < NT_CACHE_WAYS; way++)
			cache->uses[set][way]--;
		return;
	}
	cache->forms[set][victim] = form;
	cache->uses[set][victim] = 1;
	cache->words[set][victim] = *word;
}
