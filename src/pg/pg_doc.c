/* pg_doc.c - news_doc: the type, its making, and its match with queries. */
#include "pg/nt_pg.h"
#include "pg/nt_pg_doc.h"

#include <unicode/uchar.h>
#include <unicode/uversion.h>

#include "access/detoast.h"
#include "access/heaptoast.h"
#include "common/hashfn.h"
#include "utils/builtins.h"

PG_FUNCTION_INFO_V1(news_doc_in);
PG_FUNCTION_INFO_V1(news_doc_out);
PG_FUNCTION_INFO_V1(news_doc_recv);
PG_FUNCTION_INFO_V1(news_doc_send);
PG_FUNCTION_INFO_V1(news_bytes_eq);
PG_FUNCTION_INFO_V1(news_bytes_ne);
PG_FUNCTION_INFO_V1(news_bytes_hash);
PG_FUNCTION_INFO_V1(news_bytes_hash_extended);
PG_FUNCTION_INFO_V1(news_analyze);
PG_FUNCTION_INFO_V1(news_gazetteer_analyze);
PG_FUNCTION_INFO_V1(news_doc_matches);
PG_FUNCTION_INFO_V1(news_query_matches);
PG_FUNCTION_INFO_V1(news_text_matches);
PG_FUNCTION_INFO_V1(news_rank);
PG_FUNCTION_INFO_V1(news_version);
PG_FUNCTION_INFO_V1(news_doc_version);

/* ---------------------------------------------------------------- input and output */

static int
hex_digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	c |= 0x20;
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

bytea *
ntpg_read_hex(const char *text)
{
	size_t length = strlen(text);
	bytea *result;
	char *out;

	if (length < 2 || text[0] != '\\' || text[1] != 'x' || length % 2 != 0)
		return NULL;
	result = palloc(VARHDRSZ + length / 2);
	out = VARDATA(result);
	for (size_t i = 2; i < length; i += 2)
	{
		int high = hex_digit(text[i]);
		int low = hex_digit(text[i + 1]);

		if (high < 0 || low < 0)
			return NULL;
		*out++ = (char) (high << 4 | low);
	}
	SET_VARSIZE(result, VARHDRSZ + length / 2 - 1);
	return result;
}

/* Check bytes that come from outside; the error, if any, is copied out. */
static NtStatus
check_document(const bytea *doc, NtError *error)
{
	NtpgRun run;
	NtStatus status;

	ntpg_begin(&run);
	status = nt_doc_validate(&run.arena, VARDATA_ANY(doc), VARSIZE_ANY_EXHDR(doc));
	if (status != NT_OK && status != NT_BAD_DOC)
		ntpg_check(&run, status);
	*error = run.arena.error;
	ntpg_end(&run);
	return status;
}

/* news_doc_in: "\x" and the document's bytes in hexadecimal. */
Datum
news_doc_in(PG_FUNCTION_ARGS)
{
	bytea *doc = ntpg_read_hex(PG_GETARG_CSTRING(0));
	NtError error;

	if (!doc)
		ereturn(
			fcinfo->context, (Datum) 0,
			(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
			 errmsg("invalid input syntax for type %s", "news_doc"),
			 errhint("A news_doc is made by news_analyze() and written in hexadecimal digits.")));
	if (check_document(doc, &error) != NT_OK)
		ereturn(fcinfo->context, (Datum) 0,
				(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION), errmsg("%s", error.message)));
	PG_RETURN_BYTEA_P(doc);
}

char *
ntpg_write_hex(const bytea *bytes)
{
	char *text = palloc(2 * (Size) VARSIZE_ANY_EXHDR(bytes) + 3);

	text[0] = '\\';
	text[1] = 'x';
	text[2 + hex_encode(VARDATA_ANY(bytes), VARSIZE_ANY_EXHDR(bytes), text + 2)] = '\0';
	return text;
}

Datum
news_doc_out(PG_FUNCTION_ARGS)
{
	PG_RETURN_CSTRING(ntpg_write_hex(PG_GETARG_BYTEA_PP(0)));
}

Datum
news_doc_recv(PG_FUNCTION_ARGS)
{
	bytea *doc = DatumGetByteaP(DirectFunctionCall1(bytearecv, PG_GETARG_DATUM(0)));
	NtError error;

	ntpg_raise(check_document(doc, &error), &error);
	PG_RETURN_BYTEA_P(doc);
}

Datum
news_doc_send(PG_FUNCTION_ARGS)
{
	PG_RETURN_BYTEA_P(PG_GETARG_BYTEA_P_COPY(0));
}

