// Names of people in scripts with capitals: known ones anywhere, any behind a form of address, a label, a greeting.
import type { Rule } from '../rule';

const PERSON = {
  type: 'PERSON',
  label: 'Name of a person',
  severity: 'low',
  tier: 'context',
  mask: 'ends',
  reason: 'named as a person',
  source: 'https://en.wikipedia.org/wiki/Personal_name',
} as const;

/** The first letter of a name; its extent finds the rest. */
const NAME = "(\\p{Lu})(?=[\\p{L}\\p{M}.’'])";

/** `hi|dear` to `[Hh]i|HI|[Dd]ear|DEAR`. */
const inAnyCase = (words: string): string =>
  words
    .split('|')
    .map((word) => {
      const [first = ''] = word;
      return `[${first.toUpperCase()}${first}]${word.slice(first.length)}|${word.toUpperCase()}`;
    })
    .join('|');

/** The last word of each, which is anchor enough; with what may follow it where it is a frequent word. */
const anchorsOf = (words: string, ...endings: string[]): string[] => [
  ...new Set(
    words.split('|').flatMap((word) => {
      const last = word.split(' ').at(-1) ?? word;
      return last.length < 6 ? endings.map((ending) => last + ending) : last;
    }),
  ),
];

/** Forms of address, which are no part of the name. */
const TITLES =
  'mr|mrs|ms.|miss|messrs|dr.|dr |drs.|prof|rev.|hon.|herr|herrn|frau|fräulein|mme|mlle|' +
  'monsieur|madame|mademoiselle|maître|sr. |sra|srta|señor|señora|doña|dña|sig.|sig.ra|signor|' +
  'signora|dott|avv.|senhor|senhora|dhr|mevr|mevrouw|meneer|fru |say|пан |пані |господин|' +
  'госпожа|г-н|г-жа|κύριο|κυρία';
const TITLE =
  '(?:(?:M(?:rs?|s|x|iss|essrs|me|lle|onsieur|adame|ademoiselle|aître|evr|w|evrouw|eneer)|Sir|Dame|Dr|Drs|DR|MR|MRS|MS|Prof|PROF|Rev|Hon|Herrn?|HERRN?|Frau|FRAU|Fräulein|Frl|Sra?|Srta|D|Dña|Doña|Señor(?:a|ita)?|Sig|Sig\\.ra|Signor[aei]?|Signorina|Dott|Dott\\.ssa|Avv|Ing|Senhora?|Dhr|dhr|mevr|mevrouw|meneer|monsieur|madame|Fru|fru|Sayın|med|jur|nat|rer|phil|h\\.c|Dipl|Mag|Пан[іи]?|Г-н|г-н|Г-жа|г-жа|[Гг]осподин|[Гг]оспожа|Κύριος|Κυρία)\\.?(?:-(?:Ing|Inform|Kfm)\\.?)?[ \\u00a0])';

