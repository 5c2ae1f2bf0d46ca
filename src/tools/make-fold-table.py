#!/usr/bin/env python3
"""Write src/engine/nt_fold_table.c: what each character becomes in index keys.

  make-fold-table.py > src/engine/nt_fold_table.c

Run by hand, once: the table is frozen, since stored indexes are made of what it says. It was made with
the Unicode 14 data of Python 3.11. Per character: compatibility decomposition and case folding until
nothing changes, marks of the alphabetic scripts dropped, letters with strokes and ligatures written
out as English newspapers do. A trade mark's sign is taken for no letters, although it decomposes into two.
"""
import sys
import unicodedata

BLOCK = 64
GROWTH = 11  # NT_FOLD_GROWTH
LAST = 0x2FFFF
KEEP, DROP, MARK, SEPARATE, FIRST_STRING = 0, 1, 2, 3, 4

LETTERS = {"ł": "l", "đ": "d", "ø": "o", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h", "ŧ": "t", "ŋ": "n",
           "ĸ": "k", "ƀ": "b", "ɓ": "b", "ɖ": "d", "ɗ": "d", "ə": "e", "ɛ": "e", "ɔ": "o", "ɨ": "i", "ʉ": "u", "ɲ": "n", "ƴ": "y", "ǥ": "g", "ƶ": "z",
           "ς": "σ", "ß": "ss", "ſ": "s", "ƙ": "k", "ɣ": "g"}
APOSTROPHES = "'ʼ‘’‛＇ꞌ՚׳״"
PRIMES = "`´ʹʻʽʾʿˈˊˋ′‵"  # taken for apostrophes by some, and always left out
DROPPED_MARKS = [(0x300, 0x36F), (0x483, 0x489), (0x591, 0x5BD), (0x5BF, 0x5BF), (0x5C1, 0x5C2), (0x5C4, 0x5C5), (0x5C7, 0x5C7),
                 (0x610, 0x61A), (0x640, 0x640), (0x64B, 0x65F), (0x670, 0x670), (0x6D6, 0x6DC), (0x6DF, 0x6E4), (0x6E7, 0x6E8),
                 (0x6EA, 0x6ED), (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF), (0x20D0, 0x20FF), (0xFE00, 0xFE0F), (0xFE20, 0xFE2F)]


def is_dropped(c):
    return c in PRIMES or unicodedata.category(c) == "Cf" or any(lo <= ord(c) <= hi for lo, hi in DROPPED_MARKS)


def is_mark(c):
    return unicodedata.category(c)[0] == "M" and is_dropped(c)


def plain(c):
    """What is left of a character that decomposes no further."""
    if c in APOSTROPHES:
        return "'"
    if c in ".&" or unicodedata.category(c)[0] in "LNM":
        return c
    return " "


def fold(c):
    """What a character becomes: letters, ' . & as they are, and blanks for whatever separates words."""
    if c in APOSTROPHES:
        return "'"
    if c in "™℠":
        return " "
    text, before = c, None
    while text != before:
        before = text
        text = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
        text = "".join(LETTERS.get(x, x) for x in text)
        if len(text) > 1 and text[0] == " " and all(map(is_mark, text[1:])):
            return ""  # an accent that stands alone
        text = "".join(x for x in text if not is_dropped(x))
    return "".join(map(plain, text))


def main():
    pool, places = bytearray(), {}
    entries = []
    for code in range(LAST + 1):
        if 0xAC00 <= code <= 0xD7A3 or 0xD800 <= code < 0xE000:
            entries.append(KEEP)  # Hangul syllables are taken apart by arithmetic
            continue
        c = chr(code)
        folded = fold(c)
        assert len(folded.encode()) <= GROWTH * len(c.encode())
        if folded == " ":
            entries.append(SEPARATE)
        elif folded == "":
            entries.append(MARK if is_mark(c) else DROP)
        elif folded == c:
            entries.append(KEEP)
        else:
            raw = folded.encode()
            if raw not in places:
                places[raw] = len(pool)
                pool.append(len(raw))
                pool += raw
            entries.append(FIRST_STRING + places[raw])
    assert FIRST_STRING + len(pool) < 65536
    blocks, index = {}, []
    for start in range(0, LAST + 1, BLOCK):
        block = tuple(entries[start:start + BLOCK])
        index.append(blocks.setdefault(block, len(blocks)))

    out = sys.stdout
    out.write("/* nt_fold_table.c - written by src/tools/make-fold-table.py; frozen. */\n/* clang-format off */\n"
              '#include "engine/nt_fold_table.h"\n\n')

    def array(declaration, numbers, width):
        out.write(declaration + " = {\n")
        for i in range(0, len(numbers), width):
            out.write("\t" + ",".join(map(str, numbers[i:i + width])) + ",\n")
        out.write("};\n\n")
    array("const uint16_t nt_fold_index[%d]" % len(index), index, 24)
    array("const uint16_t nt_fold_blocks[%d]" % (len(blocks) * BLOCK), [e for block in blocks for e in block], 24)
    array("const uint8_t nt_fold_strings[%d]" % len(pool), list(pool), 28)


if __name__ == "__main__":
    main()