/* ---------------------------------------------------------------- equality, for documents and
 * queries */

static bool
bytes_equal(const bytea *a, const bytea *b)
{
	return VARSIZE_ANY_EXHDR(a) == VARSIZE_ANY_EXHDR(b) &&
		   memcmp(VARDATA_ANY(a), VARDATA_ANY(b), VARSIZE_ANY_EXHDR(a)) == 0;
}

Datum
news_bytes_eq(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(bytes_equal(PG_GETARG_BYTEA_PP(0), PG_GETARG_BYTEA_PP(1)));
}

Datum
news_bytes_ne(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(!bytes_equal(PG_GETARG_BYTEA_PP(0), PG_GETARG_BYTEA_PP(1)));
}

Datum
news_bytes_hash(PG_FUNCTION_ARGS)
{
	bytea *value = PG_GETARG_BYTEA_PP(0);

	return hash_any((unsigned char *) VARDATA_ANY(value), VARSIZE_ANY_EXHDR(value));
}

Datum
news_bytes_hash_extended(PG_FUNCTION_ARGS)
{
	bytea *value = PG_GETARG_BYTEA_PP(0);

	return hash_any_extended((unsigned char *) VARDATA_ANY(value), VARSIZE_ANY_EXHDR(value),
							 (uint64) PG_GETARG_INT64(1));
}

/* ---------------------------------------------------------------- making documents */

NtString
ntpg_build_document(NtpgRun *run)
{
	NtDocMaker maker = {0};
	UVersionInfo icu;
	UVersionInfo unicode;
	NtString bytes;

	u_getVersion(icu);
	u_getUnicodeVersion(unicode);
	maker.icu = icu[0];
	maker.model = run->analysis.model->checksum;
	maker.unicode = unicode[0];
	maker.major = NTPG_MAJOR_VERSION;
	maker.minor = NTPG_MINOR_VERSION;
	ntpg_check(run, nt_doc_build(&run->analysis, &maker, &bytes));
	return bytes;
}

/* The whole analysis as one value. */
static bytea *
analyze(const text *body, const NtModel *model, const NtUserGazetteer *gazetteer)
{
	NtpgRun run;
	NtString bytes;
	bytea *doc;

	ntpg_analyze_with(&run, body, model, gazetteer, NT_STAGE_QUOTES);
	bytes = ntpg_build_document(&run);
	if (bytes.length > MaxAllocSize - VARHDRSZ)
		ereport(ERROR, (errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED), errmsg("news_doc too large"),
						errdetail("A news_doc can have at most %d bytes.",
								  (int) (MaxAllocSize - VARHDRSZ))));
	doc = (bytea *) cstring_to_text_with_len(bytes.data, bytes.length);
	ntpg_end(&run);
	return doc;
}

/* news_analyze(body, model) */
Datum
news_analyze(PG_FUNCTION_ARGS)
{
	PG_RETURN_BYTEA_P(analyze(PG_GETARG_TEXT_PP(0), ntpg_model_argument(fcinfo, 1), NULL));
}

/* news_analyze(body, gazetteer, model) */
Datum
news_gazetteer_analyze(PG_FUNCTION_ARGS)
{
	NtUserGazetteer gazetteer;

	ntpg_gazetteer_argument(fcinfo, 1, &gazetteer);
	PG_RETURN_BYTEA_P(analyze(PG_GETARG_TEXT_PP(0), ntpg_model_argument(fcinfo, 2), &gazetteer));
}

/* ---------------------------------------------------------------- matching */

void
ntpg_open_document(NtDoc *doc, const bytea *bytes)
{
	NtError error;

	ntpg_raise(nt_doc_open(doc, VARDATA_ANY(bytes), VARSIZE_ANY_EXHDR(bytes), &error), &error);
}

/*
 * A document up to the end of a section, or further. Of a document out of line only that is read:
 * first a chunk of it, which costs no more than its head and mostly suffices.
 */
bytea *
ntpg_document_part(Datum datum, NtDocSection last)
{
	struct varlena *stored = (struct varlena *) DatumGetPointer(datum);
	bytea *chunk;
	uint32 end;
	NtDoc doc;

	if (!VARATT_IS_EXTERNAL_ONDISK(stored))
		return (bytea *) PG_DETOAST_DATUM_PACKED(datum);
	chunk = (bytea *) detoast_attr_slice(stored, 0, TOAST_MAX_CHUNK_SIZE);
	ntpg_open_document(&doc, chunk);
	end = doc.ends[last];
	if (end <= VARSIZE_ANY_EXHDR(chunk))
		return chunk;
	pfree(chunk);
	return (bytea *) detoast_attr_slice(stored, 0, Min(end, (uint32) PG_INT32_MAX));
}

