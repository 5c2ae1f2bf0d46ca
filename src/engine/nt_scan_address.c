/*
 * nt_scan_address.c - URLs, e-mail addresses, host names, handles and hashtags.
 *
 * An address ends where punctuation begins that the sentence needs: stops, commas, and closing
 * brackets that were not opened inside. Parts have the lengths that RFC 5321 and RFC 1035 allow, so
 * that looking for an address costs a bounded time at every place where one might begin.
 */
#include "engine/nt_scan.h"

#define LOCAL_LIMIT 64	/* of an e-mail address's local part */
#define HOST_LIMIT	253 /* of a host name */

/*
 * Last labels of host names that are taken for such without "www." or a path. Country codes that
 * are English words (in, it, is, no …) need one of these.
 */
static const char *const top_labels[] = {
	"ae",	"app",	"ar", "au",	 "bd",	"biz",	  "br",	  "ca",	 "ch", "cl",	 "cn",	 "co",
	"com",	"coop", "cz", "de",	 "dev", "dk",	  "ec",	  "edu", "eg", "es",	 "eu",	 "fi",
	"fm",	"fr",	"gh", "gov", "gr",	"hk",	  "hu",	  "ie",	 "il", "info",	 "int",	 "io",
	"ir",	"jp",	"js", "ke",	 "kr",	"lk",	  "ly",	  "mil", "mx", "museum", "name", "net",
	"news", "ng",	"nl", "np",	 "nz",	"online", "org",  "pe",	 "ph", "pk",	 "pl",	 "pt",
	"ro",	"rs",	"ru", "sa",	 "se",	"sg",	  "site", "th",	 "tr", "tv",	 "tw",	 "tz",
	"ua",	"ug",	"uk", "vn",	 "xyz", "za",	  "zm",	  "zw",
};

static bool
is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool
is_alphanumeric(char c)
{
	return is_letter(c) || (c >= '0' && c <= '9');
}

/* Does ASCII text stand here, in any case? `word` is in lower case. */
static bool
begins_with(const NtScan *scan, uint32_t at, const char *word)
{
	uint32_t size = (uint32_t) strlen(word);

	if (size > scan->length - at)
		return false;
	for (uint32_t i = 0; i < size; i++)
	{
		char c = scan->data[at + i];

		if ((c >= 'A' && c <= 'Z' ? c + 32 : c) != word[i])
			return false;
	}
	return true;
}

static bool
is_top_label(const NtScan *scan, uint32_t start, uint32_t end)
{
	for (size_t i = 0; i < sizeof(top_labels) / sizeof(top_labels[0]); i++)
		if (strlen(top_labels[i]) == end - start &&
			memcmp(scan->data + start, top_labels[i], end - start) == 0)
			return true;
	return false;
}

/* The end of the label (letters, digits, inner hyphens) that begins at `at`. */
static uint32_t
label_end(const NtScan *scan, uint32_t at, uint32_t limit)
{
	uint32_t end = at;

	for (; at < limit && (is_alphanumeric(scan->data[at]) || scan->data[at] == '-'); at++)
		if (scan->data[at] != '-')
			end = at + 1;
	return end;
}

/*
 * The end of the host name at `start`: at least two labels, the last one of two letters or more
 * and, unless `any`, well known. `start` when there is none.
 */
static uint32_t
host_end(const NtScan *scan, uint32_t start, bool any)
{
	uint32_t limit = nt_min32(scan->length, start + HOST_LIMIT);
	uint32_t found = start;
	uint32_t at = label_end(scan, start, limit);

	while (at > start && at + 1 < limit && scan->data[at] == '.')
	{
		uint32_t label = at + 1;
		uint32_t letters = label;

		while (letters < limit && is_letter(scan->data[letters]))
			letters++;
		if (letters - label >= 2 &&
			(letters == scan->length || !is_alphanumeric(scan->data[letters])) &&
			(any || is_top_label(scan, label, letters)))
			found = letters;
		at = label_end(scan, label, limit);
		if (at == label)
			break;
	}
	return found;
}

/* Give back the punctuation at the end of an address that belongs to the sentence. */
static uint32_t
trim_address(const NtScan *scan, uint32_t start, uint32_t end, const uint32_t opened[2])
{
	uint32_t surplus[2] = {opened[0], opened[1]}; /* closing brackets without an opening one */

	while (end > start)
	{
		char c = scan->data[end - 1];

		if ((c == ')' && surplus[0] > 0) || (c == ']' && surplus[1] > 0))
			surplus[c == ']']--;
		else if (!strchr(".,;:!?'*_~", c))
			break;
		end--;
	}
	return end;
}

