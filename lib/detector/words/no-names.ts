// Words that begin with a capital beside names and are none: beginnings of sentences, roles, places, products, companies.

/** Lower-case, without accents, split at white space. */
export const NO_NAMES = `
a aan ab abbiamo aber abitante abogado about above abril abteilung aby access according accordo account accounts
acordo across act acta action actions active activity actual actually actualmente acuerdo ad add added adding
additional additionally address ademas adesso adi admin administration administrator admission adobe adres
adresa adresi adresse advanced advisor advisory aerede afdeling affairs afghanistan africa african after
afternoon afzender again against age agencia agency agenda agent agli agora agosto agree agreement ahoj ahora
aile ainda ainsi air airbnb airflow airlines airport aiuto al albania alcalde alcuni ale aleja alem alemania
alexa algeria algo alguien algum alguma alguna algunas alguno algunos alguns alibaba all alla alle allee alleen
allegato allem allemagne aller allerdings alles allora allow allowed allows almost alone along alors already als
alsace also alt alte alternative although altijd altra altre altri altro alumna alumno aluna aluno always am ama
amazon amd america american americans amico amiga amigo amministratore among amount amsterdam amt an analysis
analyst analytics anbei anche ancora and andalucia andare ander andere anderen andorra android anfang anfrage
angebot angola angular anhang anlage anmeldung annee anni anno announcement annual ano anos another anrede
ansatt ansible ansprechpartner answer answers antarctica antes anthropic antrag antwort any anyone anything
anzahl ao aos aout apache api apos apotheke app appears appena appendix apple application applications apply
appointment approval approved approximately apr apres april aprile apt aqui ar arab arabia arabian arabic arbeid
arbeit arbeitgeber arbeitnehmer arbeitszeugnis architetto arduino area areas aren arende argentina arizona
arkadas arkansas armenia around arrendador arrendatario arrete art article articles arzt as asi asia asian ask
asked asking assembly assert assessment asset assigned assignment assim assistance assistant associate
associated association assume assunto assurance asunto asus at ate atencion atenciosamente atentamente athens
atlanta atlantic atlassian atraves att attached attachment attending attention attn atto attorney au auch
auckland aucun audacity audio audit auf aufgabe auftrag auftraggeber auftragnehmer aug august aujourd aula aun
aunque aunt aupres aus ausserdem aussi australia austria author authority authors auto autohaus automatic autor
autre autres aux av available avant ave avec avenida avenue average avete avez avis avocat avoid avons avril
avsandare avtale avukat avv avvocato award awards away aws ayer ayuda ayuntamiento azerbaijan azienda azure baba
babel back backend backerei background baden bahamas bahrain bakery baltic baltimore banca banco bangalore
bangkok bangladesh bank banks banque bar barbados barcelona bardzo bas base based bash basic basics baskan batch
bau bavaria bay bayan bayern bcc be beach beaucoup because become bedrift bedrijf bedside been before began
begin beginn behind bei beide beijing being beispiel belarus belfast belgique belgium belgrade believe belize
below bem bemerkung ben bene benefits benin bent berater bereich bericht berlin bermuda bern beruf beschreibung
besides besonders best beste bestellung betreff betreffend betreft betrieb better between beyond bez bezirk
bhutan bible bien big bij bild billing binary bing bir birmingham birth bis bitbucket bitcoin bitte biz black
blender block blog bloomberg bluetooth blvd bo boa board boas body boeing bogota bolivia bolum bom bon bonjour
bonne bonsoir book books bootstrap bosnia boston both botswana bottom boucherie boulangerie boulevard box branch
brand brandenburg brasil brasilia brauerei brazil brazilian breaking bremen bretagne bridge brief brighton bring
bristol britain british broer brooklyn browser bruder brunei brussels bu buch bucharest buchhandlung budapest
bude budget buen buena buenas bueno buenos bug bugs build builders building built bulgaria bund bundes
bundesrepublik buona buonasera buongiorno buono bureau burkina burma buro burundi business but butchers button
buy buyuk by byc bych byl byla bylo byt ca cache cada cagri cairo caixa calcutta calendar california calisan
call calle called calling calls cambio cambodia cambridge cameroon camino campaign campus can canada canadian
canberra cancel cannot capital capt captain car card cards care career cargo caribbean carniceria carrer carrier
carta carte cas casa case cases cash caso cassa castle catalog catalonia cataluna category causa cause cc ce
cela cell celle celui center central centre centro century ceo cerca cert certains certificate certified ces cet
cette cfo chad chain chair chairman challenge chamber champion chance change changed changelog changes channel
chapter chaque character chart chat chatgpt chaussee chce che check checked checking checks chef chefe chemical
chemin cher chere chers chez chi chicago chief children chile china chinese choice choose chose chrome chromium
church ci cia ciao cidade cincinnati circle cisco cislo cita citizens citta city ciudad civil claim claims clase
class classes classic claude clean clear click clickhouse client cliente clientes clients climate clinic
clinical close closed cloud cloudflare club cluster co coach coalition coast cobol cocuk code codex codice
codigo coffee cognome coisa cok colega colegio collega college collegue cologne colombia color colorado columbia
column columns com comarca come comedy command commande commands comme comment comments commerce commercial
commission commissioner commit committee common commune communication communications community como compania
companies company compare comparison compatibility complete completed complex compliance component components
comprador compte computer computing comune comunidad con concept concerning conde condiciones condition
conditions condizioni conductor conference config configuration configure confirm confirmation confirmed congo
congress connect connecticut connection conseil consejo consider consiglio consortium constant constitution
construction consultant consulting conta contact contacts container contato content contents context continue
conto contra contract contractor contracts contrast contrat contrato contratto contribute contributing
contributor contributors control controller convention convert cookie cookies copenhagen copilot copy copyright
cordialement cordiali cordialmente cordoba core cornell corner corp corporate corporation correct correo corso
cortana cosa cosas cosi cost costa costs cote could council counsel count counter country county cour cours
course court courts cover cpu create created creates creating creation creative credit crescent crime criminal
critical croatia crown css ct cual cuando cuanto cuatro cuba cuban cuda cuenta cuerpo cui cuidado culture
cumprimentos cup currency current currently curso custom customer customers cut cyclone cyprus czas czech
czlowiek czy da daar dabei dach dado dafur dag dagegen daha daher daily dakota dal dalla dallas damals damascus
dame damit damm danach dane danish dank danke dann dans dansk daran darauf darum das dashboard dass dat data
database databricks datadog dataset date datei daten datenschutz dates dati dato datos datum davanti day days
dazu de dea dear debajo debe debian debug debut dec december decembre decision decreto deep deepseek default
defendant defendants defense define defined definition degil degli degree dei dein deine dekuji del dela
delaware dele delete delhi delivery dell della delle dello delta dem demandado demandante demo democratic den
denmark denn dentro denver departamento department depending deploy deployment depois deposition depuis deputy
der dere derecho dernier des describe description desde deshalb design designed designer desktop desormais
despite despues deste destino det detail details detected detection detective detroit dette deutsch deutsche
deutschen deutscher deutschland deux dev devant develop developed developer developers development device
devices devis deze dezember dezembro dhr di dia diagnosi diagnosis diagnostico dialog dias dice dicembre dich
diciembre did didn die dienst dienstag dies diese diesem diesen dieser dieses diet different dig digital
dimanche din dinero dinner dio dipendente dipendenti dir direccion direct directed directeur direction director
directora directory directrice diretor diretora direttore direttrice diritto disable disabled discharge
disclaimer discord discover discovery discussion disease disney dispatched display disse distinti distribution
district distrito dit division django dla dna do dob dobbiamo dobry doch dochter dock docker docs docteur doctor
doctora document documentation documento documents doen does doesn dog dogum doing doktor dom domain domenica
domicilio domingo dominican don dona donde done donnerstag dont door dopo dort dortmund dos dossier dott dottore
dottoressa doutor doutora dove down download downloads dr draft drei dresden drive driver drivers droga drogi
droit dropbox druckerei drug du dubai dublin due dum durch durchwahl during dus dusseldorf dutch duty dx
dziekuje dzien dzis each earlier early earth easily east eastern easy ebay ecco eclipse ecole economist ecris
ecrivez ecuador edad edicion edinburgh edit edition editor educacion education een eerste efecto effect
effective effects effet efficient effort egitim eglise egregio egypt egyptian ehe eheleute eight ein eine einem
einen einer eines einige einkauf either ej ejemplo ejercito el ela elas elasticsearch elbette ele electric
electron electronic element elements eles elev ellas elle elles ellos else em email emails embassy emergency
emirates emperor empleada empleado employe employee employees employer employment empregado empresa empty en
enable enabled enclosed encontro encore encryption end ende endereco endpoint energy enero enfant enfin engine
engineer engineering engineers england english enjoy enough enquanto ensuite ensure entao ente enter enterprise
enterprises entertainment entire entity entonces entre entrega entreprise entry entwicklung environment epa
equipe equipo equity er era erano eres erfahrung ergebnis eritrea erlang error errors erste ersten es esa escola
escuela ese eslint eso espagne espana espanol espanola especially esposa esposo esq essa esse essential essere
est esta estaba estado estados estan estao estas estate estava este esto estonia estos estoy estudiante estudio
et etait etapa etat ete etes ethereum ethiopia etre etsy ett etude etudiant etwas eu euch euer euro europe
european eux ev evaluation even evening event evento events ever every everyone everything evet evidence exactly
exam examination example examples excel excellent except exception exchange executive exemple exemplo exercise
exhibit existing exit expected expense experience expert expiration explain explained explica explore explorer
expo export express ext extended extension extensions external extra face facebook fach facility fact factory
facts factura facture factuur faculty fahrer fail failed failure fair faire fait fall falls false falta fam
famiglia familia familie familj famille family faq far farm farmacia fast fastapi father fatto fattura faut
favor fax fbi fda feature features feb febbraio febrero februar february fecha federal federation fee feedback
feel fees fehler fellow femme ferry fest festival fevereiro fevrier few fiction field fields fifa fig figlia
figlio figma figure figures fiji file files filha filho fille film fils fim fin final finally finance financial
find finding finds fine finish finland finnish fire firebase firefox firm firma first fiscal five fix fixed
fixes flag flanders flask flight floor florence florida flow flower flughafen flutter fodselsdato fodt foi fois
folder folgende follow following follows fond food football for fora forbes force fore forecast foreign forest
form forma formal format forme former formula fort fortran fortune forum forward found foundation founded
founder four fra frage fragen frame framework fran francais francaise france francia francisco frankfurt
frankreich fratello frau fraulein free freebsd freedom freitag french frente frequently frere fresh fri friday
friend friends frist frl from front frontend fru fue fueron fuerza fuerzas full fully fun funcion funcionaria
funcionario function functional functions fund funding funds fur further furthermore future fw fwd g-n g-zha ga
gabon gade galicia gallery gambia game games ganz garage garden gare garten gartnerei gas gasse gast gasthaus
gasthof gata gatan gate gateway gcc gdy gdzie geachte gebaude gebiet gebruiker geburtsdatum geen gegen gegevens
gegner gehalt geld gemass gemeente gemeinde gemini genau general generally generate generated generic geneva
gennaio gente gentili gentilissimo gentoo georgia gerade geral gerente gericht german germany gesamt geschaft
geschaftsfuhrer geschaftsfuhrung geschaftsleitung geschichte gesellschaft gesetz gesprach gestern gesundheit get
gets getting gewerbe ghana gibi gibraltar gibt gift gimp giorni giorno giovedi git github gitlab giugno give
given gives glasgow glass gli global globe gmail gmbh gnome gnu go goal goals gobierno god goda godkand goed
goede going golang gold good google gopher gore gospodin got gott gouvernement government governo gpt gpu grace
gracht gracias grade gradle graduate grafana gran grand grande granny grant graph graphics graphql great greece
greek green greenland greetings grenada groeten groovy grosse ground group groupe groups growth grund grupo
gruppe gruppo gruss grusse guarantee guardian guatemala guerra guerre guest guests guidance guide guidelines
guides guild guinea gun gunaydin gut gute guten guyana ha habe haben haber habia habitant hablar hace hacer
hacia had hadoop hague haiti hakkinda half hall hallo halsningar hamburg han hand handel handle handler handling
hannover happy hard hardware hartelijke harvard has hash haskell hasta hat haupt haus haut have having hawaii
hay hayir haz he head header headers heading health healthcare hear heart heavy heb hebben hebrew hecho heeft
heer hei height heim hej hello helm help helper helpful helsinki hem hemen hence her herausgeber here hereby
herein heritage hermana hermano hero heroku herr herre herren herrn herzliche hessen het heure heures heute
hewlett hey hi hidden hier high higher highlights highway hij hija hijo hill hilsen hilsner him hindi hinweis
his histoire historia historial historic historical history hit hizo hlavni ho hochschule hoe hof hoje hola hold
holder holding holdings holiday holidays hollywood holstein hombre home homem homme hon honda honduras honolulu
honorable hoofd hook hop hopital hora horas hos hospital host hot hotel hour hours house housing houston how
however hoy html http https huawei hubspot hugging huis human hun hungarian hungary hur hurricane huurder hva
hvem hvis hvor hvordan hx hybrid hyundai i ibm ice iceland ich ici icin icloud icon id idaho idea ideas idee
identification identifier identity if iglesia ignore igreja ihm ihn ihnen ihr ihre ihrem ihren ihrer ii iii ik
ikke il ile ilk illinois illustrated ils im image images imie immediately immer impact impasse impiegata
impiegato implementation implementations import important importante importo impot improve improved improvements
imza in inc include included includes including incluso income increase increased indeed independent index india
indian indiana indicates indirizzo individual indonesia indonesian industrial industries industry infatti
influxdb info infolge informacion information informations informe infrastructure ingegnere ingeniero ingenieur
inhaber inhalt inicio initial initialize initially initiative inizio inject inkscape innovation input inputs
inquilino insegnante insert inside insight insights inspector instagram install installation installed
installing instance instances instead institut institute institution institutional instituto instruction
instructions insurance inte integer integrated integration intel intelligence intellij intended inter
interaction interactive interest interface interfaces internacional internal international internet interview
into introduction invalid invece inventory invest investigation investment investments investor investors
invitation invoice io iowa ipad iphone iran iranian iraq iraqi ireland irish irmao irs is isim isla island
islands islem isn israel isso issue issued issues ist istanbul isto it italia italian italien italy item items
its itself iv iyi ja jaar jag jahr jahre jak jakarta jako jamaica jamais jan janeiro januar january janvier
japan japanese java javascript jboss je jede jeden jeder jefa jefe jeg jego jeho jej jejich jen jerusalem jest
jeste jestem jetbrains jetzt jeudi jeune jij jira jiz jmeno job jobs johannesburg join joint jordan jour journal
jours jquery jr jsem json jsou judge judgment jueves juez jugend juillet juin juiz jul julho juli julia jullie
july jump jun june junho juni junio junior junto jupyter jury jusqu just juste justice juz kadar kade kadin
kaere kafka kan kann kansas kanzlei karachi kardes karte kashmir kasse katu kauf kaufer kaufvertrag kazakhstan
kde kdo kdy keep kein keine kentucky kenya keras kernel key keyboard keys keyword keywords kibana kids kiev kim
kimlik kind kinder kindly king kingdom kirche kisi kit kjaere kjare klant klasse klient klientka knight know
knowledge known kodi kolkata kollega kollege kollegen kollegin koln konditorei konnen konnte kontakt konto
kontrakt konu korea korean kosovo kosten kotlin kraj krankenhaus krankenkasse kreis ktera ktere ktery kto ktora
ktore ktory kubernetes kund kunde kunden kundin kunnen kurs kurz kuwait kyiv kyoto kyrgyzstan la laan lab label
labor laboratory labs lado lady laege lagos lakare lake lambda lancashire land lane lange language languages
laos laravel large larger largo las last late later latest latex latin latvia launch law laws lawyer layer
layout le lead leader leaders leadership leading league learn learned learning lease least leave lebanon leben
led ledare leeds leerling left legacy legal lege lego lehrer lei leider leipzig leistung leiter leiterin leitung
lejer lekar lekarz lenovo lequel leraar lerna les lesotho less lesson lessons let letter lettera letters lettre
leur leurs level levels ley lhe li liability liberia librairie library libreoffice libreria libro libya license
licensed licenses licensing liebe lieber liechtenstein lieferung liegt lieu lieutenant life light ligne like
likely lima limit limitation limitations limited limits line linear lines link linked linkedin links linux
liquid lisbon list liste listed listen listening listing lists literature lithuania little live liverpool living
livre livro llama llc llp ln lo load loaded loading loads loan local localita location locations lock log logged
logger logging logic login logitech logs loi lombardia london long longer look looking looks lord loro lors
lorsque los loss lost losung lot love low lower ltd lua lub luego lugar luglio lui lukket lunch lundi lunedi
lunes luogo luxembourg lyft lyon ma maand maar macau macbook macedonia machine machines macos madagascar madame
made mademoiselle madre madrid madrilena mae maerz magazine magento maggio magic mai mail main maine mainly
maintain maintained maintainer maintainers maintenance maio mairie mais maison maitre major make makes making
mal malawi malaysia maldives male malerbetrieb malgre mali mall malta mam man managed management manager
managers manchester mandarin manera mange manhattan manila manitoba mano manual manufacturer manufacturing many
map mapping maps mar march marche mardi margin mariadb marido marine marito markdown market marketing markets
markt markup mars marseille martedi martes marvel maryland marz marzec marzo mas mass massachusetts master
mastercard match mate material materials math mathematics matlab matrix matter matters mauritius maven max
maximum may maybe mayo mayor md me meaning means measure mecca mechanical mechanism med medecin media mediation
medica medical medicare medication medications medicina medicine medico medio mediterranean medium mee meer meet
meeting meetings mehr mein meine meinem meinen meiner meio meist mejor melbourne melhor mellan member members
membership meme memo memorandum memorial memory memphis men meneer meno menos mensch menschen mental mention
mentre menu mercedes merchant merci mercoledi mercredi mere merge merhaba merry mes mesa mesdames mese mesmo
message messages messaging messieurs messrs met meta metadata method methods metodo metric metrics metro
metropolitan metzgerei meu mevr mevrouw mews mexican mexico mi miami miasto mich michigan microservice microsoft
middle miejsce mientras miercoles mieter mieterin mieux mig might migration mij mijn mila milan mile militar
military mill milliarden millionen min mind mine minha mini minimal minimum mining minister ministerio ministre
ministro ministry minneapolis minnesota minor minute minutes mio mis mise misma mismo miss missing mission
mississippi missouri misto mistral mit mitarbeiter mitarbeiterin mitglied mitigation mitt mitte mittwoch mix
mlle mme mnie mnoho mob mobile moco mode model models modern modified modo module modules moet moglich moglie
moi moins mois moj moja moldova molti molto moment momento mon monaco monat monate monday monde mondo money
mongo mongodb mongolia monitor monitoring monsieur montag montana montenegro month monthly months montreal mor
morada more moreover morning morocco mort moscow most mostly mot moteur mother motion motor motors mount
mountain mouse move moved moves movie mozambique moze mozilla mozna mr mrn mrs ms much mucho muchos mudur
mudurlugu muerte muito muj mujer mulher multi multiple mumbai munchen mundo munich municipal municipio musee
museo museum music musica muss musteri mutter mutual muy muze mx my myanmar mycket myself mysql na naam naar
nach nachbar nacht nacional nad nada nadie nahe nairobi nam name named namen names namespace namibia namn nan
nao naples nar narozen nas nasa nasi nasil nasz nation national nations native nato natur natural nature naval
navigation navn navy nazwisko nba ne near nearly neben nebo nebraska necessary neden nee need needed needs
nehmen nei nein nej nella nelle nello nem nenhum neni nepal nerede nessuno net netflix netherlands network
networks neu neue neuen neural nevada never nevertheless new newcastle newer newest news newsletter newspaper
newsweek next nextjs nez nfl nginx nhl nhs ni nic nicaragua nice nich nicht nichts nie niech niedersachsen niet
niets niger nigeria nigerian night nike nim nine ninguna ninguno nintendo niveau nivel no nobel noch noche node
nodes nog noi noite nokia nom nombre nome non none nor nord nordic nordrhein normal normally normandy norte
north northern norway norwegian nos nosotros nossa nosso nostra nostro not nota notable notaio notaire notamment
notar notary notation note notes nothing notice noticia notification notifications notion notre nottingham nous
nouveau nouvelle nouvelles nov nova novel november novembre novembro noviembre novo now nowy npi npm nr nu nueva
nuevo null number numbers numero nummer nun nunca nuova nuovo nur nurse nursing nutzer nvidia o oauth ob object
objective objects objet obra obrigado observation obviously ocaml occupation och oct october octobre octubre od
oder oeuvre of off offer offers office officer officers offices official offline oft often og oggetto oggi ogni
ogrenci ogretmen ohio ohne oil ok okay oklahoma okta oktober ola olan olarak old older ollama olympic olympics
om oman omdat on ona once onde onder one ones ongoing oni onkel online only ons ontario ontem onto onze ook op
opec open openai opened opening openssl opera operating operation operational operations operator operators
opinion opposing optimization option optional optionally options or ora oracle orange oraz order ordered
ordering orders ordine ordre oregon organisation organization organizations origin original originally origine
ort orthodox osaka oslo ospedale oss osterreich other others otherwise otra otras otro otros ottawa ottobre ou
ouest oui our ours out outcome outcomes outline outlook outpatient output outputs outra outras outro outros
outside outubro ouverture over overall oversett overview own owner owners ownership oxford pa pacient paciente
pacific pacjent pacjentka pack package packages packard padre paese pagamento page pages pagina pago pai paid
paiement pair pais pakistan palabra palace palestine pan pana panaderia panama panasonic pandas panel pani
panstwo panu papel paper papers par para paraguay parallel parameter parameters paramount parce parece parent
parents paris park parkway parliament parmi part parte partei partial participant participants particular
particularly partido partie parties partir partner partners partnership parts party pas pasado pasaporte pascal
paseo pasient paso pass passeport password passwords past paste patch patches path pathologist paths patient
patiente patientin patients patron pattern patterns pause pay payable payment payments paypal pays paziente pdf
peace peking pela pelo pendant pending peninsula pennsylvania pension people per percent perche percio pere
perfect perform performance pergunta perhaps period periodo perl permanent permission permissions pero person
persona personal personalausweis personas personne personnel personnummer persoon persoonlijk perspective peru
pessoa pessoas petition peu peut peux pfleger pharmaceutical pharmacie pharmacy phase phd philadelphia
philippine philippines phoenix phone photo photos php physical physician physics piano piazza pick picture
pictures piece pilot pin ping pinterest pipe pipeline pittsburgh piu pixar plaats place places plain plaintiff
plan plane planet planning plans plant plastic platform platforms platz play playa player players playing
playstation plaza please plein plex plot plugin plugins plumbing plus plusieurs po poco pod pode poder podle
podria poi point pointer points pois polaca poland police policia policies policy polish politica political
politics politique polizei polska pomoc ponto ponts pool poor pop popular por porque port portal portfolio
portions portland porto portugal portuguese posible position positions positive possible possibly possivel post
posta postal posted postgraduate postgres postgresql postman potential potrebbe pound pour pourquoi pourriez
pouvez pouze povo power powerful powerpoint powershell powiat poza pozdravem praca pracovnik pracownik practical
practice practices prague praha praxis precio precisa precision predmet prefer preferred prefix pregunta preis
preliminary premier premiere premium prenom prepare prepared pres prescriber prescription presence present
presentation presented president presidenta presidente press pressure pretoria pretty prevent preview previous
previously prezada prezado prezes prezzo pri price prices pricing pride prijmeni prima primary prime primeira
primeiro primer primera primero primo prince princess princeton principal principio principle principles print
printed printer prior priority prisma prison privacy private privileged prix prize pro probably problem problema
probleme problems procedure procedures proceed proceedings proceso process processed processes processing
processo processor produce produced product production producto products produkt produto prof profesor profesora
professional professor professora professore professoressa profile profiles profit progetto program programa
programmer programming programs progress project projects projekt projet projeto prometheus promise promotion
prompt proof proper properties property propio proposal proposed proprietary propriete proprio prosim prosze
protected protection proto protocol protocols prove provence provide provided provider providers provides
province provincia provision proxy proyecto prufung przed przez przy pt public publication publications
published publisher publishing pueblo puede puerto pues pull punjab punkt punto puppet purchase purchased pure
purpose purposes push put pytest python pytorch qatar quai quais qual qualcomm quale quali qualified quality
quand quando quantity quanto quantum quarta quarter quarterly quartier quarto quatre que quebec queen queensland
quel quella quelle quelli quello quelque quelques quem quer query questa queste questi question questions questo
queue qui quick quickly quien quiero quiet quinta quite quoi quora quota quote rabbitmq race radio radiologist
ragione rail rails railway rain raise random range ranges rank rapaz rapid rapport rarely raspberry rat rate
rates rather rating ratio raw razon rd re react read reader readers reading readme ready real realidad really
reason reasons receipt receive received recent recently recherche rechnung recht rechts recipe recommend
recommendation recommendations recommended record recorded recording records recovery red redacta redaction
reddit redhat redige redija redirect redis reduce reduced redux ref refer reference references referencia
referente referring reform refresh refund regarding regards regierung region regional regione register
registered registo registration registro registry regular regulation regulations rehabilitation reich reino
reiseburo reisepass relacao relacion related relation relations relationship relative relatively relatorio
relazione release released releases relevant reliable religion remain remaining remains remember reminder
remitente remote removal remove removed removes removing render renewal rent rental repair repeat replace
replaced reply repo reponse report reported reporter reporting reports repository representative representatives
republic republican republique request requested requests require required requirement requirements requires
rescue research researcher researchers reserve reserved reset resident residential resolution resolve resolved
resource resources responsabile responsable response responsibility responsible respuesta rest restart
restaurant restore result resultado resultat resulting results resume resumen resumo retail retired retirement
retour return returned returning returns reuniao reunion reuters revenue reverse review reviewed reviewer
reviews revised revision revolution rey rhein riassumi ricerca richtlinie riga right rights ring rio rise risk
risks risposta riunione river rn road roads rock rodina rodzina rok role roles rolle rollup romania rome room
rooms root rotterdam rough round route router routes row rows royal rozumiem rua ruby rue rule rules rum run
runner running runs runtime rural rush russia russian rust rwanda rx sa sabado sachbearbeiter sachbearbeiterin
sache sachsen sacramento safari safe safely safety sag sahara said saint sainte sak salaire salarie salariee
sale sales salesforce salle saludo saludos saluti salvador salve sam same samedi sammen samoa sample samples
samstag samsung samtale san sans santa sante santiago santo sao sap sass sat saturday satz saude saudi save
saved saving saxony say saygilar saygilarimla sayin saying says scala scale scan scandinavia scheda schedule
scheduled schema scheme schleswig schloss scholar schon school schools schreiben schreinerei schrijf schritt
schule schuler schulerin schweiz schwester science sciences scientific scientist scope score scores scotland
scottish screen screenshot script scripts scuola sdk se sea search season seat seattle sec seccion second
secondary secondo seconds secret secretary section sections sector secure securite security sede see seem seems
seen segment segretaria segun segunda segundo seguridad seguro sehr sein seine seinem seinen seiner seis seit
seite sekretariat selbst select selected selection selenium self sell seller selon selskap sem semana semantic
sempre sen send sender sending senegal senhor senhora senior senor senora senorita sense sensitive sent sentence
sentry seoul sep separate sept september septembre septiembre sequence ser sera serait serbia serbian seria
serial serie series serious server servers service services servicio servicios servico servizio ses session
sessions set setembro sets settembre setting settings settlement setup seu seus seven several sevgili seville
sexta sgt shadow shall shanghai shape share shared shareholder shares sheet sheffield shell sheriff shift ship
shipping shop shopify shopping short shot should show showed showing shown shows si sia siberia sicherheit
sicily side sido sie siecle siemens siempre sig siglo sign signal signature signed significant signor signora
signore signorina siguiente silent sim simdi similar similarly simple simply sin since sincerely sind sindaco
sinds singapore singel single sinon siostra sir siri sirket sistema sister site sites sitio situation six siz
size sjukhus skill skills skip skola skole skriv skype slack slecna sleep slide slovak slovakia slovenia slow
small smart smlouva snapchat snow snowflake so sob sobre social sociedad sociedade societa societe society soeur
soft software sohn soins soir solar solaris sold solid solidity sollte sollten solo solution solutions solve som
somalia some somebody someone something sometimes son song songs sonntag sono sonra sonst sont sony soon sopra
sorella sorry sort sotto souhaite sound source sources sous south southern souvent sovereign soviet sowie soyadi
space spain spaniard spanien spanish spark spater speak speaker special specialist specialized specific
specifically specification specified spectrum spedition speech speed spend spett spirit split splunk spolecnost
spolka sponsor sponsors sport sports spot spotify sprache sprawa spring sprint sql sqlite square sr sra srta ssn
st staat stable stack stackoverflow stad stadt staff stage stakeholder stand standard standards stanford
stanowisko star starlink stars start started starting starts startup stata state statement statements states
static station statistics stato status statute stay stazione steam steamer steenweg stelle step steps steuer
steuerburo still stock stockholm stop stopped stopwatch storage store stores storia stories storm story straat
strada straight strange strasse strategic strategies strategy stream street strength strict string strings strip
stripe strong struct structure structured student studente studentessa students studies studio studium study
stuff stunde stunden stuttgart style su sua subdirector sube subject submission submit submitted subscribe
subscription subsection subsequent substitute success successful successfully such suche sud sudan suddenly
sueldo sufficient suggest suggestion suggestions suis suisse suit suite suites suiza sujet sul sulla summary
summer summit sun sunday suo super superior supervisor supplement supplementary supplier supplies supply support
supported supporting supports suppose supreme sur sure surface surgeon surgery surgical suriname surprise survey
sus suspect suspended sustainable svelte svuj swagger sweden swift swiss switch switzerland swoj sydney sygehus
sykehus symbol symbols symfony sympathie symptoms sync syntax syria syrian system systems szanowna szanowni
szanowny szkola ta tab table tables tack tag tage tags tailwind taipei taiwan tajikistan tak take taken takes
taking takk takze tal talk taller tam tambem tambien tampa tan tant tante tanto tanzania tarafindan tarde target
targets tarih tarihi task tasks tasmania tax te team teams tech technical technician technique techniques
technologies technology tegen tehran teil tel telefon telefone telefono telefoon telegram telephone television
tell telle tem tema temple tempo temporary temps ten tenant tengo tenho tennessee tensor tensorflow tento terca
tercera term termin terminal terminate termination terms terra terrace terraform terre territory tes tesekkurler
tesla test tested testigo testimone testing tests texas text texte texto thai thailand than thank thanks that
the theater theatre their them thema theme themes then theology theorem theory therapy there therefore these
they thing things think third this those though thought thousand thread threads three through throughout thu
thunderbird thuringen thursday thus tia tibet ticket tickets tie tiempo tienda tiene tienen tiger tiktok til
till time timeline timeout times timestamp tio tip tipo tips tischlerei title titles titolo titre titular to
toch tochter toda todas todavia today todo todos toen together togo toho toi token tokens tokyo told toma
tomorrow ton too took tool toolkit tools top topic topics tor toronto toscana tot total touch toujours tour
tourism tournament tous tout toute toutes toward towards tower town toyota tra trabajador trabajadora trabajo
trabalho track tracker tracking trade trademark trademarks tradicion trading traditional traduce traducir
traduction traduza traffic train trainer training traitement transaction transactions transfer transform transit
transition translate translation translator transmission transparent transport transportation tras tratamento
tratamiento travail travaux travel travessa travis tre treasurer treasury treat treatment treaty tree trees
trello trend trends tres trial tribe trigger trinidad trip trois trop troppo trotz trouble troubleshooting truck
true trust trustee trustees truth try trying tu tudo tue tuesday tunisia turin turkey turkish turkiye
turkmenistan turm turn turned tuscany tussen tutaj tutorial tutta tutte tutti tutto tv twelve twice twilio
twitch twitter two ty tylko type typed types typescript typhoon typical typically u uber ubuntu ucla uczen uefa
ufer uganda uhr ui uit uk ukraine ukrainian ul ulica ulice ulster ultima ultimate ultimo ultra um uma umowa
umsatz un una unable unas uncle und undefined under understand understanding une unesco unfortunately unicef
unicode union unique unit united units unity universal universe universidad universidade universita universite
university unix unknown unless unlike unlimited uno unos unreal uns unser unsere unserer unter unternehmen
unterschrift until uomo up update updated updates updating upgrade upload upon upp upper urban url urlaub
urodzony uruguay urzad us usa usage use used useful user username users uses usine using usted ustedes usually
usuario ut utah utca utilisateur utilisez utility utrecht uw uz uzbekistan v va vader vagen vagrant valencia
valid validate validation valley valor value values vamos van vanaf vancouver vandaag var vara variable
variables variant varios various vas vase vater vatican vazena vazeny ve vecino vector ved veel vehicle veien
vej vek velmi vendedor venditore vendor vendors vendredi venerdi venezuela vengono venice venlig vennlig venture
ventures ver verband verbose vercel verdad verein verfahren verhuurder verified verify verizon verkauf verkaufer
vermont vers versicherte versicherter versicherung version versions verso versus vertaal vertrag vertraulich
vertreter vertrieb vertrouwelijk verwaltung very verzekerde veya vez vi via viale viber vice vicino victim
victoria vid vida video videos vie viejo viel viele vielen vielleicht vienna vier viernes vietnam vietnamese
vieux view viewer views vil vilken vill village ville vim violation virtual visa visible vision visit visita
visitor visitors vista visual vita vite vitest vivienda vivo vlc vmware vocabulary voce voi voice voici voie
voila voir volkswagen volta volume volunteer volvo vom von voor vor vorname vorstand vos vostra vostro vote
votre vous vraiment vrouw vs vscode vu vue vuelta w waar waarom wahl wait waiting wales walk wall walmart
wanneer want wanted war warehouse waren warner warning warnings warranty warsaw warum was washington wasn wasser
wat watch water wave way wayland ways we weak wealth weather web webassembly webhook webpack website websites
wechat wed wedding wednesday week weekend weekly weeks weg wegen weibo weight weil weingut welche welcher
welcome welfare welke welkom well wells welt wenig wenn went wer werden were werk werke werknemer wert west
western westfalen what whatever whatsapp wheel when whenever where whereas wherever whether which while white
who whole whom whose why wide widget width wie wiec wieder wiek wien wife wij wiki wikimedia wikipedia wil wild
will wind window windows wine winner winnipeg winter wir wird wireless wiring wirtschaft wisconsin wise wish
wissen wissenschaft witam with within without witness wo woche wochen wohnort wohnung wolfram woman women won
wonder wood word worden wordpress words work worked worker workers workflow working works workshop workspace
world worldwide wort worth would wouldn wrap wrapper write writer writers writes writing written wrong wrote
wszystko wurde wurden wurttemberg www wy wyoming xbox xcode xerox xiaomi ya yahoo yale yandex yarn year years
yellow yemen yeni yes yesterday yet yield yil yo yok yonetici york yorkshire you young your yours yourself youth
youtube z za zahl zahnarztpraxis zakaznik zaklad zal zambia zamestnanec zamieszkaly zapier zawsze ze zeer zeit
zeitung zendesk zentrum zero zespol zeuge zeugin zeugnis zich ziel zij zijn zimbabwe zimmer zo zona zonder zone
zoo zoom zoon zpravy zu zum zur zurich zus zusammen zusammenfassung zwar zwei zwischen κυρια κυριος август адрес
апрель банк воскресенье врач вторник вы господин госпожа дата декабрь директор для договор доктор дорогая
дорогой если заказчик заявитель здравствуйте исполнитель июль июнь как киев клиент когда компания май март
менеджер москва мы ноябрь общество октябрь он она они отдел пан пані паспорт пациент пациентка петербург
пожалуйста пользователь понедельник после при привет приложение пятница рождения россия санкт свидетель сентябрь
система сотрудник сотрудница спасибо среда суббота также телефон уважаемая уважаемый украина улица файл февраль
четверг что это январь
bad
`;
