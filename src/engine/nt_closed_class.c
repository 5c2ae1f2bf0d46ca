/* nt_closed_class.c - see nt_closed_class.h. */
#include "engine/nt_closed_class.h"

typedef struct Entry
{
	const char *word;
	uint16_t classes;
} Entry;

#define OP NT_CLASS_OPENER
#define DA NT_CLASS_DANGLING
#define CN NT_CLASS_CONNECTIVE
#define LE NT_CLASS_LETTERED
#define DE NT_CLASS_DEGREE
#define ZO NT_CLASS_ZONE
#define FR NT_CLASS_FRONTING
#define CA NT_CLASS_CALENDAR
#define AG NT_CLASS_AGENCY
#define CO NT_CLASS_CORPORATE
#define RA NT_CLASS_RANK
#define PO NT_CLASS_POSE
#define JO NT_CLASS_JOB

/* Sorted in byte order. */
/* clang-format off */
static const Entry entries[] = {
	{"a", DA | OP}, {"aap", AG}, {"about", DA | FR | OP}, {"according", OP}, {"addresses", PO},
	{"aedt", ZO}, {"aest", ZO}, {"afp", AG | JO}, {"after", DA | FR | OP}, {"ag", CO},
	{"against", DA | OP}, {"agencies", AG | JO}, {"agency", JO | RA}, {"air", RA}, {"all", OP},
	{"almost", FR}, {"also", DA | OP}, {"although", OP}, {"ambassador", RA}, {"among", OP},
	{"an", DA | OP}, {"anadolu", AG}, {"analyst", JO}, {"and", CN | DA | OP}, {"angop", AG}, {"ani", AG},
	{"annex", LE}, {"another", OP}, {"ansa", AG}, {"antara", AG}, {"ap", AG | JO}, {"apa", AG},
	{"appendix", LE}, {"apr", CA}, {"april", CA}, {"arch", DE}, {"are", DA}, {"army", RA}, {"around", FR},
	{"arrives", PO}, {"as", DA | OP}, {"asked", OP}, {"associated", JO}, {"at", DA | FR | OP},
	{"athlete", LE}, {"attends", PO}, {"attorney", RA}, {"aug", CA}, {"august", CA}, {"bbc", AG | JO},
	{"be", DA}, {"because", DA | OP}, {"been", DA}, {"before", DA | FR | OP}, {"being", DA}, {"belga", AG},
	{"bernama", AG}, {"between", DA | FR | OP}, {"bhd", CO}, {"block", LE}, {"bloomberg", AG},
	{"both", DA | OP}, {"bst", ZO}, {"building", LE}, {"bureau", JO | RA}, {"but", CN | DA | OP},
	{"bv", CO}, {"by", DA | FR | OP}, {"can", DA}, {"capitol", RA}, {"carries", PO}, {"category", LE},
	{"cdt", ZO}, {"celebrates", PO}, {"centers", RA}, {"central", RA | ZO}, {"cest", ZO}, {"cet", ZO},
	{"chamber", RA}, {"chief", JO | RA}, {"children", RA}, {"class", LE}, {"club", LE}, {"cna", AG},
	{"cnn", AG}, {"co", CO}, {"coast", RA}, {"column", LE}, {"columnist", JO}, {"com", DE},
	{"company", CO}, {"congress", RA}, {"congressman", RA}, {"congresswoman", RA}, {"consulate", RA},
	{"contributor", JO}, {"corp", CO}, {"corporation", CO}, {"correspondent", JO}, {"could", DA},
	{"cst", ZO}, {"ct", ZO}, {"customs", RA}, {"cyber", RA}, {"daily", JO}, {"dec", CA}, {"december", CA},
	{"delivers", PO}, {"department", RA}, {"desk", JO}, {"despite", OP}, {"development", RA},
	{"district", RA}, {"division", LE}, {"dpa", AG}, {"dr", DA}, {"during", DA | OP}, {"each", OP},
	{"earlier", OP}, {"early", FR}, {"eastern", ZO}, {"eat", ZO}, {"ed", DE}, {"editor", JO}, {"edt", ZO},
	{"efe", AG}, {"embassy", RA}, {"eng", DE}, {"environmental", RA}, {"envoy", RA}, {"est", ZO},
	{"et", ZO}, {"every", OP}, {"exhibit", LE}, {"fars", AG}, {"feb", CA}, {"february", CA},
	{"federal", RA}, {"few", OP}, {"fish", RA}, {"five", OP}, {"food", RA}, {"for", DA | OP},
	{"forest", RA}, {"four", OP}, {"freelance", JO}, {"fri", CA}, {"friday", CA}, {"from", DA | FR | OP},
	{"gate", LE}, {"gathers", PO}, {"gen", LE}, {"general", RA}, {"geological", RA}, {"gestures", PO},
	{"gmbh", CO}, {"gmt", ZO}, {"gna", AG}, {"grade", LE}, {"greets", PO}, {"group", CO | LE}, {"had", DA},
	{"has", DA}, {"have", DA}, {"he", OP}, {"hepatitis", LE}, {"her", DA | OP}, {"herald", JO},
	{"here", OP}, {"high", RA}, {"his", DA | OP}, {"hkt", ZO}, {"holdings", CO}, {"holds", PO},
	{"house", RA}, {"how", OP}, {"however", OP}, {"human", RA}, {"i", OP}, {"ians", AG}, {"if", DA | OP},
	{"immigration", RA}, {"in", DA | OP}, {"inc", CO}, {"influenza", LE}, {"inforpress", AG},
	{"inspects", PO}, {"instead", OP}, {"interfax", AG}, {"into", DA}, {"ips", AG}, {"irin", AG},
	{"irna", AG}, {"is", DA}, {"ist", ZO}, {"it", OP}, {"its", DA | OP}, {"jan", CA}, {"january", CA},
	{"jiji", AG}, {"journalist", JO}, {"jst", ZO}, {"judge", RA}, {"jul", CA}, {"july", CA}, {"jun", CA},
	{"june", CA}, {"just", FR}, {"justice", RA}, {"kst", ZO}, {"kuna", AG}, {"kyodo", AG}, {"later", OP},
	{"level", LE}, {"listens", PO}, {"lit", DE}, {"litt", DE}, {"llc", CO}, {"llp", CO}, {"local", ZO},
	{"ltd", CO}, {"lusa", AG}, {"many", OP}, {"maps", AG}, {"mar", CA}, {"march", CA}, {"marine", RA},
	{"marines", RA}, {"marshals", RA}, {"may", CA | DA}, {"mdt", ZO}, {"meanwhile", OP}, {"mena", AG},
	{"might", DA}, {"model", LE}, {"mon", CA}, {"monday", CA}, {"more", DA | OP}, {"most", DA | OP},
	{"mountain", ZO}, {"mr", DA}, {"mrs", DA}, {"ms", DA}, {"mst", ZO}, {"mus", DE}, {"must", DA},
	{"my", DA | OP}, {"nan", AG}, {"national", RA}, {"navy", RA}, {"near", FR}, {"nearly", FR},
	{"news", JO}, {"newsroom", JO}, {"no", OP}, {"nor", CN | OP}, {"northern", RA}, {"not", DA | OP},
	{"nov", CA}, {"november", CA}, {"now", OP}, {"ntb", AG}, {"nv", CO}, {"nzdt", ZO}, {"nzst", ZO},
	{"oct", CA}, {"october", CA}, {"of", DA}, {"olympic", RA}, {"on", DA | FR | OP}, {"once", OP},
	{"one", OP}, {"only", FR}, {"open", RA}, {"option", LE}, {"or", CN | DA | OP}, {"other", OP},
	{"our", DA | OP}, {"over", DA | OP}, {"pa", AG}, {"pacific", RA | ZO}, {"panapress", AG}, {"part", LE},
	{"pdt", ZO}, {"peacekeeping", RA}, {"petra", AG}, {"pharm", DE}, {"phase", LE}, {"phil", DE},
	{"photographer", JO}, {"pht", ZO}, {"pictured", PO}, {"pier", LE}, {"plan", LE}, {"player", LE},
	{"plc", CO}, {"pna", AG}, {"political", JO}, {"pool", LE}, {"poses", PO}, {"postal", RA},
	{"president", RA}, {"press", JO}, {"pro", LE}, {"producer", JO}, {"pst", ZO}, {"pt", ZO}, {"pte", CO},
	{"pti", AG}, {"pty", CO}, {"reacts", PO}, {"rep", RA}, {"reporter", JO}, {"representative", RA},
	{"reuters", AG | JO}, {"rfe", AG}, {"rfi", AG}, {"ria", AG}, {"ritzau", AG}, {"row", LE}, {"sa", CO},
	{"said", DA}, {"sana", AG}, {"sapa", AG}, {"sast", ZO}, {"sat", CA}, {"saturday", CA}, {"says", DA},
	{"sc", DE}, {"schedule", LE}, {"secretary", RA}, {"section", LE}, {"sector", LE}, {"security", RA},
	{"sen", RA}, {"senate", RA}, {"senator", RA}, {"senior", JO}, {"sep", CA}, {"sept", CA},
	{"september", CA}, {"serie", LE}, {"series", LE}, {"service", JO}, {"several", OP}, {"sgt", ZO},
	{"shakes", PO}, {"she", OP}, {"shortly", FR}, {"should", DA}, {"since", FR | OP}, {"sits", PO},
	{"six", OP}, {"smiles", PO}, {"so", OP}, {"soc", DE}, {"soccer", RA}, {"some", OP}, {"southern", RA},
	{"spa", AG}, {"special", JO | RA}, {"staff", JO}, {"stage", LE}, {"stands", PO}, {"state", RA},
	{"steel", RA}, {"still", OP}, {"such", OP}, {"sun", CA}, {"sunday", CA}, {"supreme", RA},
	{"tanjug", AG}, {"tap", AG}, {"tasnim", AG}, {"tass", AG}, {"team", LE}, {"tech", DE},
	{"terminal", LE}, {"than", DA}, {"that", DA | OP}, {"the", DA | OP}, {"their", DA | OP}, {"then", OP},
	{"there", OP}, {"these", DA | OP}, {"they", OP}, {"this", DA | OP}, {"those", OP}, {"though", OP},
	{"three", OP}, {"through", OP}, {"thu", CA}, {"thur", CA}, {"thurs", CA}, {"thursday", CA},
	{"tier", LE}, {"till", FR}, {"to", CN | DA | OP}, {"toward", FR}, {"towards", FR}, {"trade", RA},
	{"treasury", RA}, {"tribune", JO}, {"tt", AG}, {"tue", CA}, {"tues", CA}, {"tuesday", CA}, {"two", OP},
	{"type", LE}, {"ukrinform", AG}, {"under", DA | OP}, {"undersecretary", RA}, {"unit", LE},
	{"until", FR | OP}, {"upi", AG}, {"utc", ZO}, {"very", DA}, {"vice", RA}, {"vitamin", LE}, {"vna", AG},
	{"voa", AG}, {"walks", PO}, {"wam", AG}, {"ward", LE}, {"was", DA}, {"wat", ZO}, {"watches", PO},
	{"waves", PO}, {"we", OP}, {"wed", CA}, {"wednesday", CA}, {"were", DA}, {"what", OP},
	{"when", DA | OP}, {"where", OP}, {"whether", OP}, {"which", DA | OP}, {"while", DA | OP},
	{"who", DA | OP}, {"whose", DA}, {"why", OP}, {"will", DA}, {"wing", LE}, {"with", DA | OP},
	{"without", OP}, {"world", RA}, {"would", DA}, {"writer", JO}, {"xinhua", AG}, {"yet", OP},
	{"yonhap", AG}, {"you", OP}, {"your", DA | OP}, {"zone", LE},
};
/* clang-format on */

uint32_t
nt_closed_classes(NtString word)
{
	char lower[NT_CLOSED_CLASS_LIMIT];
	const Entry *found;

	if (word.length == 0 || word.length > NT_CLOSED_CLASS_LIMIT)
		return 0;
	for (uint32_t i = 0; i < word.length; i++)
		lower[i] =
			(char) (word.data[i] >= 'A' && word.data[i] <= 'Z' ? word.data[i] + 32 : word.data[i]);
	found = NT_FIND_ENTRY(entries, nt_string(lower, word.length));
	return found ? found->classes : 0;
}
