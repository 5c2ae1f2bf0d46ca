/* nt_name_table.c - written by `newstext-names table`; see nt_name_form.h. */
/* clang-format off */
#include "engine/nt_name_form.h"

const uint16_t nt_form_groups[] = {
	0,
	1, 0, /* university */
	2, 0, /* institute */
	33, 0, /* college */
	9, 0, /* research */
	95, 101, 102, 103, 0, /* al */
	6, 0, /* foundation */
	11, 0, /* technology */
	3, 0, /* national */
	58, 0, /* ltd */
	10, 0, /* science */
	4, 0, /* center */
	28, 0, /* co */
	21, 0, /* association */
	45, 0, /* state */
	10, 0, /* sciences */
	20, 0, /* society */
	23, 0, /* medical */
	18, 0, /* health */
	5, 0, /* international */
	69, 0, /* ali */
	4, 0, /* centre */
	13, 0, /* school */
	62, 0, /* muhammad */
	1, 0, /* universidad */
	8, 0, /* academy */
	29, 0, /* corporation */
	17, 0, /* engineering */
	25, 0, /* department */
	22, 0, /* development */
	2, 0, /* institut */
	2, 0, /* instituto */
	14, 0, /* ministry */
	62, 0, /* mohamed */
	63, 0, /* ahmad */
	34, 0, /* council */
	64, 0, /* abd */
	67, 180, 0, /* jose */
	27, 0, /* group */
	77, 0, /* david */
	16, 0, /* federal */
	62, 0, /* mohammad */
	28, 0, /* company */
	63, 0, /* ahmed */
	12, 0, /* laboratory */
	64, 0, /* abdul */
	62, 0, /* mohammed */
	38, 0, /* applied */
	1, 0, /* universite */
	7, 0, /* hospital */
	4, 0, /* centro */
	169, 0, /* john */
	68, 0, /* ibrahim */
	19, 0, /* studies */
	1, 0, /* universitas */
	125, 0, /* daniel */
	58, 0, /* limited */
	23, 0, /* medicine */
	113, 0, /* carlos */
	11, 0, /* polytechnic */
	99, 0, /* antonio */
	11, 0, /* technical */
	203, 0, /* martin */
	24, 0, /* european */
	210, 0, /* michael */
	204, 0, /* maria */
	66, 0, /* hassan */
	169, 173, 0, /* jean */
	195, 0, /* luis */
	3, 0, /* nacional */
	74, 0, /* abdallah */
	95, 0, /* alexander */
	11, 0, /* technologies */
	42, 0, /* environmental */
	47, 0, /* south */
	43, 0, /* agricultural */
	169, 0, /* juan */
	169, 0, /* ivan */
	108, 0, /* ben */
	171, 0, /* james */
	43, 0, /* agriculture */
	1, 0, /* universidade */
	42, 0, /* environment */
	187, 300, 0, /* kim */
	119, 0, /* christian */
	258, 0, /* thomas */
	13, 0, /* ecole */
	67, 180, 0, /* joseph */
	226, 0, /* paul */
	227, 0, /* peter */
	56, 0, /* st */
	44, 0, /* economics */
	153, 0, /* george */
	66, 0, /* hasan */
	37, 0, /* advanced */
	139, 0, /* manuel */
	153, 0, /* jorge */
	46, 0, /* north */
	237, 0, /* robert */
	263, 0, /* victor */
	74, 0, /* abdullah */
	95, 96, 0, /* alex */
	158, 0, /* william */
	11, 0, /* technological */
	169, 172, 173, 0, /* jan */
	146, 0, /* francisco */
	95, 0, /* aleksandr */
	6, 0, /* fundacion */
	210, 0, /* miguel */
	36, 0, /* superior */
	267, 0, /* vladimir */
	101, 0, /* alberto */
	82, 0, /* said */
	70, 0, /* omar */
	35, 0, /* general */
	198, 0, /* lucas */
	221, 0, /* oscar */
	9, 0, /* recherche */
	201, 0, /* marco */
	227, 0, /* pedro */
	56, 0, /* saint */
	169, 0, /* jack */
	113, 0, /* charles */
	11, 0, /* tecnologico */
	98, 0, /* andre */
	244, 245, 0, /* sam */
	225, 0, /* patrick */
	244, 0, /* samuel */
	236, 0, /* richard */
	287, 0, /* fernando */
	149, 0, /* gabriel */
	12, 0, /* laboratoire */
	258, 0, /* tom */
	192, 0, /* leon */
	50, 0, /* organization */
	288, 0, /* jesus */
	207, 0, /* max */
	165, 0, /* igor */
	227, 0, /* pierre */
	171, 0, /* diego */
	180, 0, /* joe */
	198, 0, /* luca */
	73, 0, /* mustafa */
	299, 0, /* lee */
	49, 0, /* west */
	1, 0, /* universitesi */
	3, 0, /* nationale */
	51, 0, /* german */
	104, 0, /* art */
	247, 0, /* sergey */
	40, 0, /* chemical */
	44, 0, /* economic */
	108, 0, /* benjamin */
	219, 0, /* oliver */
	13, 36, 0, /* superieure */
	258, 0, /* tomas */
	228, 0, /* filip */
	198, 0, /* lukas */
	65, 0, /* hussein */
	160, 0, /* henry */
	72, 0, /* mahmoud */
	99, 0, /* anthony */
	48, 0, /* east */
	49, 0, /* western */
	263, 0, /* viktor */
	98, 0, /* andrea */
	127, 0, /* denis */
	26, 0, /* republic */
	237, 295, 0, /* roberto */
	67, 0, /* yusuf */
	29, 0, /* corp */
	201, 0, /* mark */
	226, 0, /* pablo */
	286, 0, /* rafael */
	1, 0, /* universitat */
	125, 0, /* dan */
	195, 0, /* louis */
	216, 0, /* nicolas */
	170, 0, /* jakub */
	182, 0, /* josh */
	163, 0, /* hugo */
	301, 0, /* park */
	233, 0, /* ramon */
	54, 0, /* defense */
	93, 0, /* ismail */
	46, 0, /* northern */
	98, 0, /* andreas */
	132, 296, 0, /* eduardo */
	179, 0, /* jonathan */
	192, 193, 0, /* leo */
	195, 0, /* lewis */
	210, 0, /* michel */
	88, 0, /* saleh */
	6, 0, /* stiftung */
	159, 160, 0, /* harry */
	52, 0, /* french */
	250, 0, /* stefan */
	139, 0, /* emmanuel */
	236, 0, /* ricardo */
	95, 0, /* alejandro */
	176, 0, /* joel */
	83, 0, /* khalid */
	41, 0, /* physics */
	47, 0, /* southern */
	201, 0, /* marc */
	247, 0, /* sergio */
	39, 0, /* biology */
	10, 0, /* ciencias */
	191, 0, /* lorenzo */
	226, 0, /* paulo */
	90, 0, /* rashid */
	88, 0, /* salih */
	11, 0, /* tecnologia */
	32, 0, /* bank */
	169, 0, /* joao */
	72, 0, /* mahmud */
	95, 0, /* alessandro */
	115, 0, /* carolina */
	204, 0, /* mary */
	204, 0, /* marie */
	79, 0, /* moussa */
	64, 0, /* abdel */
	6, 0, /* fondation */
	231, 0, /* raul */
	48, 0, /* eastern */
	146, 0, /* francis */
	205, 0, /* matteo */
	11, 0, /* tecnologica */
	101, 0, /* albert */
	98, 0, /* andrey */
	148, 0, /* federico */
	198, 0, /* luke */
	95, 0, /* oleksandr */
	247, 0, /* sergei */
	185, 0, /* julian */
	201, 0, /* marko */
	179, 212, 0, /* nathan */
	171, 0, /* santiago */
	270, 0, /* walter */
	98, 0, /* andrei */
	13, 0, /* escola */
	228, 0, /* felipe */
	65, 0, /* husayn */
	210, 0, /* michal */
	250, 0, /* stephen */
	98, 0, /* andrew */
	113, 0, /* charlie */
	52, 0, /* france */
	70, 0, /* umar */
	104, 0, /* arthur */
	170, 0, /* jacob */
	132, 0, /* edward */
	185, 0, /* julio */
	210, 0, /* mikhail */
	62, 0, /* mohamad */
	10, 0, /* ciencia */
	259, 0, /* tim */
	99, 0, /* anton */
	9, 0, /* investigacion */
	19, 0, /* estudios */
	192, 0, /* leonardo */
	266, 0, /* virginia */
	118, 0, /* christopher */
	146, 0, /* francois */
	171, 0, /* jaime */
	79, 0, /* musa */
	12, 0, /* laboratories */
	97, 0, /* aleksey */
	98, 0, /* andres */
	11, 0, /* tech */
	80, 169, 0, /* yahya */
	299, 0, /* li */
	198, 0, /* luka */
	109, 0, /* bernard */
	85, 0, /* jamal */
	201, 0, /* marcos */
	265, 0, /* vincent */
	103, 0, /* alan */
	169, 179, 0, /* jon */
	118, 119, 120, 0, /* chris */
	138, 0, /* em */
	19, 0, /* estudos */
	158, 0, /* liam */
	238, 0, /* rodrigo */
	146, 0, /* francesco */
	167, 0, /* isaac */
	84, 0, /* khalil */
	301, 0, /* pak */
	18, 0, /* saude */
	140, 0, /* eric */
	205, 0, /* matthew */
	236, 0, /* rico */
	54, 0, /* defence */
	140, 0, /* erik */
	55, 0, /* manufacturing */
	250, 0, /* steven */
	264, 0, /* victoria */
	30, 0, /* library */
	18, 0, /* sante */
	20, 0, /* sociedade */
	146, 147, 0, /* frank */
	104, 0, /* arturo */
	158, 0, /* guillermo */
	299, 0, /* ri */
	237, 0, /* robin */
	13, 0, /* escuela */
	82, 0, /* saeed */
	260, 0, /* valentin */
	62, 0, /* mamadou */
	201, 0, /* marcus */
	19, 0, /* study */
	102, 0, /* alfredo */
	127, 0, /* dennis */
	131, 0, /* douglas */
	41, 0, /* physical */
	128, 0, /* dmitry */
	92, 0, /* nasser */
	216, 0, /* nikola */
	224, 0, /* patricia */
	45, 0, /* estado */
	299, 0, /* yi */
	153, 0, /* yuriy */
	98, 0, /* andriy */
	39, 0, /* biological */
	154, 0, /* gil */
	218, 0, /* oleg */
	160, 0, /* enrique */
	155, 0, /* gordon */
	65, 0, /* hussain */
	191, 0, /* lawrence */
	88, 0, /* salah */
	102, 0, /* alfred */
	113, 0, /* carl */
	65, 0, /* hossein */
	170, 171, 0, /* jacques */
	83, 0, /* khaled */
	205, 0, /* mathias */
	62, 0, /* muhammed */
	17, 0, /* engineers */
	71, 0, /* osman */
	99, 0, /* antoine */
	125, 0, /* danny */
	93, 0, /* ismael */
	31, 0, /* museum */
	303, 0, /* chung */
	134, 0, /* edgar */
	50, 0, /* organisation */
	226, 0, /* pavel */
	228, 0, /* philip */
	20, 0, /* sociedad */
	20, 0, /* societe */
	103, 0, /* allen */
	182, 0, /* joshua */
	201, 0, /* markus */
	210, 0, /* mike */
	286, 0, /* raphael */
	256, 0, /* theo */
	158, 274, 0, /* will */
	171, 0, /* jamie */
	214, 0, /* ana */
	112, 0, /* cameron */
	128, 0, /* dmitriy */
	169, 0, /* hans */
	211, 0, /* mitchell */
	99, 0, /* tony */
	40, 0, /* chemistry */
	119, 0, /* cristian */
	78, 0, /* issa */
	12, 0, /* lab */
	14, 0, /* ministerio */
	70, 0, /* omer */
	242, 0, /* ronald */
	169, 0, /* sean */
	302, 0, /* choe */
	164, 0, /* ignacio */
	233, 0, /* raymond */
	293, 0, /* rosario */
	6, 0, /* stichting */
	213, 214, 0, /* anna */
	174, 0, /* jay */
	153, 0, /* yuri */
	104, 0, /* artur */
	128, 0, /* dmytro */
	52, 0, /* francaise */
	180, 181, 304, 0, /* jo */
	216, 0, /* nicholas */
	265, 0, /* vicente */
	97, 0, /* alexey */
	21, 0, /* asociacion */
	110, 0, /* bradley */
	6, 0, /* fondazione */
	149, 0, /* gabriele */
	170, 0, /* jake */
	206, 0, /* mauricio */
	247, 0, /* serhiy */
	1, 0, /* universitaria */
	97, 0, /* alexis */
	316, 0, /* chu */
	250, 0, /* esteban */
	174, 0, /* jason */
	178, 0, /* jeremy */
	103, 0, /* allan */
	129, 0, /* donald */
	60, 0, /* first */
	169, 0, /* johan */
	194, 0, /* les */
	205, 0, /* mateusz */
	205, 0, /* matt */
	216, 0, /* nikolay */
	236, 0, /* riccardo */
	36, 0, /* superieur */
	267, 0, /* volodymyr */
	67, 0, /* youssef */
	137, 0, /* elizabeth */
	145, 146, 0, /* fran */
	303, 0, /* jung */
	186, 0, /* kenneth */
	215, 0, /* natalia */
	216, 0, /* nick */
	241, 0, /* roland */
	250, 0, /* steve */
	95, 0, /* alexandre */
	109, 0, /* bernardo */
	184, 0, /* julia */
	51, 0, /* deutsche */
	276, 0, /* elena */
	15, 0, /* faculty */
	6, 0, /* fundacao */
	153, 0, /* giorgi */
	169, 0, /* giovanni */
	113, 0, /* karl */
	47, 0, /* sur */
	273, 0, /* wesley */
	98, 0, /* andy */
	67, 180, 0, /* giuseppe */
	78, 0, /* isa */
	205, 0, /* matias */
	206, 0, /* morris */
	79, 0, /* moses */
	228, 0, /* philippe */
	240, 0, /* roger */
	76, 0, /* sulayman */
	307, 0, /* yun */
	129, 0, /* don */
	151, 0, /* gerard */
	177, 0, /* jerome */
	191, 0, /* laurent */
	55, 0, /* mfg */
	220, 0, /* olga */
	258, 0, /* tommaso */
	33, 0, /* colleges */
	142, 0, /* eugene */
	102, 148, 0, /* fred */
	20, 0, /* gesellschaft */
	12, 0, /* laboratorio */
	207, 0, /* maksim */
	227, 0, /* petr */
	95, 0, /* aleksandar */
	97, 0, /* aleksei */
	162, 0, /* hubert */
	9, 0, /* investigaciones */
	207, 0, /* maksym */
	207, 0, /* maxime */
	216, 0, /* nikolai */
	241, 0, /* orlando */
	18, 0, /* salud */
	250, 0, /* stefano */
	259, 0, /* timothy */
	271, 0, /* wallace */
	169, 0, /* yan */
	67, 0, /* yousef */
	68, 0, /* abraham */
	97, 0, /* alexei */
	19, 0, /* etudes */
	191, 0, /* lars */
	207, 0, /* maximilian */
	62, 0, /* mehmet */
	252, 0, /* stewart */
	95, 0, /* aleksander */
	141, 0, /* ernesto */
	87, 0, /* faisal */
	228, 0, /* filippo */
	137, 0, /* isabel */
	2, 0, /* istituto */
	171, 0, /* jimmy */
	189, 0, /* konstantin */
	205, 0, /* mateo */
	200, 0, /* rita */
	248, 0, /* sydney */
	158, 0, /* bill */
	158, 0, /* billy */
	34, 0, /* conseil */
	125, 0, /* daniele */
	22, 0, /* desarrollo */
	160, 0, /* henri */
	169, 0, /* ian */
	170, 0, /* jakob */
	185, 0, /* jules */
	195, 0, /* luiz */
	206, 0, /* maurice */
	216, 0, /* nicola */
	217, 0, /* norman */
	47, 0, /* sul */
	304, 0, /* cho */
	22, 0, /* desenvolvimento */
	141, 0, /* ernest */
	153, 0, /* georgios */
	154, 0, /* gilbert */
	65, 0, /* hosein */
	169, 0, /* johannes */
	153, 0, /* jordi */
	305, 0, /* lim */
	76, 0, /* solomon */
	253, 0, /* susan */
	258, 0, /* tommy */
	268, 0, /* vladyslav */
	98, 0, /* anders */
	106, 0, /* barbara */
	147, 0, /* franklin */
	148, 0, /* frederick */
	153, 0, /* georges */
	63, 0, /* hamed */
	160, 0, /* henrique */
	308, 0, /* huang */
	185, 0, /* julius */
	12, 0, /* labs */
	201, 0, /* marek */
	180, 0, /* pepe */
	227, 0, /* per */
	249, 0, /* stanley */
	105, 0, /* augusto */
	122, 0, /* clinton */
	42, 0, /* environnement */
	161, 0, /* herbert */
	165, 0, /* ihor */
	192, 0, /* leonid */
	62, 0, /* mohd */
	243, 0, /* russell */
	125, 0, /* danilo */
	22, 0, /* developpement */
	157, 0, /* gregory */
	27, 0, /* grupo */
	166, 0, /* irina */
	171, 0, /* jim */
	173, 0, /* joan */
	189, 0, /* konstantinos */
	192, 0, /* leonard */
	72, 0, /* mahmood */
	200, 0, /* margaret */
	205, 0, /* matthias */
	210, 0, /* michele */
	215, 0, /* natalya */
	212, 0, /* nathaniel */
	74, 0, /* abdulla */
	113, 0, /* carlo */
	40, 0, /* chimie */
	156, 0, /* grace */
	276, 0, /* lena */
	257, 0, /* teresa */
	276, 0, /* yelena */
	213, 214, 0, /* anne */
	237, 0, /* bobby */
	148, 0, /* frederic */
	305, 0, /* im */
	67, 180, 0, /* josef */
	81, 0, /* saif */
	249, 0, /* stan */
	272, 0, /* warren */
	237, 0, /* bob */
	144, 0, /* florence */
	151, 0, /* gerardo */
	154, 0, /* gilberto */
	214, 0, /* hanna */
	55, 0, /* manufacturers */
	207, 0, /* maxim */
	92, 0, /* nasir */
	216, 0, /* nikos */
	219, 0, /* olivier */
	71, 0, /* ousmane */
	82, 0, /* sayed */
	11, 0, /* technologie */
	280, 0, /* vitaliy */
	268, 0, /* vladislav */
	96, 0, /* alexandra */
	105, 0, /* august */
	44, 0, /* economia */
	132, 0, /* edoardo */
	287, 0, /* ferdinand */
	151, 0, /* gerald */
	157, 0, /* greg */
	290, 0, /* guadalupe */
	5, 0, /* internacional */
	67, 180, 0, /* josip */
	186, 0, /* ken */
	188, 0, /* kirill */
	205, 0, /* mathieu */
	210, 0, /* mikael */
	216, 0, /* nico */
	91, 0, /* qasim */
	241, 0, /* rolando */
	252, 0, /* stuart */
	114, 0, /* catherine */
	139, 0, /* emanuel */
	35, 0, /* geral */
	308, 0, /* hwang */
	186, 0, /* kenny */
	119, 0, /* kristian */
	213, 0, /* nan */
	246, 0, /* sara */
	75, 0, /* abdulrahman */
	111, 0, /* calvin */
	120, 0, /* christine */
	315, 0, /* deng */
	87, 0, /* faysal */
	276, 0, /* helena */
	169, 0, /* johnny */
	190, 0, /* laura */
	97, 0, /* oleksiy */
	11, 0, /* politecnico */
	231, 0, /* ralph */
	237, 0, /* rob */
	96, 0, /* sandra */
	248, 0, /* sidney */
	249, 0, /* stanislav */
	256, 0, /* theodore */
	74, 0, /* abdalla */
	64, 0, /* abed */
	63, 0, /* ahmet */
	42, 0, /* ambiente */
	281, 0, /* anatoliy */
	39, 0, /* biologie */
	292, 0, /* concepcion */
	236, 0, /* dick */
	135, 0, /* edwin */
	158, 0, /* guillaume */
	153, 0, /* jiri */
	194, 0, /* leslie */
	14, 0, /* ministere */
	73, 0, /* mustapha */
	46, 0, /* nord */
	218, 0, /* oleh */
	219, 0, /* ollie */
	226, 0, /* paolo */
	227, 0, /* petar */
	142, 0, /* yevhen */
	68, 0, /* abe */
	21, 0, /* associacao */
	108, 0, /* benny */
	110, 0, /* brad */
	132, 0, /* eddy */
	276, 0, /* ellen */
	148, 0, /* fredrik */
	152, 0, /* jeff */
	152, 0, /* jeffrey */
	151, 177, 178, 0, /* jerry */
	204, 0, /* mariam */
	9, 0, /* pesquisa */
	11, 0, /* polytechnique */
	140, 148, 225, 236, 238, 0, /* rick */
	95, 0, /* sandro */
	250, 0, /* stephan */
	261, 0, /* valery */
	213, 214, 0, /* ann */
	302, 0, /* choi */
	125, 0, /* daniil */
	125, 0, /* danylo */
	138, 0, /* emily */
	148, 0, /* fritz */
	157, 0, /* gregorio */
	195, 0, /* louie */
	195, 0, /* ludwig */
	195, 0, /* luigi */
	216, 0, /* mykola */
	123, 0, /* neil */
	228, 0, /* phillip */
	250, 0, /* stepan */
	282, 0, /* tatiana */
	261, 0, /* valeriy */
	98, 0, /* andrej */
	116, 0, /* cecilia */
	33, 0, /* colegio */
	130, 0, /* dorothy */
	132, 0, /* edouard */
	141, 0, /* ernst */
	143, 0, /* evelyn */
	137, 0, /* isabelle */
	86, 0, /* jafar */
	184, 0, /* julie */
	191, 0, /* larry */
	46, 0, /* norte */
	41, 0, /* physique */
	227, 0, /* piotr */
	226, 0, /* pol */
	233, 0, /* ray */
	9, 0, /* recherches */
	76, 0, /* suleiman */
	258, 0, /* tomasz */
	312, 0, /* tsai */
	277, 0, /* zak */
	4, 0, /* zentrum */
	316, 0, /* zhu */
	262, 0, /* basil */
	137, 0, /* betty */
	118, 0, /* cristobal */
	128, 0, /* dmitri */
	130, 0, /* dora */
	132, 0, /* eddie */
	132, 0, /* eduard */
	169, 0, /* giannis */
	5, 0, /* internationale */
	113, 0, /* karol */
	195, 197, 0, /* lou */
	202, 0, /* martha */
	209, 0, /* melvin */
	98, 0, /* ondrej */
	221, 0, /* oskar */
	246, 0, /* sarah */
	132, 256, 0, /* teddy */
	107, 0, /* bart */
	128, 0, /* dimitris */
	6, 0, /* fundacio */
	214, 0, /* hannah */
	159, 0, /* harold */
	65, 0, /* huseyin */
	169, 0, /* jens */
	183, 0, /* judith */
	206, 0, /* moritz */
	210, 0, /* mykhaylo */
	227, 0, /* petro */
	237, 0, /* robbie */
	283, 0, /* svetlana */
	282, 0, /* tatyana */
	11, 0, /* techniques */
	99, 0, /* toni */
	260, 261, 0, /* val */
	264, 0, /* viktoria */
	269, 0, /* vyacheslav */
	275, 0, /* winston */
	309, 0, /* zhou */
	8, 0, /* academia */
	99, 0, /* antony */
	120, 0, /* christina */
	77, 0, /* dave */
	51, 0, /* deutsches */
	148, 0, /* friedrich */
	153, 0, /* georgi */
	51, 0, /* germany */
	169, 0, /* jovan */
	12, 0, /* labor */
	23, 0, /* medicina */
	294, 0, /* mercedes */
	62, 0, /* muhamad */
	213, 0, /* nancy */
	136, 0, /* nora */
	239, 0, /* rodney */
	1, 0, /* universita */
	262, 0, /* vasyl */
	95, 0, /* aliaksandr */
	115, 0, /* carol */
	121, 0, /* clifford */
	120, 0, /* cristina */
	142, 0, /* evgeniy */
	142, 0, /* evgeny */
	142, 0, /* gene */
	162, 163, 0, /* hugh */
	118, 0, /* krzysztof */
	197, 0, /* louise */
	204, 0, /* may */
	92, 0, /* naser */
	90, 0, /* rachid */
	286, 0, /* rafa */
	89, 0, /* tariq */
	255, 257, 0, /* terry */
	153, 0, /* yury */
	301, 0, /* bak */
	123, 0, /* cornelius */
	188, 0, /* cyril */
	133, 0, /* edmond */
	250, 0, /* etienne */
	41, 0, /* fisica */
	148, 0, /* frederik */
	150, 0, /* gabriela */
	276, 0, /* helen */
	216, 0, /* klaus */
	198, 0, /* lukasz */
	202, 0, /* marta */
	164, 0, /* nacho */
	226, 0, /* pawel */
	232, 0, /* randall */
	250, 0, /* steffen */
	261, 0, /* valeri */
	307, 0, /* yoon */
	59, 0, /* 2 */
	34, 0, /* consejo */
	128, 0, /* dimitri */
	128, 0, /* dimitrios */
	132, 133, 134, 135, 0, /* ed */
	137, 0, /* ella */
	146, 0, /* franz */
	152, 0, /* geoffrey */
	171, 0, /* giacomo */
	168, 0, /* isidro */
	170, 0, /* jacobo */
	178, 0, /* jeremiah */
	137, 0, /* lisa */
	200, 0, /* margarita */
	227, 0, /* pietro */
	286, 0, /* raffaele */
	231, 0, /* rolf */
	242, 0, /* ronny */
	95, 0, /* sandy */
	71, 0, /* usman */
	158, 0, /* willie */
	158, 0, /* willy */
	275, 0, /* win */
	277, 0, /* zachary */
	317, 0, /* zhao */
	8, 0, /* academie */
	117, 0, /* chester */
	126, 0, /* debra */
	142, 0, /* eugenio */
	145, 0, /* frances */
	148, 0, /* freddy */
	157, 0, /* gregg */
	160, 0, /* heinz */
	137, 0, /* isabella */
	173, 0, /* jane */
	114, 0, /* kay */
	191, 0, /* laurence */
	196, 0, /* lily */
	115, 0, /* lynn */
	204, 0, /* maryam */
	230, 0, /* raquel */
	236, 0, /* richie */
	236, 0, /* ricky */
	246, 0, /* sally */
	11, 0, /* tecnica */
	257, 0, /* theresa */
	274, 0, /* wilber */
	99, 0, /* antoni */
	38, 0, /* appliquees */
	105, 0, /* augustus */
	101, 154, 161, 162, 237, 0, /* bert */
	77, 0, /* dawid */
	25, 0, /* dept */
	98, 0, /* drew */
	68, 0, /* ebrahim */
	133, 0, /* edmund */
	17, 0, /* eng */
	151, 0, /* gerhard */
	151, 0, /* gerry */
	313, 0, /* guo */
	7, 0, /* hopital */
	166, 0, /* irene */
	173, 0, /* jana */
	175, 0, /* jessie */
	180, 0, /* joey */
	67, 180, 0, /* jozef */
	173, 0, /* juana */
	204, 0, /* mariana */
	23, 0, /* medico */
	79, 0, /* moshe */
	224, 225, 0, /* pat */
	227, 0, /* pete */
	76, 0, /* sulaiman */
	254, 0, /* sylvester */
	11, 0, /* technische */
	42, 0, /* umwelt */
	265, 0, /* vince */
	310, 0, /* xu */
	75, 0, /* abdurrahman */
	314, 0, /* chiang */
	189, 0, /* constantine */
	127, 0, /* denny */
	44, 0, /* economie */
	48, 0, /* est */
	148, 0, /* freddie */
	151, 0, /* geraldo */
	169, 0, /* gianni */
	160, 0, /* henrik */
	169, 0, /* ioannis */
	172, 0, /* janet */
	152, 0, /* jeffery */
	175, 0, /* jessica */
	169, 0, /* jhon */
	189, 0, /* kostas */
	136, 0, /* leonor */
	193, 0, /* leopold */
	190, 0, /* lora */
	203, 0, /* martino */
	205, 0, /* matei */
	205, 0, /* matty */
	79, 0, /* moise */
	226, 0, /* pal */
	225, 0, /* patricio */
	224, 0, /* patty */
	230, 0, /* rachel */
	232, 0, /* randolph */
	238, 0, /* roderick */
	240, 0, /* rogelio */
	243, 0, /* russ */
	258, 0, /* tomislav */
	1, 0, /* universitatea */
	75, 0, /* abdirahman */
	110, 0, /* bradford */
	312, 0, /* cai */
	114, 0, /* catalina */
	113, 0, /* chuck */
	130, 0, /* dolly */
	130, 0, /* dot */
	139, 0, /* emanuele */
	145, 0, /* francisca */
	153, 0, /* gheorghe */
	161, 0, /* herb */
	173, 0, /* ivana */
	183, 0, /* judy */
	187, 0, /* kimberly */
	190, 191, 0, /* laurie */
	192, 0, /* lev */
	137, 0, /* liz */
	208, 0, /* melissa */
	210, 0, /* mickey */
	14, 0, /* ministerium */
	287, 0, /* nando */
	226, 0, /* pavlo */
	228, 0, /* phil */
	40, 0, /* quimica */
	26, 0, /* republica */
	236, 0, /* rich */
	253, 0, /* susanna */
	11, 0, /* tecnologias */
	132, 256, 0, /* ted */
	260, 0, /* valentine */
	265, 0, /* vincenzo */
	114, 0, /* yekaterina */
	142, 0, /* yevgeniy */
	277, 0, /* zack */
	8, 0, /* akademi */
	214, 0, /* annie */
	99, 0, /* antonin */
	109, 0, /* bernhard */
	113, 0, /* charley */
	121, 0, /* cliff */
	200, 0, /* daisy */
	77, 0, /* davit */
	85, 0, /* djamel */
	52, 0, /* francais */
	279, 0, /* gennadiy */
	153, 0, /* giorgio */
	160, 0, /* hank */
	160, 0, /* heinrich */
	173, 0, /* jeanne */
	181, 0, /* josefina */
	313, 0, /* kuo */
	197, 0, /* luisa */
	202, 203, 0, /* marty */
	210, 0, /* mihail */
	215, 0, /* natalie */
	216, 0, /* nicky */
	216, 0, /* nikolaos */
	223, 0, /* pam */
	224, 0, /* patti */
	286, 0, /* rafal */
	232, 0, /* randy */
	299, 0, /* rhee */
	236, 0, /* ritchie */
	242, 0, /* ronnie */
	237, 0, /* rupert */
	245, 0, /* samantha */
	81, 0, /* sayf */
	253, 0, /* sue */
	89, 0, /* tarek */
	255, 0, /* terence */
	295, 0, /* tito */
	158, 0, /* wilhelm */
	80, 0, /* yahia */
	99, 0, /* ante */
	38, 0, /* aplicada */
	106, 0, /* barb */
	137, 0, /* bess */
	39, 0, /* biologia */
	111, 0, /* cal */
	136, 276, 0, /* ellie */
	143, 0, /* evie */
	153, 0, /* georg */
	156, 0, /* gracie */
	310, 0, /* hsu */
	65, 0, /* husain */
	171, 0, /* iago */
	175, 0, /* jess */
	192, 0, /* lenny */
	137, 0, /* libby */
	199, 0, /* madeleine */
	204, 0, /* miriam */
	3, 0, /* nazionale */
	132, 133, 0, /* ned */
	136, 276, 0, /* nell */
	71, 0, /* othman */
	227, 0, /* peer */
	204, 0, /* polly */
	232, 0, /* rand */
	81, 0, /* seif */
	249, 0, /* stanislaw */
	253, 0, /* susana */
	257, 0, /* tess */
	274, 0, /* wilbur */
	170, 0, /* yaqub */
	184, 0, /* yulia */
	281, 0, /* anatoly */
	98, 0, /* andrzej */
	214, 0, /* anita */
	146, 0, /* chico */
	309, 0, /* chou */
	137, 0, /* elisabeth */
	15, 0, /* facultad */
	256, 0, /* fedor */
	146, 0, /* frankie */
	27, 0, /* groupe */
	177, 0, /* jeronimo */
	173, 0, /* johanna */
	114, 0, /* katerina */
	205, 0, /* mattias */
	62, 0, /* mohamud */
	79, 0, /* mousa */
	73, 0, /* moustapha */
	61, 306, 0, /* no */
	225, 0, /* patrice */
	242, 0, /* ron */
	244, 0, /* sammy */
	247, 0, /* serge */
	256, 0, /* teodoro */
	263, 0, /* vitor */
	273, 0, /* wes */
	95, 0, /* alec */
	4, 0, /* centrum */
	317, 0, /* chao */
	113, 0, /* charly */
	118, 0, /* christophe */
	289, 0, /* dolores */
	93, 0, /* esmail */
	164, 0, /* inigo */
	86, 0, /* jaafar */
	169, 0, /* janos */
	67, 0, /* josep */
	113, 0, /* karel */
	114, 0, /* kate */
	146, 0, /* kiko */
	188, 0, /* kyrylo */
	191, 0, /* lorenz */
	204, 0, /* mariya */
	210, 0, /* miquel */
	227, 0, /* petros */
	90, 0, /* rasheed */
	9, 0, /* ricerca */
	305, 0, /* rim */
	95, 0, /* sacha */
	20, 0, /* societa */
	71, 0, /* uthman */
	277, 0, /* zach */
	94, 0, /* zaid */
	38, 0, /* appliquee */
	137, 0, /* bessie */
	122, 0, /* clint */
	124, 0, /* cynthia */
	77, 0, /* davy */
	128, 0, /* dimitar */
	128, 0, /* dzmitry */
	114, 0, /* ekaterina */
	137, 0, /* elsie */
	17, 0, /* engenharia */
	140, 160, 0, /* enrico */
	9, 0, /* forschung */
	279, 0, /* gennady */
	185, 0, /* giulio */
	157, 0, /* gregor */
	161, 0, /* heriberto */
	250, 0, /* istvan */
	169, 0, /* ivo */
	303, 0, /* jeong */
	153, 0, /* jerzy */
	169, 179, 0, /* jonny */
	114, 0, /* katherine */
	118, 0, /* kit */
	191, 0, /* lauri */
	207, 0, /* massimo */
	23, 0, /* medica */
	208, 209, 0, /* mel */
	210, 0, /* mihai */
	235, 0, /* reginald */
	18, 0, /* saglik */
	95, 0, /* sandor */
	248, 0, /* sid */
	254, 0, /* silvestre */
	19, 0, /* studi */
	253, 0, /* suzanne */
	255, 0, /* terrence */
	257, 0, /* therese */
	120, 0, /* tina */
	43, 0, /* agronomique */
	96, 0, /* alejandra */
	98, 0, /* andrija */
	109, 0, /* bernie */
	115, 0, /* caroline */
	115, 0, /* carolyn */
	115, 0, /* carrie */
	33, 0, /* coll */
	28, 0, /* companhia */
	189, 0, /* constantino */
	133, 0, /* edmundo */
	18, 0, /* gesundheit */
	7, 0, /* hospitalier */
	314, 0, /* jiang */
	120, 0, /* kristin */
	120, 0, /* kristina */
	137, 0, /* liza */
	205, 0, /* matvey */
	210, 0, /* michail */
	31, 0, /* museo */
	216, 0, /* niccolo */
	227, 0, /* pyotr */
	89, 0, /* tarik */
	258, 0, /* thom */
	259, 0, /* timofey */
	64, 0, /* abdoul */
	69, 0, /* aly */
	32, 0, /* banco */
	303, 0, /* cheong */
	124, 0, /* cindy */
	34, 0, /* consiglio */
	189, 0, /* costas */
	146, 0, /* curro */
	126, 0, /* debbie */
	126, 0, /* deborah */
	136, 0, /* eleanor */
	140, 0, /* erich */
	24, 0, /* europea */
	24, 0, /* europeen */
	142, 0, /* evgeni */
	144, 0, /* flo */
	35, 0, /* gen */
	35, 0, /* generale */
	157, 0, /* grzegorz */
	158, 0, /* guglielmo */
	276, 0, /* helene */
	167, 0, /* ike */
	173, 0, /* joanna */
	123, 0, /* kees */
	118, 0, /* kris */
	204, 0, /* marija */
	23, 0, /* medizin */
	210, 211, 0, /* mitch */
	223, 0, /* pamela */
	306, 0, /* roh */
	247, 0, /* sergej */
	250, 0, /* stevie */
	256, 0, /* teodor */
	257, 0, /* tessa */
	258, 0, /* toma */
	264, 0, /* viktoriya */
	270, 271, 0, /* wally */
	270, 0, /* walt */
	94, 0, /* zeid */
	276, 0, /* alena */
	42, 0, /* ambiental */
	107, 0, /* bartholomew */
	137, 0, /* beth */
	57, 0, /* brothers */
	216, 0, /* claus */
	33, 0, /* collegium */
	292, 0, /* concha */
	292, 0, /* conchita */
	189, 0, /* constantin */
	291, 0, /* consuelo */
	125, 0, /* danil */
	77, 0, /* daoud */
	25, 0, /* departement */
	129, 0, /* donny */
	131, 0, /* doug */
	134, 0, /* edgardo */
	137, 0, /* eliza */
	145, 0, /* francesca */
	173, 0, /* giovanna */
	184, 0, /* giulia */
	159, 160, 0, /* hal */
	160, 0, /* hendrik */
	311, 0, /* hsieh */
	164, 0, /* ignatius */
	139, 0, /* immanuel */
	298, 0, /* jorgen */
	181, 0, /* josephine */
	91, 0, /* kassem */
	118, 0, /* kristofer */
	120, 0, /* krystyna */
	137, 0, /* lisbeth */
	207, 0, /* maximo */
	210, 0, /* mick */
	62, 0, /* muhammet */
	306, 0, /* noh */
	61, 0, /* number */
	48, 0, /* ost */
	222, 0, /* oswald */
	238, 239, 0, /* rod */
	95, 0, /* sascha */
	251, 0, /* stefanie */
	251, 0, /* stephanie */
	282, 0, /* tania */
	282, 0, /* tanya */
	257, 0, /* tereza */
	259, 0, /* timmy */
	262, 0, /* vasiliy */
	64, 0, /* abdal */
	8, 0, /* akademie */
	96, 0, /* aleksandra */
	214, 0, /* anya */
	21, 0, /* associazione */
	37, 0, /* avancees */
	107, 0, /* bartolome */
	295, 0, /* beto */
	113, 0, /* chas */
	180, 0, /* chema */
	117, 0, /* chet */
	77, 0, /* davey */
	126, 0, /* deb */
	22, 0, /* dev */
	136, 0, /* elinor */
	137, 0, /* elisa */
	137, 0, /* elizaveta */
	143, 0, /* eve */
	145, 0, /* fanny */
	146, 0, /* franciszek */
	150, 0, /* gabrielle */
	300, 0, /* gim */
	157, 0, /* grigoriy */
	105, 0, /* gus */
	169, 0, /* hannes */
	2, 0, /* instytut */
	167, 0, /* ishaq */
	86, 0, /* jaffar */
	85, 0, /* jamaal */
	151, 0, /* jerrold */
	171, 0, /* jimmie */
	169, 0, /* johann */
	298, 0, /* jurgen */
	114, 0, /* katharine */
	192, 0, /* len */
	195, 0, /* lew */
	299, 0, /* lie */
	289, 0, /* lola */
	290, 0, /* lupe */
	200, 0, /* maggie */
	200, 0, /* marguerite */
	210, 0, /* misha */
	215, 0, /* natasha */
	10, 0, /* nauk */
	224, 0, /* patsy */
	226, 0, /* pauli */
	226, 0, /* paulus */
	226, 0, /* pavao */
	9, 0, /* pesquisas */
	229, 0, /* prue */
	91, 0, /* qassem */
	231, 0, /* raoul */
	234, 0, /* rebecca */
	235, 0, /* reggie */
	237, 0, /* robb */
	238, 0, /* roddy */
	95, 96, 0, /* sasha */
	76, 0, /* suliman */
	11, 0, /* technique */
	255, 0, /* terrance */
	257, 0, /* terri */
	1, 0, /* universitet */
	1, 0, /* univerzitet */
	106, 0, /* varvara */
	262, 0, /* vasily */
	265, 0, /* vinnie */
	158, 0, /* willem */
	311, 0, /* xie */
	169, 0, /* yannis */
	67, 0, /* yussuf */
	94, 0, /* zayd */
	75, 0, /* abderrahmane */
	64, 0, /* abdol */
	96, 0, /* alessandra */
	214, 0, /* anja */
	100, 0, /* antonina */
	106, 0, /* barbie */
	234, 0, /* becky */
	137, 0, /* betsy */
	114, 0, /* cate */
	114, 0, /* caterina */
	114, 0, /* catharine */
	114, 0, /* cathy */
	116, 0, /* cecily */
	120, 0, /* chrissy */
	34, 0, /* conselho */
	77, 0, /* daud */
	25, 0, /* departamento */
	129, 0, /* donnie */
	130, 0, /* dottie */
	138, 0, /* emmy */
	141, 0, /* ernie */
	142, 0, /* evgenii */
	146, 0, /* ferenc */
	85, 0, /* gamal */
	266, 0, /* ginger */
	266, 0, /* ginny */
	155, 0, /* gordy */
	200, 0, /* greta */
	200, 0, /* gretchen */
	153, 0, /* gyorgy */
	17, 0, /* ingenieria */
	5, 0, /* internazionale */
	173, 0, /* jeannie */
	152, 0, /* jeffry */
	179, 0, /* johnathan */
	181, 0, /* josie */
	91, 0, /* kasim */
	114, 0, /* kathryn */
	114, 0, /* kathy */
	114, 0, /* katie */
	187, 0, /* kimberley */
	114, 0, /* kitty */
	136, 0, /* lenora */
	196, 0, /* lillian */
	137, 0, /* lizzie */
	191, 0, /* lori */
	199, 0, /* maddie */
	199, 0, /* madeline */
	200, 0, /* madge */
	62, 0, /* magomed */
	204, 0, /* mamie */
	200, 0, /* marge */
	200, 0, /* margie */
	200, 0, /* margot */
	205, 0, /* matthieu */
	206, 0, /* maury */
	200, 0, /* meg */
	72, 0, /* mehmood */
	208, 0, /* missy */
	204, 0, /* moll */
	204, 0, /* molly */
	216, 0, /* nicolae */
	49, 0, /* ouest */
	200, 0, /* peggy */
	229, 0, /* prudence */
	160, 0, /* quique */
	230, 0, /* rachael */
	233, 0, /* raymundo */
	234, 0, /* rebekah */
	243, 0, /* rusty */
	246, 0, /* sadie */
	13, 0, /* scuola */
	254, 0, /* sly */
	253, 0, /* susie */
	253, 0, /* suzy */
	100, 0, /* tonya */
	264, 0, /* tori */
	224, 0, /* tricia */
	224, 0, /* trish */
	1, 0, /* universiteit */
	262, 0, /* vasil */
	262, 0, /* vasili */
	263, 0, /* vic */
	264, 0, /* vicki */
	264, 0, /* vicky */
	167, 0, /* yitzhak */
	63, 0, /* achmad */
	281, 0, /* anatoli */
	40, 0, /* chimique */
	51, 0, /* deutscher */
	44, 0, /* economiques */
	2, 0, /* enstitusu */
	146, 0, /* frans */
	84, 0, /* halil */
	169, 0, /* ivica */
	153, 0, /* juraj */
	192, 0, /* leonidas */
	23, 0, /* medecine */
	31, 0, /* museu */
	215, 0, /* nataliya */
	48, 0, /* oriente */
	227, 0, /* pieter */
	9, 0, /* ricerche */
	47, 0, /* sud */
	76, 0, /* suleyman */
	260, 0, /* valentyn */
	142, 0, /* yevgeny */
	278, 0, /* zbigniew */
	8, 0, /* accademia */
	43, 0, /* agricola */
	43, 0, /* agronomic */
	43, 0, /* agropecuaria */
	98, 0, /* andreu */
	38, 0, /* angewandte */
	30, 0, /* biblioteca */
	188, 0, /* cyrille */
	77, 0, /* dawood */
	48, 0, /* este */
	157, 0, /* grigory */
	159, 0, /* harald */
	17, 0, /* ingenierie */
	5, 0, /* internasional */
	166, 0, /* iryna */
	180, 0, /* jos */
	195, 0, /* ludovic */
	4, 0, /* merkezi */
	216, 0, /* miklos */
	14, 0, /* ministero */
	62, 0, /* muhamed */
	225, 0, /* paddy */
	82, 0, /* sayeed */
	19, 0, /* studien */
	267, 0, /* uladzimir */
	261, 0, /* valerii */
	10, 0, /* wissenschaft */
	170, 0, /* yaakov */
	153, 0, /* yurii */
	277, 0, /* zakhar */
	63, 0, /* akhmed */
	97, 0, /* aliaksei */
	37, 0, /* avanzados */
	32, 0, /* banka */
	109, 0, /* bern */
	108, 0, /* binyamin */
	148, 0, /* frederico */
	279, 0, /* hennadiy */
	153, 0, /* heorhiy */
	113, 0, /* karoly */
	195, 0, /* lluis */
	206, 0, /* maurizio */
	62, 0, /* md */
	216, 0, /* mikalai */
	73, 0, /* moustafa */
	216, 0, /* nikolaj */
	49, 0, /* oeste */
	50, 0, /* organizacion */
	227, 0, /* petter */
	13, 0, /* schule */
	247, 0, /* serzh */
	247, 0, /* siarhei */
	2, 0, /* ustav */
	21, 0, /* verein */
	263, 0, /* vittorio */
	169, 0, /* yoann */
	67, 0, /* yousuf */
	184, 0, /* yuliya */
	75, 0, /* abdelrahman */
	63, 0, /* achmed */
	40, 0, /* chemie */
	119, 0, /* christiaan */
	28, 0, /* cia */
	132, 0, /* edvard */
	24, 0, /* europeenne */
	15, 0, /* faculte */
	15, 0, /* fakultat */
	16, 0, /* federale */
	256, 0, /* fyodor */
	279, 0, /* gennadi */
	65, 0, /* houssein */
	169, 0, /* ioan */
	153, 0, /* iurii */
	139, 0, /* manolo */
	210, 0, /* mihajlo */
	210, 0, /* mihaly */
	210, 0, /* mykhailo */
	212, 0, /* nat */
	50, 0, /* org */
	146, 0, /* paco */
	236, 0, /* ryszard */
	82, 0, /* saeid */
	10, 0, /* scienze */
	249, 0, /* stanislaus */
	59, 0, /* two */
	1, 0, /* uniwersytet */
	6, 0, /* vakfi */
	280, 0, /* vitali */
	280, 0, /* vitalii */
	280, 0, /* vitaly */
	267, 268, 0, /* vlad */
	142, 0, /* yevgeni */
	67, 0, /* yousif */
	43, 0, /* agronomia */
	285, 0, /* arkadiy */
	285, 0, /* arkady */
	21, 0, /* assoc */
	37, 0, /* avancadas */
	30, 0, /* bibliotheque */
	4, 0, /* ctr */
	77, 0, /* dawud */
	78, 0, /* eissa */
	42, 0, /* environnementale */
	24, 0, /* europaische */
	87, 0, /* feisal */
	152, 0, /* geoff */
	83, 0, /* halid */
	65, 0, /* hissein */
	157, 0, /* hryhoriy */
	2, 0, /* inst */
	153, 0, /* jurij */
	114, 0, /* katarzyna */
	189, 0, /* kostiantyn */
	62, 0, /* mahamed */
	139, 0, /* manny */
	23, 0, /* medicale */
	210, 0, /* mischa */
	276, 0, /* olena */
	220, 0, /* olha */
	233, 0, /* raimundo */
	26, 0, /* republik */
	88, 0, /* salleh */
	247, 0, /* sergiy */
	315, 0, /* teng */
	99, 0, /* tonio */
	1, 0, /* univerzita */
	269, 0, /* viacheslav */
	267, 0, /* wladimir */
	170, 0, /* yakov */
	80, 0, /* yehya */
	63, 0, /* akhmad */
	102, 0, /* alf */
	42, 0, /* ambientales */
	108, 0, /* benji */
	39, 0, /* biologique */
	39, 0, /* biologiques */
	28, 0, /* compagnie */
	128, 0, /* dima */
	128, 0, /* dimitrij */
	24, 0, /* europeo */
	87, 0, /* faycal */
	287, 0, /* ferdinando */
	6, 0, /* fundatia */
	279, 0, /* gennadii */
	153, 0, /* georgy */
	27, 0, /* gruppo */
	171, 0, /* hamish */
	65, 0, /* hocine */
	297, 0, /* ignazio */
	2, 0, /* institutet */
	168, 0, /* isidore */
	84, 0, /* khaleel */
	65, 0, /* khusein */
	28, 0, /* kompaniya */
	7, 0, /* krankenhaus */
	296, 0, /* lalo */
	284, 0, /* lyudmila */
	200, 0, /* malgorzata */
	55, 0, /* manufacture */
	31, 0, /* musee */
	41, 0, /* physik */
	235, 0, /* reg */
	252, 0, /* stu */
	283, 0, /* svitlana */
	250, 0, /* szczepan */
	4, 0, /* tsentr */
	262, 0, /* vasilii */
	10, 0, /* wissenschaften */
	95, 0, /* xander */
	185, 0, /* yuli */
	153, 0, /* yurij */
	94, 0, /* zayed */
	74, 0, /* abdoullah */
	95, 0, /* alastair */
	35, 0, /* allgemeine */
	38, 0, /* aplicadas */
	180, 0, /* beppe */
	30, 0, /* bibliothek */
	57, 0, /* bros */
	112, 0, /* cam */
	288, 0, /* chuy */
	28, 0, /* compania */
	118, 0, /* cristoforo */
	125, 0, /* daniyal */
	1, 0, /* egyetem */
	45, 0, /* etat */
	16, 0, /* federated */
	86, 0, /* gaafar */
	149, 0, /* gabe */
	153, 0, /* georgii */
	157, 0, /* grisha */
	66, 0, /* hacen */
	7, 0, /* hastanesi */
	162, 0, /* huberto */
	5, 0, /* intl */
	67, 0, /* iosif */
	95, 0, /* iskander */
	67, 0, /* jusuf */
	91, 0, /* kacem */
	192, 0, /* leonhard */
	196, 0, /* lil */
	284, 0, /* ludmila */
	195, 0, /* ludvik */
	204, 0, /* masha */
	210, 0, /* micky */
	3, 0, /* narodowy */
	3, 0, /* nationaal */
	3, 0, /* natl */
	216, 0, /* nikolaus */
	95, 0, /* oleksander */
	50, 0, /* organizacao */
	7, 0, /* ospedale */
	225, 0, /* padraig */
	146, 0, /* pancho */
	227, 0, /* pjotr */
	34, 0, /* rat */
	26, 0, /* republique */
	90, 0, /* reshid */
	240, 0, /* rog */
	247, 0, /* sergii */
	247, 0, /* serguei */
	247, 0, /* serhii */
	1, 0, /* univ */
	158, 0, /* vilem */
	267, 0, /* volodya */
	267, 0, /* vova */
	170, 0, /* yakub */
	253, 0, /* zuzana */
	60, 0, /* 1st */
	101, 0, /* adalbert */
	8, 0, /* akademiya */
	97, 0, /* aliosha */
	95, 0, /* alisdair */
	51, 0, /* allemand */
	97, 0, /* alyosha */
	281, 0, /* anatolii */
	214, 0, /* anneke */
	285, 0, /* arkadi */
	21, 0, /* assn */
	37, 0, /* avances */
	37, 0, /* avanzado */
	106, 0, /* babs */
	32, 0, /* banca */
	32, 0, /* banque */
	106, 0, /* basia */
	262, 0, /* bazil */
	234, 0, /* becca */
	108, 0, /* beniamin */
	158, 0, /* bil */
	53, 0, /* boletin */
	53, 0, /* bulletin */
	86, 0, /* cafer */
	85, 0, /* cemal */
	293, 0, /* charo */
	291, 0, /* chelo */
	113, 0, /* chip */
	288, 0, /* chucho */
	28, 0, /* cie */
	116, 0, /* cissy */
	123, 0, /* corny */
	44, 0, /* economicas */
	135, 0, /* edwyn */
	137, 0, /* elisabetta */
	250, 0, /* estevan */
	250, 0, /* estevao */
	45, 0, /* etatico */
	16, 0, /* fed */
	87, 0, /* feysal */
	256, 0, /* fiodor */
	256, 0, /* fjodor */
	52, 0, /* franceses */
	145, 0, /* franny */
	150, 0, /* gabby */
	149, 0, /* gavriil */
	177, 0, /* gerome */
	91, 0, /* ghassem */
	27, 0, /* gp */
	157, 0, /* grigor */
	157, 0, /* grigori */
	27, 0, /* gruppa */
	27, 0, /* gruppe */
	157, 0, /* grzes */
	270, 0, /* gualterio */
	158, 0, /* gulielmo */
	160, 0, /* henryk */
	7, 0, /* hosp */
	163, 0, /* hughie */
	163, 0, /* huw */
	142, 0, /* ievgen */
	164, 0, /* ignatiy */
	164, 0, /* ignaz */
	2, 0, /* institusi */
	167, 0, /* itzhak */
	184, 0, /* iuliia */
	167, 168, 0, /* izzy */
	171, 0, /* jem */
	184, 0, /* juliya */
	114, 0, /* kat */
	114, 0, /* katarina */
	114, 0, /* katya */
	66, 0, /* khasan */
	7, 0, /* klinikum */
	216, 0, /* kolya */
	29, 0, /* korporatsiya */
	189, 0, /* kostya */
	96, 0, /* lexi */
	284, 0, /* liudmila */
	192, 0, /* lyonya */
	97, 0, /* lyosha */
	62, 0, /* mahomet */
	200, 0, /* margarethe */
	42, 0, /* medioambiente */
	294, 0, /* merche */
	210, 0, /* mikhael */
	210, 0, /* mikko */
	216, 0, /* mikola */
	128, 0, /* mitya */
	62, 0, /* mokhammad */
	215, 0, /* nataliia */
	212, 0, /* nate */
	297, 0, /* nazzareno */
	217, 0, /* norm */
	46, 0, /* nort */
	67, 180, 0, /* osip */
	222, 0, /* oz */
	222, 0, /* ozzie */
	227, 0, /* perico */
	228, 0, /* pip */
	286, 0, /* rafe */
	90, 0, /* raschid */
	241, 0, /* roly */
	240, 0, /* ruggero */
	82, 0, /* saaid */
	244, 0, /* samuil */
	269, 0, /* slava */
	20, 0, /* soc */
	76, 0, /* soleiman */
	45, 0, /* statal */
	45, 0, /* stato */
	251, 0, /* steph */
	283, 0, /* sveta */
	282, 0, /* tetyana */
	259, 0, /* timofei */
	259, 0, /* timoteo */
	118, 0, /* topher */
	1, 0, /* univerza */
	267, 0, /* valodzia */
	262, 0, /* vassili */
	265, 0, /* vinny */
	267, 0, /* vladimiro */
	267, 0, /* vovka */
	262, 0, /* wasil */
	268, 0, /* wladyslaw */
	173, 0, /* yana */
	1, 0, /* yliopisto */
	278, 0, /* zbyszek */
};

const uint32_t nt_form_slots = 16384;

const NtFormEntry nt_form_table[16384] = {
	{0}, {0}, {0}, {0}, {0x11af377, 0, 2, 0}, {0x4ffbd0d5, 0, 2, 0}, {0}, {0xd33f31c3, 0, 5, 0},
	{0xfdac1415, 0, 5, 455}, {0x78b17bf3, 0, 3, 0}, {0}, {0xceb7c25, 0, 6, 294}, {0x6dbfd72b, 0, 3, 1998}, {0x382b2e23, 0, 3, 1419}, {0x4892e979, 0, 2, 0}, {0x36b081d, 0, 2, 0},
	{0xe47b6189, 0, 1, 2804}, {0x31dea50d, 0, 4, 0}, {0xa29c3a09, 0, 1, 2816}, {0x19eb613d, 0, 4, 0}, {0xbfb1c6e5, 0, 2, 0}, {0xf81e2029, 0, 2, 0}, {0x1a1ba06f, 0, 2, 0}, {0},
	{0}, {0}, {0x59bedd8b, 0, 4, 0}, {0xf9b0c25f, 0, 3, 0}, {0x74ade87d, 0, 3, 0}, {0x3e04d97b, 0, 4, 920}, {0x4ee32d3b, 0, 3, 0}, {0x525fced9, 0, 2, 0},
	{0}, {0}, {0}, {0}, {0x47bf2f7f, 0, 3, 0}, {0x101ac901, 0, 2, 0}, {0}, {0},
	{0xeeb23cb, 0, 2, 0}, {0}, {0}, {0}, {0x2965b2cd, 0, 3, 0}, {0xaf79479, 0, 0, 3233}, {0x848f0729, 0, 3, 0}, {0x6620374f, 0, 0, 3482},
	{0xeaba8513, 0, 2, 0}, {0xfd68677f, 0, 2, 2549}, {0}, {0}, {0}, {0xab3728fd, 0, 3, 0}, {0xa08ffd49, 0, 2, 0}, {0},
	{0x7d093739, 0, 2, 0}, {0}, {0}, {0xdcdd67a1, 0, 0, 3385}, {0}, {0}, {0x4f38ecd1, 0, 2, 0}, {0},
	{0}, {0}, {0}, {0xd228d501, 0, 3, 0}, {0x174d19f, 0, 2, 0}, {0}, {0x7ada0ea1, 0, 3, 0}, {0xd4ce4ac7, 0, 3, 0},
	{0xc3a2d493, 0, 3, 0}, {0x19192271, 0, 3, 0}, {0}, {0xbe4bc753, 0, 2, 0}, {0}, {0}, {0x22bbf41f, 0, 3, 0}, {0x71836963, 0, 3, 0},
	{0}, {0x8ce9a241, 0, 3, 1587}, {0}, {0}, {0x32cd58cd, 0, 4, 0}, {0}, {0}, {0x5bf9835d, 6, 0, 0},
	{0xa057c131, 0, 2, 0}, {0xdd1a7663, 0, 2, 0}, {0xdf91a203, 0, 2, 2583}, {0}, {0x6b6833ff, 0, 2, 0}, {0xccdd5757, 0, 2, 2610}, {0}, {0x918b22fb, 0, 3, 0},
	{0x9d620dd9, 0, 5, 629}, {0xbfd57b0b, 0, 2, 0}, {0}, {0}, {0xcd457fe7, 0, 3, 0}, {0}, {0x8aa8c967, 3, 5, 604}, {0xd70021db, 0, 2, 0},
	{0xcd5afdeb, 0, 3, 0}, {0}, {0}, {0xd1e985e3, 0, 2, 0}, {0}, {0x3444362f, 0, 5, 0}, {0xb6fee89f, 0, 3, 0}, {0},
	{0}, {0x653e8b17, 0, 3, 0}, {0}, {0}, {0}, {0}, {0x2e8f3409, 0, 2, 0}, {0x386fea97, 0, 3, 1346},
	{0x9a11b615, 0, 2, 2481}, {0x2c34bf65, 0, 4, 0}, {0x2b2c30d5, 0, 2, 0}, {0xb2f31a37, 0, 2, 0}, {0x8e5e5d7b, 0, 3, 0}, {0x2aa8bc1d, 0, 2, 0}, {0}, {0xb5f96cdb, 0, 3, 0},
	{0}, {0}, {0}, {0}, {0}, {0}, {0}, {0},
	{0x3e6b77ad, 0, 4, 0}, {0xc222bbe3, 0, 3, 0}, {0xba5d175f, 0, 2, 0}, {0}, {0}, {0x6f4272cb, 0, 4, 1218}, {0}, {0xeedb1c45, 0, 3, 0},
	{0}, {0}, {0x4a271e2f, 0, 4, 0}, {0x2614499d, 0, 3, 0}, {0x12c928fb, 0, 3, 0}, {0x7e347937, 0, 2, 0}, {0x6d4f77dd, 0, 2, 0}, {0},
	{0x4f7502d3, 0, 3, 1616}, {0}, {0x7aa55a3d, 0, 3, 0}, {0}, {0}, {0x2386cd87, 0, 4, 834}, {0xedaa15b7, 0, 2, 0}, {0},
	{0}, {0x6227867b, 3, 1, 2930}, {0x14d755d1, 0, 5, 0}, {0xc41b3d2d, 0, 5, 0}, {0x48798217, 0, 2, 0}, {0xce601201, 0, 2, 0}, {0x9c902f7, 0, 2, 0}, {0},
	{0xb081b8dd, 0, 3, 0}, {0xcd4add81, 4, 0, 0}, {0x6a1f00ff, 0, 2, 0}, {0}, {0}, {0}, {0x3f001e77, 0, 2, 0}, {0xf7f09245, 0, 3, 0},
	{0}, {0x84026f63, 0, 3, 0}, {0x38760829, 0, 4, 0}, {0xaa9bf311, 0, 2, 0}, {0}, {0xcd9b887b, 0, 4, 0}, {0}, {0},
	{0x471fdf07, 0, 4, 0}, {0xe6e1e65, 0, 3, 0}, {0}, {0x958df115, 0, 5, 0}, {0x8a6286cd, 0, 3, 0}, {0}, {0}, {0},
	{0x2e944c6b, 0, 4, 1007}, {0}, {0}, {0xe62957b3, 0, 4, 0}, {0}, {0}, {0}, {0},
	{0}, {0}, {0xbe7b1a39, 0, 3, 0}, {0x9be31579, 0, 4, 0}, {0x16fab1c9, 0, 2, 0}, {0x76834cbf, 0, 2, 0}, {0}, {0},
	{0}, {0}, {0x61390683, 0, 3, 0}, {0x5d1297b3, 0, 3, 0}, {0}, {0x816ad317, 0, 3, 0}, {0}, {0xc43846dd, 0, 2, 0},
	{0}, {0}, {0x68596859, 0, 3, 1405}, {0x4fe5c2cb, 0, 2, 0}, {0}, {0xeae208b3, 0, 3, 1514}, {0xd57bf5eb, 0, 2, 0}, {0},
	{0x72870b9, 3, 1, 0}, {0}, {0}, {0}, {0}, {0xd446135f, 0, 3, 1811}, {0}, {0},
	{0x286b82d5, 0, 2, 0}, {0x6651865d, 0, 3, 0}, {0x9fa03c1d, 0, 3, 0}, {0xb1f8ae3d, 0, 3, 1487}, {0xa5a93c17, 0, 2, 0}, {0x89f2ec49, 0, 2, 0}, {0x7b4176f3, 0, 2, 0}, {0},
	{0x831cb223, 0, 3, 0}, {0}, {0}, {0}, {0}, {0xb1d679e1, 0, 6, 358}, {0x5d90abbb, 0, 2, 0}, {0xde63c76d, 0, 4, 824},
	{0xaf51b387, 3, 3, 0}, {0xbb1e2167, 0, 3, 0}, {0x8c30e091, 0, 4, 0}, {0x7f9724b9, 0, 3, 0}, {0x2769f0df, 0, 3, 0}, {0xce94444b, 0, 3, 0}, {0xc5dcfb1b, 0, 3, 0}, {0x6cc7ad43, 0, 3, 0},
	{0}, {0}, {0}, {0}, {0}, {0}, {0}, {0x8ff902c1, 0, 2, 0},
	{0x82c25b4f, 0, 2, 0}, {0}, {0}, {0}, {0x9afdafc5, 0, 4, 1173}, {0xd20596fb, 3, 3, 0}, {0xc93f0f81, 0, 2, 0}, {0xeb7e9cff, 0, 4, 0},
	{0x8a83183d, 0, 4, 0}, {0xcafbf393, 0, 3, 0}, {0x46454173, 0, 3, 0}, {0x8b8f82ed, 0, 2, 0}, {0x4ad147c3, 0, 2, 0}, {0xd8cd8355, 0, 0, 3297}, {0x2a80cd79, 0, 5, 0}, {0xb7a4a27b, 0, 2, 0},
	{0}, {0}, {0}, {0}, {0}, {0}, {0}, {0xbec3eee5, 0, 3, 2027},
	{0}, {0x2120a69f, 0, 2, 0}, {0xb20c0b, 0, 3, 0}, {0}, {0x6237b5bf, 0, 2, 0}, {0x655b565, 0, 3, 0}, {0xd172a28d, 0, 3, 0}, {0xaccf51dd, 0, 3, 0},
	{0x74bd94db, 0, 3, 0}, {0x1e9553a7, 0, 2, 0}, {0xec82c1a5, 0, 2, 0}, {0x8a8da07b, 0, 2, 2497}, {0}, {0}, {0}, {0},
	{0x387934d1, 0, 3, 0}, {0}, {0}, {0x782ee161, 0, 3, 0}, {0x303b4413, 0, 3, 0}, {0}, {0x4817c97b, 0, 2, 0}, {0x21dfe50f, 4, 2, 0},
	{0x4c15f6d1, 0, 2, 0}, {0x226cce9b, 0, 0, 3369}, {0}, {0}, {0x59d363c1, 0, 3, 0}, {0}, {0}, {0x202e3969, 0, 4, 0},
	{0xcf1d2ea7, 0, 2, 0}, {0xc26be79f, 0, 2, 0}, {0x321b95d7, 0, 2, 0}, {0}, {0}, {0}, {0}, {0},
	{0}, {0}, {0x908ea97d, 0, 3, 0}, {0x31af29e5, 0, 0, 3309}, {0xaad8d49b, 0, 2, 0}, {0}, {0}, {0},
	{0x15f83457, 0, 3, 0}, {0}, {0}, {0xfd7987, 3, 0, 0}, {0xccb6127d, 0, 3, 0}, {0x35a36d39, 0, 3, 0}, {0xd076c1f5, 0, 3, 0}, {0xfded7db7, 0, 2, 0},
	{0x9555483d, 0, 2, 0}, {0}, {0}, {0}, {0x3b5ec77d, 0, 2, 0}, {0xe6d498b, 0, 2, 0}, {0}, {0x696eed65, 0, 2, 0},
	{0}, {0x6ce37645, 0, 5, 689}, {0x66b59a5, 0, 3, 0}, {0}, {0}, {0}, {0}, {0},
	{0x2c175be1, 0, 3, 0}, {0}, {0xc534846d, 0, 3, 0}, {0}, {0}, {0x72fa7391, 0, 5, 0}, {0x47483bed, 0, 5, 0}, {0x32bc9ce1, 0, 3, 0},
	{0xb6c99871, 4, 4, 0}, {0}, {0}, {0}, {0}, {0x1f7c071b, 3, 3, 0}, {0x282b7113, 0, 4, 867}, {0x72b5f96b, 0, 4, 0},
	{0}, {0}, {0x85b28633, 0, 5, 0}, {0}, {0xc9d7be2d, 0, 3, 1322}, {0x802f7cd1, 0, 2, 0}, {0}, {0xf919ad9, 0, 4, 0},
	{0}, {0x6bf6ffa3, 0, 4, 0}, {0xa75fbecd, 0, 3, 0}, {0x301c7931, 0, 2, 0}, {0}, {0}, {0}, {0},
	{0xce5715df, 0, 3, 0}, {0x455d4dcf, 0, 2, 0}, {0x8239b3c7, 0, 3, 0}, {0xb6ed11a7, 0, 2, 0}, {0x334013ff, 0, 5, 0}, {0x5074547d, 0, 2, 0}, {0x64769a2b, 0, 2, 2716}, {0x5865c32b, 0, 1, 2840},
	{0x8f8d651b, 0, 3, 0}, {0}, {0}, {0x6de5ae7d, 0, 0, 3478}, {0x74662a19, 0, 2, 0}, {0x3acf50c3, 0, 2, 0}, {0}, {0},
	{0xd6e15e51, 0, 3, 0}, {0}, {0x3ea6a03f, 0, 3, 0}, {0}, {0}, {0}, {0}, {0xc6265a43, 0, 3, 0},
	{0}, {0}, {0x347bf531, 0, 3, 1743}, {0x3e69637, 0, 2, 0}, {0}, {0xf1413a9d, 0, 2, 0}, {0}, {0},
	{0x6d34d9, 0, 3, 0}, {0}, {0}, {0}, {0}, {0}, {0}, {0x6ed8680b, 0, 3, 0},
	{0xcfa90e73, 0, 3, 0}, {0x7e177cd, 0, 2, 0}, {0x60beb1c7, 0, 4, 0}, {0x137d9b05, 0, 5, 0}, {0x774f0fdd, 6, 9, 28}, {0xd9bc5cf, 0, 2, 0}, {0}, {0},
	{0x3208d227, 0, 3, 0}, {0xbf05f71d, 4, 2, 0}, {0x773444f, 0, 4, 0}, {0}, {0}, {0}, {0}, {0},
	{0}, {0}, {0}, {0}, {0x7ecf557b, 0, 2, 0}, {0xdc49dc63, 0, 3, 0}, {0x6123dda9, 0, 3, 0}, {0xecbda15d, 0, 2, 0},
	{0x1d953cc1, 4, 0, 0}, {0}, {0}, {0xa2e646a9, 0, 4, 1276}, {0x865fac2f, 0, 3, 0}, {0xa89b64bf, 0, 2, 2311}, {0x4e316193, 0, 3, 0}, {0x5921ed75, 0, 3, 0},
	{0x700ce931, 0, 3, 0}, {0xf6cee865, 0, 3, 0}, {0x501d7f79, 0, 3, 0}, {0x87f47ae5, 0, 2, 0}, {0x4888d967, 0, 3, 0}, {0x712b6b3f, 0, 2, 0}, {0x32670e05, 0, 0, 3283}, {0xff8f311d, 0, 2, 0},
	{0}, {0x5572cf35, 0, 2, 0}, {0x63e5b7df, 0, 4, 0}, {0}, {0xf5602ff9, 0, 3, 0}, {0}, {0}, {0x86f51a7, 0, 3, 0},
	{0}, {0}, {0}, {0}, {0x29283d79, 0, 2, 0}, {0x27613031, 6, 5, 0}, {0}, {0},
	{0x49834a79, 0, 2, 2168}, {0}, {0}, {0xc5dd2d03, 0, 2, 0}, {0xf224593b, 0, 5, 0}, {0x28c79f07, 0, 2, 0}, {0xc8571c79, 0, 3, 1507}, {0xab76afc5, 0, 2, 2700},
	{0xc7fb7d1d, 0, 5, 0}, {0xe0ed90dd, 0, 3, 0}, {0x9a6f10a7, 0, 2, 0}, {0xee20987, 0, 4, 0}, {0x9ae4e5cd, 0, 2, 0}, {0}, {0}, {0},
	{0x13cf36e7, 0, 3, 0}, {0}, {0}, {0x55d0b735, 3, 3, 1747}, {0x4ba98355, 0, 0, 3269}, {0xd8bafa9b, 0, 3, 0}, {0}, {0},
	{0}, {0}, {0xe140ea4d, 0, 4, 0}, {0xfb932089, 6, 6, 0}, {0x87e780ef, 0, 2, 2593}, {0x2a57b837, 3, 6, 237}, {0x4f3bc78f, 0, 0, 3207}, {0xf7b66ac1, 0, 3, 0},
	{0xcbb2aea9, 0, 2, 0}, {0xccd67369, 0, 2, 2658}, {0x81f2dad3, 4, 1, 0}, {0x1f978d45, 0, 3, 0}, {0x3244139b, 6, 1, 0}, {0x67406677, 0, 5, 0}, {0xf91786a3, 0, 2, 0}, {0x1c1dd7e5, 0, 3, 0},
	{0}, {0xcb9e05bf, 0, 2, 0}, {0x507dd9eb, 0, 3, 0}, {0}, {0xeb1a2c4b, 4, 0, 0}, {0}, {0xd329f347, 0, 2, 0}, {0},
	{0}, {0}, {0}, {0x64d86ff, 0, 3, 0}, {0}, {0x79f68dff, 0, 4, 0}, {0xac892023, 0, 3, 1612}, {0},
	{0x31e03b4f, 5, 10, 0}, {0}, {0}, {0}, {0}, {0}, {0}, {0},
	{0x2a5574fb, 0, 2, 0}, {0}, {0}, {0}, {0x84b2a0a5, 0, 2, 2273}, {0xc8e50aa3, 0, 2, 0}, {0xdb88560d, 0, 4, 0}, {0},
	{0x617ccb6b, 0, 4, 0}, {0x1dab821b, 0, 3, 0}, {0x48b4b51b, 0, 2, 0}, {0x724ae6a5, 0, 3, 0}, {0x1c7a45cd, 0, 3, 0}, {0xfccfeb13, 0, 2, 0}, {0x98975897, 0, 3, 0}, {0x5782e747, 0, 3, 1679},
	{0xf1580d8f, 4, 0, 0}, {0x46cf9f1, 0, 2, 0}, {0xc418caa3, 0, 1, 2850}, {0xa4d5401f, 0, 3, 0}, {0x92ff761f, 0, 2, 0}, {0xc7f95839, 0, 2, 2138}, {0}, {0xed57f07f, 0, 5, 0},
	{0x102765, 0, 3, 0}, {0}, {0x795266bf, 0, 4, 0}, {0xa58a1093, 0, 3, 0}, {0x279a0679, 0, 4, 939}, {0x29e884eb, 0, 2, 0}, {0x28ad19c9, 0, 2, 0}, {0xbc39c5d3, 0, 2, 0},
	{0}, {0}, {0}, {0}, {0x533bbc1b, 0, 3, 2059}, {0x8407855f, 0, 3, 0}, {0x7c282b3d, 0, 2, 0}, {0},
	{0xe3bedbc9, 0, 3, 0}, {0}, {0xbacab2cb, 0, 6, 329}, {0}, {0}, {0xb5ab1707, 0, 3, 1855}, {0x7824a7e3, 0, 2, 0}, {0x76033c67, 0, 2, 0},
	{0x40056cf3, 0, 3, 1937}, {0}, {0}, {0}, {0}, {0}, {0xa5377cf7, 0, 7, 127}, {0x2c71c7f9, 0, 1, 2908},
	{0x9a72ed41, 0, 2, 0}, {0}, {0x23ad7bd7, 0, 2, 0}, {0}, {0}, {0x78be0983, 4, 5, 0}, {0}, {0xafecb29, 0, 2, 0},
	{0x97326a87, 0, 5, 0}, {0x806d0453, 0, 4, 0}, {0x77a8026d, 0, 3, 0}, {0xecab51b3, 0, 2, 0}, {0}, {0x953afc8d, 0, 4, 0}, {0}, {0x78fbebb, 0, 0, 3091},
	{0x3c48301, 0, 0, 3470}, {0x421e4133, 0, 0, 3135}, {0xd369e843, 0, 2, 2551}, {0xdd1648e3, 0, 2, 0}, {0xf1ade7c7, 0, 2, 0}, {0xee0ed52f, 0, 2, 0}, {0}, {0},
	{0x67ab0645, 0, 0, 3041}, {0xd5da89a5, 0, 3, 0}, {0x72593be3, 0, 2, 0}, {0}, {0}, {0xc9a35aed, 0, 2, 0}, {0}, {0},
	{0}, {0}, {0}, {0xf112b437, 0, 3, 0}, {0}, {0}, {0}, {0},
	{0x4d6fdd57, 0, 3, 0}, {0}, {0}, {0}, {0}, {0}, {0x2f0e5b21, 0, 4, 808}, {0x5e410759, 3, 0, 0},
	{0}, {0}, {0x1327d27d, 0, 3, 0}, {0}, {0xa9e55713, 0, 0, 3103}, {0}, {0}, {0},
	{0xdf1595e7, 0, 2, 0}, {0xa6c3ca29, 0, 3, 0}, {0x637d68d3, 0, 3, 0}, {0}, {0}, {0}, {0}, {0xb4218db5, 3, 0, 0},
	{0x441380f7, 0, 3, 0}, {0}, {0x320ca907, 0, 3, 0}, {0x7f12ddc5, 2, 5, 0}, {0x61715089, 0, 3, 1602}, {0x5f7f75a7, 3, 0, 0}, {0}, {0},
	{0xa055a5c9, 0, 3, 0}, {0x8330e2e1, 0, 2, 0}, {0x4f0a0b21, 0, 2, 0}, {0x5cbbdbd7, 0, 2, 2315}, {0}, {0x4490c5dd, 0, 3, 1300}, {0x21d4b191, 0, 2, 0}, {0x47aab707, 0, 2, 0},
	{0}, {0}, {0xff69450d, 0, 3, 0}, {0}, {0}, {0}, {0}, {0xc0a48b79, 0, 3, 0},
	{0x7df61265, 0, 3, 0}, {0xdad43c85, 0, 3, 0}, {0}, {0}, {0}, {0}, {0xb0a7aa2d, 0, 2, 2345}, {0},
	{0}, {0x959c3977, 0, 2, 0}, {0}, {0}, {0}, {0}, {0}, {0x2d5d6871, 0, 3, 0},
	{0x1390d39f, 0, 2, 0}, {0xc4e4c6b1, 0, 3, 0}, {0}, {0x65f4003f, 0, 2, 0}, {0xcccf472f, 0, 3, 0}, {0}, {0}, {0},
	{0}, {0}, {0xfd535a6f, 0, 3, 0}, {0}, {0}, {0}, {0}, {0},
	{0}, {0xec83c8f1, 0, 3, 0}, {0}, {0}, {0xd714c871, 0, 3, 0}, {0x21dd20a9, 0, 2, 0}, {0}, {0},
	{0x857a4293, 0, 3, 0}, {0}, {0}, {0}, {0x1e3a41cb, 0, 3, 0}, {0x5001b409, 0, 3, 0}, {0x80c33051, 0, 2, 0}, {0},
	{0xf9f2cb93, 0, 2, 0}, {0}, {0x3dc72897, 0, 3, 0}, {0}, {0}, {0}, {0}, {0xde8ff48d, 6, 3, 0},
	{0x90a2fa4b, 0, 2, 0}, {0xfb7a4343, 6, 3, 0}, {0}, {0x3ce47525, 0, 2, 0}, {0}, {0}, {0}, {0},
	{0}, {0}, {0x2eff7fdf, 0, 3, 0}, {0}, {0x5f14ac5, 0, 2, 0}, {0x9cbbd201, 0, 3, 0}, {0xbef83d03, 0, 3, 0}, {0x123bb62b, 0, 3, 0},
	{0x8c98cc99, 0, 3, 0}, {0x4e209fc7, 0, 2, 0}, {0xe72eabad, 0, 4, 906}, {0x121a9ac5, 0, 2, 0}, {0xd1f8e585, 0, 2, 0}, {0xe13b0bd1, 0, 2, 0}, {0x781e1bcf, 0, 2, 0}, {0xc226078f, 0, 2, 0},
	{0x55e9f8f5, 0, 2, 0}, {0}, {0}, {0}, {0x901865d1, 0, 3, 0}, {0}, {0}, {0},
	{0}, {0}, {0x26838095, 0, 3, 0}, {0}, {0}, {0xc0cbd71b, 0, 3, 0}, {0x921fa25d, 3, 1, 0}, {0x9d391335, 0, 3, 0},
	{0x7cde7961, 0, 3, 0}, {0x9246e8ff, 0, 3, 0}, {0x814ff835, 0, 2, 0}, {0x63cfa345, 0, 2, 0}, {0x1a86b1d3, 0, 2, 0}, {0x3072206d, 0, 2, 0}, {0}, {0},
	{0xbb298343, 0, 2, 0}, {0xa7e1aab7, 0, 6, 333}, {0xf15ab13b, 0, 3, 0}, {0}, {0}, {0}, {0xe39f19df, 3, 3, 0}, {0xcff7ff79, 0, 3, 0},
	{0xc30bc311, 0, 2, 0}, {0}, {0x50bb65e9, 0, 3, 0}, {0xd9d51dd5, 0, 2, 0}, {0xc2f73bdf, 0, 4, 0}, {0x4fcfff5d, 0, 2, 0}, {0x585145e5, 0, 3, 0}, {0},
	{0xacfc5507, 0, 3, 0}, {0x85ee8d51, 0, 4, 0}, {0x6b72313b, 0, 6, 0}, {0xaa1f1209, 0, 3, 0}, {0xa2b0598b, 0, 3, 0}, {0x6ae20199, 0, 3, 0}, {0xe06fcc43, 0, 2, 0}, {0x55101711, 0, 2, 0},
	{0xd5c61c4f, 3, 2, 0}, {0}, {0}, {0}, {0}, {0}, {0x7f16ad63, 0, 3, 0}, {0x63198dab, 0, 3, 0},
	{0xefacfe35, 0, 3, 0}, {0x45bdf3f5, 0, 5, 465}, {0x1dca4dd, 3, 5, 0}, {0x60300fe7, 0, 3, 0}, {0xb5e620d9, 0, 2, 0}, {0}, {0}, {0},
	{0x55691453, 5, 3, 0}, {0xd9dcc461, 0, 2, 0}, {0x6f84dd35, 0, 2, 0}, {0xba8820c1, 0, 3, 0}, {0}, {0x80b0b4f, 4, 7, 0}, {0xab7173ff, 0, 3, 0}, {0xcbc8b2ab, 0, 2, 2774},
	{0}, {0x5f7070f1, 0, 3, 0}, {0}, {0}, {0x7cfb68b5, 0, 3, 0}, {0}, {0x5da2798f, 0, 4, 0}, {0x106d79bd, 0, 2, 0},
	{0x17ec821f, 0, 3, 0}, {0xe7015485, 0, 3, 0}, {0x86fee9c3, 0, 2, 0}, {0x1fae2ea1, 0, 2, 2732}, {0xd1322785, 0, 3, 0}, {0xab71463b, 0, 0, 3446}, {0}, {0x9a030453, 0, 4, 0},
	{0xbd51e973, 0, 4, 0}, {0x87c1dd97, 0, 4, 0}, {0x2b5fcc8b, 0, 2, 0}, {0x343af09b, 0, 3, 0}, {0xdb574061, 0, 3, 0}, {0x28f8c3e5, 0, 3, 0}, {0xc1a059c9, 0, 2, 0}, {0},
	{0x77f5ae29, 0, 2, 0}, {0x4c69110f, 0, 3, 0}, {0xfbc6fdcf, 0, 3, 0}, {0x4e186537, 0, 3, 0}, {0x30494837, 0, 2, 0}, {0xa1df1b2f, 0, 3, 0}, {0x860c721d, 0, 2, 0}, {0},
	{0x3e889269, 0, 2, 2796}, {0xfc784835, 0, 4, 0}, {0x9e1ee8f9, 0, 3, 0}, {0xd9028603, 0, 2, 0}, {0}, {0}, {0}, {0x17fc754b, 4, 0, 0},
	{0}, {0xb271fd8d, 0, 4, 0}, {0x4b7178b1, 0, 2, 0}, {0}, {0}, {0x1838326f, 0, 2, 0}, {0xe7b68241, 0, 3, 0}, {0},
	{0x9bade2ab, 0, 1, 2944}, {0xe5534fb9, 3, 1, 0}, {0}, {0x8b6c6d11, 0, 6, 280}, {0}, {0}, {0}, {0xe5240dbd, 0, 3, 0},
	{0}, {0x7ee748fd, 0, 7, 166}, {0}, {0}, {0x1b7209e9, 6, 6, 0}, {0x8bad680d, 0, 2, 2575}, {0x9f08789b, 0, 3, 0}, {0xec28aed1, 0, 3, 0},
	{0x1b926bc5, 0, 3, 0}, {0xb6a03fd1, 2, 6, 0}, {0xed9581fd, 0, 2, 0}, {0}, {0}, {0}, {0}, {0x1f30a589, 0, 5, 673},
	{0xfa912441, 0, 2, 0}, {0xadcd26b1, 3, 5, 0}, {0x5ff39d7f, 0, 4, 1262}, {0x64af2ef7, 0, 3, 0}, {0x9fe63859, 0, 0, 3555}, {0x522fd3b3, 0, 3, 0}, {0x9bb40795, 0, 3, 0}, {0x5f32eb, 0, 3, 0},
	{0x17857b03, 0, 2, 0}, {0xa7c86e49, 0, 2, 0}, {0xb18fbf03, 6, 5, 0}, {0x8a96e115, 0, 2, 0}, {0x5de5dfa5, 0, 2, 0}, {0}, {0}, {0},
	{0x98cb931f, 0, 4, 0}, {0x8a663b8f, 0, 2, 0}, {0x272dceb7, 0, 2, 0}, {0}, {0}, {0}, {0x39449885, 0, 4, 0}, {0},
	{0}, {0x7a09b137, 0, 3, 0}, {0}, {0}, {0}, {0}, {0}, {0x8ca98dcf, 0, 5, 0},
	{0x72dedc09, 0, 2, 0}, {0}, {0xb64421c5, 0, 3, 0}, {0x97fa2593, 0, 3, 0}, {0xaf64bc35, 0, 3, 0}, {0xf2f84cf9, 0, 5, 433}, {0x7ff04819, 0, 3, 0}, {0xd1fbd87f, 0, 2, 0},
	{0xa8051231, 0, 3, 1594}, {0}, {0}, {0xd285e853, 0, 2, 0}, {0x3bda427f, 0, 3, 1947}, {0x414b0587, 0, 6, 0}, {0}, {0},
	{0x8a03310f, 0, 2, 0}, {0}, {0}, {0x7b475577, 0, 2, 0}, {0}, {0}, {0}, {0x98766ac7, 4, 1, 0},
	{0xb7ae8fc5, 0, 3, 0}, {0xe7e23089, 0, 3, 0}, {0x578fe0b1, 0, 3, 0}, {0x1b026631, 0, 2, 2654}, {0x27c5822d, 0, 3, 0}, {0}, {0x2fa6f0fd, 0, 2, 0}, {0},
	{0}, {0}, {0xb9529c0d, 0, 4, 0}, {0xd3a1b4ef, 0, 3, 0}, {0xe6104b41, 0, 3, 0}, {0xb93344a3, 0, 3, 0}, {0x6d84033d, 0, 3, 0}, {0xb6153801, 2, 4, 0},
	{0x5a1c74b7, 0, 2, 0}, {0xae970009, 0, 2, 0}, {0x1e2143c7, 0, 3, 0}, {0x6547a95f, 0, 3, 0}, {0}, {0}, {0x6206d267, 0, 5, 0}, {0},
	{0x36487fa7, 0, 3, 0}, {0}, {0xd05b41a5, 0, 7, 123}, {0}, {0}, {0x5b030289, 0, 0, 3509}, {0x5e43c8f3, 0, 0, 3431}, {0},
	{0}, {0x13ef178b, 0, 2, 0}, {0}, {0xcd87216d, 0, 4, 0}, {0}, {0xfb8d9033, 0, 3, 0}, {0xecc77b49, 0, 2, 0}, {0},
	{0}, {0}, {0x84374785, 0, 2, 0}, {0xecc1f333, 0, 2, 2545}, {0xa3b7169b, 0, 4, 0}, {0x7a77ff21, 0, 2, 0}, {0}, {0},
	{0}, {0}, {0}, {0x2d3ced93, 0, 2, 0}, {0}, {0x194506db, 0, 5, 544}, {0x9510aaef, 0, 4, 0}, {0xcb175b3d, 0, 3, 0},
	{0x98dd4ac1, 0, 3, 0}, {0x955e1345, 0, 2, 0}, {0x5aaa91, 0, 6, 0}, {0}, {0}, {0x8550134d, 0, 5, 461}, {0xa849338d, 0, 4, 0}, {0x9050ce59, 0, 6, 0},
	{0}, {0}, {0}, {0xd4e0027f, 4, 0, 0}, {0}, {0xe84ec2c5, 0, 4, 0}, {0x18fd38a7, 0, 3, 0}, {0xeb18ece3, 0, 3, 0},
	{0}, {0}, {0}, {0x8553eb5b, 0, 3, 0}, {0}, {0}, {0}, {0xed4894bf, 0, 3, 0},
	{0xd8e56b45, 0, 3, 0}, {0xc1bea777, 0, 3, 0}, {0xa61b8879, 0, 2, 0}, {0}, {0}, {0}, {0}, {0xe75bd323, 0, 3, 0},
	{0xe56f114d, 0, 3, 0}, {0x803c89d7, 4, 0, 0}, {0}, {0}, {0x31fcb077, 0, 2, 2297}, {0x6c414dc5, 0, 2, 0}, {0xa016df4b, 0, 3, 0}, {0xce5249, 0, 3, 0},
	{0xa183bfc5, 0, 3, 1761}, {0x73a775af, 0, 4, 0}, {0x28eda69d, 0, 2, 0}, {0}, {0x69ed8edf, 0, 3, 0}, {0}, {0}, {0x540cbe47, 0, 3, 0},
	{0}, {0}, {0}, {0xc4778b4f, 3, 0, 0}, {0}, {0}, {0}, {0},
	{0xc9898f21, 0, 3, 0}, {0x28bb24d9, 6, 7, 0}, {0xc331b66f, 0, 3, 1892}, {0xbcf4a16b, 0, 2, 0}, {0xe4c03605, 0, 2, 0}, {0x647a2133, 0, 2, 0}, {0xf8ea2b87, 0, 3, 0}, {0},
	{0x8da93655, 0, 2, 0}, {0}, {0}, {0}, {0}, {0xbab08137, 0, 3, 0}, {0x5f6c91ad, 0, 6, 0}, {0x1cea41c3, 0, 2, 0},
	{0}, {0}, {0}, {0}, {0x2e3b8b1b, 6, 4, 0}, {0}, {0}, {0},
	{0}, {0}, {0}, {0}, {0x4346cd9, 0, 4, 0}, {0x361d9ec1, 0, 3, 0}, {0xd2e5d0b5, 0, 0, 3417}, {0xf3a668ad, 0, 3, 0},
	{0xa7e88f3d, 0, 3, 0}, {0x6b742f17, 0, 3, 0}, {0x9c66e137, 0, 2, 0}, {0}, {0}, {0xd3bd423f, 0, 2, 0}, {0x891fcea7, 0, 2, 0}, {0x7c6e0541, 0, 3, 0},
	{0x5390d789, 0, 3, 1397}, {0x91a71b41, 0, 3, 0}, {0}, {0}, {0}, {0}, {0}, {0},
	{0}, {0}, {0x84b7acb, 0, 4, 0}, {0x6788a0b3, 0, 3, 0}, {0}, {0}, {0}, {0},
	{0}, {0}, {0}, {0x7dbe979f, 0, 3, 0}, {0}, {0}, {0x2724d3cb, 3, 0, 0}, {0xe7406683, 0, 3, 0},
	{0}, {0x90ce73a5, 0, 4, 0}, {0xf005f757, 0, 2, 2253}, {0x4f25fe7d, 0, 4, 0}, {0x59dedf11, 0, 2, 0}, {0}, {0}, {0x97042d05, 0, 2, 2213},
	{0xd0fdad4b, 0, 3, 0}, {0xfce9c4e1, 0, 3, 0}, {0xfab89741, 0, 4, 0}, {0xf3a19f4d, 0, 3, 0}, {0x570f7a3b, 0, 3, 0}, {0x9f05a231, 0, 2, 0}, {0x56a1b71d, 0, 2, 0}, {0x94fa13f9, 0, 2, 0},
	{0}, {0}, {0}, {0}, {0}, {0xe8d3037d, 0, 4, 0}, {0xdb791171, 0, 3, 0}, {0xf42e8331, 0, 2, 0},
	{0}, {0}, {0}, {0x4da4bce1, 0, 3, 0}, {0x346beba7, 0, 3, 0}, {0x4a0744d5, 0, 3, 0}, {0}, {0x950bb2d7, 4, 5, 0},
	{0}, {0x54c98055, 0, 3, 0}, {0}, {0}, {0x4feb000b, 0, 3, 0}, {0x645636ef, 0, 2, 0}, {0x55ccaf53, 3, 1, 0}, {0xc3191a73, 0, 3, 0},
	{0xbf16fbd, 0, 3, 0}, {0xe81df26f, 0, 2, 0}, {0x52378b0f, 0, 3, 0}, {0}, {0}, {0xa39dc585, 0, 4, 949}, {0x8ac19679, 0, 0, 3065}, {0xa4dee465, 6, 5, 0},
	{0x67f51a9, 0, 2, 0}, {0x50acb635, 0, 2, 0}, {0}, {0xd950a247, 3, 0, 0}, {0xd1da15d5, 0, 3, 1751}, {0}, {0xbb320a6f, 0, 3, 1298}, {0},
	{0}, {0}, {0}, {0}, {0}, {0xb672550b, 0, 2, 0}, {0}, {0xd8b5ab9b, 0, 2, 2095},
	{0x8687bbbd, 2, 2, 0}, {0x9ff463e9, 0, 2, 0}, {0x82d3827d, 0, 7, 0}, {0x9bbfc7e1, 0, 3, 1292}, {0x8e2efb9b, 0, 2, 0}, {0}, {0x35d7da55, 0, 3, 1691}, {0},
	{0x94542001, 0, 1, 2876}, {0x6466a213, 0, 4, 0}, {0x3886fdd1, 0, 3, 0}, {0x8efa7cb5, 0, 2, 0}, {0xb1df1ba1, 0, 3, 0}, {0}, {0}, {0},
	{0xfc6c98c7, 0, 4, 0}, {0x5452dfd7, 0, 3, 0}, {0xdee8f041, 0, 2, 0}, {0x75cdb443, 0, 2, 0}, {0x535c96fb, 0, 2, 0}, {0x90af23c7, 0, 5, 0}, {0x88458f35, 0, 2, 0}, {0},
	{0}, {0x37a4bebb, 0, 3, 1302}, {0x8205893d, 6, 3, 0}, {0}, {0}, {0}, {0xefb6e34b, 6, 6, 0}, {0x46a1c7ad, 0, 2, 0},
	{0x7a02d581, 0, 3, 0}, {0xc4e9dbad, 0, 2, 0}, {0x5be8932f, 0, 2, 0}, {0x9ca3e74b, 0, 2, 0}, {0xe222b5b9, 0, 2, 0}, {0x84db7e9b, 0, 3, 0}, {0x7e9a94f3, 0, 3, 0}, {0xbea91e3, 0, 3, 0},
	{0x1f21ca7d, 0, 2, 0}, {0}, {0}, {0}, {0}, {0}, {0}, {0x76d74acd, 0, 3, 0},
	{0x45304fd7, 0, 2, 0}, {0xee365a7f, 0, 3, 0}, {0}, {0x15d4a659, 0, 3, 0}, {0x1e520253, 0, 3, 0}, {0xc1ab0a79, 0, 5, 0}, {0}, {0xfd2e00a9, 0, 3, 0},
	{0}, {0x2216cfd7, 0, 3, 0}, {0x91f47289, 0, 4, 0}, {0}, {0xbbd913bf, 0, 3, 0}, {0xf0e02dc5, 0, 1, 2802}, {0x34c33f0f, 0, 1, 2812}, {0xcddf6539, 0, 2, 0},
	{0xa9ddb86d, 0, 6, 253}, {0x559c7d8d, 0, 3, 0}, {0xbb40869f, 0, 3, 0}, {0xed2cb611, 0, 3, 0}, {0x78ac7c69, 0, 5, 0}, {0xa0170d19, 0, 2, 0}, {0x20bef423, 2, 6, 249}, {0},
	{0}, {0}, {0}, {0}, {0}, {0}, {0xd1bf3e83, 0, 3, 0}, {0xe235d247, 0, 2, 0},
	{0}, {0}, {0x77c2c951, 6, 4, 0}, {0x15095385, 0, 3, 0}, {0}, {0}, {0}, {0xdca3fe8b, 0, 3, 0},
	{0x37eb3aa7, 0, 3, 0}, {0xe3b7db19, 0, 2, 0}, {0x961cfc2b, 0, 2, 0}, {0}, {0x6ee593, 0, 4, 0}, {0x8028acff, 0, 4, 1087}, {0xd2144431, 0, 3, 0}, {0x71527325, 0, 3, 0},
	{0}, {0}, {0}, {0x8f20ae9b, 0, 3, 0}, {0xbc6fc2b, 0, 3, 0}, {0x1064a171, 0, 2, 0}, {0x75efab59, 6, 6, 345}, {0xe798d07b, 0, 3, 0},
	{0}, {0}, {0x44b43bb3, 0, 3, 0}, {0x8858d313, 0, 2, 0}, {0x32fa8b63, 0, 3, 0}, {0x7caef2b5, 0, 3, 0}, {0x3ce33f5f, 0, 2, 0}, {0},
	{0}, {0}, {0}, {0x99f4e19d, 0, 3, 0}, {0x10a2a357, 0, 2, 0}, {0x33a6601b, 0, 2, 0}, {0xef70f4ed, 0, 2, 0}, {0x630fbdd7, 0, 3, 0},
	{0}, {0}, {0}, {0}, {0}, {0xb22a7911, 0, 3, 0}, {0xa07483ad, 0, 2, 0}, {0},
	{0}, {0x1f215747, 0, 5, 0}, {0xa0ce6e7b, 0, 2, 0}, {0}, {0}, {0x88710813, 0, 2, 0}, {0}, {0x2fd5864f, 0, 2, 2226},
	{0}, {0xe6dfeff7, 0, 2, 0}, {0}, {0x7a092d11, 0, 3, 0}, {0}, {0}, {0}, {0x1aa909ab, 0, 3, 0},
	{0}, {0xb18009b5, 0, 1, 2878}, {0}, {0x6b90f7a9, 0, 4, 1163}, {0x789e7bb9, 0, 2, 0}, {0x39ff6b65, 0, 2, 0}, {0}, {0x7101a1a1, 0, 4, 0},
	{0}, {0xe08a5289, 0, 1, 2998}, {0xbe231dd9, 0, 2, 2331}, {0}, {0xa6a3a96f, 0, 3, 0}, {0}, {0}, {0x7d557bb3, 0, 4, 0},
	{0xedeb5bc3, 6, 10, 5}, {0}, {0x43ac7a85, 0, 2, 0}, {0}, {0}, {0xcf8de9fd, 6, 6, 0}, {0}, {0},
	{0xeea1fa7, 0, 2, 0}, {0}, {0x9ee53bff, 0, 3, 0}, {0}, {0x5dff64ff, 0, 1, 3012}, {0}, {0}, {0},
	{0x2c03d2c3, 0, 4, 1187}, {0}, {0}, {0}, {0}, {0}, {0x92f22a23, 0, 3, 1481}, {0xf37cc21f, 0, 4, 0},
	{0x1aecf861, 0, 3, 0}, {0}, {0x56b29995, 0, 3, 0}, {0x183c0957, 0, 4, 0}, {0}, {0x750e0fc7, 0, 3, 0}, {0x1918baf9, 0, 3, 0}, {0},
	{0}, {0}, {0xe57569cf, 0, 2, 0}, {0x17e46023, 0, 2, 0}, {0x3cc891c1, 0, 2, 0}, {0}, {0xad1563d7, 0, 2, 0}, {0x8ce75623, 3, 2, 0},
	{0}, {0xd2ae59b5, 0, 2, 0}, {0x87a3f063, 0, 3, 1538}, {0x85000845, 0, 3, 0}, {0x9901fd6d, 0, 4, 814}, {0x34896f69, 0, 4, 900}, {0}, {0x908fd2b3, 0, 4, 1248},
	{0xb17ae2df, 0, 5, 0}, {0x283093f9, 0, 2, 0}, {0}, {0}, {0x9ce49b93, 0, 2, 0}, {0}, {0}, {0x992d491d, 0, 2, 0},
	{0x41e3beb9, 0, 3, 0}, {0x68d3b11b, 0, 5, 487}, {0xbdbd2d75, 0, 2, 0}, {0}, {0}, {0x3461599d, 0, 4, 1161}, {0x845efe89, 0, 3, 0}, {0xc66033b, 0, 3, 0},
	{0}, {0xffaad5ef, 6, 5, 0}, {0}, {0}, {0xf4e95b61, 0, 2, 0}, {0xf0cb0e0f, 0, 4, 0}, {0}, {0xea403f27, 0, 3, 1667},
	{0}, {0}, {0}, {0}, {0x17a99a69, 0, 3, 0}, {0x4c937bf7, 0, 3, 0}, {0x6e4aabc1, 0, 0, 3245}, {0xbae6581, 0, 2, 0},
	{0x6d5d59cb, 0, 2, 0}, {0}, {0x4adc9eef, 3, 0, 0}, {0x4425da29, 0, 2, 0}, {0}, {0xf6a33b09, 0, 3, 0}, {0}, {0},
	{0x89ce0f69, 0, 5, 665}, {0xbc771eeb, 0, 3, 0}, {0x438cc8ed, 0, 3, 0}, {0xa5334a75, 4, 0, 0}, {0x10d81edb, 0, 3, 0}, {0x1b20bd27, 0, 3, 0}, {0x43963a2f, 0, 3, 0}, {0x731b7831, 0, 2, 0},
	{0}, {0xee3f23cf, 0, 3, 0}, {0}, {0x7185b17b, 0, 3, 0}, {0xc0946161, 0, 3, 0}, {0x6a81d135, 0, 2, 0}, {0x6bbfae95, 0, 2, 0}, {0x2fd008ed, 0, 2, 0},
	{0x2087a897, 0, 4, 0}, {0x741156d7, 0, 2, 0}, {0xaef7209b, 0, 3, 0}, {0}, {0x7cc5369f, 0, 3, 0}, {0}, {0}, {0},
	{0x9a740ee5, 0, 2, 0}, {0x6e62dc81, 0, 3, 0}, {0xa7364e7f, 0, 2, 0}, {0}, {0}, {0}, {0}, {0},
	{0}, {0xcc6a8cc1, 0, 3, 0}, {0}, {0x884aba2f, 0, 3, 0}, {0xb8a8616d, 0, 3, 0}, {0xdd51b72d, 0, 2, 0}, {0x192a5677, 0, 2, 0}, {0xdde2e241, 0, 3, 1717},
	{0xcddce69, 0, 3, 0}, {0}, {0}, {0}, {0x384dde9, 0, 2, 0}, {0}, {0x178108af, 0, 7, 140}, {0},
	{0}, {0xde41353f, 0, 2, 2776}, {0x41594d0f, 0, 2, 2559}, {0}, {0}, {0}, {0xfad4a9eb, 0, 4, 0}, {0x242e1ae5, 0, 3, 1731},
	{0x5b715065, 0, 3, 0}, {0xad95f9f, 0, 2, 0}, {0xa72f5157, 0, 4, 0}, {0}, {0x99b1e70f, 0, 3, 0}, {0x365b972f, 0, 4, 0}, {0x621725d9, 0, 3, 1464}, {0xf7f7b8db, 0, 7, 0},
	{0x8b3b3c71, 0, 3, 0}, {0}, {0xc2b09767, 0, 3, 0}, {0}, {0x3f2da83f, 0, 3, 0}, {0x71be9475, 0, 3, 0}, {0}, {0x5f38f451, 0, 4, 0},
	{0x12383b4d, 0, 3, 0}, {0x4d254283, 0, 4, 0}, {0xc624a75, 0, 3, 0}, {0xead892bd, 0, 2, 0}, {0x2c2701bd, 0, 3, 0}, {0x101737f, 3, 0, 0}, {0xcf031b6b, 0, 4, 963}, {0x42ef03e9, 0, 4, 0},
	{0x60f97fff, 0, 3, 0}, {0xe26a8f57, 0, 2, 0}, {0xfda76137, 0, 3, 0}, {0}, {0xbcdef9d3, 0, 3, 0}, {0}, {0}, {0},
	{0}, {0}, {0x429f2a83, 0, 3, 0}, {0x129f37dd, 0, 2, 2440}, {0x2c583f49, 0, 3, 0}, {0x92eb3927, 0, 2, 0}, {0}, {0x74a72b19, 0, 3, 0},
	{0}, {0x94a869e1, 0, 3, 0}, {0}, {0x2e3aeaa1, 0, 3, 2045}, {0xc5f708a5, 0, 2, 0}, {0x7ca9b1f3, 0, 2, 2519}, {0}, {0},
	{0x5dfb5791, 0, 2, 0}, {0xc355f955, 0, 2, 0}, {0xa0267499, 0, 3, 0}, {0}, {0xa133c0ab, 0, 3, 0}, {0xa20dff8f, 0, 5, 0}, {0xa97736df, 0, 3, 0}, {0},
	{0x4975ad17, 0, 3, 0}, {0xb4882193, 0, 3, 0}, {0}, {0}, {0xbf4505f, 0, 3, 1556}, {0xcf6f355b, 0, 0, 3237}, {0xbc7ef753, 0, 3, 0}, {0xaa5350c5, 0, 2, 0},
	{0x32d51fd9, 4, 4, 0}, {0}, {0}, {0}, {0}, {0}, {0x8e82dc5, 0, 2, 0}, {0x6b0d5b0f, 0, 5, 559},
	{0x988505bf, 0, 3, 0}, {0xeda91745, 0, 3, 0}, {0xe1e71d5, 0, 3, 0}, {0x7b190a43, 0, 3, 1395}, {0xf85d1ec3, 0, 3, 0}, {0xce9a7cb, 0, 4, 0}, {0xcb2194f3, 0, 3, 0}, {0x809fece7, 0, 5, 0},
	{0xdbd80dc9, 3, 2, 0}, {0xe32daa41, 0, 2, 0}, {0}, {0xc5620d, 0, 2, 2662}, {0}, {0x59ab60a1, 0, 3, 0}, {0x82529f21, 0, 2, 0}, {0},
	{0x3856df51, 0, 2, 2722}, {0}, {0x17c57321, 0, 2, 0}, {0xe3d14673, 0, 4, 1061}, {0}, {0}, {0xfd9e40bd, 0, 6, 304}, {0xaa641efd, 0, 3, 0},
	{0xb4433c17, 0, 2, 0}, {0x1a1a021f, 0, 2, 0}, {0}, {0}, {0}, {0}, {0xb4fb4d6f, 0, 3, 0}, {0},
	{0}, {0xe00c6d03, 0, 3, 0}, {0x1190495d, 0, 4, 910}, {0}, {0}, {0x552252a1, 0, 3, 0}, {0xabb2ef3, 0, 4, 0}, {0x19c04719, 0, 0, 3259},
	{0x3c3433b, 0, 2, 0}, {0}, {0}, {0xba2d2b91, 0, 4, 0}, {0}, {0}, {0}, {0xdcd36339, 3, 3, 0},
	{0}, {0xf2d8101d, 0, 2, 0}, {0}, {0}, {0}, {0xec813a25, 0, 3, 0}, {0}, {0},
	{0x431259c7, 0, 2, 0}, {0xe757d543, 6, 7, 109}, {0xce38a4a1, 0, 3, 0}, {0xb669b685, 0, 2, 0}, {0}, {0xd97f9179, 0, 5, 366}, {0x394ad19, 0, 4, 0}, {0xa67d1885, 0, 3, 0},
	{0xa026179b, 0, 4, 0}, {0x7bb0794b, 0, 3, 0}, {0xc0d281b1, 0, 3, 1896}, {0x776a3c45, 0, 3, 0}, {0xb68425e1, 0, 2, 0}, {0x3e38075b, 0, 2, 0}, {0x6bcfe699, 0, 4, 1266}, {0x3371d8b1, 0, 2, 0},
	{0xd2329a5d, 0, 2, 0}, {0xc1a26cfd, 0, 4, 810}, {0xf714d71, 0, 4, 0}, {0xb68267ef, 0, 4, 0}, {0x46286ae7, 0, 4, 0}, {0xa67899bb, 0, 3, 0}, {0}, {0xab4a4059, 0, 3, 0},
	{0xcf1821fd, 0, 2, 0}, {0}, {0}, {0}, {0}, {0x15dcd96f, 0, 3, 0}, {0x5da0887d, 0, 3, 0}, {0x1de29f07, 0, 3, 2000},
	{0xc6dc0bf9, 0, 3, 0}, {0x16874831, 0, 4, 0}, {0xac073d3f, 0, 4, 0}, {0x64f8f699, 0, 3, 0}, {0xbb79054f, 0, 3, 0}, {0x7a7b5ff5, 0, 3, 0}, {0xbb459e2d, 0, 1, 2996}, {0x7c17e2b1, 6, 4, 0},
	{0xfde94269, 0, 2, 0}, {0xa398031d, 0, 2, 0}, {0}, {0x9cec5249, 0, 3, 0}, {0x447eb157, 0, 2, 0}, {0x52b7cbe9, 0, 3, 1447}, {0xe97fce8d, 0, 2, 2458}, {0},
	{0xbdf3938b, 0, 4, 0}, {0xd7917a19, 0, 4, 0}, {0x4c74a0a9, 0, 3, 0}, {0}, {0}, {0}, {0}, {0},
	{0}, {0x7116a105, 3, 0, 0}, {0xaa79817f, 0, 3, 0}, {0}, {0}, {0}, {0xdddfe84f, 0, 2, 0}, {0x7166456f, 0, 0, 3399},
	{0xb86cc65, 0, 3, 0}, {0}, {0}, {0}, {0x6e027d3, 0, 0, 3169}, {0xa4fae071, 5, 3, 0}, {0xc45ef487, 0, 4, 0}, {0xa59bcfdd, 0, 3, 0},
	{0x30e37d71, 0, 3, 0}, {0}, {0}, {0xa6b89d13, 0, 2, 0}, {0}, {0}, {0}, {0xd4041bd, 0, 0, 3155},
	{0xa700f9c7, 0, 3, 0}, {0}, {0}, {0}, {0}, {0x143a2bd3, 0, 3, 0}, {0xb7debf67, 0, 2, 0}, {0xa1717c19, 0, 3, 0},
	{0x92bc9c5d, 0, 3, 0}, {0xf72f92d9, 0, 2, 0}, {0}, {0}, {0}, {0}, {0}, {0},
	{0}, {0xf31279bd, 0, 3, 0}, {0x7df99579, 0, 2, 0}, {0xd0399a0d, 0, 2, 0}, {0x7853c4f1, 0, 2, 0}, {0}, {0xda4bd759, 0, 3, 0}, {0xc7310d2f, 0, 3, 0},
	{0x391ccb33, 3, 3, 0}, {0xaae2731, 0, 3, 0}, {0xe223c131, 0, 3, 0}, {0x385e0fbd, 0, 3, 0}, {0x491e9a0d, 0, 2, 0}, {0xca355687, 0, 2, 0}, {0x3963badb, 0, 3, 0}, {0x60f144a9, 3, 0, 0},
	{0x78f15bb9, 0, 2, 0}, {0x25b561d9, 0, 2, 0}, {0x8720ea33, 0, 4, 0}, {0}, {0xa118ed3, 0, 3, 0}, {0xa148090d, 0, 3, 0}, {0x1d85254f, 0, 4, 0}, {0},
	{0}, {0}, {0}, {0}, {0}, {0}, {0x6be8ccf5, 0, 6, 204}, {0},
	{0}, {0}, {0}, {0x21f62f5b, 0, 3, 0}, {0x50d92e2f, 0, 3, 1290}, {0xeac83151, 0, 3, 1375}, {0x55f8863, 0, 2, 2317}, {0xc13d0caf, 0, 3, 0},
	{0}, {0}, {0}, {0}, {0}, {0}, {0x6515669b, 0, 2, 2259}, {0x83b7566d, 0, 2, 0},
	{0}, {0x917cd2a9, 0, 2, 0}, {0}, {0}, {0x8708d1bd, 0, 4, 0}, {0xe1c526b3, 0, 4, 971}, {0x19135a51, 0, 4, 0}, {0x1ebb52f, 0, 2, 0},
	{0}, {0}, {0}, {0x45454a89, 0, 3, 1869}, {0x68b919a5, 0, 5, 0}, {0xa9f5d7db, 0, 4, 0}, {0x457274d1, 0, 3, 0}, {0x4a18aa31, 0, 3, 0},
	{0x94f52b47, 4, 3, 0}, {0}, {0x83e89505, 0, 2, 0}, {0xcf04495, 0, 4, 0}, {0x280932c1, 0, 3, 0}, {0}, {0xdaf2e723, 0, 3, 0}, {0},
	{0}, {0}, {0}, {0}, {0}, {0xb95b57eb, 0, 3, 1963}, {0}, {0x271c8333, 0, 2, 0},
	{0xfb6f1d, 0, 5, 0}, {0}, {0}, {0}, {0xceb7f325, 0, 2, 0}, {0x20b7baef, 0, 3, 0}, {0}, {0x2c4d66b5, 0, 6, 251},
	{0}, {0}, {0}, {0x308ce827, 0, 2, 0}, {0}, {0}, {0}, {0xf872dcd9, 0, 3, 0},
	{0xc465ec93, 0, 0, 3397}, {0xb8f408bb, 0, 3, 0}, {0}, {0}, {0xa5c8e669, 0, 5, 451}, {0x1c841fb7, 3, 4, 0}, {0}, {0},
	{0}, {0}, {0}, {0x6da57bf5, 6, 6, 0}, {0xe161273f, 0, 2, 0}, {0x159cf663, 0, 3, 0}, {0}, {0},
	{0xb5fb59f3, 0, 2, 0}, {0}, {0}, {0}, {0xfd4000d9, 0, 4, 0}, {0}, {0xa183366d, 4, 1, 0}, {0xcd5408dd, 0, 3, 0},
	{0}, {0}, {0}, {0}, {0x49f6af4d, 0, 3, 0}, {0xc26bb3f7, 0, 6, 0}, {0x9b436ffb, 0, 2, 0}, {0},
	{0}, {0xed2e4df5, 0, 3, 0}, {0x74efb391, 0, 3, 0}, {0xd40c5f4b, 0, 2, 0}, {0}, {0}, {0x6427e867, 0, 2, 2228}, {0xae4e96b, 0, 6, 208},
	{0xa98aa377, 0, 3, 0}, {0x967756f7, 0, 3, 0}, {0xdb740b2d, 0, 3, 0}, {0}, {0}, {0xab527a3, 0, 2, 0}, {0}, {0x6a7a0e21, 0, 1, 3008},
	{0xfa259df7, 0, 6, 192}, {0x28410d81, 0, 2, 0}, {0x29766687, 0, 2, 0}, {0x72463439, 0, 3, 0}, {0}, {0}, {0}, {0},
	{0}, {0}, {0xec5efa8b, 0, 4, 0}, {0}, {0}, {0xfc990ffd, 0, 2, 2479}, {0x71a94855, 0, 2, 0}, {0},
	{0x8deb9c17, 0, 5, 514}, {0x3e0c72cd, 0, 3, 0}, {0x789d900d, 0, 2, 2473}, {0x7674d4a7, 0, 3, 0}, {0x31c5cfd3, 0, 4, 0}, {0x1e4096a9, 0, 3, 0}, {0xbe8e676f, 0, 2, 0}, {0x1009b743, 0, 2, 0},
	{0xcd2cd6d1, 0, 2, 0}, {0xa57b79f9, 6, 1, 0}, {0x9bd23ffb, 0, 3, 0}, {0xc782e409, 0, 2, 0}, {0}, {0xcdb9fad9, 0, 2, 0}, {0}, {0},
	{0}, {0}, {0x98c1e4eb, 0, 3, 0}, {0}, {0}, {0x2674141d, 0, 3, 0}, {0x3dc553ef, 0, 3, 0}, {0x7ce57461, 4, 9, 26},
	{0xa8372d1d, 0, 3, 0}, {0}, {0}, {0}, {0}, {0}, {0xc05b81b9, 0, 2, 0}, {0x1da3ea5b, 0, 3, 0},
	{0}, {0}, {0x16453fb3, 0, 2, 0}, {0}, {0}, {0}, {0}, {0},
	{0x1e38d34d, 4, 3, 1803}, {0x84475ecb, 0, 2, 0}, {0xc04fcf0b, 0, 2, 0}, {0}, {0}, {0}, {0}, {0},
	{0x5f2e9959, 6, 5, 0}, {0}, {0}, {0xaf7d771d, 0, 3, 0}, {0}, {0}, {0}, {0},
	{0xa042d87, 0, 5, 0}, {0x9e91a2fb, 0, 2, 0}, {0}, {0x6fbdbf5f, 0, 3, 0}, {0}, {0x1ccbc9bd, 0, 3, 2039}, {0}, {0x6a2a0ca5, 0, 2, 0},
	{0}, {0}, {0x198b1e15, 0, 2, 2533}, {0xa1a17467, 0, 2, 0}, {0}, {0}, {0}, {0},
	{0}, {0}, {0}, {0x98ac22ff, 4, 2, 0}, {0x28b64c3d, 0, 2, 0}, {0}, {0x7222288b, 0, 2, 0}, {0x48629f4f, 0, 3, 0},
	{0}, {0}, {0xab21f7e9, 0, 3, 0}, {0}, {0}, {0}, {0x877eb8f, 0, 4, 1278}, {0x39111aa7, 0, 4, 0},
	{0xcef89031, 0, 2, 0}, {0}, {0x667bf047, 0, 1, 2962}, {0xb052af69, 4, 6, 0}, {0x328aeb5f, 0, 3, 0}, {0x8e9be1d9, 0, 3, 0}, {0x9e1cf01b, 0, 3, 0}, {0xc8d7697, 0, 2, 0},
	{0xdff8ca7d, 0, 2, 2217}, {0}, {0xc7a6457b, 0, 2, 0}, {0x2d20b7bd, 0, 5, 0}, {0x445420ef, 0, 3, 0}, {0x88fc2247, 0, 2, 0}, {0xae0d6973, 0, 2, 0}, {0x1c408331, 0, 2, 0},
	{0x6fab7abf, 0, 5, 704}, {0xd2bdb305, 0, 4, 0}, {0x59e1fbb, 0, 1, 2870}, {0x6d1bc1cf, 0, 3, 0}, {0x9370bfe9, 0, 2, 0}, {0x76a19e35, 0, 3, 0}, {0xb27daeaf, 0, 3, 0}, {0xcb4d64d3, 0, 2, 0},
	{0x63c64e9f, 0, 2, 2535}, {0x220b4b5, 0, 2, 0}, {0}, {0}, {0}, {0}, {0}, {0},
	{0}, {0}, {0}, {0xb884f585, 0, 5, 0}, {0}, {0x27aceddd, 0, 3, 0}, {0xd585ff3, 0, 3, 0}, {0xc82474a1, 0, 3, 0},
	{0}, {0x30f30e13, 0, 3, 0}, {0}, {0}, {0}, {0xf32e2931, 0, 4, 0}, {0}, {0},
	{0}, {0}, {0}, {0}, {0}, {0}, {0xc584ad15, 0, 2, 0}, {0x940d37d1, 0, 3, 0},
	{0xc9e81003, 0, 3, 0}, {0xda011a39, 0, 3, 0}, {0xa2aa1387, 0, 3, 0}, {0}, {0xfdaabad9, 0, 3, 1749}, {0}, {0}, {0x8d368b99, 0, 3, 0},
	{0x30559b7, 0, 0, 3287}, {0xb1884803, 4, 0, 0}, {0x7c81b789, 0, 2, 0}, {0xff63afd7, 0, 3, 0}, {0x8228a149, 0, 3, 0}, {0x27627ba7, 0, 2, 0}, {0}, {0},
	{0}, {0x6fa284c9, 0, 2, 2585}, {0xaee59e31, 0, 3, 0}, {0x34499333, 0, 2, 0}, {0}, {0}, {0}, {0},
	{0x97cdd305, 0, 3, 0}, {0x14cf8113, 0, 3, 1789}, {0xe4f81417, 0, 3, 0}, {0}, {0}, {0x8115bcd5, 0, 3, 0}, {0xb0667d27, 0, 2, 0}, {0xb81e7eb3, 0, 4, 0},
	{0xc0e5301, 0, 2, 0}, {0}, {0x51aabe39, 0, 3, 0}, {0xea3992c7, 0, 3, 0}, {0xd2214389, 0, 2, 0}, {0}, {0xc7fc0451, 0, 3, 0}, {0xb23036a7, 0, 4, 0},
	{0x26003045, 0, 2, 0}, {0xb1ea04c7, 0, 3, 0}, {0}, {0}, {0}, {0x38647551, 0, 3, 0}, {0xa223aaa7, 0, 3, 0}, {0},
	{0xeddd368d, 0, 1, 2880}, {0x6a1f2fc1, 0, 3, 0}, {0xc1ee30f7, 0, 3, 0}, {0xf6109acb, 0, 3, 0}, {0x9292c12b, 0, 2, 0}, {0x422a61bf, 0, 7, 142}, {0x2e1f3e3f, 0, 3, 1887}, {0xe9e556e9, 0, 5, 667},
	{0x3976613b, 0, 5, 0}, {0xd7d162bd, 0, 2, 0}, {0xe7251f49, 0, 2, 0}, {0x5d9bfa77, 0, 2, 0}, {0x1d35f3dd, 0, 3, 0}, {0xd97f65c3, 0, 3, 0}, {0xbfbb3a33, 0, 2, 0}, {0x110446e1, 0, 1, 2902},
	{0x42578d5d, 0, 0, 3105}, {0x2d95df31, 0, 2, 2531}, {0}, {0x11297de1, 0, 3, 0}, {0}, {0}, {0x5d332c65, 0, 2, 0}, {0},
	{0}, {0x3fa54151, 0, 3, 0}, {0x54af3e19, 0, 2, 0}, {0xb8b1e613, 0, 6, 0}, {0x631e541, 0, 3, 0}, {0}, {0}, {0},
	{0}, {0}, {0}, {0xfefc5b17, 0, 3, 0}, {0x5f65913, 0, 3, 0}, {0xf1341327, 0, 2, 0}, {0}, {0x989e1d1f, 0, 3, 0},
	{0x1e0422b, 0, 2, 0}, {0x9528e4d9, 0, 3, 1344}, {0xe02cda51, 0, 3, 0}, {0x88513955, 0, 3, 0}, {0x6b58242f, 0, 2, 0}, {0x58b1cc93, 0, 2, 0}, {0x4afcb0a1, 0, 6, 215}, {0xc631dd5, 3, 0, 0},
	{0xe9ab33f, 0, 2, 0}, {0}, {0}, {0x37c4f771, 0, 4, 0}, {0}, {0}, {0}, {0xc49c78fd, 0, 3, 1978},
	{0x64b435ef, 0, 2, 2501}, {0x61aec49f, 0, 2, 0}, {0x2c1643bd, 0, 2, 0}, {0x5e64d9a7, 0, 3, 0}, {0x768906cd, 0, 3, 0}, {0x409d707d, 0, 5, 453}, {0x569e4d81, 0, 3, 0}, {0x58129337, 0, 2, 2724},
	{0x7ad0eae1, 0, 3, 0}, {0x937a1f6f, 0, 0, 3253}, {0x9cca6ee3, 0, 4, 0}, {0}, {0}, {0xe5773a8d, 0, 3, 0}, {0xe94a4651, 0, 2, 0}, {0},
	{0x1950c25f, 0, 3, 0}, {0}, {0xaeb136e9, 0, 3, 0}, {0xb1a378e9, 0, 3, 0}, {0}, {0}, {0}, {0},
	{0xc5ed7d9, 0, 5, 700}, {0}, {0x10fd2ee3, 0, 2, 0}, {0}, {0}, {0}, {0}, {0},
	{0}, {0}, {0}, {0}, {0}, {0}, {0}, {0},
	{0x6d71c99f, 0, 2, 0}, {0}, {0x8a80aee3, 0, 3, 0}, {0xe126ccfb, 0, 2, 0}, {0}, {0xea387d57, 0, 6, 184}, {0}, {0},
	{0}, {0x6afd0cd, 0, 2, 0}, {0}, {0}, {0x23c2cf3d, 0, 2, 2431}, {0}, {0x1b0147e1, 0, 3, 0}, {0},
	{0}, {0}, {0x640490df, 0, 4, 0}, {0}, {0x601c1b29, 0, 3, 0}, {0}, {0xf7cabeaf, 0, 2, 0}, {0},
	{0xa630e19, 0, 4, 0}, {0}, {0}, {0}, {0}, {0xbc67c721, 0, 2, 0}, {0}, {0x9a8e673b, 0, 0, 3521},
	{0xe30a3dbb, 0, 0, 3315}, {0xbb0a7d51, 0, 3, 0}, {0x76b8778f, 0, 3, 0}, {0xe630884b, 0, 3, 0}, {0x392e4c03, 0, 3, 1996}, {0xb6cc7661, 0, 5, 0}, {0xe17ca9b1, 0, 2, 0}, {0xca81f9a5, 0, 2, 0},
	{0xeb7cd49, 0, 2, 0}, {0xe99268ff, 0, 2, 0}, {0x4155e995, 0, 4, 818}, {0}, {0}, {0x779919a1, 0, 3, 0}, {0}, {0xb4896053, 0, 2, 2372},
	{0x35924d29, 0, 3, 0}, {0xdb3decd1, 0, 4, 0}, {0x8d63b61f, 0, 4, 0}, {0x75b69c45, 0, 4, 0}, {0xb2245169, 0, 3, 0}, {0x3e55aa2f, 0, 1, 2824}, {0x188e2c57, 0, 3, 0}, {0x467d3eb3, 0, 3, 0},
	{0x8de62d4f, 0, 2, 0}, {0xf600e87d, 0, 2, 0}, {0x5106421d, 0, 2, 0}, {0}, {0}, {0}, {0}, {0xbc005043, 0, 2, 2363},
	{0}, {0}, {0}, {0x11e02747, 0, 3, 0}, {0x728c8aed, 0, 2, 2642}, {0}, {0}, {0},
	{0x96224ed7, 0, 2, 0}, {0xcefd7d05, 0, 2, 0}, {0xfd9c2a93, 0, 3, 0}, {0}, {0xa2c1a1c1, 0, 3, 0}, {0xe1796d69, 0, 3, 0}, {0}, {0},
	{0}, {0}, {0}, {0}, {0xd087e703, 0, 3, 0}, {0}, {0xf87a413b, 0, 5, 0}, {0},
	{0}, {0}, {0xd7ae627d, 0, 2, 0}, {0}, {0}, {0x7e95bdc5, 0, 3, 0}, {0xd63c793b, 0, 2, 0}, {0},
	{0}, {0}, {0xbb42876b, 0, 3, 1499}, {0x8ce8ad2f, 0, 2, 0}, {0}, {0}, {0}, {0},
	{0}, {0}, {0}, {0}, {0}, {0}, {0}, {0xe5afe739, 4, 0, 0},
	{0xdf48106f, 0, 3, 0}, {0xfc60619f, 0, 2, 0}, {0xb622049f, 0, 4, 0}, {0xce97915d, 0, 5, 0}, {0x334ff56b, 0, 2, 0}, {0}, {0xabc6bb4f, 0, 2, 0}, {0},
	{0x78dd29d3, 0, 3, 0}, {0}, {0}, {0}, {0}, {0}, {0}, {0},
	{0}, {0x9590ccf1, 0, 4, 0}, {0x87bce965, 0, 3, 0}, {0}, {0}, {0x14df7c8f, 0, 0, 3295}, {0}, {0xf58cb42d, 0, 2, 2370},
	{0xed89990b, 0, 3, 0}, {0}, {0xc5772eab, 0, 2, 0}, {0}, {0x8e143969, 0, 0, 3227}, {0}, {0x9ba271c5, 0, 3, 1681}, {0xa99c2381, 0, 4, 0},
	{0x42f6ab81, 4, 7, 115}, {0x42bd881, 0, 6, 0}, {0xca5c0297, 0, 4, 0}, {0x32b3b7c5, 0, 3, 0}, {0x6d1c87a1, 0, 2, 0}, {0x4034e331, 0, 3, 0}, {0}, {0},
	{0xfcbd3ac3, 0, 4, 0}, {0}, {0}, {0x5f898d23, 0, 3, 0}, {0x141d90e9, 3, 0, 0}, {0x5f287963, 0, 2, 0}, {0x9e44c7b, 0, 3, 0}, {0},
	{0xa88de57f, 0, 0, 3129}, {0}, {0x838b762b, 0, 4, 0}, {0xdf572207, 0, 3, 0}, {0xf6c69e1f, 0, 3, 1711}, {0x111bc0a1, 0, 2, 0}, {0x1dbf0651, 4, 0, 0}, {0xfcffafb1, 0, 3, 0},
	{0x314b0d39, 0, 2, 0}, {0x127e95e9, 0, 2, 0}, {0xb54cf583, 0, 2, 0}, {0}, {0}, {0xfd34b367, 0, 5, 0}, {0x6dd73855, 0, 2, 0}, {0x5c65dcd1, 0, 3, 1931},
	{0}, {0}, {0}, {0xd9ef91b, 0, 3, 0}, {0x725ed165, 0, 3, 0}, {0xc994b149, 0, 2, 0}, {0x2a68387b, 0, 2, 0}, {0x98424f6d, 0, 3, 0},
	{0}, {0x3c9a6c47, 0, 2, 0}, {0}, {0xd026688f, 0, 5, 0}, {0x8b3416f, 0, 4, 0}, {0xb44d8f11, 0, 4, 0}, {0x936c8fe3, 0, 3, 0}, {0xc7ab57c9, 0, 2, 0},
	{0}, {0}, {0}, {0}, {0x16308655, 0, 6, 300}, {0}, {0xd06112a9, 0, 3, 0}, {0},
	{0}, {0x337a4c35, 0, 3, 0}, {0xad8d661b, 0, 2, 0}, {0x530a3d93, 0, 2, 0}, {0x60b39b2f, 0, 2, 0}, {0x34a87a8b, 0, 2, 0}, {0x923474fd, 0, 3, 0}, {0},
	{0}, {0}, {0}, {0}, {0x848b6297, 0, 5, 0}, {0x61faa1f1, 0, 0, 3327}, {0x95ba6d71, 0, 2, 2200}, {0},
	{0x433420db, 0, 2, 0}, {0x84e58049, 0, 3, 0}, {0}, {0x9423068b, 0, 4, 1103}, {0x7fb6d339, 0, 2, 0}, {0x531f25f7, 0, 4, 0}, {0xc8a9402f, 0, 3, 0}, {0},
	{0}, {0}, {0x456dfb4d, 0, 2, 0}, {0xf15ee4ed, 0, 3, 0}, {0x43188b9b, 0, 2, 0}, {0xe7f73cff, 0, 2, 0}, {0xc9167d55, 0, 2, 0}, {0x5ab5ce0f, 0, 2, 0},
	{0x72458ad, 0, 2, 0}, {0}, {0}, {0}, {0}, {0}, {0}, {0},
	{0x4b4be0b9, 0, 4, 0}, {0xf268bf35, 0, 3, 1306}, {0x848313bd, 0, 2, 0}, {0}, {0x18998451, 0, 2, 2579}, {0}, {0}, {0},
	{0}, {0}, {0x38cef1ff, 0, 2, 0}, {0xa875f945, 0, 3, 0}, {0}, {0}, {0}, {0xcd7d6b6b, 0, 2, 0},
	{0}, {0}, {0}, {0}, {0x8388c8a9, 0, 3, 0}, {0}, {0xb1a9432b, 0, 3, 0}, {0xafa4ada3, 0, 4, 0},
	{0x5d71bb7d, 0, 3, 0}, {0x5fb2a8df, 0, 3, 0}, {0x7212f27b, 0, 5, 475}, {0}, {0xadae37b3, 0, 2, 0}, {0xa1422ef7, 0, 3, 0}, {0}, {0},
	{0}, {0}, {0}, {0x7e9d6f95, 0, 2, 0}, {0xfae1145b, 0, 3, 0}, {0x1ae9ca4b, 0, 4, 0}, {0xd660a2a1, 0, 3, 0}, {0x7019bf31, 0, 2, 0},
	{0}, {0}, {0x849e126b, 0, 3, 1485}, {0x4adb6221, 0, 2, 0}, {0}, {0}, {0}, {0x50e4412b, 0, 4, 0},
	{0x709b2aaf, 0, 2, 0}, {0}, {0}, {0xeac8b895, 0, 9, 0}, {0}, {0}, {0}, {0x8c7fdf7, 0, 2, 0},
	{0}, {0}, {0xbafdfa95, 0, 3, 0}, {0xf2eac9ff, 0, 2, 2756}, {0x9957fc41, 0, 2, 0}, {0}, {0}, {0x952629ad, 0, 3, 1360},
	{0xd4b77511, 0, 0, 3077}, {0x123e4085, 0, 4, 0}, {0x31209e23, 0, 3, 1294}, {0}, {0}, {0x85c1dc87, 0, 3, 0}, {0xd557eaaf, 0, 2, 0}, {0x799f8ddb, 0, 2, 0},
	{0}, {0}, {0}, {0x9da9d487, 0, 2, 0}, {0}, {0}, {0}, {0x4280392d, 0, 4, 0},
	{0xd7d21ce3, 0, 3, 0}, {0}, {0x21148983, 0, 0, 3289}, {0}, {0xb46dec37, 0, 4, 0}, {0x236134cd, 0, 3, 0}, {0x259be089, 0, 3, 0}, {0},
	{0}, {0}, {0}, {0}, {0}, {0xc83ed0bd, 0, 2, 0}, {0}, {0},
	{0xca38066f, 0, 2, 0}, {0}, {0}, {0x55666db3, 0, 3, 0}, {0}, {0}, {0}, {0},
	{0}, {0xb040af7d, 3, 0, 0}, {0}, {0}, {0}, {0}, {0}, {0xc2927c0f, 6, 8, 0},
	{0xedbcd7a7, 4, 0, 0}, {0x43e1018b, 0, 4, 0}, {0xc0a304c9, 0, 4, 0}, {0}, {0}, {0}, {0x588da09d, 0, 4, 871}, {0xb98c61bf, 0, 2, 0},
	{0x49ac3eef, 6, 5, 0}, {0xb8bb6661, 0, 2, 0}, {0}, {0}, {0x5eb3c7ed, 0, 3, 0}, {0xd53619f5, 4, 0, 0}, {0x4d919c0b, 0, 2, 0}, {0x773a73cf, 0, 2, 0},
	{0}, {0x6cce4d99, 0, 1, 2822}, {0xe0c617e5, 0, 4, 0}, {0}, {0}, {0}, {0}, {0},
	{0xff5b174b, 0, 4, 850}, {0}, {0xbf0c09f5, 0, 3, 0}, {0}, {0xf506a1a3, 0, 1, 3022}, {0}, {0}, {0x549e4a79, 0, 3, 0},
	{0xb95e0cb7, 0, 2, 0}, {0}, {0}, {0}, {0}, {0}, {0xa960a1c5, 0, 2, 0}, {0xcea8a71b, 0, 3, 0},
	{0xf41099c7, 0, 4, 0}, {0xb07ed82f, 0, 4, 714}, {0}, {0xcc1b8fed, 0, 2, 0}, {0}, {0}, {0}, {0},
	{0}, {0}, {0}, {0}, {0}, {0x56c2d5b7, 0, 3, 0}, {0x5733b623, 6, 8, 56}, {0x70b53d57, 0, 3, 0},
	{0}, {0xc70cd765, 0, 4, 730}, {0x79ee8f7f, 0, 4, 0}, {0}, {0}, {0}, {0xe297d969, 0, 6, 272}, {0x49d47663, 0, 3, 0},
	{0}, {0}, {0}, {0}, {0}, {0}, {0}, {0},
	{0}, {0}, {0}, {0}, {0}, {0}, {0}, {0xc2c1b403, 6, 6, 0},
	{0x903649d7, 0, 2, 0}, {0x6b56dd17, 0, 2, 0}, {0}, {0xcb6ecb79, 3, 1, 0}, {0xcf54d2fd, 0, 4, 0}, {0}, {0x2d9fc5d7, 0, 2, 0}, {0x4111e0b5, 0, 2, 0},
	{0x2388d833, 0, 3, 0}, {0}, {0}, {0}, {0xd52ed413, 5, 4, 1156}, {0x1f160b8b, 0, 2, 0}, {0x21e7d833, 0, 2, 2198}, {0xc0a72efb, 0, 3, 0},
	{0}, {0}, {0}, {0}, {0x58388c61, 0, 1, 2974}, {0x4ba5850d, 6, 4, 0}, {0x21890d89, 0, 4, 0}, {0},
	{0}, {0}, {0}, {0}, {0}, {0}, {0}, {0},
	{0}, {0}, {0x558e8861, 0, 2, 2770}, {0xd6c45577, 0, 0, 3045}, {0x28e4fc9, 0, 0, 3442}, {0x94e3c44b, 0, 3, 1399}, {0xabe3fc81, 0, 3, 0}, {0xb959922d, 0, 1, 2920},
	{0xf2b80b55, 0, 4, 0}, {0xa83a0559, 6, 0, 0}, {0x4c36b5bb, 0, 3, 0}, {0}, {0x8d6eb3cd, 4, 0, 0}, {0}, {0}, {0},
	{0}, {0x1927fd61, 0, 2, 0}, {0x271e3d21, 0, 3, 0}, {0x2e495d01, 0, 2, 0}, {0}, {0}, {0xbb0a260f, 0, 2, 0}, {0x7e624d9f, 0, 3, 0},
	{0x5ac08f91, 0, 2, 0}, {0x1e131fb, 0, 4, 0}, {0x7a3d36e1, 0, 4, 0}, {0xfb30613b, 6, 6, 0}, {0x41bd0f6b, 0, 3, 0}, {0x94639cf, 0, 3, 0}, {0x1223ef83, 0, 2, 0}, {0},
	{0}, {0x661155e1, 0, 2, 0}, {0x55905cf7, 0, 3, 0}, {0}, {0xb700d85d, 3, 0, 0}, {0}, {0xefbf1695, 0, 5, 0}, {0xb9ce0b71, 0, 5, 0},
	{0}, {0x1002fe83, 0, 4, 0}, {0x2309a6cb, 0, 3, 0}, {0}, {0}, {0}, {0}, {0x732ab8ab, 0, 3, 0},
	{0x24569793, 0, 2, 0}, {0}, {0}, {0}, {0}, {0}, {0x43f500c5, 0, 5, 0}, {0},
	{0}, {0xbeb0a3db, 0, 6, 0}, {0xe2f2eaf3, 0, 2, 0}, {0x768fcaa1, 0, 0, 3456}, {0x3caea03f, 3, 3, 0}, {0x237d3ab, 0, 2, 0}, {0xec41a79d, 0, 2, 0}, {0},
	{0}, {0}, {0}, {0x85a9a41b, 0, 3, 0}, {0}, {0}, {0xfcb42b65, 0, 3, 0}, {0x19fe1493, 0, 5, 0},
	{0}, {0}, {0}, {0}, {0xe173bdfb, 0, 3, 0}, {0xe0d09d39, 0, 6, 321}, {0x3605cfe5, 0, 3, 0}, {0x417d67f7, 0, 2, 0},
	{0x6e803ff3, 0, 2, 0}, {0}, {0}, {0x59e31187, 0, 2, 0}, {0}, {0}, {0x19522a87, 0, 3, 0}, {0},
	{0}, {0}, {0xacf7bc8b, 0, 2, 0}, {0x3d197d9b, 0, 3, 0}, {0}, {0x2c079751, 0, 2, 0}, {0}, {0},
	{0}, {0x22caad21, 0, 3, 0}, {0}, {0}, {0}, {0}, {0x8595decb, 0, 2, 0}, {0},
	{0}, {0}, {0x8059dad3, 0, 3, 0}, {0x40126135, 0, 2, 0}, {0}, {0}, {0}, {0},
	{0}, {0}, {0}, {0x1089af85, 0, 4, 0}, {0xbd43a831, 0, 4, 1220}, {0x2386b43d, 0, 3, 0}, {0x7a087c3, 0, 4, 1171}, {0x77fd0991, 0, 3, 0},
	{0}, {0}, {0}, {0xc26e9241, 0, 3, 0}, {0}, {0}, {0}, {0},
	{0xa1461a49, 0, 3, 2063}, {0x7d5882f, 0, 2, 0}, {0xa2eb91b7, 0, 2, 0}, {0xe6ebd0fd, 0, 2, 0}, {0x6f05e9d, 0, 3, 0}, {0xbad861bd, 0, 3, 2047}, {0x22c4e495, 0, 2, 0}, {0x52087349, 0, 3, 0},
	{0}, {0x1406d6a5, 0, 3, 0}, {0xa77cd0ab, 0, 5, 0}, {0}, {0xa502c823, 0, 3, 0}, {0}, {0x344d0e0f, 0, 5, 598}, {0},
	{0}, {0}, {0x937eb361, 0, 2, 0}, {0x9a75217b, 0, 2, 0}, {0}, {0x9f392839, 0, 6, 0}, {0xcd3802b7, 0, 2, 0}, {0},
	{0}, {0xdd33ab39, 0, 3, 0}, {0xe306d66b, 0, 2, 0}, {0}, {0x71270475, 0, 0, 3037}, {0}, {0}, {0},
	{0}, {0}, {0xbf07e24f, 0, 4, 0}, {0}, {0}, {0}, {0}, {0},
	{0}, {0x80cd8d71, 0, 3, 1286}, {0x65ad9083, 0, 2, 2452}, {0}, {0x4031fa0b, 0, 2, 0}, {0}, {0xff754473, 0, 2, 0}, {0},
	{0x9b1bfcaf, 0, 3, 1518}, {0xa570f9f, 0, 3, 1318}, {0}, {0x94afea79, 0, 3, 0}, {0}, {0x8e0d1ec5, 0, 4, 926}, {0x177a7c41, 0, 6, 335}, {0x8a802e29, 0, 5, 429},
	{0xfa1387f3, 0, 0, 3139}, {0xf2a83013, 0, 4, 0}, {0x50affbdb, 0, 3, 0}, {0}, {0x994c05ed, 0, 5, 376}, {0x30138c1f, 0, 0, 3305}, {0xa3e5b4e9, 0, 4, 0}, {0x1ff3e839, 0, 3, 0},
	{0x28093b93, 0, 3, 0}, {0x6950be0b, 0, 2, 2692}, {0x541df31f, 0, 3, 0}, {0x6ab64b47, 0, 2, 0}, {0xd4c01b63, 0, 3, 0}, {0xc62ff1ff, 0, 4, 0}, {0}, {0},
	{0x4b4ecba9, 0, 5, 423}, {0xf549b7bd, 0, 2, 0}, {0xc653d13, 0, 3, 0}, {0}, {0x8a0b8cd5, 0, 2, 0}, {0xb5036d6f, 0, 4, 0}, {0x4834b1ad, 0, 2, 0}, {0},
	{0}, {0}, {0}, {0x24e2d60d, 0, 2, 0}, {0x2d0b72c3, 0, 3, 0}, {0x598abd5, 0, 2, 0}, {0}, {0},
	{0x9142261f, 3, 0, 0}, {0xfacc50e3, 0, 2, 0}, {0}, {0xd0cb0759, 0, 2, 0}, {0}, {0xddefb95d, 0, 3, 0}, {0x3ab75e85, 0, 3, 2031}, {0x19d5d3d, 0, 3, 0},
	{0x4f99754f, 0, 3, 0}, {0xb8a4d91, 0, 2, 0}, {0xfb2feea1, 0, 2, 0}, {0x6a41b261, 0, 3, 0}, {0}, {0x6ac14777, 0, 2, 0}, {0}, {0x2cde7af3, 0, 3, 0},
	{0}, {0xec8091e7, 0, 3, 0}, {0xcfc04b93, 0, 2, 0}, {0xf4d735b9, 0, 2, 0}, {0}, {0}, {0xd14c57d3, 0, 3, 0}, {0},
	{0xdc42b849, 0, 0, 3494}, {0x91204515, 3, 2, 0}, {0xeaccc275, 0, 0, 3299}, {0xb2ad8579, 0, 2, 0}, {0x168c099d, 0, 3, 0}, {0xd335e129, 0, 3, 0}, {0xc08d5ca9, 0, 2, 0}, {0x39492387, 0, 2, 0},
	{0x8b7dec0d, 0, 2, 0}, {0}, {0x8be7fc5, 0, 1, 2938}, {0}, {0x13ec6c0d, 0, 3, 0}, {0}, {0}, {0},
	{0}, {0}, {0}, {0x25302355, 0, 2, 0}, {0}, {0}, {0x2d8bc3b3, 0, 2, 0}, {0x9a8e1203, 0, 3, 0},
	{0}, {0}, {0x7a9fb645, 0, 2, 0}, {0x6cc4d6af, 4, 0, 0}, {0}, {0x5bf27da7, 0, 4, 1209}, {0}, {0},
	{0}, {0x3f2e0d47, 0, 2, 0}, {0}, {0}, {0}, {0x3e7981df, 0, 3, 0}, {0}, {0x9bf75a93, 0, 4, 1003},
	{0x6108d7a7, 0, 2, 0}, {0}, {0}, {0}, {0x2b3180b7, 0, 2, 0}, {0x59011ddf, 0, 2, 0}, {0}, {0},
	{0}, {0}, {0x3475df2f, 0, 4, 0}, {0x64138551, 0, 3, 0}, {0}, {0xa91750a9, 0, 5, 0}, {0xb86984ab, 0, 3, 0}, {0},
	{0}, {0x9d77a28f, 0, 2, 0}, {0xb42aa84b, 0, 4, 1129}, {0}, {0}, {0}, {0}, {0},
	{0x27e3bbb, 0, 3, 0}, {0x95324e5b, 0, 2, 0}, {0x823ae22d, 0, 2, 0}, {0x7dc18c1d, 2, 0, 0}, {0x2bd0eeaf, 0, 3, 0}, {0x89939c5d, 0, 3, 0}, {0}, {0x5156bbb1, 0, 3, 0},
	{0x5b0199d1, 0, 2, 0}, {0xd1efabf, 0, 2, 0}, {0xe516345d, 4, 6, 0}, {0}, {0}, {0}, {0}, {0xdcc73065, 0, 2, 0},
	{0}, {0}, {0x7b6eab17, 0, 3, 0}, {0x8e57db7, 0, 3, 0}, {0}, {0}, {0}, {0},
	{0x21cde239, 0, 2, 2587}, {0}, {0}, {0xfdeaa85b, 0, 4, 1205}, {0x156bdef1, 0, 3, 0}, {0x573aef69, 0, 6, 290}, {0xbca87d05, 0, 4, 816}, {0xfa7419ab, 0, 3, 1727},
	{0xcdbaa29, 0, 3, 0}, {0x5da659bd, 6, 9, 34}, {0}, {0x4e059151, 0, 2, 0}, {0xc1738c69, 0, 3, 0}, {0}, {0xcd60fc91, 6, 4, 0}, {0x413dc57b, 3, 3, 0},
	{0xc62cddd1, 0, 3, 0}, {0xa5c10825, 0, 3, 0}, {0xb423e9d, 0, 2, 0}, {0xea3919e3, 0, 2, 0}, {0x20ef9215, 0, 2, 0}, {0}, {0}, {0},
	{0}, {0x49408c79, 0, 3, 0}, {0xea4e9fcd, 0, 3, 0}, {0x8564209b, 0, 3, 0}, {0xd0f339bd, 0, 2, 0}, {0x8991117d, 4, 0, 0}, {0x35f973a3, 0, 3, 0}, {0x39cd1047, 0, 2, 0},
	{0x3e74e6f5, 0, 3, 0}, {0x8abcd76d, 0, 2, 2485}, {0xf34c6f8d, 0, 0, 3163}, {0x83336ad1, 0, 3, 0}, {0x21f272b5, 0, 2, 0}, {0}, {0}, {0},
	{0}, {0x7ec6eee9, 0, 5, 518}, {0x72acfbbd, 0, 3, 0}, {0}, {0}, {0}, {0xe2f01721, 0, 4, 0}, {0},
	{0x437e56f7, 0, 3, 0}, {0}, {0}, {0}, {0}, {0}, {0xfc4e9a29, 0, 2, 0}, {0xd7455c21, 0, 1, 3024},
	{0}, {0}, {0}, {0x971082cf, 0, 4, 0}, {0x22eab079, 0, 3, 0}, {0}, {0xdec276b1, 0, 3, 0}, {0x4343778f, 2, 3, 0},
	{0}, {0x5af73ad3, 0, 2, 0}, {0}, {0xea5f64d1, 0, 4, 0}, {0x2948862d, 0, 5, 0}, {0}, {0}, {0x6f31cf57, 0, 4, 0},
	{0xe6a7870f, 0, 2, 0}, {0x4fe1e745, 0, 2, 0}, {0xc73bf94d, 0, 3, 0}, {0}, {0x9af1afc7, 0, 2, 0}, {0}, {0}, {0},
	{0}, {0}, {0}, {0}, {0}, {0x38559e47, 3, 0, 0}, {0x741efc67, 0, 3, 0}, {0},
	{0}, {0x44e41f4d, 0, 2, 0}, {0}, {0}, {0x4b9caa45, 0, 4, 0}, {0}, {0}, {0x8d39a5ed, 0, 3, 0},
	{0}, {0}, {0xea43ed47, 0, 2, 0}, {0x8a7871cb, 0, 3, 0}, {0xc4f495f, 0, 3, 0}, {0x5dd161e5, 0, 3, 0}, {0xfa7a8b87, 0, 3, 0}, {0x13a11c8f, 0, 2, 0},
	{0xd696a769, 0, 2, 0}, {0x42b11521, 0, 0, 3221}, {0}, {0xf5ed3ac7, 0, 0, 3063}, {0x9a925c5d, 0, 3, 0}, {0x7d27077d, 6, 7, 0}, {0x5b79a78b, 0, 3, 0}, {0x989c5c73, 0, 1, 2952},
	{0x32f1b293, 0, 3, 0}, {0x986ebe7f, 0, 3, 0}, {0x139fe29b, 0, 3, 0}, {0}, {0}, {0}, {0xfcf0d7bb, 0, 2, 0}, {0x119df20d, 0, 4, 0},
	{0x4c52c925, 0, 4, 0}, {0xc6df644b, 0, 3, 0}, {0x1f0a284f, 0, 5, 0}, {0x1ffc5bad, 0, 3, 0}, {0x6e111bf7, 0, 3, 0}, {0}, {0xf9c30a0d, 0, 2, 0}, {0},
	{0xb347940f, 5, 6, 0}, {0x61f45b4b, 0, 2, 2682}, {0x591c4453, 0, 4, 0}, {0xb0a1e385, 0, 4, 0}, {0x3cd61ec5, 0, 4, 0}, {0xbe4e2513, 0, 3, 0}, {0xbf10c2c9, 0, 3, 0}, {0xa275ba19, 0, 2, 0},
	{0xf927da15, 6, 5, 427}, {0xbce6a66d, 0, 4, 0}, {0x5bbf10dd, 0, 3, 0}, {0x36c4ded9, 0, 5, 594}, {0x8ff4b811, 0, 2, 0}, {0x50b14121, 0, 2, 0}, {0x3db1088d, 0, 2, 0}, {0},
	{0x51c70e2f, 0, 3, 0}, {0x8a3f40d7, 0, 4, 0}, {0xca242887, 0, 3, 0}, {0xa33e4a1f, 0, 3, 0}, {0x935fe1b7, 0, 2, 0}, {0x84928d8d, 0, 4, 0}, {0}, {0xee2d9371, 0, 3, 0},
	{0}, {0}, {0}, {0}, {0xe7791317, 0, 3, 0}, {0}, {0}, {0},
	{0x6b4e4dd3, 4, 0, 0}, {0xea5dddc3, 0, 3, 0}, {0xd570e3f9, 0, 2, 0}, {0x6cb95579, 4, 3, 0}, {0}, {0}, {0}, {0x52c9062f, 0, 4, 1037},
	{0x4bd6a951, 0, 5, 0}, {0x11b3d3c3, 0, 2, 0}, {0}, {0}, {0}, {0}, {0}, {0},
	{0}, {0}, {0}, {0}, {0}, {0}, {0x72fa6f39, 0, 3, 0}, {0x63c5ea9b, 0, 2, 0},
	{0}, {0}, {0}, {0}, {0xce790a85, 0, 3, 0}, {0}, {0}, {0},
	{0}, {0x4c811b71, 0, 3, 0}, {0}, {0}, {0xffee12a7, 0, 4, 0}, {0}, {0}, {0x5396b01d, 0, 3, 0},
	{0}, {0}, {0}, {0x8c890089, 0, 2, 2660}, {0}, {0}, {0x3f81a1e9, 0, 2, 0}, {0},
	{0x6831b17b, 0, 2, 0}, {0}, {0}, {0}, {0x22724217, 0, 4, 0}, {0}, {0}, {0},
	{0x7a0acd11, 0, 3, 0}, {0}, {0x44dfc473, 0, 2, 0}, {0xec7d3eb3, 0, 3, 0}, {0xcdcdcc3f, 0, 2, 0}, {0}, {0}, {0},
	{0}, {0}, {0x4bd8a947, 0, 2, 0}, {0x6c8e18fd, 0, 3, 0}, {0x5bc3281f, 0, 3, 0}, {0}, {0x5955d20f, 0, 5, 702}, {0},
	{0}, {0}, {0}, {0}, {0x324733df, 0, 2, 0}, {0x93a74131, 0, 3, 0}, {0xc43b171f, 0, 2, 0}, {0x8f842399, 0, 3, 0},
	{0xace0e857, 0, 3, 0}, {0x7855e783, 0, 2, 0}, {0x58f754ad, 0, 4, 1011}, {0x5f62f48b, 0, 3, 0}, {0xdcd4db7f, 0, 3, 0}, {0x95a71ab5, 3, 1, 0}, {0xe169adad, 0, 3, 0}, {0},
	{0}, {0xdc58754f, 2, 0, 0}, {0x9da9e615, 0, 2, 0}, {0xfe1453c1, 0, 3, 0}, {0xa3bef463, 0, 5, 0}, {0x9b1a46cd, 0, 4, 0}, {0xbc9358e3, 0, 3, 0}, {0x8037736d, 0, 2, 0},
	{0x51ee3403, 0, 3, 0}, {0xeac63de1, 0, 2, 0}, {0x5f33b265, 0, 2, 0}, {0xaee77ef1, 0, 2, 0}, {0}, {0xf8bc2f49, 0, 2, 0}, {0}, {0},
	{0}, {0x46345c55, 0, 4, 0}, {0xc5ef321f, 0, 2, 0}, {0xeddf9c41, 0, 2, 0}, {0}, {0xe75e94b5, 0, 5, 477}, {0x75f86781, 0, 5, 0}, {0x3c2c8a0b, 0, 4, 0},
	{0xd06f230d, 0, 0, 3531}, {0}, {0}, {0x9391ec55, 0, 3, 1643}, {0x9db1c0b9, 0, 2, 2620}, {0}, {0}, {0},
	{0}, {0}, {0xa2226107, 6, 7, 0}, {0}, {0}, {0x29f276ed, 0, 3, 0}, {0x7f9edf97, 0, 2, 0}, {0x3bb2b47f, 0, 5, 618},
	{0xdad43791, 0, 4, 0}, {0}, {0xa0138353, 0, 0, 3165}, {0}, {0}, {0x521dab9f, 0, 2, 0}, {0}, {0xb1da1bbd, 0, 3, 0},
	{0}, {0}, {0x1b845c05, 0, 4, 0}, {0}, {0}, {0xd88a3f1f, 0, 2, 2413}, {0x569497b9, 0, 0, 3381}, {0x38dfbb6d, 0, 4, 0},
	{0xe4da6c6d, 0, 3, 0}, {0x342486f3, 0, 2, 0}, {0xff4b8883, 0, 2, 0}, {0}, {0xeb225a21, 0, 2, 0}, {0}, {0}, {0},
	{0}, {0}, {0}, {0}, {0}, {0xfa1ef4b7, 0, 2, 0}, {0}, {0},
	{0}, {0}, {0x3c856555, 0, 4, 0}, {0}, {0x7fdd1e9b, 0, 3, 0}, {0}, {0}, {0x34bd6197, 0, 4, 0},
	{0}, {0}, {0xaa0a4c27, 0, 0, 3411}, {0x54750749, 0, 3, 0}, {0x70e7e631, 0, 2, 0}, {0x196d34bd, 6, 4, 0}, {0x61fe85d5, 0, 3, 0}, {0xfdd29e93, 0, 5, 571},
	{0xa140727, 6, 4, 0}, {0x51b8f96d, 0, 2, 2349}, {0x3c2ac98d, 0, 3, 0}, {0x9aa84889, 0, 3, 0}, {0xfe251953, 0, 2, 0}, {0xe23db953, 2, 1, 0}, {0x3ac8f3a7, 0, 3, 0}, {0x25502531, 0, 2, 0},
	{0xdf1ae715, 0, 5, 620}, {0x82c8408d, 0, 5, 0}, {0x8d2acd1f, 0, 2, 0}, {0x7465852d, 2, 8, 74}, {0x9e6b063b, 0, 3, 0}, {0x36ceedef, 6, 8, 0}, {0xf5aff41, 0, 4, 0}, {0xf7cb172f, 0, 2, 0},
	{0x90c4b6d3, 0, 2, 0}, {0x96f279fb, 0, 3, 2010}, {0}, {0}, {0xbd9100ff, 0, 3, 0}, {0xb8c25051, 0, 2, 0}, {0xa4d5697f, 0, 2, 0}, {0x27b15a57, 0, 3, 0},
	{0}, {0x6d808fd7, 0, 2, 0}, {0x4a64cf55, 0, 3, 0}, {0x5602efaf, 0, 3, 0}, {0x30ac9cd1, 0, 3, 0}, {0x1adc37a1, 2, 0, 0}, {0x79b07f05, 0, 2, 0}, {0},
	{0}, {0}, {0}, {0xa0ea2e05, 0, 2, 2378}, {0}, {0}, {0}, {0},
	{0xf224b441, 0, 3, 0}, {0}, {0x355102e7, 0, 3, 0}, {0x914a3df9, 0, 4, 0}, {0xcdf5e8ef, 0, 2, 0}, {0}, {0xbdf965bf, 2, 11, 0}, {0x9a37ff1f, 0, 2, 2427},
	{0xcedada1f, 0, 0, 3472}, {0xce152b2b, 0, 4, 0}, {0x369d3f8b, 0, 4, 0}, {0xdddf3033, 0, 2, 0}, {0}, {0}, {0x88855bb3, 0, 3, 0}, {0xe7d7a921, 0, 0, 3271},
	{0x98517c45, 0, 2, 0}, {0x1a4e264f, 0, 2, 0}, {0x7d77ceaf, 0, 4, 0}, {0xd775141d, 0, 3, 0}, {0xf9b5abf5, 0, 2, 0}, {0x74dd14a7, 0, 3, 0}, {0xc8b3d337, 0, 3, 0}, {0x86e8e12b, 0, 3, 0},
	{0x11533913, 0, 5, 0}, {0x96ed402b, 0, 3, 0}, {0xd8ad87f, 4, 2, 0}, {0xd18f387d, 0, 2, 0}, {0x54e4c3db, 0, 2, 0}, {0xa58443f, 0, 2, 0}, {0}, {0},
	{0xb858a33d, 0, 3, 0}, {0}, {0x5cc085ff, 0, 2, 2281}, {0x6c5af5c1, 0, 2, 0}, {0xfeb538f, 0, 2, 0}, {0xa2a3b8a7, 0, 2, 0}, {0x5dbb5fcf, 0, 2, 0}, {0},
	{0x6601cbe5, 0, 4, 0}, {0}, {0xa023df8f, 0, 2, 0}, {0}, {0x25f60e73, 0, 3, 0}, {0}, {0}, {0x81bcf43d, 3, 3, 0},
	{0}, {0xaff09bbf, 3, 0, 0}, {0}, {0xf84e1ee7, 0, 4, 0}, {0}, {0}, {0x3f164313, 0, 3, 0}, {0},
	{0}, {0}, {0x67306f3b, 0, 0, 3435}, {0xa0e330a5, 0, 3, 0}, {0x46f5641f, 0, 3, 0}, {0}, {0}, {0},
	{0}, {0x6fe8cf21, 0, 4, 0}, {0}, {0xa6c08749, 0, 4, 0}, {0x71355677, 6, 3, 0}, {0}, {0}, {0xdbe58beb, 0, 3, 0},
	{0x65039a05, 0, 2, 0}, {0xfa8e9b91, 0, 6, 341}, {0x466c639d, 0, 2, 2462}, {0}, {0}, {0}, {0}, {0x3d0e281b, 0, 2, 0},
	{0}, {0x2c1cde55, 0, 5, 645}, {0x3811be5b, 0, 3, 0}, {0x9cacf161, 0, 2, 0}, {0x65fb4d3d, 0, 2, 0}, {0x6df6201, 0, 2, 0}, {0xdb650caf, 0, 2, 0}, {0x84a98bdd, 0, 1, 2906},
	{0xa7e93f83, 0, 2, 0}, {0}, {0xc8a0c6f5, 0, 3, 0}, {0x4d302831, 0, 3, 1472}, {0xac3600d9, 0, 2, 0}, {0}, {0}, {0},
	{0}, {0}, {0xebe48ad9, 0, 3, 0}, {0x6e3110db, 0, 2, 0}, {0}, {0}, {0x12ef5051, 0, 2, 2303}, {0},
	{0}, {0}, {0}, {0}, {0}, {0}, {0}, {0},
	{0xad448195, 0, 3, 0}, {0}, {0x97849e45, 0, 2, 0}, {0x85a463bd, 0, 4, 0}, {0}, {0x18164c2b, 0, 2, 0}, {0x66e7f27d, 0, 2, 0}, {0},
	{0}, {0x8a42cf75, 0, 3, 0}, {0}, {0}, {0}, {0}, {0x59390f5f, 0, 3, 0}, {0},
	{0x3d6ecd3f, 5, 12, 0}, {0x5b3c3d9, 0, 3, 0}, {0x73beed7, 0, 3, 0}, {0x56b820bd, 0, 5, 0}, {0x867a3641, 0, 0, 3059}, {0x5a456703, 0, 3, 0}, {0x81c02c7f, 0, 4, 955}, {0xd10e1a07, 0, 2, 0},
	{0x82fa7c19, 0, 2, 0}, {0x6a048887, 0, 3, 0}, {0x90b0a0d7, 0, 2, 0}, {0}, {0x7a6cd92d, 0, 2, 2589}, {0}, {0}, {0},
	{0}, {0}, {0}, {0x12b7af13, 2, 2, 0}, {0}, {0}, {0}, {0},
	{0}, {0x637502f1, 0, 3, 0}, {0x91030233, 0, 4, 0}, {0x36bb43e9, 0, 3, 0}, {0xc8ad50c9, 0, 3, 0}, {0}, {0}, {0},
	{0}, {0xba8af9a3, 0, 3, 0}, {0x7ea8d783, 0, 3, 0}, {0xc8225f55, 0, 3, 0}, {0x99daf297, 0, 2, 0}, {0}, {0}, {0},
	{0xb7c2ba9, 0, 8, 50}, {0x1aeb0727, 0, 3, 0}, {0xc759c451, 0, 3, 0}, {0x4f9c707, 0, 3, 0}, {0xbfcf07, 0, 3, 0}, {0x379f9fe7, 0, 2, 0}, {0}, {0},
	{0x2a464e93, 0, 4, 0}, {0x2ead03cd, 0, 3, 0}, {0x940d64d7, 0, 6, 350}, {0x382f4c8f, 0, 3, 0}, {0x81f908fb, 0, 3, 0}, {0x42b0de05, 0, 2, 0}, {0x840279af, 0, 3, 0}, {0xced04a79, 0, 4, 0},
	{0x92b0df2f, 0, 2, 0}, {0xc210bb31, 0, 1, 2936}, {0}, {0xdee63c23, 0, 2, 2357}, {0}, {0xe09e85ad, 0, 5, 567}, {0xce8ef3d, 0, 3, 0}, {0xec6c05cb, 0, 2, 0},
	{0xd0ef7d1, 0, 3, 0}, {0xd805c393, 0, 2, 0}, {0}, {0xe70d2d1d, 0, 2, 0}, {0}, {0}, {0xcc411407, 0, 2, 0}, {0x4b327785, 0, 2, 0},
	{0xc0f79dcd, 0, 3, 0}, {0}, {0x9409037, 0, 3, 0}, {0}, {0}, {0}, {0x56b62c5f, 0, 5, 542}, {0xfd907ff3, 0, 3, 0},
	{0xe5c0eb7d, 0, 2, 0}, {0}, {0}, {0xb41246f1, 0, 2, 0}, {0x1eb440bf, 0, 2, 2176}, {0xb27d48c7, 0, 4, 0}, {0}, {0},
	{0}, {0x74887c63, 0, 0, 3367}, {0x3d15fc53, 0, 2, 0}, {0xa20baeed, 0, 4, 0}, {0x5351fb29, 0, 2, 0}, {0xc5765419, 0, 4, 0}, {0x9a629527, 0, 3, 0}, {0},
	{0}, {0}, {0x6944c3b3, 0, 3, 0}, {0}, {0xdf4c9883, 0, 3, 0}, {0xba53f041, 0, 2, 0}, {0}, {0},
	{0}, {0xe7f1155, 0, 0, 3468}, {0x70e406e9, 0, 2, 0}, {0x7cbb8e03, 0, 3, 0}, {0x6f95df13, 0, 3, 0}, {0xd843cdad, 0, 4, 0}, {0x470254ab, 0, 3, 0}, {0x7ca6ccab, 0, 3, 1849},
	{0xf829bfa5, 0, 2, 0}, {0xaf1b5335, 4, 0, 0}, {0x23bedee3, 4, 4, 0}, {0x4bc84f5b, 0, 5, 0}, {0xe95d8633, 0, 2, 0}, {0}, {0x8e6a9725, 0, 2, 0}, {0xb59cee1f, 0, 3, 0},
	{0}, {0}, {0x5114eb35, 0, 3, 0}, {0x7ac4bf8f, 0, 4, 0}, {0x647fdf41, 0, 2, 0}, {0}, {0}, {0xd30938e1, 0, 2, 2140},
	{0xf5b28cd3, 0, 1, 2966}, {0}, {0}, {0x434037db, 0, 2, 2255}, {0x45023f3b, 0, 2, 0}, {0x2b210115, 0, 3, 0}, {0xa2867d4f, 0, 4, 0}, {0x645ee0bf, 0, 2, 0},
	{0}, {0}, {0}, {0}, {0}, {0}, {0x97aba99, 0, 3, 1457}, {0x50574e3f, 0, 4, 0},
	{0xfbb1a95f, 0, 2, 0}, {0}, {0xbe83fd73, 0, 3, 0}, {0x37031d59, 6, 4, 0}, {0xf61cea57, 0, 3, 0}, {0x3446ade3, 0, 2, 0}, {0xd2fb8995, 0, 6, 0}, {0},
	{0x9175bfd5, 0, 3, 0}, {0xca7b3497, 0, 4, 0}, {0xabac5955, 0, 4, 0}, {0x378c2bc9, 0, 2, 2275}, {0x9e5fe853, 0, 3, 0}, {0x7b88e44f, 0, 2, 0}, {0}, {0x8104ace1, 0, 2, 2403},
	{0xc46a89d7, 0, 2, 2448}, {0x49021153, 0, 4, 0}, {0x1ec7c00d, 0, 3, 0}, {0x5b741113, 0, 3, 0}, {0}, {0}, {0x3ecc2b39, 0, 5, 0}, {0},
	{0x5574eeef, 0, 3, 0}, {0xf81c755b, 3, 0, 0}, {0x33390889, 0, 3, 0}, {0xaa41853d, 0, 2, 0}, {0}, {0}, {0}, {0xfffb4b15, 0, 4, 0},
	{0x2b337cdf, 0, 1, 2968}, {0xca66b26d, 0, 6, 190}, {0x2b9d5d4b, 0, 3, 0}, {0}, {0}, {0}, {0}, {0},
	{0}, {0x26db2dc3, 0, 3, 0}, {0xb0359503, 0, 5, 0}, {0xcc1c561d, 0, 2, 0}, {0x27e67273, 0, 0, 3529}, {0xe345ae19, 0, 2, 0}, {0}, {0},
	{0}, {0xf09d8379, 0, 4, 1009}, {0x6a1242e3, 0, 0, 3123}, {0x9b13221b, 0, 2, 0}, {0x671e9f0b, 0, 2, 0}, {0}, {0xa66143d, 0, 2, 0}, {0x15f21a43, 0, 4, 0},
	{0xcfa76dc5, 0, 2, 0}, {0}, {0x907bc549, 0, 4, 0}, {0x5bebfc71, 0, 2, 2581}, {0x3c0f284b, 0, 4, 0}, {0xae72a659, 0, 3, 0}, {0}, {0},
	{0}, {0}, {0xc6512843, 0, 2, 0}, {0}, {0}, {0x1857f833, 0, 3, 1474}, {0}, {0xac396e5, 0, 3, 0},
	{0}, {0}, {0x530e082f, 0, 2, 0}, {0}, {0}, {0}, {0x467fbacb, 0, 3, 0}, {0},
	{0xc9fc7061, 0, 3, 0}, {0}, {0x2809f15f, 0, 2, 0}, {0}, {0}, {0x7a04e0ef, 0, 3, 0}, {0}, {0x9fa17a3f, 0, 4, 779},
	{0xd5a2e8bf, 0, 3, 1512}, {0x737b7353, 0, 4, 0}, {0x928119d9, 0, 3, 0}, {0x87d5ff4b, 0, 3, 0}, {0x6a736d0d, 0, 4, 0}, {0x5b1c81ad, 0, 3, 0}, {0x66408f8d, 0, 3, 0}, {0xc96888d5, 6, 4, 0},
	{0xf52c3a5d, 0, 3, 0}, {0x750bafcb, 0, 3, 0}, {0xbf3ddf09, 0, 3, 0}, {0xb56bc2a5, 0, 2, 0}, {0x45fbd213, 0, 2, 0}, {0xc82fc94f, 0, 2, 0}, {0}, {0},
	{0x5494eccb, 0, 2, 0}, {0}, {0x3fd6c1cf, 0, 2, 0}, {0}, {0xe55988b3, 0, 2, 2380}, {0x88ea1633, 0, 3, 0}, {0xbfd01dd3, 0, 3, 0}, {0x6c261b9, 0, 2, 0},
	{0x90207c61, 0, 2, 0}, {0xc39cd235, 0, 2, 0}, {0x8b96910d, 0, 2, 0}, {0x62a5811b, 0, 2, 0}, {0}, {0}, {0x5ad55ffb, 0, 1, 2928}, {0},
	{0}, {0xf184ca15, 0, 4, 1230}, {0}, {0}, {0}, {0}, {0}, {0},
	{0}, {0xce5a046b, 0, 2, 0}, {0xa0fa0acb, 0, 4, 1280}, {0x8222ec67, 0, 2, 2077}, {0x3fe5c8d7, 4, 0, 0}, {0x7cf40ab, 6, 7, 117}, {0x298264ef, 0, 3, 0}, {0x729b56d3, 0, 2, 0},
	{0xe8432b55, 0, 2, 0}, {0xa8642d99, 0, 2, 0}, {0xa4e8d3a7, 0, 5, 0}, {0x4ae73073, 0, 2, 0}, {0x1cb76b7d, 0, 3, 0}, {0x4335a08f, 0, 3, 0}, {0x3d78bf3, 0, 2, 0}, {0xfaccc859, 0, 2, 0},
	{0xbcff9df9, 0, 3, 0}, {0x9a18429, 0, 2, 0}, {0x79dfda49, 6, 5, 0}, {0}, {0}, {0x864dbda5, 0, 2, 0}, {0}, {0x6b4e7d17, 0, 0, 3341},
	{0x7cf78b6b, 0, 3, 0}, {0}, {0}, {0}, {0x8f6f3c2d, 0, 0, 3145}, {0}, {0x9d8a028f, 0, 5, 633}, {0xc9603883, 0, 3, 1427},
	{0x30388865, 0, 3, 1801}, {0}, {0}, {0}, {0}, {0}, {0}, {0x94e4009d, 0, 4, 0},
	{0}, {0}, {0xd14a6843, 0, 2, 0}, {0}, {0}, {0x2842611, 0, 5, 389}, {0xcb8069a5, 0, 3, 0}, {0x135bb6d1, 0, 3, 0},
	{0x56182869, 0, 3, 0}, {0x204d32c7, 0, 2, 0}, {0}, {0}, {0}, {0x13a41fb9, 0, 3, 2033}, {0}, {0},
	{0}, {0}, {0}, {0xd4765a83, 6, 9, 22}, {0x6432df19, 6, 3, 0}, {0x3e02ef4f, 0, 2, 0}, {0x4e643117, 0, 2, 0}, {0x840e5e8f, 0, 3, 1495},
	{0x511e3537, 0, 5, 0}, {0x2249e5d1, 0, 3, 0}, {0x323b32a1, 0, 2, 0}, {0xfc64552b, 0, 4, 0}, {0x67ad9f37, 0, 4, 0}, {0x2cf2c649, 0, 2, 0}, {0x4297e55, 0, 3, 0}, {0x167efffb, 0, 3, 0},
	{0x425a3f93, 0, 2, 0}, {0x91223ae3, 0, 2, 0}, {0xcc23d935, 0, 2, 0}, {0}, {0}, {0xd5bf1e25, 0, 2, 0}, {0x775f73e1, 0, 3, 0}, {0},
	{0}, {0}, {0}, {0}, {0}, {0}, {0x73d347db, 0, 2, 0}, {0x570e7767, 0, 3, 0},
	{0xa324a32d, 0, 3, 0}, {0x737595c9, 0, 2, 0}, {0}, {0}, {0}, {0}, {0}, {0},
	{0}, {0}, {0xfa298e6d, 0, 5, 0}, {0x1c7dba83, 0, 3, 0}, {0}, {0}, {0}, {0x9a0b9acd, 0, 6, 292},
	{0}, {0x8a299089, 0, 3, 0}, {0}, {0x7f971977, 0, 2, 0}, {0xbd731d5f, 0, 3, 0}, {0xe374d94d, 0, 2, 0}, {0xb9637823, 0, 2, 0}, {0},
	{0x3687c09b, 0, 3, 0}, {0}, {0}, {0}, {0x25927b5, 0, 2, 0}, {0xfdf044c9, 0, 4, 0}, {0}, {0x6341fee1, 4, 1, 0},
	{0}, {0xddacbfd7, 0, 5, 0}, {0}, {0x849a522b, 0, 2, 2614}, {0xb16a03d, 4, 5, 0}, {0xd6036df5, 0, 3, 0}, {0}, {0xba922e1b, 0, 5, 0},
	{0}, {0}, {0}, {0x6c29538f, 0, 3, 0}, {0}, {0x161f3509, 0, 4, 0}, {0}, {0},
	{0x9e05ce3d, 0, 3, 0}, {0xe2a53c1, 0, 2, 0}, {0}, {0}, {0xf475f011, 0, 2, 2081}, {0x610ed473, 0, 2, 2632}, {0x49337063, 0, 5, 391}, {0x3e49bc17, 0, 3, 1348},
	{0xf490f315, 0, 3, 0}, {0}, {0x2265b639, 0, 3, 1320}, {0x32ab0d49, 0, 2, 0}, {0xf0dda961, 0, 6, 0}, {0xa1d710b5, 0, 3, 0}, {0}, {0},
	{0}, {0xc8bc13cf, 0, 3, 0}, {0xacace83f, 0, 2, 2401}, {0xfdde3861, 0, 2, 0}, {0}, {0x977a2c49, 0, 3, 0}, {0}, {0xbb68ce87, 0, 3, 1415},
	{0}, {0}, {0x4c643989, 0, 6, 0}, {0x7e621471, 0, 3, 0}, {0x2f2847f9, 0, 3, 0}, {0x64254181, 0, 5, 467}, {0x1776f06d, 0, 3, 1391}, {0x6a11351b, 0, 3, 1831},
	{0xf638f805, 0, 1, 2956}, {0xbd4bdf, 0, 2, 0}, {0}, {0x48d8d1c1, 0, 4, 0}, {0xbe8794e7, 0, 2, 2389}, {0x217c471, 0, 2, 2780}, {0x799e0eff, 6, 3, 0}, {0x9a52059b, 0, 3, 0},
	{0}, {0}, {0x757c28d9, 0, 3, 1723}, {0x30cbb92d, 0, 2, 2385}, {0x516182a1, 0, 3, 0}, {0}, {0}, {0},
	{0}, {0}, {0xf0720479, 0, 3, 0}, {0}, {0x7b0beb8d, 0, 5, 0}, {0x631b78c5, 0, 3, 1701}, {0xa05ea8c5, 0, 4, 0}, {0xc3e93df, 0, 3, 0},
	{0xbb7d4aad, 6, 6, 312}, {0x10e995ef, 0, 2, 0}, {0}, {0x4c01a1a9, 0, 3, 0}, {0}, {0}, {0x7256a585, 0, 3, 0}, {0},
	{0xfe8b5c2f, 0, 2, 0}, {0xdd56621, 0, 4, 1119}, {0x9f6222d5, 0, 2, 2355}, {0x4c03c4ff, 0, 2, 2782}, {0xbfcafdd9, 0, 3, 0}, {0}, {0x2a59c375, 0, 2, 0}, {0xa999b389, 0, 5, 0},
	{0x717f3f69, 0, 4, 0}, {0x4db5cd5f, 0, 3, 0}, {0}, {0}, {0}, {0x80671d2d, 0, 2, 0}, {0}, {0},
	{0}, {0x2898a1f9, 0, 3, 0}, {0}, {0x64ec3593, 0, 3, 0}, {0x2cb456a9, 0, 3, 0}, {0}, {0x515cc6b3, 0, 2, 0}, {0x7b0fb725, 0, 3, 0},
	{0}, {0}, {0}, {0}, {0}, {0}, {0xed12a079, 0, 3, 1843}, {0x515ccbc5, 0, 4, 0},
	{0}, {0}, {0}, {0}, {0}, {0}, {0xd4de070f, 0, 3, 1604}, {0xc7ad5c49, 0, 3, 0},
	{0xb075cfff, 0, 2, 0}, {0}, {0x9c077611, 0, 6, 306}, {0x7e9a560d, 0, 3, 0}, {0}, {0}, {0xb00807d5, 0, 3, 0}, {0xdd5bc8cb, 0, 3, 0},
	{0x4b8a65dd, 0, 2, 2674}, {0}, {0x81be65cf, 0, 2, 0}, {0xfa3a76b1, 0, 2, 0}, {0xccad9f3, 0, 3, 1284}, {0}, {0x5e35e153, 0, 2, 0}, {0},
	{0x8983f46b, 0, 4, 1238}, {0x20c4bbe9, 0, 2, 0}, {0}, {0}, {0}, {0xce8e51e1, 0, 4, 0}, {0}, {0},
	{0}, {0}, {0}, {0}, {0}, {0}, {0x9e0e0d8f, 0, 2, 0}, {0x4a471a53, 0, 3, 0},
	{0xaba3fe21, 0, 3, 0}, {0x1df1c6a5, 4, 0, 0}, {0x6f844c11, 0, 4, 0}, {0x27776389, 0, 2, 0}, {0x81389c63, 0, 4, 782}, {0}, {0xa609735f, 0, 3, 0}, {0},
	{0xea1cdd39, 0, 6, 182}, {0}, {0}, {0}, {0x77097fe7, 0, 5, 437}, {0x8db4fd71, 0, 5, 0}, {0}, {0},
	{0x144eff81, 0, 2, 0}, {0}, {0x3b45a611, 0, 3, 0}, {0xf72e27d9, 0, 2, 0}, {0x2dca67c3, 0, 2, 0}, {0xec502b9b, 0, 3, 0}, {0xb1c168f5, 0, 2, 0}, {0},
	{0}, {0xa091adc9, 0, 2, 0}, {0x52a7f369, 0, 2, 0}, {0}, {0}, {0}, {0}, {0x5e98c4fd, 0, 5, 0},
	{0xceb33f17, 0, 3, 0}, {0}, {0xd988da37, 0, 3, 0}, {0x59e51dd1, 0, 2, 0}, {0}, {0xa0d753c9, 0, 5, 0}, {0x2818d41d, 0, 3, 0}, {0x245f2235, 0, 1, 2896},
	{0xe771dcd9, 0, 4, 0}, {0x83b28379, 0, 4, 0}, {0}, {0}, {0}, {0x96d9fce9, 0, 4, 788}, {0x33aceccf, 0, 3, 0}, {0xbea691ff, 0, 3, 0},
	{0xc19e032d, 3, 4, 0}, {0xd435ad9d, 0, 2, 0}, {0}, {0}, {0}, {0x10da6cc5, 0, 2, 0}, {0}, {0xe3ae200f, 0, 2, 2105},
	{0x7a9bbe81, 0, 1, 2978}, {0}, {0x4ce2457f, 0, 3, 0}, {0}, {0x4f5e1c97, 0, 2, 0}, {0xb2039bd9, 0, 5, 0}, {0xe5d9d9eb, 0, 4, 0}, {0},
	{0x248decd, 0, 3, 1573}, {0x9d8de043, 0, 3, 0}, {0}, {0}, {0xa058cf4d, 0, 2, 0}, {0xf7bc4d31, 0, 3, 0}, {0}, {0},
	{0xeb70c023, 0, 2, 2436}, {0}, {0}, {0xbb438c69, 0, 2, 0}, {0x83a087db, 0, 4, 912}, {0}, {0xcdf4e89d, 0, 0, 3339}, {0},
	{0}, {0}, {0x34c60fcd, 0, 2, 0}, {0x130a28a7, 0, 2, 0}, {0xe5271c8f, 0, 3, 0}, {0}, {0}, {0},
	{0x41dfcfdb, 0, 4, 0}, {0xc48db40f, 0, 5, 0}, {0}, {0}, {0x6bd8f533, 0, 3, 0}, {0}, {0}, {0x50461b41, 0, 4, 0},
	{0x3a7c83d7, 0, 2, 0}, {0}, {0}, {0}, {0}, {0}, {0x8caab1e7, 0, 3, 0}, {0},
	{0}, {0xa2a02835, 0, 0, 3203}, {0x67d1a321, 0, 2, 0}, {0}, {0x33d4a1c3, 0, 3, 0}, {0xbb6d2781, 0, 2, 0}, {0x589bd97f, 0, 3, 0}, {0x8c934da7, 0, 3, 0},
	{0x85b99515, 0, 2, 0}, {0x95858b91, 0, 2, 0}, {0x866bfb03, 0, 3, 0}, {0x9f7b84a1, 0, 3, 0}, {0}, {0}, {0x3d4cd5a7, 4, 1, 2970}, {0},
	{0}, {0x5cc8a97, 0, 4, 0}, {0x9a7b8705, 0, 4, 0}, {0}, {0x6cca915d, 0, 3, 0}, {0x1bd0a283, 0, 3, 0}, {0}, {0x5a46852b, 0, 3, 0},
	{0}, {0}, {0x8708443d, 0, 2, 0}, {0xc7f3f951, 0, 3, 0}, {0}, {0xbe24a3a1, 0, 4, 792}, {0xe8d954df, 0, 0, 3425}, {0xdc0ddac9, 0, 3, 0},
	{0xb4ab6233, 0, 3, 0}, {0x3ab2d895, 0, 1, 2910}, {0x26796d9d, 0, 4, 0}, {0}, {0}, {0x885a53b5, 0, 3, 0}, {0x6e3a091f, 0, 3, 0}, {0x3abe0157, 0, 2, 0},
	{0}, {0xa97e6c5b, 0, 2, 0}, {0x85409705, 0, 3, 1562}, {0x707adc73, 0, 3, 0}, {0xda9f362b, 0, 2, 0}, {0x24e67115, 0, 6, 0}, {0xd6a0ecf, 0, 2, 0}, {0},
	{0x66814c01, 0, 4, 0}, {0}, {0xfe825a71, 0, 3, 1583}, {0}, {0}, {0}, {0}, {0xffb483df, 4, 4, 0},
	{0xc337bc35, 0, 2, 0}, {0xb1a02331, 0, 3, 0}, {0xa39ab165, 0, 2, 0}, {0}, {0}, {0}, {0}, {0},
	{0}, {0}, {0x73a01cbf, 0, 4, 761}, {0xf534a243, 0, 0, 3081}, {0x52b4a2bb, 0, 3, 0}, {0x4614813, 0, 3, 0}, {0x3cefff1b, 0, 4, 0}, {0xe0dd25d7, 0, 4, 0},
	{0xa02df579, 0, 3, 0}, {0x73d09dd5, 0, 2, 0}, {0}, {0xaa07cf75, 0, 3, 0}, {0x8ca42dd7, 0, 2, 0}, {0}, {0x87c7bc1, 6, 5, 614}, {0xe85f7313, 4, 3, 0},
	{0xae09a27, 0, 4, 0}, {0x76569a2d, 0, 3, 0}, {0xce166d31, 0, 2, 0}, {0xa1c49545, 0, 2, 0}, {0x8cfbe151, 0, 2, 0}, {0x5b6f2ed, 0, 2, 0}, {0}, {0},
	{0x77ca09bb, 0, 3, 0}, {0}, {0}, {0}, {0xde8febff, 0, 2, 0}, {0}, {0}, {0},
	{0xbe95b1c3, 0, 6, 0}, {0xf0b204f3, 0, 3, 0}, {0xd9e2aabf, 0, 3, 1330}, {0x57695da1, 0, 4, 0}, {0x2f2a08ef, 0, 3, 0}, {0xcff1a709, 0, 2, 0}, {0xa2a47a0b, 0, 4, 0}, {0x44e9f69d, 0, 3, 0},
	{0x1960ca89, 0, 2, 0}, {0x5c41fc09, 0, 3, 0}, {0}, {0}, {0}, {0}, {0}, {0},
	{0}, {0}, {0}, {0}, {0}, {0x3ee73481, 0, 3, 0}, {0}, {0x1662a501, 0, 3, 0},
	{0}, {0}, {0xd0807a73, 0, 3, 1755}, {0x1b9b5c99, 0, 0, 3255}, {0}, {0}, {0x8d2ed76f, 0, 3, 0}, {0x786a7357, 0, 6, 331},
	{0xa7bab221, 0, 2, 0}, {0x9013743, 0, 2, 0}, {0xd64b1a15, 0, 4, 0}, {0xc98284a3, 0, 3, 0}, {0xe9be2855, 0, 2, 0}, {0x92b17caf, 0, 4, 0}, {0x44ad832f, 0, 1, 2820}, {0x98b33615, 0, 2, 0},
	{0x47cc19d5, 0, 2, 0}, {0x400bee33, 0, 4, 947}, {0}, {0x881952e1, 0, 2, 0}, {0}, {0}, {0}, {0},
	{0}, {0}, {0}, {0}, {0}, {0}, {0x9eafd4e3, 0, 4, 0}, {0x2c73fa19, 0, 2, 0},
	{0}, {0xaaa56d5f, 0, 3, 0}, {0}, {0}, {0}, {0}, {0}, {0},
	{0}, {0x76a7a0f7, 0, 0, 3335}, {0x9b722b93, 0, 4, 0}, {0}, {0}, {0}, {0}, {0xf47a2e29, 0, 3, 0},
	{0}, {0}, {0}, {0}, {0xc9caa9a5, 0, 4, 0}, {0}, {0}, {0},
	{0x3fae382d, 0, 2, 0}, {0x5fd58489, 6, 7, 91}, {0x42ad877, 0, 3, 2008}, {0}, {0}, {0}, {0}, {0},
	{0}, {0xd5f47233, 0, 2, 0}, {0}, {0}, {0}, {0}, {0}, {0},
	{0}, {0}, {0xcc95fac3, 0, 2, 0}, {0x48ad8319, 0, 2, 0}, {0}, {0}, {0x252866f1, 0, 2, 0}, {0x8a2f7c09, 0, 3, 0},
	{0x5c24fd91, 0, 3, 0}, {0x1617afed, 0, 3, 0}, {0x43a55e83, 0, 3, 0}, {0xd5f8215b, 0, 3, 0}, {0x22cdbd2d, 0, 2, 2299}, {0x11a50f8f, 0, 3, 0}, {0x4970f06f, 0, 3, 1990}, {0xad98d167, 6, 6, 0},
	{0x5ec21e77, 0, 2, 0}, {0x98d46893, 0, 2, 0}, {0x4972b905, 0, 3, 0}, {0xa037389f, 0, 2, 0}, {0}, {0xd0a75e5f, 2, 3, 0}, {0x4dec1811, 0, 2, 0}, {0xd88abd5, 0, 2, 0},
	{0x843e74ef, 0, 2, 2184}, {0}, {0xbb0b8b8b, 0, 5, 485}, {0xf340267f, 0, 2, 0}, {0x71c0e8f1, 0, 4, 0}, {0}, {0x2c3e7237, 0, 6, 264}, {0},
	{0}, {0xecc0221d, 0, 5, 0}, {0x5cd96fef, 0, 3, 0}, {0x4c50aaf7, 0, 2, 0}, {0}, {0x1c72fa87, 0, 2, 0}, {0}, {0},
	{0xf8044ba7, 0, 4, 0}, {0}, {0xd264cd8b, 0, 3, 0}, {0}, {0}, {0}, {0}, {0},
	{0}, {0x8c28c019, 0, 0, 3383}, {0}, {0}, {0xf301543, 0, 5, 512}, {0}, {0}, {0},
	{0}, {0x7e25f1bd, 0, 4, 0}, {0x1ddc36df, 0, 3, 0}, {0xe5bbd60b, 0, 2, 0}, {0}, {0x4dabaaad, 0, 3, 0}, {0xa720c427, 0, 3, 0}, {0x65f63cf1, 0, 3, 0},
	{0}, {0}, {0}, {0}, {0x896315b3, 0, 3, 1409}, {0xb6249f9d, 0, 4, 0}, {0x799033a7, 0, 7, 170}, {0x3b335131, 0, 3, 0},
	{0xe2825d87, 0, 3, 0}, {0xf1f5b1ab, 0, 2, 0}, {0x91ff69f7, 0, 4, 0}, {0x38a48065, 6, 4, 0}, {0x1de56d39, 0, 5, 0}, {0x312332c3, 0, 2, 0}, {0}, {0},
	{0}, {0}, {0}, {0x48ce1e3f, 3, 5, 0}, {0}, {0x666f6d91, 0, 4, 0}, {0}, {0},
	{0x6863b43, 0, 3, 0}, {0xeb46a7e3, 0, 2, 2758}, {0xfd567e5b, 0, 3, 0}, {0}, {0}, {0x2889349, 0, 3, 0}, {0}, {0},
	{0}, {0}, {0}, {0}, {0}, {0xcec24301, 0, 3, 0}, {0}, {0},
	{0x3e120615, 0, 2, 2517}, {0x536c6fcf, 0, 2, 0}, {0}, {0x32dfff45, 0, 3, 0}, {0}, {0}, {0}, {0},
	{0}, {0xe414159d, 0, 3, 0}, {0}, {0xf56dd023, 0, 3, 0}, {0x5090697d, 0, 3, 0}, {0xee151d3, 0, 3, 0}, {0}, {0xa60501c7, 0, 2, 0},
	{0}, {0xaf0d4295, 0, 2, 2374}, {0xd5d9381f, 0, 3, 0}, {0x827b6735, 0, 3, 0}, {0x9cff5ec9, 0, 3, 0}, {0}, {0}, {0},
	{0x3f458eb5, 0, 3, 0}, {0x8bc84e3, 0, 3, 1441}, {0}, {0xba3cf3a7, 6, 3, 0}, {0x74963e03, 0, 3, 0}, {0x6b3f26db, 0, 3, 1328}, {0}, {0xd6bffea7, 0, 2, 0},
	{0}, {0}, {0x604ef867, 0, 3, 0}, {0x8cfe9fef, 0, 3, 0}, {0}, {0}, {0xee225ec1, 0, 3, 0}, {0x704bfedd, 0, 2, 0},
	{0}, {0}, {0}, {0}, {0}, {0xa501d32f, 0, 2, 0}, {0}, {0},
	{0xa9e07d57, 0, 2, 0}, {0x41277233, 0, 4, 0}, {0}, {0xad64d0f, 0, 3, 0}, {0}, {0x81f8145, 0, 3, 0}, {0}, {0},
	{0}, {0}, {0}, {0}, {0x18efa7cf, 0, 2, 0}, {0x7c782075, 0, 2, 2366}, {0x1bbb7077, 0, 2, 0}, {0x1f6c6a8d, 0, 3, 0},
	{0x99c9f147, 0, 2, 0}, {0}, {0xd16e25c5, 0, 2, 0}, {0x38c0cb41, 0, 2, 0}, {0}, {0x7db0981d, 0, 2, 2555}, {0x19507719, 0, 4, 0}, {0x5c869509, 0, 3, 0},
	{0xa416151, 0, 4, 0}, {0x244e251b, 0, 4, 0}, {0x6a2920a3, 0, 5, 522}, {0xddae37a5, 0, 4, 0}, {0}, {0}, {0xb5ecdc29, 3, 4, 0}, {0x91d349fd, 0, 5, 606},
	{0}, {0}, {0}, {0}, {0}, {0}, {0}, {0},
	{0xd835e073, 0, 2, 0}, {0x5acb9805, 0, 3, 0}, {0}, {0xd41b1935, 0, 3, 1709}, {0x41f1b9cb, 0, 4, 0}, {0xaf83ffef, 0, 4, 0}, {0xd03c96b1, 0, 3, 0}, {0x791b795b, 0, 3, 0},
	{0}, {0xff471ae7, 0, 3, 0}, {0}, {0x49333d69, 0, 4, 1244}, {0}, {0xecbdfe3f, 0, 1, 2946}, {0}, {0x33dd67ad, 0, 4, 1143},
	{0}, {0xdae3785d, 0, 3, 0}, {0xd4f170e1, 0, 2, 0}, {0x65378007, 0, 4, 0}, {0x30715107, 3, 3, 0}, {0x468a7ec1, 0, 3, 0}, {0x827b36bf, 0, 6, 268}, {0x9412c3a7, 0, 4, 0},
	{0x3a6a6d7d, 0, 2, 0}, {0}, {0}, {0}, {0x53c401b1, 0, 4, 0}, {0x8553b7ff, 0, 3, 0}, {0x970406b1, 0, 3, 0}, {0x199bb103, 0, 3, 0},
	{0x3581e813, 0, 3, 0}, {0xb341b0d5, 0, 3, 0}, {0x564c5f87, 0, 4, 1242}, {0x55da8c63, 0, 3, 0}, {0xb3996e63, 0, 2, 0}, {0x22903d81, 0, 3, 2012}, {0x19d8803f, 0, 0, 3249}, {0x465c96ab, 0, 2, 0},
	{0xa661cfa5, 0, 2, 0}, {0x3d499329, 0, 5, 0}, {0}, {0x85adf2c5, 0, 2, 0}, {0x6fb3fec3, 0, 2, 0}, {0}, {0}, {0},
	{0}, {0x67019d65, 0, 3, 0}, {0x398a8a61, 0, 4, 1137}, {0xafe759b, 0, 2, 0}, {0x7f0d950d, 0, 2, 0}, {0x17b2125d, 0, 2, 0}, {0}, {0x70bb570f, 0, 2, 0},
	{0}, {0x4867210b, 0, 3, 1369}, {0}, {0xd2fae759, 0, 2, 0}, {0}, {0x31a4fe9d, 0, 3, 0}, {0x1e8f75ef, 0, 3, 1921}, {0},
	{0x9629172f, 0, 2, 0}, {0x6705a0c5, 0, 3, 0}, {0x897a2a67, 0, 4, 0}, {0}, {0}, {0x3cf97967, 0, 5, 0}, {0xb5161ecd, 0, 3, 0}, {0xfeb9cf47, 0, 0, 3181},
	{0x1e912bb, 0, 3, 1439}, {0x615c3bf3, 0, 2, 2471}, {0x1a780fa3, 0, 3, 1890}, {0xe5ea9101, 0, 3, 0}, {0x2a2eba0b, 0, 2, 0}, {0x1004a219, 0, 2, 0}, {0x8846a59d, 0, 6, 0}, {0xce4f468d, 0, 2, 0},
	{0}, {0x13dd6e1d, 0, 3, 0}, {0xad7d6527, 0, 3, 0}, {0x4be59b4d, 6, 2, 0}, {0xae358e7d, 0, 7, 137}, {0}, {0x9cb07dad, 0, 3, 0}, {0xb86fc411, 0, 4, 0},
	{0}, {0}, {0xa8455b35, 3, 2, 0}, {0}, {0}, {0xcfa57e31, 0, 3, 0}, {0x963c8851, 0, 2, 0}, {0x18f5bb83, 6, 0, 0},
	{0x35297459, 0, 3, 0}, {0x6085f6f5, 0, 2, 0}, {0xedd49329, 0, 2, 0}, {0}, {0xa39fd6a7, 0, 3, 0}, {0}, {0}, {0x732c875b, 0, 6, 0},
	{0x51239019, 0, 3, 1986}, {0x418d3d09, 0, 2, 2616}, {0x566d45b1, 0, 3, 0}, {0}, {0xce1f7943, 0, 3, 0}, {0x2424fe83, 0, 4, 0}, {0xebe66517, 0, 2, 0}, {0x4ebd74cb, 0, 3, 0},
	{0}, {0x96ec5f79, 0, 2, 0}, {0}, {0xab8729b7, 0, 3, 0}, {0}, {0x75bcab65, 0, 2, 0}, {0xa2d5abb1, 0, 3, 0}, {0x6c089a41, 0, 5, 0},
	{0x6351f48d, 0, 4, 0}, {0x19b91907, 0, 4, 0}, {0}, {0x4a7dc76d, 0, 3, 0}, {0xc20d9609, 0, 4, 0}, {0xdc4cd683, 0, 3, 0}, {0x793c7a9b, 0, 4, 0}, {0},
	{0x49f181cb, 0, 2, 0}, {0}, {0xbbbc8ce3, 0, 0, 3421}, {0xc128f1c9, 0, 0, 3189}, {0x5784291b, 3, 0, 0}, {0}, {0}, {0x75a87457, 0, 1, 3014},
	{0x180c0715, 0, 3, 1581}, {0x6f0e4b1d, 0, 2, 2650}, {0x4d132005, 0, 2, 2694}, {0xa2291ccb, 3, 0, 0}, {0xdcbeba5f, 0, 3, 0}, {0x55ff4b4b, 0, 3, 0}, {0}, {0x5fc33ca1, 0, 3, 0},
	{0xd844cf03, 0, 4, 0}, {0x1dbab8a9, 0, 2, 2680}, {0xcfdc7eef, 0, 1, 2808}, {0x8606a639, 0, 3, 0}, {0x79e4682b, 0, 3, 0}, {0xbeb74cd5, 0, 3, 0}, {0x7d20ce61, 0, 2, 0}, {0},
	{0x28fc75ff, 0, 3, 0}, {0}, {0}, {0x30ec4457, 0, 3, 0}, {0}, {0xea1840d, 0, 2, 0}, {0}, {0x66326f1f, 0, 3, 0},
	{0}, {0x4586deb3, 6, 10, 7}, {0}, {0x1648ef7d, 0, 2, 0}, {0x30957391, 0, 2, 2668}, {0}, {0x682f5945, 0, 3, 1393}, {0x993b243, 0, 2, 0},
	{0xa5973041, 0, 4, 1041}, {0xabaef8eb, 0, 3, 0}, {0}, {0}, {0x12ca7bb7, 0, 2, 0}, {0}, {0x4cabd475, 0, 4, 0}, {0},
	{0}, {0}, {0}, {0}, {0}, {0x993f6647, 0, 5, 0}, {0xb0ae08c3, 0, 3, 0}, {0},
	{0}, {0x2959cd2b, 0, 3, 0}, {0x804f27b1, 0, 3, 0}, {0x2f51e087, 0, 2, 0}, {0x7a2fd647, 0, 3, 0}, {0}, {0}, {0xe9f4287f, 0, 3, 0},
	{0}, {0}, {0xe522c6fd, 0, 4, 0}, {0x382c348d, 0, 3, 0}, {0xcfa1913b, 0, 0, 3107}, {0x2979aa01, 0, 0, 3393}, {0x4b0b01e3, 0, 3, 0}, {0},
	{0xc9b503a5, 0, 3, 0}, {0}, {0x9ee69133, 0, 2, 0}, {0x671c2eb1, 0, 3, 0}, {0x5b757b, 0, 2, 0}, {0}, {0}, {0x3ce974dd, 0, 4, 775},
	{0xf03e1dc3, 0, 0, 3093}, {0x33265879, 0, 5, 0}, {0}, {0}, {0}, {0xcb319667, 0, 2, 0}, {0xa8240fe1, 0, 3, 1334}, {0},
	{0x96df89, 0, 3, 0}, {0}, {0}, {0xb0e2293, 0, 2, 0}, {0}, {0x8a1a3935, 0, 3, 1945}, {0xb34a9e61, 0, 3, 0}, {0xfd0d1333, 0, 3, 0},
	{0xa47984f5, 0, 3, 0}, {0xa4901c83, 0, 3, 0}, {0xad2f37ab, 0, 2, 0}, {0xf4fbf82f, 0, 3, 1879}, {0xb3f65781, 0, 3, 0}, {0x5ce9b20f, 0, 3, 0}, {0xa2c93943, 0, 2, 0}, {0xeeca07cf, 0, 2, 2612},
	{0x73c58eef, 3, 0, 0}, {0xb81017b3, 0, 2, 0}, {0}, {0}, {0}, {0}, {0x9719da15, 0, 2, 0}, {0xc72f1423, 0, 3, 0},
	{0}, {0x2ec7a105, 0, 2, 0}, {0x2788f51d, 0, 3, 0}, {0x5cb71ecf, 0, 2, 0}, {0}, {0}, {0x2c9687f1, 0, 3, 0}, {0},
	{0x79072b55, 6, 5, 0}, {0}, {0}, {0}, {0xd9e4c11d, 0, 4, 0}, {0x48396ae9, 0, 3, 0}, {0}, {0},
	{0x7392072b, 0, 3, 0}, {0}, {0xe5dd5865, 0, 3, 0}, {0}, {0}, {0x21929e1f, 0, 4, 0}, {0}, {0},
	{0}, {0xbfc82fa3, 0, 2, 0}, {0}, {0x477825b1, 0, 2, 0}, {0x86f48a81, 0, 3, 0}, {0x6e60537, 0, 3, 0}, {0xfd846309, 2, 4, 0}, {0x9a24f011, 0, 3, 0},
	{0xafeef3b5, 0, 2, 0}, {0}, {0}, {0}, {0xb92d1a29, 4, 4, 722}, {0xfdc63f41, 0, 3, 0}, {0xac375e25, 0, 2, 0}, {0},
	{0}, {0}, {0}, {0}, {0x58b52c2d, 0, 3, 0}, {0xb96b9bbd, 0, 5, 0}, {0x663d4f9, 0, 2, 0}, {0xd16eddcd, 0, 3, 0},
	{0}, {0xf9980779, 0, 2, 0}, {0}, {0}, {0xfcca77cf, 3, 3, 0}, {0x5d5333d5, 0, 3, 0}, {0}, {0xb95f339f, 0, 2, 0},
	{0}, {0}, {0xda07ba13, 0, 3, 0}, {0}, {0x10c38e95, 0, 3, 0}, {0}, {0}, {0},
	{0}, {0x6f232a5, 0, 3, 0}, {0}, {0xd3ab9893, 0, 2, 2126}, {0xf50bb731, 0, 4, 0}, {0x1bb68e19, 0, 4, 0}, {0xaf0d54c7, 0, 3, 0}, {0xa07bbf11, 0, 3, 0},
	{0x28776627, 0, 3, 0}, {0x1812b1b9, 0, 2, 0}, {0x9902c501, 0, 2, 0}, {0}, {0}, {0}, {0}, {0x77a262c7, 0, 6, 239},
	{0xe192c3a3, 5, 2, 0}, {0}, {0x588a6341, 0, 2, 0}, {0x56f485a9, 0, 2, 0}, {0}, {0}, {0x804750e7, 0, 2, 2154}, {0},
	{0}, {0}, {0xa50f1319, 0, 2, 0}, {0}, {0}, {0x12128e0d, 0, 3, 0}, {0}, {0},
	{0x89ffd823, 0, 2, 2626}, {0x8fce3909, 0, 3, 0}, {0xcaac041f, 0, 3, 0}, {0}, {0}, {0xe04b2a23, 0, 0, 3119}, {0}, {0},
	{0x229675b1, 0, 2, 0}, {0xa3bb432d, 0, 2, 0}, {0xae6e70bf, 0, 2, 0}, {0}, {0x9b1eb04b, 0, 0, 3131}, {0}, {0x4949173, 0, 4, 1165}, {0xcb5e36df, 0, 0, 3547},
	{0}, {0}, {0}, {0}, {0}, {0xa7399f5, 0, 3, 0}, {0x993e2ed3, 0, 2, 0}, {0},
	{0}, {0}, {0}, {0}, {0}, {0}, {0}, {0x9e640ced, 4, 2, 0},
	{0x7e7ed4c5, 0, 3, 0}, {0}, {0x272888d5, 0, 2, 2597}, {0x11b94df3, 0, 3, 1634}, {0x3dc80897, 0, 3, 0}, {0xfefdf14f, 0, 4, 1081}, {0xaa062af, 0, 3, 0}, {0x35306dd, 0, 3, 0},
	{0xfbeec2d, 0, 5, 0}, {0x2e09a56b, 0, 3, 0}, {0}, {0}, {0x7934886f, 0, 2, 0}, {0}, {0x559796f1, 0, 5, 0}, {0},
	{0xd00a657f, 0, 2, 2792}, {0x4b4bf73f, 0, 3, 0}, {0x5b0a550b, 0, 3, 0}, {0xdb34b763, 0, 2, 0}, {0}, {0}, {0x82db2809, 0, 2, 0}, {0},
	{0x5a912373, 0, 2, 0}, {0xe89ea8d9, 0, 2, 0}, {0}, {0x44e173dd, 0, 9, 44}, {0}, {0}, {0x2c4226a9, 4, 8, 54}, {0},
	{0}, {0}, {0}, {0}, {0x4f5c834f, 6, 4, 0}, {0}, {0}, {0},
	{0x278ee499, 0, 3, 1592}, {0x2e17541, 0, 3, 0}, {0xcca5bed1, 0, 3, 0}, {0xf82138d3, 0, 2, 2768}, {0x4d91d6c5, 0, 3, 0}, {0xbed6abbd, 0, 3, 0}, {0xcf11209d, 0, 2, 0}, {0x39abd189, 0, 2, 0},
	{0}, {0}, {0}, {0}, {0}, {0}, {0x31112911, 0, 3, 0}, {0},
	{0}, {0xfe799eff, 0, 2, 0}, {0}, {0x10a82b77, 0, 3, 0}, {0xb56930cd, 0, 3, 0}, {0}, {0}, {0},
	{0}, {0}, {0xd56a50e1, 0, 2, 0}, {0}, {0xcbe96261, 0, 5, 0}, {0xde6eeb8f, 0, 3, 0}, {0x228c40ed, 0, 0, 3151}, {0x68cbee2b, 0, 2, 2087},
	{0x516eaf23, 0, 3, 0}, {0xa1fd7c73, 0, 4, 0}, {0x936ed43b, 0, 2, 0}, {0}, {0xb8e62621, 4, 3, 0}, {0}, {0}, {0x2b772937, 0, 2, 0},
	{0x8262bdfd, 0, 4, 973}, {0x650d69ad, 0, 0, 3559}, {0}, {0x3abb3077, 0, 5, 649}, {0x1f52f1d3, 0, 3, 1437}, {0x7baa1759, 0, 2, 0}, {0}, {0x746e9d93, 0, 5, 0},
	{0xec50671f, 4, 0, 0}, {0xe2ccbbe1, 0, 2, 0}, {0}, {0x51ba102f, 0, 1, 2916}, {0}, {0}, {0}, {0},
	{0}, {0}, {0x7bf0c359, 0, 4, 0}, {0}, {0}, {0x411656af, 0, 3, 0}, {0x2a3a09ab, 0, 5, 0}, {0},
	{0}, {0xde4be8f3, 0, 4, 0}, {0}, {0}, {0}, {0}, {0xf2c24d9, 6, 4, 0}, {0x5730143b, 0, 2, 0},
	{0}, {0}, {0x7a182587, 0, 2, 0}, {0}, {0}, {0xa68ea23, 0, 2, 0}, {0x951195e9, 0, 2, 0}, {0x2003de97, 0, 5, 0},
	{0xfe2a676d, 0, 4, 0}, {0x8a08ddef, 0, 3, 0}, {0xdc827d6b, 0, 5, 0}, {0xaf0b0fc7, 0, 2, 0}, {0x1ec09f77, 0, 2, 0}, {0}, {0xac53af69, 0, 2, 0}, {0},
	{0x4bbb6455, 0, 3, 1598}, {0xdc66babb, 0, 3, 0}, {0}, {0}, {0}, {0xb770cb, 0, 3, 0}, {0}, {0},
	{0x620d2da1, 0, 3, 0}, {0}, {0}, {0x6e27d347, 3, 2, 0}, {0x115a1185, 0, 3, 0}, {0xd4b192ad, 0, 2, 0}, {0x7d8faf93, 0, 2, 0}, {0xed2802d1, 0, 2, 0},
	{0}, {0xbb9e2985, 0, 3, 0}, {0x82cc437f, 0, 2, 0}, {0x14825b31, 0, 3, 0}, {0x4655ce0b, 0, 4, 0}, {0xa66fb01f, 0, 3, 0}, {0x39f4ef75, 0, 3, 0}, {0xd7ffd87b, 0, 3, 0},
	{0x35216ba7, 0, 3, 0}, {0x50280dcf, 0, 4, 0}, {0xf0edaf47, 0, 2, 0}, {0xaafd1d97, 0, 2, 0}, {0}, {0}, {0xbfa83679, 0, 3, 2004}, {0xc7874285, 2, 1, 0},
	{0}, {0}, {0x7c602c43, 0, 3, 1610}, {0}, {0}, {0x16aee71, 0, 4, 1027}, {0}, {0},
	{0}, {0xef7166d, 3, 5, 0}, {0xb21b1f97, 0, 2, 2361}, {0x9a5f24b5, 0, 3, 0}, {0x24ea50d9, 0, 2, 2283}, {0x96f96409, 0, 2, 0}, {0}, {0x6312294d, 0, 3, 0},
	{0xd12b3987, 6, 3, 0}, {0x12e853b9, 0, 4, 0}, {0}, {0}, {0}, {0}, {0}, {0},
	{0}, {0x9c9f7e75, 0, 2, 0}, {0}, {0}, {0xf1e4ceb5, 0, 5, 0}, {0xbe24e61d, 0, 2, 0}, {0}, {0x8ce2ed0d, 0, 4, 0},
	{0x267cd8b9, 0, 4, 0}, {0x8ad8ddb5, 0, 2, 0}, {0}, {0x21dc14e5, 0, 2, 2136}, {0x1ff13b1, 0, 4, 0}, {0xf3124771, 5, 5, 0}, {0x2a6ebdd7, 0, 3, 0}, {0x3786c925, 0, 2, 0},
	{0}, {0x525f13cf, 6, 1, 0}, {0xa13341f5, 0, 3, 0}, {0x3b9b5ae3, 0, 2, 0}, {0xc49ae535, 0, 2, 0}, {0}, {0xb3fb1ccd, 0, 2, 0}, {0x3bcaef25, 0, 0, 3137},
	{0xe70dfbe3, 0, 2, 0}, {0x9df345eb, 0, 2, 0}, {0xcb042763, 0, 2, 0}, {0}, {0xa1cf2d61, 0, 3, 1340}, {0xf8d1225b, 0, 2, 0}, {0x66c32977, 0, 2, 0}, {0xea6683b9, 0, 2, 0},
	{0x6b5f7ee7, 4, 4, 720}, {0x9221bdb7, 0, 2, 0}, {0x20ed991b, 0, 2, 0}, {0x47eb97eb, 0, 4, 1099}, {0xc175df69, 2, 3, 0}, {0x93282531, 0, 3, 0}, {0}, {0},
	{0}, {0}, {0}, {0}, {0}, {0x1b43ddcd, 0, 2, 0}, {0}, {0},
	{0}, {0x77f60811, 0, 4, 0}, {0}, {0xee3ec71f, 0, 2, 0}, {0}, {0}, {0x5dd1fff5, 0, 3, 0}, {0},
	{0}, {0}, {0}, {0}, {0}, {0}, {0x5cf6b825, 0, 2, 0}, {0},
	{0x8dc2d09, 0, 1, 2884}, {0xa6ceb0e7, 0, 2, 0}, {0x9dbd7ec7, 0, 2, 2409}, {0xb06f0f97, 0, 3, 0}, {0xba0d2e63, 0, 2, 0}, {0}, {0x6c5c9337, 0, 2, 0}, {0},
	{0}, {0}, {0}, {0}, {0x8bd60bc5, 0, 3, 0}, {0}, {0}, {0},
	{0xcbb68e7b, 0, 5, 0}, {0xed63f71f, 0, 3, 0}, {0}, {0xc19e1f4b, 0, 3, 0}, {0x8eb19ba9, 0, 3, 0}, {0}, {0xc020d8c7, 0, 2, 0}, {0xd494e6cb, 0, 2, 0},
	{0x9f524c6f, 0, 2, 0}, {0xeac168f7, 3, 3, 0}, {0}, {0}, {0x8e9782b, 0, 2, 0}, {0x91fdabe5, 0, 2, 0}, {0x5069a4e9, 0, 2, 0}, {0xc2be311d, 0, 2, 0},
	{0}, {0}, {0xd926eecd, 0, 5, 445}, {0xa821972f, 0, 3, 0}, {0}, {0}, {0x77bfb9e5, 6, 10, 18}, {0x483bd309, 0, 3, 0},
	{0xe8ca1c75, 0, 3, 0}, {0}, {0}, {0}, {0}, {0x7fcea5b7, 0, 3, 0}, {0xbe1b03b5, 0, 4, 0}, {0x5d196b55, 0, 2, 0},
	{0xb5e54f2d, 0, 0, 3351}, {0}, {0}, {0}, {0}, {0x40bf70c1, 0, 3, 1877}, {0xed4a33d1, 2, 7, 0}, {0xe3071d2b, 0, 2, 0},
	{0xe71ea961, 0, 2, 0}, {0xf7b1a4bf, 0, 4, 0}, {0x8a2166e7, 0, 3, 0}, {0}, {0x9cbfd463, 0, 2, 0}, {0}, {0x66c3bfd1, 0, 2, 0}, {0},
	{0x786d81c3, 6, 5, 0}, {0x11832c7f, 0, 4, 865}, {0xfda332e7, 0, 6, 0}, {0xcd914d2d, 0, 3, 0}, {0xc7bdd9a5, 0, 3, 0}, {0x1b657c7d, 0, 2, 0}, {0}, {0xf6b4b791, 0, 3, 1324},
	{0x6dd651e1, 0, 3, 0}, {0xf66722d7, 4, 2, 0}, {0x9872dda7, 0, 2, 0}, {0}, {0xb88cbf7f, 0, 3, 0}, {0x76804039, 0, 3, 0}, {0x63cba1ad, 0, 2, 0}, {0},
	{0}, {0}, {0}, {0x27f36159, 0, 5, 584}, {0xf378e2a7, 2, 0, 0}, {0}, {0}, {0},
	{0x9481f55, 0, 5, 540}, {0xa0c74ea3, 0, 2, 0}, {0}, {0xf356ba8f, 0, 4, 710}, {0}, {0}, {0}, {0},
	{0}, {0}, {0x4cacf871, 0, 5, 443}, {0}, {0x27720867, 0, 3, 0}, {0}, {0}, {0x9bd8e163, 0, 4, 0},
	{0x2147f1cb, 0, 2, 0}, {0xb1a6b9c9, 0, 2, 0}, {0}, {0x1fe2aeeb, 0, 3, 0}, {0}, {0}, {0}, {0},
	{0}, {0}, {0}, {0x50cb9699, 0, 2, 2664}, {0}, {0x35b106af, 0, 4, 0}, {0}, {0xb1296b8f, 0, 2, 0},
	{0}, {0}, {0x3e57486f, 0, 3, 1455}, {0xf5c5ef15, 0, 2, 0}, {0}, {0x700c617, 0, 3, 0}, {0xf650b217, 0, 2, 2438}, {0x67b09139, 6, 7, 0},
	{0xd69ff29d, 0, 3, 0}, {0x9c853b69, 0, 4, 739}, {0x7b8dcd9b, 0, 4, 0}, {0}, {0}, {0}, {0}, {0},
	{0}, {0}, {0}, {0xcd211fc1, 0, 4, 877}, {0x2af62d75, 0, 0, 3179}, {0xbcce322d, 0, 3, 0}, {0x9f069b8b, 0, 3, 0}, {0},
	{0x5c41464d, 0, 2, 0}, {0xcc8af923, 0, 4, 0}, {0x35061a31, 0, 2, 0}, {0x90f920b1, 0, 3, 0}, {0x3c5be9f, 0, 2, 0}, {0}, {0}, {0x8213140d, 6, 1, 0},
	{0}, {0xc48b994b, 0, 3, 0}, {0x4d69f79d, 0, 3, 0}, {0}, {0}, {0x84334bd7, 0, 2, 0}, {0}, {0x52cf72c9, 0, 2, 0},
	{0}, {0}, {0xe9d3c5b9, 3, 6, 0}, {0xbce3eb83, 0, 3, 0}, {0}, {0x5fcb3fab, 0, 3, 0}, {0x35d658dd, 0, 2, 0}, {0},
	{0}, {0x845e6af9, 0, 2, 2295}, {0x388b97f9, 4, 0, 0}, {0x9a0118c1, 0, 3, 0}, {0}, {0}, {0xf0d81183, 0, 4, 0}, {0},
	{0x580d4577, 0, 3, 0}, {0}, {0x2f3603c1, 0, 4, 0}, {0xa3c989f5, 0, 2, 2192}, {0x74fbbbfd, 0, 4, 0}, {0xa27305df, 0, 3, 0}, {0x2c60cc35, 0, 2, 0}, {0x6b1ea867, 0, 2, 0},
	{0}, {0x973c6f5d, 0, 7, 0}, {0x753a2a3b, 0, 3, 0}, {0}, {0x82e72ccd, 0, 4, 773}, {0xf23d711d, 0, 3, 0}, {0xc3a62d41, 0, 3, 0}, {0x88b7dc27, 0, 3, 0},
	{0xdb6b1c8f, 0, 2, 0}, {0x39c0870d, 0, 3, 0}, {0x4418707d, 0, 3, 0}, {0x7fdec0c3, 0, 3, 0}, {0}, {0}, {0x71401c87, 0, 6, 0}, {0},
	{0}, {0}, {0}, {0}, {0}, {0}, {0xcac18df3, 0, 2, 0}, {0x5a9d6b55, 0, 1, 2868},
	{0}, {0}, {0}, {0}, {0xa1c6cfa7, 0, 2, 2109}, {0x20eb434b, 6, 3, 0}, {0xea49f4b7, 0, 7, 99}, {0x1370e077, 0, 3, 0},
	{0x9ec97ed, 0, 1, 3016}, {0}, {0xcce73463, 0, 4, 840}, {0}, {0}, {0}, {0}, {0},
	{0}, {0xe73981d3, 0, 4, 0}, {0xeed1e4bb, 0, 3, 1377}, {0xf157ff25, 0, 4, 0}, {0xe2540925, 0, 2, 0}, {0x440b027b, 0, 2, 0}, {0}, {0},
	{0}, {0}, {0}, {0xf4d1133d, 0, 2, 0}, {0}, {0}, {0}, {0},
	{0}, {0}, {0x4fbc04a3, 0, 2, 0}, {0}, {0xead49e43, 0, 3, 0}, {0}, {0}, {0x8f1343bf, 0, 3, 0},
	{0}, {0xeee16d65, 0, 4, 751}, {0xfbac4b13, 0, 2, 0}, {0x3f245e97, 0, 3, 0}, {0}, {0}, {0x50b5adeb, 2, 5, 457}, {0xd2606a57, 0, 3, 0},
	{0}, {0x18bd219b, 0, 3, 0}, {0x36f00219, 0, 2, 0}, {0}, {0x59eb762f, 0, 3, 0}, {0}, {0}, {0},
	{0xd3415d8f, 0, 2, 0}, {0xaa2fbf35, 0, 2, 0}, {0}, {0}, {0}, {0}, {0}, {0},
	{0}, {0}, {0}, {0x64a17fbd, 0, 3, 0}, {0}, {0xc305949b, 0, 3, 1805}, {0}, {0},
	{0xf64e06ef, 0, 3, 1809}, {0xfb5bd77, 0, 2, 0}, {0x9495505, 0, 3, 0}, {0x302dbd19, 0, 2, 0}, {0}, {0xcda61017, 0, 3, 0}, {0}, {0x7f030647, 0, 1, 2890},
	{0x1a186f4f, 0, 5, 0}, {0x3d58bf25, 0, 3, 1841}, {0}, {0xf828966b, 0, 2, 0}, {0}, {0}, {0}, {0},
	{0}, {0}, {0x4b2e943b, 0, 3, 0}, {0}, {0x580dfbbd, 0, 3, 0}, {0}, {0x58e7a0e9, 0, 3, 0}, {0},
	{0}, {0}, {0}, {0}, {0xa44245b9, 0, 4, 0}, {0x9d640cff, 3, 0, 0}, {0xd50c4ad3, 0, 3, 0}, {0x37eeb88f, 0, 2, 2203},
	{0x562bff85, 0, 3, 0}, {0x8370dc25, 0, 3, 0}, {0x837f3155, 0, 5, 0}, {0x54cbe83b, 0, 4, 0}, {0xdbe04da1, 0, 4, 0}, {0x42ac9e3b, 0, 2, 0}, {0xc1505803, 0, 2, 0}, {0},
	{0x322801ff, 0, 3, 1505}, {0x6f81fe57, 0, 3, 0}, {0}, {0}, {0x8aa77149, 0, 2, 0}, {0x70d8ae03, 0, 2, 0}, {0}, {0},
	{0}, {0}, {0}, {0}, {0}, {0xd7049c8d, 2, 7, 160}, {0x2cb763b9, 2, 0, 0}, {0xc4b4e787, 0, 3, 0},
	{0xeee24eb3, 0, 3, 0}, {0x6c06e9ed, 0, 2, 0}, {0x482e410d, 2, 1, 0}, {0xebee1b9b, 0, 4, 0}, {0xf2f8b95, 0, 3, 0}, {0x44a52963, 0, 3, 0}, {0x435b7d15, 0, 2, 0}, {0x9afa4b67, 0, 2, 0},
	{0xd17c25d3, 0, 2, 0}, {0}, {0x91c53891, 0, 3, 0}, {0x7762ff5f, 0, 3, 0}, {0}, {0xac0f2b67, 0, 3, 1799}, {0xc4b01043, 0, 3, 0}, {0},
	{0x8a4117f7, 0, 5, 0}, {0}, {0x589dd121, 0, 2, 2704}, {0x9b0172e1, 0, 3, 0}, {0xeca132f, 5, 7, 0}, {0x56317c4d, 0, 4, 898}, {0xbeb40c7, 0, 2, 0}, {0},
	{0x8853da7, 0, 3, 0}, {0}, {0x5a07cd1b, 0, 2, 0}, {0xe108235f, 2, 3, 0}, {0xd1415b6f, 0, 6, 257}, {0x69a2c509, 0, 2, 0}, {0}, {0},
	{0}, {0x7c53071b, 0, 2, 0}, {0x7b6da6eb, 0, 3, 0}, {0x7d300b07, 0, 2, 0}, {0xe06c1ecb, 0, 2, 0}, {0}, {0}, {0},
	{0x768372a5, 4, 0, 0}, {0x2decf9c9, 0, 5, 0}, {0}, {0}, {0x309baba3, 0, 4, 0}, {0xa5f05a1b, 0, 2, 0}, {0}, {0xdc02cb, 0, 2, 0},
	{0}, {0}, {0}, {0x39e1e899, 0, 7, 133}, {0x3e1a787d, 0, 5, 625}, {0}, {0}, {0x90a4a099, 0, 5, 370},
	{0x380caa4b, 0, 2, 0}, {0}, {0x8981c053, 0, 4, 0}, {0xb70fe679, 0, 3, 0}, {0xf55bdfc5, 0, 2, 0}, {0}, {0}, {0},
	{0}, {0x86168031, 0, 8, 0}, {0x10a0d3e5, 0, 3, 0}, {0x3f0b4d21, 2, 4, 0}, {0xfbbc706f, 0, 3, 0}, {0xbc4c8b9, 0, 2, 0}, {0xb588a57d, 0, 2, 2279}, {0xc2507053, 0, 2, 0},
	{0x33dbeaf, 0, 3, 0}, {0}, {0xd36aa753, 0, 3, 0}, {0x902c24f1, 0, 3, 0}, {0x122b7e9f, 0, 4, 0}, {0xd560cead, 0, 2, 0}, {0}, {0x2e653c15, 4, 5, 0},
	{0}, {0x3b5bc349, 0, 4, 1224}, {0}, {0}, {0}, {0x5ed2f905, 0, 4, 0}, {0x95f5dfe3, 3, 0, 0}, {0x5a49cc75, 0, 3, 0},
	{0xa9fb21b, 0, 3, 0}, {0}, {0x1c032715, 0, 2, 0}, {0x23f969fd, 0, 1, 3006}, {0}, {0xfcd93a73, 0, 3, 1423}, {0x13d572b3, 0, 3, 0}, {0},
	{0}, {0x388a8729, 0, 2, 0}, {0xb4ab3c27, 0, 2, 0}, {0xd4029237, 0, 2, 0}, {0xa393fb47, 0, 2, 0}, {0}, {0}, {0},
	{0x332fc02b, 0, 3, 0}, {0}, {0}, {0xfaf9836d, 0, 3, 1837}, {0xf555ddf7, 0, 3, 0}, {0x337e6ef7, 0, 2, 0}, {0}, {0x7cf09ef9, 0, 2, 0},
	{0}, {0}, {0}, {0x7686736b, 0, 2, 2347}, {0x543b6dcb, 0, 6, 296}, {0}, {0}, {0},
	{0}, {0xbdf7fff1, 0, 4, 0}, {0x53dfe53b, 0, 3, 0}, {0x125b3b37, 0, 3, 0}, {0}, {0}, {0x373f453b, 0, 3, 1536}, {0x9e670e7b, 0, 3, 0},
	{0x72684fbd, 0, 2, 0}, {0x9957f051, 0, 0, 3317}, {0x4fbb4ec5, 0, 6, 0}, {0x710c0a2d, 0, 3, 0}, {0xc995f4ed, 0, 4, 728}, {0x6494fac9, 0, 4, 1059}, {0xb1452ad3, 0, 4, 0}, {0x5c67ea99, 0, 3, 0},
	{0xb1227a25, 0, 2, 0}, {0x72b85fb3, 0, 2, 0}, {0x315196dd, 0, 2, 0}, {0}, {0xe111a5ef, 0, 2, 0}, {0}, {0x8e9bda8b, 0, 2, 0}, {0xf99d14b1, 6, 5, 441},
	{0}, {0x79f58137, 0, 3, 0}, {0}, {0x2baf663b, 0, 3, 1757}, {0}, {0x5c686301, 0, 3, 0}, {0}, {0xf1587439, 0, 3, 2037},
	{0xf3644c6f, 0, 2, 0}, {0}, {0}, {0}, {0}, {0}, {0}, {0x226046c1, 0, 3, 0},
	{0}, {0}, {0}, {0}, {0xf2113b3f, 0, 3, 0}, {0x3a0e5ff3, 0, 3, 0}, {0}, {0},
	{0xcb0e289, 0, 3, 0}, {0}, {0x475e94d1, 0, 2, 0}, {0x89ea3c59, 0, 2, 0}, {0}, {0}, {0}, {0},
	{0}, {0}, {0xf6d23af3, 0, 3, 0}, {0}, {0x7382893, 0, 3, 0}, {0xdccf0777, 0, 3, 0}, {0}, {0},
	{0x72f14a0f, 3, 2, 0}, {0}, {0x8fb1369b, 0, 4, 0}, {0x446dc2d5, 0, 3, 1461}, {0xe519643b, 0, 1, 2864}, {0xc57fb54f, 0, 3, 0}, {0}, {0},
	{0}, {0}, {0}, {0}, {0}, {0}, {0x47ee9201, 0, 2, 0}, {0},
	{0}, {0}, {0x1210dacd, 0, 3, 0}, {0}, {0x704bd3df, 0, 0, 3503}, {0}, {0x359443e1, 0, 3, 0}, {0x9391d75d, 0, 3, 1781},
	{0xb1ec12ff, 0, 4, 0}, {0xf3c9b77d, 0, 1, 2826}, {0}, {0}, {0x4b10b14f, 0, 2, 0}, {0}, {0xab92857b, 0, 6, 0}, {0x396cd1cf, 0, 4, 0},
	{0}, {0xc0a7e755, 0, 2, 0}, {0xa5e811ab, 0, 2, 0}, {0xf7ed85ed, 0, 2, 0}, {0x1e58f10b, 0, 5, 0}, {0xb0dd6d85, 0, 4, 0}, {0xaeee4cd, 0, 2, 0}, {0x3fc02b4b, 0, 2, 0},
	{0x45a0946d, 4, 4, 0}, {0}, {0x27cc8213, 0, 4, 0}, {0x3be35e0d, 0, 2, 0}, {0}, {0x326ee5c1, 0, 2, 0}, {0}, {0},
	{0x8df61099, 0, 2, 0}, {0xed4405f3, 0, 3, 1479}, {0xb65abd2d, 0, 3, 0}, {0}, {0}, {0}, {0}, {0},
	{0xaf91c701, 0, 4, 0}, {0}, {0x3c8dcaf5, 0, 4, 1246}, {0xf97f4315, 0, 3, 2002}, {0xdaf2faf1, 0, 2, 0}, {0xc31a3427, 0, 2, 0}, {0x493c347d, 0, 2, 0}, {0},
	{0}, {0}, {0}, {0x4e10ddfb, 0, 5, 0}, {0x77c343b1, 0, 3, 0}, {0x8d0f28c5, 0, 2, 0}, {0xabe1b957, 0, 2, 2359}, {0x6b34c1d3, 0, 5, 0},
	{0x115e632f, 0, 3, 0}, {0}, {0}, {0}, {0x51908ad3, 0, 2, 0}, {0}, {0x5af94045, 0, 7, 0}, {0},
	{0}, {0}, {0x70f9e31f, 0, 4, 1207}, {0xc2510363, 0, 3, 1558}, {0}, {0xe2c13cd3, 0, 4, 0}, {0xbbd75367, 0, 0, 3490}, {0},
	{0}, {0}, {0x7e6329b7, 0, 4, 0}, {0x7d3ffe8d, 0, 2, 0}, {0x824506e1, 0, 4, 848}, {0xc2bcc87, 0, 2, 0}, {0}, {0},
	{0x7106f1c1, 0, 2, 0}, {0}, {0}, {0x9617cf67, 0, 3, 0}, {0}, {0}, {0}, {0},
	{0x8cdf3d09, 4, 0, 0}, {0}, {0x45b23905, 0, 3, 0}, {0xab8ce73, 0, 4, 0}, {0}, {0x77260beb, 0, 2, 0}, {0x20f8d3c9, 0, 2, 0}, {0},
	{0xe5f0c983, 0, 2, 0}, {0}, {0x434abb21, 0, 5, 510}, {0x6cc31311, 0, 3, 0}, {0}, {0}, {0}, {0x8de76b11, 0, 3, 1477},
	{0}, {0}, {0xfd3188e1, 0, 4, 863}, {0}, {0}, {0}, {0xfbcc1be9, 0, 3, 1783}, {0x6d289f07, 0, 4, 0},
	{0xf2c9351d, 0, 3, 0}, {0}, {0x8f0c62e7, 0, 2, 0}, {0xf794c935, 0, 2, 0}, {0}, {0}, {0xf26064e9, 0, 2, 0}, {0},
	{0xade10c41, 0, 3, 0}, {0xf096386d, 0, 3, 0}, {0xad522e7, 2, 4, 0}, {0x513f68d1, 0, 2, 0}, {0}, {0}, {0}, {0},
	{0xcc8ed203, 0, 4, 0}, {0}, {0x8792514f, 0, 3, 0}, {0x6bf66aeb, 0, 2, 0}, {0x190f3ca5, 0, 3, 0}, {0x16d24ff3, 0, 2, 0}, {0}, {0},
	{0}, {0}, {0}, {0}, {0x5cfc8259, 0, 0, 3323}, {0x30152aad, 0, 3, 0}, {0x75f29b57, 0, 2, 0}, {0x8a877119, 3, 4, 0},
	{0x9ba4ac5, 0, 3, 0}, {0xcf161823, 0, 3, 0}, {0x70d96c27, 0, 3, 0}, {0xca7e8a55, 3, 1, 0}, {0}, {0}, {0x2a3e2c8f, 0, 2, 0}, {0x2c801537, 0, 3, 0},
	{0xf23b82f7, 0, 3, 0}, {0x49e673bb, 0, 3, 0}, {0xbaffe4eb, 0, 2, 0}, {0xfddd1b53, 0, 2, 0}, {0xedb7d797, 0, 2, 0}, {0}, {0}, {0x5d69fb1b, 0, 3, 0},
	{0}, {0}, {0}, {0}, {0xb5e59a7b, 0, 2, 2503}, {0x87c6c4ef, 0, 3, 0}, {0xb0bdacd1, 0, 2, 0}, {0x7e6f3175, 0, 0, 3213},
	{0x4b7f7d13, 0, 2, 0}, {0}, {0xdb586e01, 0, 2, 0}, {0}, {0}, {0x64c868d3, 4, 1, 0}, {0xc69a4627, 0, 3, 1943}, {0x77728807, 0, 3, 0},
	{0}, {0xf40b9ec1, 0, 4, 0}, {0x5e5719f1, 0, 3, 0}, {0}, {0}, {0}, {0}, {0},
	{0}, {0xe0577d05, 0, 2, 0}, {0x6fcea241, 0, 2, 0}, {0}, {0xbaa2c2db, 0, 2, 0}, {0}, {0}, {0},
	{0x206dc6c9, 4, 6, 0}, {0x301f5dd, 0, 2, 0}, {0x3207fb17, 0, 3, 0}, {0}, {0xbdc42af5, 0, 2, 0}, {0}, {0x72525f95, 0, 2, 0}, {0x1d9ecaf7, 0, 5, 0},
	{0}, {0}, {0}, {0}, {0}, {0}, {0}, {0},
	{0}, {0}, {0}, {0x82f2e07f, 0, 2, 2241}, {0x797ceef5, 0, 2, 0}, {0}, {0x7cfda9a3, 0, 2, 0}, {0xa6f17cbf, 0, 3, 0},
	{0}, {0x22aa6f15, 0, 3, 0}, {0x97153dfb, 0, 2, 0}, {0}, {0}, {0}, {0}, {0},
	{0x933ca745, 0, 2, 0}, {0x7d139187, 0, 2, 0}, {0xbf0d43d5, 0, 3, 0}, {0}, {0}, {0xb90f487d, 0, 3, 0}, {0}, {0},
	{0}, {0}, {0x6c40be0b, 0, 3, 0}, {0x69fc1fab, 0, 2, 0}, {0x558acbf, 0, 3, 1785}, {0}, {0xe33e8a3d, 0, 3, 0}, {0},
	{0}, {0x227d5913, 0, 7, 144}, {0}, {0}, {0}, {0x5aa23e9b, 0, 3, 0}, {0x9b13b069, 0, 3, 0}, {0x45eed0d, 0, 3, 0},
	{0}, {0}, {0xc946e975, 0, 3, 0}, {0}, {0}, {0xd09bd8ed, 3, 2, 0}, {0x49544cd7, 0, 3, 1528}, {0x555ca939, 0, 2, 2563},
	{0x2a7ba4f5, 3, 0, 0}, {0x5c11cb97, 0, 3, 0}, {0}, {0}, {0}, {0}, {0x81d0429, 0, 2, 0}, {0x84f407e7, 0, 4, 0},
	{0x874a4211, 0, 0, 3205}, {0}, {0xc8433a3d, 0, 4, 0}, {0}, {0}, {0}, {0}, {0xa7aaae1f, 0, 3, 0},
	{0}, {0}, {0x4b9c09cd, 0, 3, 2061}, {0x3d7c24b1, 0, 4, 0}, {0}, {0}, {0xe2cc38d9, 0, 3, 0}, {0},
	{0}, {0}, {0x1e3ff1f7, 0, 3, 0}, {0}, {0x48f16715, 0, 2, 0}, {0}, {0}, {0},
	{0}, {0}, {0}, {0}, {0}, {0}, {0x8d2ffe71, 0, 5, 0}, {0x4497da23, 0, 3, 0},
	{0x1b528b83, 0, 3, 0}, {0x879b09b, 0, 3, 0}, {0x5bad7e43, 3, 3, 0}, {0x7e609673, 0, 2, 2399}, {0xe25c5d39, 0, 2, 0}, {0x60092c91, 0, 2, 0}, {0}, {0},
	{0}, {0}, {0x8cfcf1bb, 0, 2, 0}, {0}, {0}, {0xd10b464b, 0, 3, 0}, {0}, {0},
	{0}, {0}, {0xbd64717, 4, 3, 0}, {0xe650ca51, 0, 2, 2417}, {0xbd39ccd, 0, 0, 3115}, {0x2b0ea8f5, 0, 5, 0}, {0x190afd71, 0, 5, 546}, {0x23c75c9, 0, 5, 0},
	{0xfea420c5, 0, 3, 0}, {0x6b3e92c3, 0, 3, 0}, {0x30b1e62f, 0, 3, 0}, {0x832773b1, 0, 4, 0}, {0xa2650f6f, 0, 3, 0}, {0xeef91615, 0, 2, 0}, {0x2562297, 0, 2, 0}, {0x485747b9, 0, 6, 188},
	{0x3fa7ce0b, 0, 2, 0}, {0x920cafff, 0, 2, 0}, {0}, {0}, {0}, {0xb3413be3, 0, 4, 0}, {0}, {0},
	{0}, {0xd2578de9, 0, 3, 0}, {0x8f1a0b73, 0, 2, 0}, {0}, {0xe0168b65, 0, 3, 0}, {0x7615c403, 0, 1, 2874}, {0xdb9c6ddf, 0, 4, 712}, {0xbfc0849d, 0, 6, 0},
	{0x4ceb4fa9, 0, 2, 0}, {0}, {0x7e048d4f, 0, 5, 372}, {0x1c52fb57, 0, 3, 0}, {0x8a122349, 0, 5, 0}, {0x7d11733f, 0, 3, 0}, {0xbe61ce89, 0, 3, 0}, {0x15f6c64f, 0, 2, 0},
	{0x69b0fddf, 0, 2, 0}, {0x5b365f05, 0, 3, 0}, {0x25acacc1, 0, 3, 0}, {0}, {0xb758a8bd, 0, 4, 0}, {0}, {0}, {0},
	{0}, {0}, {0}, {0}, {0}, {0}, {0xbc6a15f1, 0, 0, 3281}, {0x6bff9b57, 0, 2, 0},
	{0xb3629f1d, 0, 3, 0}, {0x6a8ab5b7, 0, 3, 0}, {0}, {0}, {0}, {0x98569109, 0, 3, 0}, {0xb8747b21, 0, 6, 0}, {0xecbfa811, 0, 4, 0},
	{0x4bb20c7d, 0, 2, 0}, {0}, {0}, {0x909fa95b, 0, 2, 0}, {0xeeaef541, 0, 3, 1813}, {0}, {0}, {0},
	{0}, {0}, {0}, {0}, {0xd8f12db9, 6, 5, 0}, {0}, {0}, {0},
	{0}, {0}, {0x3607ec45, 0, 3, 0}, {0xdff8b5fb, 0, 3, 0}, {0x15b6412b, 0, 4, 0}, {0xed1ad945, 0, 2, 0}, {0x5f82aee1, 0, 2, 0}, {0},
	{0}, {0}, {0}, {0x3a38f66f, 0, 3, 0}, {0xd2618809, 0, 3, 0}, {0x9c04ca3f, 0, 5, 0}, {0}, {0x1cb252f9, 0, 4, 0},
	{0x1ebae011, 0, 3, 0}, {0}, {0}, {0}, {0}, {0}, {0}, {0x77608c67, 0, 7, 85},
	{0xced06aa3, 0, 3, 0}, {0x508ff9e1, 0, 3, 0}, {0x717d93a9, 0, 2, 0}, {0x86a89125, 0, 3, 1470}, {0}, {0x421f3173, 0, 0, 3462}, {0x418a42bd, 0, 3, 0}, {0xca3238b7, 0, 5, 0},
	{0x399b8029, 0, 4, 1234}, {0x7322ffe3, 0, 2, 0}, {0x543306e1, 0, 4, 0}, {0}, {0xd04ec917, 0, 3, 0}, {0x86b842b3, 0, 2, 0}, {0x4e3a8e09, 0, 2, 0}, {0x3646cdf, 0, 3, 0},
	{0x6a908709, 0, 3, 0}, {0xd36c148f, 0, 3, 0}, {0xd061c047, 0, 3, 0}, {0xe0176b93, 0, 2, 0}, {0x7111821, 0, 3, 0}, {0x51c7a77b, 0, 2, 0}, {0}, {0xc67b4b67, 0, 3, 1389},
	{0xa6a0b547, 0, 3, 0}, {0x7ee8c67d, 4, 1, 0}, {0x9b7830b7, 0, 3, 0}, {0x7fae6fa5, 0, 4, 771}, {0x2954c321, 0, 3, 0}, {0xf63634e9, 0, 3, 0}, {0x8ce278dd, 0, 0, 3454}, {0},
	{0x13e8898d, 0, 2, 0}, {0xa90adce1, 0, 2, 2606}, {0xea9baac3, 0, 3, 0}, {0xd2e7a4bd, 0, 3, 0}, {0}, {0}, {0x2ca3454f, 0, 2, 0}, {0},
	{0}, {0}, {0}, {0x23810699, 0, 2, 0}, {0}, {0xeea43461, 0, 1, 3002}, {0x745d0db3, 0, 3, 1566}, {0x7750aac7, 0, 2, 0},
	{0}, {0}, {0}, {0}, {0}, {0x931b6af, 0, 2, 0}, {0}, {0xe7bfbc83, 0, 3, 0},
	{0x8be6e871, 0, 3, 0}, {0}, {0}, {0xb46dc781, 0, 3, 0}, {0}, {0}, {0}, {0x315cdafb, 0, 4, 957},
	{0x28158a35, 0, 5, 0}, {0x67a49cb3, 0, 3, 0}, {0xb30fb00f, 0, 2, 0}, {0x5ba47cc9, 0, 2, 0}, {0}, {0x4de56447, 3, 2, 0}, {0x40d5601d, 4, 3, 0}, {0},
	{0}, {0}, {0x7d13777d, 0, 3, 0}, {0}, {0xd27ce6f1, 0, 3, 0}, {0x15e8270f, 0, 3, 0}, {0xd1937dcf, 0, 3, 0}, {0xfb13579b, 0, 3, 0},
	{0x8cbcd4f5, 0, 2, 2628}, {0x9187ae2d, 0, 4, 1135}, {0}, {0x975ac74d, 0, 2, 0}, {0x7e440bb9, 0, 3, 1614}, {0x875ee4f5, 0, 0, 3133}, {0}, {0},
	{0}, {0x3a7e6235, 0, 3, 0}, {0}, {0xd09c1dd1, 0, 2, 2676}, {0}, {0x63248f69, 0, 3, 0}, {0x4e1485db, 0, 3, 0}, {0x405e6d43, 0, 2, 0},
	{0xb994993b, 0, 2, 0}, {0}, {0xcfbd43d5, 3, 0, 0}, {0xfb2e650b, 0, 6, 0}, {0x1ec2db13, 0, 2, 0}, {0}, {0xdda71b77, 0, 4, 0}, {0x1a8a5bc1, 0, 3, 0},
	{0}, {0}, {0}, {0x4bcf5e7f, 0, 4, 0}, {0}, {0}, {0x17cecdd1, 0, 2, 0}, {0},
	{0}, {0x5434a0e3, 0, 2, 0}, {0x82acbdbb, 4, 0, 0}, {0xde495365, 0, 3, 0}, {0x9c05bc3f, 0, 2, 0}, {0xd38cbb89, 0, 2, 0}, {0}, {0},
	{0xa83f542b, 0, 1, 2964}, {0}, {0xadb59327, 0, 2, 2708}, {0}, {0}, {0xd67ad49, 0, 2, 2130}, {0x74c12ba9, 0, 3, 0}, {0x16fafa4d, 0, 2, 0},
	{0xd5c3272f, 0, 4, 1019}, {0x3b94a889, 0, 3, 0}, {0xcc1aa495, 0, 3, 0}, {0x674d374b, 0, 2, 0}, {0x7e381383, 0, 2, 0}, {0x5beb2623, 0, 3, 0}, {0x58c1db5f, 0, 3, 0}, {0x39472f05, 0, 2, 0},
	{0x1297d817, 0, 3, 0}, {0x8e6125c5, 0, 2, 0}, {0x31a7ad33, 0, 3, 1763}, {0x6b6c5343, 0, 2, 0}, {0x8408bd2f, 0, 2, 0}, {0x6309e08f, 0, 2, 0}, {0x341cb2e1, 0, 2, 0}, {0x40ef7957, 0, 2, 0},
	{0x748f85e7, 0, 2, 0}, {0x470e2ca3, 0, 2, 0}, {0}, {0xb1cb1ed3, 0, 4, 0}, {0}, {0}, {0}, {0x91ef2199, 0, 3, 0},
	{0}, {0x8a2287d3, 0, 0, 3301}, {0x8bbcf319, 0, 4, 0}, {0x478fc9b, 0, 4, 0}, {0x4a76fa77, 0, 3, 0}, {0x6637ba5b, 0, 3, 0}, {0xbd736873, 0, 2, 0}, {0xd8c3fd7, 0, 2, 0},
	{0xd7e4969, 0, 2, 0}, {0xd3fe6bc9, 0, 2, 0}, {0}, {0}, {0xf5b70241, 0, 3, 0}, {0x4e2472a9, 0, 2, 0}, {0xb509a0f1, 0, 2, 0}, {0xa3e38c05, 0, 3, 0},
	{0x63fe825f, 0, 2, 0}, {0xf8c78905, 0, 2, 0}, {0x76a54239, 0, 2, 0}, {0xa2d9a1d5, 0, 5, 602}, {0x38c048eb, 0, 5, 0}, {0x28a8b033, 0, 4, 873}, {0x4cb2da3b, 3, 0, 0}, {0},
	{0}, {0}, {0}, {0}, {0x26244e73, 0, 2, 2124}, {0}, {0xec58fa9, 0, 3, 1385}, {0x5e2f0cb1, 0, 3, 0},
	{0xb312e0b1, 0, 4, 0}, {0}, {0}, {0}, {0}, {0x2b9f2a7, 0, 4, 0}, {0x760ec491, 0, 2, 0}, {0x67b0f9b1, 0, 4, 0},
	{0}, {0xeba82087, 0, 2, 0}, {0x960e63ad, 0, 2, 0}, {0x55a3f8c7, 0, 3, 0}, {0}, {0}, {0x768b2237, 0, 5, 0}, {0},
	{0}, {0}, {0}, {0x31dff729, 0, 2, 0}, {0xf933ff79, 0, 2, 0}, {0}, {0xf217c8f5, 0, 2, 0}, {0},
	{0x1dbdccc5, 0, 0, 3099}, {0xc7d8a96d, 0, 6, 0}, {0x9066a5eb, 0, 1, 2862}, {0x939d6bb1, 0, 2, 0}, {0}, {0}, {0}, {0},
	{0}, {0}, {0}, {0x9f5eef6b, 0, 3, 1894}, {0x5df31ec5, 0, 2, 0}, {0xf52ad34b, 0, 0, 3519}, {0x4d776133, 0, 2, 0}, {0xe6f93c3f, 0, 2, 0},
	{0x53e19723, 0, 2, 0}, {0}, {0}, {0}, {0xe39b4d6d, 0, 3, 1544}, {0x9faf6fb3, 0, 2, 0}, {0}, {0xa2eb6101, 0, 3, 1431},
	{0}, {0x5e7a97f5, 6, 1, 0}, {0x73f7a6f7, 0, 4, 0}, {0x9f1fc8d5, 0, 3, 0}, {0x75ff4b29, 0, 3, 0}, {0}, {0x21d23de1, 0, 3, 0}, {0x61e0ca69, 0, 3, 0},
	{0}, {0}, {0}, {0}, {0}, {0}, {0}, {0},
	{0x1c9667b9, 0, 3, 0}, {0xf351e929, 0, 6, 0}, {0}, {0}, {0}, {0}, {0x79c04d5f, 0, 3, 0}, {0xd9b2e839, 0, 2, 0},
	{0x12b0bb43, 0, 2, 0}, {0}, {0xc283c763, 0, 3, 0}, {0}, {0x5c662243, 0, 5, 374}, {0}, {0}, {0x361149c9, 0, 5, 0},
	{0x8b3f4587, 0, 5, 469}, {0xaf034b0b, 0, 0, 3525}, {0}, {0}, {0}, {0}, {0}, {0xf8f2c6df, 0, 3, 0},
	{0x2dfe1553, 0, 2, 0}, {0x4fdd6511, 0, 3, 0}, {0x4635aac3, 0, 3, 1585}, {0x976b44cd, 0, 4, 928}, {0x2ccb8789, 0, 2, 0}, {0}, {0x4eb53cdb, 6, 5, 0}, {0xa552a5bb, 0, 5, 0},
	{0x37b62cef, 0, 2, 0}, {0}, {0x9676c6f9, 0, 6, 347}, {0x7ae79cc7, 0, 3, 0}, {0x21e15a51, 0, 2, 0}, {0x3a4ec2b1, 0, 4, 798}, {0xdacae973, 0, 3, 0}, {0xc3eb48f3, 0, 2, 0},
	{0}, {0x279e924d, 0, 2, 0}, {0x84bd8957, 0, 3, 0}, {0xb4e951bd, 0, 5, 0}, {0x9b10f029, 0, 4, 1264}, {0x4ed746c9, 0, 3, 0}, {0xbded5fed, 0, 2, 0}, {0xbef39cf5, 0, 2, 0},
	{0xd0427287, 0, 2, 0}, {0x6b0a430b, 0, 4, 1029}, {0x1257ee57, 0, 3, 0}, {0}, {0}, {0xbc83bb03, 0, 3, 0}, {0}, {0},
	{0}, {0xdf50dacb, 0, 2, 0}, {0}, {0}, {0xcc7b623d, 6, 5, 0}, {0xf423c77d, 0, 4, 1065}, {0}, {0},
	{0}, {0x80ba5e9d, 0, 3, 1540}, {0}, {0}, {0x92789c15, 0, 3, 0}, {0x4e703269, 0, 2, 0}, {0}, {0},
	{0}, {0xd62a6bd9, 0, 3, 0}, {0}, {0}, {0x6f97aed, 0, 3, 0}, {0}, {0xef539cd9, 0, 4, 0}, {0x3d521757, 0, 3, 0},
	{0x84c1bfaf, 0, 3, 0}, {0}, {0}, {0}, {0}, {0}, {0xe9470e79, 0, 4, 0}, {0xd652646d, 0, 4, 1240},
	{0x8b72eef9, 0, 2, 0}, {0}, {0x838053ad, 0, 3, 0}, {0}, {0}, {0xc520c5b, 0, 2, 0}, {0x95f87d0b, 0, 4, 0}, {0x3ea8b931, 0, 3, 0},
	{0x7a08f029, 0, 3, 0}, {0x413e8e2b, 0, 3, 0}, {0x4e8fba7d, 0, 3, 0}, {0x9c943a83, 0, 0, 3173}, {0x3d3d68ff, 0, 3, 1835}, {0xba3df1b3, 0, 2, 0}, {0xb87e1fcd, 0, 2, 0}, {0},
	{0}, {0xe5cd658f, 0, 2, 0}, {0x8e60e699, 0, 2, 0}, {0}, {0}, {0}, {0xa77e9e19, 0, 2, 2309}, {0},
	{0}, {0xe9bb8b0b, 0, 4, 1067}, {0}, {0}, {0}, {0xc269594b, 0, 2, 2475}, {0xac3f1b6f, 0, 5, 0}, {0},
	{0}, {0}, {0x29547555, 0, 4, 0}, {0xb6025369, 0, 2, 0}, {0}, {0x159d5093, 0, 3, 0}, {0x3c3188b1, 0, 2, 0}, {0},
	{0}, {0x37b74d73, 0, 5, 411}, {0xa338e191, 6, 3, 0}, {0x39e6cedd, 0, 3, 1663}, {0x5ebac595, 0, 0, 3197}, {0}, {0xcdadb299, 0, 3, 0}, {0x73ce5c55, 0, 3, 0},
	{0}, {0xacc14f65, 0, 7, 93}, {0xff955041, 0, 3, 0}, {0xc6d27a3b, 0, 2, 0}, {0x58e19df, 0, 2, 0}, {0x4c3e101b, 0, 2, 0}, {0x31d8b639, 0, 3, 0}, {0xae9e49cf, 0, 3, 0},
	{0x591ed66b, 0, 3, 0}, {0x2aed9ebf, 3, 2, 0}, {0x913cb5ef, 0, 3, 0}, {0}, {0}, {0}, {0x6537a013, 0, 2, 0}, {0},
	{0x3d28047, 0, 3, 0}, {0}, {0}, {0x720f49f3, 0, 3, 0}, {0}, {0x95e678d9, 0, 3, 0}, {0x2d960449, 6, 3, 0}, {0x3a0a7f0f, 0, 3, 0},
	{0}, {0}, {0x1c928bb9, 0, 3, 1741}, {0xa8ba58a1, 0, 0, 3239}, {0x35d103d3, 0, 2, 2156}, {0xcf908d9f, 0, 3, 0}, {0x5c7c938d, 0, 3, 0}, {0xf5e2fc27, 0, 3, 0},
	{0xf2dd96d5, 0, 2, 0}, {0x35570865, 0, 2, 0}, {0}, {0}, {0}, {0}, {0x5a29f13, 0, 2, 0}, {0},
	{0}, {0xe747b229, 0, 0, 3111}, {0xcd6a0559, 0, 3, 0}, {0}, {0x8d60058f, 0, 2, 0}, {0xec06eecd, 0, 4, 0}, {0xd8fa8e41, 0, 2, 0}, {0x1714c6c9, 0, 2, 0},
	{0}, {0x27b5107b, 0, 3, 0}, {0xec3d78e5, 0, 3, 1753}, {0x976bceb1, 0, 4, 0}, {0}, {0}, {0x5f45cf93, 0, 3, 1873}, {0x693e6369, 0, 3, 0},
	{0x7d4dfb69, 0, 3, 0}, {0xa5b0dc75, 0, 3, 0}, {0}, {0}, {0xcffa906d, 0, 3, 0}, {0x55ecacb, 0, 2, 0}, {0}, {0x5aeecfd7, 0, 3, 0},
	{0xcba5a897, 0, 2, 0}, {0}, {0x5a4c5fa1, 0, 2, 0}, {0}, {0}, {0x674f7f79, 0, 2, 0}, {0}, {0xd27e373, 0, 4, 0},
	{0xad8b07a3, 0, 3, 0}, {0x756dca6b, 3, 1, 0}, {0xfd882995, 0, 3, 0}, {0}, {0}, {0x883dd00b, 3, 2, 0}, {0x58e13c3b, 0, 3, 0}, {0},
	{0}, {0}, {0}, {0xd1e9b51, 0, 4, 0}, {0x9c4308ed, 0, 4, 0}, {0x1a1402c9, 0, 3, 0}, {0}, {0xa082bd99, 0, 3, 0},
	{0}, {0xd5f46df7, 4, 0, 0}, {0xdf1824fd, 0, 3, 0}, {0x50a78ec7, 0, 3, 0}, {0}, {0}, {0xb9b8b5f1, 6, 5, 708}, {0x3d953235, 0, 3, 0},
	{0xfb4339f9, 0, 6, 270}, {0xf1fa0b03, 0, 4, 0}, {0x44039e7d, 0, 3, 0}, {0xd8478535, 0, 2, 0}, {0x9569eac3, 0, 2, 0}, {0}, {0}, {0xd6606c5f, 0, 2, 0},
	{0}, {0}, {0xd238aec7, 0, 2, 0}, {0xb1cb8945, 0, 2, 0}, {0xe55bc819, 0, 2, 0}, {0xf7720559, 0, 3, 0}, {0}, {0xd94b8a45, 0, 2, 0},
	{0xd961e793, 0, 3, 0}, {0}, {0x62e71eb7, 0, 3, 0}, {0x6a00a8d, 0, 3, 0}, {0x54881c37, 0, 2, 0}, {0x1f6cb075, 0, 2, 0}, {0}, {0x75207e17, 0, 3, 0},
	{0}, {0}, {0}, {0xcfa9ad11, 0, 3, 1466}, {0}, {0}, {0}, {0x72c2cca7, 0, 2, 0},
	{0}, {0}, {0x9e3753f7, 0, 5, 0}, {0xd0b5199d, 0, 6, 198}, {0xa86012c7, 0, 2, 0}, {0xf57579b5, 0, 4, 0}, {0x5267c8d5, 0, 2, 0}, {0x2d489331, 0, 3, 0},
	{0xec1d243, 0, 2, 0}, {0x1261797f, 0, 2, 0}, {0x2dce8585, 0, 2, 0}, {0x174a1001, 0, 2, 0}, {0x4252c737, 0, 7, 131}, {0xd6e05033, 6, 6, 0}, {0xd7bacd25, 0, 2, 2706}, {0xef8cbe59, 0, 2, 0},
	{0}, {0xa7042a55, 0, 3, 0}, {0}, {0}, {0}, {0}, {0}, {0x7f8c3753, 0, 3, 0},
	{0x8c682f93, 0, 2, 2429}, {0x6cedb623, 0, 7, 113}, {0x8932f081, 0, 0, 3321}, {0x299a35ff, 0, 3, 0}, {0}, {0}, {0xc2308b05, 0, 3, 0}, {0},
	{0}, {0}, {0xed4833c1, 0, 4, 0}, {0xa91af117, 0, 0, 3191}, {0xe8a2ce6f, 0, 3, 0}, {0x1bf394d7, 0, 2, 0}, {0}, {0x8900bb43, 3, 0, 0},
	{0}, {0x8379e4bd, 0, 3, 0}, {0x83e4fca3, 0, 3, 0}, {0x9bb007a3, 0, 2, 0}, {0xd49542db, 0, 3, 0}, {0x8b8557fb, 0, 4, 802}, {0}, {0},
	{0}, {0xe3c4209f, 0, 2, 0}, {0}, {0x8bd9f029, 0, 2, 0}, {0x10699501, 0, 3, 1815}, {0}, {0x1a937f3d, 0, 3, 0}, {0x4f118cb9, 0, 5, 0},
	{0x1558d8dd, 0, 4, 0}, {0}, {0}, {0}, {0x6c330203, 0, 3, 0}, {0}, {0}, {0},
	{0}, {0x7b0f5991, 0, 4, 0}, {0x6e7a139b, 0, 4, 961}, {0}, {0}, {0}, {0}, {0x1a285361, 0, 3, 0},
	{0x7424b193, 0, 3, 1630}, {0xec86eb55, 0, 4, 0}, {0x507edf69, 0, 3, 0}, {0}, {0x5b95ed6d, 0, 2, 0}, {0xd0f1aded, 0, 3, 0}, {0}, {0xfe6f7023, 0, 6, 227},
	{0}, {0x76931fd5, 0, 2, 0}, {0}, {0}, {0x4b508053, 0, 2, 2788}, {0x616ea58d, 0, 3, 0}, {0}, {0x5fafdd1d, 0, 2, 0},
	{0x3b6ab261, 0, 2, 0}, {0}, {0}, {0x5e72730f, 0, 4, 0}, {0}, {0}, {0}, {0},
	{0x23b62e5d, 0, 2, 0}, {0x64879149, 2, 3, 0}, {0}, {0}, {0xc9f717ff, 0, 4, 842}, {0x5e6644a7, 0, 0, 3365}, {0xc0295c75, 0, 0, 3257}, {0x47835d37, 0, 3, 0},
	{0x1705991d, 0, 3, 0}, {0x8d033f3, 0, 2, 0}, {0}, {0}, {0}, {0x81912c41, 0, 3, 0}, {0}, {0xc7e93433, 0, 3, 0},
	{0}, {0}, {0}, {0}, {0}, {0xbac0c35, 0, 2, 0}, {0x16ba7d, 0, 4, 0}, {0x4b532a49, 0, 3, 0},
	{0x3717ada9, 0, 2, 0}, {0}, {0x34fdd207, 0, 2, 0}, {0}, {0}, {0xbefb6d37, 0, 3, 1401}, {0}, {0x89552f9f, 0, 2, 0},
	{0xbc9efa5, 0, 2, 0}, {0}, {0x653add57, 0, 6, 0}, {0}, {0xe7aa7e87, 0, 4, 0}, {0}, {0x99e8309b, 0, 1, 2914}, {0},
	{0}, {0xdf6eb7e1, 0, 2, 0}, {0}, {0}, {0x792bc83, 2, 1, 0}, {0xa644ec3f, 0, 3, 0}, {0x7f0e7fc5, 0, 3, 0}, {0},
	{0}, {0xbc41a603, 0, 3, 0}, {0x6271cbb5, 0, 2, 0}, {0x44a7c493, 0, 3, 0}, {0xc8912a6b, 0, 2, 0}, {0}, {0}, {0},
	{0x7761e33d, 0, 4, 0}, {0}, {0xd3247489, 0, 2, 0}, {0x7bae0637, 0, 4, 0}, {0}, {0}, {0x45fa705, 0, 4, 0}, {0},
	{0}, {0}, {0x557909e1, 0, 2, 0}, {0}, {0x254f057, 0, 6, 0}, {0x95512c69, 0, 3, 0}, {0x2c9af7b7, 0, 3, 0}, {0xb6f279b3, 0, 2, 0},
	{0xd00d7c17, 0, 3, 0}, {0x3d46d407, 0, 3, 0}, {0}, {0}, {0}, {0x1cefc4df, 0, 3, 0}, {0xa7a93819, 0, 2, 2672}, {0},
	{0}, {0xb61dda1b, 0, 2, 0}, {0}, {0}, {0x6593a3a9, 0, 2, 0}, {0x871908a3, 0, 4, 857}, {0}, {0x49aaac3f, 0, 3, 2023},
	{0}, {0x1a2c0f35, 0, 3, 0}, {0x47df1dc3, 0, 2, 0}, {0}, {0}, {0xe0415b5b, 0, 0, 3183}, {0x1d8a6cff, 0, 4, 0}, {0x85adb3, 0, 3, 0},
	{0}, {0x73aa1961, 0, 4, 0}, {0}, {0xf05f348f, 0, 3, 0}, {0}, {0}, {0}, {0},
	{0x6552dd91, 0, 2, 2085}, {0}, {0}, {0}, {0}, {0}, {0xbf4a89b9, 0, 3, 0}, {0x417f321d, 0, 2, 0},
	{0}, {0}, {0x37b05143, 0, 4, 0}, {0xb775663d, 0, 2, 0}, {0xe260ac2d, 0, 2, 0}, {0}, {0xef28aabb, 4, 1, 0}, {0xef9613c3, 3, 0, 0},
	{0x8c28299b, 0, 4, 1125}, {0}, {0x7b9e3e8f, 0, 3, 0}, {0}, {0x17146fd, 0, 0, 3433}, {0xd6a57a9f, 0, 0, 3476}, {0}, {0},
	{0}, {0}, {0}, {0}, {0}, {0x45c2eff5, 0, 4, 0}, {0x5aee369b, 0, 3, 0}, {0x78d2ef65, 0, 6, 0},
	{0xef95df, 0, 2, 0}, {0x698edd25, 0, 2, 0}, {0xfbe604fd, 0, 4, 0}, {0x33c4af91, 0, 3, 0}, {0x8932ecdd, 3, 0, 0}, {0xf3d11629, 0, 4, 1073}, {0}, {0x46216ab5, 0, 3, 2055},
	{0xba352527, 0, 4, 0}, {0x67b18b9d, 0, 7, 111}, {0xbb9efec5, 0, 3, 0}, {0xe2805379, 0, 2, 2646}, {0xc1c59571, 3, 2, 0}, {0xfcce8fd5, 0, 2, 2740}, {0xc61e3029, 0, 3, 0}, {0x57902b75, 0, 3, 0},
	{0xf2f41aa7, 0, 3, 0}, {0x5f2d547b, 0, 4, 0}, {0x7bbae359, 0, 3, 0}, {0x89ce49ab, 0, 3, 0}, {0x2e2e5659, 6, 9, 40}, {0x56dd4695, 0, 3, 0}, {0x1ecd8919, 0, 2, 0}, {0xba715d7d, 0, 3, 0},
	{0xf524863d, 0, 4, 1145}, {0x555c814d, 0, 2, 2393}, {0xdd2b1cf3, 0, 2, 0}, {0xcfa63ddb, 0, 2, 0}, {0xf762e3e1, 0, 2, 0}, {0x43532ea3, 0, 2, 0}, {0x896c4153, 0, 2, 0}, {0},
	{0x63c11931, 0, 3, 0}, {0x180b3e53, 0, 2, 0}, {0}, {0}, {0}, {0}, {0}, {0},
	{0}, {0}, {0x1b27799b, 0, 5, 0}, {0}, {0}, {0x7a6af5e7, 0, 2, 0}, {0}, {0},
	{0xb81a1d65, 0, 3, 0}, {0x9c8729bd, 3, 1, 0}, {0}, {0}, {0}, {0x551cd7e1, 0, 3, 1310}, {0xb64931a1, 0, 2, 2730}, {0x38929d91, 0, 3, 0},
	{0x626d7e2b, 0, 2, 0}, {0x3b1d596d, 0, 4, 895}, {0x3edae181, 0, 1, 2836}, {0x5262998b, 0, 5, 653}, {0x53d911e1, 3, 3, 0}, {0x7512389d, 0, 3, 0}, {0xd2b904d3, 0, 2, 0}, {0},
	{0}, {0}, {0}, {0}, {0xde5c06f1, 0, 3, 0}, {0xce9d176f, 0, 3, 0}, {0x60da7aa3, 3, 2, 0}, {0xf8430305, 0, 2, 0},
	{0}, {0}, {0}, {0}, {0}, {0}, {0xfdd8ec1d, 0, 2, 0}, {0x7b002edb, 0, 3, 0},
	{0}, {0}, {0}, {0x25978dc7, 0, 3, 1825}, {0}, {0x71e564f5, 0, 2, 0}, {0x2eb0151, 0, 3, 0}, {0},
	{0}, {0}, {0x83f4d835, 0, 4, 0}, {0xda145569, 0, 3, 0}, {0x3a19d77b, 0, 2, 2764}, {0xd664dfa5, 0, 2, 0}, {0x96313f21, 0, 2, 0}, {0xdd99e309, 0, 5, 0},
	{0}, {0}, {0}, {0}, {0x73491d69, 0, 4, 0}, {0}, {0}, {0},
	{0x5466da79, 0, 2, 0}, {0}, {0xe28fdbc5, 0, 6, 0}, {0x9c9b525, 0, 4, 0}, {0}, {0x74d59b0b, 0, 2, 0}, {0}, {0xe85e3e6d, 0, 2, 0},
	{0}, {0}, {0x3bb3d607, 0, 3, 0}, {0}, {0}, {0}, {0x186f5b9f, 0, 3, 0}, {0},
	{0}, {0}, {0}, {0}, {0x5db27a53, 0, 3, 0}, {0x77c1fb01, 0, 2, 0}, {0}, {0x9632f9bf, 0, 2, 0},
	{0x50fbfbc3, 0, 3, 0}, {0xf07d42d9, 0, 2, 0}, {0xa15de709, 0, 0, 3051}, {0x99b3e7d5, 3, 3, 0}, {0xf15bb2ab, 0, 4, 0}, {0x18e09d55, 0, 2, 0}, {0x9a9fccb1, 0, 3, 0}, {0x3ed22c33, 0, 2, 0},
	{0x7a1f6c7d, 0, 2, 0}, {0}, {0}, {0xbef0c0cb, 0, 3, 1628}, {0x6cd41179, 0, 2, 0}, {0}, {0}, {0xa24a8613, 0, 2, 0},
	{0}, {0x7ee2523f, 0, 2, 0}, {0}, {0x45a01783, 0, 0, 3035}, {0xfec51a09, 0, 3, 0}, {0x7fc69ae3, 0, 3, 0}, {0x14ff733, 6, 7, 164}, {0xfbe3b27f, 0, 0, 3047},
	{0x219a36f1, 0, 2, 0}, {0xa1918b4b, 0, 2, 0}, {0}, {0xa063b053, 0, 4, 0}, {0x7d6fc5cb, 0, 2, 2335}, {0x3742aef9, 0, 2, 0}, {0}, {0},
	{0}, {0x2ca88c1b, 0, 2, 0}, {0}, {0xc2220147, 0, 2, 0}, {0x88377639, 0, 2, 0}, {0}, {0}, {0},
	{0}, {0}, {0xb7b97ea5, 0, 3, 0}, {0}, {0}, {0}, {0xc2c9beeb, 3, 4, 0}, {0},
	{0}, {0}, {0x3cd590d, 4, 4, 935}, {0xb4569223, 0, 4, 951}, {0x73fad47, 0, 2, 2529}, {0}, {0x3e814317, 0, 1, 2926}, {0x4fbece29, 0, 0, 3409},
	{0xe2e14eef, 0, 2, 2382}, {0xa26014cf, 0, 3, 0}, {0x2cbc2dcb, 0, 2, 2509}, {0xfeb980eb, 0, 2, 0}, {0xe91aa189, 0, 0, 3492}, {0xd26dd4f3, 0, 2, 0}, {0xc88acff9, 0, 0, 3325}, {0x7ea91eb7, 0, 4, 0},
	{0x50c09fed, 0, 4, 0}, {0x92365c97, 0, 3, 0}, {0xb4e648e5, 0, 3, 0}, {0x87847ce1, 0, 2, 0}, {0}, {0x6c261e9b, 3, 0, 0}, {0xec5cee79, 0, 3, 1647}, {0xaa3f34ff, 0, 2, 2595},
	{0xc606af43, 0, 3, 0}, {0}, {0x36c0243f, 0, 4, 822}, {0xef6d0047, 0, 7, 173}, {0x88dc19e3, 0, 2, 0}, {0}, {0x5b78dbd, 0, 3, 1793}, {0},
	{0xe4214a1d, 0, 3, 1715}, {0}, {0}, {0}, {0xa761865b, 0, 3, 0}, {0x9d856381, 0, 2, 0}, {0}, {0},
	{0xd26c5ff9, 0, 4, 1211}, {0x23564d0f, 0, 3, 0}, {0x58954adf, 0, 3, 0}, {0xffa2141d, 6, 6, 0}, {0x509dbb71, 0, 5, 0}, {0xb8f29b25, 0, 2, 0}, {0}, {0},
	{0}, {0}, {0}, {0}, {0xa4cc08ab, 6, 2, 0}, {0x544dd6f1, 0, 3, 0}, {0x30dd97b5, 0, 3, 0}, {0},
	{0x7d8b49af, 0, 3, 0}, {0}, {0}, {0x8edc0f5b, 0, 4, 0}, {0xdaf013a1, 0, 2, 0}, {0x21f79011, 0, 2, 0}, {0}, {0xe10a1f0f, 0, 2, 0},
	{0xe61faabf, 6, 4, 0}, {0xafb96df, 0, 5, 696}, {0xbf411f83, 0, 2, 0}, {0x455d6047, 0, 4, 0}, {0xdf4ee163, 0, 3, 0}, {0x56f7a53b, 0, 2, 0}, {0x7d3164f1, 0, 2, 2353}, {0x5af90991, 2, 7, 0},
	{0xfe17f3a3, 0, 2, 0}, {0x97f4ab09, 0, 3, 0}, {0xba54257f, 0, 2, 0}, {0x9844ab9, 0, 3, 0}, {0xa2099c5, 0, 2, 0}, {0}, {0}, {0},
	{0}, {0}, {0}, {0x414c1b99, 3, 0, 0}, {0x71de3333, 6, 12, 1}, {0x4e507523, 0, 3, 0}, {0x146a8bd3, 0, 3, 0}, {0},
	{0}, {0}, {0}, {0}, {0}, {0}, {0x4c7922bb, 0, 3, 0}, {0},
	{0xa3530331, 0, 3, 0}, {0x281b426d, 0, 2, 0}, {0}, {0}, {0}, {0}, {0}, {0},
	{0}, {0xe3c08a15, 0, 3, 0}, {0}, {0x46f7efd, 0, 3, 0}, {0}, {0}, {0}, {0x2dd82b19, 0, 3, 0},
	{0x47aa71d3, 0, 3, 0}, {0xc24e2403, 0, 2, 0}, {0x6f3712ef, 0, 2, 2407}, {0x61860d11, 0, 3, 0}, {0x21e6dc7, 0, 3, 1371}, {0x6bcbbb53, 0, 2, 0}, {0xea5f915f, 0, 2, 0}, {0x9b79b191, 0, 2, 0},
	{0x4d2f6ca5, 0, 2, 0}, {0xc32b41a7, 0, 2, 0}, {0x85983d4b, 0, 2, 0}, {0}, {0x6c2f43f3, 0, 3, 0}, {0x855b1e4f, 0, 2, 2230}, {0xb1754a93, 0, 3, 0}, {0},
	{0}, {0x9f31a8b, 0, 3, 0}, {0}, {0}, {0xfe9e86b, 0, 3, 0}, {0x4764d87, 0, 2, 0}, {0x4811dd37, 0, 3, 0}, {0x7a0e2825, 0, 5, 655},
	{0xdd180e3, 0, 2, 2640}, {0x1406e86f, 0, 3, 0}, {0x7a0474f, 0, 2, 0}, {0xdb5e2e11, 0, 2, 0}, {0x2f525473, 0, 0, 3313}, {0x6737f455, 0, 3, 0}, {0}, {0},
	{0x2df8491f, 0, 3, 0}, {0x983d598f, 0, 3, 0}, {0x4692be7d, 0, 3, 0}, {0}, {0}, {0}, {0}, {0},
	{0xcd3af243, 0, 2, 0}, {0}, {0x7741ef45, 0, 2, 0}, {0}, {0}, {0}, {0}, {0},
	{0}, {0}, {0x5c6b249b, 3, 4, 0}, {0}, {0}, {0}, {0x4901a0f9, 0, 3, 1489}, {0},
	{0}, {0xcf984c3d, 0, 3, 0}, {0x2e2c7183, 0, 2, 0}, {0}, {0}, {0xccacf411, 0, 3, 0}, {0xbf7ad643, 0, 3, 0}, {0x6d06ebff, 0, 2, 0},
	{0x15f473b3, 0, 7, 0}, {0x43aac3e1, 0, 4, 0}, {0x5102626d, 0, 3, 0}, {0}, {0}, {0xd8e1e119, 0, 3, 0}, {0}, {0},
	{0x758c1cf7, 0, 3, 2014}, {0x75141d7f, 3, 2, 0}, {0x64997ed1, 0, 2, 2234}, {0x9807f82b, 0, 3, 0}, {0x5a12b09, 0, 2, 0}, {0}, {0xaa78fe25, 0, 2, 0}, {0xd860b327, 0, 3, 0},
	{0}, {0xb0ef85c1, 0, 2, 0}, {0}, {0}, {0xc18ebe41, 0, 2, 0}, {0x9d4d81eb, 0, 2, 0}, {0xd61c12f1, 0, 2, 0}, {0x65b55e69, 0, 2, 0},
	{0x7dfd77eb, 3, 4, 0}, {0}, {0xe2ee17ed, 0, 3, 1881}, {0x774c68f, 0, 2, 0}, {0}, {0x519bd7b9, 0, 3, 1968}, {0}, {0x371f5e25, 0, 4, 0},
	{0x1046ff79, 0, 3, 0}, {0x1e9b5491, 0, 3, 0}, {0}, {0x87209f7b, 0, 3, 0}, {0}, {0}, {0}, {0},
	{0}, {0xf59563df, 0, 3, 0}, {0xfef34225, 0, 4, 777}, {0x361489f7, 0, 2, 0}, {0xbf134523, 0, 2, 0}, {0}, {0x72fdba43, 6, 6, 310}, {0xcc52251, 0, 0, 3511},
	{0}, {0}, {0x11ad63b3, 0, 3, 0}, {0x24024389, 0, 2, 0}, {0}, {0}, {0}, {0xb4b43b1f, 0, 2, 0},
	{0}, {0}, {0}, {0}, {0}, {0}, {0}, {0x8c70334b, 0, 4, 820},
	{0xdd192bfb, 0, 3, 1823}, {0xaef6c2b7, 0, 3, 0}, {0xc3dbfb11, 0, 2, 0}, {0xafc65b75, 0, 2, 0}, {0}, {0xc799bcfb, 0, 4, 0}, {0}, {0x222596ff, 0, 2, 0},
	{0x11d27543, 0, 2, 0}, {0}, {0}, {0}, {0x693791c3, 0, 4, 786}, {0xbead5479, 0, 5, 639}, {0xf0f433af, 0, 4, 0}, {0xf0d879e7, 0, 4, 0},
	{0xa5795b5b, 0, 3, 0}, {0xc08cc907, 0, 3, 0}, {0x885ebe15, 0, 3, 0}, {0xd4e4e8ad, 0, 2, 0}, {0xebd3c313, 0, 2, 0}, {0x3d6fa357, 0, 3, 0}, {0x31daf377, 0, 4, 0}, {0xc78be447, 0, 2, 0},
	{0xc148e61f, 0, 2, 0}, {0x6cad409, 0, 2, 0}, {0x3d55aa17, 0, 2, 0}, {0}, {0x22b60037, 0, 4, 0}, {0x14c51f9, 0, 3, 0}, {0}, {0},
	{0x62f8b3ed, 0, 3, 0}, {0xc2645f55, 0, 3, 0}, {0xef15c9e3, 0, 5, 637}, {0xbd2085dd, 0, 3, 0}, {0xe3a343d, 0, 2, 0}, {0x26d1579f, 0, 2, 0}, {0xeb9f5fcd, 0, 2, 0}, {0},
	{0x584a02ef, 0, 3, 0}, {0xab44c4bb, 4, 0, 0}, {0}, {0}, {0x33556fb5, 0, 2, 0}, {0}, {0}, {0xbdb94885, 0, 3, 1413},
	{0}, {0}, {0}, {0}, {0x5ef9e6f3, 0, 4, 0}, {0xd55cdaaf, 0, 3, 0}, {0xe9842bd5, 0, 5, 508}, {0x51b92f91, 0, 3, 0},
	{0x6a17cf07, 0, 2, 0}, {0}, {0x22e82035, 0, 2, 0}, {0}, {0}, {0}, {0}, {0},
	{0}, {0}, {0x7c47a489, 0, 6, 202}, {0xcd5344a3, 0, 3, 0}, {0}, {0x856b353b, 0, 2, 0}, {0xafc0cc33, 0, 2, 0}, {0xcd4d48c9, 0, 2, 0},
	{0}, {0}, {0xf4b5ac9d, 0, 5, 368}, {0x2f080bc9, 0, 3, 1459}, {0xe46f10cb, 0, 4, 0}, {0}, {0}, {0x2759d299, 0, 3, 0},
	{0xb95ff447, 0, 3, 0}, {0xbcedcc9d, 0, 3, 0}, {0}, {0x4d689155, 0, 5, 0}, {0x5e22acbb, 0, 4, 0}, {0xf5581245, 0, 3, 0}, {0xa23c0c05, 0, 2, 2142}, {0x48963163, 0, 3, 0},
	{0x3538f6d5, 0, 3, 0}, {0x5202e43f, 0, 5, 0}, {0xf9538175, 0, 3, 0}, {0xc1dc2947, 0, 3, 0}, {0xe0468f59, 0, 3, 0}, {0xab3298af, 0, 2, 0}, {0x76d28c79, 0, 2, 0}, {0x5da8746b, 0, 2, 0},
	{0xaa159939, 0, 2, 2180}, {0xf24f2905, 0, 4, 1228}, {0x8480d323, 0, 2, 2287}, {0xd9664fc3, 0, 3, 0}, {0x1b7639d5, 0, 3, 0}, {0xd7fb1ab5, 0, 3, 0}, {0xa598fd9b, 0, 3, 0}, {0xd3c1f5b3, 0, 2, 0},
	{0x1fb0d3ad, 0, 2, 0}, {0}, {0x1aebcf11, 0, 2, 0}, {0x91bbf32f, 0, 4, 0}, {0x64a715f5, 0, 3, 0}, {0}, {0}, {0x72e18731, 0, 2, 0},
	{0}, {0}, {0x57865b4f, 6, 6, 0}, {0}, {0xc0721e7f, 3, 2, 0}, {0}, {0}, {0},
	{0}, {0xdf238b2b, 0, 4, 965}, {0xc8e4629b, 0, 3, 0}, {0}, {0xb662d5db, 0, 3, 0}, {0x66d54d91, 0, 5, 608}, {0xf97094f1, 0, 3, 0}, {0},
	{0}, {0}, {0x6cacdde9, 0, 3, 0}, {0x3ce7c74f, 0, 2, 2405}, {0xf1eb48fb, 0, 3, 0}, {0xbf2f5d47, 4, 2, 0}, {0xdfc3eae3, 0, 2, 0}, {0x28a73565, 0, 3, 0},
	{0}, {0}, {0xbe823d35, 4, 2, 0}, {0}, {0}, {0}, {0xaf932293, 0, 5, 616}, {0},
	{0x995b72b5, 0, 3, 0}, {0x842d67eb, 0, 3, 0}, {0}, {0}, {0x62a597c5, 0, 5, 0}, {0x813e340b, 0, 3, 0}, {0}, {0x5735123f, 0, 3, 0},
	{0x81bd9a01, 4, 4, 0}, {0}, {0x5866fb37, 0, 0, 3395}, {0x38e92d9b, 0, 3, 0}, {0xee73c2cd, 0, 3, 0}, {0}, {0xd45f5013, 0, 5, 409}, {0},
	{0}, {0}, {0}, {0}, {0x4ded3bcb, 0, 4, 0}, {0xc359a3b9, 0, 3, 1807}, {0}, {0},
	{0xe59dc599, 0, 2, 0}, {0x7773d4d7, 0, 3, 1900}, {0}, {0xede717d1, 0, 4, 1089}, {0x8cd54ab3, 0, 4, 0}, {0x2f1c8bc1, 0, 2, 2521}, {0x32cecdf7, 0, 3, 0}, {0x4bf33fc1, 0, 3, 0},
	{0xce6c66db, 0, 2, 0}, {0x287aa391, 0, 3, 0}, {0xace254c5, 0, 2, 0}, {0}, {0x2cfa6921, 0, 2, 0}, {0xa42c95f, 0, 3, 1316}, {0}, {0xe15844d1, 0, 4, 0},
	{0x356194a9, 0, 3, 1568}, {0}, {0x66df08ad, 0, 2, 0}, {0}, {0x6b1fc01b, 0, 2, 0}, {0}, {0x71e9f63d, 0, 2, 0}, {0x6899c8a3, 0, 3, 0},
	{0x52bc075f, 0, 2, 0}, {0xf46d0209, 0, 2, 0}, {0}, {0}, {0}, {0xffdeac21, 0, 4, 0}, {0}, {0},
	{0}, {0xda049e03, 2, 4, 0}, {0x9449d6ed, 0, 2, 0}, {0}, {0x66492a5d, 0, 4, 804}, {0xc98fe16d, 3, 0, 0}, {0x99b386d1, 0, 2, 0}, {0x4b0fb3a9, 0, 3, 0},
	{0}, {0x7b9d64e9, 3, 2, 0}, {0xf31de19f, 0, 4, 0}, {0x3ccc6ae7, 0, 3, 1379}, {0x8f27995b, 0, 2, 0}, {0x5f92287f, 0, 2, 0}, {0}, {0},
	{0x67eb0db7, 3, 0, 0}, {0}, {0}, {0}, {0}, {0}, {0}, {0xb3d56e57, 0, 5, 386},
	{0x6c69ea1b, 0, 3, 0}, {0}, {0}, {0}, {0x9083cc37, 0, 3, 1675}, {0xbe3e38cf, 0, 3, 0}, {0}, {0xaea7b0b9, 0, 2, 2215},
	{0}, {0}, {0x2d13efcb, 0, 5, 641}, {0x18c998ef, 0, 3, 0}, {0xfbe4446f, 0, 4, 0}, {0xadc4db21, 0, 5, 0}, {0x8ed14079, 6, 6, 0}, {0x6d265571, 0, 0, 3201},
	{0xd734503d, 0, 3, 0}, {0x621bfaff, 0, 3, 0}, {0x52ec379f, 0, 3, 0}, {0xcaf4449d, 0, 2, 0}, {0xf28b7007, 0, 3, 0}, {0x9507e3b1, 0, 2, 0}, {0x440ae441, 0, 4, 0}, {0x8b42d9cf, 0, 2, 0},
	{0}, {0}, {0}, {0xd876e35d, 0, 4, 0}, {0}, {0x447d1115, 0, 3, 0}, {0}, {0x4bd2522b, 0, 3, 0},
	{0xb7f0769, 4, 10, 20}, {0x24b47159, 3, 3, 0}, {0x7c120e6f, 0, 3, 0}, {0x37a44ef9, 0, 4, 0}, {0xe31cde5, 0, 3, 0}, {0}, {0xc8f2ccdb, 0, 4, 0}, {0},
	{0x8899cc0f, 0, 3, 0}, {0x5a287149, 0, 3, 0}, {0x70987e1d, 0, 2, 0}, {0}, {0x96dd30c7, 0, 3, 0}, {0x13cd548f, 0, 2, 0}, {0}, {0},
	{0x38557f3b, 0, 4, 0}, {0}, {0x77dcbd6f, 0, 3, 0}, {0}, {0}, {0xd2ba74c1, 6, 5, 0}, {0}, {0xb761264b, 0, 2, 0},
	{0}, {0}, {0x9c1ff6b, 0, 2, 0}, {0}, {0}, {0}, {0}, {0},
	{0xbf5f177, 0, 2, 0}, {0}, {0xde650bd9, 0, 3, 0}, {0x44b181b, 0, 3, 0}, {0x6d9d20a9, 0, 2, 0}, {0x890dd07, 0, 2, 2289}, {0}, {0x331c4b3, 0, 2, 2630},
	{0}, {0}, {0}, {0x8a0afe07, 3, 2, 0}, {0x78ac3663, 0, 2, 2678}, {0xf5f57bed, 0, 3, 0}, {0}, {0x81c6f727, 0, 3, 0},
	{0}, {0}, {0}, {0x69051e9b, 0, 3, 0}, {0}, {0x46af26f5, 0, 3, 0}, {0x5a963949, 0, 0, 3427}, {0xd1a62329, 0, 3, 0},
	{0x5172045f, 0, 2, 0}, {0}, {0x97f2b079, 0, 3, 1721}, {0}, {0}, {0}, {0x286ae1b3, 3, 5, 378}, {0xe4ef4a89, 0, 4, 0},
	{0xf5e6f35d, 0, 3, 0}, {0xb4849fe9, 0, 5, 0}, {0}, {0}, {0}, {0x9f1febdd, 0, 2, 0}, {0xae225221, 0, 3, 0}, {0x81da416d, 0, 5, 0},
	{0x6740bc09, 0, 4, 0}, {0xc6230229, 0, 2, 0}, {0x18b04b7f, 0, 2, 0}, {0xc22d05d9, 0, 3, 0}, {0x9a89b2c1, 0, 2, 0}, {0}, {0}, {0},
	{0xd05ca89, 0, 0, 3549}, {0}, {0}, {0}, {0}, {0xc5456de1, 0, 0, 3345}, {0x5d58769f, 0, 4, 0}, {0x2ae52bef, 0, 3, 0},
	{0x63339d11, 0, 3, 0}, {0xfc3e1b19, 0, 2, 0}, {0}, {0xefb658d3, 0, 3, 0}, {0xa05a3107, 0, 3, 0}, {0x82445bb1, 0, 3, 0}, {0xb0843135, 0, 3, 0}, {0xef62b081, 4, 0, 0},
	{0x627f41db, 0, 3, 0}, {0xbe03381b, 0, 3, 0}, {0xd61e1d9b, 0, 2, 0}, {0x307ed01b, 0, 2, 0}, {0}, {0}, {0xcf8af197, 0, 3, 0}, {0},
	{0xe90f03a1, 0, 3, 0}, {0x6aaf75f, 0, 2, 0}, {0}, {0xf593eb09, 0, 3, 0}, {0}, {0}, {0}, {0},
	{0}, {0x494e1059, 0, 3, 0}, {0x382bed27, 0, 2, 0}, {0}, {0x1e4dd27, 0, 2, 0}, {0x1320296f, 0, 3, 0}, {0}, {0},
	{0}, {0}, {0}, {0}, {0x76116a43, 0, 3, 0}, {0}, {0x90b1c0db, 0, 3, 0}, {0x27c2fb55, 0, 4, 765},
	{0x791b405b, 0, 2, 2696}, {0xb4010a57, 0, 3, 0}, {0x629a6331, 0, 3, 0}, {0xa2f0c947, 0, 3, 0}, {0xd91dcb0f, 0, 1, 2948}, {0xeae89b57, 0, 3, 0}, {0x34a68e1, 0, 3, 0}, {0x59d98793, 0, 4, 0},
	{0x71aa6a4f, 0, 3, 0}, {0xcdc160b7, 0, 3, 0}, {0xe52ac889, 0, 3, 0}, {0}, {0}, {0}, {0xa0209d85, 0, 3, 0}, {0},
	{0}, {0x5fb82ae9, 3, 2, 0}, {0xeae884df, 0, 4, 987}, {0x1ae9f2cd, 0, 0, 3217}, {0x4912e755, 0, 3, 0}, {0x2648fa1f, 0, 3, 0}, {0x355d7407, 0, 3, 0}, {0x68571e65, 0, 0, 3175},
	{0x6f3621e3, 0, 3, 0}, {0x8435f633, 0, 3, 0}, {0x14038229, 0, 2, 0}, {0x61acfa47, 0, 3, 1768}, {0x447a32fb, 0, 2, 0}, {0}, {0xaeb112b1, 0, 2, 0}, {0xee0f5085, 0, 3, 0},
	{0xe4873799, 0, 3, 1929}, {0x8c73cd43, 0, 2, 0}, {0xdfe5f94d, 0, 2, 0}, {0}, {0}, {0}, {0}, {0},
	{0x377a604b, 0, 3, 0}, {0}, {0x9db80749, 0, 3, 0}, {0}, {0xb0a3dcf, 0, 4, 826}, {0}, {0}, {0x9090dd9, 0, 5, 0},
	{0}, {0}, {0}, {0}, {0}, {0x85ee040f, 0, 3, 0}, {0}, {0},
	{0}, {0}, {0xabd907a7, 0, 6, 213}, {0x6ce2476d, 0, 3, 0}, {0xb46aae29, 0, 3, 0}, {0xc31e19d, 0, 6, 282}, {0x7f103ac5, 3, 0, 0}, {0xbe3b5e33, 0, 2, 0},
	{0xaaa8e2c9, 0, 2, 0}, {0}, {0}, {0}, {0}, {0}, {0xd1dd956b, 0, 3, 0}, {0x6c38c8e9, 0, 3, 0},
	{0x3af746cb, 0, 2, 0}, {0x835784fd, 0, 3, 0}, {0x1188f68d, 0, 3, 0}, {0x191d7885, 0, 2, 0}, {0xf72a0067, 0, 2, 0}, {0}, {0}, {0},
	{0x8b53959, 0, 2, 0}, {0}, {0x9ba8678b, 0, 4, 1158}, {0}, {0xb93cd3bd, 0, 3, 0}, {0xbee59513, 0, 3, 0}, {0xedaa1ad5, 0, 3, 0}, {0},
	{0x8148bb49, 3, 4, 0}, {0x9fdac745, 0, 3, 2073}, {0x4c0594d5, 0, 2, 0}, {0}, {0}, {0xf25c1c7f, 0, 3, 0}, {0xce8400e5, 0, 2, 0}, {0x5964b5af, 0, 4, 0},
	{0}, {0}, {0}, {0}, {0}, {0}, {0}, {0},
	{0x25635c83, 0, 2, 2146}, {0xbd80dc01, 0, 3, 0}, {0xc9345931, 0, 3, 0}, {0x75195f2d, 0, 3, 0}, {0x55e323f7, 0, 2, 0}, {0xf4c1665d, 0, 2, 0}, {0xb7f6180b, 0, 2, 2726}, {0x810d9e8f, 0, 4, 0},
	{0xa7171b61, 0, 2, 0}, {0x4d772f3, 0, 3, 0}, {0xca962563, 0, 6, 343}, {0x78a62e0f, 0, 2, 0}, {0xbcacad3f, 0, 5, 0}, {0xcaaed679, 0, 2, 0}, {0xe3a5e853, 0, 2, 0}, {0xcc8fadd5, 0, 2, 0},
	{0x7573dbdd, 0, 2, 0}, {0xf3acd9a3, 0, 2, 0}, {0}, {0}, {0}, {0x8b0a74e3, 0, 2, 0}, {0x47a9fe2f, 0, 5, 0}, {0xb14f4111, 0, 3, 0},
	{0x38541edb, 0, 4, 0}, {0xe399899, 0, 2, 0}, {0}, {0}, {0x48d3bd21, 0, 2, 0}, {0}, {0}, {0xcac0384b, 4, 5, 0},
	{0xd1880ab1, 0, 4, 769}, {0xa6fb4f33, 0, 3, 0}, {0x1cc0cec9, 0, 4, 0}, {0x4b248039, 0, 3, 0}, {0x8937f959, 0, 0, 3067}, {0xca02398f, 0, 3, 0}, {0}, {0x7321150d, 0, 2, 0},
	{0xbb6278dd, 0, 2, 0}, {0}, {0x76bc5db3, 0, 4, 0}, {0}, {0}, {0xd64d1ecb, 0, 2, 0}, {0xd5773c7f, 0, 3, 1745}, {0xee488b13, 0, 2, 0},
	{0}, {0}, {0}, {0}, {0xb3dc1ab5, 0, 2, 0}, {0}, {0}, {0},
	{0}, {0}, {0}, {0}, {0xb213e6b7, 0, 3, 0}, {0}, {0x9fc43e1d, 0, 3, 0}, {0},
	{0xf161dfd5, 0, 5, 0}, {0x59229cc9, 0, 3, 0}, {0x123a3c6f, 0, 2, 0}, {0}, {0}, {0xb417d159, 0, 2, 2319}, {0xb6c76a6f, 0, 6, 308}, {0x6f195567, 0, 2, 2573},
	{0xd1cd50f9, 0, 4, 1095}, {0x2f50825b, 0, 3, 1833}, {0xecd8466d, 0, 3, 1980}, {0xa753b6f3, 0, 3, 0}, {0xc2cf8335, 0, 3, 0}, {0x54359535, 0, 3, 0}, {0x5b3866ed, 0, 2, 0}, {0x6e796d61, 0, 3, 0},
	{0}, {0xc5ac3e1, 0, 2, 0}, {0xf3637c27, 0, 3, 0}, {0}, {0x9e590bfb, 5, 8, 0}, {0xc1d111a9, 6, 2, 0}, {0}, {0},
	{0}, {0}, {0}, {0x4eff2f6b, 0, 3, 0}, {0}, {0}, {0}, {0},
	{0}, {0x9a3bdbe9, 0, 3, 0}, {0xe324b341, 0, 3, 0}, {0}, {0x77f708e9, 0, 3, 0}, {0}, {0}, {0},
	{0}, {0}, {0}, {0}, {0}, {0xe4d17b59, 0, 2, 0}, {0}, {0x63b03fe5, 0, 2, 0},
	{0}, {0}, {0}, {0xef62bf93, 0, 2, 2742}, {0x9caa1977, 0, 2, 0}, {0x5da9395, 0, 2, 2487}, {0xf4aee48d, 0, 3, 0}, {0},
	{0}, {0}, {0x7ed941b9, 0, 7, 162}, {0}, {0}, {0xf91cb7c3, 3, 3, 0}, {0x446eddf1, 0, 2, 2101}, {0},
	{0}, {0}, {0}, {0}, {0}, {0xe44475c9, 0, 2, 0}, {0xf1223b5d, 0, 3, 0}, {0xe37baab5, 0, 3, 0},
	{0}, {0x1f2818e7, 0, 2, 0}, {0x8ceb76d9, 0, 2, 0}, {0}, {0xfdbab9b9, 0, 2, 0}, {0x899aa829, 0, 2, 0}, {0x92e10323, 0, 2, 0}, {0},
	{0xd281603f, 0, 4, 0}, {0}, {0xf8cf2597, 0, 3, 1908}, {0}, {0}, {0}, {0}, {0x44325343, 0, 2, 2186},
	{0}, {0}, {0}, {0x99eff811, 0, 6, 0}, {0xd016defd, 0, 3, 0}, {0}, {0x8a2ca515, 0, 3, 0}, {0x5fc81e5b, 0, 4, 806},
	{0x2e5ca291, 0, 3, 0}, {0}, {0xba38e311, 0, 4, 0}, {0}, {0}, {0x4c08c1bf, 0, 2, 2446}, {0}, {0},
	{0xe8bceaf, 0, 3, 0}, {0}, {0x1925b0d9, 0, 3, 0}, {0xdd51467d, 0, 2, 0}, {0}, {0xc5299149, 0, 3, 0}, {0xc006ee0d, 0, 3, 0}, {0xb4baf8f5, 0, 2, 0},
	{0xa4922ef7, 0, 3, 0}, {0x2bdd3259, 0, 2, 0}, {0}, {0}, {0}, {0xf35acbb7, 0, 3, 0}, {0xb0b0e5a9, 0, 2, 0}, {0},
	{0xa4ebe5e5, 0, 3, 0}, {0x99c16d71, 0, 4, 1252}, {0xcde52e47, 0, 2, 0}, {0x11e95623, 0, 2, 2239}, {0xfacb1d7, 0, 3, 0}, {0}, {0xfb7e3e87, 0, 3, 0}, {0x5059ce55, 0, 3, 1661},
	{0xb2f76ebf, 0, 4, 0}, {0x9efb4b5b, 0, 4, 0}, {0xcc30fd35, 0, 3, 0}, {0xcdad70b1, 0, 3, 0}, {0xd31fb75f, 0, 2, 0}, {0x5c219593, 0, 2, 0}, {0xdf0423ad, 0, 4, 0}, {0},
	{0x908ec3c1, 0, 2, 0}, {0x3542239f, 0, 2, 2327}, {0x78c2e8d1, 0, 4, 0}, {0}, {0}, {0}, {0}, {0},
	{0}, {0}, {0}, {0x49788d3, 0, 2, 0}, {0}, {0x3f977059, 0, 4, 941}, {0}, {0},
	{0xf0943e15, 0, 3, 0}, {0}, {0x352d5b9, 0, 2, 2158}, {0}, {0x28bc204d, 0, 1, 2990}, {0}, {0xf9625bc3, 0, 0, 3329}, {0xd31783a9, 0, 2, 0},
	{0x3d6056bf, 0, 2, 0}, {0xeeb68f8d, 0, 2, 0}, {0x9a93a21, 0, 2, 0}, {0xe3bfe825, 0, 4, 846}, {0x62f819e3, 0, 2, 0}, {0x9be78259, 0, 3, 0}, {0}, {0},
	{0}, {0}, {0}, {0}, {0}, {0xfac46439, 0, 2, 0}, {0x74f46235, 0, 3, 1350}, {0},
	{0}, {0}, {0x8b420099, 0, 2, 0}, {0x891f6f5, 0, 2, 0}, {0xd2e32d51, 0, 0, 3057}, {0x2615ce6d, 0, 3, 0}, {0x7cef1a5b, 0, 3, 0}, {0xaadb7a0d, 0, 2, 0},
	{0}, {0xd1d91ea5, 0, 4, 0}, {0xb6993fbf, 0, 3, 0}, {0}, {0}, {0}, {0}, {0x3c96fcd5, 0, 5, 552},
	{0}, {0}, {0}, {0}, {0}, {0xbe199801, 0, 2, 0}, {0x77941043, 0, 2, 0}, {0x59365243, 0, 3, 0},
	{0}, {0x5051039f, 0, 2, 0}, {0xbeca3c01, 0, 2, 0}, {0x45b9a43f, 0, 2, 0}, {0}, {0x16bce44d, 0, 3, 0}, {0xc54cb5c7, 0, 2, 0}, {0x14dd1c2b, 0, 4, 1183},
	{0}, {0x7cc7a539, 0, 5, 0}, {0}, {0}, {0}, {0x205dae9, 0, 3, 0}, {0xc7e1323b, 0, 3, 0}, {0xc6703d7, 0, 3, 0},
	{0xd76d2419, 0, 3, 1725}, {0xd13e4f07, 0, 2, 0}, {0}, {0}, {0xa35a3d3b, 0, 2, 0}, {0}, {0}, {0},
	{0xcb4d0b3b, 0, 4, 0}, {0x8e53957b, 0, 3, 0}, {0x3019016b, 0, 3, 0}, {0x4e29a1f9, 0, 3, 0}, {0xe77d0ef, 0, 2, 0}, {0}, {0}, {0},
	{0}, {0xf55bb65d, 0, 3, 0}, {0x16053f43, 0, 3, 0}, {0x44d4599d, 0, 3, 0}, {0xa8780137, 0, 2, 0}, {0x559cabcd, 0, 1, 2866}, {0x66474ea7, 0, 2, 0}, {0},
	{0}, {0}, {0x77c3404f, 0, 2, 0}, {0}, {0x670935b3, 0, 2, 0}, {0xced32aeb, 0, 4, 0}, {0xa7918279, 0, 4, 0}, {0x9d17b171, 0, 2, 0},
	{0xf74fe3d7, 0, 2, 0}, {0}, {0x718a94d1, 0, 3, 0}, {0xdaa35929, 0, 3, 0}, {0xee668477, 0, 2, 0}, {0xbe8cd83b, 0, 3, 0}, {0}, {0},
	{0x726678cf, 0, 3, 2041}, {0x617a86fb, 4, 3, 0}, {0}, {0}, {0}, {0}, {0x2547b351, 0, 4, 1226}, {0xbf67b3e3, 0, 1, 2988},
	{0xf4e9d651, 0, 3, 0}, {0x3498bc53, 0, 3, 1669}, {0}, {0}, {0}, {0x25249777, 3, 4, 0}, {0xc8903f01, 0, 6, 229}, {0x5c0567e7, 0, 2, 0},
	{0}, {0}, {0}, {0}, {0x7d42853, 0, 3, 0}, {0x2c23eb81, 0, 4, 0}, {0xd09fdad, 0, 2, 0}, {0},
	{0x4dab9f39, 0, 3, 0}, {0x85204d1b, 0, 3, 0}, {0}, {0}, {0xa468abe9, 0, 2, 2744}, {0xc7c00835, 0, 2, 0}, {0x42568f9, 0, 4, 1152}, {0},
	{0}, {0}, {0}, {0}, {0}, {0}, {0xe01460f1, 0, 6, 323}, {0},
	{0xc029059f, 0, 2, 0}, {0}, {0x84bb390d, 0, 2, 0}, {0}, {0xa139e0b3, 0, 3, 0}, {0x230098e1, 0, 3, 0}, {0xedda9551, 0, 3, 0}, {0xd7334603, 0, 2, 0},
	{0x8d8df8b1, 0, 5, 526}, {0x5c814099, 0, 3, 0}, {0x996fa77f, 0, 4, 0}, {0xc18bef69, 0, 2, 0}, {0x34ba1e8d, 0, 4, 0}, {0}, {0}, {0x579ad587, 0, 1, 2972},
	{0x7961ee1, 0, 0, 3223}, {0}, {0}, {0}, {0x3b0f4163, 0, 4, 1268}, {0x8b0d3691, 0, 3, 0}, {0}, {0xa85e558b, 0, 7, 125},
	{0x486bee41, 0, 5, 683}, {0x7150fb5d, 0, 2, 0}, {0}, {0xc8e4b2ed, 0, 3, 0}, {0xa73d2c3f, 0, 3, 0}, {0xa5a5ca59, 3, 1, 0}, {0}, {0},
	{0xcda76f17, 0, 3, 0}, {0xc483d63f, 6, 3, 0}, {0}, {0}, {0}, {0}, {0}, {0},
	{0}, {0}, {0}, {0x71014135, 0, 7, 152}, {0}, {0xf09d8fe3, 0, 2, 0}, {0x19b6a01f, 0, 4, 1115}, {0xa0cdbb81, 0, 3, 0},
	{0xfaf0dfbf, 0, 3, 0}, {0xa774d393, 0, 4, 716}, {0x53c0801, 0, 3, 0}, {0}, {0x32f9dd85, 0, 2, 0}, {0}, {0x3f0f0515, 0, 3, 0}, {0},
	{0}, {0}, {0xb4cd7bf5, 6, 5, 0}, {0x68bd8d4f, 0, 3, 0}, {0x6541a35f, 0, 3, 0}, {0x2938b3a1, 0, 3, 0}, {0}, {0},
	{0xfdb8253f, 0, 2, 0}, {0x73ba370d, 0, 3, 0}, {0}, {0}, {0}, {0x8e8925a1, 0, 3, 0}, {0x59b5cb6b, 0, 3, 0}, {0},
	{0x10c4b5c9, 0, 2, 0}, {0}, {0}, {0}, {0}, {0}, {0x99b257af, 0, 2, 0}, {0},
	{0}, {0xb5b4c8bd, 0, 3, 2069}, {0x7400a351, 0, 3, 0}, {0xaf197dcd, 0, 2, 0}, {0}, {0xb12a9519, 0, 4, 0}, {0xce1fe0cd, 0, 4, 0}, {0x664a6451, 0, 3, 0},
	{0xb00dbd65, 0, 2, 0}, {0xe6f77825, 0, 2, 0}, {0}, {0}, {0}, {0x781a57e7, 0, 3, 0}, {0}, {0x9f8eacfd, 0, 3, 1739},
	{0x45dc9d73, 0, 4, 1055}, {0}, {0x1faf7e7f, 0, 4, 1139}, {0x9159a9ad, 0, 3, 0}, {0x374ff11, 0, 4, 0}, {0x6a7eb48f, 0, 3, 0}, {0x341fa8ed, 0, 3, 0}, {0xc40bcf61, 0, 2, 0},
	{0x7e3ebc79, 0, 5, 431}, {0x2846a273, 0, 3, 0}, {0x1cad9611, 0, 2, 0}, {0}, {0xc18c6dff, 0, 1, 2810}, {0x37204d17, 3, 3, 0}, {0}, {0},
	{0xe7b5a57, 0, 5, 627}, {0x17cdf703, 0, 3, 0}, {0xcc2e521d, 0, 2, 0}, {0}, {0xd2408e65, 0, 3, 0}, {0x5263f919, 0, 1, 2886}, {0x64b6c15d, 0, 5, 0}, {0x24d26daf, 0, 3, 0},
	{0x7c61a3a7, 0, 3, 0}, {0x4fb9e8ff, 0, 0, 3501}, {0x81aaebf7, 0, 3, 0}, {0x20044dd7, 0, 2, 0}, {0x314671dd, 0, 3, 0}, {0x8fbec46d, 0, 2, 0}, {0x646f70b5, 6, 10, 16}, {0xedd2a487, 6, 5, 0},
	{0xcfa133fb, 0, 2, 0}, {0x3c2e1fb, 0, 2, 0}, {0x610f1f85, 0, 3, 0}, {0x1017f1a7, 4, 2, 0}, {0xba1eb97b, 0, 3, 0}, {0xf30c0303, 0, 2, 0}, {0}, {0x82bc63af, 0, 2, 0},
	{0}, {0x3d0eefcf, 0, 2, 0}, {0}, {0xa83594f7, 0, 2, 0}, {0}, {0x14d971bd, 0, 3, 0}, {0}, {0},
	{0}, {0x449d2655, 0, 2, 0}, {0}, {0}, {0}, {0}, {0xb5e7e831, 0, 5, 685}, {0},
	{0xa683fd07, 0, 3, 1871}, {0x174ec60f, 0, 2, 0}, {0xbf874717, 0, 2, 0}, {0x5bb0e3bf, 0, 5, 0}, {0x68616403, 0, 2, 0}, {0}, {0x98cdf595, 0, 3, 0}, {0},
	{0}, {0}, {0}, {0}, {0}, {0xe1cbf4bb, 0, 3, 0}, {0xb95bc49, 0, 3, 0}, {0},
	{0}, {0x86c4b0d3, 0, 3, 0}, {0}, {0}, {0x82e81a57, 0, 3, 0}, {0}, {0x8bf518a5, 0, 3, 1622}, {0},
	{0}, {0x6c95c45b, 0, 2, 0}, {0}, {0}, {0}, {0}, {0xcac8fa51, 0, 4, 0}, {0},
	{0}, {0}, {0}, {0}, {0}, {0xc1e38c23, 0, 1, 2882}, {0x59fb4897, 0, 2, 0}, {0x89d60dcf, 0, 0, 3185},
	{0x53e2097f, 0, 3, 0}, {0}, {0}, {0}, {0x3edbaef5, 0, 3, 0}, {0x81596c3b, 0, 3, 1861}, {0xc4cede1f, 0, 2, 0}, {0x8248eddb, 0, 2, 2164},
	{0xd81dd405, 0, 5, 0}, {0x4c039ffb, 0, 3, 1904}, {0}, {0}, {0x57092db5, 0, 3, 0}, {0x2553ecbf, 0, 4, 0}, {0xfcaeb821, 0, 3, 0}, {0xebfe6fdd, 0, 3, 0},
	{0}, {0x69de8ea5, 0, 3, 0}, {0x58b425cd, 0, 2, 0}, {0}, {0xf23969a5, 0, 6, 221}, {0xf87952a5, 0, 3, 1435}, {0xe3e17719, 0, 3, 0}, {0x40ac6d3b, 0, 3, 1935},
	{0xd42a684b, 0, 3, 1451}, {0x1fed4d1d, 0, 2, 0}, {0}, {0}, {0xf5d06ae9, 0, 3, 0}, {0xdf900007, 0, 2, 0}, {0x69f912c3, 0, 3, 1356}, {0x85a202fd, 0, 5, 0},
	{0xbc910a77, 0, 3, 0}, {0x23e5b583, 0, 3, 0}, {0x94b4e989, 0, 3, 0}, {0x94f89c91, 0, 2, 0}, {0}, {0}, {0}, {0},
	{0x6d20e43f, 0, 3, 0}, {0x85060923, 0, 2, 0}, {0xdbdb949, 0, 3, 0}, {0}, {0x676653bd, 0, 3, 0}, {0xfce4236d, 0, 0, 3357}, {0}, {0},
	{0x485e10ad, 0, 0, 3480}, {0}, {0x795f4c6d, 0, 3, 0}, {0}, {0x65cbf68d, 0, 2, 0}, {0x6996f11d, 0, 2, 0}, {0}, {0},
	{0}, {0}, {0x21b18be7, 0, 5, 496}, {0}, {0x5cadf889, 0, 4, 0}, {0}, {0xfeb7e0cd, 0, 2, 0}, {0x27f971f, 4, 6, 352},
	{0}, {0}, {0x645e0a4b, 4, 0, 0}, {0x9558d701, 0, 2, 2608}, {0}, {0}, {0}, {0},
	{0}, {0}, {0x22c477df, 0, 3, 0}, {0}, {0}, {0x48018fef, 0, 3, 0}, {0xe5a922c1, 0, 4, 0}, {0},
	{0xa090f639, 0, 3, 0}, {0xc381e2dd, 0, 3, 0}, {0xef5bdcb9, 0, 3, 0}, {0}, {0xdfc6ec89, 0, 3, 1875}, {0}, {0x5c1c8a9b, 0, 2, 0}, {0xefab1fe5, 0, 2, 0},
	{0x715ed45b, 6, 4, 0}, {0x16403d8f, 0, 2, 0}, {0}, {0xff7900e1, 0, 5, 580}, {0xd2f05ec9, 0, 2, 0}, {0x318a12bd, 0, 3, 1546}, {0x2bef17b3, 0, 3, 0}, {0xb206fed5, 0, 2, 0},
	{0xf322b69f, 0, 3, 0}, {0x9535e053, 0, 2, 0}, {0x6ba890f9, 0, 2, 0}, {0x6b730b0f, 0, 2, 0}, {0}, {0x86029615, 0, 2, 0}, {0x2dbd91c5, 4, 0, 0}, {0xd0bccac3, 0, 3, 0},
	{0xb6340df7, 0, 3, 0}, {0}, {0}, {0}, {0x36aacc2f, 0, 2, 2454}, {0x35444509, 0, 3, 0}, {0x29ee9c1, 0, 2, 0}, {0},
	{0}, {0}, {0}, {0}, {0}, {0x6b7811a9, 0, 3, 1626}, {0xf48b3d11, 0, 5, 647}, {0xd911415b, 0, 2, 0},
	{0x67a2cf41, 0, 3, 0}, {0x92964c27, 0, 3, 0}, {0}, {0}, {0}, {0xd9b10995, 0, 4, 0}, {0}, {0},
	{0}, {0}, {0}, {0}, {0}, {0}, {0}, {0},
	{0x5252887b, 0, 2, 0}, {0xbedd1629, 0, 3, 0}, {0}, {0}, {0}, {0x6c6979dd, 0, 4, 975}, {0x1683ca71, 0, 3, 0}, {0xbed1f5d, 0, 5, 563},
	{0}, {0x15e74ff, 6, 3, 0}, {0x46488b1d, 0, 2, 0}, {0x63ce5433, 0, 2, 0}, {0}, {0xae6eafa1, 0, 4, 1111}, {0x91e48121, 0, 2, 0}, {0xaafd5147, 0, 7, 0},
	{0x53a79239, 0, 2, 0}, {0}, {0x6ad06937, 0, 2, 0}, {0x9473c5c9, 0, 3, 0}, {0xdb96a5d5, 0, 3, 0}, {0x8339474b, 4, 0, 0}, {0x54100863, 0, 3, 0}, {0xdbc01995, 2, 1, 0},
	{0xa7ddea8f, 0, 3, 0}, {0}, {0}, {0x108daf37, 0, 4, 796}, {0}, {0x427674e5, 3, 0, 0}, {0xa0a025c9, 0, 2, 0}, {0},
	{0}, {0xbbebc2db, 0, 3, 0}, {0}, {0}, {0xac5f0dd5, 0, 2, 0}, {0}, {0}, {0},
	{0x7d1383c9, 0, 3, 0}, {0}, {0}, {0xcd21e58b, 0, 3, 0}, {0xc72a767f, 0, 3, 0}, {0x4e2ece71, 0, 3, 0}, {0x8316137b, 0, 2, 0}, {0xb4ee925b, 0, 5, 694},
	{0x9e5f2ac7, 0, 2, 2670}, {0x351451bd, 0, 3, 0}, {0}, {0xaacaf07b, 0, 2, 0}, {0}, {0}, {0x5c89af1f, 0, 3, 0}, {0x966f6a91, 0, 2, 0},
	{0x92d1d0eb, 0, 3, 0}, {0x8159607, 0, 3, 0}, {0xd1895807, 0, 2, 0}, {0}, {0}, {0xe528395, 0, 4, 0}, {0}, {0},
	{0x3c7f590b, 5, 3, 0}, {0xdc6bfbe5, 0, 3, 1362}, {0}, {0x3f8d0223, 3, 5, 0}, {0}, {0}, {0x29a6ac39, 0, 3, 1774}, {0xafc1eab1, 0, 2, 2720},
	{0x5529eca7, 0, 4, 0}, {0x16c00c1, 0, 3, 0}, {0x1db14ef1, 0, 3, 0}, {0x937bef9f, 0, 5, 0}, {0x5aa74741, 0, 2, 0}, {0}, {0}, {0},
	{0}, {0}, {0}, {0}, {0xcb7c6d71, 6, 3, 0}, {0}, {0xe40cbeb1, 0, 2, 0}, {0},
	{0}, {0xacda3fef, 0, 3, 0}, {0}, {0}, {0x846f2127, 0, 3, 0}, {0xeb6bb6bb, 0, 4, 0}, {0x6a4dfdf, 0, 3, 0}, {0x3b59233d, 0, 3, 0},
	{0x4f62893b, 0, 2, 0}, {0x425c5b2f, 0, 2, 0}, {0}, {0}, {0}, {0xe940986d, 0, 3, 0}, {0}, {0x7924896b, 0, 2, 2604},
	{0x43f7863b, 0, 3, 0}, {0x867a1155, 0, 2, 0}, {0xced7c479, 0, 2, 0}, {0}, {0}, {0}, {0}, {0},
	{0}, {0}, {0}, {0x4ffa43df, 0, 2, 0}, {0}, {0}, {0x211d183b, 0, 2, 0}, {0},
	{0}, {0x52d046f1, 0, 0, 3273}, {0xf0547d51, 0, 3, 0}, {0xf5b8d977, 0, 3, 0}, {0}, {0}, {0x2aff42a1, 0, 3, 0}, {0x5863f94b, 0, 2, 0},
	{0x85fffb49, 0, 3, 0}, {0xae78b96d, 0, 2, 0}, {0x51d0410f, 0, 6, 243}, {0x6a151b93, 0, 3, 1657}, {0xf3a184d5, 0, 0, 3429}, {0x9db46f4d, 0, 2, 0}, {0x9c25a54d, 0, 4, 0}, {0},
	{0}, {0x38f06ebf, 0, 4, 0}, {0x9c519465, 0, 3, 0}, {0xeecbd843, 0, 3, 0}, {0x12626b05, 0, 2, 0}, {0xc86df561, 0, 2, 0}, {0}, {0x1e1e9605, 0, 5, 494},
	{0x105d6519, 0, 3, 0}, {0}, {0x35e12543, 0, 3, 0}, {0}, {0}, {0}, {0x2884fce7, 0, 4, 0}, {0x7324b5f3, 0, 2, 0},
	{0}, {0x22472701, 0, 2, 0}, {0}, {0}, {0}, {0}, {0}, {0x43097151, 0, 4, 924},
	{0xf67f972b, 0, 2, 0}, {0x3c948397, 0, 3, 0}, {0xc22ee871, 0, 3, 0}, {0}, {0x7f35b885, 0, 2, 0}, {0}, {0x29939bbf, 0, 3, 0}, {0x59436b27, 0, 2, 0},
	{0x74a58467, 0, 2, 0}, {0x4b5cd9fb, 0, 2, 0}, {0}, {0x8a27ee5, 0, 4, 0}, {0x1984a0cb, 0, 2, 0}, {0x18e291, 0, 2, 0}, {0x21297ad3, 6, 1, 0}, {0x80bf7b39, 0, 3, 1970},
	{0x6eb80467, 3, 5, 0}, {0x22ccbc17, 0, 4, 832}, {0x35994cf7, 0, 4, 981}, {0xf005bba3, 0, 0, 3079}, {0x51ae3cd3, 0, 5, 0}, {0x10784bb, 0, 4, 0}, {0xed4d6cdd, 0, 2, 0}, {0x7c11f12b, 0, 2, 0},
	{0}, {0x69a28c1d, 0, 4, 0}, {0xee08c4fd, 0, 4, 0}, {0}, {0}, {0}, {0x297df00f, 0, 2, 2182}, {0x19693edb, 0, 4, 0},
	{0x66d1991b, 0, 3, 0}, {0xe02a2933, 0, 3, 0}, {0x459ff6f9, 0, 2, 0}, {0}, {0}, {0}, {0x398a6c53, 0, 2, 0}, {0x3c4eafc9, 0, 2, 0},
	{0}, {0x6c4f9071, 0, 2, 0}, {0}, {0}, {0xfec219b5, 0, 3, 1772}, {0xfb1649bb, 0, 2, 0}, {0x1284e2f9, 0, 2, 0}, {0x14208b35, 0, 4, 1127},
	{0xe038b23, 0, 3, 0}, {0x595b25f3, 0, 3, 0}, {0x2a3d0e2f, 0, 3, 0}, {0}, {0}, {0}, {0x228a50c1, 0, 4, 0}, {0xf809668f, 0, 3, 0},
	{0}, {0x2011fb43, 3, 3, 0}, {0x2d84c88b, 0, 3, 0}, {0x49cd3299, 0, 3, 0}, {0xdc96b6b3, 0, 2, 0}, {0xed531109, 0, 2, 0}, {0}, {0},
	{0x399e77e9, 0, 3, 0}, {0x6879e111, 0, 3, 0}, {0x6775f2eb, 0, 2, 0}, {0}, {0}, {0}, {0}, {0xeec208b5, 6, 8, 72},
	{0x378a07ef, 0, 3, 0}, {0}, {0x2646274b, 0, 4, 0}, {0xb22bbfa5, 0, 2, 2537}, {0xaa0f24c3, 0, 5, 610}, {0x76ba3c2f, 0, 2, 0}, {0}, {0},
	{0}, {0x122501f3, 0, 2, 0}, {0}, {0}, {0xdc1f3913, 0, 5, 0}, {0x2637edd3, 0, 2, 0}, {0x4c4e4291, 0, 3, 1787}, {0x881b3cf9, 0, 3, 1939},
	{0xf04e67e5, 0, 5, 550}, {0x6d41871b, 0, 0, 3474}, {0x94605c57, 0, 4, 0}, {0xc0d1b53, 0, 3, 0}, {0x68cdcc57, 0, 3, 0}, {0x676479b1, 0, 4, 745}, {0x7bde3781, 0, 3, 0}, {0x4a766fdd, 0, 2, 0},
	{0x4bfe5771, 0, 2, 0}, {0x6f194b15, 0, 2, 0}, {0x174e5bd3, 0, 2, 0}, {0}, {0x3f32fdc9, 0, 4, 0}, {0xb053490f, 0, 5, 0}, {0x67e61cd5, 0, 2, 0}, {0},
	{0}, {0}, {0}, {0x2426acd1, 0, 2, 0}, {0xa07b55a1, 0, 4, 1203}, {0x908d721d, 0, 3, 0}, {0x47bdfc05, 0, 4, 0}, {0xf17040db, 0, 4, 0},
	{0xbb915511, 0, 3, 0}, {0}, {0}, {0}, {0}, {0}, {0}, {0xc11e4a8d, 0, 2, 2493},
	{0}, {0x137273bb, 0, 3, 0}, {0x7dfc6ba1, 0, 3, 0}, {0}, {0}, {0xe92a4ac3, 0, 3, 0}, {0}, {0xc075eb91, 0, 3, 0},
	{0x7d0c656b, 0, 3, 0}, {0x7723fb2d, 0, 2, 0}, {0x927daba9, 0, 3, 0}, {0x5f6f227, 0, 3, 0}, {0}, {0}, {0}, {0},
	{0}, {0xe80074f5, 0, 2, 0}, {0}, {0x854e6693, 0, 2, 0}, {0xe5814bfd, 0, 4, 0}, {0}, {0xf95d3af9, 0, 3, 0}, {0},
	{0}, {0}, {0}, {0}, {0}, {0xb3b35131, 0, 3, 0}, {0}, {0xb74d7dd1, 0, 3, 1407},
	{0x5c70c001, 0, 2, 0}, {0x143cc069, 0, 2, 0}, {0xdacdc9cf, 0, 2, 2513}, {0}, {0xbc4ed65f, 0, 2, 0}, {0xdbb5a8bf, 0, 2, 0}, {0}, {0x15ea5dd3, 0, 0, 3275},
	{0xf6c06f23, 3, 0, 0}, {0x19d712fb, 0, 2, 2376}, {0xd15f2239, 0, 3, 0}, {0x2c59c7ab, 0, 3, 0}, {0xe867e8a1, 0, 2, 0}, {0x409adf77, 0, 2, 0}, {0xd7425e65, 0, 2, 0}, {0},
	{0}, {0}, {0x5bfa6415, 0, 2, 0}, {0xd116e865, 0, 3, 0}, {0xc6f1e8e1, 0, 4, 0}, {0xd86f1dcb, 0, 2, 0}, {0x80b805e3, 6, 3, 0}, {0x8dffe4f5, 0, 3, 1703},
	{0x98ed521d, 0, 3, 0}, {0xcbbd046d, 4, 0, 0}, {0x5364b8a3, 0, 4, 0}, {0x52997e65, 0, 4, 0}, {0x72161cb1, 0, 3, 0}, {0}, {0xa3b43b33, 0, 2, 0}, {0},
	{0}, {0}, {0}, {0}, {0x478a2081, 0, 3, 0}, {0}, {0xd978f319, 4, 1, 0}, {0x17c1aa9f, 6, 4, 0},
	{0xb48658bb, 0, 3, 0}, {0x7fdbb20b, 0, 3, 0}, {0xd09fff63, 0, 4, 0}, {0x9e93a3d1, 0, 2, 2567}, {0}, {0x53feb515, 0, 2, 0}, {0}, {0x77c915bf, 0, 3, 1951},
	{0x7b524781, 0, 7, 81}, {0xd899ab9d, 0, 2, 0}, {0xf4c05f5d, 0, 2, 0}, {0}, {0}, {0}, {0}, {0},
	{0x41ddfe39, 0, 2, 0}, {0}, {0}, {0}, {0x32fd94e9, 0, 5, 536}, {0x3a5a0ff, 0, 3, 1367}, {0xda3be0ab, 6, 6, 0}, {0x765e0a11, 0, 3, 0},
	{0x3a33f0cb, 0, 3, 0}, {0xeb29545d, 0, 3, 0}, {0xc2c02c9f, 0, 2, 0}, {0xa3a27891, 0, 2, 0}, {0x448b935b, 0, 2, 0}, {0x9682126b, 0, 2, 0}, {0x22e5012f, 0, 2, 0}, {0xaa830a6d, 0, 2, 0},
	{0xd1fba7d, 0, 3, 0}, {0x6ae57fb5, 0, 2, 0}, {0}, {0xca687265, 6, 5, 0}, {0x331258f1, 0, 0, 3343}, {0x6cf2f37b, 0, 5, 0}, {0x225fbac1, 0, 2, 2261}, {0x969e0a03, 0, 2, 0},
	{0}, {0x2e5b6513, 0, 3, 0}, {0xd12f865, 0, 3, 0}, {0x8f66d171, 0, 4, 0}, {0xa06bc09d, 0, 0, 3141}, {0x2e9b6cab, 0, 4, 0}, {0x487ac17, 0, 0, 3527}, {0x1788d859, 0, 3, 0},
	{0xfe2078df, 0, 3, 0}, {0x760c591d, 0, 2, 0}, {0xf1d6253d, 0, 2, 0}, {0}, {0}, {0x4709b0fb, 0, 2, 0}, {0}, {0},
	{0}, {0}, {0}, {0x7598bae3, 0, 2, 0}, {0}, {0x2ffe069b, 0, 3, 0}, {0}, {0},
	{0}, {0xe871df75, 0, 3, 0}, {0}, {0x167fcf4f, 0, 2, 2648}, {0x707671c9, 0, 2, 0}, {0}, {0x2410bd49, 0, 2, 0}, {0xe19a1bdb, 0, 2, 0},
	{0x89dfcae1, 0, 2, 0}, {0}, {0}, {0x46c62393, 0, 2, 0}, {0xbc1d64a1, 0, 0, 3523}, {0}, {0}, {0x98cb6211, 0, 3, 0},
	{0x46e273f9, 0, 3, 0}, {0}, {0}, {0}, {0x732db7d9, 0, 3, 0}, {0}, {0}, {0},
	{0xfcf86cbf, 0, 5, 492}, {0xe796adbd, 0, 4, 0}, {0}, {0}, {0}, {0}, {0}, {0xe093cf91, 0, 2, 0},
	{0}, {0}, {0}, {0xc4932611, 0, 3, 0}, {0xfd6a7801, 0, 4, 0}, {0}, {0xe65cb5cf, 0, 3, 0}, {0x2e5cb235, 0, 2, 0},
	{0}, {0}, {0}, {0}, {0}, {0}, {0xe6e41b9b, 0, 2, 2425}, {0},
	{0}, {0}, {0}, {0}, {0}, {0}, {0}, {0},
	{0x7e011305, 2, 8, 0}, {0xc5d3f94b, 0, 3, 2050}, {0x155c6c63, 0, 3, 0}, {0}, {0}, {0x61e6f521, 0, 4, 0}, {0x69aaf29, 0, 2, 0}, {0x4d0d1b0f, 0, 6, 276},
	{0}, {0x4f81b701, 0, 3, 0}, {0}, {0}, {0xaf90cce9, 0, 3, 0}, {0}, {0xaaf3b7ad, 0, 2, 0}, {0x4f189a2f, 0, 3, 0},
	{0}, {0}, {0}, {0x4237c4c3, 0, 2, 0}, {0x2d6a1a7f, 0, 2, 0}, {0}, {0}, {0xc2ede595, 6, 9, 30},
	{0}, {0}, {0}, {0}, {0x39817659, 0, 2, 0}, {0}, {0x97013c25, 3, 4, 914}, {0x2798f505, 0, 3, 0},
	{0}, {0}, {0}, {0}, {0xe96c254f, 0, 2, 0}, {0}, {0x1141679f, 4, 0, 0}, {0},
	{0}, {0}, {0x4b7d4085, 0, 3, 0}, {0}, {0}, {0}, {0x972a729, 0, 4, 1057}, {0xe0a20e75, 0, 5, 582},
	{0x9c666ebf, 0, 4, 0}, {0xbc89a321, 0, 2, 0}, {0}, {0}, {0}, {0x8c72795f, 0, 2, 2541}, {0x3502863f, 0, 3, 0}, {0},
	{0}, {0x90d6a283, 0, 2, 0}, {0}, {0xa6ac22cd, 0, 3, 0}, {0x448e6911, 0, 2, 0}, {0}, {0}, {0xf885377, 0, 2, 0},
	{0x68de3d4f, 0, 6, 325}, {0xf6885c33, 0, 4, 0}, {0xcfb4b319, 6, 6, 0}, {0x29464329, 0, 3, 0}, {0xd9247575, 0, 2, 0}, {0}, {0}, {0},
	{0}, {0xcad61ba1, 6, 7, 101}, {0}, {0}, {0xdad57ddb, 0, 3, 1288}, {0}, {0}, {0x294d7957, 0, 3, 0},
	{0x2a05de1f, 0, 2, 0}, {0}, {0x9bca2b5d, 0, 3, 0}, {0}, {0}, {0}, {0}, {0xd8635ed5, 0, 3, 0},
	{0}, {0}, {0}, {0x362c8f3d, 0, 3, 0}, {0}, {0xecb326ab, 0, 4, 0}, {0}, {0x1aa7f661, 0, 3, 1624},
	{0x14f56c7f, 0, 2, 0}, {0xfe768af1, 0, 6, 0}, {0x613bbc2f, 0, 2, 0}, {0xb10d41f3, 0, 2, 0}, {0x7f466a17, 0, 3, 1961}, {0x7b5a6451, 0, 2, 0}, {0x56c14037, 0, 4, 0}, {0x5acc8a35, 0, 2, 0},
	{0x1b6a9277, 0, 2, 0}, {0x2fc04ef3, 0, 2, 2247}, {0x62fb9c01, 0, 2, 2339}, {0x7c2b3665, 0, 3, 0}, {0xc8e6a9a7, 0, 3, 0}, {0xa4a9a7f, 0, 3, 0}, {0x45e3f567, 0, 2, 0}, {0x162cb23, 0, 2, 0},
	{0xfa6d0adb, 0, 2, 0}, {0x3d4df9ad, 0, 3, 0}, {0x1fb3d957, 0, 3, 1570}, {0x7848b699, 0, 3, 0}, {0xdb367c71, 0, 3, 0}, {0x99f4f655, 0, 3, 1433}, {0x7a0af31d, 0, 3, 0}, {0x9824b6f1, 0, 2, 0},
	{0}, {0}, {0}, {0}, {0}, {0xbc6fb335, 3, 1, 0}, {0}, {0x80a1b243, 0, 3, 0},
	{0x8fa6d8e7, 0, 2, 0}, {0x7906201b, 0, 3, 0}, {0}, {0}, {0}, {0x9f097101, 0, 4, 0}, {0}, {0},
	{0}, {0x344654f9, 0, 4, 0}, {0}, {0}, {0x17659ccd, 0, 2, 0}, {0}, {0}, {0},
	{0}, {0}, {0x98f96f69, 0, 2, 0}, {0xcbc317b1, 0, 0, 3177}, {0xcf1ae397, 0, 2, 0}, {0x99fe1f53, 0, 0, 3363}, {0x1e7ee9db, 0, 2, 2456}, {0xe0e6b34f, 0, 3, 0},
	{0x2acd2b4d, 0, 2, 0}, {0xe4450a31, 0, 2, 0}, {0}, {0x649ca0e9, 0, 6, 211}, {0xaf7fb7fb, 0, 0, 3235}, {0}, {0x32cfcabb, 0, 3, 0}, {0},
	{0xeee8cd87, 0, 4, 0}, {0}, {0}, {0}, {0}, {0xea9370d, 0, 0, 3157}, {0}, {0},
	{0}, {0}, {0x974f20a5, 0, 3, 0}, {0x192d6b0f, 0, 3, 0}, {0}, {0}, {0}, {0},
	{0}, {0}, {0x8a27b2a5, 0, 3, 1554}, {0}, {0xa0d17e67, 0, 3, 0}, {0x4f4984d7, 4, 0, 0}, {0xd93eb209, 0, 3, 0}, {0x8dfc873f, 0, 2, 0},
	{0}, {0xd8e723f7, 0, 3, 1965}, {0}, {0xaae37bd1, 4, 0, 0}, {0x1ff38377, 0, 3, 0}, {0xe464df7b, 4, 0, 0}, {0xbd9b83df, 0, 2, 0}, {0},
	{0}, {0xdbee344b, 0, 3, 0}, {0}, {0}, {0}, {0}, {0x75da0b89, 6, 5, 0}, {0xb3bb7ad9, 0, 2, 2245},
	{0xa1835041, 0, 4, 0}, {0x2b4cca71, 0, 3, 0}, {0x4e15f83d, 0, 2, 0}, {0xdee34bcb, 0, 2, 0}, {0}, {0}, {0}, {0x339a574b, 0, 3, 0},
	{0xa28346a7, 4, 0, 0}, {0x29f9ed83, 0, 2, 2305}, {0x5eae6a8b, 0, 3, 0}, {0x8f2b9847, 0, 2, 0}, {0xf1fb53a7, 0, 2, 0}, {0}, {0}, {0},
	{0}, {0}, {0}, {0}, {0}, {0}, {0xd99ce05, 0, 5, 407}, {0x95a93683, 0, 1, 2858},
	{0xdbeff65f, 0, 3, 0}, {0x4188d4bb, 0, 4, 0}, {0xc4df73a9, 0, 3, 0}, {0xc5d2389b, 0, 3, 0}, {0x637570bb, 0, 3, 0}, {0x9d40ff9b, 0, 6, 339}, {0x3bd66ab3, 0, 4, 1101}, {0x4a261293, 0, 3, 0},
	{0xf62ea785, 0, 3, 1530}, {0xfd5ac02b, 0, 3, 1491}, {0x7850a9f9, 0, 3, 0}, {0x9f7a0a57, 0, 4, 0}, {0}, {0xba5deb0b, 0, 6, 0}, {0xd455a259, 0, 3, 1839}, {0},
	{0xf333832f, 0, 3, 0}, {0x47ed9769, 0, 3, 0}, {0x76c2dff1, 0, 3, 1520}, {0}, {0}, {0}, {0}, {0x62766f43, 0, 4, 0},
	{0x66cf3955, 0, 3, 0}, {0x95d597b3, 0, 3, 0}, {0x571fa6f3, 0, 3, 0}, {0x2a9fb125, 0, 2, 0}, {0xab430b23, 0, 7, 95}, {0}, {0}, {0x6ee5e35, 0, 3, 1417},
	{0x19ec37d1, 0, 3, 0}, {0x2de89e8d, 0, 2, 0}, {0}, {0x3db8567d, 0, 3, 1933}, {0}, {0xed0bf9b1, 0, 2, 0}, {0x72c37f69, 0, 2, 0}, {0xf9ca2deb, 0, 5, 0},
	{0xe0ecf177, 0, 3, 0}, {0xef31a83d, 0, 3, 0}, {0x35915df3, 0, 0, 3557}, {0xa5669c91, 0, 3, 0}, {0x8062f33b, 0, 2, 0}, {0x75201345, 0, 3, 0}, {0xe364cf35, 0, 2, 0}, {0},
	{0xc9ffb1ff, 0, 2, 2577}, {0}, {0}, {0}, {0x32a5dfcd, 0, 3, 0}, {0}, {0}, {0x78c447e3, 0, 2, 0},
	{0}, {0x4838a9e1, 0, 4, 0}, {0x83a9a4d1, 0, 5, 592}, {0}, {0x7819e85d, 0, 3, 0}, {0}, {0xaabb75cb, 0, 4, 1085}, {0},
	{0x576cedb7, 0, 2, 0}, {0x3a3520cd, 0, 3, 0}, {0}, {0}, {0xb2b60767, 0, 2, 0}, {0}, {0}, {0},
	{0}, {0}, {0}, {0}, {0x2fa98a43, 0, 3, 0}, {0}, {0}, {0xee6ca905, 0, 4, 1109},
	{0x8b3d6cd9, 0, 4, 0}, {0x590068dd, 0, 4, 0}, {0xb8302b8f, 0, 3, 0}, {0}, {0}, {0x7dfe6597, 0, 2, 0}, {0}, {0},
	{0x40b8c183, 0, 2, 0}, {0}, {0}, {0}, {0}, {0xc6abc2fb, 0, 5, 498}, {0x756e84c3, 0, 4, 0}, {0},
	{0}, {0}, {0}, {0xdb3e6021, 0, 2, 2565}, {0x7aa935f9, 0, 2, 0}, {0}, {0x831362cb, 0, 3, 0}, {0x777a03d7, 0, 4, 1254},
	{0xe5ae1165, 0, 3, 2067}, {0}, {0}, {0}, {0x36c1f625, 0, 2, 0}, {0xf6379ccf, 0, 6, 286}, {0xd2bc2241, 0, 3, 0}, {0x35f9050d, 0, 4, 0},
	{0x76c3b93b, 0, 2, 0}, {0xd3822473, 0, 2, 0}, {0xe658acf1, 0, 3, 0}, {0xec0bbd91, 0, 2, 0}, {0xa0a89b7f, 0, 2, 2468}, {0}, {0xf7377bff, 0, 2, 2794}, {0xe2d9f91f, 0, 4, 0},
	{0}, {0}, {0x68a23a9b, 0, 2, 0}, {0}, {0}, {0}, {0xe670da23, 0, 3, 0}, {0x6004f67f, 0, 4, 0},
	{0}, {0}, {0}, {0}, {0}, {0}, {0x667e6fdb, 0, 2, 0}, {0xe278b0a3, 0, 3, 0},
	{0xce50baf, 0, 3, 0}, {0xf40519c9, 6, 8, 46}, {0x1d316dd, 0, 3, 0}, {0}, {0x24ebabc1, 0, 3, 0}, {0x294c9d75, 0, 3, 0}, {0}, {0},
	{0xa5a171b3, 0, 3, 0}, {0xa91ba965, 0, 3, 1312}, {0x315d20e5, 0, 3, 0}, {0x3885a2db, 0, 5, 0}, {0xe1969db7, 0, 3, 0}, {0x5747ff91, 0, 2, 0}, {0}, {0},
	{0}, {0x89d7fb33, 6, 5, 0}, {0x75ff5bf5, 0, 3, 1550}, {0x8223bf8d, 0, 3, 1651}, {0x3d477ea7, 0, 2, 0}, {0}, {0}, {0},
	{0xa99dfe37, 0, 2, 2224}, {0x3c809691, 0, 0, 3199}, {0x99fd4015, 0, 3, 0}, {0xc45504e7, 0, 4, 1272}, {0x1ae36d2b, 0, 3, 0}, {0x5c25bc4b, 6, 4, 0}, {0xd875dca9, 0, 3, 0}, {0x28fd8a7, 0, 2, 0},
	{0}, {0}, {0x69f64453, 0, 3, 1994}, {0x4bb45bf1, 0, 4, 0}, {0xb8004d31, 0, 2, 0}, {0xdf1b2983, 0, 2, 0}, {0xee71b4b5, 0, 2, 0}, {0x565b5dcd, 0, 2, 0},
	{0}, {0}, {0xcc90fe21, 0, 3, 0}, {0x3e7e9ef5, 0, 4, 0}, {0}, {0}, {0x8aacc1f7, 0, 2, 2684}, {0xb82a9765, 0, 3, 0},
	{0}, {0}, {0}, {0x1ca9e7bb, 6, 6, 0}, {0xee9b2777, 0, 4, 0}, {0x21b08daf, 0, 0, 3533}, {0xe992160f, 0, 3, 0}, {0},
	{0}, {0}, {0x7c212301, 0, 2, 0}, {0}, {0}, {0xb5f1b299, 0, 2, 0}, {0x23326de1, 0, 3, 0}, {0x81ff50c7, 0, 2, 0},
	{0x33031845, 0, 6, 302}, {0xe71a93b1, 0, 3, 0}, {0xa5597bc7, 0, 2, 0}, {0}, {0}, {0}, {0xb0eeecfd, 0, 0, 3215}, {0xd67ff425, 0, 3, 0},
	{0x5267ed85, 0, 3, 0}, {0x4daecbb, 0, 2, 0}, {0}, {0x7ac5bc55, 0, 3, 1497}, {0x506c029d, 0, 3, 0}, {0x33efdbc7, 0, 5, 0}, {0xac69d3d5, 4, 5, 400}, {0},
	{0}, {0xd09eda75, 0, 2, 0}, {0}, {0xf09b09bb, 0, 4, 887}, {0xf0141cef, 0, 4, 916}, {0xe53c93a9, 0, 3, 0}, {0x9d4794e3, 0, 2, 0}, {0xfb319159, 0, 2, 0},
	{0}, {0}, {0xe4a8c217, 3, 4, 0}, {0x4cbb526b, 0, 4, 0}, {0xa522e309, 0, 3, 0}, {0}, {0}, {0},
	{0}, {0}, {0xa2c7e741, 0, 3, 0}, {0}, {0}, {0x3c01bc01, 0, 3, 0}, {0}, {0x3aa1d29b, 0, 3, 0},
	{0xf0207a7f, 0, 3, 0}, {0}, {0}, {0}, {0x265dacc3, 0, 3, 0}, {0}, {0}, {0},
	{0x84b0bcd1, 0, 3, 0}, {0xeb2a1da3, 0, 4, 1005}, {0x307cb97f, 0, 2, 0}, {0x657897a7, 0, 4, 0}, {0xc6766f33, 0, 2, 0}, {0xeba24bad, 0, 2, 0}, {0}, {0},
	{0x8e578a33, 0, 2, 0}, {0xbbd8488b, 0, 4, 0}, {0}, {0}, {0}, {0}, {0x64345475, 0, 6, 0}, {0x59c9bd31, 0, 2, 0},
	{0}, {0}, {0}, {0xf081c0d3, 0, 5, 528}, {0x8f9e69f9, 0, 4, 0}, {0x67451889, 0, 2, 2483}, {0x7f4f4f71, 0, 0, 3043}, {0x55e004df, 0, 2, 0},
	{0x32e5994d, 0, 2, 0}, {0}, {0}, {0}, {0x65bdb4a7, 0, 3, 0}, {0}, {0x114e9b1b, 0, 3, 0}, {0x15f8419, 0, 2, 0},
	{0x4502ea95, 0, 2, 0}, {0}, {0xd3a31159, 0, 6, 0}, {0xd1724003, 0, 4, 0}, {0}, {0}, {0}, {0},
	{0}, {0x951a1e27, 0, 2, 2152}, {0}, {0}, {0}, {0xc0dd4a9d, 0, 0, 3359}, {0xb5e60b43, 0, 3, 0}, {0},
	{0x2ca44beb, 0, 2, 2160}, {0x49cbb95d, 0, 3, 0}, {0xb0ebfcc9, 0, 3, 0}, {0xd49cc659, 0, 3, 0}, {0xce998075, 0, 3, 0}, {0x1dc8677b, 0, 2, 2188}, {0x62e95b89, 0, 3, 0}, {0xffdfa61f, 0, 3, 0},
	{0xf7727c6f, 0, 6, 0}, {0x50169daf, 0, 5, 0}, {0x9c15f693, 0, 3, 0}, {0}, {0x1e4b149d, 0, 2, 0}, {0}, {0}, {0},
	{0}, {0}, {0}, {0x807183bb, 0, 2, 0}, {0}, {0}, {0x4325815b, 0, 2, 0}, {0},
	{0}, {0x2cac933d, 0, 3, 0}, {0}, {0x7b759829, 0, 3, 0}, {0x2bf75835, 0, 3, 0}, {0xd1f77ed9, 0, 3, 0}, {0x60b52f8d, 0, 3, 0}, {0x9ea531d9, 3, 2, 0},
	{0xab82a03, 0, 3, 0}, {0}, {0xb3a914e7, 0, 3, 0}, {0}, {0x398f96a5, 0, 5, 0}, {0xd1705109, 0, 3, 0}, {0}, {0},
	{0xe12c3fe9, 0, 3, 0}, {0xf2228b29, 3, 0, 0}, {0}, {0}, {0xed8c10f, 0, 4, 1025}, {0}, {0}, {0},
	{0}, {0x53f7e585, 0, 3, 0}, {0}, {0x5f9b919f, 0, 5, 679}, {0}, {0}, {0}, {0x198f7dff, 0, 3, 0},
	{0x9e2bedbb, 0, 2, 0}, {0x7f16c033, 0, 2, 0}, {0}, {0x9c180b1, 0, 4, 0}, {0xcb7ac705, 0, 3, 0}, {0x25a21119, 0, 5, 0}, {0x6f08229, 0, 2, 0}, {0},
	{0xedbcb439, 0, 2, 0}, {0xfc620b4b, 0, 3, 0}, {0}, {0}, {0}, {0xb268db6d, 0, 2, 0}, {0}, {0x42f68431, 0, 3, 0},
	{0xe7720a99, 0, 3, 0}, {0x482a4635, 0, 3, 0}, {0xb4923ddf, 0, 2, 2507}, {0xc22cf049, 0, 3, 0}, {0xe325023b, 0, 2, 0}, {0}, {0x789b26a5, 0, 3, 0}, {0},
	{0}, {0}, {0x1d240879, 3, 3, 0}, {0x5abe3239, 0, 5, 0}, {0xcf622aa5, 0, 2, 2557}, {0x34fedc2f, 0, 4, 0}, {0x44977649, 0, 3, 0}, {0},
	{0x142b70f9, 0, 4, 0}, {0x58483603, 0, 4, 1075}, {0}, {0x4b03567d, 0, 2, 0}, {0xdba1ce85, 0, 3, 0}, {0}, {0x701c1ad5, 0, 3, 0}, {0},
	{0}, {0}, {0x128d321, 0, 3, 0}, {0x9602b1ed, 0, 2, 0}, {0xd75b8985, 0, 3, 0}, {0}, {0xefa0989d, 0, 3, 0}, {0},
	{0}, {0}, {0}, {0}, {0x8e57a6fd, 0, 5, 0}, {0}, {0}, {0x4ccf53c7, 0, 6, 266},
	{0}, {0}, {0}, {0xb22cf62b, 0, 3, 0}, {0x17861b65, 0, 2, 0}, {0}, {0}, {0x5186eddf, 0, 4, 0},
	{0}, {0x35935f51, 0, 8, 76}, {0x40eb2e1, 0, 2, 0}, {0xe19d1747, 3, 1, 0}, {0}, {0x4b75c3fb, 0, 2, 2690}, {0}, {0},
	{0xa9af4e3f, 0, 4, 0}, {0x98fa3fdb, 0, 2, 0}, {0}, {0}, {0}, {0}, {0}, {0},
	{0}, {0xfcf2fc2d, 0, 4, 0}, {0x9b934acb, 0, 4, 0}, {0}, {0}, {0}, {0}, {0},
	{0}, {0}, {0}, {0xda06b449, 0, 3, 0}, {0x15422a7b, 0, 2, 0}, {0}, {0xb1e14545, 0, 3, 1959}, {0x98cbdad5, 0, 4, 0},
	{0}, {0}, {0}, {0x35228ae3, 0, 3, 0}, {0}, {0}, {0}, {0x15a9e089, 0, 4, 0},
	{0xf6d078ff, 0, 3, 0}, {0xf9b827d, 0, 3, 0}, {0}, {0x2a96502f, 0, 3, 0}, {0xf6ef5119, 0, 3, 0}, {0x8154403, 0, 3, 0}, {0}, {0},
	{0x809d3d6d, 0, 2, 0}, {0}, {0}, {0}, {0xefb1c55d, 0, 2, 0}, {0}, {0}, {0x49d79a01, 0, 3, 0},
	{0x81d44201, 0, 3, 0}, {0xafb5f121, 0, 3, 0}, {0}, {0}, {0xf26bb1cf, 0, 0, 3279}, {0}, {0}, {0},
	{0}, {0}, {0x761ff0ef, 0, 2, 0}, {0}, {0xd02cd795, 0, 3, 0}, {0xa6dfc3b5, 0, 3, 0}, {0x97a48bbd, 0, 3, 0}, {0x47a49eb7, 0, 3, 0},
	{0xba2e53c1, 0, 2, 0}, {0x78fb2dad, 0, 3, 0}, {0xf703faad, 0, 3, 0}, {0xe3d24339, 2, 7, 0}, {0xdab9c4d3, 4, 4, 0}, {0xcd924e4d, 0, 2, 0}, {0x715c92d1, 0, 3, 0}, {0},
	{0}, {0}, {0x5275a98f, 0, 3, 0}, {0x83cef685, 0, 3, 0}, {0}, {0}, {0}, {0xec4a4e25, 0, 2, 0},
	{0x6f7c93e3, 0, 4, 1149}, {0xba415e31, 0, 4, 937}, {0x724d7041, 0, 0, 3211}, {0x1a10b3f1, 0, 3, 1338}, {0xc72943dd, 0, 2, 0}, {0}, {0xb1ba8ffb, 0, 3, 0}, {0xf89d77b, 0, 2, 0},
	{0}, {0xcf2bd0e1, 0, 4, 0}, {0x1b73edef, 0, 2, 0}, {0}, {0}, {0x811b9997, 0, 3, 0}, {0}, {0},
	{0}, {0}, {0xf6ee0d01, 0, 3, 0}, {0}, {0x5a52487, 6, 6, 0}, {0}, {0x54397933, 0, 5, 0}, {0},
	{0xb55c8bc5, 0, 3, 0}, {0xc71cb5fd, 0, 5, 0}, {0}, {0}, {0}, {0}, {0xdad6e6c1, 0, 0, 3377}, {0x57b46841, 0, 3, 0},
	{0xbad3d1df, 0, 2, 0}, {0xfe23601f, 0, 4, 1039}, {0xe97aa9bb, 0, 3, 0}, {0xd3f1d573, 5, 4, 889}, {0xdc261ef5, 0, 3, 0}, {0x75aab781, 0, 3, 0}, {0x2b86c66d, 0, 2, 0}, {0},
	{0}, {0}, {0}, {0}, {0x5fed6323, 6, 1, 0}, {0xf9948189, 0, 2, 0}, {0}, {0},
	{0x86dc9209, 0, 2, 2144}, {0x40e84903, 0, 3, 0}, {0x8b388407, 0, 2, 0}, {0}, {0}, {0}, {0}, {0xe79ac8e9, 0, 3, 0},
	{0}, {0x66f4c1a9, 0, 5, 0}, {0xe5aabd2f, 0, 2, 0}, {0x7ba0ca75, 0, 2, 0}, {0xc2a9bc45, 0, 2, 0}, {0}, {0x41feb621, 0, 4, 0}, {0},
	{0x537ab479, 0, 3, 0}, {0x4b8bbc17, 0, 3, 0}, {0}, {0}, {0}, {0x30002c91, 0, 3, 0}, {0x6e45732f, 0, 2, 0}, {0xdb98f51, 0, 2, 0},
	{0}, {0}, {0}, {0xb821789f, 0, 2, 0}, {0}, {0}, {0xbb3f20fb, 0, 4, 0}, {0},
	{0x9ff6aa8d, 0, 4, 0}, {0xfc731929, 0, 3, 0}, {0x691a7a5f, 0, 0, 3452}, {0}, {0}, {0x19d933af, 0, 2, 0}, {0xeab08f7, 0, 6, 0}, {0xaa1c6f15, 0, 2, 0},
	{0x4667d411, 0, 3, 0}, {0}, {0x28a5101b, 0, 3, 1819}, {0}, {0}, {0}, {0x75acd037, 0, 1, 2844}, {0},
	{0}, {0xb738e7f5, 0, 3, 0}, {0}, {0xb1f901fb, 0, 2, 0}, {0}, {0}, {0}, {0xf541b577, 0, 3, 0},
	{0xbb5afe7, 0, 2, 0}, {0x4bcc560f, 0, 2, 0}, {0}, {0}, {0x48598469, 0, 4, 1091}, {0x94cdfd9d, 0, 3, 0}, {0x64ef7b01, 0, 2, 0}, {0},
	{0xd7681fbb, 0, 3, 0}, {0}, {0xcb8f3739, 0, 2, 0}, {0}, {0xa92f2417, 0, 2, 0}, {0}, {0}, {0xb3a5fbc3, 0, 3, 0},
	{0x5beb74d3, 0, 2, 0}, {0}, {0xa6f2b55, 0, 3, 0}, {0xd35e4365, 0, 3, 0}, {0x723da2f3, 0, 2, 0}, {0}, {0x33e4fd6f, 0, 1, 2922}, {0},
	{0}, {0x83fe1465, 0, 3, 0}, {0}, {0xe098fa9f, 0, 4, 0}, {0x56ea27e9, 0, 2, 0}, {0x12473977, 0, 4, 0}, {0x5252b663, 0, 3, 0}, {0x4f75825d, 0, 2, 0},
	{0}, {0}, {0}, {0}, {0}, {0}, {0xbbc130c3, 3, 3, 0}, {0xdebf546f, 0, 2, 0},
	{0x66243609, 0, 3, 0}, {0}, {0}, {0}, {0}, {0xdd639973, 0, 2, 0}, {0x372ebe7d, 0, 0, 3375}, {0x54852ef, 0, 0, 3303},
	{0x55538c7b, 0, 3, 0}, {0}, {0}, {0xe102e557, 0, 4, 0}, {0}, {0}, {0x532b67d, 0, 4, 1197}, {0x39d93cd3, 0, 1, 2888},
	{0}, {0xf6dffa7b, 0, 4, 0}, {0x959b5ea9, 0, 3, 0}, {0x6adcd1e3, 0, 2, 0}, {0xe2cfafbb, 0, 3, 0}, {0}, {0}, {0xfde76749, 0, 2, 0},
	{0x1e9e9e49, 0, 5, 0}, {0xdb018b5, 0, 3, 0}, {0}, {0}, {0}, {0}, {0}, {0xf91eab2d, 0, 3, 0},
	{0xb33439bf, 0, 2, 0}, {0xb699cd91, 6, 3, 0}, {0x5ee03d1b, 0, 3, 0}, {0x8820bad3, 0, 2, 0}, {0}, {0}, {0}, {0},
	{0x6f9ecde1, 3, 0, 0}, {0x3aaebd3b, 0, 4, 1031}, {0xdcb9af0b, 0, 2, 2329}, {0xfe5d39ad, 0, 2, 0}, {0x6de3008f, 6, 5, 0}, {0xd0d7ab29, 6, 3, 0}, {0xd043a359, 0, 2, 0}, {0},
	{0}, {0x7b0695ad, 0, 2, 2325}, {0}, {0}, {0}, {0xd2a244d9, 0, 3, 0}, {0}, {0x99de2dcd, 0, 9, 42},
	{0x4461ebe5, 0, 3, 0}, {0x6e266d27, 0, 2, 0}, {0}, {0x9c73329b, 0, 2, 0}, {0}, {0}, {0xc4049509, 0, 4, 0}, {0},
	{0x931d3f75, 0, 1, 3029}, {0x90062707, 3, 1, 0}, {0xe3ee13eb, 0, 3, 1827}, {0xc3268c2d, 0, 2, 0}, {0x5db85dbb, 0, 4, 1049}, {0}, {0}, {0},
	{0xac224b49, 0, 7, 121}, {0xdb937e25, 0, 2, 0}, {0}, {0xc78eb5b7, 0, 2, 0}, {0xf7cd0d93, 0, 2, 0}, {0}, {0}, {0},
	{0}, {0xe79e8b35, 0, 2, 0}, {0}, {0}, {0x594f18cf, 3, 3, 0}, {0}, {0}, {0},
	{0x50170781, 0, 3, 0}, {0}, {0}, {0xda3e9323, 0, 2, 0}, {0x2f5e4b9, 0, 5, 417}, {0xd273f57d, 0, 2, 0}, {0}, {0},
	{0}, {0x35933183, 0, 3, 1992}, {0x982871ad, 0, 3, 0}, {0}, {0}, {0}, {0xce6805dd, 0, 0, 3331}, {0},
	{0xd9115655, 0, 3, 0}, {0x9e5ee987, 0, 4, 854}, {0xf74c4d0f, 0, 3, 0}, {0x17183a99, 0, 2, 0}, {0x33939833, 0, 5, 405}, {0x204eb207, 0, 4, 1141}, {0x22cbe991, 0, 3, 0}, {0x3092cc27, 0, 2, 0},
	{0x7840c2f9, 0, 2, 0}, {0x2b7b0751, 0, 2, 0}, {0}, {0}, {0}, {0x1cd1ceef, 0, 4, 0}, {0}, {0xc17c10bd, 0, 4, 1232},
	{0x46967e55, 0, 5, 396}, {0xb8536381, 6, 4, 0}, {0}, {0xf8232539, 0, 2, 0}, {0x2bb47035, 0, 3, 0}, {0xd16126d9, 0, 3, 0}, {0}, {0},
	{0x7f71f94f, 0, 4, 1071}, {0x8a850625, 4, 0, 0}, {0x70fe083f, 0, 2, 2656}, {0xde0abb1f, 0, 3, 0}, {0}, {0xeb470b8f, 0, 2, 0}, {0x2831ba51, 4, 0, 0}, {0xfee84b97, 0, 3, 0},
	{0x9b233729, 0, 4, 0}, {0x473d619f, 0, 3, 0}, {0x332f0d17, 0, 2, 0}, {0}, {0x41253723, 0, 3, 1797}, {0xbb8271ff, 0, 7, 0}, {0xc7a869f3, 0, 0, 3117}, {0},
	{0}, {0}, {0x7c3817bf, 0, 2, 2333}, {0xf8ff58c3, 0, 4, 0}, {0}, {0}, {0}, {0},
	{0xffe72bd7, 2, 0, 0}, {0}, {0}, {0}, {0}, {0}, {0}, {0},
	{0x91abd1a5, 5, 1, 0}, {0}, {0x68c55fc5, 0, 3, 0}, {0}, {0xfecf111, 0, 2, 0}, {0}, {0}, {0xa1e585b7, 0, 2, 0},
	{0x6f8548d5, 0, 5, 471}, {0xb67fc819, 0, 3, 0}, {0x89383f3f, 0, 3, 1949}, {0}, {0xd1035cf1, 0, 2, 0}, {0x6aca4d1, 0, 2, 0}, {0xc9969659, 0, 2, 0}, {0},
	{0}, {0x88143bcf, 6, 3, 0}, {0}, {0}, {0}, {0}, {0x3706fbc1, 0, 2, 0}, {0},
	{0x5daedf1b, 0, 3, 0}, {0x5cb4c7d5, 0, 2, 0}, {0x14077df, 0, 2, 0}, {0xdbe06eff, 0, 3, 0}, {0}, {0}, {0}, {0},
	{0x97dbe2f5, 0, 4, 0}, {0xf4c2ddeb, 0, 2, 0}, {0xf7bd04ad, 0, 4, 0}, {0}, {0x995253b5, 0, 0, 3371}, {0x98d79b7d, 0, 3, 0}, {0x60d8af71, 0, 2, 0}, {0xbd694db7, 0, 4, 0},
	{0xb08593, 0, 3, 0}, {0xf7b2c3b1, 0, 3, 0}, {0}, {0}, {0}, {0x4b5498cb, 0, 3, 0}, {0}, {0xd1b40ff1, 0, 3, 0},
	{0xa1805e3b, 0, 4, 0}, {0xdda6adcb, 0, 2, 0}, {0xa47cad11, 0, 2, 0}, {0}, {0}, {0xce60aa8b, 0, 0, 3147}, {0x5bca448b, 0, 5, 0}, {0x981bc971, 0, 3, 0},
	{0xd032c563, 0, 3, 0}, {0x956c4849, 0, 2, 0}, {0}, {0}, {0}, {0x9910791, 4, 0, 0}, {0}, {0},
	{0}, {0x83e73a1f, 0, 2, 0}, {0}, {0}, {0}, {0}, {0xbe361019, 0, 2, 0}, {0},
	{0}, {0x86bb46f9, 0, 2, 0}, {0xe91cd2b1, 0, 4, 0}, {0x10804673, 0, 3, 0}, {0}, {0x92701fdf, 0, 3, 0}, {0}, {0x2c507297, 0, 2, 0},
	{0}, {0x9580758f, 0, 2, 2766}, {0xd44f2eb1, 6, 9, 36}, {0x835774ed, 0, 4, 0}, {0x4b547ca9, 0, 3, 0}, {0x31d1d817, 0, 5, 0}, {0}, {0x68bb4369, 0, 1, 2994},
	{0xdf74fab, 0, 2, 2249}, {0}, {0x6bf2ea69, 0, 3, 0}, {0}, {0}, {0}, {0x80705d43, 0, 6, 259}, {0x9b7c38fb, 6, 5, 0},
	{0x9d4c439d, 0, 5, 548}, {0x50935c53, 0, 3, 0}, {0xc263444b, 0, 3, 1596}, {0xfbb6977b, 0, 3, 0}, {0x8703392f, 0, 5, 0}, {0x9bea587b, 0, 1, 3026}, {0x43eed451, 0, 2, 0}, {0x5db460a3, 0, 2, 0},
	{0x3bb9c389, 0, 2, 0}, {0xfb8443cd, 0, 3, 0}, {0}, {0}, {0}, {0}, {0}, {0},
	{0}, {0}, {0}, {0}, {0x54be96f5, 0, 3, 0}, {0xd8606da3, 0, 3, 0}, {0}, {0xf0991d1b, 0, 3, 0},
	{0xdbeb74b9, 0, 3, 0}, {0}, {0xad5f7d5b, 0, 3, 0}, {0x3c5809e3, 0, 3, 0}, {0x9f40e73, 0, 3, 0}, {0x940c4237, 0, 2, 0}, {0}, {0x56fd5611, 0, 3, 0},
	{0}, {0}, {0xbabf4f37, 0, 2, 0}, {0xb1840a8d, 0, 2, 0}, {0x45694039, 0, 2, 0}, {0x8b1bc477, 0, 3, 0}, {0x50d6c0d9, 0, 3, 0}, {0x7e3826df, 0, 3, 0},
	{0x8a16ca87, 6, 7, 150}, {0xfc3fd4a1, 0, 2, 0}, {0xcbe02f37, 0, 2, 0}, {0}, {0}, {0}, {0}, {0},
	{0}, {0}, {0}, {0}, {0}, {0x1c38d7b5, 0, 2, 0}, {0}, {0xb0170fb9, 0, 2, 0},
	{0x1ec0a809, 0, 2, 0}, {0}, {0x9c7a61e1, 0, 4, 1093}, {0}, {0}, {0}, {0}, {0},
	{0}, {0xff49aa31, 0, 3, 0}, {0x9d13489d, 0, 3, 1483}, {0xf3d1d3ad, 0, 3, 0}, {0}, {0}, {0}, {0},
	{0xfb7b0211, 0, 3, 0}, {0}, {0xde71122d, 0, 3, 0}, {0}, {0x4235efd1, 0, 4, 991}, {0}, {0}, {0},
	{0}, {0xe1c5f2dd, 0, 3, 0}, {0}, {0}, {0}, {0}, {0}, {0},
	{0}, {0xf0a1a8ab, 0, 2, 0}, {0xa420ecaf, 0, 3, 0}, {0x99fdf78d, 0, 2, 0}, {0xe1d36493, 0, 3, 0}, {0}, {0}, {0x37c18e7f, 0, 3, 0},
	{0x53484003, 2, 4, 836}, {0x4d56cd, 0, 2, 0}, {0}, {0xf47d8fb7, 0, 6, 231}, {0xf7327627, 0, 3, 1453}, {0x2f2cb795, 0, 3, 0}, {0x92ce7, 0, 3, 0}, {0x3c3c4e7, 0, 3, 0},
	{0x3d6d53c1, 0, 2, 0}, {0}, {0xbb813f01, 0, 3, 0}, {0}, {0}, {0}, {0}, {0xda1504ed, 0, 4, 0},
	{0x5ce93067, 0, 6, 0}, {0}, {0}, {0xc0733e45, 0, 2, 2714}, {0x4773e0a3, 0, 2, 0}, {0}, {0}, {0xc1add31, 0, 3, 0},
	{0}, {0}, {0}, {0xeb3b8943, 0, 3, 0}, {0x3c3f73e3, 0, 2, 0}, {0}, {0}, {0},
	{0}, {0xc715f85, 6, 6, 278}, {0x66fd9a4d, 0, 3, 0}, {0}, {0x70ccfca3, 0, 3, 0}, {0}, {0xec801605, 0, 3, 0}, {0},
	{0x58e4bc1b, 0, 2, 0}, {0}, {0}, {0xdccc44d3, 0, 3, 0}, {0xd89d3c8b, 0, 2, 0}, {0x622ccb35, 0, 3, 0}, {0xe741a99, 0, 3, 0}, {0},
	{0x4e451cc5, 0, 4, 0}, {0xc7984679, 0, 3, 0}, {0x89a4dec1, 0, 3, 0}, {0x9ee6f12f, 0, 3, 0}, {0}, {0}, {0}, {0},
	{0}, {0}, {0x4fc2b041, 0, 2, 2527}, {0xbd350bf3, 0, 4, 0}, {0}, {0xc04eef8f, 0, 4, 800}, {0x5e6a25a3, 0, 5, 0}, {0x67b3a105, 0, 2, 0},
	{0x67f63aad, 0, 3, 0}, {0xc16a43ab, 0, 3, 1847}, {0xc9a1082f, 0, 2, 0}, {0x8efba737, 0, 3, 0}, {0x4f69a511, 0, 2, 0}, {0}, {0}, {0},
	{0}, {0xcb8b9105, 0, 2, 2778}, {0}, {0}, {0}, {0x6d24609f, 0, 3, 1493}, {0}, {0},
	{0}, {0}, {0}, {0}, {0}, {0xf81fbcbb, 0, 3, 0}, {0}, {0},
	{0}, {0}, {0x94496eb9, 0, 2, 0}, {0x3918ac51, 6, 3, 0}, {0xcf2dcda5, 0, 3, 0}, {0}, {0xc337fb47, 0, 3, 0}, {0},
	{0xd646052d, 0, 3, 0}, {0xf8648c77, 0, 2, 0}, {0xd0fe1d43, 0, 4, 0}, {0}, {0}, {0}, {0}, {0},
	{0}, {0}, {0x5939e55, 0, 2, 0}, {0}, {0xe908da9, 0, 2, 2618}, {0xbc8bb15d, 0, 3, 0}, {0}, {0},
	{0x24473f1d, 0, 4, 0}, {0}, {0x896ab8c3, 0, 3, 1976}, {0xb44cc8db, 0, 2, 0}, {0}, {0}, {0}, {0xfda131b, 0, 4, 0},
	{0}, {0x1db67211, 0, 2, 0}, {0x43e5c3eb, 0, 3, 0}, {0x15b8a6bb, 3, 1, 0}, {0}, {0x87f30365, 0, 2, 2321}, {0x55351495, 0, 2, 2553}, {0x8be86013, 0, 2, 0},
	{0xb7101f73, 0, 2, 0}, {0}, {0x5c879807, 0, 4, 997}, {0x7a1ccfdf, 0, 3, 0}, {0xf82d31e9, 0, 2, 0}, {0}, {0}, {0},
	{0x5f0c7545, 0, 5, 561}, {0x3837511d, 0, 3, 0}, {0x886f9535, 0, 3, 0}, {0x542e88dd, 3, 0, 0}, {0x9f8cf035, 0, 2, 0}, {0x99cd14bd, 0, 3, 0}, {0x9d0d89f3, 0, 2, 0}, {0x42e60d43, 0, 2, 0},
	{0x24c0bc93, 6, 3, 0}, {0x7a4569cd, 0, 5, 0}, {0x64e12401, 0, 2, 0}, {0xed11d823, 6, 7, 0}, {0xe484db37, 0, 3, 1503}, {0x7a8dae09, 0, 3, 0}, {0xeaf0a64b, 0, 2, 0}, {0xa5abb895, 0, 3, 0},
	{0x777830d9, 0, 2, 0}, {0}, {0x8626e631, 0, 2, 0}, {0x44f2244b, 0, 4, 844}, {0xdbe0e99, 0, 3, 0}, {0xd0919e13, 0, 4, 0}, {0}, {0},
	{0x3c6c2e15, 0, 7, 103}, {0}, {0}, {0x2698ac07, 0, 4, 967}, {0xa453fa53, 0, 3, 0}, {0xb668b3d1, 0, 3, 0}, {0xf07b6395, 0, 4, 0}, {0},
	{0}, {0}, {0}, {0xc847dd37, 0, 3, 0}, {0x1da0c079, 0, 2, 0}, {0x4d996eb, 0, 2, 0}, {0}, {0},
	{0x1dfb2db, 0, 2, 0}, {0x14c677c5, 0, 2, 0}, {0}, {0}, {0x9f263173, 0, 4, 0}, {0}, {0}, {0},
	{0x21504dad, 3, 1, 0}, {0}, {0}, {0}, {0x8709bf9f, 0, 2, 0}, {0x1d624ee1, 0, 2, 0}, {0}, {0x8967e00b, 0, 2, 0},
	{0}, {0}, {0xa099c001, 0, 5, 0}, {0x54be17e1, 0, 3, 0}, {0xdfb1d161, 0, 3, 0}, {0}, {0x1adef431, 0, 3, 0}, {0},
	{0x54f09e6b, 0, 3, 0}, {0}, {0x6dd58ee5, 0, 3, 1919}, {0x24d821a1, 0, 3, 0}, {0}, {0x73632f2f, 0, 2, 0}, {0x89e25745, 0, 2, 0}, {0xbd3bbecb, 0, 2, 0},
	{0}, {0}, {0}, {0x86a10015, 0, 2, 0}, {0x96b62b5, 0, 3, 0}, {0x73898763, 0, 2, 0}, {0}, {0x3cac4ca9, 0, 2, 0},
	{0x949bf0e3, 0, 2, 0}, {0}, {0x1289c949, 0, 2, 0}, {0xb231a7ad, 0, 2, 0}, {0}, {0x7a152047, 0, 2, 0}, {0xb3cb899d, 0, 3, 0}, {0},
	{0x5f6c0465, 6, 3, 0}, {0}, {0xc450f66b, 0, 6, 0}, {0xebc9844b, 0, 2, 0}, {0}, {0xec8a3959, 0, 1, 2992}, {0xa02c1b79, 0, 3, 0}, {0},
	{0}, {0x6d8f7d17, 3, 3, 0}, {0x204ebbf7, 0, 4, 0}, {0xf9de3c6b, 0, 3, 0}, {0x9a68382d, 0, 3, 0}, {0x40d5097d, 0, 3, 0}, {0x15176ba7, 0, 3, 0}, {0x1cf9109f, 0, 2, 0},
	{0xfa588223, 0, 6, 0}, {0}, {0x944b383b, 5, 5, 0}, {0}, {0xc7056979, 0, 3, 0}, {0xe134cee3, 0, 4, 0}, {0}, {0x2a5a6fc7, 0, 2, 2477},
	{0}, {0x90883bf3, 0, 3, 0}, {0xcf03d077, 0, 3, 0}, {0}, {0x56f1b817, 0, 6, 274}, {0xfbc1bf4d, 0, 3, 0}, {0xd6ef78a5, 0, 3, 0}, {0},
	{0x32b1065f, 0, 7, 107}, {0xcc326485, 6, 4, 0}, {0}, {0x738015cb, 0, 2, 0}, {0x415b1b9d, 0, 3, 0}, {0xe79bf2bd, 0, 3, 0}, {0x974a26ef, 0, 3, 0}, {0xbc337db9, 0, 3, 0},
	{0x4d9768b, 0, 3, 0}, {0x72696f4d, 0, 2, 0}, {0}, {0xe080e005, 0, 2, 0}, {0xf2357547, 0, 5, 0}, {0}, {0x311a62e5, 0, 6, 0}, {0},
	{0x16c1fc57, 0, 2, 0}, {0x1bdbba4b, 0, 5, 0}, {0x436ebfd5, 0, 2, 0}, {0}, {0xa229ca93, 0, 3, 0}, {0xa7d177e1, 0, 3, 0}, {0}, {0},
	{0x419d6285, 0, 2, 2265}, {0}, {0x4ddfd14d, 0, 5, 504}, {0x5ef33a5, 3, 0, 0}, {0x8280b027, 0, 3, 0}, {0}, {0}, {0},
	{0xea3f79cd, 0, 5, 538}, {0x522d7b9, 0, 2, 0}, {0x21e4851, 0, 3, 0}, {0x14dc22e9, 0, 2, 2736}, {0x1d033d4b, 0, 2, 0}, {0xb572194f, 0, 3, 0}, {0}, {0x972a2ac9, 0, 3, 0},
	{0}, {0}, {0}, {0}, {0}, {0}, {0}, {0},
	{0}, {0xe9ee6e33, 0, 3, 0}, {0x9627a739, 0, 2, 2622}, {0xc0ac9173, 0, 3, 0}, {0}, {0x6e8cc461, 0, 6, 255}, {0}, {0},
	{0x210bd6bb, 0, 1, 2986}, {0xcf67a46f, 0, 4, 0}, {0xa7e73d7d, 0, 3, 0}, {0x64c9046b, 0, 2, 0}, {0x9082314d, 0, 2, 0}, {0}, {0}, {0x5ee0b667, 6, 9, 32},
	{0x3005166b, 2, 8, 0}, {0xcd545ee5, 0, 4, 0}, {0xa455036b, 0, 3, 0}, {0xeb43b5dd, 0, 2, 0}, {0x38f9875f, 0, 3, 0}, {0x50c4334d, 0, 2, 0}, {0xe4fa7063, 0, 4, 0}, {0},
	{0}, {0x8fb386e5, 6, 5, 0}, {0xcdf238bf, 0, 3, 0}, {0xdb10ad07, 0, 5, 506}, {0x74600fff, 0, 2, 0}, {0x5e112895, 0, 2, 0}, {0}, {0},
	{0}, {0xd7192a9d, 6, 7, 0}, {0}, {0}, {0}, {0}, {0}, {0},
	{0}, {0xfe4dbf59, 0, 3, 0}, {0x60cd44d, 0, 2, 0}, {0xd9f3ff4d, 0, 2, 0}, {0}, {0}, {0}, {0xdef69dd3, 0, 6, 233},
	{0}, {0xfed2ecd7, 0, 2, 0}, {0}, {0xe4d2b593, 0, 2, 0}, {0}, {0}, {0}, {0x5a5e6473, 0, 4, 0},
	{0}, {0}, {0}, {0}, {0}, {0xd91c1cd3, 0, 2, 2419}, {0x64757741, 0, 0, 3541}, {0xc7f89ad9, 0, 3, 0},
	{0}, {0xf93e3ef7, 0, 3, 0}, {0}, {0}, {0}, {0}, {0}, {0x6c583099, 0, 3, 0},
	{0xdbbec095, 0, 2, 0}, {0}, {0xf9f7fdbb, 0, 4, 852}, {0x76970fa9, 0, 3, 0}, {0}, {0}, {0}, {0},
	{0xc4871f4b, 0, 2, 0}, {0}, {0xa654a673, 0, 2, 0}, {0x5420260d, 0, 3, 0}, {0x93f85a1d, 0, 3, 0}, {0}, {0}, {0},
	{0}, {0xd22c9f4d, 0, 2, 0}, {0}, {0x689020bf, 0, 3, 0}, {0}, {0}, {0}, {0xe7fb72c9, 0, 4, 0},
	{0x6ccc84bb, 0, 3, 0}, {0x7e8df281, 4, 1, 0}, {0}, {0x7e6ab353, 0, 4, 0}, {0x2134eac3, 0, 2, 0}, {0x4706c45d, 0, 2, 2511}, {0}, {0x22d6d72b, 0, 2, 0},
	{0}, {0}, {0x1a05146b, 0, 0, 3507}, {0}, {0}, {0}, {0}, {0},
	{0x41cd1db7, 0, 4, 1258}, {0x1fe41307, 0, 3, 0}, {0xc24dc8fd, 0, 2, 2543}, {0x59524911, 0, 2, 0}, {0x755ab523, 0, 2, 0}, {0xed49a519, 0, 3, 0}, {0x31e15d93, 0, 6, 318}, {0x4364dd6b, 2, 6, 186},
	{0x77032949, 0, 3, 0}, {0x19ddba13, 0, 3, 0}, {0x96be8b09, 0, 2, 0}, {0x8dd040f5, 0, 2, 0}, {0x7f72c86b, 0, 2, 0}, {0}, {0x892a0195, 0, 3, 0}, {0},
	{0xc91f3d8b, 0, 2, 0}, {0}, {0}, {0x8072f485, 0, 3, 1984}, {0x50ae858f, 0, 2, 0}, {0x9710d029, 0, 2, 0}, {0x7b635c2d, 0, 2, 2411}, {0x58c14113, 0, 2, 2491},
	{0x64a23697, 0, 3, 1387}, {0xb864a303, 0, 3, 0}, {0xfd9cc39f, 0, 3, 0}, {0x8d9c2a0f, 0, 2, 0}, {0}, {0xa55c5195, 2, 0, 0}, {0x973dc657, 0, 2, 0}, {0},
	{0xf575f689, 0, 4, 1213}, {0x7880c25b, 0, 3, 0}, {0}, {0}, {0xa8a9219, 0, 2, 0}, {0xf954c39d, 0, 2, 0}, {0}, {0},
	{0}, {0}, {0}, {0xed1ae387, 3, 0, 0}, {0xcc93c101, 0, 4, 0}, {0x466dba6f, 4, 2, 0}, {0xa3ef6387, 0, 2, 0}, {0xf827187d, 0, 1, 2932},
	{0xee04c7b9, 0, 2, 2172}, {0}, {0xb6c68db7, 0, 4, 1189}, {0xf8249f09, 0, 2, 0}, {0x61b5054d, 0, 6, 0}, {0xfe7e1e9f, 0, 4, 0}, {0x5a4963a7, 0, 2, 0}, {0xca7311a9, 0, 6, 0},
	{0x279a2345, 0, 3, 0}, {0}, {0x3017d735, 0, 3, 0}, {0x649fc6d, 0, 2, 0}, {0}, {0}, {0x46e2e2d1, 0, 3, 0}, {0x7457ec0b, 0, 3, 0},
	{0x4c258bdf, 0, 0, 3261}, {0xbded9891, 0, 3, 0}, {0xb0c3af, 0, 3, 0}, {0xb7c15a5f, 0, 2, 0}, {0}, {0x955b21dd, 0, 3, 0}, {0}, {0},
	{0x9bb8f5ad, 0, 2, 0}, {0}, {0x41104149, 0, 3, 0}, {0}, {0}, {0xe5148589, 0, 1, 2984}, {0}, {0x2ce4dd83, 0, 4, 0},
	{0}, {0}, {0x9478d18b, 6, 3, 0}, {0}, {0}, {0}, {0}, {0},
	{0xa77855e1, 0, 3, 0}, {0}, {0x2e3e5f07, 0, 4, 0}, {0}, {0x8c616079, 2, 2, 0}, {0xe3bc7f47, 0, 2, 0}, {0}, {0xea746b3, 0, 2, 0},
	{0xd6f11867, 0, 2, 0}, {0}, {0}, {0}, {0xab104e65, 0, 3, 0}, {0xee34fcdd, 0, 2, 0}, {0xd1f9fc1b, 0, 3, 0}, {0x633e34c9, 0, 3, 0},
	{0xddcf9fe1, 0, 3, 0}, {0}, {0}, {0}, {0}, {0}, {0}, {0x91babe09, 0, 3, 0},
	{0}, {0x4963ec69, 0, 3, 0}, {0}, {0x2d98c9b3, 0, 2, 2786}, {0}, {0}, {0}, {0},
	{0}, {0x6822d5e1, 0, 0, 3083}, {0}, {0}, {0xa20aed2d, 0, 3, 0}, {0xdb2c4cb1, 0, 2, 0}, {0}, {0},
	{0}, {0x6ef758d5, 0, 3, 0}, {0xf82b19b9, 0, 4, 0}, {0}, {0x85891967, 0, 4, 0}, {0x88c9883b, 0, 3, 0}, {0xc83eb9b, 0, 4, 930}, {0x9ff63cad, 0, 3, 0},
	{0xf020f8a3, 0, 3, 0}, {0xf59249ed, 0, 3, 0}, {0x98e7e74f, 0, 5, 556}, {0xdf45b899, 0, 4, 0}, {0xc8959a9b, 0, 4, 0}, {0xac37ee3b, 0, 3, 2035}, {0xf2f3b57f, 0, 3, 0}, {0xdacb0c47, 0, 3, 0},
	{0x8c21d80f, 0, 2, 0}, {0x437bbe3, 2, 0, 0}, {0x10fc991d, 0, 4, 891}, {0xb08a82f9, 0, 0, 3087}, {0xbc9b27f9, 0, 7, 135}, {0x462d1ae3, 0, 3, 0}, {0xe62f8e89, 0, 3, 0}, {0x4e3e8e55, 0, 2, 0},
	{0xeb03e55b, 0, 2, 0}, {0xce53aaf3, 0, 2, 0}, {0xab8fe731, 0, 5, 671}, {0xde603a15, 0, 2, 0}, {0}, {0}, {0}, {0},
	{0x1836e915, 0, 0, 3053}, {0x641fd68d, 0, 3, 0}, {0x141dd48b, 0, 2, 0}, {0xfd3a5d67, 0, 0, 3419}, {0x4e033e3b, 0, 6, 0}, {0xb2d19fc7, 0, 3, 0}, {0}, {0},
	{0x49101793, 0, 2, 0}, {0}, {0}, {0}, {0xc0177fb9, 0, 3, 0}, {0xfa62ad23, 0, 2, 0}, {0xe0193c6f, 0, 3, 0}, {0},
	{0}, {0}, {0}, {0}, {0}, {0}, {0}, {0},
	{0}, {0}, {0}, {0}, {0xe1ad028d, 0, 3, 0}, {0x9142007, 0, 3, 0}, {0}, {0},
	{0}, {0x30c890db, 0, 3, 0}, {0xabf1c8cb, 0, 3, 0}, {0x18ca2fab, 0, 5, 364}, {0x42eff7db, 0, 2, 0}, {0xcdca8beb, 0, 2, 0}, {0}, {0xf9135579, 0, 2, 0},
	{0xe3d64ba7, 0, 4, 0}, {0x1fbff71b, 0, 2, 0}, {0x231e3711, 0, 3, 0}, {0x105cf8d3, 0, 2, 0}, {0xc9570513, 0, 2, 0}, {0xa674bfc5, 0, 2, 2221}, {0}, {0},
	{0}, {0x179cb7eb, 0, 3, 0}, {0xb9f5c2c9, 0, 3, 0}, {0}, {0}, {0}, {0}, {0},
	{0x96ee369b, 0, 4, 1079}, {0}, {0x89f21575, 0, 4, 861}, {0}, {0xa2a55de1, 0, 2, 0}, {0}, {0x500a8ff, 0, 2, 0}, {0},
	{0}, {0x567e8359, 0, 3, 1645}, {0x41fda099, 0, 3, 0}, {0xf77be229, 0, 3, 0}, {0x8b73a505, 0, 3, 1902}, {0xecbb8655, 0, 4, 0}, {0x67013389, 0, 4, 0}, {0xdbca4025, 0, 2, 0},
	{0xac386855, 0, 2, 0}, {0x7926a585, 0, 0, 3349}, {0x22caa545, 0, 3, 0}, {0xe07d0bc3, 0, 2, 0}, {0x4b793ed, 0, 2, 0}, {0xb00e27ef, 0, 2, 0}, {0}, {0x58c72c99, 0, 3, 0},
	{0xf50ddbe7, 0, 3, 0}, {0x13ec37ff, 0, 2, 0}, {0xfb972d0d, 0, 3, 0}, {0}, {0x54fc3a2d, 0, 6, 0}, {0x4da581a5, 0, 4, 881}, {0}, {0x1266376f, 0, 0, 3391},
	{0}, {0x71cb6609, 0, 3, 0}, {0xe30fff57, 0, 3, 0}, {0x5470853b, 0, 3, 0}, {0xdf86a6a1, 0, 2, 0}, {0xf16db689, 0, 2, 0}, {0}, {0x8831a263, 6, 2, 0},
	{0xacf5bf2b, 0, 3, 0}, {0}, {0}, {0x7a4d3ccf, 0, 6, 0}, {0xa303057b, 0, 3, 0}, {0xca03e639, 0, 3, 0}, {0xd7a2fd57, 0, 3, 0}, {0x6d5f7287, 0, 2, 0},
	{0x33281b0d, 0, 2, 0}, {0xac18aebd, 0, 3, 0}, {0x13db48bd, 0, 2, 0}, {0xc290c761, 0, 2, 0}, {0}, {0x3a54a5fb, 0, 5, 565}, {0}, {0xa7e2c6a3, 0, 7, 89},
	{0x35977f23, 3, 0, 0}, {0xf18547d7, 0, 2, 0}, {0}, {0}, {0}, {0}, {0}, {0x9a567c4f, 0, 3, 0},
	{0x2ba3a13b, 0, 2, 0}, {0}, {0}, {0}, {0}, {0x4005b777, 0, 3, 0}, {0}, {0x8ef3d8cd, 0, 2, 0},
	{0xdfd76ffb, 0, 2, 0}, {0}, {0}, {0xf81ee4df, 0, 2, 0}, {0}, {0x3d983fdb, 0, 3, 0}, {0xe86497c9, 2, 1, 0}, {0},
	{0}, {0}, {0}, {0}, {0x1b1f0e87, 4, 0, 0}, {0xa0214839, 0, 2, 0}, {0}, {0x5b1dda1, 0, 4, 0},
	{0}, {0xdfc5c6ef, 0, 3, 0}, {0}, {0}, {0}, {0x9e6b530d, 0, 3, 0}, {0x51b5d24f, 0, 3, 0}, {0xeeaeae69, 3, 2, 0},
	{0x4a29b0ff, 0, 3, 0}, {0xc8f7c8ab, 0, 2, 0}, {0x158be9c3, 5, 6, 0}, {0x28893fb5, 0, 5, 530}, {0xfc0dca3, 0, 2, 0}, {0}, {0xf66ed4e3, 0, 0, 3195}, {0x3d8ef509, 0, 1, 3031},
	{0x2de4364b, 0, 4, 726}, {0x3172be69, 0, 3, 0}, {0xe94129ab, 0, 3, 0}, {0}, {0}, {0}, {0}, {0xc332b65b, 0, 3, 1906},
	{0xf9a0d5d5, 0, 4, 0}, {0xee349b25, 0, 3, 2071}, {0}, {0}, {0xde1d4ec9, 0, 4, 979}, {0}, {0x64d474d3, 0, 2, 0}, {0},
	{0}, {0xf7bb6ed1, 0, 4, 1077}, {0xc2dc2c5b, 0, 3, 0}, {0xad38128b, 0, 3, 0}, {0x4f5d79cd, 6, 6, 0}, {0x11e0eb77, 0, 3, 1296}, {0xc1069c19, 0, 3, 0}, {0x8bbc390b, 0, 3, 0},
	{0x2f71acb5, 0, 3, 0}, {0xffda1479, 0, 3, 0}, {0xff97a8ed, 0, 2, 0}, {0}, {0}, {0}, {0xd4adceb, 0, 2, 0}, {0},
	{0}, {0}, {0xaa241e2b, 0, 4, 0}, {0}, {0}, {0}, {0xdd777a67, 0, 2, 0}, {0x3bd512b9, 0, 5, 706},
	{0x50a914c3, 0, 1, 2900}, {0}, {0}, {0}, {0}, {0}, {0}, {0xfd3a4689, 0, 2, 2099},
	{0x4ebae709, 0, 1, 2856}, {0xf28ed567, 0, 3, 0}, {0xa63208ff, 0, 3, 1972}, {0x249ab59f, 0, 2, 0}, {0}, {0}, {0}, {0x71dfa51d, 0, 3, 1795},
	{0}, {0}, {0}, {0x64f3c9, 6, 2, 0}, {0xb4b7b0b9, 0, 3, 1851}, {0x88dc0a85, 0, 3, 0}, {0x7c48945d, 0, 5, 0}, {0},
	{0}, {0}, {0x78741eb7, 0, 4, 755}, {0x479013f7, 0, 3, 0}, {0xf3f4af6d, 0, 2, 0}, {0}, {0}, {0x41200fff, 0, 3, 0},
	{0xbc143341, 0, 3, 0}, {0x57671661, 0, 3, 2065}, {0xc2628c3d, 0, 4, 0}, {0xd2db6961, 4, 0, 0}, {0x9991d853, 0, 4, 0}, {0xc5a19a67, 0, 3, 1671}, {0x81530939, 0, 5, 447}, {0xef333c3, 0, 3, 0},
	{0x279b9b17, 0, 3, 0}, {0xc626859f, 0, 2, 0}, {0}, {0xcc113321, 4, 0, 0}, {0}, {0}, {0x124812b3, 6, 2, 0}, {0},
	{0}, {0x5f61df57, 0, 3, 0}, {0}, {0}, {0}, {0}, {0}, {0},
	{0}, {0x847979e7, 0, 3, 0}, {0x40e616f7, 0, 2, 0}, {0}, {0}, {0}, {0}, {0},
	{0}, {0x62f120e9, 0, 4, 0}, {0}, {0}, {0}, {0x778cb37d, 2, 0, 0}, {0xcbe243cd, 3, 0, 0}, {0},
	{0xb00447e5, 0, 2, 0}, {0x6caa2fd, 0, 3, 0}, {0x67bcea5b, 0, 4, 0}, {0x960bfd17, 0, 4, 0}, {0xf9bc2adf, 0, 3, 0}, {0x3ca7bf6d, 0, 4, 0}, {0xda2e9bc3, 0, 2, 0}, {0x9ffedb61, 0, 3, 0},
	{0xd14f1d0b, 0, 2, 0}, {0x178268c5, 0, 5, 681}, {0x2c0fecad, 4, 0, 0}, {0x928d8c49, 0, 2, 0}, {0}, {0x97e8ea4f, 0, 2, 2499}, {0xa30d5f85, 0, 2, 2752}, {0xbea3eda3, 0, 3, 0},
	{0x6997f26b, 0, 3, 0}, {0}, {0}, {0xe599f97b, 0, 3, 0}, {0x6affbb85, 0, 2, 0}, {0xa3e855d9, 3, 0, 0}, {0}, {0},
	{0}, {0}, {0xd74dd15, 0, 3, 0}, {0x44023fff, 0, 4, 0}, {0x539f00c5, 0, 3, 0}, {0xe2404d9d, 0, 3, 0}, {0xf803191f, 0, 5, 0}, {0},
	{0}, {0xb5d81baf, 0, 4, 0}, {0}, {0}, {0}, {0xa82b69ab, 0, 4, 1123}, {0}, {0},
	{0}, {0}, {0x726a4ea9, 0, 7, 158}, {0x8ac33601, 0, 4, 0}, {0x69e2997, 0, 4, 0}, {0xb5bca47, 0, 3, 0}, {0x9ce180c3, 0, 3, 0}, {0x578905cb, 0, 3, 0},
	{0xc605ef19, 0, 2, 0}, {0x4247fb7, 0, 2, 0}, {0x4f5b2887, 0, 2, 0}, {0}, {0xa0cd76cf, 0, 3, 0}, {0}, {0xe1173417, 0, 3, 1863}, {0x22f47f65, 0, 3, 0},
	{0x1873f2c9, 0, 2, 0}, {0xebc15ac3, 0, 2, 0}, {0}, {0}, {0}, {0xb9aaa26f, 0, 6, 0}, {0xc7824765, 0, 3, 0}, {0x4ef020ed, 0, 6, 356},
	{0xc79b543, 0, 3, 0}, {0x52a60cf1, 0, 2, 0}, {0}, {0x7b93b22d, 0, 3, 0}, {0}, {0}, {0x489f2dfb, 0, 2, 0}, {0x6af81d4f, 6, 2, 0},
	{0x991e7b6b, 0, 4, 0}, {0x282cf1d1, 0, 3, 0}, {0x82fb6197, 6, 4, 0}, {0xf130d8d9, 0, 4, 0}, {0x150f1069, 0, 3, 0}, {0x6e3b877, 0, 3, 0}, {0xf9698e21, 0, 2, 0}, {0x4acdf3b5, 0, 2, 2307},
	{0xef316cdf, 0, 0, 3285}, {0}, {0}, {0x71363ebb, 0, 3, 1859}, {0}, {0x8b18cbd5, 0, 3, 0}, {0}, {0},
	{0}, {0}, {0}, {0}, {0xae2f5297, 0, 2, 0}, {0xece22fa7, 0, 4, 879}, {0xb1848625, 0, 2, 0}, {0x377f2405, 0, 2, 0},
	{0x791ced59, 0, 2, 0}, {0}, {0}, {0x283ba005, 0, 3, 0}, {0}, {0}, {0}, {0xda516b39, 0, 2, 0},
	{0xd698708b, 0, 2, 0}, {0x33b55275, 0, 2, 0}, {0}, {0}, {0}, {0x325f6801, 0, 3, 0}, {0xdb1b4da3, 4, 4, 922}, {0x5992ff09, 0, 3, 0},
	{0}, {0}, {0x13403fc9, 0, 3, 0}, {0x50046fed, 0, 3, 0}, {0x791f188d, 0, 3, 0}, {0}, {0}, {0x34013099, 3, 0, 0},
	{0x9eb8cdef, 0, 3, 0}, {0}, {0}, {0x9c8557f3, 0, 2, 0}, {0xe602c2b3, 0, 3, 0}, {0}, {0}, {0},
	{0}, {0x8817c83f, 0, 2, 0}, {0xf76131b5, 0, 3, 0}, {0x4cb5e7cd, 0, 2, 0}, {0x8bf662a9, 0, 2, 0}, {0x6251fd93, 0, 2, 0}, {0xf19f7e21, 0, 2, 0}, {0},
	{0xe488a775, 0, 2, 0}, {0x4450e2ab, 0, 3, 0}, {0x28da1f01, 0, 3, 0}, {0}, {0}, {0x3daa7933, 0, 3, 0}, {0}, {0x9a92eaa9, 0, 3, 0},
	{0xb1be741d, 0, 3, 0}, {0}, {0x17118bb3, 0, 4, 0}, {0}, {0}, {0}, {0x8d67a32f, 2, 7, 0}, {0x70921f9f, 0, 3, 1685},
	{0x2c782b5d, 0, 3, 0}, {0}, {0xba760099, 0, 3, 1608}, {0x4d7caf77, 0, 3, 0}, {0}, {0}, {0x219c554d, 0, 3, 0}, {0xff6a4cb9, 0, 1, 2924},
	{0x8fc2a263, 0, 3, 0}, {0xa679d453, 0, 3, 0}, {0xa3ca0ebd, 0, 3, 0}, {0}, {0xd763b33b, 0, 4, 0}, {0}, {0}, {0xdcad02d7, 0, 3, 0},
	{0x67dacab7, 0, 2, 0}, {0xdfb31c27, 0, 3, 0}, {0xccef2d5, 0, 2, 0}, {0}, {0}, {0}, {0}, {0x89a3712d, 0, 0, 3551},
	{0xa4b76adf, 0, 2, 0}, {0}, {0}, {0}, {0x3dba5361, 0, 2, 0}, {0}, {0}, {0},
	{0}, {0}, {0}, {0}, {0}, {0}, {0xd5dc349f, 0, 3, 1729}, {0},
	{0}, {0}, {0}, {0}, {0xeffc37df, 0, 3, 0}, {0x67a18899, 0, 3, 0}, {0xb9c04d47, 0, 3, 0}, {0},
	{0x8fd6cbf9, 0, 2, 0}, {0x814f10f9, 2, 5, 0}, {0}, {0x68f829c5, 0, 2, 0}, {0}, {0}, {0}, {0x3d158417, 0, 2, 0},
	{0x2a458bc3, 0, 3, 0}, {0x147e5207, 0, 4, 790}, {0}, {0xa2804c21, 0, 5, 421}, {0x89a89889, 0, 4, 0}, {0xdf1cbd71, 0, 4, 1181}, {0xa81a1421, 0, 3, 0}, {0xa0844b09, 0, 3, 0},
	{0x799c9efb, 0, 2, 0}, {0xfc61d405, 0, 4, 0}, {0xace11a23, 0, 2, 0}, {0x87e8f8c5, 0, 2, 0}, {0}, {0}, {0}, {0xcc37c6a1, 0, 3, 0},
	{0x68ba523b, 0, 3, 0}, {0x74c12b5b, 0, 2, 0}, {0}, {0xc82291, 0, 3, 1655}, {0xc5040bd3, 0, 3, 0}, {0}, {0}, {0xcfd51819, 0, 2, 0},
	{0}, {0xc9f3f0d1, 0, 4, 1013}, {0x8b6c3251, 0, 0, 3251}, {0xee55d499, 0, 2, 0}, {0xcdd3846b, 0, 0, 3073}, {0x5ea44a6d, 0, 3, 0}, {0}, {0},
	{0xd252754f, 0, 3, 0}, {0}, {0}, {0}, {0}, {0x9b6c1de9, 0, 4, 0}, {0}, {0x3adaf621, 0, 3, 0},
	{0x83350dff, 0, 3, 0}, {0xcc3a0db9, 0, 2, 0}, {0xc14d1fd5, 0, 2, 0}, {0}, {0}, {0}, {0}, {0},
	{0}, {0xd6030789, 0, 4, 1131}, {0xf61431ad, 0, 2, 0}, {0x9ebc5d59, 0, 3, 0}, {0xeade1295, 0, 2, 0}, {0x63c57091, 0, 3, 0}, {0}, {0},
	{0x2a9900b5, 0, 3, 0}, {0}, {0x11a8ab19, 0, 7, 105}, {0}, {0}, {0}, {0}, {0},
	{0}, {0x4347c639, 0, 3, 0}, {0xedbd12cf, 0, 2, 0}, {0xefa2f121, 0, 3, 0}, {0xeef15621, 0, 3, 2025}, {0x628c0bc3, 0, 4, 995}, {0x6ada65d9, 0, 0, 3319}, {0xfc7207f9, 0, 2, 0},
	{0x7749ab3d, 0, 2, 0}, {0xfaa4c523, 0, 2, 0}, {0}, {0}, {0}, {0}, {0xf41aa1a3, 0, 3, 0}, {0},
	{0}, {0}, {0}, {0}, {0}, {0xac6b0817, 0, 2, 2652}, {0x360a5ad7, 0, 4, 0}, {0xe64794f3, 0, 3, 0},
	{0x485c333d, 0, 3, 0}, {0xf5840819, 0, 4, 0}, {0xf95c4339, 0, 2, 2760}, {0x7159de21, 0, 2, 0}, {0}, {0xe4fd34df, 0, 4, 0}, {0xbccabc6f, 0, 2, 0}, {0},
	{0}, {0}, {0}, {0}, {0xa0bec3df, 0, 3, 0}, {0x54b144d5, 0, 3, 0}, {0x41d4ae8f, 0, 3, 0}, {0x581cbd6d, 0, 3, 0},
	{0}, {0}, {0xf6be9cab, 0, 3, 0}, {0}, {0x6d89015, 0, 2, 0}, {0x3b12ae29, 0, 3, 0}, {0xb654ea1f, 0, 2, 0}, {0},
	{0x517895fd, 0, 3, 0}, {0}, {0xbe057e5f, 0, 5, 0}, {0}, {0}, {0}, {0}, {0x238dcb65, 0, 4, 0},
	{0x9f6a58cf, 0, 3, 0}, {0x3f41c1b3, 0, 3, 1974}, {0x2a368dc3, 0, 0, 3353}, {0xc65efc25, 0, 2, 0}, {0}, {0}, {0}, {0},
	{0}, {0}, {0x3238cc8b, 0, 3, 0}, {0}, {0x68a54a0f, 0, 2, 0}, {0}, {0}, {0xc6f8cfd, 0, 3, 0},
	{0xbb8bff6f, 0, 3, 0}, {0x1dd305d5, 0, 3, 0}, {0x22988bc7, 0, 3, 0}, {0}, {0}, {0x7345122b, 0, 2, 0}, {0x493341f7, 0, 2, 0}, {0},
	{0}, {0}, {0}, {0}, {0xdb116bb, 0, 5, 0}, {0}, {0x22d7e3b9, 3, 4, 0}, {0},
	{0xe8eeb93f, 0, 3, 0}, {0}, {0}, {0x7a96c3a5, 0, 3, 0}, {0}, {0}, {0x877efe8d, 0, 4, 0}, {0},
	{0}, {0x3bde05d3, 0, 4, 0}, {0xabcd79a7, 0, 2, 0}, {0xc133fab3, 6, 4, 0}, {0x66204949, 0, 2, 0}, {0x2e7bfba7, 0, 2, 0}, {0xe2b68d57, 0, 2, 2162}, {0xdef5391b, 0, 2, 0},
	{0xc7aec9d3, 0, 2, 0}, {0}, {0}, {0}, {0x1e57fa0b, 0, 3, 0}, {0x2bb313fb, 0, 2, 2091}, {0}, {0},
	{0x9c54b6bb, 0, 3, 0}, {0}, {0x4aa71d6d, 0, 2, 0}, {0xa087a311, 0, 2, 0}, {0}, {0}, {0}, {0},
	{0x883694c5, 0, 3, 0}, {0}, {0}, {0}, {0xc8fc0c6b, 0, 5, 0}, {0xbad8554b, 6, 6, 0}, {0xa4fe096f, 0, 2, 0}, {0xa5e6d535, 0, 3, 0},
	{0x66fc5fdb, 0, 3, 0}, {0x5c93c3c5, 0, 2, 0}, {0x2effaaa5, 0, 2, 0}, {0xa2bc1089, 0, 4, 0}, {0x7f571133, 0, 3, 0}, {0x6ed0eb13, 0, 2, 0}, {0x420ebf25, 6, 8, 66}, {0xa1916ddb, 0, 6, 0},
	{0x3c1f5d65, 0, 3, 0}, {0x67d9f9cb, 2, 3, 0}, {0x55bfb3d9, 0, 2, 0}, {0}, {0xd1d52b9, 0, 4, 0}, {0x4e6c5465, 6, 7, 154}, {0xd1142da3, 0, 0, 3543}, {0},
	{0}, {0}, {0xc76bf237, 0, 3, 0}, {0x3d269cf3, 0, 3, 0}, {0x7b27e2db, 0, 2, 0}, {0xab29fc93, 0, 2, 0}, {0x9fd7823, 0, 3, 0}, {0},
	{0x7d54851, 0, 3, 0}, {0}, {0}, {0}, {0x47f80fab, 0, 4, 1069}, {0x92cd5041, 0, 3, 0}, {0x32e4da9b, 0, 3, 0}, {0x733989c3, 0, 2, 0},
	{0x335b2e69, 0, 3, 0}, {0x513c185f, 0, 5, 0}, {0}, {0}, {0}, {0x9decf557, 0, 4, 0}, {0}, {0x4de25c93, 0, 3, 1665},
	{0x7ca78293, 0, 2, 2263}, {0x8618fabb, 0, 2, 0}, {0xf3204f55, 0, 2, 0}, {0x612327c7, 0, 2, 0}, {0x9bbd5a71, 0, 3, 0}, {0}, {0}, {0},
	{0}, {0}, {0}, {0}, {0x55b6ab09, 0, 4, 0}, {0}, {0}, {0x7490a79b, 0, 3, 0},
	{0xc0f09277, 0, 4, 0}, {0xaf8a1771, 0, 2, 2243}, {0xe2c58a41, 3, 2, 0}, {0x9a66b60b, 0, 3, 0}, {0x3dcf90f1, 0, 3, 0}, {0xeb0ff4b, 0, 2, 0}, {0}, {0xde9e6929, 0, 3, 0},
	{0xe40eb513, 4, 1, 0}, {0xe4a27eef, 0, 2, 0}, {0x345e7ead, 0, 2, 0}, {0}, {0}, {0}, {0}, {0},
	{0}, {0xbd2d0e6b, 0, 4, 0}, {0}, {0xed2cf883, 0, 2, 0}, {0x1ea3e009, 0, 3, 0}, {0x91a8b99f, 0, 5, 0}, {0x77e5a55d, 0, 3, 0}, {0x9f9fde71, 0, 2, 0},
	{0}, {0xb5588dc3, 0, 4, 1169}, {0x76edb017, 0, 2, 0}, {0}, {0}, {0}, {0}, {0x45c7f81, 0, 2, 0},
	{0}, {0}, {0}, {0xeea9651d, 0, 2, 0}, {0}, {0x81be3ac3, 0, 4, 0}, {0}, {0},
	{0x8f034785, 0, 2, 0}, {0}, {0}, {0x7ccd464d, 0, 2, 0}, {0x37aae507, 0, 2, 0}, {0}, {0}, {0},
	{0xd2795da3, 0, 6, 247}, {0}, {0}, {0xb9902a3, 0, 1, 2980}, {0x6c864521, 0, 3, 0}, {0}, {0}, {0},
	{0xff807dcf, 0, 3, 0}, {0xe117c53f, 0, 2, 0}, {0xcf1edf5f, 0, 2, 0}, {0xc96e80f3, 0, 2, 0}, {0}, {0xd368549b, 0, 3, 0}, {0x17fd3597, 0, 3, 0}, {0},
	{0x9154c05, 0, 3, 0}, {0xb803eaa3, 0, 3, 0}, {0}, {0}, {0}, {0x5ed178f9, 0, 2, 0}, {0x9b452585, 0, 2, 0}, {0x961ff9f1, 0, 3, 2020},
	{0x4fb295e7, 0, 2, 0}, {0}, {0}, {0}, {0}, {0xc80f3351, 0, 2, 0}, {0}, {0},
	{0x9f1023c3, 0, 2, 0}, {0}, {0xbdc9b527, 0, 2, 0}, {0x8d9bc979, 0, 8, 68}, {0}, {0}, {0}, {0},
	{0x69a8ecb, 0, 2, 2434}, {0}, {0}, {0}, {0}, {0x3221b71f, 0, 2, 2089}, {0xdb1171eb, 0, 4, 0}, {0x57a51e75, 0, 4, 0},
	{0}, {0}, {0}, {0}, {0}, {0}, {0}, {0xb939ed2b, 0, 3, 1659},
	{0x32c1ba05, 0, 3, 0}, {0x955fac15, 0, 2, 0}, {0x36fab827, 0, 2, 0}, {0}, {0}, {0xd6306197, 0, 3, 0}, {0}, {0xb70b0315, 0, 4, 0},
	{0x89ca9189, 0, 0, 3513}, {0xee2565db, 0, 3, 0}, {0x96dbb0b7, 0, 2, 0}, {0}, {0x8ff7119f, 0, 2, 0}, {0}, {0}, {0},
	{0x53b00769, 0, 5, 0}, {0}, {0}, {0}, {0}, {0x2b717f97, 0, 4, 1021}, {0x61885119, 0, 3, 0}, {0x928ca847, 0, 2, 2301},
	{0}, {0x26c6203, 0, 3, 1606}, {0x3ede644b, 0, 3, 0}, {0xb7e7975, 0, 4, 0}, {0}, {0}, {0}, {0x34869fc9, 0, 2, 0},
	{0x67a397c9, 0, 3, 0}, {0xbed095f7, 0, 2, 0}, {0xde0303df, 0, 2, 0}, {0}, {0}, {0x31fddd21, 0, 3, 0}, {0}, {0},
	{0}, {0}, {0}, {0x3796c4a5, 0, 3, 0}, {0}, {0}, {0}, {0x110374b9, 0, 2, 0},
	{0}, {0}, {0}, {0x55cf65b9, 0, 3, 0}, {0}, {0}, {0}, {0},
	{0}, {0}, {0}, {0x22bf9c19, 0, 2, 0}, {0}, {0}, {0}, {0x2fe1ff7d, 0, 5, 0},
	{0}, {0x98b7f8b9, 0, 3, 1865}, {0x37429e07, 0, 3, 0}, {0}, {0}, {0}, {0}, {0},
	{0xb6e7920f, 0, 6, 298}, {0x5933cc3f, 0, 3, 0}, {0}, {0}, {0}, {0x498669df, 0, 2, 0}, {0xffef0f97, 4, 2, 0}, {0},
	{0xd9e2b419, 0, 2, 0}, {0}, {0}, {0x48d4c2b5, 0, 2, 0}, {0xb9400df9, 0, 4, 0}, {0}, {0}, {0xc58d65ff, 0, 4, 0},
	{0xcc83e2b3, 0, 6, 0}, {0xbab5525b, 0, 2, 0}, {0xffaf85ed, 0, 3, 0}, {0x81686efb, 0, 2, 0}, {0xafdb88f1, 0, 1, 2818}, {0xbde033f5, 0, 5, 0}, {0x71e997e1, 0, 3, 0}, {0},
	{0}, {0}, {0}, {0xe116d703, 0, 0, 3149}, {0}, {0}, {0}, {0},
	{0}, {0}, {0}, {0}, {0xda61b4bb, 3, 0, 0}, {0xaa1c6149, 0, 3, 0}, {0}, {0x80c346c5, 0, 5, 0},
	{0}, {0x7b61dd35, 0, 3, 0}, {0}, {0}, {0}, {0x9e7cad03, 0, 3, 1707}, {0xc3b48117, 0, 3, 0}, {0x159753f7, 0, 4, 0},
	{0x59c1a3b3, 0, 2, 0}, {0}, {0}, {0}, {0}, {0xdbbfb95b, 0, 2, 0}, {0}, {0},
	{0x528b54af, 0, 4, 1201}, {0}, {0x872d1a31, 0, 2, 0}, {0}, {0}, {0x14de3db3, 0, 2, 0}, {0}, {0},
	{0}, {0}, {0}, {0}, {0x181dfb29, 0, 4, 902}, {0}, {0}, {0},
	{0x2e7ac171, 0, 2, 0}, {0xd3c0d755, 0, 2, 0}, {0x5c86d1a9, 0, 3, 0}, {0xd7937d47, 0, 3, 0}, {0x23005e85, 0, 3, 0}, {0x5d353df1, 0, 3, 0}, {0}, {0x86ab9aad, 0, 3, 0},
	{0xdc29605d, 0, 5, 612}, {0xb6c0370d, 0, 3, 0}, {0x64a9a451, 0, 3, 0}, {0xdc7b9c8d, 0, 2, 0}, {0}, {0xf8c09755, 0, 3, 0}, {0}, {0},
	{0}, {0}, {0}, {0}, {0x1bef6963, 0, 5, 0}, {0}, {0x90cb4d27, 4, 2, 0}, {0},
	{0x9afc26ab, 0, 3, 0}, {0}, {0x5398ea23, 6, 6, 0}, {0}, {0x2654f089, 0, 3, 0}, {0x476a635d, 0, 3, 0}, {0x9d3d399, 0, 6, 0}, {0xeee92a95, 0, 3, 0},
	{0xe71fbf3d, 0, 3, 0}, {0xc83c0b1f, 0, 3, 0}, {0}, {0}, {0xd3255ce5, 0, 2, 2209}, {0}, {0}, {0},
	{0x3df1217, 0, 2, 0}, {0x422cdb21, 0, 2, 0}, {0xeab611e9, 0, 2, 0}, {0x1db8d985, 0, 2, 0}, {0xb1c0a03f, 0, 4, 0}, {0}, {0x8b40ee73, 0, 3, 1829}, {0x80ac013f, 0, 2, 0},
	{0}, {0x848b3657, 0, 6, 0}, {0}, {0}, {0}, {0x7b0fb303, 0, 3, 0}, {0}, {0},
	{0xc231bd47, 0, 1, 2872}, {0xca5d1757, 0, 4, 0}, {0}, {0}, {0}, {0xecc4af33, 0, 5, 459}, {0}, {0xa4b37d, 0, 4, 0},
	{0xa775ce11, 0, 3, 0}, {0xdb9d434d, 0, 2, 0}, {0xfbaee715, 0, 0, 3125}, {0x882933e1, 0, 4, 0}, {0}, {0}, {0}, {0},
	{0}, {0}, {0xbe4c2057, 3, 0, 0}, {0}, {0}, {0}, {0xf5562807, 0, 3, 0}, {0x8467ccff, 0, 3, 0},
	{0xe8c3d4c3, 0, 5, 524}, {0x5500c23f, 0, 2, 0}, {0x19e78627, 0, 4, 0}, {0x2eeaf57d, 6, 1, 0}, {0xfe0d3ead, 0, 2, 0}, {0}, {0xf09b6e59, 0, 2, 0}, {0},
	{0x9cb70281, 0, 4, 0}, {0xdbf6cdcb, 0, 3, 1713}, {0x8a0d6bab, 0, 4, 0}, {0x73011075, 0, 3, 0}, {0}, {0}, {0}, {0},
	{0}, {0}, {0x4ca9cbab, 0, 0, 3055}, {0x54eb9cfd, 0, 3, 0}, {0xe8fdcd69, 0, 0, 3209}, {0x273365df, 0, 5, 0}, {0xbb0ad5f9, 0, 3, 0}, {0xa872d85d, 0, 3, 0},
	{0xfdc36f0d, 0, 2, 0}, {0xd69ed18b, 0, 3, 1560}, {0x7e123091, 0, 5, 0}, {0x61d3d8a1, 0, 2, 0}, {0xf428a40b, 0, 0, 3464}, {0}, {0x7de8174d, 0, 6, 327}, {0x7eb94f09, 0, 3, 0},
	{0x9f6ca5fb, 0, 2, 0}, {0}, {0}, {0}, {0x214dde47, 0, 3, 0}, {0x83d2c4af, 0, 0, 3075}, {0}, {0x21e2b029, 0, 3, 0},
	{0xfd67a507, 4, 3, 0}, {0}, {0x4e8fc163, 0, 3, 0}, {0x8ccd1e7, 3, 0, 0}, {0x2dc7a883, 0, 3, 0}, {0}, {0}, {0},
	{0}, {0}, {0}, {0}, {0xb1b22fdb, 0, 3, 0}, {0xd8f14c9b, 0, 5, 479}, {0x6bfa71bf, 0, 6, 337}, {0xe1b51d4b, 0, 2, 0},
	{0x7590a69, 0, 2, 0}, {0}, {0}, {0}, {0}, {0xe9c04f7f, 0, 2, 0}, {0}, {0xccd65631, 0, 3, 0},
	{0x8c49a6c7, 0, 2, 0}, {0}, {0x62c616e9, 0, 2, 0}, {0xae9429cd, 6, 11, 3}, {0x725950af, 3, 2, 0}, {0x8ed7dd01, 0, 3, 0}, {0xc5f6f275, 0, 2, 0}, {0x57d2f1cf, 0, 3, 0},
	{0x2a9e080b, 0, 0, 3415}, {0}, {0xe907124b, 0, 3, 0}, {0}, {0}, {0xdbc71fdf, 0, 2, 0}, {0}, {0x1f431fc3, 0, 4, 0},
	{0x2a88ab8f, 0, 3, 0}, {0x79967dcf, 0, 3, 0}, {0xb349c167, 0, 2, 0}, {0}, {0xcabef09, 0, 0, 3167}, {0}, {0}, {0x6208921f, 4, 0, 0},
	{0}, {0}, {0}, {0x63b22661, 0, 3, 1912}, {0xce88c251, 0, 3, 0}, {0}, {0x7c25caf5, 0, 3, 0}, {0xb886d31f, 0, 2, 0},
	{0x505be10d, 0, 6, 354}, {0x1a17a573, 0, 3, 0}, {0xf72475e1, 0, 5, 0}, {0x26a874df, 0, 3, 0}, {0x22eb6d39, 0, 0, 3033}, {0x982570ed, 0, 2, 0}, {0xf09bffbf, 0, 2, 0}, {0},
	{0}, {0x6afd8b8d, 0, 2, 0}, {0}, {0}, {0}, {0}, {0}, {0x28e7249f, 0, 5, 0},
	{0x3de92ff1, 0, 3, 0}, {0}, {0x49d36ad9, 0, 3, 1304}, {0}, {0}, {0}, {0xeee096a1, 0, 4, 983}, {0x94c88a9d, 3, 0, 0},
	{0}, {0}, {0xe6b5aebf, 0, 3, 0}, {0x7134ca01, 0, 3, 0}, {0}, {0}, {0}, {0xf83c96ab, 0, 4, 0},
	{0}, {0xa6ecb34f, 0, 4, 0}, {0}, {0}, {0}, {0}, {0}, {0x469a2867, 0, 5, 0},
	{0xf76da91d, 0, 4, 0}, {0}, {0}, {0}, {0}, {0}, {0x2d89c1db, 0, 5, 449}, {0xfd4d96c1, 0, 3, 0},
	{0x76f12383, 0, 5, 651}, {0x2d46bca7, 0, 3, 0}, {0x8f8fce29, 0, 3, 0}, {0xf89601f3, 0, 0, 3535}, {0xe0a57af5, 0, 3, 0}, {0x9b40b129, 0, 3, 0}, {0xd67598df, 0, 2, 0}, {0x27621549, 0, 2, 2207},
	{0x8fa86479, 0, 3, 0}, {0xc848c267, 0, 3, 1421}, {0x6868be63, 0, 3, 1532}, {0x27fe0c29, 0, 2, 0}, {0x7a284b93, 0, 2, 0}, {0xe3fb21a5, 0, 2, 0}, {0xfc1ca505, 0, 4, 1256}, {0x168857ff, 0, 2, 0},
	{0}, {0}, {0}, {0xd28b6a0f, 0, 4, 0}, {0x818260e9, 0, 3, 0}, {0x440be8f3, 0, 2, 0}, {0}, {0x8c30faed, 0, 4, 0},
	{0x62cbb4d7, 0, 4, 0}, {0x72e12f05, 0, 4, 0}, {0x65fa053b, 0, 2, 0}, {0}, {0x6b993ccb, 0, 2, 0}, {0}, {0}, {0},
	{0}, {0xa8477b33, 0, 3, 0}, {0}, {0}, {0x3ae256ab, 0, 2, 0}, {0x1d7ad3df, 0, 5, 0}, {0x56f19e63, 0, 4, 1185}, {0},
	{0}, {0}, {0}, {0}, {0}, {0}, {0}, {0},
	{0}, {0}, {0}, {0}, {0x8efe4a89, 0, 3, 0}, {0x904e51c7, 0, 4, 718}, {0x534174ad, 0, 0, 3159}, {0x18417af5, 0, 3, 0},
	{0xaf27f58f, 0, 3, 0}, {0}, {0}, {0}, {0}, {0xe421a11d, 0, 2, 0}, {0xedb15af9, 0, 2, 0}, {0xbfd0bb6d, 2, 7, 0},
	{0x4d0d86b3, 0, 5, 623}, {0x53a90eb7, 0, 2, 0}, {0}, {0x7f80b9bb, 0, 3, 1957}, {0x2211ff3f, 0, 4, 0}, {0}, {0}, {0},
	{0}, {0}, {0}, {0}, {0x10714611, 0, 5, 0}, {0x2f5c8437, 0, 0, 3537}, {0}, {0},
	{0x916bfccf, 0, 6, 0}, {0}, {0xc40b9523, 0, 7, 168}, {0x8e665a95, 0, 2, 2395}, {0xcf38df19, 0, 2, 0}, {0}, {0}, {0},
	{0}, {0}, {0xbfc6d873, 0, 2, 0}, {0}, {0xa4321735, 0, 2, 0}, {0}, {0x998e948f, 0, 3, 1383}, {0},
	{0}, {0}, {0}, {0x56a71273, 0, 4, 0}, {0}, {0}, {0x7b916d43, 0, 4, 0}, {0xf4885c69, 0, 3, 0},
	{0xa9a8c30f, 0, 3, 0}, {0}, {0}, {0}, {0xd24aac35, 0, 4, 0}, {0}, {0xfbf1b8a7, 0, 3, 0}, {0},
	{0x3decb19d, 0, 4, 0}, {0x3225b0c9, 6, 7, 148}, {0}, {0x37afd41, 0, 4, 0}, {0}, {0}, {0xb3cf10af, 0, 2, 0}, {0x5cc9e9a5, 0, 3, 0},
	{0x98e65c37, 0, 4, 838}, {0xec0d53ad, 0, 2, 0}, {0}, {0}, {0x3d15f433, 0, 6, 219}, {0}, {0x1258f01b, 0, 3, 0}, {0},
	{0}, {0x481681f5, 0, 2, 2571}, {0x60d76c0b, 0, 4, 0}, {0xfc0245d1, 0, 2, 0}, {0xccd8960d, 0, 2, 0}, {0}, {0}, {0},
	{0}, {0xaf4aee81, 0, 3, 0}, {0x574991d5, 0, 5, 635}, {0x1bd9a213, 0, 4, 1045}, {0xad55b4f9, 0, 5, 398}, {0x2a3f9c41, 0, 2, 2093}, {0}, {0},
	{0xd8a8239d, 0, 2, 0}, {0xc7c130bb, 0, 2, 0}, {0x60eb2231, 0, 2, 0}, {0}, {0xa46695fb, 0, 2, 2634}, {0x3ef56c73, 0, 4, 0}, {0x9834d3d5, 0, 3, 0}, {0},
	{0x98eb8c7, 0, 4, 830}, {0x9a42cbff, 0, 5, 0}, {0x33338b31, 0, 3, 0}, {0x28f9fd, 0, 2, 0}, {0}, {0}, {0}, {0x9820e573, 0, 5, 0},
	{0x6e050a95, 0, 5, 663}, {0xfa108685, 0, 4, 0}, {0x75fcfd17, 0, 3, 0}, {0xed2cd47d, 0, 3, 0}, {0x5e0d2e49, 0, 2, 0}, {0x516d3aeb, 0, 4, 0}, {0x3e0b1c23, 0, 2, 0}, {0x7b4d7cc7, 0, 3, 0},
	{0xbe33f681, 0, 2, 0}, {0x7c1cd141, 0, 2, 0}, {0x381d0587, 0, 3, 0}, {0x3233c6cb, 0, 2, 0}, {0xb72718d5, 0, 2, 0}, {0xe716fdb, 0, 2, 0}, {0}, {0xbcc8f3c9, 0, 3, 0},
	{0}, {0}, {0}, {0x7154081, 0, 3, 0}, {0x5b0af52b, 0, 2, 0}, {0x78c9da1, 0, 2, 0}, {0xf999e277, 0, 2, 0}, {0},
	{0}, {0}, {0}, {0xb2e37989, 0, 3, 0}, {0}, {0}, {0}, {0xc06f6de9, 0, 5, 0},
	{0x597bf1fd, 0, 3, 0}, {0}, {0}, {0}, {0}, {0}, {0}, {0},
	{0}, {0}, {0}, {0xae1e7a7d, 0, 5, 0}, {0x157dca93, 0, 4, 0}, {0xca167063, 0, 3, 0}, {0xfa516127, 0, 2, 0}, {0xe8dd68ed, 0, 2, 0},
	{0x4d30105b, 0, 3, 0}, {0}, {0x261176a5, 0, 3, 0}, {0x834b02dd, 0, 3, 0}, {0}, {0}, {0}, {0},
	{0}, {0}, {0}, {0x148e31b1, 0, 3, 1590}, {0}, {0x28d558e1, 0, 0, 3229}, {0}, {0x45f9a887, 0, 3, 0},
	{0x25ce4273, 3, 4, 0}, {0xcd03806f, 0, 4, 757}, {0x48ffd07b, 0, 5, 0}, {0x40c404c9, 0, 3, 0}, {0x77aaa421, 0, 2, 0}, {0x482f1eb7, 0, 5, 0}, {0xe12bd375, 0, 2, 0}, {0x5c78edc3, 0, 0, 3243},
	{0}, {0x8de78fd1, 5, 0, 0}, {0xc148f0af, 2, 10, 9}, {0x1f05aa59, 0, 4, 0}, {0xc85161ab, 0, 2, 0}, {0x93abd66f, 0, 2, 0}, {0x7622371b, 0, 2, 0}, {0},
	{0}, {0}, {0x6502a38d, 0, 3, 0}, {0x93d1823d, 0, 4, 0}, {0x89c4f689, 0, 3, 0}, {0xe489ffe3, 0, 2, 0}, {0}, {0},
	{0}, {0}, {0x36c8d2b, 0, 2, 0}, {0}, {0}, {0x17d5e7c9, 0, 3, 0}, {0}, {0},
	{0}, {0}, {0}, {0x894b381d, 0, 3, 0}, {0xe57ffea3, 0, 2, 2464}, {0xa45ded07, 0, 4, 1270}, {0x38b41a89, 0, 2, 0}, {0xc92260bd, 0, 2, 0},
	{0x29e336d9, 0, 2, 0}, {0}, {0x7c44bd8f, 0, 2, 0}, {0}, {0}, {0xa1bb3715, 0, 2, 0}, {0}, {0},
	{0}, {0}, {0}, {0}, {0xdd710f27, 0, 2, 0}, {0x3c59b5f1, 0, 2, 0}, {0xcb6c572b, 0, 2, 0}, {0},
	{0}, {0x952c533, 0, 5, 0}, {0x283c5a9f, 0, 3, 0}, {0x401b3d69, 0, 2, 0}, {0x838f3cd1, 0, 2, 0}, {0}, {0x20deb2e9, 0, 3, 0}, {0xd3c57b3f, 6, 8, 58},
	{0x469fce25, 0, 2, 0}, {0}, {0xb9dbed6f, 0, 5, 687}, {0x91774c93, 0, 2, 0}, {0}, {0}, {0}, {0},
	{0}, {0xce110545, 0, 3, 0}, {0xe37996f7, 0, 4, 0}, {0x6c33951d, 0, 3, 0}, {0}, {0}, {0x417cd31f, 0, 3, 0}, {0},
	{0}, {0x2926c9f3, 0, 4, 747}, {0xe68683d1, 0, 1, 2830}, {0x36ba0331, 0, 3, 0}, {0xbf7afbe1, 0, 3, 0}, {0}, {0}, {0xed6cb885, 0, 3, 0},
	{0x820bdc53, 0, 3, 0}, {0x632125d7, 0, 3, 0}, {0x5462464f, 0, 3, 0}, {0}, {0}, {0xb6ed5cf1, 0, 0, 3403}, {0}, {0x7bb32333, 0, 3, 1705},
	{0x24700d47, 0, 2, 0}, {0x28c433ef, 0, 3, 0}, {0}, {0}, {0x273cee9b, 0, 1, 2894}, {0xf0824123, 0, 3, 0}, {0}, {0xc2cb995b, 0, 3, 0},
	{0x9cab2bbb, 0, 2, 0}, {0xf57d05e3, 0, 4, 0}, {0}, {0x26894cb5, 0, 2, 0}, {0}, {0}, {0}, {0},
	{0}, {0}, {0}, {0x521878ab, 0, 5, 0}, {0x45e6e1df, 0, 3, 0}, {0x740cf6ed, 0, 3, 0}, {0x952e2ef, 0, 2, 0}, {0},
	{0xfa5aa0a3, 0, 4, 1097}, {0x6ba14431, 0, 3, 0}, {0x10fddeed, 0, 3, 0}, {0xfb12591d, 0, 3, 0}, {0x71fb8a89, 0, 2, 0}, {0xe312d475, 0, 2, 0}, {0x31cb73fb, 0, 2, 0}, {0x38fb078b, 0, 4, 0},
	{0}, {0}, {0}, {0}, {0}, {0}, {0}, {0},
	{0}, {0}, {0}, {0x3bad71d5, 0, 5, 0}, {0}, {0x514ad685, 0, 5, 0}, {0}, {0xe377c225, 0, 2, 2636},
	{0xbfe245f7, 0, 2, 0}, {0x65f92c53, 0, 3, 0}, {0x6a4406cb, 0, 3, 1653}, {0x6adbdbfb, 4, 3, 0}, {0x2ac4f341, 0, 5, 0}, {0xb6f2bb37, 0, 3, 0}, {0x6cf22c69, 0, 2, 0}, {0x9ca7c7df, 0, 3, 0},
	{0}, {0x8da8b6b9, 0, 3, 0}, {0}, {0x92d8a695, 0, 2, 0}, {0xd0dc85ff, 0, 2, 0}, {0}, {0xa7131ec5, 6, 7, 0}, {0xde6baaf3, 0, 3, 0},
	{0xb055c353, 0, 3, 0}, {0}, {0}, {0}, {0}, {0xb2dd0b51, 0, 8, 64}, {0xb6e189f7, 0, 2, 0}, {0},
	{0}, {0x38a89b1, 2, 0, 0}, {0xf97f7591, 0, 3, 0}, {0x1268825b, 0, 2, 0}, {0x6547839b, 0, 2, 0}, {0}, {0}, {0},
	{0xbff0d929, 0, 3, 0}, {0}, {0}, {0}, {0xd1c8df6d, 0, 6, 0}, {0}, {0}, {0xdbd5dc15, 0, 1, 2860},
	{0x357cca39, 0, 3, 0}, {0x5704ad5, 0, 3, 0}, {0x39e854ed, 0, 0, 3277}, {0x35ecf4b1, 0, 3, 0}, {0}, {0xeb1b01a9, 0, 3, 0}, {0}, {0},
	{0x61674ded, 0, 3, 0}, {0xe456b0b, 0, 2, 0}, {0x3758ac07, 0, 6, 223}, {0x87c57fcf, 0, 0, 3407}, {0x6452aa47, 0, 3, 1791}, {0x7840bd01, 0, 3, 0}, {0xa19a412f, 0, 3, 0}, {0x4982defb, 0, 2, 0},
	{0x3fe00e6d, 0, 6, 316}, {0x37f5a663, 0, 2, 0}, {0}, {0}, {0x129d117d, 0, 2, 0}, {0xe21bae07, 0, 3, 0}, {0}, {0},
	{0xd6025213, 0, 3, 0}, {0}, {0}, {0}, {0}, {0}, {0}, {0},
	{0xae8f3433, 0, 3, 1719}, {0x203dedbb, 0, 6, 0}, {0xdefbda87, 0, 3, 0}, {0xeb402999, 0, 3, 0}, {0}, {0}, {0}, {0xa9e386c3, 0, 2, 2313},
	{0}, {0x516e491b, 0, 2, 0}, {0}, {0}, {0xa6eedb39, 0, 0, 3499}, {0x8a4268c3, 0, 2, 0}, {0x1cbe2521, 0, 3, 0}, {0x2276d56d, 0, 4, 741},
	{0x6918a3b3, 0, 0, 3109}, {0}, {0}, {0x63743a5d, 0, 3, 0}, {0xd8c4a9d, 0, 3, 0}, {0xba433f41, 0, 3, 0}, {0x1adf6977, 0, 3, 0}, {0x7b88c29d, 0, 3, 0},
	{0xe73f1f8d, 0, 3, 0}, {0x1228e5f1, 0, 2, 0}, {0}, {0x3614bcef, 0, 2, 2166}, {0x3f59c625, 0, 3, 0}, {0x3c7b33f3, 0, 3, 0}, {0x8a07c751, 0, 3, 0}, {0x17bab0b3, 0, 3, 0},
	{0}, {0x7a3b5df5, 0, 3, 0}, {0xf960141b, 0, 3, 0}, {0}, {0}, {0}, {0xe166d33, 0, 4, 0}, {0},
	{0}, {0}, {0x24449677, 0, 3, 0}, {0}, {0x8e56226b, 0, 4, 0}, {0xd0278883, 0, 2, 0}, {0}, {0xd8939eaf, 0, 0, 3448},
	{0x8c79228f, 0, 4, 0}, {0}, {0}, {0}, {0}, {0x63c8b71f, 0, 3, 0}, {0x597ad09, 0, 3, 0}, {0},
	{0}, {0x175224ed, 3, 4, 0}, {0}, {0}, {0}, {0}, {0}, {0},
	{0}, {0xe0f7d055, 0, 3, 1373}, {0}, {0}, {0xb69ef169, 0, 4, 953}, {0}, {0x16985d71, 0, 3, 0}, {0x9ce961e7, 0, 4, 0},
	{0x2cc63fc1, 0, 3, 1988}, {0x4d002ff1, 0, 3, 0}, {0x1baafddf, 0, 3, 0}, {0x2cfbc6fd, 0, 2, 0}, {0}, {0x29ce7df9, 0, 5, 0}, {0}, {0},
	{0x250a821d, 0, 3, 0}, {0x40fcfc57, 0, 2, 2421}, {0}, {0xdd9d545d, 0, 3, 0}, {0xe3499557, 0, 3, 0}, {0}, {0x58823e1b, 3, 4, 0}, {0},
	{0}, {0}, {0}, {0}, {0}, {0}, {0}, {0xe9a3ac67, 0, 6, 0},
	{0x6764c375, 0, 3, 0}, {0}, {0x499bcbe9, 0, 4, 0}, {0}, {0x57c65f41, 0, 3, 0}, {0x224b7fb7, 0, 3, 0}, {0}, {0},
	{0}, {0}, {0x4fc90417, 0, 4, 0}, {0}, {0}, {0x35a65fed, 0, 3, 0}, {0}, {0xee76dc27, 0, 3, 0},
	{0}, {0x3801da5f, 0, 2, 0}, {0}, {0}, {0}, {0}, {0}, {0x803d2d51, 3, 0, 0},
	{0}, {0x251c4297, 0, 3, 0}, {0x4cb2eaf, 0, 2, 0}, {0}, {0}, {0}, {0}, {0},
	{0x4c5ad7e1, 0, 3, 1552}, {0xb45266bd, 0, 3, 0}, {0x32430297, 0, 2, 0}, {0x20eb4597, 0, 2, 0}, {0xabe4a66f, 0, 2, 0}, {0}, {0xd320fdf3, 0, 3, 0}, {0xa33be11f, 0, 6, 0},
	{0x73ae753, 0, 4, 1063}, {0x25271873, 0, 4, 0}, {0x2d1cdf17, 0, 3, 0}, {0xce6597bf, 0, 3, 0}, {0x96fb8cbf, 0, 2, 0}, {0}, {0}, {0x9df7e619, 0, 4, 1260},
	{0x8d7d2401, 0, 2, 0}, {0x53fd27f7, 0, 2, 0}, {0x9b9ca0a9, 0, 3, 0}, {0xb0ddc979, 0, 2, 0}, {0}, {0x7cc61145, 0, 2, 0}, {0}, {0},
	{0x779634f1, 0, 0, 3171}, {0}, {0}, {0x3cf33db9, 0, 3, 1821}, {0xf8728337, 0, 3, 0}, {0x729c1099, 0, 3, 2057}, {0x110f44c3, 0, 3, 0}, {0x4b5bb9b3, 0, 3, 0},
	{0x825bc9f5, 0, 5, 600}, {0x9c3be0cd, 0, 3, 2018}, {0xe23fc45d, 0, 3, 0}, {0x62ca39df, 0, 2, 0}, {0x890129ff, 0, 2, 0}, {0xcec6e357, 0, 5, 0}, {0x3cf316fb, 0, 2, 0}, {0},
	{0x40f0f7ad, 0, 4, 0}, {0x10c63b7, 0, 3, 0}, {0}, {0}, {0x83d3150b, 0, 2, 2079}, {0x5e4966f, 0, 2, 0}, {0x71833257, 0, 3, 0}, {0x6df1ced, 0, 3, 0},
	{0}, {0}, {0x2cd19167, 0, 4, 0}, {0x15547503, 0, 3, 0}, {0xf424ef43, 0, 2, 0}, {0}, {0x42c85c9d, 0, 2, 0}, {0x9f63bded, 0, 2, 0},
	{0}, {0x7ad94f47, 0, 3, 1982}, {0xbf32d0f7, 0, 4, 0}, {0x84e2e31d, 0, 3, 0}, {0}, {0}, {0x904ac5, 0, 2, 0}, {0},
	{0x2075df47, 3, 0, 0}, {0}, {0}, {0xd46a38e3, 0, 3, 0}, {0xc1af367, 0, 2, 0}, {0x1f1bff95, 0, 5, 698}, {0x2c91da3f, 0, 3, 0}, {0},
	{0x22d804d3, 0, 3, 0}, {0xa172cf8f, 0, 2, 0}, {0x565ee427, 0, 2, 0}, {0}, {0}, {0}, {0}, {0},
	{0x6cdd69b7, 0, 5, 0}, {0}, {0x6f96a4d5, 0, 2, 0}, {0}, {0}, {0}, {0x9718c5cb, 0, 3, 0}, {0},
	{0x87bf047b, 0, 4, 0}, {0xeb298fcf, 0, 3, 0}, {0x70b396db, 0, 3, 0}, {0x79279c21, 0, 2, 2257}, {0xf271aa99, 0, 3, 0}, {0xc340404b, 0, 3, 1524}, {0x2a407a2b, 0, 2, 0}, {0x8bdcae47, 0, 3, 0},
	{0x676ee26f, 0, 2, 0}, {0x70f18dbd, 0, 2, 0}, {0}, {0xa69341ef, 0, 3, 1923}, {0}, {0x4571571b, 0, 3, 0}, {0}, {0},
	{0x5ea2dfbd, 0, 3, 0}, {0}, {0}, {0xa39a9ebf, 0, 2, 0}, {0}, {0}, {0xca7856cb, 0, 2, 2415}, {0xf321a7d5, 0, 3, 0},
	{0x5fbf14d3, 0, 2, 0}, {0}, {0x6c567d5d, 0, 3, 0}, {0xb84029f9, 0, 2, 0}, {0}, {0x28951e35, 0, 3, 0}, {0xaa86e2d, 4, 2, 0}, {0xee2990d1, 4, 1, 0},
	{0x35be3e5d, 0, 5, 0}, {0xd586e977, 0, 4, 0}, {0xdda2d0c3, 0, 3, 0}, {0x8811b3d3, 0, 3, 0}, {0xbec3c48b, 0, 2, 0}, {0x4f83ffd7, 0, 3, 0}, {0xf6bcd25d, 0, 2, 0}, {0},
	{0}, {0}, {0}, {0x74032cef, 0, 6, 0}, {0}, {0x63b9bbff, 0, 0, 3113}, {0x737c5509, 6, 6, 0}, {0xa49979fd, 2, 1, 0},
	{0x99398ab3, 0, 3, 0}, {0x12b0d7f7, 0, 4, 908}, {0xcfcc2aeb, 0, 3, 0}, {0x80386a25, 0, 2, 0}, {0xcff4c035, 0, 2, 0}, {0}, {0}, {0},
	{0}, {0}, {0x87e93ac1, 0, 2, 0}, {0x1ce46f45, 0, 3, 0}, {0}, {0}, {0}, {0xa0798313, 0, 1, 2950},
	{0}, {0}, {0}, {0}, {0x5517f32f, 0, 3, 0}, {0x93099a5b, 0, 3, 0}, {0x1f175201, 0, 3, 0}, {0},
	{0x2f4033d5, 0, 3, 1695}, {0x4d40f6b3, 0, 3, 0}, {0x3c3921b7, 3, 5, 0}, {0x9946d13d, 0, 6, 200}, {0xbd02ae2d, 0, 4, 0}, {0xaf366f29, 4, 0, 0}, {0xdbbb9fcb, 0, 3, 0}, {0x19d3d7e3, 0, 3, 0},
	{0xda5dd41d, 0, 3, 0}, {0xba6a9999, 0, 4, 0}, {0x43984bdd, 0, 3, 0}, {0xc03fad91, 0, 2, 0}, {0xb3f26f77, 0, 2, 0}, {0x76c4a455, 0, 3, 0}, {0x5b956f87, 0, 5, 463}, {0xfc9a61db, 0, 2, 0},
	{0}, {0x90c2da77, 0, 5, 0}, {0xa0825f19, 0, 3, 0}, {0x90c7f653, 0, 2, 0}, {0xcfdbd5b7, 0, 3, 0}, {0xde328da9, 0, 6, 206}, {0x8f3159ff, 0, 3, 1579}, {0xe78e43ef, 0, 5, 0},
	{0x85c295e3, 0, 4, 0}, {0x4ada4e37, 0, 3, 0}, {0x5ca1d251, 0, 2, 0}, {0xe751c171, 0, 4, 1167}, {0xb43b5767, 0, 2, 0}, {0x426ca025, 0, 2, 0}, {0x995a2df7, 4, 3, 0}, {0x714079a3, 0, 2, 0},
	{0}, {0}, {0}, {0}, {0x4c9fae83, 0, 3, 0}, {0}, {0}, {0},
	{0}, {0xadc51979, 0, 4, 1051}, {0}, {0x5bbbd339, 0, 3, 0}, {0x12749c1b, 0, 3, 0}, {0xb48b13ed, 3, 0, 0}, {0}, {0},
	{0x8ac73471, 0, 2, 0}, {0x63039b03, 0, 4, 0}, {0x40c09cad, 0, 3, 0}, {0x54ebdc8d, 0, 8, 62}, {0x7a501637, 0, 4, 0}, {0x5271732d, 0, 3, 0}, {0xf2ef9d45, 0, 3, 0}, {0xe8217e8d, 0, 3, 0},
	{0x5df0a437, 0, 3, 0}, {0x55defbb1, 0, 3, 0}, {0x7f226b17, 0, 3, 0}, {0}, {0}, {0x697d5bef, 0, 7, 0}, {0xa489fd8d, 0, 2, 0}, {0xa858452b, 0, 2, 0},
	{0}, {0x3a1d7e3f, 4, 4, 0}, {0x5e0883b9, 0, 3, 0}, {0x4671347b, 0, 2, 2466}, {0}, {0}, {0x2216af49, 0, 5, 413}, {0x7708adc9, 0, 3, 0},
	{0}, {0xbe6ccc3f, 0, 2, 2444}, {0xa5ca901f, 0, 1, 2954}, {0x76e0cf69, 0, 4, 0}, {0xf05697df, 0, 3, 0}, {0x3536d0d3, 0, 2, 0}, {0x4642f8f9, 0, 2, 0}, {0xc978f673, 0, 2, 0},
	{0x73e46393, 0, 2, 0}, {0x97b92fcf, 0, 2, 0}, {0xc763c4a3, 0, 2, 0}, {0}, {0}, {0}, {0x77e3d115, 0, 3, 0}, {0x7d549fb9, 0, 2, 0},
	{0xb04df071, 0, 2, 0}, {0xba4cd117, 0, 3, 2006}, {0}, {0x7cc8d35, 0, 3, 0}, {0}, {0}, {0}, {0x4fb1f3bd, 0, 4, 0},
	{0xdb16f275, 0, 3, 0}, {0x9bcafb95, 0, 2, 0}, {0}, {0xfc9abebf, 0, 2, 0}, {0}, {0}, {0x30f23415, 0, 2, 0}, {0x58b86733, 0, 2, 0},
	{0}, {0}, {0}, {0xa1f971f7, 0, 3, 0}, {0x92cf8633, 0, 3, 0}, {0x431b328f, 0, 2, 0}, {0}, {0xc9a17f5b, 0, 4, 0},
	{0xb883694b, 0, 3, 1673}, {0x766601e3, 0, 3, 0}, {0x174b824b, 0, 3, 0}, {0x4c372d15, 0, 3, 0}, {0x31df608d, 0, 3, 0}, {0xda846a73, 0, 2, 0}, {0x15387c87, 0, 3, 2029}, {0},
	{0x2d2816c9, 0, 3, 0}, {0x67805f81, 0, 2, 0}, {0}, {0}, {0}, {0}, {0xe41b0353, 0, 4, 0}, {0},
	{0xbe7a4d0b, 0, 3, 0}, {0}, {0x1071a529, 0, 2, 0}, {0}, {0x13ca0359, 0, 4, 0}, {0}, {0}, {0x16fa0ad3, 0, 3, 0},
	{0}, {0}, {0}, {0}, {0}, {0x1998dda1, 0, 2, 2107}, {0xd8b11c81, 0, 3, 0}, {0},
	{0xbf484573, 0, 2, 0}, {0}, {0xe684c75d, 0, 3, 0}, {0xd407ea15, 0, 5, 0}, {0x79b33987, 0, 3, 0}, {0}, {0}, {0x908b2fcb, 0, 3, 0},
	{0}, {0}, {0x46911fdf, 0, 3, 0}, {0}, {0x75703fcd, 0, 2, 0}, {0}, {0}, {0},
	{0}, {0}, {0}, {0}, {0}, {0}, {0x8ff38985, 0, 4, 0}, {0},
	{0}, {0}, {0}, {0x49c1aa8d, 0, 4, 749}, {0x72fa4c77, 0, 3, 0}, {0}, {0x441e6181, 0, 2, 0}, {0},
	{0}, {0}, {0}, {0}, {0}, {0}, {0xb6e17ccb, 0, 3, 0}, {0x52e97d05, 0, 4, 0},
	{0x59fd723f, 0, 3, 0}, {0x292a8719, 0, 2, 0}, {0x2b994c53, 0, 2, 2798}, {0x8944092d, 0, 4, 0}, {0xe1304a73, 0, 3, 0}, {0x8d77f60d, 0, 3, 0}, {0x96232935, 0, 3, 0}, {0x4a938165, 0, 3, 0},
	{0x71dc9ff1, 0, 2, 0}, {0x32492f13, 0, 3, 0}, {0x679d771f, 0, 3, 1548}, {0x15782c5b, 0, 3, 0}, {0x28f92bb, 0, 0, 3187}, {0xa922b9b1, 0, 2, 0}, {0xcf1d4c69, 0, 2, 0}, {0xd72403f3, 0, 2, 0},
	{0xf5f4ae47, 0, 0, 3505}, {0x58bb512f, 3, 6, 0}, {0xcdce4625, 0, 3, 0}, {0xe1ab3bc1, 0, 2, 0}, {0x86a6f05, 0, 2, 0}, {0xd4fff0f1, 0, 2, 0}, {0x4e0dd93, 0, 2, 0}, {0x9ffd5a3, 0, 2, 0},
	{0x6744efd9, 0, 2, 0}, {0xb98845a5, 0, 4, 0}, {0}, {0}, {0}, {0}, {0}, {0xd45a3ef5, 0, 2, 0},
	{0}, {0}, {0x4de98121, 0, 5, 516}, {0}, {0xc5b0a92b, 0, 2, 0}, {0xbccd1d15, 0, 2, 0}, {0x429f7695, 0, 2, 0}, {0x32dd11f1, 0, 4, 1133},
	{0x24c8a877, 0, 3, 0}, {0}, {0x6446d65f, 0, 6, 0}, {0}, {0}, {0}, {0x7ff7c665, 0, 2, 0}, {0x451ce18b, 0, 2, 2269},
	{0x4b5dc1ef, 0, 3, 0}, {0xf938afd, 0, 2, 0}, {0}, {0}, {0}, {0x97850b19, 0, 2, 0}, {0}, {0x63d5b0df, 0, 3, 0},
	{0}, {0}, {0}, {0x75407e8f, 0, 4, 0}, {0x236092ad, 0, 2, 0}, {0}, {0xde3f2d15, 0, 3, 0}, {0},
	{0xfeab603, 0, 3, 0}, {0}, {0xaff6e1dd, 0, 3, 0}, {0x30fb52df, 0, 3, 0}, {0xdeab79f1, 0, 3, 1501}, {0x700af167, 0, 3, 0}, {0}, {0x4940b2d, 0, 3, 0},
	{0}, {0}, {0}, {0}, {0x471b1b5d, 0, 3, 0}, {0}, {0}, {0},
	{0}, {0x79f606f7, 0, 3, 0}, {0}, {0xe4a3d3a1, 0, 3, 0}, {0}, {0}, {0}, {0xee26240b, 0, 6, 284},
	{0xdf716c9d, 0, 3, 0}, {0x99b6dc41, 0, 2, 0}, {0}, {0}, {0}, {0x5addf8af, 0, 0, 3039}, {0xe41ef501, 0, 2, 0}, {0xc50861ad, 0, 2, 0},
	{0xef11b78d, 0, 2, 0}, {0}, {0}, {0xb374822b, 0, 3, 0}, {0xc6e97099, 0, 3, 0}, {0}, {0x3539b2bd, 0, 3, 0}, {0x99d864b1, 0, 4, 0},
	{0xd9b14277, 0, 2, 0}, {0}, {0}, {0xb6e66f77, 0, 4, 0}, {0x45d8b8ab, 0, 3, 0}, {0x7fba9bab, 0, 3, 0}, {0x5f98a0a3, 0, 2, 0}, {0x4d866b81, 2, 0, 0},
	{0xd07a961f, 0, 3, 0}, {0xfd57a0bb, 0, 3, 0}, {0xc626413b, 0, 2, 0}, {0xab47df05, 0, 4, 759}, {0x41c89b71, 0, 1, 3004}, {0}, {0xe41acc57, 0, 2, 0}, {0},
	{0x1f64af91, 4, 0, 0}, {0}, {0}, {0x54e3e7a5, 0, 2, 0}, {0xa78edc1d, 0, 2, 0}, {0xadb2f133, 0, 2, 0}, {0}, {0xb743f93b, 0, 2, 0},
	{0xec077171, 0, 3, 0}, {0}, {0}, {0}, {0xb7f49507, 0, 2, 0}, {0x432c88ff, 0, 2, 2232}, {0x86ede0b, 0, 3, 0}, {0},
	{0x1c3bae3d, 0, 5, 0}, {0}, {0xe205d92f, 0, 3, 0}, {0x6960b881, 0, 3, 0}, {0x61f14af5, 0, 2, 0}, {0x7fd92145, 0, 3, 0}, {0xfb4288d5, 2, 0, 0}, {0},
	{0}, {0}, {0x6f185c5f, 0, 0, 3121}, {0}, {0}, {0}, {0}, {0},
	{0}, {0x2bb872f, 0, 2, 0}, {0}, {0}, {0}, {0x592b6e17, 0, 3, 0}, {0xa973527b, 0, 3, 0}, {0xe4d6ed6f, 0, 3, 0},
	{0}, {0xe9f900c1, 0, 3, 0}, {0}, {0x2c1c0d47, 0, 8, 0}, {0x8d0703d, 0, 2, 0}, {0}, {0}, {0xd5fe8537, 0, 4, 0},
	{0}, {0}, {0x1021308d, 0, 2, 0}, {0x8cd34889, 0, 3, 0}, {0}, {0}, {0x325a7bed, 0, 3, 0}, {0},
	{0}, {0}, {0x4781523, 0, 3, 0}, {0}, {0x741c9f19, 4, 0, 0}, {0}, {0x608a4d67, 0, 3, 0}, {0x8c16ed5f, 0, 2, 2174},
	{0xf634a3d, 0, 4, 1147}, {0}, {0}, {0xf7592327, 0, 2, 0}, {0}, {0x9cabbcef, 0, 3, 0}, {0}, {0},
	{0}, {0x312800b1, 4, 7, 87}, {0x53b89b0b, 0, 3, 0}, {0xc256b68d, 0, 3, 0}, {0x7a5bcd09, 0, 2, 0}, {0}, {0}, {0},
	{0xc12ff63f, 0, 4, 0}, {0}, {0}, {0x71da843f, 0, 3, 0}, {0}, {0}, {0}, {0x16a368e9, 0, 2, 2122},
	{0xef9e9217, 0, 4, 0}, {0x4c277777, 0, 2, 0}, {0xbe524607, 0, 3, 0}, {0xb65e8aa1, 0, 3, 0}, {0x21ef6e91, 0, 1, 2960}, {0xd81a1c17, 0, 2, 0}, {0}, {0xb5a1c303, 0, 3, 0},
	{0x28071d11, 0, 3, 0}, {0x534cb7fb, 0, 3, 0}, {0}, {0}, {0}, {0}, {0}, {0x97849f81, 6, 5, 0},
	{0x8b78922f, 6, 10, 14}, {0xbec8539, 0, 3, 0}, {0x532acfeb, 0, 3, 0}, {0x43432229, 0, 2, 0}, {0xf4daed8f, 0, 2, 0}, {0xfc4ce793, 4, 0, 0}, {0x1abd8269, 0, 5, 596}, {0x98086c01, 0, 3, 0},
	{0x347ad0e3, 0, 3, 1332}, {0xeef9f36b, 0, 3, 0}, {0x55ef29fb, 0, 3, 0}, {0x4e2b3919, 0, 3, 0}, {0xc00d11b9, 0, 2, 0}, {0x857e2441, 0, 3, 0}, {0x7a15aa8d, 0, 2, 0}, {0x96476315, 0, 2, 0},
	{0xad666ec7, 0, 2, 0}, {0x7df64f9f, 0, 2, 0}, {0}, {0}, {0x5940aafb, 0, 2, 0}, {0}, {0}, {0},
	{0}, {0}, {0x243f850f, 0, 2, 0}, {0}, {0}, {0x5a5dee59, 0, 4, 0}, {0}, {0x10900e3d, 3, 2, 0},
	{0xefe91fc7, 0, 3, 0}, {0x74426fd7, 0, 3, 0}, {0}, {0}, {0}, {0x2ab135b9, 0, 2, 0}, {0}, {0x492b4883, 0, 4, 0},
	{0}, {0}, {0xadc5fd61, 0, 2, 0}, {0}, {0xb71a38e9, 0, 2, 0}, {0}, {0xceb4bf95, 0, 3, 0}, {0x6048de95, 0, 2, 0},
	{0}, {0x27d2573f, 0, 5, 0}, {0x66fd2ce1, 0, 4, 0}, {0xab46d447, 0, 2, 0}, {0x3c3a8657, 0, 3, 0}, {0x3965202b, 0, 3, 0}, {0}, {0},
	{0xa5c14503, 2, 0, 0}, {0}, {0xc2b5f3e5, 0, 0, 3444}, {0}, {0}, {0x2a60ccb3, 0, 3, 0}, {0x6ce2c45, 0, 2, 0}, {0},
	{0x8df5cec7, 0, 3, 0}, {0}, {0}, {0}, {0x837ff6d3, 0, 3, 1632}, {0}, {0x80f5dcbd, 0, 7, 0}, {0x38ddb3c1, 0, 0, 3095},
	{0}, {0}, {0}, {0}, {0}, {0x70ecc677, 0, 8, 48}, {0x57d1d811, 6, 8, 79}, {0xf75a659f, 0, 2, 0},
	{0x345015d9, 0, 2, 0}, {0}, {0xd4c75d77, 0, 2, 2178}, {0}, {0}, {0}, {0x1ea4bce5, 0, 3, 0}, {0x75d5fdb7, 0, 2, 0},
	{0}, {0}, {0}, {0x65a33319, 0, 3, 0}, {0}, {0x31a58e8d, 0, 3, 0}, {0xc0d1fda1, 0, 2, 0}, {0x7bdcd0c1, 0, 2, 0},
	{0x5ba9f733, 0, 2, 0}, {0}, {0xbd1571f3, 0, 2, 0}, {0x4148725d, 0, 2, 0}, {0x823f399, 0, 3, 0}, {0}, {0x555cc821, 0, 4, 0}, {0xff8b889f, 0, 2, 0},
	{0}, {0}, {0}, {0x18365585, 0, 3, 0}, {0}, {0x99d15461, 0, 2, 0}, {0xf26f258d, 0, 2, 2762}, {0},
	{0}, {0}, {0x786ab42d, 0, 3, 0}, {0}, {0}, {0}, {0}, {0},
	{0x665b6c59, 0, 2, 2387}, {0}, {0}, {0}, {0}, {0x81a9a07b, 0, 4, 0}, {0}, {0},
	{0}, {0}, {0}, {0}, {0x75bfd2ab, 0, 5, 0}, {0xf1ca64fd, 0, 5, 384}, {0xaa60657d, 0, 3, 0}, {0},
	{0}, {0}, {0}, {0}, {0}, {0}, {0}, {0},
	{0x3105985, 0, 2, 0}, {0x157128d9, 0, 3, 1941}, {0}, {0xfe4cf3f3, 0, 3, 0}, {0x7bda8965, 6, 0, 0}, {0x88e12d7d, 0, 2, 0}, {0x4aaef4c3, 0, 3, 0}, {0},
	{0x88a3d867, 0, 3, 0}, {0}, {0}, {0xff6a11c3, 0, 7, 0}, {0}, {0x64ff7ab5, 0, 4, 0}, {0}, {0},
	{0}, {0xc8eb03f1, 0, 4, 0}, {0x433911b, 0, 2, 0}, {0xb0878fd5, 0, 2, 0}, {0}, {0x708dfcd5, 0, 2, 0}, {0xf61727ef, 0, 2, 0}, {0x77b6f0fd, 0, 2, 0},
	{0xa9f9c6eb, 0, 3, 0}, {0x6f3a9e71, 0, 4, 1033}, {0x7db80d67, 0, 7, 0}, {0xd0dd0e85, 0, 2, 0}, {0x4cd3e1fd, 0, 2, 0}, {0xc3a070ad, 0, 2, 0}, {0}, {0},
	{0}, {0x3ef53077, 0, 3, 0}, {0}, {0x3352ba6d, 0, 2, 0}, {0xe73fab35, 0, 2, 0}, {0}, {0x20713e07, 0, 5, 0}, {0},
	{0}, {0}, {0x593a7c2d, 0, 3, 1403}, {0}, {0x2f25ea39, 0, 3, 0}, {0}, {0}, {0},
	{0}, {0}, {0xc4747f4f, 0, 4, 0}, {0}, {0}, {0x84636b91, 0, 3, 1885}, {0}, {0x7ce6dd4b, 0, 3, 0},
	{0}, {0}, {0}, {0}, {0}, {0}, {0xdd4d4b25, 0, 3, 0}, {0},
	{0}, {0}, {0x8037d403, 0, 3, 0}, {0xd78d3ddf, 0, 3, 0}, {0}, {0}, {0xf322f4fd, 0, 3, 1697}, {0},
	{0}, {0xddc3cd27, 0, 3, 0}, {0x70e5080f, 0, 3, 0}, {0}, {0xd7d2caa5, 0, 3, 1770}, {0x3f078d77, 0, 3, 0}, {0x25d8c7af, 0, 3, 0}, {0},
	{0xe325eb6b, 0, 3, 0}, {0xd67c977b, 0, 2, 0}, {0xbd0e90af, 0, 3, 0}, {0xd66ae7f5, 0, 2, 0}, {0}, {0}, {0x4e16b81f, 0, 4, 1047}, {0xf39286fb, 0, 3, 0},
	{0}, {0}, {0}, {0x5c9e411d, 0, 3, 0}, {0xb03e5b75, 0, 5, 0}, {0}, {0x7a187cf, 0, 5, 0}, {0x514039, 0, 4, 0},
	{0}, {0}, {0}, {0x57962f81, 0, 3, 0}, {0x11eabac5, 4, 6, 0}, {0x1044cb99, 0, 4, 0}, {0xa228264d, 0, 2, 0}, {0x2aa9a6e5, 0, 4, 0},
	{0x1f68c3b, 0, 2, 2196}, {0}, {0}, {0xb2631e2f, 0, 4, 763}, {0}, {0xcc7f18dd, 0, 0, 3069}, {0}, {0},
	{0}, {0xe801a63b, 0, 3, 1526}, {0x40e6940d, 0, 3, 0}, {0}, {0}, {0}, {0}, {0},
	{0}, {0}, {0xd5348851, 4, 0, 0}, {0x4602af13, 0, 2, 0}, {0}, {0}, {0xf8a0c1a7, 0, 5, 415}, {0},
	{0}, {0xccfe8e0f, 0, 2, 0}, {0}, {0}, {0}, {0}, {0}, {0xe2d0faff, 0, 3, 1365},
	{0x56b524c3, 0, 3, 0}, {0xa79ef0d3, 0, 3, 0}, {0xa721eff3, 4, 0, 0}, {0xee4c0f6f, 0, 3, 0}, {0xdef9b3df, 0, 2, 0}, {0x66e15ab9, 0, 3, 0}, {0}, {0},
	{0}, {0}, {0}, {0xd8c2056b, 0, 4, 0}, {0}, {0x7947f79b, 0, 3, 0}, {0}, {0},
	{0}, {0xbc4f26d9, 0, 2, 0}, {0xebdd2ee3, 0, 2, 0}, {0x29718e2d, 0, 2, 0}, {0}, {0x6f740c6d, 0, 3, 0}, {0}, {0xa399bc29, 0, 3, 1699},
	{0xd7f2e62f, 0, 4, 0}, {0x843232d, 0, 5, 659}, {0x2ab09687, 0, 3, 0}, {0xd5cee61, 0, 2, 0}, {0}, {0}, {0x1d33a669, 0, 3, 0}, {0},
	{0}, {0xceb30891, 0, 2, 0}, {0}, {0}, {0}, {0}, {0}, {0},
	{0x335dc65d, 4, 7, 0}, {0xab8dd7b7, 0, 4, 0}, {0x2c9fafb1, 0, 3, 0}, {0x411bf0eb, 0, 2, 0}, {0x42e91fa5, 0, 3, 0}, {0x28d2411d, 0, 3, 0}, {0x63ce4dcd, 0, 2, 0}, {0x1224259f, 0, 3, 0},
	{0xb95e1dd5, 0, 4, 0}, {0xb842e50d, 6, 7, 0}, {0xf4f7a40d, 0, 3, 0}, {0x5c2480e5, 0, 2, 0}, {0}, {0}, {0}, {0xbf336f09, 0, 3, 0},
	{0}, {0}, {0x4c4e7c89, 0, 2, 0}, {0}, {0}, {0xf840d4bb, 0, 3, 0}, {0x8672f7e1, 0, 2, 2495}, {0x1cdd4245, 0, 0, 3049},
	{0}, {0x5b61b899, 2, 4, 0}, {0x9594f063, 0, 4, 0}, {0x2b8264a1, 0, 1, 2918}, {0x8f4e243b, 0, 3, 0}, {0x4a8d421f, 0, 3, 0}, {0x50564c9, 0, 3, 0}, {0x2aebd63, 4, 0, 0},
	{0x52eaefa7, 0, 3, 0}, {0x94624473, 0, 2, 0}, {0xd1d763f, 0, 3, 0}, {0x7f36ef53, 0, 2, 0}, {0}, {0x7a25acf, 0, 4, 875}, {0x235df871, 0, 3, 0}, {0},
	{0x56c79df9, 0, 3, 0}, {0x72200e8b, 0, 3, 0}, {0xa5c27c3, 0, 3, 0}, {0xcd897c3d, 0, 1, 2934}, {0x49bed74d, 0, 2, 0}, {0}, {0}, {0},
	{0x77112b51, 0, 2, 0}, {0}, {0x90026111, 0, 4, 0}, {0xa897567d, 0, 3, 0}, {0}, {0}, {0}, {0xd722861d, 3, 3, 0},
	{0x30ed50fd, 0, 2, 2116}, {0}, {0}, {0x26c7ce45, 0, 3, 0}, {0x99edb3e9, 0, 3, 0}, {0}, {0xecf5ab1f, 0, 2, 0}, {0x6c8785b9, 0, 2, 0},
	{0x4f798457, 0, 3, 0}, {0}, {0xabc862ed, 0, 3, 0}, {0}, {0}, {0xab52aa55, 6, 6, 194}, {0xe8c7bcf, 0, 3, 0}, {0xf2702cd1, 0, 3, 0},
	{0x2bfefb55, 0, 3, 0}, {0x5154e33d, 0, 3, 0}, {0x71af3389, 0, 1, 2898}, {0xd37a3e0d, 0, 3, 0}, {0x53a673, 0, 2, 0}, {0xc086db19, 2, 1, 0}, {0xf8702c71, 0, 2, 2083}, {0x1b8124cf, 0, 3, 0},
	{0x8e23ba1d, 0, 3, 0}, {0x4a76f789, 0, 6, 245}, {0x20ae61a9, 0, 2, 0}, {0}, {0x94ede931, 0, 2, 0}, {0xc84c8da3, 0, 3, 0}, {0xa7d6bc57, 0, 2, 0}, {0},
	{0}, {0x72863129, 0, 2, 0}, {0}, {0}, {0}, {0}, {0}, {0},
	{0}, {0xad2cea9f, 2, 4, 0}, {0}, {0x8e3261e5, 0, 5, 0}, {0x29e61fad, 0, 3, 0}, {0x12e287cd, 0, 3, 0}, {0x256619a7, 0, 2, 0}, {0},
	{0}, {0}, {0xa3721435, 0, 3, 0}, {0}, {0xf8a66bbf, 0, 3, 0}, {0x21174911, 0, 2, 0}, {0x949f717, 0, 2, 0}, {0},
	{0}, {0x8537e331, 0, 2, 0}, {0x83ebeca5, 0, 2, 0}, {0}, {0x8d2a429d, 0, 4, 0}, {0x3d2b62df, 0, 3, 0}, {0xcf56764d, 0, 2, 0}, {0},
	{0x4ab350fd, 0, 3, 0}, {0xb52d7691, 0, 3, 0}, {0xc3c964b7, 0, 3, 0}, {0x33bad649, 0, 2, 0}, {0xda77d7d7, 0, 2, 0}, {0}, {0}, {0xa443dd73, 0, 2, 2602},
	{0xeffb2ef5, 0, 3, 0}, {0x9511409d, 0, 2, 0}, {0x93e55c3f, 0, 2, 0}, {0}, {0}, {0}, {0}, {0},
	{0x7391dcd1, 0, 4, 0}, {0}, {0}, {0}, {0}, {0}, {0}, {0xce7fa7d3, 0, 2, 0},
	{0}, {0x79e96095, 0, 4, 828}, {0}, {0}, {0x1dfd9d91, 0, 2, 0}, {0}, {0}, {0},
	{0}, {0xaa65b29f, 0, 2, 2738}, {0x54ca07e5, 0, 3, 0}, {0x2d025ca1, 0, 3, 0}, {0}, {0x32a562b9, 0, 4, 1023}, {0}, {0},
	{0}, {0x23d63695, 0, 3, 0}, {0}, {0}, {0}, {0}, {0x56b8d1f, 0, 3, 0}, {0x40533e8b, 0, 3, 0},
	{0xa1f2179f, 0, 2, 0}, {0}, {0}, {0xe12746d5, 0, 3, 1817}, {0xd4b8f64b, 0, 4, 0}, {0x5d99082d, 0, 3, 0}, {0x3ac18a8d, 0, 0, 3545}, {0x99072951, 0, 2, 0},
	{0x73891921, 3, 0, 0}, {0xb2e196ed, 0, 2, 0}, {0xf169adfb, 0, 2, 0}, {0xb15f618f, 0, 2, 0}, {0x16e222a7, 0, 2, 0}, {0x7fd6947d, 0, 3, 0}, {0x13337a4f, 0, 4, 0}, {0},
	{0x6af85ad3, 0, 3, 0}, {0x5e1e8a75, 3, 6, 0}, {0x2ad968c9, 0, 3, 0}, {0x15ba6c57, 0, 5, 0}, {0}, {0}, {0xa9b3b665, 0, 4, 1191}, {0},
	{0xe928cf19, 0, 3, 0}, {0}, {0}, {0}, {0x4397fe3f, 0, 2, 0}, {0xacffaca3, 0, 2, 0}, {0x9cf4d81b, 0, 2, 0}, {0},
	{0xa55f331b, 0, 3, 0}, {0}, {0}, {0x1129bf4b, 0, 2, 0}, {0xc6e97359, 0, 3, 0}, {0}, {0x4c0bef, 6, 1, 0}, {0},
	{0}, {0xab888a23, 0, 2, 0}, {0x7e9d9697, 0, 2, 0}, {0}, {0}, {0}, {0xc727a93d, 0, 2, 0}, {0},
	{0xfddfcb49, 0, 4, 977}, {0x4b588f6f, 0, 2, 0}, {0}, {0}, {0xa82e1741, 0, 3, 0}, {0}, {0xfe041479, 0, 2, 0}, {0},
	{0}, {0}, {0}, {0x832c7cc3, 0, 5, 425}, {0}, {0}, {0}, {0x8cbe2563, 3, 0, 0},
	{0xe328d827, 0, 3, 0}, {0x299f40d9, 0, 3, 0}, {0}, {0}, {0x8e7534cf, 0, 3, 0}, {0xb7f6a331, 0, 3, 0}, {0x348512bd, 0, 2, 0}, {0x9e916bfd, 0, 2, 0},
	{0xb6125701, 0, 2, 2710}, {0}, {0x3f29641d, 0, 4, 753}, {0x1fe67969, 0, 3, 0}, {0x64a8839d, 0, 2, 0}, {0}, {0x35d0a1b5, 0, 4, 0}, {0xe8a51b13, 3, 0, 0},
	{0x94cd0823, 0, 2, 0}, {0xb334bdbb, 0, 2, 0}, {0xb06cdd43, 0, 3, 0}, {0xdc6d813b, 0, 4, 0}, {0}, {0x225f6429, 0, 3, 0}, {0xde30106f, 0, 4, 0}, {0xd08712ff, 0, 3, 0},
	{0xdd0eb8b3, 0, 3, 0}, {0xdfc73f5d, 0, 2, 0}, {0}, {0}, {0x8b8a1e01, 0, 7, 0}, {0x6ee34c17, 0, 3, 0}, {0x863e4647, 0, 3, 0}, {0x1c739887, 0, 2, 0},
	{0x31d341d5, 0, 4, 1105}, {0}, {0}, {0xeabffbbb, 0, 3, 0}, {0}, {0x30b34427, 0, 3, 0}, {0x248fc75, 0, 2, 0}, {0xb018cc0d, 0, 3, 0},
	{0x692dffcd, 0, 2, 0}, {0}, {0}, {0}, {0xad30c3d7, 0, 5, 0}, {0x111ce2b7, 0, 3, 0}, {0x15783b3b, 0, 2, 0}, {0},
	{0x3eee773d, 0, 2, 2523}, {0xfb2f271, 0, 4, 0}, {0x58061217, 0, 2, 0}, {0x50be1fa7, 0, 2, 0}, {0}, {0}, {0x99c71a4b, 0, 2, 0}, {0x81145d39, 0, 2, 0},
	{0}, {0}, {0xf535c3b9, 0, 2, 0}, {0}, {0x5ecc7aa1, 0, 4, 0}, {0}, {0xc1e91931, 0, 1, 2940}, {0x7598d3a3, 0, 2, 0},
	{0}, {0}, {0x78d410c9, 0, 2, 0}, {0x878892df, 0, 2, 0}, {0xf41cdd79, 0, 3, 0}, {0x685e597, 0, 2, 0}, {0}, {0},
	{0xdc7d475b, 0, 3, 0}, {0}, {0xb1192507, 3, 2, 0}, {0}, {0}, {0xe37711b3, 0, 3, 0}, {0}, {0x4e28ec41, 6, 4, 0},
	{0x2c9e20ef, 0, 2, 2489}, {0}, {0x7fc8bc0b, 0, 2, 0}, {0x1c689a8b, 0, 4, 0}, {0x9d58dff, 0, 3, 0}, {0x3c9c5cb5, 0, 2, 0}, {0x16e949, 0, 2, 0}, {0},
	{0x7351f769, 0, 4, 0}, {0}, {0xb60cdf17, 0, 3, 0}, {0}, {0}, {0}, {0x59a9810d, 0, 4, 0}, {0x7fcf521f, 0, 3, 0},
	{0x158f0f6d, 0, 2, 0}, {0xdb4c6b4d, 0, 3, 0}, {0xa15c82f5, 0, 2, 0}, {0}, {0}, {0}, {0}, {0},
	{0}, {0xcae416e1, 0, 2, 0}, {0}, {0x64e7089f, 0, 3, 1883}, {0x67ffb939, 0, 5, 0}, {0xaf77f5ed, 0, 2, 0}, {0xdbf065a3, 0, 2, 0}, {0},
	{0xbb4300b5, 0, 3, 0}, {0x841b5d41, 0, 2, 0}, {0xe14525b5, 0, 2, 0}, {0}, {0}, {0}, {0}, {0},
	{0x7bc187ad, 0, 0, 3143}, {0}, {0}, {0}, {0xd4026d09, 0, 3, 0}, {0}, {0xf94a2855, 0, 4, 0}, {0x73a1ccb7, 0, 3, 0},
	{0xf8b120a5, 0, 3, 0}, {0}, {0x15970cff, 0, 3, 0}, {0x79c43f25, 0, 4, 0}, {0}, {0}, {0}, {0x9cb1ba59, 0, 2, 0},
	{0}, {0}, {0}, {0x69e03089, 0, 2, 0}, {0}, {0}, {0x92643b99, 0, 3, 0}, {0},
	{0}, {0}, {0x62caa011, 0, 3, 0}, {0xea1b6813, 0, 3, 0}, {0x2787a9cd, 0, 3, 0}, {0x71d81079, 4, 4, 0}, {0}, {0},
	{0}, {0}, {0}, {0}, {0xd78e38ab, 3, 3, 0}, {0x50b4bd15, 0, 0, 3466}, {0}, {0},
	{0x2f31e427, 0, 2, 0}, {0}, {0xe187b9ed, 3, 2, 0}, {0xe1542bbd, 0, 2, 0}, {0}, {0x51992fc7, 0, 3, 0}, {0x23d7b0d9, 0, 2, 0}, {0x45ddc7b, 0, 2, 0},
	{0xee3179c3, 0, 2, 0}, {0x4ba1a2b5, 0, 3, 2053}, {0}, {0}, {0}, {0}, {0}, {0x28cd307, 0, 2, 0},
	{0}, {0x2751d95, 0, 4, 1083}, {0x7f6713ab, 0, 3, 0}, {0xc1d38995, 0, 2, 0}, {0}, {0}, {0}, {0x4cd1f469, 0, 2, 0},
	{0x5c8b118f, 0, 2, 0}, {0}, {0}, {0}, {0}, {0xaebb4cdf, 0, 3, 0}, {0}, {0},
	{0}, {0xf7e32d0f, 0, 3, 0}, {0xc0bef6c5, 0, 2, 2539}, {0xdf3f8923, 0, 3, 0}, {0xe5aeae7, 0, 5, 669}, {0xfb5c9147, 0, 2, 0}, {0x4d131863, 0, 2, 0}, {0x5254303d, 0, 3, 0},
	{0}, {0}, {0x9c1cd9a3, 0, 0, 3127}, {0xe3b0d6bb, 0, 2, 0}, {0}, {0xaa68f557, 0, 2, 0}, {0xcad1453b, 0, 5, 657}, {0},
	{0x1e8448b1, 0, 3, 0}, {0}, {0xf1f9b9a1, 0, 6, 0}, {0x607d38f, 0, 3, 0}, {0}, {0x611b8e5, 0, 3, 0}, {0}, {0xaa34d499, 0, 3, 0},
	{0}, {0}, {0}, {0x49705cd1, 0, 3, 0}, {0x446d1dbb, 0, 4, 918}, {0x5fd4c779, 4, 0, 0}, {0x8f656193, 0, 3, 0}, {0},
	{0}, {0}, {0x9951213, 0, 2, 0}, {0}, {0}, {0xf448b8c3, 0, 2, 2702}, {0x4898fd, 0, 4, 0}, {0x4a3838df, 0, 4, 0},
	{0xe07ebf87, 0, 3, 0}, {0xf67b8b9, 0, 3, 0}, {0xf8f15a8f, 0, 3, 0}, {0}, {0xf05e775d, 0, 3, 0}, {0x7f7f3853, 0, 3, 0}, {0}, {0},
	{0xdb404afd, 0, 3, 0}, {0x36f571cd, 0, 3, 0}, {0x748c38df, 0, 4, 999}, {0x327c5b15, 0, 5, 0}, {0x9ea332b1, 0, 3, 0}, {0x19a86211, 0, 2, 0}, {0xd5587e81, 0, 2, 0}, {0x4703aa69, 0, 2, 0},
	{0x17d42d53, 0, 1, 2904}, {0x66ec329f, 0, 2, 2525}, {0x8b907313, 0, 4, 0}, {0x33d8442b, 0, 3, 0}, {0x67425045, 0, 3, 0}, {0x5a7e6ac9, 0, 2, 0}, {0x6da5dab1, 0, 2, 0}, {0x26593cdb, 0, 5, 576},
	{0}, {0}, {0}, {0}, {0}, {0}, {0}, {0x63f1637b, 0, 4, 969},
	{0x3d916d77, 0, 2, 0}, {0x90157175, 0, 2, 2772}, {0x4e49bc05, 0, 2, 0}, {0x172d0e41, 0, 4, 0}, {0xb554b1ed, 0, 2, 0}, {0x7b9a3453, 4, 6, 0}, {0x96633aa1, 0, 2, 0}, {0x49a8667d, 4, 0, 0},
	{0}, {0xe690a875, 0, 2, 0}, {0x3ebb0d83, 0, 3, 0}, {0x1648cbe9, 6, 6, 0}, {0xa12175c7, 0, 3, 0}, {0}, {0}, {0},
	{0}, {0}, {0}, {0}, {0}, {0}, {0}, {0},
	{0}, {0}, {0x9dd5ecf1, 0, 4, 1177}, {0x20152da1, 0, 4, 0}, {0x88a01e2d, 0, 2, 0}, {0x8551e935, 0, 4, 0}, {0xcac8e201, 0, 2, 0}, {0},
	{0}, {0x14af3e31, 6, 0, 0}, {0}, {0x9edee59, 0, 3, 0}, {0}, {0}, {0}, {0x1c497dd3, 0, 3, 0},
	{0x667f695f, 0, 2, 0}, {0x7c2fdc77, 0, 2, 0}, {0xf90005bd, 0, 3, 1542}, {0x2665e8f, 0, 3, 0}, {0x246c2d81, 0, 2, 0}, {0x322397c9, 0, 3, 0}, {0}, {0xc39dee21, 0, 6, 314},
	{0xb0f2fbeb, 3, 4, 0}, {0x58210791, 0, 4, 0}, {0xe28c4497, 0, 4, 0}, {0xc1274a11, 0, 3, 0}, {0x7d081501, 0, 2, 0}, {0x7facd507, 0, 3, 0}, {0}, {0x3c43b05d, 0, 2, 0},
	{0x70ba58b1, 0, 0, 3337}, {0xf2e51543, 0, 2, 0}, {0}, {0xf065cfcd, 0, 3, 0}, {0x6ef735ad, 0, 2, 0}, {0}, {0xfe0d815d, 0, 7, 0}, {0x8ddc1671, 5, 7, 0},
	{0x6dd5b74d, 0, 3, 0}, {0xbe902521, 0, 2, 0}, {0x3bef7077, 6, 3, 0}, {0x896194db, 0, 3, 0}, {0}, {0}, {0}, {0},
	{0x14795881, 3, 2, 2341}, {0x107a7c5d, 0, 3, 0}, {0}, {0}, {0x42c9bb95, 0, 2, 0}, {0}, {0xffd1d745, 0, 3, 0}, {0x53482cf5, 0, 2, 0},
	{0x43a8587b, 0, 2, 0}, {0x42a41a43, 0, 2, 0}, {0xd56bff13, 0, 1, 2976}, {0xa7db6f69, 0, 0, 3488}, {0x166ef529, 0, 4, 0}, {0x141ca049, 0, 2, 0}, {0}, {0},
	{0}, {0xc66ae60d, 0, 1, 2854}, {0x6738c949, 0, 3, 0}, {0xddc22297, 0, 2, 0}, {0xd7bf7287, 0, 0, 3515}, {0}, {0}, {0},
	{0}, {0xcfd9e1cf, 0, 2, 0}, {0xa36aeea3, 0, 3, 0}, {0}, {0}, {0xf2d43f59, 0, 4, 0}, {0xe41e3e3, 0, 2, 0}, {0x63cd39c5, 0, 3, 0},
	{0xdc200e29, 0, 2, 0}, {0}, {0}, {0}, {0}, {0x8b536bdf, 0, 0, 3450}, {0xae2f7e79, 0, 3, 0}, {0},
	{0}, {0xf06fc173, 0, 3, 0}, {0x9cc83d5f, 0, 3, 1857}, {0x551fe945, 0, 2, 0}, {0}, {0xd7f336d9, 0, 4, 0}, {0x3d9ad5c3, 0, 2, 0}, {0},
	{0x44f9604b, 0, 2, 2644}, {0}, {0}, {0x804e0a63, 0, 3, 0}, {0xdb54e9c1, 4, 2, 0}, {0}, {0}, {0},
	{0x430ed5a9, 0, 3, 0}, {0xb4905329, 0, 2, 2114}, {0x4e0bba85, 0, 5, 362}, {0x95001687, 0, 2, 0}, {0x33793a0b, 0, 3, 0}, {0xc8bc5a07, 6, 0, 0}, {0x33aa6e01, 0, 4, 736}, {0x29691a39, 0, 5, 0},
	{0x4c7ba37b, 0, 2, 0}, {0}, {0xcb97e11b, 0, 1, 2838}, {0x2789ef8b, 0, 4, 0}, {0xc3d00f55, 0, 3, 0}, {0x85f967dd, 0, 1, 3010}, {0}, {0},
	{0x2ca7632b, 0, 0, 3161}, {0x902d374d, 0, 4, 0}, {0xb199e543, 0, 3, 0}, {0x8181840d, 0, 3, 1358}, {0x9332a023, 0, 3, 0}, {0xbaf0e353, 0, 5, 0}, {0}, {0},
	{0x89885463, 0, 3, 0}, {0}, {0x9e74a081, 0, 3, 2016}, {0xc5316009, 0, 2, 2800}, {0xd01d6c63, 0, 0, 3333}, {0x2f8845f9, 0, 3, 0}, {0x82e80e35, 0, 3, 0}, {0x28cdd83b, 0, 3, 0},
	{0x1b63d9f5, 0, 2, 0}, {0x458b7a4f, 0, 3, 0}, {0}, {0xa4e1eb17, 0, 3, 0}, {0}, {0}, {0xf15a75ef, 4, 0, 3361}, {0},
	{0}, {0}, {0}, {0xaedac097, 0, 4, 1107}, {0}, {0x1ee4df5d, 0, 2, 0}, {0xf6530963, 0, 4, 0}, {0xe3a90cbb, 0, 2, 0},
	{0}, {0xebf2692d, 0, 3, 0}, {0}, {0x8423d961, 0, 3, 0}, {0}, {0}, {0}, {0},
	{0}, {0x1f1d11b3, 0, 3, 0}, {0}, {0}, {0xd780afe9, 0, 3, 0}, {0xbaf677db, 0, 2, 0}, {0xcaa1e12b, 0, 3, 0}, {0},
	{0x919b1e6b, 0, 4, 0}, {0xee2d024f, 0, 2, 0}, {0x99338245, 0, 2, 0}, {0}, {0}, {0}, {0xbfc80e2f, 0, 4, 0}, {0},
	{0}, {0}, {0}, {0}, {0xe37980db, 0, 2, 2624}, {0xcf8c68ab, 0, 4, 0}, {0x10a84e9f, 0, 2, 0}, {0x31ec6247, 0, 3, 0},
	{0xd0592caf, 0, 3, 0}, {0}, {0}, {0}, {0}, {0}, {0}, {0x4a16b4d7, 0, 2, 0},
	{0}, {0xc763dee9, 0, 3, 0}, {0xef27d37b, 0, 3, 0}, {0x11b55c53, 0, 3, 0}, {0xd1c9fb17, 0, 4, 0}, {0x5e35de6d, 0, 2, 0}, {0}, {0},
	{0}, {0}, {0}, {0}, {0xbf818fbf, 0, 3, 0}, {0xacfe1ed5, 0, 2, 0}, {0}, {0x26a5d327, 0, 1, 2912},
	{0xa1d298bd, 0, 3, 1649}, {0x6f9aacbf, 0, 2, 0}, {0}, {0}, {0xc6f45a49, 4, 0, 0}, {0xdcd83433, 0, 4, 0}, {0xa8fca349, 0, 3, 0}, {0xed2a8015, 0, 3, 0},
	{0x91a8252b, 0, 2, 0}, {0xf3f99229, 0, 3, 0}, {0}, {0}, {0x7cf2eee5, 0, 4, 0}, {0}, {0x12d53e33, 0, 3, 0}, {0xa11a2541, 0, 3, 0},
	{0x300d572f, 0, 2, 0}, {0}, {0}, {0}, {0xa4af10b5, 0, 2, 0}, {0}, {0xb77567f9, 0, 2, 0}, {0},
	{0}, {0}, {0}, {0}, {0}, {0}, {0}, {0},
	{0xa1fa72cb, 0, 3, 0}, {0x1b836ceb, 0, 2, 2423}, {0xe6b88f5f, 0, 3, 0}, {0xa4ab816f, 0, 2, 0}, {0x2fffabc7, 0, 2, 0}, {0xf84dca83, 0, 3, 0}, {0}, {0xcad76053, 0, 4, 784},
	{0}, {0}, {0x73a905dd, 0, 2, 0}, {0}, {0}, {0xecd92d03, 0, 2, 0}, {0x3b0dd48b, 0, 0, 3225}, {0x4812d86f, 0, 2, 0},
	{0}, {0xebfae059, 0, 3, 0}, {0x46be994d, 0, 3, 0}, {0x269fd915, 0, 2, 0}, {0}, {0x60e6ec8b, 0, 3, 0}, {0}, {0},
	{0}, {0}, {0x66abb9b3, 0, 2, 0}, {0}, {0}, {0}, {0}, {0xdccb99fd, 0, 3, 0},
	{0}, {0}, {0}, {0x7ee8fe89, 0, 3, 0}, {0xd7a66c47, 0, 2, 0}, {0xfd4e1feb, 0, 2, 0}, {0}, {0},
	{0}, {0xbbc75071, 5, 8, 0}, {0xf8f4f82f, 0, 4, 0}, {0x2f3b75d1, 0, 3, 0}, {0x4c09972d, 0, 2, 0}, {0x90ba3943, 0, 3, 0}, {0}, {0},
	{0xb2d4b02f, 0, 4, 0}, {0}, {0}, {0}, {0x937b9e1f, 6, 0, 0}, {0}, {0}, {0x41e77509, 0, 0, 3539},
	{0x6b4efe7d, 0, 2, 0}, {0x74c594a1, 0, 2, 0}, {0x5b661f7, 0, 2, 0}, {0}, {0}, {0xde114e1d, 0, 3, 0}, {0}, {0},
	{0}, {0xa1be2c1f, 0, 3, 0}, {0x29b54a23, 0, 2, 0}, {0}, {0}, {0x91ca2d4f, 0, 2, 0}, {0xb8c13a4b, 0, 2, 0}, {0xc2f1abad, 0, 3, 0},
	{0}, {0}, {0}, {0}, {0x5027780d, 0, 5, 0}, {0x34e02e3f, 0, 3, 0}, {0x7fa5c2f1, 0, 3, 0}, {0x42180513, 0, 3, 0},
	{0x128effe3, 0, 2, 0}, {0x33f832df, 0, 2, 0}, {0x1c82e15d, 0, 3, 0}, {0}, {0x50e130ab, 0, 3, 0}, {0xa91570eb, 0, 2, 0}, {0}, {0},
	{0xdf680173, 0, 2, 2460}, {0xa0f87029, 0, 3, 0}, {0xe8ba0977, 0, 2, 0}, {0}, {0}, {0}, {0}, {0x96942d75, 0, 4, 0},
	{0xb2ce9a1d, 0, 3, 0}, {0}, {0}, {0}, {0}, {0x6f84a505, 0, 5, 520}, {0x8923f53f, 0, 2, 2351}, {0x81f7ba91, 4, 0, 0},
	{0xdd4e9e95, 0, 3, 0}, {0}, {0x37932b97, 6, 3, 0}, {0}, {0}, {0}, {0}, {0x20072505, 0, 2, 0},
	{0}, {0}, {0xc50279f3, 0, 2, 0}, {0}, {0x26e3ae81, 2, 0, 0}, {0}, {0x8f180069, 0, 5, 0}, {0x4ec67791, 0, 3, 0},
	{0x4cab5f37, 2, 5, 0}, {0x3b2a7ac5, 5, 5, 0}, {0xe9cf9b9b, 0, 0, 3401}, {0xee956f5d, 0, 2, 0}, {0x3dcc4269, 0, 2, 0}, {0x9f166f5, 0, 2, 0}, {0}, {0x6195151d, 0, 2, 0},
	{0x2e403989, 6, 2, 0}, {0x9e5f1251, 0, 3, 0}, {0}, {0}, {0}, {0}, {0}, {0},
	{0}, {0}, {0}, {0x5e3fc23f, 0, 5, 0}, {0}, {0}, {0x7b4009d1, 0, 4, 0}, {0},
	{0x4e21c49, 0, 3, 0}, {0xaa6e6291, 0, 2, 0}, {0x753cf269, 0, 2, 0}, {0x57b11063, 0, 3, 0}, {0}, {0x26449cad, 0, 4, 0}, {0x20883cb5, 0, 2, 0}, {0x1e5bf09, 0, 3, 0},
	{0}, {0}, {0xb91b5877, 6, 9, 24}, {0x63d0269, 0, 3, 0}, {0}, {0}, {0}, {0xd189830d, 0, 3, 0},
	{0xdcfb195b, 0, 2, 0}, {0x7132764f, 0, 3, 0}, {0x3b7007e5, 0, 2, 0}, {0}, {0}, {0x721a282b, 0, 3, 0}, {0}, {0x988cdaef, 0, 2, 2190},
	{0}, {0x1c306d0f, 0, 4, 0}, {0x2121b5d, 0, 2, 0}, {0xce77c1f7, 0, 2, 0}, {0}, {0}, {0}, {0},
	{0}, {0x1df56c41, 0, 2, 0}, {0}, {0}, {0x6a1e79f, 0, 3, 0}, {0x4f71f0b1, 0, 3, 0}, {0xd3b0f467, 0, 3, 0}, {0x94f02657, 0, 2, 0},
	{0}, {0}, {0xde36fd79, 0, 5, 0}, {0xe40fce53, 0, 5, 0}, {0x9d241fb1, 0, 3, 0}, {0x6697bd3, 0, 3, 0}, {0x91b453c9, 4, 9, 0}, {0x9b7ed8ef, 0, 2, 0},
	{0x47da385f, 0, 4, 0}, {0xa4f354f5, 0, 5, 532}, {0}, {0x550b9c4f, 0, 3, 0}, {0xf79867ab, 4, 2, 0}, {0xd297f2d3, 0, 3, 0}, {0xbb80b5e5, 0, 2, 0}, {0},
	{0}, {0}, {0x4343f9b, 0, 3, 0}, {0x59a91e19, 0, 3, 0}, {0xd8340c5, 0, 3, 0}, {0x8824ed31, 0, 3, 0}, {0}, {0x636d5c4f, 0, 2, 0},
	{0x54617199, 6, 9, 38}, {0}, {0xdadcd6b1, 0, 4, 0}, {0x54b51e75, 0, 2, 0}, {0}, {0}, {0x7a58a4a1, 0, 2, 0}, {0},
	{0xe396b13f, 0, 2, 0}, {0x5a5582d5, 0, 2, 0}, {0x5d3b0c77, 0, 5, 534}, {0}, {0x35b3dc13, 0, 4, 945}, {0xfbff3a39, 0, 4, 1154}, {0x138f2469, 0, 2, 2734}, {0x700efe31, 0, 3, 0},
	{0}, {0x3ae24121, 0, 5, 573}, {0xedbd89df, 0, 3, 0}, {0xd8721f83, 0, 7, 83}, {0xa5f52123, 0, 2, 2323}, {0xfa15949b, 0, 3, 1564}, {0x2698993, 0, 4, 0}, {0x18b46ef7, 0, 3, 0},
	{0xa01f44bd, 0, 4, 0}, {0xbf67d3fb, 0, 3, 0}, {0x7e8c0235, 0, 3, 0}, {0x426435a1, 0, 3, 0}, {0}, {0xd551d895, 0, 1, 2832}, {0xbd47e93b, 0, 5, 0}, {0},
	{0x9f1cf849, 0, 2, 0}, {0}, {0}, {0}, {0}, {0x4da1bc43, 0, 2, 0}, {0x825ec907, 0, 0, 3311}, {0x6af25ea9, 0, 3, 0},
	{0x690e9b79, 0, 2, 2293}, {0x55462ec1, 0, 1, 2846}, {0x72d61233, 0, 3, 0}, {0x64ea2fff, 0, 3, 0}, {0xe282d021, 0, 5, 0}, {0x28614477, 0, 4, 0}, {0}, {0},
	{0x90b71c37, 0, 3, 0}, {0}, {0}, {0}, {0}, {0x73fe67d3, 0, 2, 0}, {0}, {0},
	{0x7e47cfb9, 0, 2, 0}, {0}, {0x46ba855d, 0, 2, 0}, {0}, {0xd220b607, 0, 3, 0}, {0}, {0}, {0},
	{0xc6ecc8d1, 0, 3, 0}, {0}, {0}, {0}, {0}, {0x781a41f9, 0, 2, 0}, {0xce982d4f, 0, 2, 0}, {0},
	{0x122820ad, 0, 3, 0}, {0}, {0x4daf2e7, 0, 0, 3389}, {0}, {0}, {0}, {0}, {0x69db658d, 0, 2, 0},
	{0}, {0x58c38c41, 0, 3, 0}, {0xadb2c8d9, 0, 3, 0}, {0}, {0x3a2a8a8f, 0, 1, 3018}, {0}, {0}, {0x8088db71, 0, 3, 0},
	{0x39fe5f7d, 0, 4, 767}, {0x36d66c0f, 0, 0, 3373}, {0x16be29d, 0, 3, 0}, {0}, {0}, {0xd68519e3, 3, 0, 0}, {0}, {0xe51be5db, 0, 3, 0},
	{0x95a6c9eb, 0, 5, 481}, {0x60aa083d, 0, 3, 0}, {0}, {0}, {0}, {0xf1b0ce3, 0, 2, 2561}, {0}, {0x1c0c8a61, 0, 4, 0},
	{0x926f71dd, 0, 2, 0}, {0}, {0}, {0x65984b27, 0, 2, 0}, {0x5ed96de3, 0, 4, 0}, {0xfcc823e1, 0, 2, 0}, {0xdbcf2f59, 0, 3, 0}, {0},
	{0x8e90b831, 0, 3, 0}, {0}, {0xab81d70d, 0, 3, 1636}, {0xe9973a35, 0, 3, 1689}, {0x82aa1f0f, 0, 3, 0}, {0xdf7470f1, 0, 2, 0}, {0x6914e051, 0, 2, 0}, {0x150664d, 0, 2, 0},
	{0x8064f585, 0, 3, 0}, {0xbbabd6dd, 0, 2, 0}, {0}, {0}, {0}, {0}, {0}, {0},
	{0}, {0}, {0}, {0}, {0}, {0xe5a34bcf, 0, 0, 3460}, {0x94774d59, 0, 5, 0}, {0xa827baa9, 0, 3, 0},
	{0xf22b7c89, 0, 2, 0}, {0x8d850799, 0, 3, 0}, {0xb52ff601, 0, 3, 0}, {0xc975e4b7, 3, 5, 0}, {0xf38e6fd5, 0, 3, 0}, {0x713724d5, 0, 4, 0}, {0xf5537f35, 0, 4, 0}, {0xbb88cdf7, 3, 3, 0},
	{0x576e4fb9, 0, 3, 0}, {0x53296b7d, 0, 2, 0}, {0x57a1da57, 0, 2, 0}, {0x635d033b, 0, 3, 0}, {0xfe1dce15, 0, 2, 0}, {0}, {0}, {0},
	{0}, {0}, {0xe92fdc65, 0, 4, 0}, {0xcfed90a9, 0, 4, 0}, {0}, {0}, {0}, {0x46e0f3f1, 0, 2, 0},
	{0x68a198b1, 0, 2, 0}, {0x1c8a194b, 0, 2, 0}, {0}, {0xba9c37f, 0, 5, 500}, {0xa70289a5, 0, 4, 0}, {0x34b7ab15, 0, 2, 0}, {0x6559a3d, 0, 3, 0}, {0xb0febecd, 3, 2, 0},
	{0x38729e61, 0, 6, 0}, {0x67ca6253, 0, 3, 0}, {0x747bbe9, 0, 2, 0}, {0}, {0}, {0}, {0}, {0},
	{0}, {0}, {0}, {0xa8dbf051, 0, 3, 0}, {0}, {0}, {0}, {0xf9eca94f, 0, 2, 2194},
	{0x2cf89abb, 0, 2, 0}, {0xf1897017, 0, 2, 2112}, {0}, {0x737bed41, 0, 2, 0}, {0}, {0x3812a61f, 4, 4, 0}, {0x8cb366a1, 0, 4, 0}, {0xf5a831b1, 0, 2, 0},
	{0xf35ae9e7, 0, 0, 3263}, {0x3b9e2d89, 0, 3, 1282}, {0xafda527f, 0, 4, 0}, {0x4b859547, 4, 4, 0}, {0}, {0xb8c71fc5, 0, 0, 3379}, {0xb391db17, 0, 2, 0}, {0x4a904ac3, 0, 2, 0},
	{0x71817ead, 0, 3, 0}, {0}, {0}, {0}, {0}, {0x571de08f, 0, 3, 0}, {0xa58ca097, 0, 3, 0}, {0x5a4f7715, 0, 2, 0},
	{0x9d784e49, 0, 2, 2746}, {0}, {0}, {0}, {0}, {0}, {0}, {0xa915a007, 0, 2, 0},
	{0}, {0x21966b51, 0, 3, 1765}, {0xb3370437, 0, 3, 0}, {0x43358a57, 0, 3, 0}, {0x3bd19d45, 0, 0, 3486}, {0x4a2df335, 0, 2, 0}, {0}, {0x512bbc2f, 0, 2, 0},
	{0x4bae935f, 6, 8, 60}, {0x8235dbd5, 0, 3, 1953}, {0xf5c8139d, 0, 3, 0}, {0xe41bd4c7, 0, 3, 0}, {0x8f2f7f2f, 0, 2, 0}, {0x5a41c25f, 0, 2, 0}, {0x5c67c057, 0, 2, 0}, {0xfc9345ab, 0, 2, 0},
	{0xc1ad0e25, 0, 5, 692}, {0}, {0xc60ef61b, 0, 3, 0}, {0xaae0d3a3, 0, 4, 0}, {0x4a5986a5, 0, 4, 0}, {0x9a91767, 0, 2, 0}, {0}, {0},
	{0x4b70e3db, 0, 3, 0}, {0x3a669b2f, 0, 4, 869}, {0x17b93b4d, 0, 2, 0}, {0}, {0}, {0}, {0xbe6d8da7, 3, 3, 0}, {0},
	{0}, {0}, {0x9e9f7ac9, 0, 3, 0}, {0}, {0xb8221bdf, 0, 7, 119}, {0xef35e1a9, 0, 2, 0}, {0x97556ff, 0, 2, 0}, {0},
	{0xf0ab278d, 0, 2, 0}, {0}, {0}, {0x7b9d9fd3, 0, 3, 1336}, {0x8aa82e03, 4, 0, 0}, {0xa500c2bd, 0, 2, 0}, {0xc3498b01, 0, 3, 0}, {0x54e1540f, 0, 3, 0},
	{0xa280c8d5, 0, 3, 0}, {0}, {0xd8b5f86f, 0, 2, 2170}, {0}, {0x4e1b46fd, 0, 3, 0}, {0xe9956c69, 0, 2, 2237}, {0xed57a5cf, 0, 3, 0}, {0xeebcf4c1, 0, 2, 0},
	{0xfa3e6e51, 0, 3, 0}, {0xd9a7fa77, 0, 2, 2750}, {0x2dae1425, 0, 2, 0}, {0}, {0}, {0}, {0x8a5f6343, 0, 0, 3267}, {0xf955df1b, 0, 3, 0},
	{0}, {0}, {0x87ed982b, 0, 3, 0}, {0}, {0xfa06cc93, 5, 1, 0}, {0}, {0xa72e1b19, 6, 4, 0}, {0xe2da8807, 0, 1, 2828},
	{0xc74564cf, 5, 6, 0}, {0x5b05a859, 0, 3, 0}, {0x9543802f, 0, 3, 0}, {0x1eb37df5, 0, 4, 0}, {0x4ab075b1, 0, 3, 0}, {0}, {0xc372285d, 0, 2, 0}, {0xfc565873, 0, 4, 0},
	{0x2c20e09f, 0, 3, 0}, {0}, {0xf280da0d, 0, 4, 0}, {0x7fab9ba1, 0, 3, 0}, {0}, {0}, {0x787721fd, 0, 2, 0}, {0x9bd03f5d, 0, 6, 0},
	{0}, {0x2855919f, 0, 3, 1314}, {0x996bbbed, 0, 2, 0}, {0}, {0}, {0xb44be995, 0, 2, 0}, {0}, {0},
	{0}, {0}, {0}, {0xf8eca079, 0, 2, 0}, {0x798e9c7f, 2, 7, 0}, {0}, {0x74663e81, 0, 2, 0}, {0},
	{0xc6614b79, 0, 1, 2848}, {0}, {0}, {0}, {0}, {0}, {0}, {0},
	{0x5b6197dd, 0, 3, 0}, {0}, {0}, {0xc825c9e3, 0, 6, 0}, {0xa2616445, 0, 2, 0}, {0}, {0}, {0},
	{0xdb986a01, 0, 2, 0}, {0}, {0x4d241b5d, 0, 3, 0}, {0x4b067065, 0, 3, 0}, {0x7668e603, 0, 3, 0}, {0}, {0}, {0xcaed1c5d, 0, 3, 0},
	{0xb5725b2b, 0, 2, 0}, {0xda048bcf, 0, 2, 0}, {0}, {0}, {0xe932d8eb, 0, 3, 1381}, {0xc7394d0f, 0, 3, 0}, {0x3dabaf, 0, 5, 0}, {0},
	{0}, {0xf593e34b, 0, 3, 0}, {0}, {0x703ce3e7, 0, 2, 2569}, {0}, {0}, {0}, {0},
	{0}, {0}, {0}, {0x44127d0b, 0, 2, 2097}, {0x9f77e7f1, 0, 4, 0}, {0x6145e1a7, 3, 3, 0}, {0x8967b089, 0, 2, 0}, {0x6c41dc7b, 0, 4, 0},
	{0xf665ad25, 0, 2, 0}, {0}, {0}, {0x4139bfab, 0, 3, 0}, {0}, {0xf5dea743, 0, 3, 0}, {0}, {0x7963e151, 0, 3, 0},
	{0}, {0xb22a5337, 0, 1, 2834}, {0xf716214b, 0, 3, 0}, {0}, {0}, {0}, {0x58130ab7, 0, 3, 0}, {0},
	{0}, {0}, {0x7c798ff1, 0, 4, 1274}, {0x8b19e2c5, 6, 3, 0}, {0x5819fe55, 0, 1, 2852}, {0xaa5bb6ef, 0, 3, 0}, {0x3c676361, 0, 5, 380}, {0},
	{0}, {0x98667e4b, 0, 4, 0}, {0}, {0x7cb7b1db, 0, 3, 0}, {0}, {0x6d8b6515, 0, 7, 177}, {0}, {0},
	{0xc1dbdeb9, 0, 2, 0}, {0x655f10fb, 0, 2, 0}, {0}, {0}, {0}, {0}, {0}, {0},
	{0}, {0}, {0}, {0}, {0x2f5e50d9, 0, 5, 661}, {0}, {0x564d5893, 0, 0, 3553}, {0x252f62e9, 0, 3, 0},
	{0x56349c8f, 0, 3, 0}, {0x43986cab, 4, 3, 0}, {0x655ef635, 0, 3, 1759}, {0xe36ef443, 3, 2, 0}, {0x849da713, 0, 2, 0}, {0x5a8bbcf5, 0, 7, 129}, {0xd9f23503, 0, 4, 0}, {0xb8fb5329, 0, 3, 0},
	{0x9cdd5453, 0, 5, 490}, {0xc51310d3, 0, 2, 0}, {0x97601965, 0, 2, 0}, {0x5db1abd, 0, 2, 0}, {0xb3c0e26f, 0, 2, 0}, {0x34cf401, 0, 3, 0}, {0x887526c9, 0, 2, 0}, {0x95f042a1, 0, 2, 0},
	{0xc4fc0483, 0, 3, 0}, {0}, {0}, {0xed2096f, 0, 2, 0}, {0}, {0x4074434d, 0, 2, 2277}, {0}, {0x207b8f65, 0, 3, 0},
	{0x992518b5, 0, 3, 0}, {0}, {0}, {0}, {0}, {0}, {0}, {0xbf22d151, 0, 3, 0},
	{0x462bf8fb, 0, 4, 1195}, {0}, {0}, {0}, {0}, {0xdbdbc4bf, 0, 3, 0}, {0xdbc3e69b, 0, 3, 0}, {0x805ff599, 0, 3, 0},
	{0x2a6b364f, 0, 2, 0}, {0}, {0}, {0xed43cb1, 0, 3, 0}, {0}, {0}, {0}, {0xb9e6b01b, 0, 3, 0},
	{0xb8ed05f1, 0, 6, 288}, {0}, {0x7b8b6d13, 0, 3, 0}, {0x2d27f25d, 0, 2, 0}, {0}, {0}, {0}, {0},
	{0xca4af4a9, 0, 3, 0}, {0}, {0}, {0}, {0}, {0}, {0}, {0x42ec5df3, 0, 0, 3438},
	{0xe981182b, 0, 3, 0}, {0xfd7dc779, 0, 2, 0}, {0}, {0}, {0}, {0x56de7959, 0, 2, 0}, {0x7509847f, 0, 2, 0}, {0},
	{0xd7e76b7d, 0, 2, 0}, {0}, {0}, {0x1d09d169, 0, 2, 0}, {0x676d9e27, 0, 5, 643}, {0x1b3c0301, 0, 3, 0}, {0}, {0},
	{0}, {0x97562df5, 0, 2, 2754}, {0x3e02367f, 0, 3, 1867}, {0x81c07c49, 0, 4, 0}, {0xef8112df, 0, 3, 0}, {0x9d87c16b, 0, 2, 0}, {0x888716a5, 0, 2, 0}, {0xb442a1cd, 0, 4, 0},
	{0}, {0}, {0x7c3b1b01, 0, 5, 0}, {0}, {0}, {0}, {0x25d920d, 0, 3, 0}, {0x5def8b1b, 0, 3, 0},
	{0x78af8801, 0, 5, 0}, {0x5abad5e3, 0, 2, 0}, {0}, {0}, {0xb83838a7, 0, 3, 1620}, {0x19571a5b, 0, 3, 0}, {0x2eae859d, 0, 2, 0}, {0},
	{0x385c64a5, 0, 2, 2148}, {0x53cefea7, 0, 5, 0}, {0xc3c92351, 0, 2, 0}, {0}, {0x1d253bb7, 5, 10, 0}, {0}, {0}, {0x54cea043, 0, 4, 1117},
	{0xe530a191, 0, 3, 0}, {0xc60f89a1, 0, 2, 0}, {0xe76560bb, 0, 3, 0}, {0x9c6faf97, 0, 3, 0}, {0xf2bd0df3, 0, 3, 0}, {0xb54a75db, 0, 3, 0}, {0x3002788f, 0, 2, 0}, {0x37b77b99, 0, 5, 483},
	{0x6fe1018b, 0, 5, 590}, {0x8cf7ed85, 0, 3, 0}, {0xdcfce235, 0, 3, 0}, {0}, {0}, {0x627c141b, 0, 7, 0}, {0}, {0},
	{0}, {0xbd7e6981, 0, 3, 0}, {0}, {0x66ae7cab, 0, 4, 1053}, {0xb2d24289, 0, 2, 2343}, {0x62d56419, 0, 2, 2599}, {0x80f71c33, 3, 0, 0}, {0x131aab6b, 0, 3, 0},
	{0x3ba91f1f, 0, 3, 0}, {0xabde59f5, 0, 2, 0}, {0xea251861, 0, 2, 0}, {0}, {0x35334121, 0, 2, 0}, {0}, {0x1c3bbe61, 0, 3, 0}, {0x7e1e61fd, 0, 2, 0},
	{0xd7ed9db9, 0, 3, 1898}, {0}, {0xe12db911, 0, 3, 0}, {0xfde84d83, 0, 3, 0}, {0xe0cf9275, 3, 2, 0}, {0x5334903, 0, 3, 0}, {0x421cfbf9, 0, 4, 1043}, {0x94f67511, 0, 2, 0},
	{0x1aa41, 0, 2, 0}, {0x61357bd5, 0, 3, 1577}, {0xd184dc5b, 0, 3, 0}, {0xd010b567, 0, 3, 0}, {0xa4861415, 0, 2, 0}, {0xea7d17df, 0, 2, 0}, {0x828ee4d3, 0, 4, 0}, {0},
	{0x2dfebf09, 0, 4, 812}, {0xc6e6d4ff, 0, 3, 0}, {0xb3f57ef5, 0, 3, 0}, {0}, {0x72e5cc4f, 0, 3, 0}, {0}, {0}, {0x78f7c3f9, 0, 2, 0},
	{0x4c7b05bb, 0, 4, 985}, {0}, {0}, {0}, {0x4891566f, 0, 2, 0}, {0}, {0}, {0xfa542d89, 0, 2, 0},
	{0x838b59e9, 0, 2, 0}, {0x7aa3992f, 0, 4, 724}, {0}, {0}, {0xf87c6edf, 0, 3, 0}, {0x612ec6cb, 0, 3, 0}, {0x5f3b2e9, 0, 3, 0}, {0},
	{0}, {0x5ba5eec1, 0, 2, 0}, {0xfd8c975f, 0, 3, 0}, {0x36cb4a7d, 0, 3, 0}, {0}, {0}, {0}, {0},
	{0}, {0}, {0x6b9183d7, 0, 5, 569}, {0}, {0}, {0x6f4a9d53, 0, 4, 0}, {0}, {0},
	{0x7a93bbbf, 0, 5, 0}, {0xefd498e1, 0, 2, 0}, {0}, {0}, {0}, {0}, {0}, {0},
	{0}, {0x18a1e1d9, 0, 3, 0}, {0x4ef9273b, 0, 2, 0}, {0x2dd00ddf, 0, 2, 0}, {0}, {0x40ec6457, 0, 0, 3071}, {0x5624c2e1, 0, 3, 0}, {0},
	{0}, {0}, {0x1e0a26bb, 0, 4, 885}, {0}, {0x8ba866b1, 0, 3, 0}, {0}, {0}, {0xf35b5f45, 0, 2, 0},
	{0}, {0}, {0x45d7b155, 0, 4, 0}, {0}, {0xa26b5003, 0, 2, 2132}, {0x54c862d5, 0, 4, 0}, {0xd3b710d7, 0, 3, 0}, {0x9398c551, 0, 2, 0},
	{0}, {0}, {0}, {0}, {0}, {0}, {0}, {0xa9bce1c1, 0, 3, 0},
	{0xd3dd4cab, 0, 3, 0}, {0x36939c5b, 0, 4, 0}, {0xcae41695, 0, 2, 0}, {0}, {0x2d544e9, 0, 4, 1179}, {0x33dd4425, 0, 3, 0}, {0x94b5a687, 0, 3, 0}, {0},
	{0}, {0}, {0}, {0x9cbf139b, 0, 2, 0}, {0xd9f48e33, 0, 0, 3355}, {0xdab7e6bd, 0, 2, 0}, {0x7efd991, 0, 3, 0}, {0},
	{0}, {0}, {0x60c0b1cb, 0, 3, 0}, {0}, {0}, {0x5f5fa541, 0, 4, 0}, {0xce81c6b9, 0, 3, 0}, {0x2e021033, 5, 6, 0},
	{0}, {0}, {0}, {0x5a9e482d, 0, 3, 0}, {0x2b30b38b, 0, 2, 0}, {0x5e9152ab, 0, 3, 0}, {0}, {0},
	{0}, {0x581d7a17, 0, 4, 0}, {0x3193012d, 0, 3, 0}, {0x5858a3a7, 0, 0, 3097}, {0x8bd6ba3b, 0, 2, 2150}, {0x2a45424f, 0, 4, 0}, {0xf3862e33, 0, 2, 0}, {0x9ca49b25, 0, 2, 0},
	{0}, {0}, {0xc4c300f, 0, 3, 0}, {0x17d996e5, 0, 2, 0}, {0xcc88c7b5, 0, 2, 0}, {0}, {0}, {0},
	{0}, {0}, {0}, {0}, {0}, {0}, {0x6bdedde3, 0, 2, 0}, {0},
	{0x3ff6294d, 0, 2, 0}, {0}, {0xb514bf0f, 0, 2, 0}, {0x7cb960c1, 0, 0, 3241}, {0xe8e1c5a5, 0, 3, 0}, {0xf414604b, 0, 3, 0}, {0x17681fbd, 0, 2, 0}, {0x2830089, 0, 2, 0},
	{0}, {0xe1f146a1, 0, 3, 1443}, {0x49c5c1f7, 0, 3, 1683}, {0}, {0xbebde3d7, 0, 6, 0}, {0}, {0x7f067591, 0, 2, 0}, {0xb46c25d9, 0, 3, 0},
	{0}, {0x6c67cd0f, 0, 2, 2686}, {0xdd60a637, 0, 3, 0}, {0}, {0xdb80da61, 3, 0, 0}, {0xd1cb86bf, 0, 3, 0}, {0x7600443d, 0, 2, 0}, {0},
	{0}, {0}, {0xde1a01cf, 0, 4, 859}, {0xf9c5aa83, 0, 3, 1534}, {0x8adc499f, 0, 3, 0}, {0}, {0xca739f6b, 0, 3, 0}, {0x32bc8521, 0, 3, 1509},
	{0x95b39fb1, 0, 4, 943}, {0xc4859f31, 3, 3, 0}, {0x112c4179, 0, 3, 0}, {0x9bf1fd13, 0, 3, 0}, {0}, {0x4c800fa7, 0, 3, 0}, {0}, {0x2317319f, 0, 0, 3347},
	{0x1fd90315, 0, 3, 0}, {0xe4b48a13, 0, 3, 0}, {0}, {0}, {0x7020365, 0, 3, 0}, {0}, {0}, {0xab5aa6a7, 0, 3, 0},
	{0}, {0x3f9c456b, 0, 4, 0}, {0xe65cc309, 0, 3, 0}, {0}, {0}, {0}, {0}, {0x951baa6d, 0, 3, 0},
	{0x4085e73b, 0, 3, 0}, {0}, {0xc0b84b91, 0, 4, 0}, {0xe5bdbf1b, 0, 3, 0}, {0xde8783ff, 0, 3, 0}, {0}, {0}, {0x4ecdecc1, 0, 2, 0},
	{0x94c9d9e7, 0, 3, 0}, {0x6dd0e35, 0, 3, 0}, {0xee4eda51, 0, 2, 0}, {0x30d89987, 0, 2, 2291}, {0x625d1ed3, 4, 0, 0}, {0xcc320669, 0, 3, 0}, {0x39c3b2d, 0, 6, 0}, {0xf8da9167, 0, 2, 0},
	{0x6e3aa719, 0, 2, 0}, {0x801dbd6f, 0, 2, 0}, {0xb0137c4f, 0, 2, 0}, {0}, {0}, {0x6b2232f5, 0, 2, 0}, {0}, {0},
	{0}, {0xc4b777b7, 0, 2, 0}, {0}, {0x27ce5ff9, 0, 4, 0}, {0x3ec1d001, 0, 3, 0}, {0}, {0x63af23ef, 0, 2, 0}, {0xee374f4b, 0, 6, 196},
	{0x6465765d, 0, 3, 0}, {0x6b55ba9, 0, 3, 0}, {0}, {0}, {0}, {0}, {0xc68be179, 0, 4, 743}, {0x5b3534e3, 0, 2, 0},
	{0x6596d7f3, 0, 2, 0}, {0}, {0}, {0}, {0x25f31a2f, 0, 4, 0}, {0x631da83d, 0, 5, 0}, {0}, {0},
	{0xff5222cb, 0, 5, 0}, {0}, {0}, {0}, {0}, {0x157c7281, 0, 2, 0}, {0}, {0},
	{0x447327b5, 0, 3, 0}, {0}, {0x17598c81, 0, 2, 0}, {0}, {0x5a0c304d, 0, 2, 0}, {0xd8896dc9, 0, 3, 0}, {0x1f3a8415, 2, 5, 0}, {0x83dfa87b, 0, 2, 0},
	{0xd311563d, 0, 3, 0}, {0}, {0}, {0xa73800ef, 0, 4, 0}, {0xcac4b041, 0, 3, 0}, {0x88291aa9, 0, 5, 0}, {0x9fc5df95, 0, 2, 0}, {0xe8d209, 0, 2, 0},
	{0}, {0}, {0}, {0}, {0x61b64ab1, 0, 2, 0}, {0}, {0}, {0x4c08a091, 0, 2, 0},
	{0x58cefeab, 0, 1, 2892}, {0}, {0}, {0}, {0x906d4407, 0, 2, 0}, {0x635971, 0, 2, 0}, {0}, {0},
	{0}, {0xafd60075, 0, 3, 0}, {0x3fe750ad, 0, 3, 0}, {0x40a2c54b, 0, 2, 0}, {0}, {0xee4aa00d, 0, 3, 0}, {0}, {0xad4af03d, 6, 8, 52},
	{0}, {0xb0223d9d, 0, 6, 262}, {0}, {0x2ad74093, 0, 3, 2043}, {0x81cb01c3, 0, 3, 0}, {0}, {0}, {0xf1ce73, 0, 3, 0},
	{0x6e9386ed, 0, 3, 0}, {0xaf21cfcf, 0, 3, 0}, {0x66c9b7b9, 0, 2, 0}, {0x7515e88f, 0, 2, 0}, {0}, {0x55666089, 0, 3, 0}, {0}, {0x11c6aee5, 2, 0, 0},
	{0x62f5dd3d, 0, 4, 0}, {0x3be0f493, 0, 2, 2128}, {0x2a29f4a9, 0, 3, 0}, {0xc7dd6f4f, 0, 3, 0}, {0x81713d87, 0, 3, 0}, {0xf70ddec1, 0, 3, 0}, {0x1de761f5, 0, 2, 0}, {0},
	{0}, {0x347d6ca1, 0, 3, 0}, {0}, {0}, {0}, {0}, {0xe1705e59, 0, 3, 1737}, {0x1a782135, 0, 4, 0},
	{0x60df60ab, 2, 6, 0}, {0x19eb28d5, 0, 2, 0}, {0}, {0xc71c2225, 0, 2, 0}, {0x4d9c5b95, 0, 3, 0}, {0x9c167641, 0, 3, 0}, {0}, {0x36a0650b, 3, 3, 0},
	{0x4441b187, 0, 3, 0}, {0x3a5bb4eb, 0, 3, 0}, {0}, {0xeea01b53, 0, 3, 1425}, {0x3a230637, 0, 1, 2842}, {0xc4c22f49, 0, 4, 0}, {0xded57de3, 0, 3, 0}, {0x3c007c9f, 5, 11, 0},
	{0x3ef70f7b, 0, 6, 179}, {0}, {0}, {0}, {0}, {0}, {0x30f4760f, 0, 1, 2982}, {0},
	{0x6a203951, 0, 4, 1035}, {0}, {0}, {0}, {0}, {0}, {0xbebaf56d, 0, 3, 0}, {0x60e0b79, 0, 2, 0},
	{0xbf25a17d, 0, 3, 0}, {0x109aeba5, 0, 5, 0}, {0x1acd9487, 0, 2, 0}, {0x174502d3, 0, 3, 1677}, {0x78dd50e9, 0, 3, 0}, {0}, {0}, {0xc7f30beb, 0, 3, 0},
	{0xcb59d269, 0, 2, 2505}, {0}, {0x90497abb, 0, 4, 1015}, {0x932b6025, 0, 3, 0}, {0xf49a085f, 0, 3, 0}, {0}, {0}, {0x60eaa79b, 0, 2, 0},
	{0}, {0}, {0xd7554717, 0, 3, 1845}, {0xf6001967, 0, 3, 0}, {0}, {0x4e5cd625, 0, 2, 2118}, {0xbac11873, 0, 4, 0}, {0xaad45f8b, 0, 2, 2450},
	{0x4f4811ed, 0, 2, 0}, {0x3fcdfa1d, 0, 2, 0}, {0xd54e1f1, 0, 2, 2075}, {0x7dacbfb5, 0, 4, 0}, {0}, {0}, {0x44030a09, 0, 7, 175}, {0},
	{0}, {0x4790459b, 0, 3, 0}, {0x15ce11b5, 0, 2, 2219}, {0}, {0}, {0}, {0}, {0x66f2ef39, 0, 3, 1449},
	{0xfaddfa43, 0, 3, 0}, {0xab390e89, 0, 3, 0}, {0xb314591d, 0, 4, 0}, {0x665e7f99, 0, 3, 0}, {0xdcc924ab, 2, 4, 0}, {0xc7b8986d, 0, 3, 0}, {0xbb452ea3, 0, 4, 1236}, {0x1c67e7bf, 0, 3, 0},
	{0xa4ac1ffb, 0, 3, 0}, {0x7a5680c3, 0, 2, 0}, {0x947780df, 0, 2, 0}, {0x6cf445a9, 0, 4, 0}, {0xd266e335, 0, 2, 0}, {0xd56a13a9, 0, 2, 0}, {0x4e3c7f2f, 0, 2, 2251}, {0xcaf758f3, 0, 2, 0},
	{0x4170280b, 0, 3, 0}, {0}, {0x4c69e87, 0, 2, 0}, {0x76f75c5f, 0, 0, 3484}, {0xecfb9a3f, 0, 3, 0}, {0x92e0c899, 0, 3, 0}, {0x7682e575, 0, 2, 0}, {0},
	{0x22b7183b, 0, 2, 0}, {0xc9835367, 0, 4, 0}, {0}, {0}, {0xfca8e203, 0, 3, 0}, {0xb8768313, 0, 4, 932}, {0x3055a1bd, 0, 2, 0}, {0x5daa0dbf, 0, 2, 0},
	{0x9343d793, 0, 2, 0}, {0}, {0}, {0xa75e6141, 0, 7, 0}, {0}, {0xab20ceb, 0, 2, 2728}, {0}, {0},
	{0xb1849e7b, 0, 2, 0}, {0}, {0xa765ae9d, 0, 2, 0}, {0xecc32f6d, 4, 0, 0}, {0x82a54a39, 0, 5, 0}, {0xe558a307, 0, 3, 0}, {0xf0a25acd, 0, 3, 0}, {0x3f1c04d1, 0, 3, 0},
	{0}, {0}, {0}, {0x5f092a75, 0, 2, 2120}, {0x6d1f2a33, 0, 3, 0}, {0}, {0}, {0xb486819d, 0, 3, 0},
	{0}, {0}, {0x9153cf55, 0, 3, 0}, {0xf7cc192d, 0, 2, 0}, {0}, {0}, {0x4a69b39f, 0, 3, 0}, {0},
	{0xc479f667, 0, 5, 0}, {0}, {0x70f3b3, 0, 2, 0}, {0xeab46a63, 0, 4, 0}, {0}, {0}, {0}, {0xd4223339, 0, 3, 0},
	{0x5df2232b, 0, 3, 0}, {0}, {0}, {0x8ce8a413, 0, 2, 0}, {0xd81a37dd, 0, 4, 0}, {0x996fafd7, 0, 3, 0}, {0xf09b73a3, 0, 2, 0}, {0},
	{0}, {0xd2e844af, 0, 2, 0}, {0xdc17b8f7, 0, 3, 0}, {0}, {0}, {0xa7565937, 0, 3, 0}, {0x6b78bd13, 0, 3, 0}, {0},
	{0}, {0xae66c3cf, 0, 2, 0}, {0x15409c0b, 0, 0, 3423}, {0x65f335d, 0, 5, 382}, {0x1098f06d, 0, 2, 0}, {0x54fdcb45, 0, 3, 0}, {0}, {0},
	{0}, {0xaf780c9d, 0, 3, 0}, {0}, {0x5880b857, 0, 3, 0}, {0x5919bf2b, 0, 4, 0}, {0x5ea352e1, 0, 3, 0}, {0}, {0},
	{0}, {0x89bd0811, 0, 2, 0}, {0x90f0aab1, 0, 3, 0}, {0xdf7ae345, 0, 3, 0}, {0}, {0x6042c781, 0, 4, 0}, {0}, {0xcbfe30b1, 3, 4, 0},
	{0xd58fd69, 0, 3, 0}, {0}, {0}, {0xc8e4d6d7, 0, 3, 0}, {0xd39e839, 0, 3, 0}, {0}, {0}, {0},
	{0}, {0}, {0}, {0xdfabc2a1, 0, 4, 1199}, {0x4ce1a92f, 0, 3, 0}, {0x597ea957, 0, 3, 0}, {0}, {0x19208b3f, 0, 0, 3517},
	{0}, {0}, {0}, {0x5956d29d, 0, 2, 0}, {0}, {0}, {0x22b837cb, 0, 2, 0}, {0xd436437d, 0, 3, 0},
	{0}, {0}, {0}, {0}, {0xa153f5f7, 0, 4, 0}, {0}, {0}, {0x76985f07, 0, 3, 0},
	{0}, {0}, {0}, {0xf4c7b843, 0, 2, 0}, {0x29ad26f, 0, 4, 0}, {0x7c5b2263, 0, 2, 2784}, {0xcf9d6b07, 0, 2, 0}, {0x7c1dc887, 0, 3, 0},
	{0xc87d8285, 0, 3, 0}, {0xb81a80d1, 0, 2, 0}, {0x2c61595b, 0, 2, 0}, {0xb2a17e27, 0, 2, 0}, {0x3e309b2f, 0, 2, 0}, {0x6b5c02bf, 0, 2, 0}, {0}, {0xa3227ead, 0, 6, 0},
	{0}, {0xe6a9122d, 0, 5, 0}, {0x5dbf928d, 0, 3, 0}, {0x3b25c329, 0, 3, 0}, {0x5e6476a7, 0, 3, 0}, {0x699c0a1f, 0, 3, 0}, {0xb9127a91, 0, 2, 0}, {0x4e593b63, 0, 2, 0},
	{0x68b651ab, 0, 2, 0}, {0xa32934fd, 0, 5, 502}, {0x54d90bb5, 0, 3, 0}, {0xbfa2544f, 0, 3, 0}, {0x6a6cef9f, 0, 2, 0}, {0x6da164a9, 0, 2, 0}, {0x7a3b70cf, 0, 2, 0}, {0x3ac5c001, 0, 3, 0},
	{0x5f54d08f, 0, 4, 0}, {0xa13b63d7, 0, 2, 2134}, {0x55dffff7, 0, 1, 2814}, {0x19bd4c0f, 6, 7, 97}, {0x5ab92c35, 0, 2, 0}, {0xb7b3d0b3, 0, 3, 0}, {0x4ce85a55, 0, 2, 0}, {0x100605a9, 0, 3, 0},
	{0}, {0}, {0}, {0}, {0x70ab87a3, 0, 3, 0}, {0}, {0x1d887753, 0, 3, 0}, {0x3b17a725, 0, 2, 0},
	{0xfa183135, 0, 2, 0}, {0xce4f5b9, 0, 0, 3307}, {0}, {0}, {0}, {0}, {0x47dc531d, 0, 2, 2638}, {0},
	{0xe2d8fad3, 0, 3, 0}, {0}, {0}, {0xbda74b4d, 0, 2, 0}, {0}, {0}, {0}, {0},
	{0}, {0xd377d2d5, 0, 3, 0}, {0}, {0}, {0x6b65b55f, 0, 6, 0}, {0xd9530afd, 0, 3, 0}, {0x2a22b80f, 0, 2, 0}, {0x1f6f563b, 0, 2, 0},
	{0x542e8ab9, 0, 4, 0}, {0}, {0}, {0}, {0}, {0x7c3ccdef, 0, 2, 0}, {0}, {0},
	{0}, {0}, {0}, {0}, {0xfd9d8761, 0, 3, 0}, {0xe90e541d, 0, 3, 0}, {0x8ae2248d, 0, 2, 0}, {0x88e8c24b, 0, 2, 0},
	{0}, {0x52af734f, 0, 3, 0}, {0}, {0xf2a0c7d9, 0, 2, 0}, {0}, {0}, {0}, {0},
	{0}, {0}, {0}, {0xe373d863, 0, 3, 1522}, {0x1873ebe1, 0, 5, 0}, {0x5dc50abf, 0, 4, 0}, {0}, {0x77c0013, 0, 5, 0},
	{0}, {0}, {0xdd6fad43, 0, 6, 0}, {0}, {0x4f31f005, 0, 2, 0}, {0}, {0xbd39a51b, 0, 2, 0}, {0},
	{0x1dc235d, 0, 4, 904}, {0}, {0}, {0xb43c331f, 0, 3, 0}, {0}, {0}, {0}, {0},
	{0xa26d2c75, 0, 3, 0}, {0x14db55d5, 0, 4, 0}, {0xfb4abe7f, 0, 4, 0}, {0}, {0x521a0cb9, 0, 3, 1429}, {0x44d08cef, 4, 0, 0}, {0xd584ef69, 0, 3, 0}, {0x32269d9f, 0, 3, 0},
	{0x7cab00b7, 0, 2, 0}, {0x204352e1, 0, 4, 1175}, {0x358cf89, 0, 2, 2442}, {0xc746f41, 0, 2, 2666}, {0}, {0}, {0xf06344cf, 0, 3, 0}, {0},
	{0x2a251d05, 0, 2, 0}, {0}, {0x7148fd41, 0, 3, 0}, {0}, {0}, {0}, {0}, {0},
	{0xa6e4571, 0, 8, 70}, {0}, {0x31f56f93, 0, 2, 0}, {0x59c097e9, 0, 3, 0}, {0}, {0x906e09d9, 0, 4, 0}, {0}, {0xc8cc59ef, 0, 2, 0},
	{0xf5932829, 0, 2, 0}, {0}, {0}, {0x82bf4c85, 0, 5, 631}, {0xa0edc37, 0, 2, 2397}, {0x3873d8e7, 0, 3, 0}, {0x8ac2d511, 0, 2, 0}, {0xf573e59f, 0, 5, 473},
	{0}, {0x24c1939b, 0, 3, 0}, {0x1dae63f7, 0, 4, 0}, {0x6ef4ade7, 0, 3, 1308}, {0xd4e1bea3, 0, 3, 0}, {0xf31d0eb3, 0, 0, 3061}, {0x6900f797, 0, 3, 0}, {0xb5acdd83, 0, 3, 0},
	{0x96591ea3, 0, 4, 0}, {0x46349d6d, 0, 6, 0}, {0x4c90ccb1, 0, 0, 3440}, {0xa2c8a5f, 0, 3, 0}, {0x8af3e367, 0, 2, 0}, {0}, {0}, {0xab4fa3cf, 0, 4, 0},
	{0x74f9022b, 0, 3, 0}, {0x807841df, 0, 3, 0}, {0}, {0}, {0}, {0x67fd68eb, 0, 3, 0}, {0}, {0},
	{0}, {0xf6bc916f, 0, 4, 0}, {0x2220b331, 0, 3, 0}, {0x46f493b5, 0, 3, 0}, {0}, {0}, {0xe0643a3b, 0, 2, 0}, {0x72bc1cff, 0, 2, 0},
	{0xcc320e29, 0, 3, 0}, {0x2dab529d, 0, 2, 0}, {0x546e9aff, 0, 3, 0}, {0xc9bd32fb, 0, 0, 3458}, {0xabeaa03, 0, 3, 0}, {0x3acd7345, 0, 5, 0}, {0}, {0},
	{0x81bc7ccb, 0, 3, 0}, {0x7f1ff709, 0, 3, 0}, {0x28446b7d, 0, 2, 2790}, {0xc4f5cead, 0, 4, 0}, {0xb7a06361, 0, 3, 0}, {0}, {0x94134165, 0, 4, 1215}, {0},
	{0xb4807319, 0, 2, 0}, {0}, {0}, {0x36bd753, 0, 3, 0}, {0x6c43b981, 0, 5, 0}, {0xddc6f7bd, 0, 0, 3265}, {0x3055b843, 0, 4, 0}, {0x7237aabf, 0, 3, 0},
	{0x9dfdec7, 0, 3, 0}, {0x81539f41, 0, 3, 0}, {0xb7f56505, 0, 3, 0}, {0x5cfd26cb, 0, 2, 0}, {0}, {0}, {0}, {0x46dbade1, 0, 2, 0},
	{0}, {0xeecc005, 0, 6, 0}, {0xe41a6931, 0, 4, 0}, {0}, {0}, {0}, {0}, {0x60e5f1ef, 3, 5, 0},
	{0x326df605, 0, 3, 0}, {0}, {0x66db5511, 0, 0, 3291}, {0xa8ab16a3, 0, 3, 0}, {0}, {0}, {0}, {0},
	{0}, {0}, {0xa5839e5d, 0, 3, 0}, {0}, {0}, {0}, {0}, {0},
	{0}, {0}, {0}, {0xec5945c9, 0, 3, 0}, {0}, {0}, {0x3762c5c9, 0, 3, 1914}, {0x47942975, 0, 4, 732},
	{0x5fed6325, 0, 4, 1113}, {0xec9bdc2f, 3, 0, 0}, {0x504fac65, 0, 3, 0}, {0x6cc4cb7f, 0, 2, 0}, {0x97595589, 0, 2, 0}, {0}, {0}, {0},
	{0}, {0}, {0}, {0x70bde86b, 0, 3, 0}, {0xfe19ab3b, 0, 3, 0}, {0x5bd9a859, 0, 3, 0}, {0x30d1b5db, 0, 2, 2337}, {0x70bc8481, 2, 1, 0},
	{0xf5c8cdf7, 0, 4, 1250}, {0x25616e9f, 0, 2, 0}, {0}, {0}, {0xbc229f15, 0, 2, 2688}, {0x38969eb7, 0, 0, 3405}, {0}, {0},
	{0}, {0xebde350d, 0, 3, 1916}, {0x2fe2e0ff, 0, 2, 0}, {0x6cda7b8b, 0, 3, 0}, {0xc6a6682d, 0, 3, 0}, {0xee6f3549, 0, 2, 0}, {0}, {0xd3833bff, 4, 3, 0},
	{0x2c5ec5e9, 0, 3, 0}, {0}, {0}, {0}, {0x8e97d935, 0, 3, 0}, {0x8b348025, 0, 5, 675}, {0}, {0},
	{0}, {0}, {0x7c1c0ec3, 0, 0, 3085}, {0}, {0x910ea05f, 0, 4, 0}, {0xbb2fba9b, 0, 5, 0}, {0x75aa928d, 0, 3, 0}, {0},
	{0}, {0x8575d0fb, 0, 0, 3231}, {0x7dae943d, 0, 5, 677}, {0xf5a81453, 0, 3, 0}, {0}, {0x9d9c725d, 0, 2, 2515}, {0}, {0},
	{0}, {0xd0290c15, 0, 2, 0}, {0}, {0xebf52c41, 0, 2, 0}, {0x5022bdc9, 0, 2, 0}, {0xfc52ad2b, 0, 2, 0}, {0xa4c79e8f, 0, 4, 1222}, {0x629e8355, 0, 3, 0},
	{0x38b4fadb, 0, 4, 0}, {0x16160bdb, 0, 2, 0}, {0x8641f7f, 0, 3, 0}, {0x1430aa03, 0, 3, 0}, {0x2736bf15, 0, 2, 0}, {0xc2b89605, 0, 3, 0}, {0}, {0},
	{0x8f507291, 0, 3, 0}, {0xb148dd09, 0, 5, 0}, {0}, {0xeb0df22b, 4, 0, 3153}, {0x320fb1b7, 0, 6, 235}, {0xc789d9c7, 0, 3, 0}, {0xa9e34033, 0, 2, 2368}, {0x3258cf3, 0, 3, 0},
	{0xc3d7858f, 0, 3, 0}, {0x4a9228b5, 0, 3, 0}, {0xa205d37b, 0, 1, 2942}, {0x59029efd, 0, 4, 0}, {0xbc4ea16f, 2, 6, 0}, {0xfdbb0069, 0, 3, 0}, {0xc66eb649, 0, 2, 0}, {0},
	{0}, {0xf20e304f, 0, 3, 0}, {0}, {0}, {0}, {0xbe261d35, 0, 3, 0}, {0}, {0xc3dd44bb, 0, 3, 0},
	{0}, {0}, {0x5c56903d, 0, 2, 0}, {0}, {0}, {0xc189407d, 0, 3, 1411}, {0}, {0},
	{0}, {0}, {0xf87f6649, 0, 0, 3089}, {0x62d31de1, 0, 3, 0}, {0}, {0xb1fa0235, 0, 0, 3413}, {0xce299c1d, 0, 2, 0}, {0},
	{0}, {0}, {0x38533cb1, 0, 3, 0}, {0}, {0}, {0}, {0x24f405c9, 6, 5, 419}, {0xe5cf8563, 0, 3, 0},
	{0x1691ae4b, 0, 3, 0}, {0x7e3faf61, 0, 3, 0}, {0}, {0x72e09225, 0, 3, 0}, {0}, {0xa5c2c98b, 0, 3, 0}, {0}, {0},
	{0}, {0x6dc68899, 0, 4, 0}, {0x3b253a4d, 0, 3, 0}, {0}, {0x985793e5, 0, 4, 0}, {0}, {0xfc733a0b, 0, 3, 0}, {0},
	{0x527d9a43, 0, 3, 0}, {0x322d91c1, 0, 5, 586}, {0x43ee74eb, 0, 3, 1575}, {0x7943b7af, 0, 3, 0}, {0xbd5368a9, 0, 1, 3000}, {0xf0348e19, 0, 3, 0}, {0x51313fc1, 0, 3, 0}, {0xfe6df6b5, 0, 2, 0},
	{0xf35d97ef, 0, 2, 2547}, {0xc622cd63, 0, 2, 2698}, {0xfa967107, 0, 2, 0}, {0xc65ceab9, 0, 3, 0}, {0x7fed99eb, 0, 2, 0}, {0x5fb53345, 0, 2, 0}, {0x4df6672d, 0, 2, 0}, {0xd8d10caf, 0, 4, 0},
	{0xe4a192c3, 0, 2, 0}, {0}, {0x946825ab, 0, 3, 0}, {0xdd53fe67, 0, 4, 0}, {0}, {0x7262a887, 0, 3, 0}, {0}, {0},
	{0x3853e7fb, 0, 3, 0}, {0}, {0xa7831f03, 0, 0, 3101}, {0x302be933, 0, 5, 0}, {0}, {0x34d7243b, 0, 3, 0}, {0x4340aa95, 0, 2, 0}, {0},
	{0xc6cebb7, 0, 2, 0}, {0x9bcd7dd3, 0, 2, 0}, {0}, {0xa4c0e987, 0, 3, 0}, {0xbeceb1d1, 0, 1, 2958}, {0xc84a4825, 0, 3, 0}, {0x51a2b671, 0, 2, 0}, {0x84894c61, 0, 4, 0},
	{0xc3f9f993, 0, 2, 0}, {0}, {0xb51d9da9, 2, 7, 0}, {0x5a9550dd, 0, 2, 0}, {0x27034613, 0, 2, 0}, {0x9972ccf7, 0, 2, 0}, {0}, {0x46c4bfe7, 0, 0, 3497},
	{0xc07233df, 0, 6, 0}, {0x2db8bf93, 0, 3, 0}, {0x52c34647, 0, 2, 0}, {0}, {0}, {0x5b9d89f9, 0, 3, 0}, {0}, {0xddcd74d9, 4, 0, 0},
	{0xb5bf883b, 0, 2, 0}, {0x487ad2b7, 0, 2, 0}, {0}, {0}, {0x5c55426b, 0, 5, 554}, {0}, {0}, {0},
	{0xda7b0225, 0, 2, 0}, {0}, {0x4bcefd7, 6, 4, 0}, {0x2a35ef33, 0, 2, 0}, {0}, {0x6786d9b3, 3, 1, 0}, {0x19bd97d9, 0, 4, 893}, {0},
	{0x749546d5, 0, 3, 0}, {0}, {0}, {0}, {0}, {0}, {0}, {0},
	{0}, {0xdc7e0511, 0, 2, 2748}, {0xd6e8f629, 0, 4, 0}, {0x7bbf637b, 0, 4, 0}, {0}, {0xc1a9d493, 0, 3, 0}, {0xa4936e95, 0, 2, 0}, {0},
	{0}, {0x7b766efd, 0, 3, 1779}, {0xfe330d2d, 4, 4, 0}, {0x4b42c47f, 0, 3, 0}, {0xe0eb3ddf, 0, 2, 0}, {0}, {0x8cf0cf2d, 0, 2, 0}, {0xd5acd75f, 0, 3, 0},
	{0}, {0x59c60e1d, 0, 4, 989}, {0}, {0x42083633, 0, 0, 3247}, {0xd5d5b1b1, 0, 2, 0}, {0}, {0}, {0x7a3459bf, 0, 2, 0},
	{0x6e338b15, 0, 2, 0}, {0x3ce6e5d3, 0, 3, 0}, {0}, {0xf14a00ad, 0, 3, 0}, {0x965877ad, 0, 3, 0}, {0x156d9ed9, 0, 3, 0}, {0xdb1e8649, 0, 3, 0}, {0x37e095f, 0, 3, 0},
	{0x1f3dc9c7, 0, 2, 0}, {0x237e9c87, 0, 2, 0}, {0}, {0}, {0}, {0x8dd5a433, 0, 3, 0}, {0xe1b2193, 4, 0, 0}, {0x5c22689, 0, 4, 0},
	{0xe9a6b0e3, 0, 4, 0}, {0}, {0}, {0}, {0}, {0}, {0}, {0},
	{0x209b9321, 0, 3, 0}, {0x651f9bfd, 0, 2, 0}, {0x2f4b9173, 0, 2, 0}, {0xf1db23dd, 0, 2, 0}, {0}, {0}, {0}, {0},
	{0xfc632f33, 0, 1, 2806}, {0}, {0}, {0x465afdf3, 0, 8, 0}, {0}, {0x2f153e17, 0, 2, 0}, {0x4b86c579, 0, 3, 1326}, {0x55a7a655, 0, 4, 0},
	{0x41e7e2ff, 0, 3, 0}, {0}, {0x6ab3c091, 0, 3, 1618}, {0x8b386ceb, 0, 3, 0}, {0x646bd565, 0, 2, 0}, {0}, {0xa365a75d, 0, 5, 435}, {0x6c8138c7, 0, 2, 0},
	{0xadb66007, 0, 2, 0}, {0x46f08485, 0, 3, 0}, {0}, {0x9b71fc9f, 6, 5, 0}, {0x5b26abad, 0, 3, 1853}, {0x290ddbbd, 0, 2, 0}, {0x96174065, 0, 2, 0}, {0xe931f571, 0, 4, 1017},
	{0xda9a7af, 0, 3, 0}, {0x6334c32f, 0, 2, 0}, {0x32019cbf, 0, 2, 0}, {0x14658341, 0, 2, 0}, {0xed9a6091, 0, 3, 0}, {0x58dc74c7, 0, 2, 2103}, {0x23b106a3, 3, 0, 0}, {0x92c7ae41, 0, 2, 0},
	{0x50a97031, 0, 2, 0}, {0x1742ef21, 0, 3, 0}, {0xeb53aa33, 0, 2, 0}, {0xee13fd23, 0, 2, 0}, {0}, {0}, {0}, {0},
	{0}, {0xa4c60f83, 0, 1, 3020}, {0xcc0952f, 0, 2, 2205}, {0xe9232879, 0, 4, 0}, {0xedf84c33, 4, 0, 0}, {0}, {0}, {0},
	{0}, {0}, {0xb2fa9035, 0, 2, 0}, {0}, {0x8f612fa7, 0, 2, 0}, {0}, {0}, {0},
	{0}, {0}, {0}, {0}, {0}, {0xdd2f1e47, 0, 5, 0}, {0x3f9c2a5d, 0, 2, 0}, {0xff43718d, 0, 3, 0},
	{0x1f0830b9, 0, 3, 1910}, {0x8a885ae3, 0, 2, 0}, {0}, {0}, {0x2a8ec55f, 0, 3, 0}, {0}, {0}, {0xf37984a1, 0, 2, 0},
	{0}, {0xf9b3ce95, 0, 3, 0}, {0}, {0xff4dd473, 0, 3, 0}, {0x508c948f, 0, 0, 3219}, {0xadd94a01, 0, 3, 0}, {0x22d0c9d3, 0, 3, 0}, {0x4b2cadf, 0, 2, 0},
	{0}, {0xa727cb15, 0, 2, 0}, {0xb839c4f1, 0, 3, 0}, {0x1778a205, 0, 3, 0}, {0}, {0x894d2449, 0, 6, 225}, {0x2fc12ebd, 0, 3, 0}, {0x15d9800b, 0, 2, 0},
	{0xb512e41b, 0, 2, 0}, {0}, {0}, {0x2c96c233, 4, 3, 1776}, {0}, {0}, {0}, {0},
	{0}, {0xb62285b3, 4, 0, 0}, {0}, {0}, {0}, {0x96a01acb, 0, 2, 0}, {0}, {0x4b6f1997, 0, 3, 0},
	{0x720ab31, 0, 2, 0}, {0xdb6597a3, 3, 0, 0}, {0xcc5fe3e5, 0, 5, 0}, {0xa5728b8b, 0, 3, 0}, {0xc71a14ab, 0, 3, 0}, {0}, {0}, {0x835f9115, 0, 3, 0},
	{0x1258e913, 0, 2, 0}, {0}, {0}, {0}, {0}, {0}, {0}, {0},
	{0}, {0}, {0}, {0}, {0}, {0x7bbcf0b, 0, 5, 0}, {0x28f74ef7, 0, 3, 1925}, {0},
	{0}, {0}, {0}, {0x5e607895, 0, 3, 1445}, {0x74bc42cd, 0, 2, 0}, {0xc2732fef, 0, 2, 0}, {0}, {0},
	{0xba564dcb, 0, 2, 0}, {0xb4d357cb, 3, 1, 0}, {0}, {0x123a0901, 0, 7, 146}, {0}, {0}, {0x16a2d0b1, 0, 2, 0}, {0},
	{0}, {0}, {0x706780d, 0, 2, 0}, {0x41c4097d, 0, 3, 0}, {0xcd44dd6f, 0, 3, 0}, {0xef59c4d3, 0, 3, 0}, {0}, {0x99d8d9ab, 0, 2, 2285},
	{0}, {0xa69e0e95, 0, 4, 0}, {0}, {0}, {0}, {0x5d762bb5, 0, 3, 0}, {0x1461723f, 0, 2, 0}, {0xe34f9b0f, 0, 2, 0},
	{0}, {0}, {0}, {0}, {0}, {0x3cfed039, 0, 2, 0}, {0}, {0},
	{0}, {0x77dd3ded, 0, 5, 0}, {0}, {0}, {0x8e5c8ecd, 0, 2, 0}, {0x7fb56151, 0, 3, 0}, {0xe653686d, 0, 2, 0}, {0},
	{0}, {0xc6d0370b, 0, 2, 0}, {0}, {0xe74a0ca3, 6, 3, 0}, {0}, {0}, {0}, {0xf50618a3, 0, 2, 2591},
	{0}, {0}, {0}, {0}, {0}, {0xc6036011, 0, 3, 0}, {0xdc1a0101, 0, 2, 0}, {0},
	{0x9f36ef2d, 4, 6, 0}, {0x85bdb341, 0, 3, 0}, {0x4b995e25, 0, 3, 0}, {0}, {0}, {0}, {0}, {0},
	{0}, {0}, {0}, {0}, {0xd73a89d3, 0, 0, 3293}, {0x335171d, 0, 4, 0}, {0xdd4bc371, 0, 2, 0}, {0x5ed91c1, 6, 1, 0},
	{0}, {0x7fa53cab, 0, 4, 0}, {0}, {0x107c6c37, 0, 3, 0}, {0}, {0x80d3810f, 0, 3, 0}, {0x53e92247, 0, 2, 0}, {0x4b099ad1, 0, 2, 0},
	{0}, {0}, {0}, {0}, {0x9448df9f, 0, 2, 0}, {0}, {0}, {0},
	{0}, {0}, {0x2f85e1b7, 0, 3, 1468}, {0xaf60dcdb, 0, 3, 0}, {0x567f618d, 0, 3, 0}, {0xbf526425, 0, 4, 0}, {0x65befcb9, 0, 3, 0}, {0xfbc38b57, 0, 3, 0},
	{0}, {0}, {0x1dc3c8f1, 0, 4, 734}, {0x62ff58a3, 0, 5, 0}, {0x22a319d, 0, 3, 1693}, {0xba8aa3ad, 0, 3, 0}, {0x87027def, 0, 3, 0}, {0xd70f05cf, 4, 0, 0},
	{0x9c747793, 0, 4, 0}, {0xb95736af, 0, 2, 0}, {0xff4cad8b, 0, 2, 0}, {0}, {0xffa1aa7d, 0, 0, 3387}, {0xc931d2c3, 0, 4, 0}, {0xb2dcb979, 0, 2, 0}, {0},
	{0x7a98a0bf, 0, 2, 0}, {0x38b36097, 0, 5, 0}, {0xb323f469, 0, 3, 0}, {0}, {0x28b31275, 0, 4, 883}, {0}, {0}, {0x5356860d, 0, 3, 0},
	{0xbd9c2063, 0, 3, 0}, {0xb68f46bf, 0, 4, 959}, {0x96e9e2bf, 0, 2, 0}, {0x6a4c263b, 0, 2, 0}, {0}, {0x7312bc8f, 0, 4, 0}, {0x85b801df, 0, 4, 1001}, {0x22ae225d, 0, 2, 2391},
	{0}, {0}, {0}, {0}, {0xeb5aac55, 0, 2, 0}, {0x2dbff27d, 0, 4, 0}, {0xcb33cb23, 0, 3, 0}, {0},
	{0}, {0}, {0x8b1bd66f, 0, 2, 0}, {0}, {0}, {0}, {0}, {0xe9cf137b, 0, 2, 0},
	{0}, {0}, {0x3dea936f, 0, 2, 0}, {0xd40fda45, 0, 4, 0}, {0xb3616335, 0, 4, 0}, {0}, {0}, {0x7ceff16f, 0, 4, 0},
	{0xfaeaa6e5, 0, 4, 0}, {0xf33b5729, 0, 5, 0}, {0xd1731717, 0, 2, 0}, {0x76aecd71, 0, 2, 0}, {0x5d6ea103, 0, 6, 0}, {0x1124432f, 0, 2, 0}, {0}, {0},
	{0x7a0696f1, 0, 4, 993}, {0x6110a04d, 0, 3, 0}, {0x9cd4dbf9, 0, 4, 0}, {0x4c77cb5, 0, 2, 0}, {0}, {0x63a048f7, 0, 3, 0}, {0}, {0},
	{0}, {0xd1c71f35, 2, 6, 0}, {0xbb837e21, 0, 3, 0}, {0}, {0}, {0x3e6c2d33, 0, 3, 0}, {0x98cbd907, 0, 3, 1687}, {0},
	{0xbf95bfd1, 0, 6, 360}, {0x3c6c0549, 3, 3, 0}, {0x15de3e1b, 2, 4, 0}, {0x25ed9bb3, 0, 4, 0}, {0x5efdf93d, 0, 3, 0}, {0x3478fdd1, 0, 3, 0}, {0x27acded3, 0, 5, 588}, {0x9f0a5731, 0, 2, 0},
	{0x218ce405, 0, 3, 0}, {0x4f5fc3b3, 0, 2, 0}, {0}, {0xdf978cb1, 0, 3, 0}, {0}, {0}, {0xe458f285, 0, 7, 156}, {0xda1d8c8b, 0, 2, 2712},
	{0x1169d7f1, 0, 6, 0}, {0}, {0}, {0x815232ef, 6, 3, 0}, {0x4b87a2a7, 0, 3, 0}, {0x41196f25, 0, 2, 0}, {0x7741cb19, 0, 3, 1955}, {0xf114cf41, 0, 4, 1193},
	{0xe68e950b, 0, 2, 0}, {0x4b918bc5, 0, 2, 0}, {0}, {0x86391a07, 0, 4, 0}, {0x28eae70d, 0, 6, 241}, {0xb8aab453, 0, 3, 0}, {0xd44c17c5, 0, 3, 0}, {0x8da11ac9, 0, 2, 0},
	{0}, {0xe9c3d351, 0, 3, 0}, {0}, {0x19e1c807, 0, 3, 1927}, {0xf69ca069, 0, 5, 0}, {0xf46ea989, 0, 0, 3193}, {0}, {0x1da1ec53, 0, 5, 0},
	{0}, {0}, {0}, {0}, {0}, {0}, {0x3822d737, 0, 3, 0}, {0},
	{0x3e40e88d, 0, 3, 1600}, {0}, {0}, {0xa2077e4f, 0, 3, 0}, {0xc14d0e4d, 0, 3, 0}, {0x2d541163, 0, 3, 1516}, {0x4143c4e7, 0, 2, 2271}, {0x6bf99923, 0, 2, 0},
	{0}, {0x436c4759, 0, 3, 0}, {0xe4183ee7, 0, 4, 0}, {0}, {0}, {0x14ca3f63, 0, 4, 0}, {0}, {0},
	{0xaa498dbf, 0, 2, 0}, {0}, {0}, {0}, {0}, {0x7bdaaf43, 0, 5, 439}, {0xfd5a428f, 0, 4, 0}, {0xe9b93359, 0, 3, 0},
	{0xf6a5095f, 0, 4, 1121}, {0xaaeeaa8f, 0, 6, 0}, {0xec9f08ef, 0, 4, 0}, {0}, {0}, {0x1160f84b, 0, 2, 0}, {0}, {0},
	{0xdb5bb857, 0, 2, 2718}, {0x23b30033, 0, 3, 1641}, {0x75ba0305, 3, 2, 0}, {0xb238ec1f, 0, 5, 402}, {0x156299a3, 0, 3, 0}, {0x769fb247, 0, 3, 0}, {0x3b03b17b, 0, 3, 0}, {0xc1ffc95f, 0, 2, 0},
	{0x4cccb4bd, 0, 3, 0}, {0xe2436903, 0, 2, 0}, {0x1a2844a9, 0, 2, 0}, {0}, {0x48f8cc2b, 0, 2, 2267}, {0}, {0}, {0},
	{0}, {0}, {0xcd0de53b, 0, 2, 0}, {0}, {0x63ab3d81, 0, 5, 394}, {0x833323a7, 0, 2, 2211}, {0x442dc0e1, 0, 2, 0}, {0x8a5795b1, 0, 3, 0},
	{0x2e654eb5, 0, 3, 0}, {0x986b315b, 0, 3, 0}, {0x208cb08b, 0, 2, 0}, {0x30b745a7, 0, 2, 0}, {0x162b39ed, 0, 2, 0}, {0}, {0x917694f9, 0, 2, 0}, {0},
};