bytea *
ntpg_document_front(Datum datum)
{
	return ntpg_document_part(datum, NT_DOC_NAMES);
}

/* Match one document. Most queries need no memory for it, so that no context is made for each row.
 */
static bool
document_matches(NtString bytes, const bytea *query)
{
	NtpgRun run;
	NtDoc doc;
	bool matches;

	ntpg_begin_row(&run);
	ntpg_check(&run, nt_doc_open(&doc, bytes.data, bytes.length, &run.arena.error));
	ntpg_check(&run, nt_query_match(&run.arena, VARDATA_ANY(query), VARSIZE_ANY_EXHDR(query), &doc,
									&matches));
	ntpg_end_row(&run);
	return matches;
}

/* news_doc @@ news_query */
Datum
news_doc_matches(PG_FUNCTION_ARGS)
{
	bytea *front = ntpg_document_front(PG_GETARG_DATUM(0));
	bytea *query = PG_GETARG_BYTEA_PP(1);

	PG_RETURN_BOOL(
		document_matches(nt_string(VARDATA_ANY(front), VARSIZE_ANY_EXHDR(front)), query));
}

/* news_query @@ news_doc */
Datum
news_query_matches(PG_FUNCTION_ARGS)
{
	bytea *query = PG_GETARG_BYTEA_PP(0);
	bytea *front = ntpg_document_front(PG_GETARG_DATUM(1));

	PG_RETURN_BOOL(
		document_matches(nt_string(VARDATA_ANY(front), VARSIZE_ANY_EXHDR(front)), query));
}

/* text @~ news_query: the text is analysed with the default model. */
Datum
news_text_matches(PG_FUNCTION_ARGS)
{
	bytea *query = PG_GETARG_BYTEA_PP(1);
	NtpgRun run;
	bool matches;

	ntpg_analyze(&run, PG_GETARG_TEXT_PP(0), ntpg_model(NTPG_DEFAULT_MODEL), NT_STAGE_QUOTES);
	matches = document_matches(ntpg_build_document(&run), query);
	ntpg_end(&run);
	PG_RETURN_BOOL(matches);
}

/* news_rank(doc, query): how much the document is about what the query asks for. */
Datum
news_rank(PG_FUNCTION_ARGS)
{
	bytea *front = ntpg_document_front(PG_GETARG_DATUM(0));
	bytea *query = PG_GETARG_BYTEA_PP(1);
	uint32_t rank;
	NtpgRun run;
	NtDoc doc;

	ntpg_begin_row(&run);
	ntpg_open_document(&doc, front);
	ntpg_check(
		&run, nt_query_rank(&run.arena, VARDATA_ANY(query), VARSIZE_ANY_EXHDR(query), &doc, &rank));
	ntpg_end_row(&run);
	PG_RETURN_FLOAT4(rank / 1000.0f);
}

/* ---------------------------------------------------------------- versions */

/* news_version(): what is installed; reads the whole default model to check it. */
Datum
news_version(PG_FUNCTION_ARGS)
{
	const NtModel *model = ntpg_model(NTPG_DEFAULT_MODEL);
	NtError error;
	UVersionInfo version;
	char icu[U_MAX_VERSION_STRING_LENGTH];
	char unicode[U_MAX_VERSION_STRING_LENGTH];

	ntpg_raise(nt_model_verify(model, &error), &error);
	u_getVersion(version);
	u_versionToString(version, icu);
	u_getUnicodeVersion(version);
	u_versionToString(version, unicode);
	PG_RETURN_TEXT_P(cstring_to_text(psprintf(
		"newstext %s; model %s %016llx; ICU %s; Unicode %s", NT_VERSION, nt_model_name(model),
		(unsigned long long) nt_model_header_checksum(model), icu, unicode)));
}

/* news_version(doc): what made a document. */
Datum
news_doc_version(PG_FUNCTION_ARGS)
{
	bytea *bytes = PG_GETARG_BYTEA_PP(0);
	NtDoc doc;

	ntpg_open_document(&doc, bytes);
	PG_RETURN_TEXT_P(cstring_to_text(psprintf(
		"newstext %d.%d; model %016llx; ICU %d; Unicode %d", doc.maker.major, doc.maker.minor,
		(unsigned long long) doc.maker.model, doc.maker.icu, doc.maker.unicode)));
}