/** What names a person and nothing else. */
const ROLES =
  'patient|patient name|full name|first name|last name|surname|given name|family name|' +
  'middle name|maiden name|employee|employee name|applicant|candidate|claimant|plaintiff|' +
  'defendant|witness|tenant|landlord|policyholder|insured|beneficiary|cardholder|' +
  'account holder|attending|physician|surgeon|nurse|prescriber|pathologist|radiologist|' +
  'referring physician|next of kin|emergency contact|signed|signed by|signature|prepared by|' +
  'submitted by|approved by|reported by|ordered by|directed by|contact person|spouse|guardian|' +
  'passenger|consignee|interviewee|deponent|attorney|counsel|judge|patientin|vorname|nachname|' +
  'familienname|geburtsname|mitarbeiter|mitarbeiterin|bewerber|bewerberin|kläger|klägerin|' +
  'beklagter|zeuge|zeugin|mieter|mieterin|vermieter|vermieterin|versicherter|' +
  'versicherungsnehmer|kontoinhaber|karteninhaber|ansprechpartner|ansprechpartnerin|' +
  'sachbearbeiter|unterschrift|gezeichnet|schüler|schülerin|arzt|ärztin|fahrer|halter|' +
  'erstellt von|patiente|prénom|nom de famille|nom et prénom|salarié|salariée|locataire|' +
  'bailleur|demandeur|assuré|assurée|titulaire|bénéficiaire|interlocuteur|candidat|élève|' +
  'témoin|signé|médecin|paciente|nombre completo|apellidos|apellido|empleado|empleada|' +
  'inquilino|arrendatario|titular|asegurado|demandante|demandado|testigo|firmado|alumno|alumna|' +
  'médico|solicitante|remitente|paziente|cognome|dipendente|intestatario|assicurato|testimone|' +
  'firmato|alunno|referente|nome completo|sobrenome|apelido|funcionário|funcionária|segurado|' +
  'testemunha|assinado|patiënt|voornaam|achternaam|werknemer|huurder|verzekerde|rekeninghouder|' +
  'getuige|leerling|pasient|fornavn|etternavn|efternavn|förnamn|efternamn|anställd|potilas|' +
  'etunimi|sukunimi|pacjent|pacjentka|nazwisko|imię i nazwisko|imię|najemca|pacient|pacientka|' +
  'příjmení|jméno|beteg|vezetéknév|keresztnév|nume|prenume|hasta|adi soyadi|ad soyad|soyad|' +
  'пациент|пациентка|фамилия|фио|сотрудник|заявитель|свидетель|ім’я|прізвище|клиент';

/** What may name a person and may name other things. */
const MAYBE_ROLES =
  'name|from|to|cc|bcc|attn|attention|re|subject|user|contact|client|customer|owner|student|' +
  'teacher|manager|assignee|reporter|sender|recipient|member|guest|doctor|provider|driver|' +
  'seller|buyer|party|agent|representative|requester|participant|speaker|host|billing address|' +
  'von|an|betreff|kunde|kundin|kontakt|inhaber|käufer|verkäufer|absender|empfänger|betreuer|' +
  'nom|cliente|expéditeur|destinataire|vendeur|acheteur|objet|à|de|nombre|usuario|contacto|' +
  'destinatario|vendedor|comprador|para|asunto|nome|utente|mittente|da|venditore|acquirente|' +
  'contato|utilizador|naam|klant|aan|navn|namn|nimi|klient|klientka|zákazník|név|ügyfél|isim|' +
  'müşteri|имя|кому|от|контакт|клиент|ім’я';

const OPENING = '["\'“„*_[(]{0,3}';

/** A capital behind a colon; what stands before the colon is for a check, which is asked less often. */
const BEHIND_COLON = new RegExp(`[:：=][ \\t\\u00a0]{0,4}${OPENING}${TITLE}{0,3}${NAME}`, 'dgu');

/** Check: one of these roles stands before the colon. */
const withRole = (roles: string) =>
  [
    'after',
    `(?<![\\p{L}\\p{N}])(?:${roles.replaceAll(' ', '[ _-]?')})["'’*_)\\]]{0,3}[ \\t\\u00a0]{0,3}[:：=][ \\t\\u00a0]{0,4}${OPENING}${TITLE}{0,3}$`,
    80,
  ] as const;

/** What may stand between a role and its value, as far as anchors go. */
const COLONS = [':', ' :', '=', ' =', '":', '：'];

/** Beginnings of letters. */
const GREETINGS =
  'dear|hi|hello|hey|hallo|liebe|lieber|liebes|moin|servus|guten tag|guten morgen|cher|chère|' +
  'bonjour|salut|coucou|querido|querida|estimado|estimada|hola|caro|cara|ciao|buongiorno|' +
  'gentile|olá|prezado|prezada|beste|hoi|hej|hei|kjære|kære|bästa|drogi|droga|cześć|ahoj|milý|' +
  'milá|merhaba|sevgili|kedves|szia|dragă|привет|здравствуйте|уважаемый|уважаемая|дорогой|' +
  'дорогая|thanks|danke|merci|gracias|grazie|obrigado|good morning';

