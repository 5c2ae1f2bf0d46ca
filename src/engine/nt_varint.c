/* nt_varint.c - see nt_varint.h. */
#include "engine/nt_varint.h"

NtStatus
nt_write_bytes(NtWriter *writer, const void *bytes, uint32_t count)
{
	if (count > UINT32_MAX - writer->length)
		return nt_fail(&writer->arena->error, NT_TOO_LARGE, 0,
					   "an analysis can have at most %u bytes", UINT32_MAX);
	NT_TRY(NT_RESERVE(writer->arena, writer->data, writer->capacity, writer->length + count));
	if (count > 0)
		memcpy(writer->data + writer->length, bytes, count);
	writer->length += count;
	return NT_OK;
}

NtStatus
nt_write_varint(NtWriter *writer, uint32_t number)
{
	unsigned char bytes[5];
	uint32_t count = 0;

	while (number >= 0x80)
	{
		bytes[count++] = (unsigned char) (number | 0x80);
		number >>= 7;
	}
	bytes[count++] = (unsigned char) number;
	return nt_write_bytes(writer, bytes, count);
}

NtStatus
nt_write_string(NtWriter *writer, NtString string)
{
	NT_TRY(nt_write_varint(writer, string.length));
	return nt_write_bytes(writer, string.data, string.length);
}

uint32_t
nt_read_byte(NtReader *reader)
{
	if (reader->at == reader->end)
	{
		reader->bad = true;
		return 0;
	}
	return *reader->at++;
}

uint32_t
nt_read_varint(NtReader *reader)
{
	uint32_t number = 0;

	for (uint32_t shift = 0; shift < 35; shift += 7)
	{
		uint32_t byte = nt_read_byte(reader);

		if ((shift == 28 && byte > 0x0F) ||
			(shift > 0 && byte == 0)) /* too large, or longer than need be */
			break;
		number |= (byte & 0x7F) << shift;
		if (byte < 0x80)
			return number;
	}
	reader->bad = true;
	reader->at = reader->end;
	return 0;
}

NtString
nt_read_string(NtReader *reader)
{
	uint32_t length = nt_read_varint(reader);
	NtString string = nt_string((const char *) reader->at, length);

	if (length > (size_t) (reader->end - reader->at))
	{
		reader->bad = true;
		reader->at = reader->end;
		return nt_string((const char *) reader->end, 0);
	}
	reader->at += length;
	return string;
}
