/* pg_run.c - one article on its way through the engine; see nt_pg.h. */
#include "pg/nt_pg.h"

#include "catalog/namespace.h"
#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "utils/builtins.h"

#define SPARE_SIZE (192 * 1024)

/*
 * Memory for one analysis at a time, in TopMemoryContext, and whether it is lent. What the system
 * gives is cleared page by page, so asking for new memory for every article would be a tenth of the
 * work.
 */
static void *spare = NULL;
static bool spare_lent = false;

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
 * Serve a pending interrupt. Most are harmless and served on the spot; one that ends the statement
 * is an error, which is kept until the engine has returned.
 */
static bool
host_interrupted(void *owner)
{
	NtpgRun *run = owner;

	if (run->interrupt)
		return true;
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

/* A run in a context that is there. */
static void
begin_in(NtpgRun *run, MemoryContext context)
{
	memset(run, 0, sizeof(*run));
	run->context = context;
	run->host.allocate = host_allocate;
	run->host.release = host_release;
	run->host.interrupted = host_interrupted;
	run->host.owner = run;
	nt_arena_init(&run->arena, &run->host);
}

void
ntpg_begin(NtpgRun *run)
{
	begin_in(run, AllocSetContextCreate(CurrentMemoryContext, "newstext analysis",
										ALLOCSET_DEFAULT_SIZES));
}

void
ntpg_begin_row(NtpgRun *run)
{
	begin_in(run, CurrentMemoryContext);
}

void
ntpg_end_row(NtpgRun *run)
{
	nt_arena_free(&run->arena);
}

/* The context of the borrower is gone, be it by an error. */
static void
return_spare(void *argument)
{
	spare_lent = false;
}

/* Lend the spare memory to a run, unless another has it. */
static void
lend_spare(NtpgRun *run)
{
	MemoryContextCallback *callback;

	if (spare_lent)
		return;
	if (!spare)
		spare = MemoryContextAlloc(TopMemoryContext, SPARE_SIZE);
	callback = MemoryContextAllocZero(run->context, sizeof(MemoryContextCallback));
	callback->func = return_spare;
	MemoryContextRegisterResetCallback(run->context, callback);
	spare_lent = true;
	nt_arena_lend(&run->arena, spare, SPARE_SIZE);
}

void
ntpg_analyze(NtpgRun *run, const text *body, const NtModel *model, NtStage last)
{
	ntpg_analyze_with(run, body, model, NULL, last);
}

void
ntpg_analyze_with(NtpgRun *run, const text *body, const NtModel *model,
				  const NtUserGazetteer *gazetteer, NtStage last)
{
	MemoryContext caller;

	ntpg_begin(run);
	lend_spare(run);
	caller = MemoryContextSwitchTo(run->context);
	run->body = ntpg_to_utf8(VARDATA_ANY(body), VARSIZE_ANY_EXHDR(body));
	MemoryContextSwitchTo(caller);
	ntpg_check(run,
			   nt_analyze_with(&run->arena, model, gazetteer, run->body, last, &run->analysis));
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
	if (run->interrupt)
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
		ereport(ERROR, (errcode(codes[status]), errmsg("out of memory"),
						errdetail("Failed on the analysis of an article.")));
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
						errhint("Create the database with an encoding that says what its bytes "
								"mean, such as UTF8.")));
	converted = (char *) pg_do_encoding_conversion((unsigned char *) unconstify(char *, data),
												   length, GetDatabaseEncoding(), PG_UTF8);
	if (converted != data)
		length = strlen(converted);
	return nt_string(converted, length);
}

/*
 * Characters that the server's encoding lacks become "?". What is cut from the article never has
 * any; what is derived from it may: "&mdash;" read in a LATIN1 database, or a folded letter.
 */
static text *
convert_from_utf8(NtString string)
{
	int encoding = GetDatabaseEncoding();
	Oid function = FindDefaultConversionProc(PG_UTF8, encoding);
	int room = string.length * MAX_CONVERSION_GROWTH + 1;
	unsigned char *start =
		palloc_extended((Size) string.length * MAX_CONVERSION_GROWTH + 1, MCXT_ALLOC_HUGE);
	unsigned char *out = start;
	uint32_t at = 0;

	if (!OidIsValid(function))
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_FUNCTION),
				 errmsg("there is no conversion from UTF8 to the encoding of this database")));
	while (at < string.length)
	{
		int left = string.length - at;

		at += pg_do_encoding_conversion_buf(function, PG_UTF8, encoding,
											(unsigned char *) unconstify(char *, string.data) + at,
											left, out, room - (out - start), true);
		out += strlen((char *) out);
		if (at < string.length)
		{
			*out++ = '?';
			at += Min(pg_utf_mblen((const unsigned char *) string.data + at), string.length - at);
		}
	}
	return cstring_to_text_with_len((char *) start, out - start);
}

text *
ntpg_from_utf8(NtString string)
{
	if (GetDatabaseEncoding() == PG_UTF8 || string.length == 0)
		return cstring_to_text_with_len(string.data, string.length);
	return convert_from_utf8(string);
}