/* Go on to the end of an address from `at`, somewhere inside it. */
static uint32_t
address_tail(NtScan *scan, uint32_t start, uint32_t at)
{
	uint32_t open[2] = {0, 0};
	uint32_t surplus[2] = {0, 0};
	uint32_t after;

	for (;; at = after)
	{
		uint32_t c = nt_scan_character(scan, at, &after);
		uint32_t properties = nt_scan_properties(scan, c);

		if ((properties & (NT_CHAR_SPACE | NT_CHAR_INVISIBLE)) || c == '<' || c == '>' ||
			c == '|' || c == '"' || c == '`' || c == '^' || c == '{' || c == '}' || c == '\\' ||
			(c >= 0x80 && (properties & NT_CHAR_PUNCTUATION)))
			break;
		if (c == '(' || c == '[')
			open[c == '[']++;
		else if (c == ')' || c == ']')
		{
			if (open[c == ']'] > 0)
				open[c == ']']--;
			else
				surplus[c == ']']++;
		}
	}
	return trim_address(scan, start, at, surplus);
}

bool
nt_is_url_scheme(const NtScan *scan, uint32_t start, uint32_t colon)
{
	static const char *const schemes[] = {"http", "https", "ftp", "ftps",
										  "sftp", "git",   "ssh", "ipfs"};

	if (scan->length - colon < 4 || memcmp(scan->data + colon, "://", 3) != 0)
		return false;
	for (size_t i = 0; i < sizeof(schemes) / sizeof(schemes[0]); i++)
		if (strlen(schemes[i]) == colon - start && begins_with(scan, start, schemes[i]))
			return true;
	return false;
}

uint32_t
nt_match_url(NtScan *scan, uint32_t start, uint32_t scheme_end)
{
	uint32_t end = address_tail(scan, scheme_end, scheme_end);

	return end > scheme_end ? end : start;
}

/* The end of the e-mail address at `start`, or `start`. `run` is set to the end of what could be
 * its local part. */
static uint32_t
email_end(const NtScan *scan, uint32_t start, uint32_t *run)
{
	uint32_t limit = nt_min32(scan->length, start + LOCAL_LIMIT);
	uint32_t at = start;
	uint32_t end;

	while (at < limit && (is_alphanumeric(scan->data[at]) || strchr("._%+-", scan->data[at])) &&
		   scan->data[at])
		at++;
	*run = at;
	if (at == start || at + 1 >= scan->length || scan->data[at] != '@')
		return start;
	end = host_end(scan, at + 1, true);
	return end > at + 1 ? end : start;
}

uint32_t
nt_match_address(NtScan *scan, uint32_t start, NtTokenKind *kind)
{
	bool web = begins_with(scan, start, "www.");
	uint32_t run;
	uint32_t end = email_end(scan, start, &run);
	uint32_t host;

	*kind = NT_TOKEN_EMAIL;
	if (end > start)
		return end;
	host = host_end(scan, start, web);
	if (host == start)
	{
		scan->plain_end = run;
		return start;
	}
	*kind = NT_TOKEN_URL;
	if (host < scan->length && (strchr("/?#", scan->data[host]) || scan->data[host] == ':') &&
		scan->data[host])
		end = address_tail(scan, host, host);
	if (end > host)
		return end;
	if (!web && scan->data[start] >= 'A' && scan->data[start] <= 'Z')
		*kind = NT_TOKEN_WORD; /* a company that is called by its host name */
	return host;
}

/* The end of the name at `at`: letters, digits and low lines. */
static uint32_t
name_end(const NtScan *scan, uint32_t at)
{
	while (at < scan->length && (is_alphanumeric(scan->data[at]) || scan->data[at] == '_'))
		at++;
	return at;
}

uint32_t
nt_match_handle(NtScan *scan, uint32_t start)
{
	uint32_t end = name_end(scan, start + 1);
	uint32_t host;

	if (end == start + 1)
		return start;
	if (end + 1 < scan->length && scan->data[end] == '@')
	{
		host = host_end(scan, end + 1, true);
		if (host > end + 1)
			return host;
	}
	return end;
}

uint32_t
nt_match_hashtag(NtScan *scan, uint32_t start)
{
	uint32_t end = start + 1;
	uint32_t all = 0;
	uint32_t after;

	for (;; end = after)
	{
		uint32_t c = nt_scan_character(scan, end, &after);
		uint32_t properties = nt_scan_properties(scan, c);

		if (!(properties & NT_CHAR_WORD) && c != '_')
			break;
		all |= properties;
	}
	return all & NT_CHAR_LETTER ? end : start;
}
