/*
 * pg_model.c - model files: found by name, mapped read-only, kept for the life of the backend.
 *
 * All backends map the same file, so that the page cache holds one copy of it. A file is replaced
 * by rename only; a backend that has mapped the old one goes on with it.
 */
#include "pg/nt_pg.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "engine/nt_word_cache.h"

#include "miscadmin.h"
#include "storage/fd.h"
#include "utils/builtins.h"

#define NAME_LIMIT	40 /* characters of a model's name */
#define NTPG_VECTOR 16 /* alignment */

typedef struct MappedModel
{
	struct MappedModel *next;
	NtModel model;
	char name[NAME_LIMIT + 1];
} MappedModel;

static MappedModel *mapped_models = NULL; /* in TopMemoryContext, as what follows */
static NtWordCache *word_cache = NULL;	  /* all models share it: mostly only one is in use */

/* Names are lower-case letters, digits and underscores, so that none can leave the directory. */
static void
check_model_name(const char *name)
{
	size_t length = strlen(name);

	if (length == 0 || length > NAME_LIMIT ||
		strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789_") != length)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("invalid model name \"%s\"", name),
				 errdetail("A model's name has 1 to %d lower-case letters, digits and underscores.",
						   NAME_LIMIT)));
}

/* Map the whole file; raises an error if there is none. */
static void *
map_model_file(const char *name, size_t *size)
{
	char share[MAXPGPATH];
	char *path;
	int file;
	struct stat status;
	void *bytes;

	get_share_path(my_exec_path, share);
	path = psprintf("%s/newstext/%s.model", share, name);
	file = OpenTransientFile(path, O_RDONLY | PG_BINARY);
	if (file < 0)
	{
		if (errno == ENOENT)
			ereport(ERROR,
					(errcode(ERRCODE_UNDEFINED_OBJECT), errmsg("model \"%s\" does not exist", name),
					 errdetail("There is no file \"%s\".", path)));
		ereport(ERROR,
				(errcode_for_file_access(), errmsg("could not open model file \"%s\": %m", path)));
	}
	if (fstat(file, &status) < 0)
		ereport(ERROR,
				(errcode_for_file_access(), errmsg("could not stat model file \"%s\": %m", path)));
	if (status.st_size <= 0)
		ereport(ERROR,
				(errcode(ERRCODE_DATA_CORRUPTED), errmsg("model file \"%s\" is empty", path)));
	*size = (size_t) status.st_size;
	bytes = mmap(NULL, *size, PROT_READ, MAP_SHARED, file, 0);
	if (bytes == MAP_FAILED)
		ereport(ERROR,
				(errcode_for_file_access(), errmsg("could not map model file \"%s\": %m", path)));
	CloseTransientFile(file);
	pfree(path);
	return bytes;
}

/* The cache of the backend, made when first asked for. */
static NtWordCache *
get_word_cache(void)
{
	if (!word_cache)
	{
		/* For the vectors inside. */
		char *block = MemoryContextAllocZero(TopMemoryContext, sizeof(NtWordCache) + NTPG_VECTOR);

		word_cache = (NtWordCache *) TYPEALIGN(NTPG_VECTOR, block);
	}
	return word_cache;
}

const NtModel *
ntpg_model(const char *name)
{
	MappedModel *entry;
	NtWordCache *cache;
	void *bytes;
	size_t size;
	NtError error;

	for (entry = mapped_models; entry; entry = entry->next)
		if (strcmp(entry->name, name) == 0)
			return &entry->model;

	check_model_name(name);
	cache = get_word_cache();
	entry = MemoryContextAllocZero(TopMemoryContext, sizeof(MappedModel));
	PG_TRY();
	{
		NtStatus status;

		bytes = map_model_file(name, &size);
		status = nt_model_open(&entry->model, bytes, size, &error);
		entry->model.cache = cache;
		if (status != NT_OK)
		{
			munmap(bytes, size);
			ntpg_raise(status, &error);
		}
	}
	PG_CATCH();
	{
		pfree(entry);
		PG_RE_THROW();
	}
	PG_END_TRY();
	strlcpy(entry->name, name, sizeof(entry->name));
	entry->next = mapped_models;
	mapped_models = entry;
	return &entry->model;
}

const NtModel *
ntpg_model_argument(FunctionCallInfo fcinfo, int argument)
{
	char *name;
	const NtModel *model;

	if (PG_NARGS() <= argument)
		return ntpg_model(NTPG_DEFAULT_MODEL);
	name = text_to_cstring(PG_GETARG_TEXT_PP(argument));
	model = ntpg_model(name);
	pfree(name);
	return model;
}
