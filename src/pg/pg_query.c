/* pg_query.c - news_query: the type and its makers. */
#include "pg/nt_pg_doc.h"

#include "mb/pg_wchar.h"
#include "utils/builtins.h"

PG_FUNCTION_INFO_V1(news_query_in);
PG_FUNCTION_INFO_V1(news_query_out);
PG_FUNCTION_INFO_V1(news_query_recv);
PG_FUNCTION_INFO_V1(news_query_send);
PG_FUNCTION_INFO_V1(news_term);
PG_FUNCTION_INFO_V1(news_websearch);

/* The bytes of a query as a value, copied out of the run. */
static bytea *
make_query(NtString bytes)
{
	return (bytea *) cstring_to_text_with_len(bytes.data, bytes.length);
}

/* The character, counted from 1, at a place of a text in UTF-8, for messages. */
static int
character_at(NtString text, uint32_t place)
{
	int character = 1;

	for (uint32_t i = 0; i < Min(place, text.length); i++)
		character += ((unsigned char) text.data[i] & 0xC0) != 0x80;
	return character;
}

/* An error's message, which may quote the user, in the server's encoding. */
static char *
server_message(const NtError *error)
{
	return text_to_cstring(ntpg_from_utf8(nt_string(error->message, strlen(error->message))));
}

/* news_query_in: see nt_query.h and the README for the language. */
Datum
news_query_in(PG_FUNCTION_ARGS)
{
	char *input = PG_GETARG_CSTRING(0);
	NtpgRun run;
	NtString text;
	NtString bytes;
	NtStatus status;
	bytea *query;

	ntpg_begin(&run);
	text = ntpg_to_utf8(input, strlen(input));
	status = nt_query_parse(&run.arena, text, &bytes);
	if (status == NT_BAD_QUERY || status == NT_TOO_LARGE)
	{
		NtError error = run.arena.error;

		ntpg_end(&run);
		ereturn(fcinfo->context, (Datum) 0,
				(errcode(status == NT_BAD_QUERY ? ERRCODE_INVALID_TEXT_REPRESENTATION
												: ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("%s", server_message(&error)),
				 errdetail("At character %d of \"%.*s\".", character_at(text, error.position),
						   pg_mbcliplen(input, strlen(input), 100), input)));
	}
	ntpg_check(&run, status);
	query = make_query(bytes);
	ntpg_end(&run);
	PG_RETURN_BYTEA_P(query);
}

Datum
news_query_out(PG_FUNCTION_ARGS)
{
	bytea *query = PG_GETARG_BYTEA_PP(0);
	NtpgRun run;
	NtString text;
	char *result;

	ntpg_begin(&run);
	ntpg_check(&run,
			   nt_query_print(&run.arena, VARDATA_ANY(query), VARSIZE_ANY_EXHDR(query), &text));
	result = text_to_cstring(ntpg_from_utf8(text));
	ntpg_end(&run);
	PG_RETURN_CSTRING(result);
}

Datum
news_query_recv(PG_FUNCTION_ARGS)
{
	bytea *query = DatumGetByteaP(DirectFunctionCall1(bytearecv, PG_GETARG_DATUM(0)));
	NtpgRun run;
	NtStatus status;

	ntpg_begin(&run);
	status = nt_query_validate(&run.arena, VARDATA(query), VARSIZE(query) - VARHDRSZ);
	if (status == NT_BAD_QUERY)
		ereport(ERROR, (errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
						errmsg("%s", run.arena.error.message)));
	ntpg_check(&run, status);
	ntpg_end(&run);
	PG_RETURN_BYTEA_P(query);
}

Datum
news_query_send(PG_FUNCTION_ARGS)
{
	PG_RETURN_BYTEA_P(PG_GETARG_BYTEA_P_COPY(0));
}

/* news_term(field, name): a query of one term, from values; the name is taken as it is. */
Datum
news_term(PG_FUNCTION_ARGS)
{
	text *field = PG_GETARG_TEXT_PP(0);
	text *name = PG_GETARG_TEXT_PP(1);
	NtpgRun run;
	NtString bytes;
	NtStatus status;
	bytea *query;

	ntpg_begin(&run);
	status = nt_query_term(&run.arena, ntpg_to_utf8(VARDATA_ANY(field), VARSIZE_ANY_EXHDR(field)),
						   ntpg_to_utf8(VARDATA_ANY(name), VARSIZE_ANY_EXHDR(name)), &bytes);
	if (status == NT_BAD_QUERY)
		ereport(
			ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("%s", server_message(&run.arena.error)),
			 errhint(
				 "A field is a kind of entity, \"speaker\", \"via\", \"headline\", or empty.")));
	ntpg_check(&run, status);
	query = make_query(bytes);
	ntpg_end(&run);
	PG_RETURN_BYTEA_P(query);
}

/* news_websearch(text): the best that can be made of what people type; never a syntax error. */
Datum
news_websearch(PG_FUNCTION_ARGS)
{
	text *typed = PG_GETARG_TEXT_PP(0);
	NtpgRun run;
	NtString bytes;
	bytea *query;

	ntpg_begin(&run);
	ntpg_check(&run,
			   nt_query_parse_forgiving(
				   &run.arena, ntpg_to_utf8(VARDATA_ANY(typed), VARSIZE_ANY_EXHDR(typed)), &bytes));
	query = make_query(bytes);
	ntpg_end(&run);
	PG_RETURN_BYTEA_P(query);
}
