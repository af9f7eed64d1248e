// What the detector's code looks things up in: long patterns and tables. They travel with the book of rules, as the
// script on every page must be small; there, this file is empty until the book comes (scripts/build/leave-out-lookups.ts).
import type { Severity } from './rule';

/** Fills this file where it is empty; takes what `packLookups` gives. */
export const takeLookups = (_packed: string): void => {};

/** A sum of money. */
export const AMOUNT =
  /(?:[$€£¥₹]|(?:EUR|USD|GBP|CHF|PLN|JPY|CNY|SEK|NOK|DKK|CAD|AUD|BRL|INR)\b) ?\d|\d[\d.,' ]{0,14} ?(?:[€$£¥元円]|万元|億円|million|Mio|Mrd|EUR\b|USD\b|GBP\b|CHF\b|zł|kr\b)/u;

/** What a contract calls itself. */
export const AGREEMENT =
  /(?<!\p{L})(?:(?:[A-Z][A-Z-]{2,16} ){0,4}(?:AGREEMENT|CONTRACT)|(?:[A-Z][a-z-]{2,16} ){0,3}(?:Agreement|Contract)(?! for)|\p{Lu}[\p{Ll}]{2,20}vertrag|Vertrag|VERTRAG|(?:Protocole d['’]accord|PROTOCOLE D['’]ACCORD)|Contrat|CONTRAT|Contrato|CONTRATO|Contratto|CONTRATTO|Umowa|Smlouva|Договор|Overeenkomst|Avtale|Avtal)(?!\p{L})|(?:契約書|协议书?|合同|契約|계약서)/u;

/** Who agrees with whom. */
export const PARTIES =
  /(?<!\p{L})(?:(?:by and )?between|entre|zwischen|tra|fra|tussen|mellan|mellem|mellom|między|pomiędzy|mezi|между) [^\n]{3,160}? (?:and|et|y|und|e|en|och|og|oraz|a|и) |甲方?[：:]|乙方?[：:]|갑[：:]|(?:hereinafter|nachfolgend|ci-après|en adelante|di seguito)/iuy;

/** Words of a company's figures and plans; each counts once. */
export const FIGURES: readonly RegExp[] = [
  /(?<!\p{L})(?:revenue|net sales|turnover|umsatz|chiffre d['’]affaires|ingresos|facturación|fatturato|receita|omzet|выручка)(?!\p{L})|売上|营收|매출/iu,
  /(?<!\p{L})(?:EBITDA?|net (?:income|loss|profit)|operating (?:profit|income|loss)|gross margin|bénéfice|gewinn|verlust|utile netto)(?!\p{L})|営業利益|净利润|영업이익/iu,
  /(?<!\p{L})(?:layoffs?|redundanc(?:y|ies)|headcount reduction|entlassung(?:en)?|stellenabbau|licenciements?|despidos|geschlossen|site closure|plan social)(?!\p{L})|希望退職|裁员|閉鎖|구조조정/iu,
  /(?<!\p{L})(?:acquisition|merger|takeover|übernahme|fusion|adquisición|acquisizione|term sheet|due diligence|covenant|liquidität|cash runway|burn rate)(?!\p{L})|買収|收购|인수/iu,
  /(?<!\p{L})(?:unaudited|preliminary results?|flash report|board pack|forecast|vorläufige[sn]?|prévision|guidance)(?!\p{L})|未公表|未公开/iu,
];

/** What a finding of these types says: this text is about a person. */
export const SOMEBODY =
  /^(?:PERSON|DATE_OF_BIRTH|MEDICAL|HEALTH_ID|HEALTH_INSURANCE|MRN|NPI|DEA|.*(?:SSN|NATIONAL_ID|_ID|NHS|KVNR))$/;

/** Records and numbers of patients, which make it certain. */
export const CERTAIN = /^(?:DATE_OF_BIRTH|MEDICAL.*|MRN)$/;

/** How records speak of a patient. */
export const PATIENT =
  /(?<!\p{L})(?:patient(?:in|e|s)?|pt|pts?\.|mrn|paciente|paziente|patiënt|pasient|pacient\p{L}{0,3}|pacjent\p{L}{0,3}|hasta|пациент\p{L}{0,3}|пацієнт\p{L}{0,3}|client)(?:'s|’s)?(?: \p{Lu}[\p{L}. ]{1,30})? ?[:：#]|(?<!\p{L})(?:(?:the|this|our|my) patient (?:is|was|has|had|reports|presents|presented|denies|complains|underwent|received|continues)|I (?:was|have been|am) (?:just |recently )?diagnosed with|bei mir wurde|discharge summary|PMH|pat\.)(?!\p{L})|(?:المريضة?|مريض|मरीज|रोगी|ผู้ป่วย|חולה) ?[:：]|(?<!\p{L})(?:DOB|MRN|Dx|Rx)(?!\p{L})|患者[：:]|病历|診察券|환자/iu;

/** A cell of a table in HTML, as far as its first words. */
export const TAGGED_CELL = /<t[dh]\b[^<>]{0,200}>\s{0,40}(?:<[^<>]{0,80}>\s{0,9})?([^<>]{2,40})/gi;

/** What a cell must look like to be one of a column of that type; of some, cells are found by their own rules. */
export const CELLS = {
  PERSON: /^[\p{L}\p{M}][\p{L}\p{M} .,'’-]{1,48}$/u,
  EMAIL: /^$/,
  PHONE: /^\+?[\d ()/.-]{7,22}$/,
  ADDRESS: /^(?=.*\d)(?=.*\p{L}).{6,120}$/u,
  DATE_OF_BIRTH:
    /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{4}年\d{1,2}月\d{1,2}日)$/,
  NATIONAL_ID: /^(?=(?:.*\d){5})[\w ./-]{6,24}$/,
  MEDICAL_ID: /^(?=.*\d)[\w-]{4,24}$/,
  HEALTH_TERM: /^[\p{L}\d][\p{L}\d .,'/-]{2,60}$/u,
  IBAN: /^$/,
  CREDIT_CARD: /^$/,
} as const;

export type ColumnType = keyof typeof CELLS;

/** What a cell of a table holds, in words. */
export const CELL_KINDS: Readonly<Record<ColumnType, { label: string; severity: Severity }>> = {
  PERSON: { label: 'Name of a person', severity: 'low' },
  EMAIL: { label: 'E-mail address', severity: 'low' },
  PHONE: { label: 'Phone number', severity: 'medium' },
  ADDRESS: { label: 'Street address', severity: 'medium' },
  DATE_OF_BIRTH: { label: 'Date of birth', severity: 'medium' },
  NATIONAL_ID: { label: 'National id', severity: 'high' },
  MEDICAL_ID: { label: 'Patient number', severity: 'high' },
  HEALTH_TERM: { label: 'Illness or treatment', severity: 'high' },
  IBAN: { label: 'Bank account', severity: 'high' },
  CREDIT_CARD: { label: 'Card number', severity: 'high' },
};

/** Letters that are no accented ones of the Latin alphabet. */
export const UNFOLDED: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  ı: 'i',
  ð: 'd',
  œ: 'oe',
  þ: 'th',
  ə: 'e',
};

/** Endings of family names that hardly any other word has. */
export const FAMILY =
  /^(?:\p{L}{2,}(?:sson|dottir|[dlrntk]sen|(?:o|e|a|i)vic|[aeiou]vich|enko|chuk|wicz|czyk|czak|escu|eanu|oglu|opoul(?:os|ou)|idis|iadis|akis|shvili|[ai]dze|\p{L}nen|qvist|quist|strom|lund|gren|ov|ova|ev|eva|ski|ska|sky|skaya|[cd]z?k[ia]|[iy]uk|zadeh?|nejad|yan|swamy|mann|baum|meier|meyer|maier|bauer|hauser|huber|gaard|stra|huis|(?:ar|ur|ns)son|[aeo][lnrt]kar|[oe]v(?:ich|na)|ов|ова|ев|ева|ёв|ский|ская|енко|чук)|ال\p{L}{3,}|(?:mc|mac|fitz)\p{L}{4,}|(?:al|el|bin|ben|abu|ibn|o|d)['’-]\p{L}{3,})$/u;

/** Endings that only their accents tell from those of other words. */
export const ACCENTED_FAMILY = /\p{L}{2}(?:ić|ič|ová|dóttir|šek|iņš|ņš|ienė|ytė|aitė|ūnas|ėnas)$/u;

/** A space and what may stand between the parts of a name: `de la`, `van der`, `y`. */
export const BETWEEN =
  /[ \u00a0+](?:(?:d[aeiou]|d[ao]s|de[lrn]|della|l[ae]|van|von|'t|t[eo]r|ten?|zu[mr]?|[yei]|bin|ibn|al|el|ben|a[fv])[ \u00a0+]){0,3}(?=\p{Lu})/uy;

/** Behind a name: what makes it a company's, a street's, a theorem's. */
export const NOT_A_PERSON =
  /^(?:'s|’s)?(?:,?[ -]|,? (?=of ))(?:&|of [A-Z]|Inc|Ltd|LLC|LLP|GmbH|AG|KG|SE|Corp|Co|PLC|SA|BV|Oy|AB|Group|Universit|Colleg|School|Institut|Foundation|Stiftung|Hospital|Museum|Library|Park|Stra(?:ß|ss)e|Str\.|Street|St\b|Road|Rd\b|Ave|B(?:ou)?le?v|Drive|Dr\b|Lane|Ln\b|Way|Court|Ct\b|Square|Place|Airport|Station|Bridge|Prize|Award|Theorem|Hotel|Cent(?:er|re)|Memorial|Act\b|[Aa]lgorithm|[Ee]ffect|Partners|Associates|Brothers|Sons|Stadium|Hall|Disease|[Dd]isease|[Ss]yndrome|[Cc]up\b|[Cc]omet|[Pp]aradox|[Cc]onjecture|[Hh]ypothesis|[Ii]ndex|[Cc]ocktail|Gymnasium|Grundschule|Realschule|Klinik|Lyc[ée]e|Coll[èe]ge|Law\b|[Mm]ethod|[Tt]est\b|[Dd]istribution|[Ee]quation|[Tt]ransform|License)/;

/** Before a name: what makes it a place's or a thing's. */
export const NOT_A_PERSON_YET =
  /(?:(?<!\p{L})(?:[Tt]he|[Uu]niversity of|S(?:t|te|an|anta|ão|aint)\.?|Fort|Mount|Mt\.|Lake|Queen|King|Prince|Princess|Bloody|Granny|Big|Hurricane|Typhoon|Storm|Port|Cape|New|[Rr]ue|[Vv]ia|[Cc]alle|[Pp]laza|[Pp]lace|[Aa]venue|[Aa]venida|[Aa]v\.|[Bb]oulevard|[Rr]ua|[Uu]l\.|[Pp]raça|Schloss)|[\p{L}\d]['’-]|[/@#$\\])[ \u00a0]?$/u;

/** One name alone is somebody's when somebody's doings follow, or when it stands in a row of names. */
export const DOES =
  /^(?: (?:is|was|has|had|says|said|will|wants|lives|works|worked|told|asked|wrote|called|spent|needs|likes|thinks|hat|ist|sagt|sagte|wohnt|arbeitet|est|a dit|habite|dice|dijo|vive|trabaja|ha|disse|mora)\b|'s (?!\p{Lu}))/u;

/** Before given names: what makes them names of things, or of nobody. */
export const NAMED_SO =
  /(?<!\p{L})(?:[Nn]ames (?:for|of|last|this|in|are)|(?:are|is|were|was) called|characters?|dogs?|cats?|heißen|genannt|namens|heten|noms|nomi|nombres|\d{1,2}\. \p{Lu}\p{Ll}{2,9})(?!\p{L})[^\n.]{0,160}$/u;

/** What is no person's though it begins so: the last word of a place or a day. */
export const PLACE_LAST =
  / \S+ (?:Park|Street|Avenue|Boulevard|Road|Square|Bridge|Airport|Stadium|School|College|Hall|Center|Centre|Cup|Prize|Day|Award)$/u;

/** The name behind a name. */
export const NEXT =
  /^(?:, (?:and |und |et |y |e )?| (?:and|und|et|y|e|og|och|en|&) )(\p{Lu}[\p{L}\p{M}]+)/u;

/** The name before one. */
export const BEFORE =
  /(\p{Lu}[\p{L}\p{M}]+)(?:, (?:and |und |et |y |e )?| (?:and|und|et|y|e|og|och|en|&) )$/u;

/** Names that stand for nobody: of documentation and forms. */
export const NOBODY =
  /^(?:(?:john|jane|joe|baby)_(?:q_)?(?:doe|public|bloggs)|(?:max|erika)_muster(?:mann|frau)|jean_dupont|foo_bar|lorem_ipsum|first_last|alice|bob|carol|dave|eve|mallory|trent|peggy|victor|oscar|wendy|trudy|alice_liddell)$/;

/** RFC 5737 and RFC 1122 ranges, netmasks, a cloud's own address, resolvers that everybody uses. */
export const NOBODYS_4 =
  /^(?:0\.|224\.0\.0\.|(\d{1,3})\.\1\.\1\.\1$|127\.|255\.|192\.0\.2\.|198\.51\.100\.|203\.0\.113\.|169\.254\.|93\.184\.21[56]\.|(?:8\.8\.(?:8\.8|4\.4)|1\.(?:1\.1\.1|0\.0\.1)|9\.9\.9\.9|149\.112\.112\.112|208\.67\.22[02]\.22[02]|1\.2\.3\.4|98\.76\.54\.32|12\.34\.56\.78|10\.0\.0\.1|192\.168\.[01]\.(?:1|254))$|(?:\d+\.){3}0$)/;

/** Loopback, documentation (RFC 3849), multicast, resolvers that everybody uses. */
export const NOBODYS_6 =
  /^(?:0*:|::|(?:0+:)+|2001:0?db8:|ff[\da-f]{2}:|2001:4860:4860:|2606:4700:4700:|2620:fe:)/i;

/** For each letter the letters that often follow it in words of European languages and in names of code. */
export const FOLLOWERS: readonly string[] =
  'bcdfgilmnprstuvy aeiloru aehiklortu adeiosu abcdefgilmnpqrstvwx aefiortu ehinr aeiort abcdefglmnoprstvz s e adeilostuy abeilmop acdefgiostu bcdfgiklmnoprstuvw aeiloprstu u acdegikmnorstuy acehiopstuy acehilorstuy abcefgilmnprst aei aehin pt op e'.split(
    ' ',
  );

/** Words that no random token holds by chance, and that examples do. */
export const STAND_IN =
  /example|sample|fake|placeholder|change-?_?me|redacted|replace|your(?:[-_ ]|pass|key|token|secret|api)|insert[-_ ]|dummy|x{4,}|\*{3,}|•{2,}|\.{3}|…|<[^>]*>|\{[^}]*\}|\$\{|\$\(|%\(|\[[A-Z][A-Z_ -]{2,30}\d*\]|^(?:filtered|masked|hidden|censored|null|none|undefined|__\w+__|@{1,2}[\w.]+@{1,2}|%\w+%)$|^(?:op|vault|ssm):\/\//i;

/** One more line of a cut-off block: space, quotes, escapes or list marks, then nothing but base64. */
export const NEXT_LINE =
  /(?:[\s>|"'+,]|\\[nr]){1,12}(?:[A-Za-z0-9+/=]{40,80}|[A-Za-z0-9+/=]{1,80}(?=[ \t"',+]{0,4}(?:[\r\n<]|\\[nr]|$)))/y;

/** A header line inside a block (RFC 1421, OpenPGP): `Proc-Type: 4,ENCRYPTED`. */
export const HEADER_LINE =
  /(?:\s|\\[nr]){1,4}(?:Proc-Type|DEK-Info|Version|Comment|Hash|Charset): [^\n\\]{0,120}/y;

/**
 * Length of each country's IBAN, as the registry lists it: `AD24` is Andorra's, 24 signs. The last two lines are in use
 * without being registered.
 */
export const IBAN_LENGTHS =
  'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 ' +
  'EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 ' +
  'KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 ' +
  'PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 ' +
  'UA29 VA22 VG24 XK20 YE30 ' +
  'AO25 BF28 BJ28 CF27 CG27 CI28 CM27 CV25 DZ26 GA27 GQ27 GW25 IR26 KM27 MA28 MG27 ML28 MZ25 NE28 SN28 TD27 ' +
  'TG28';

/** Pairs: Cyrillic or Greek, then Latin. From https://www.unicode.org/Public/security/latest/confusables.txt */
export const PAIRS =
  'АAаaВBСCсcЕEеeԌGНHһhІIіiЈJјjКKкkМMОOоoРPрpԚQԛqЅSѕsТTԜWԝwХXхxУYуyҮYүyԁdӏlѵv' +
  'ΑAαaΒBΕEΖZΗHΙIιiΚKκkΜMΝNνvΟOοoΡPρpΤTΥYυuΧXχxϲcϳjϹC';

/** First and last code of signs that show nothing: soft hyphen, joiners, marks of direction, variation selectors. */
export const INVISIBLE: readonly (readonly [number, number])[] = [
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];

/** Spaces, dots and dashes that stand for the plain ones between digits. */
export const GAPS: readonly (readonly [first: number, last: number, plain: string])[] = [
  [0xa0, 0xa0, ' '],
  [0xb7, 0xb7, '.'],
  [0x2000, 0x200a, ' '],
  [0x2010, 0x2015, '-'],
  [0x2024, 0x2024, '.'],
  [0x202f, 0x202f, ' '],
  [0x205f, 0x205f, ' '],
  [0x2212, 0x2212, '-'],
  [0x3000, 0x3000, ' '],
  [0xfe58, 0xfe58, '-'],
  [0xfe63, 0xfe63, '-'],
];

/** Characters by their names in HTML. */
export const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  commat: '@',
  period: '.',
  colon: ':',
  equals: '=',
  sol: '/',
  lowbar: '_',
  num: '#',
};