/** Who works in public: lists of a project's contributors. */
const PUBLIC = ['not-near', 'github(?:\\.com|username)', 0, 90] as const;

/** Ends of letters. */
const FAREWELLS =
  'regards|sincerely|faithfully|respectfully|cheers|best wishes|many thanks|yours truly|' +
  'all the best|grüße|grüßen|gruß|gruss|grüsse|grüssen|hochachtungsvoll|cordialement|' +
  'salutations|bien à vous|saludos|atentamente|saludo|cordialmente|saluti|atenciosamente|' +
  'cumprimentos|abraços|groet|groeten|hilsen|hälsningar|vänligen|terveisin|pozdrawiam|' +
  'poważaniem|pozdravem|üdvözlettel|saygilar|уважением|повагою|εκτίμηση';

/** Relatives and the like, before a given name alone. */
const KIN =
  'son|daughter|kid|child|wife|husband|brother|sister|mother|father|mum|mom|dad|friend|' +
  'girlfriend|boyfriend|partner|colleague|coworker|neighbour|neighbor|boss|aunt|uncle|cousin|' +
  'fiancé|fiancée|grandson|nephew|niece|patient|nurse|sohn|tochter|mann|bruder|schwester|' +
  'freund|freundin|kollege|kollegin|chef|chefin|nachbar|nachbarin|enkel|mutter|vater|fils|' +
  'fille|mari|femme|frère|sœur|mère|père|ami|amie|collègue|voisin|voisine|hijo|hija|esposa|' +
  'esposo|marido|hermano|hermana|madre|padre|amigo|amiga|jefe|jefa|figlio|figlia|moglie|marito|' +
  'fratello|sorella|filho|filha|irmão|irmã|zoon|dochter|vrouw|broer|zus|vriend|vriendin|syn|' +
  'córka|mąż|żona';

