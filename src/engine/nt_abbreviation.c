/* nt_abbreviation.c - see nt_abbreviation.h. */
#include "engine/nt_abbreviation.h"

#define LONGEST 8

typedef struct Entry
{
	const char *word;
	uint8_t class;
} Entry;

#define T NT_ABBREVIATION_TITLE
#define N NT_ABBREVIATION_NUMBER
#define M NT_ABBREVIATION_CALENDAR
#define S NT_ABBREVIATION_STATE
#define C NT_ABBREVIATION_COMPANY
#define O NT_ABBREVIATION_OTHER

/* Sorted in byte order. A capitalised entry stands for the same word in capitals, too. */
static const Entry entries[] = {
	{"Adj", T},	  {"Adm", T},  {"Ala", S},	 {"Alta", S},	{"Apr", M},	  {"Ariz", S}, {"Ark", S},
	{"Art", N},	  {"Assn", C}, {"Asst", T},	 {"Atty", T},	{"Aug", M},	  {"Av", O},   {"Ave", O},
	{"Bde", O},	  {"Bldg", O}, {"Blvd", O},	 {"Bn", O},		{"Brig", T},  {"Bro", T},  {"Bros", C},
	{"Calif", S}, {"Capt", T}, {"Cdr", T},	 {"Ch", N},		{"Chap", N},  {"Cie", C},  {"Cllr", T},
	{"Cmdr", T},  {"Co", C},   {"Col", T},	 {"Colo", S},	{"Comdr", T}, {"Comm", T}, {"Conn", S},
	{"Corp", C},  {"Cos", C},  {"Cpl", T},	 {"Cres", O},	{"Ct", O},	  {"Dec", M},  {"Del", S},
	{"Dem", O},	  {"Dept", O}, {"Det", T},	 {"Dir", T},	{"Dist", O},  {"Div", O},  {"Dr", T},
	{"Drs", T},	  {"Ed", N},   {"Eng", T},	 {"Engr", T},	{"Ens", T},	  {"Esq", O},  {"Feb", M},
	{"Fig", N},	  {"Figs", N}, {"Fla", S},	 {"Fr", T},		{"Fri", M},	  {"Ft", T},   {"Gen", T},
	{"Gov", T},	  {"Govs", T}, {"Hon", T},	 {"Hr", T},		{"Hwy", O},	  {"Ill", S},  {"Inc", C},
	{"Ind", S},	  {"Insp", T}, {"Inst", O},	 {"Jan", M},	{"Jr", O},	  {"Jul", M},  {"Jun", M},
	{"Kan", S},	  {"Ky", S},   {"La", S},	 {"Lieut", T},	{"Lt", T},	  {"Ltd", C},  {"Ltda", C},
	{"Maj", T},	  {"Mar", M},  {"Mass", S},	 {"Messrs", T}, {"Mfg", C},	  {"Mgr", T},  {"Mich", S},
	{"Minn", S},  {"Miss", S}, {"Mlle", T},	 {"Mme", T},	{"Mo", S},	  {"Mon", M},  {"Mont", S},
	{"Mr", T},	  {"Mrs", T},  {"Ms", T},	 {"Msgr", T},	{"Mt", T},	  {"Mx", T},   {"Neb", S},
	{"Nev", S},	  {"No", N},   {"Nos", N},	 {"Nov", M},	{"Oct", M},	  {"Okla", S}, {"Ont", S},
	{"Op", N},	  {"Ore", S},  {"Pa", S},	 {"Para", N},	{"Penn", S},  {"Pfc", T},  {"Ph", T},
	{"Pl", O},	  {"Pres", T}, {"Prof", T},	 {"Profs", T},	{"Prop", N},  {"Pt", N},   {"Pte", C},
	{"Pty", C},	  {"Pvt", T},  {"Que", S},	 {"Rd", O},		{"Reg", N},	  {"Rep", T},  {"Reps", T},
	{"Rev", T},	  {"Revd", T}, {"Rs", N},	 {"Rt", T},		{"Sask", S},  {"Sat", N},  {"Sec", N},
	{"Sen", T},	  {"Sens", T}, {"Sep", M},	 {"Sept", M},	{"Sgt", T},	  {"Sr", O},   {"St", T},
	{"Sta", T},	  {"Ste", T},  {"Sun", N},	 {"Supt", T},	{"Tel", N},	  {"Tenn", S}, {"Tex", S},
	{"Thu", M},	  {"Thur", M}, {"Thurs", M}, {"Treas", T},	{"Tue", M},	  {"Tues", M}, {"Univ", O},
	{"Va", S},	  {"Ven", T},  {"Vol", N},	 {"Vols", N},	{"Vt", S},	  {"Wash", S}, {"Wed", M},
	{"Wis", S},	  {"Wyo", S},  {"al", O},	 {"approx", O}, {"art", N},	  {"ca", N},   {"cf", O},
	{"ch", N},	  {"chap", N}, {"dept", O},	 {"ed", N},		{"eds", N},	  {"esp", O},  {"est", N},
	{"etc", O},	  {"ext", N},  {"fig", N},	 {"figs", N},	{"ft", N},	  {"incl", O}, {"lb", N},
	{"lbs", N},	  {"max", N},  {"min", N},	 {"misc", O},	{"no", N},	  {"nos", N},  {"op", N},
	{"para", N},  {"pp", N},   {"sec", N},	 {"tel", N},	{"viz", O},	  {"vol", N},  {"vols", N},
	{"vs", O},
};

#undef T
#undef N
#undef M
#undef S
#undef C
#undef O

/* The class of a word as it is written here. */
static NtAbbreviation
find_entry(const char *word, uint32_t length)
{
	const Entry *found = NT_FIND_ENTRY(entries, nt_string(word, length));

	return found ? (NtAbbreviation) found->class : NT_ABBREVIATION_NONE;
}

/* Two capitals are more often an organization's initials than one of the shortest abbreviations. */
static bool
is_capitals_pair(const char *word)
{
	static const char pairs[][3] = {"CO", "DR", "JR", "LT", "MR", "MS", "MT", "NO", "SR", "ST"};

	for (size_t i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++)
		if (memcmp(pairs[i], word, 2) == 0)
			return true;
	return false;
}

NtAbbreviation
nt_abbreviation_class(NtString word)
{
	char title[LONGEST];
	NtAbbreviation found;

	if (word.length < 2 || word.length > LONGEST)
		return NT_ABBREVIATION_NONE;
	found = find_entry(word.data, word.length);
	if (found != NT_ABBREVIATION_NONE)
		return found;
	if (word.length == 2 && !is_capitals_pair(word.data))
		return NT_ABBREVIATION_NONE;
	title[0] = word.data[0];
	for (uint32_t i = 1; i < word.length; i++)
	{
		if (word.data[i] < 'A' || word.data[i] > 'Z')
			return NT_ABBREVIATION_NONE;
		title[i] = (char) (word.data[i] + 32);
	}
	return find_entry(title, word.length);
}
