/* pg_run.c - one article on its way through the engine; see nt_pg.h. */
#include "pg/nt_pg.h"

#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "utils/builtins.h"

static void *
host_allocate(void *owner, size_t size)
{
	NtpgRun *run = owner;

	return MemoryContextAllocExtended(run->context, size, MCXT_ALLOC_HUGE | MCXT_ALLOC_NO_OOM);
}

static void
host_release(void *owner, void *block)
{
	(void) owner;
	pfree(block);
}

/*
 * Serve a pending interrupt. Most are harmless and served on the spot; one that ends the statement is
 * an error, which is kept until the engine has returned.
 */
static bool
host_interrupted(void *owner)
{
	NtpgRun *run = owner;

	if (likely(!InterruptPending))
		return false;
	PG_TRY();
	{
		CHECK_FOR_INTERRUPTS();
	}
	PG_CATCH();
	{
		MemoryContextSwitchTo(run->context);
		run->interrupt = CopyErrorData();
		FlushErrorState();
	}
	PG_END_TRY();
	return run->interrupt != NULL;
}

void
ntpg_begin(NtpgRun *run)
{
	memset(run, 0, sizeof(*run));
	run->context = AllocSetContextCreate(CurrentMemoryContext, "newstext analysis", ALLOCSET_DEFAULT_SIZES);
	run->host.allocate = host_allocate;
	run->host.release = host_release;
	run->host.interrupted = host_interrupted;
	run->host.owner = run;
	nt_arena_init(&run->arena, &run->host);
}

void
ntpg_analyze(NtpgRun *run, const text *body, const NtModel *model, NtStage last)
{
	MemoryContext caller;

	ntpg_begin(run);
	caller = MemoryContextSwitchTo(run->context);
	run->body = ntpg_to_utf8(VARDATA_ANY(body), VARSIZE_ANY_EXHDR(body));
	MemoryContextSwitchTo(caller);
	ntpg_check(run, nt_analyze(&run->arena, model, run->body, last, &run->analysis));
}

void
ntpg_end(NtpgRun *run)
{
	MemoryContextDelete(run->context);
	run->context = NULL;
}

void
ntpg_check(NtpgRun *run, NtStatus status)
{
	if (status == NT_OK)
		return;
	if (status == NT_CANCELED && run->interrupt)
		ReThrowError(run->interrupt);
	ntpg_raise(status, &run->arena.error);
}

void
ntpg_raise(NtStatus status, const NtError *error)
{
	static const int codes[] = {
		[NT_NO_MEMORY] = ERRCODE_OUT_OF_MEMORY,
		[NT_CANCELED] = ERRCODE_QUERY_CANCELED,
		[NT_TOO_LARGE] = ERRCODE_PROGRAM_LIMIT_EXCEEDED,
		[NT_BAD_MODEL] = ERRCODE_DATA_CORRUPTED,
		[NT_BAD_DOC] = ERRCODE_INVALID_BINARY_REPRESENTATION,
		[NT_BAD_QUERY] = ERRCODE_INVALID_TEXT_REPRESENTATION,
		[NT_MISMATCH] = ERRCODE_INVALID_PARAMETER_VALUE,
		[NT_ICU_FAILED] = ERRCODE_EXTERNAL_ROUTINE_EXCEPTION,
	};

	if (status == NT_OK)
		return;
	if (status == NT_NO_MEMORY)
		ereport(ERROR, (errcode(codes[status]), errmsg("out of memory"), errdetail("Failed on the analysis of an article.")));
	if (status == NT_CANCELED)
		ereport(ERROR, (errcode(codes[status]), errmsg("canceling statement due to user request")));
	ereport(ERROR, (errcode(codes[status]), errmsg("%s", error->message)));
}

NtString
ntpg_to_utf8(const char *data, int length)
{
	char *converted;

	if (GetDatabaseEncoding() == PG_SQL_ASCII)
		ereport(ERROR, (errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
						errmsg("newstext cannot read text in a database of encoding SQL_ASCII"),
						errhint("Create the database with an encoding that says what its bytes mean, such as UTF8.")));
	converted = (char *) pg_do_encoding_conversion((unsigned char *) unconstify(char *, data), length,
												   GetDatabaseEncoding(), PG_UTF8);
	if (converted != data)
		length = strlen(converted);
	return nt_string(converted, length);
}

text *
ntpg_from_utf8(NtString string)
{
	char *converted = (char *) pg_do_encoding_conversion((unsigned char *) unconstify(char *, string.data),
														 string.length, PG_UTF8, GetDatabaseEncoding());

	if (converted == string.data)
		return cstring_to_text_with_len(converted, string.length);
	return cstring_to_text(converted);
}