export const PERSONS: readonly Rule[] = [
  {
    ...PERSON,
    id: 'person-titled',
    anchored: 'at',
    keywords: TITLES.split('|'),
    reach: { before: 0, after: 32 },
    pattern: new RegExp(`(?<![\\p{L}\\p{N}.])${TITLE}{1,4}${NAME}`, 'dgu'),
    extent: 'called',
    check: [
      ['not-near', '\\d (?:\\p{L}+ ){1,2}Dr\\.? $', 30],
      // Of novels and games that everybody talks about.
      ['not-near', 'Sherlock|Holmes|Bennet|Cluedo|Hogwarts|Gatsby|Agatha Christie', 160, 160],
      [
        'unlike',
        '^(?:No|Who|World|Universe|Bean|Pepper|Seuss|Strange|Evil|Martens|Darcy|Bingley|Jekyll|Hyde|Frankenstein|Moriarty|Poirot|Spock|Robot|Oetker|Obama|Trump|Putin|Macron|Biden|Zelensk\\p{L}{1,3}|Netanyahu|Erdo[gğ]an)$',
        'u',
      ],
    ],
    reason: 'form of address before it',
    hits: [
      'Mr. Slepička flew',
      'Sehr geehrte Frau Dr. Pavlović,',
      'pour Mme Delacroix',
      'Sra. Pastor llamó',
      'dhr. Mulder',
    ],
    misses: [
      'Mr. President spoke',
      'Miss World',
      '12 Elm Dr Springfield',
      'Holmes wrote to Dr. Watson',
      'the ms. Value',
      'Herr der Ringe',
    ],
  },
  {
    ...PERSON,
    id: 'person-maybe-titled',
    keywords: [
      'pan ',
      'pana ',
      'pani ',
      'paní ',
      'panu ',
      'pane ',
      'panem ',
      'don ',
      'sgt',
      'lt. ',
      'capt',
      'officer ',
      'detective ',
      'agent ',
      'nurse ',
      'uncle ',
      'aunt ',
      'onkel ',
      'tante ',
      'tío ',
      'tía ',
      'schwester ',
      'pfleger ',
      'coach ',
      'sir ',
      'abi ',
      'hocam ',
      'familie ',
      'fam. ',
      'famille ',
      'famiglia ',
      'eheleute ',
      'κυρία ',
      'пан ',
      'пані ',
    ],
    reach: { before: 0, after: 32 },
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}.])(?:[Pp]an(?:[aieuí]|em)?|[Dd]on|[Ss]gt\\.?|[Ll]t\\.|[Cc]apt(?:\\.|ain)?|[Oo]fficer|[Dd]etective|[Aa]gent|[Nn]urse|[Uu]ncle|[Aa]unt|[Oo]nkel|[Tt]ante|[Tt]ío|[Tt]ía|[Ss]chwester|[Pp]fleger|[Cc]oach|[Ss]ir|[Ff]amilie|[Ff]am\\.|[Ff]amille|[Ff]amiglia|[Ee]heleute|κυρία|пан[іи]?) ${NAME}`,
      'dgu',
    ),
    extent: 'called',
    check: [['known-name', 1]],
    reason: 'form of address before it',
    hits: [
      'Szanowna Pani Kowalczyk,',
      'pane Novotný, posílám',
      'nurse Dorothy said',
      'Detective Okonkwo',
      'An Familie Lindqvist\n',
      'Шановна пані Шевченко!',
    ],
    misses: [
      'Pan American Airways',
      'officer Material',
      'user agent Zorblax',
      'sir Lancelot',
      'mit der Familie Urlaub',
    ],
  },
  {
    ...PERSON,
    id: 'person-labelled',
    keywords: anchorsOf(ROLES, ...COLONS),
    reach: { before: 0, after: 64 },
    pattern: BEHIND_COLON,
    extent: 'called',
    check: [['known-name', 0.5, 2], withRole(ROLES)],
    reason: 'label before it',
    hits: [
      'Patient: Bojka Žilih',
      'Vorname: Reto',
      '"last_name": "Okonkwo"',
      'Directed By:   Arquímedes Balloro',
      'Пациент: Иван Петров',
    ],
    misses: [
      'Patient: See attached file',
      'First name: Required',
      'Nachname = Pflichtfeld',
      'Employee: ID',
      'Signed: Yes',
      'The patient met: Reto',
    ],
  },
  {
    ...PERSON,
    id: 'person-maybe-labelled',
    keywords: anchorsOf(MAYBE_ROLES, ...COLONS),
    reach: { before: 0, after: 64 },
    pattern: BEHIND_COLON,
    extent: 'called',
    check: [['known-name', 1], withRole(MAYBE_ROLES), PUBLIC],
    reason: 'label before it',
    hits: [
      'From: Zgraggen Reto',
      'Name: Chise T. Horiguchi',
      'Kunde: Lindqvist',
      'Nombre: Guadalupe',
    ],
    misses: [
      'Name: Deploy Application',
      'From: Sales Team',
      'User: Admin',
      'Client: Northwind Traders',
      'name: Build Docs',
      'the client, who said: Guadalupe',
      '{"name": "Guadalupe", "url": "https://github.com/gu"}',
    ],
  },
  {
    ...PERSON,
    id: 'person-introduced',
    keywords: [
      'name is',
      "i'm",
      'i’m',
      'i am',
      'name ist',
      'heiße',
      'heisse',
      "m'appelle",
      'm’appelle',
      'llamo',
      'nombre es',
      'chiamo',
      'me chamo',
      'nome é',
      'heet',
      'heter',
      'hedder',
      'nazywam',
      'jmenuji',
      'зовут',
      'benim ad',
      'name on the account',
      'name to',
      'change it to',
      'correct it to',
    ],
    reach: { before: 0, after: 48 },
    pattern: new RegExp(
      `(?<![\\p{L}])(?:name is|[Ii]['’]m|I am|[Hh]ei(?:ß|ss)e|[Nn]ame ist|m['’]appelle|llamo|nombre es|chiamo|chamo|nome é|heet|heter|hedder|nazywam się|jmenuji se|зовут|[Aa]dım|name to|(?:change|correct) it to|name on the account\\?) (?:User: )?${TITLE}{0,3}${NAME}`,
      'dgu',
    ),
    extent: 'called',
    check: [['known-name', 1, 2]],
    reason: 'introduced by name',
    hits: [
      'my name is Zorbla Fenstermach',
      "I'm Bojka Zilih, from",
      'Ich heiße Reto',
      'je m’appelle Chloé',
      'me llamo Guadalupe.',
    ],
    misses: ["I'm Happy", 'My name is Required', 'I am Senior Engineer', 'i am Groot'],
  },
  {
    ...PERSON,
    id: 'person-called-so',
    anchored: 'at',
    keywords: [
      'my name is',
      'mein name ist',
      'ich heiße',
      "je m'appelle",
      'je m’appelle',
      'me llamo',
      'mi chiamo',
      'call me',
      'calls me',
    ],
    reach: { before: 12, after: 48 },
    pattern: new RegExp(
      `(?<!\\p{L})(?:[Mm]y name is|[Mm]ein Name ist|[Ii]ch heiße|[Jj]e m['’]appelle|[Mm]e llamo|[Mm]i chiamo|(?:people|friends|everyone|everybody|they) (?:call|calls) me) ${NAME}(?=\\p{Ll}{2,20}(?:[\\s.,!?]|$))`,
      'dgu',
    ),
    extent: 'called',
    check: [['unlike', '^(?:Legion|Nobody|Bond|Khan|Earl|Inigo|Sam|Barbra)$', 'u']],
    reason: 'introduced by name',
    hits: ['My name is Zorblina', 'Sometimes people call me Qophus.', 'Ich heiße Wyxtrud, und'],
    misses: ['My name is Nobody', 'my name is Required', 'call me Maybe', 'My name is FOO'],
  },
  {
    ...PERSON,
    id: 'person-mentioned',
    anchored: 'at',
    keywords: [
      'this is',
      'named ',
      "it's",
      'under ',
      'says',
      'said',
      'sagt',
      'dit ',
      'dijo',
      'disse',
      'ha detto',
      'asked',
      'account of',
      'letter from',
      'call from',
      'spoke to',
      'spoke with',
      'meeting with',
    ],
    reach: { before: 0, after: 48 },
    pattern: new RegExp(
      `(?<![\\p{L}])(?:named(?: h[ei][mr]s?)?|[Tt]his is|[Ii]t['’]s(?: under)?|under(?: my partner['’]s name)?|says|said|sagte?|dit|dijo|disse|ha detto|asked|account of|(?:letter|call) from|spoke (?:to|with)|meeting with),? (?:by )?${TITLE}{0,3}${NAME}`,
      'dgu',
    ),
    extent: 'called',
    check: [['known-name', 1]],
    reason: 'mentioned as a person',
    hits: [
      'says Navrátilová.',
      'a letter from Guadalupe',
      'Hello, this is Reto.',
      'She named him Oskar',
    ],
    misses: [
      'This is America',
      'says Google',
      'says Zorblax.',
      'the file is named Readme',
      'a call from Support',
      "it's Monday",
    ],
  },
  {
    ...PERSON,
    id: 'person-introduced-in-lower-case',
    keywords: ['name is', 'name ist', 'heiße', "m'appelle", 'llamo', 'chiamo', 'chamo'],
    reach: { before: 16, after: 40 },
    pattern:
      /(?<!\p{L})(?:[Mm]y name is|[Mm]ein name ist|ich hei(?:ß|ss)e|je m['’]appelle|me llamo|mi chiamo|me chamo) (\p{Ll}[\p{L}'’-]{2,20})(?![\p{L}\p{N}])/dgu,
    check: [['known-name', 1]],
    reason: 'introduced by name',
    hits: ['my name is vitoria', 'ich heiße reto', 'me llamo guadalupe'],
    misses: ['my name is not here', 'ich heiße euch willkommen', 'me llamo así'],
  },
  {
    ...PERSON,
    id: 'person-in-lower-case',
    anchored: 'at',
    keywords: [
      'call ',
      'ask ',
      'asked ',
      'told ',
      'tell ',
      'meet ',
      'met ',
      'contact ',
      'ping ',
      'email ',
      'up with ',
      'spoke with ',
      'talk to ',
      'spoke to ',
      'talked to ',
      'hear from ',
      'heard from ',
      'message from ',
      'mail from ',
      'hear that ',
    ],
    reach: { before: 0, after: 56 },
    pattern:
      /(?<!\p{L})(?:call|ask(?:ed)?|tell|told|meet|met|contact|ping|email|(?:up|spoke) with|(?:talk|talked|spoke) to|(?:hear|heard|message|mail) from|hear that) (\p{Ll}{3,15} \p{Ll}{3,20})(?![\p{L}\p{N}@])/dgu,
    check: [['given-first'], ['known-name', 2]],
    reason: 'given and family name known',
    hits: [
      'follow up with claudia becker next week',
      'did you hear that ngozi okonkwo left?',
      'just ask marek kowalski',
    ],
    misses: [
      'ask kowalski becker about it',
      'call claudia tomorrow',
      'meet grace period',
      'claudia becker is here',
    ],
  },
  {
    ...PERSON,
    id: 'person-greeted',
    anchored: 'at',
    keywords: anchorsOf(GREETINGS, ' ', ', '),
    reach: { before: 16, after: 40 },
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${inAnyCase(GREETINGS)}),? ${TITLE}{0,3}${NAME}(?=[\\p{L}\\p{M}’'-]{1,20}(?: [\\p{Lu}][\\p{L}’'.-]{0,20}){0,2} ?[,!.:\\n–-])`,
      'dgu',
    ),
    extent: 'called',
    check: [['known-name', 0.5]],
    reason: 'greeted by name',
    hits: [
      'Dear Steven Gonzalez,',
      'Hallo Reto,\nwie geht',
      'Hola Guadalupe!',
      'Cher Étienne,',
      'Good morning, Mark Hill.',
    ],
    misses: ['Dear Sir,', 'Hi Team,', 'Hello World!', 'Dear Customer Service,', 'Hallo Zusammen,'],
  },
  {
    ...PERSON,
    id: 'person-spoken-to',
    keywords: ['!', '?'],
    reach: { before: 24, after: 1 },
    pattern: /(?<=,) (\p{Lu})(?=\p{Ll}{2,14}[!?])/dgu,
    extent: 'called',
    check: [['given-first']],
    reason: 'spoken to by name',
    hits: ["Don't go to town, Claudia!", 'What do you think, Marek?', 'Bis morgen, Chloé!'],
    misses: [
      'Go to town Claudia!',
      'Bis morgen, Berlin!',
      'Come on, Zorblax!',
      'Vote now, Austin!',
    ],
  },
  {
    ...PERSON,
    id: 'person-signed',
    anchored: 'at',
    keywords: anchorsOf(FAREWELLS, ''),
    reach: { before: 12, after: 80 },
    pattern: new RegExp(
      `(?<!\\p{L})(?:${inAnyCase(FAREWELLS)})[,.!]?[ \\t]{0,4}\\r?\\n(?:[ \\t]{0,8}\\r?\\n){0,3}[ \\t]{0,8}(?:[-–—] ?)?${TITLE}{0,3}${NAME}(?=[^\\n]{1,50}(?:\\n|$))`,
      'dgu',
    ),
    extent: 'called',
    check: [['known-name', 0.5, 2]],
    reason: 'signed by name',
    hits: [
      'Best regards,\nBojka Žilih',
      'Mit freundlichen Grüßen\n\nReto Zgraggen\n',
      'Cordialement,\nChloé',
    ],
    misses: [
      'Best regards,\nSupport Team',
      'regards the Berlin office',
      'Saludos,\nDepartamento de Ventas',
      'Cheers,\nEveryone here',
      'Best regards,\nZorblax',
    ],
  },
  {
    ...PERSON,
    id: 'person-with-address',
    keywords: ['@'],
    reach: { before: 110, after: 4 },
    pattern:
      /(?<![\p{L}\p{N}_./@-])(\p{Lu})[\p{L}\p{M}’'.-]{1,24}(?: [\p{L}\p{M}’'.-]{1,24}){1,3}["']? ?[<([][\p{L}\p{N}._%+-]{1,40}@/dgu,
    extent: 'called',
    check: [
      ['known-name', 0.5, 2],
      ['not-near', '©|\\(c\\)|copyright|authors?\\b|contributors?|maintainers?', 120],
    ],
    reason: 'before an e-mail address',
    hits: [
      'Bojka Žilih <b.zilih@northwind.io>',
      'to "Kwame Asante" <kwame@palladium.io>',
      'Reto Zgraggen (reto@northwind.io)',
    ],
    misses: [
      'Sales Team <sales@northwind.io>',
      'Customer Support <help@northwind.io>',
      'Copyright Bojka Žilih <b@northwind.io>',
    ],
  },
  {
    ...PERSON,
    id: 'person-related',
    keywords: anchorsOf(KIN, ' ', ', '),
    reach: { before: 12, after: 32 },
    pattern: new RegExp(
      `(?<!\\p{L})(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir|[Yy]our|[Mm]ein(?:e[nrm]?)?|[Uu]nser(?:e[nrm]?)?|[Ss]ein(?:e[nrm]?)?|[Ii]hr(?:e[nrm]?)?|[Mm]on|[Mm]a|[Ss]on|[Ss]a|[Nn]otre|[Mm]i|[Ss]u|[Nn]uestr[oa]|[Mm]io|[Mm]ia|[Mm]eu|[Mm]inha|[Mm]ijn|[Mm]ój|[Mm]oja|[Tt]he patient|[Nn]urse|[Pp]atient)(?: (?:old|young|late|little|ex|best|${inAnyCase(KIN)})){0,2},? ${NAME}`,
      'dgu',
    ),
    extent: 'called',
    check: [
      ['known-name', 0.5],
      ['unlike', '^(?:Will|May|Mark|Can|Art|Bill|Rich|Frank|Grace|Hope|Faith|Joy|Angel)$', 'u'],
    ],
    reason: 'called a relative or friend',
    hits: [
      'my kid Oskar is ill',
      'meine Tochter Chloé',
      'mi hermana Guadalupe',
      'The patient, Carolyn, came',
    ],
    misses: [
      'my boss Wants it',
      'our friend Google',
      'my son Will not',
      'her friend Hope is lost',
      'her partner Northwind',
    ],
  },
  {
    ...PERSON,
    id: 'person-name',
    keywords: [],
    pattern:
      /[A-ZÀ-ÖØ-ÞĀ-ŽƏǍ-ǲȘȚΆ-ΏΑ-ΫЀ-ЯҐẀ-ỹ\u0530-\u0556](?<![\p{L}\p{M}\p{N}_$@#./\\-].)(?=[\p{L}\p{M}.’'])/gu,
    extent: 'person',
    check: [
      PUBLIC,
      [
        'not-near',
        '©|\\(c\\)|copyright|authors?\\b|contributors?|maintainers?|(?:written|created|coined|invented) by',
        120,
      ],
    ],
    reason: 'given and family name known',
    hits: [
      'the report by Claudia Becker is late',
      'Ngozi Okonkwo called',
      'Karin M. Beike and Nagy János met',
      'Ask Ludwig van der Berg, he knows',
      'Иван Петров не пришёл',
      'Anna, Marek and Yusuf agreed',
      'moved by Chen Yu-Ting and Wong Siu Ming',
    ],
    misses: [
      'Visual Studio Code',
      'Grace Period',
      'a film with Marlon Brando',
      'Copyright (c) 2014 Anna Berg',
      'New York Times',
      'John Doe',
      'the Alexander Fleming Institute',
      'Martin Street',
      'Paris and Florence are cities',
      'class Anna extends Berg',
      'fix typo (Claudia Becker) [#5](https://github.com/x/y)',
    ],
  },
];
