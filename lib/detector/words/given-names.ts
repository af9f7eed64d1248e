// Given names of many languages that are hardly anything else: lower-case, without accents, some in their own scripts.

/** Split at white space; transcriptions as passports and e-mail addresses have them. */
export const GIVEN_NAMES = `
aad aadhya aadi aage aakash aaliyah aaltje aamir aanchal aapo aarav aarif aarne aaro aaron aarti aashish aasim
aastha aatu abbas abbie abby abdalla abdallah abdel abdelaziz abdelhamid abdelkader abdelkarim abdelrahman abdou
abdoulaye abdul abdulaziz abdulkarim abdulla abdullah abdullahi abdulrahman abebe abed abeer abel abelardo abena
abha abhay abhijeet abhijit abhilash abhinav abhishek abigail abilio abimbola abiodun abioye abir abner abraham
abram acacio achieng achille achilleas achim adaeze adalberto adalyn adam adanna adaora addison adebayo adebola
adedayo adekunle adela adelaida adelaide adele adelheid adelin adelina adeline adelino adelka adem ademar adeola
aderito adewale adeyemi adhiambo adilson adina adisak aditi aditya adnan adolf adolfo adoracion adriaan adrian
adriana adrianna adriano adrien adrienne adunni aenne afanasy afia afolabi afonso afroditi afsaneh afua agah
agapi agapito agata agatha agathe aggeliki agim aglaia agnes agneta agnetha agnieszka agostinho agostino agoston
agrafena agung agus agustin agustina agyeman ahlam ahmad ahmed ahmet ahti aicha aida aidan aidar aiden aigars
aigerim aiko aileen aili ailsa aime aimee aimo ainhoa aino ainsley ainur aisha aishah aisling aitana aitor aivar
ajay ajit akane akanksha akari akash akemi akhil akhila akif akihiko akihiro akiko akim akin akinwale akinyi
akio akira akiyoshi akmaral akos akosua akram aksel akseli akshara akshat akshay akshita akua akwasi alaa aladar
alain alan alana alastair alba alban albane albert alberta alberto albin alcides aldair aldina aldis aldo aldona
alec aleida alejandra alejandro alekos aleksa aleksandar aleksander aleksandr aleksandra aleksanteri aleksei
aleksej aleksey aleksi alen alena ales alessandra alessandro alessia alessio alevtina alex alexander alexandr
alexandra alexandre alexandrina alexandros alexandru alexei alexey alexia alexis alf alfie alfio alfons
alfonsina alfonso alfred alfreda alfredo algot alia alice alicia alicja alida alieke alihan alija alin alina
aline alireza alisa alisha alison alissa alistair alistaire alix aliya alka alkistis allan alli allison allyson
almas almaz almir almira almos almudena alois aloisio alojzy alok alonso alonzo alp alpar alparslan alper
alperen alphonse alptekin altan altay althea altino alton altynai alva alvar alvaro alvin alwin alyona alyson
alyssa alzbeta alzira amada amadeo amadeu amadi amaia amaka amalia amalie amancio amanda amandine amandio amando
amani amanpreet amar amara amarjit amaury amaya ambika ambroise amedeo ameena ameer amela amelia amelie amerigo
amin amina aminata amine amira amirhossein amisha amit amita amitabh amitava amjad ammar amol amos amparo amr
amra amrit amrita amruta amy ana-maria anabel anacleto anahi anahit anais anait analyn anamarija anand ananda
anandi ananya anargyros anas anastasia anastasio anastasios anastazja anatol anatole anatoli anatolie anatoliy
anatoly anay anca anchali andela anders anderson andi andika andor andra andras andre andrea andreas andree
andrei andrej andrejs andres andreu andrew andrey andrija andris andriy andromachi andrzej andy anele anelia
aneta anette anezka anfisa ange angela angelica angeliki angelina angelique angelito anggraini angharad anghel
angie angiolina angiolo angus anh aniceto aniela aniket aniko anil anindita anirban anirudh anis anisa anish
anisha anisoara anita anja anjali anjana anjum anka anke ankica ankit ankita ankur ankush anmol ann ann-christin
ann-kristin anna anna-karin annabel annabelle annalisa annamaria annapurna annarita anne anne-mari anne-marie
anne-sophie annegret anneke anneli annelie annelies anneliese annelore annemarie annemiek annette annie annika
annisa annukka annunziata anong anouk anri anselme anselmo ansgar anshul anshuman ansje anssi antal ante antero
anthony antigoni antje antoine antoinette anton antonella antonello antoni antonia antonie antonin antonina
antonino antonio antonios antonis antony antoon antra antti antun anu anubhav anuj anuja anunciacion anup anupam
anupama anura anuradha anurag anusha anushka anwar anzor aoi aoife aparecida aparna apinya apollinariya apolline
apolonia apoloniusz apoorva apostolos aquilino ara araceli aradhana aram aranka arantxa aranzazu ararat arash
arata aravind arben arcadio archana archibald archie arda ardeshir ardian areej areg arend aretha areum arezoo
argam argyris argyro ari ariadna ariana ariane arianna arie arief arif arijit arina aris arisa aristea aristide
aristides aristidis aristotelis aritra arja arjan arjen arjun arkadi arkadiusz arkady arlene arlindo arman
armand armande armando armas armelle armen armenio armin arna arnab arnaldo arnau arnaud arne arnel arnis arno
arnold arnost arnoud arnulf arnulfo aroon arpad arpan arpine arpita arron arsalan arsen arsene arsenio arseniy
arshak arta artak artan artashes artem artemio artemis artemiy arthur artin arto arttu artur arturo arturs
artyom arun aruna arundhati arunee arunima arvid arvind arvo arvydas arwa arwed aryan arzu asad asako asami
asante asbjorn ase asen asha ashish ashlee ashleigh ashley ashok ashot ashraf ashton ashutosh ashwin ashwini
asif asim asimina asiye aslak aslaug asli asma asmaa asmita aspasia assen assia assunta aster astghik astrid
astridur astrit asuka asuman asuncion atakan ataman atanasio atefeh athanasia athanasios athenais athina atieno
atif atila atilla atoosa atsuko atsushi atte attila attilio atul aubin aubrey aud aude audrey audrius audun
auguste augustin augusto augustus aukje auli aulis aurea aurel aurelia aurelian aureliano aurelie aurelien
aurelio aurore ausra auvo avani avdo avery avetik avgerinos avgust avi avinash aviv aviva avni avraham avtandil
axelle aya ayah ayaka ayako ayame ayanda ayano aybek ayca aycan aydan aydin ayelet ayesha ayfer aygul aygun
ayhan aykut ayla aylin ayman aymen aymeric ayna aynur ayo ayodele ayoola ayoub ayse aysegul aysel aysen aysenur
aysun aytac ayten ayu ayumi ayumu ayush ayushi ayyub azadeh azam azamat azat azem azhar azin aziz aziza azizah
azize azlan azman azmi azra azucena azusa azzurra babajide babak babatunde bablu badr bagus baha bahaa bahadir
bahattin bahman bahram baiba balaji balazs baldev baldur balint baltasar baltazar balthasar balwinder bambang
bamidele bandana bandile banerji banu baptiste barbara barbora bardhyl bardia barend barna barnabas barnabe
barnaby barney barry bart barthelemy bartholomew bartlomiej bartolome bartolomeo bartosz baruch basak bashar
bashir basile basilio basma bassam bassem bastiaan bastian bastien batoul batsheva batuhan baudilio baudouin
bauke baurzhan bayram bayu beat beata beate beatrice beatrix beatriz beatus becca becky bedia bedirhan bedri
bedrich begona begum behcet behice behnam behrad behrooz behrouz behzad bekbolat bekele bekim bekir bela belen
belgin belinda belkis belmiro beltran bence bendik benedek benedetta benedetto benedicte benedikt benedita
benedito bengi bengt bengu beniamin beniamino benigno benito benjamin bennett benny benoit bente bento berat
beren berend berengere berfin bergljot berhanu berit berk berkan berkay berna bernabe bernadeta bernadett
bernadette bernard bernarda bernardete bernardino bernardo bernd bernhard bernice bernuz berrak berrin bert
berta bertha berthe berthold bertille bertram bertrand bertus beryl besik besnik beso bessie beth bethan bethany
betsie betsy bette bettina betty betul beulah beverley beyza bhagwan bharat bharati bhargav bhaskar bhavana
bhavani bhavesh bhavin bhavna bhavya bhawna bhumika bhupendra bhushan bhuvan bhuvana biagio bianca bibek bibiana
bice bich bidzina bijan bikash bilal bilel bilge bilgehan biljana billy bimal bimala bina bindu bintou bipasha
birendra birger birgit birgitta birol birsen birte birthe biruta biser bishal bishnu bita bjarke bjarne bjarni
bjorg bjork bjorn blagoje blagovest blaine blake blanca blanche blanka blas blaz blazej blazena blazenka blerim
boaz bob bobbie bobby bodil bodo bogdan bogdana boglarka bogna bogomil bogumil bogumila boguslaw boguslawa
bohdan bohdana bohumil bohumila bohumir bohuslav bojan bojana bolat boleslaw bonaria bongani bonifacio bonnie
bora boram borbala borge boris borislav borja borje boro boryana borys boska bosko botond boubacar bouchra
boudewijn boyan boyka boyko bozena bozidar bozo brad bradford bradley brady brage brahim bram branca brandon
brandusa branimir branislav branka branko bratislav braulio brayden brecht brenda brendan brenna brennan breno
brent bret bretislav brett brian briana brianna bridget brigida brigita brigitta brigitte brijesh brisa brit
britney britt britta brittany bronislav bronislava bronislaw bronislawa bronwyn brooke bruce bruna brunhilde
bryan bryant brygida bryn bryndis brynjar bryson bugra bujar bukola bulat bulent burak burcak burcin burcu
burhan burim burkhard busaba busisiwe busra byron caetano cafer cagatay cagdas cagla cahit cahya caio caitlin
caitlyn caleb calin calixte callum calogero calvin camelia cameron camila camilla camille camilo canan candace
candan candela candelaria candice candida candido caner cansel cansu caoimhe capucine cara caridad carina carl
carla carlo carlos carlota carlotta carlton carly carmel carmela carmelita carmelo carmen carmencita carmine
carol carola carole carolien caroline carolyn carrie carson carsten carter caryn carys casandra casey casimir
casimiro casper cassandra cassidy cassie cassio catalin catarina caterina catharina catharine catherine cathleen
cathryn cathy catia catriona cavit cayetana cayetano cecelia cecil cecile cecilia cecilie cecilio cecily cecylia
cedric ceferino celal celalettin celestin celestine celestino celia celil celina celine celso cemal cemalettin
cemil cemile cemre cenek cengiz cenk ceren cerys cesaire cesar cesare cetin cevat cevdet ceyda ceyhan ceylan
cezar cezary chadi chaewon chaeyoung chai chaim chaima chaitanya chaiwat chakib chalerm chaminda chana chandan
chandima chandrakant chandrashekhar chandrika chanel changmin chanida chantal chanthira charalampos charikleia
charis charlene charles charley charlie charline charlotta charlotte charu chatchai chau chaya chaz chebet
cheikh chelsey chema cheri cherie cherono cheryl chetan chetana chhaya chiamaka chiara chibueze chibuzor chidera
chidi chidiebere chidinma chie chiedu chieko chihiro chika chikako chike chikodi chima chimamanda chinasa
chinatsu chinedu chinelo chinenye chinh chinmay chinonso chinyere chioma chirag chise chisom chitra chiyo
chiyoko chizoba chloe chompoo chris chrisa chrissie christa christabel christel christele christelle christer
christiaan christian christiane christie christina christine christoph christophe christopher christos christy
chrysa chrysanthi chrysoula chuka chukwudi chukwuebuka chukwuemeka chukwuma chutima ciara cicero cigdem cihan
cihangir cillian cinar cindy cintia cinzia ciprian cipriano ciriaco cirilo ciro citra claes claire clara
clarence clarice clarisa clarissa clarisse clark claudette claudia claudie claudine claudio claudiu claudius
claus clayton clea cleber cleide clelia clemence clemens clement clemente clementine cleo cleusa clifford
clifton clint clinton clive clotilde clyde cobi codruta coen coenraad coert colas colette colin colleen colombe
conceicao concepcion concetta concha conchita connie connor conny conor conrad consolacion consolata constance
constantin consuelo cor cora coralie corazon corentin coretta corien corina corinna corinne cormac cornel
cornelia cornelio cornelis corneliu cornelius corrado cory cosima cosimo cosmin costel costica costin coumba
courtney covadonga craig crina crisanto crispin cristi cristian cristiana cristiane cristiano cristina cristobal
cruzita csaba csanad csenge csilla csongor ctibor cuauhtemoc cuong custodia custodio cvetka cynthia cyprian
cyprien cyrielle cyril cyrille cyrus czeslaw czeslawa daan dace daehyun dagfinn dagmar dagny dagoberto dahlia
dahye daiane daichi daiga daigo daiki daina dainis daisuke daiva daksha dalal dalia dalibor dalip dalva damaso
damian damiano damiao damien damini damir damla damon damyan dana danae danang danh danica daniel daniela
daniele danielle daniil danijel danijela danila danilo daniyar danko danny danuse danuta danylo daoud daphne
daphnee darcy dardan daren daria darija darijo darina dario darius dariush dariusz darko darla darlene darrell
darren darryl darshan darshana darunee darya daryl daulet dave davi david davide davina davit davor davorin
davorka davut dawid dawit dawson daya dayanand dayeon dayo deandre deanna debashish debasis debbie debjani
debolina debora deborah debra declan dedi deepa deepak deepali deepika deepti deirdre dejan delfin delfina delia
delilah delores deloris delphine dembele demet demetrio demid demir demna demyan denes deni denis denisa denise
dennis denny deolinda dereje derek derrick desanka desi desideria desiderio desire desiree desmond despina
detlef detlev devansh devanshi devendra devika devin devon devrim devyani dewi dexter dezso dhananjay dhanush
dharam dharmendra dharmesh dheeraj dhiraj dhruv dhruvi dian diana diane dianna dianne diarra didem didier
diederik diego diete dieter diethard diether dietlinde dietmar dietrich dieu dijana dikeledi diksha dilan dilani
dilara dilek dilini dilip dillon dilma dilnoza dilshan dilwyn dimas dimitar dimitra dimitri dimitrina dimitrios
dimitris dimosthenis dimple dina dinah dinara dineo dinesh dinh dinis dino dinu dinusha dion dionisio dionysia
dionysios dionysis diosdado dipa dipak dipika dipti dirceu dirk dirkje disha dita ditte divina divya divyansh
djalma djamel djibril djoke djordje djurdja djuro dmitri dmitriy dmitry dmytro dobri dobrin dobromila dobroslaw
dodi doga dogan dogukan dohyun doina doinita dolores domagoj domenico dominga dominic dominick dominik dominika
dominique domonkos donald donata donatella donatien donato donghoon donghyun donka donna donnie donovan dora
doreen dorel dorian doriana doriane dorien dorin dorina doris dorota dorotea dorothea dorothee dorothy dorottya
dorsey doug dougal douglas dov dragan dragana dragica dragisa drago dragoljub dragomir dragos dragoslav dragutin
drahomira drahoslav drazen drazenka drew dries driss driton duaa duangjai duarte dubravka dubravko duc dulcie
dumitra dumitru duncan dunja duqyaha durga dusan dusanka dushyant dusko dustin duy duyen duygu dvora dwayne dwi
dwight dylan dzemal dzenan dzevad dzhambek eamon ebba ebele ebere eberhard ebrahim ebru ebuka ecaterina ecem
eckart eckehard eckhard eda edda eddie edelgard edelmira edelmiro edeltraud edgar edgard edgardo edgars edi
edilberto edilson edin edina edita edite edith edmond edmund edmundo edna edoardo edon edona edouard edson
eduard eduarda eduardo edvard edvin edward edwardo edwige edwin edwina edyta eefje eelco eemeli eero eetu eeva
efe effie efim efimiya efisio efrain efrat efren efstathios efsun efthymia efthymios eftychia efua egbert ege
egil eglantine egle egon egor ehab ehrenfried ehsan eigil eiichi eija eiji eike eiki eiko eila eileen eilif
eilish eimear einar eino eirik eirini eivind ejike ekaterina ekaterine ekene ekin ekkehard eko ekow ekrem ekta
eladio elaheh elaine elazar elba elbert elchin elcin elda eldin elea eleanor eleanora eleftheria eleftherios
elemer elena elene eleni eleonora eleonore elettra eleuterio elfriede elham eli elia eliana eliane elias eliette
eliezer elif eligio eligiusz elijah elin elina elinborg eline elinor elio elira elisa elisabet elisabeth
elisabetta elisangela elise elisenda eliseo elisha eliska elissavet eliza elizabeth elizaveta elka elkanah elke
ellen elli ellie ellinor elliot elliott ellis elma elmar elmer elmira elnaz elnur elod elodie eloi eloisa eloise
elouan eloy elpida elpidio els elsa elsebeth elshan elsie elske elspeth elton eluned elvan elvira elvis elwood
elyse elza elzbieta emad eman emanuel emanuela emanuele embla emeka emel emelie emeline emer emeric emerson
emese emeterio emi emiel emika emiko emil emile emilia emilian emiliano emilie emilien emilio emiliya emily emin
emina emine emira emma emmanouil emmanuel emmanuelle emmerich emmett emmi emoke emrah emre emrullah emrys
encarna encarnacion endah endang ender endre enes engelbert engin enid eniko enis enisa enora enrica enrico
enrique enriqueta ensar ensio enver enyinnaya enza enzo eoin epameinondas epifanio ercan ercole erdal erdem
erdinc erdmann erdogan eren ergin ergun erhan erhard eri eric erica erich erick ericka erik erika eriko erin
erion erkan erkin erkki erkut erlan erland erlinda erling erma ermanno ermenegildo ermioni ermira ermolai erna
ernesta ernestine ernesto ernie erno ernst erol errol ersan ersilia ersin ertan ertugrul erturk ervin erwan
erwin eryk erzsebet esad esben esha eshan esin eskil esko esma esmail esmanur esme esmeralda esmond esperanza
esra esraa essam essie estanislao esteban estefania estela estella estelle ester estevao esther esther-mercy
esti eszter etelka etem eteri ethan ethel etienne etsuko etta ettore euan euclides eudaldo eudes eufemia eugen
eugene eugenia eugenie eugenio eugeniusz eulalia eulalie eulogio eunice eunji eunjung eunkyung eusebio eustache
eustaquio eva eva-lena evan evangelia evangelina evangeline evangelos evanthia evariste evaristo evdokia evelien
eveliina evelin eveline evelio evelyn everett evert evgeni evgenia evgeniy evgeny evija evrim evzen ewa ewald
ewelina eyal eyerusalem eyitayo eylem eylul eystein ezekiel ezequiel ezgi ezio ezra ezzat fabia fabian fabiana
fabiano fabien fabienne fabio fabiola fabrice fabricio fabrizia fabrizio facundo fadei fadel fadi fadia fadil
fadime fadwa fahad fahd fahim fahrettin fahri fahrudin faisal faiza faizan fajar falguni falk falko fani fanni
fanta farah faramarz fareed fares farhad farhan fariba farid farida faridah farideh faris farnaz farouk farrokh
farrukh farshad farshid faruk farzad farzana farzaneh fata fatemeh fathi fathia fatih fatiha fatima fatimah
fatma fatmagul fatmir fatos fatou fatoumata fausta faustine faustino fausto fawaz fawzi fawzia fay faye fayez
faysal fazil fedele federica federico fedor fedot fehmi felice felicia feliciano felicie felicien felicitas
felicity felicja feliks felipe felisa feliu femi femke fenna ferda ferdi ferdinand ferdinando ferenc fereshteh
fereydoun fergus ferhan ferhat ferial feride feridun ferit fermin fernand fernanda fernande fernando fernao
feroz ferran ferruccio feyza feyzullah ffion fiammetta fidan fidelia fieke figen fikirte fikret fikri filiberto
filip filipa filipe filipp filippa filippo filiz filomena finn finnur fiona fionnuala fiorella fiorenza fiorenzo
firat firmin firouzeh fitri flaminia flamur flavia flavie flavien flavio florante florbela florea floreal
florencia florencio florentin florentina florentino florian floriana floriane floriano florica florin florina
florine floris floyd flurin folake folasade foma fortunato fosca foteini fotini fotios fotis fouad fouzia
fragkiskos franc franca frances francesc francesca francesco franci francine francis francisca franciszek
franciszka franck franco francois francoise franjo franka frankie franklin frans frantisek frantiska franz
franziska frauke fred freda freddie freddy frederic frederica frederick frederico frederik frederique fredrik
freek freja freya frida fridolin frieda friedemann friederike friedhelm friedrich frigyes fritjof frits fritz
frode frodi froilan froukje fructuoso fruzsina fryderyk fulgencio fulop fulvia fulvio fumi fumiaki fumie fumiko
fumio fumito funda funke funmilayo furio furkan fusun futoshi gabi gabino gabor gabriel gabriela gabriele
gabriella gabrielle gabrijela gael gaelle gaetan gaetana gaetano gagan gagandeep gagik gaia gail galih galileo
galina galip galit galo gamze gancho ganesh ganga garegin gareth gargi garrett garry gary garyfallia gaspar
gaspard gaston gaurav gauri gautam gaute gauthier gautier gavin gavino gavriil gavril gayan gayane gayani
gayathri gayatri gayle gaynor gediminas geena geert geertje geertruida geeta geetanjali geetha geir gela gellert
gemma gena genaro genc gene generoso genet genevieve genji genka gennadi gennadiy gennady gennaro genoveva
genowefa genta gentian geoff geoffrey geoffroy georg george georges georgeta georgette georgi georgiana georgie
georgina georgios georgiy gerald geraldine geraldo gerard gerardo gerasimos gerben gerbrand gerd gerda gergana
gergely gergo gerhard gerke gerlinde gerlof germain germaine germano gernot gero gerry gersende gershon gerson
gert gertjan gertraud gertrud gertruda gertrude gertrudis gervasio gesa gesine getachew gethin gevorg geza gezim
ghada ghassan ghazal ghazaleh ghazi gheorghe gheorghita gherardo ghislain ghislaine giacinta giacinto giacoma
giacomina giacomo giada giampaolo giampiero gian giancarla giancarlo gianfranca gianfranco giang gianluca
gianluigi gianmarco gianmaria gianna gianni giannina giannis gianpaolo gianpiero gica gideon giedre giel gieri
giga gigel gigliola gijs gijsbert gilad gilbert gilberte gilberto gilda gilles gillian gilmar gilson gina gines
ginette ginny gino gintaras gioacchino gioele gioia giordano giorgi giorgia giorgio giorgos giosue giovana
giovanna giovanni giovannino girija girish girma girolamo girts gisela gisele gisella giselle gisli gita gitta
gitte giuditta giulia giuliana giuliano giulietta giulio giuseppa giuseppe giuseppina giusi giustina giustino
givi gizella gizem gladys glaucia glauco gleb glenda glenn glenys gloria gocha godefroy godfrey godofredo
goffredo goga gohar gokay gokce gokcen gokhan goksel golnar golnaz gonca goncalo gontran gonul gonzalo gopal
gopi gopinath goran gorazd gordan gordana gordon gorka gorkem gorm goro gosta gottfried gotthard gotthilf
gottlieb gouri govind gowri gozde graca gracia graciela graham grayson grazia graziana graziano graziella
grazyna greg greger gregg gregoire gregor gregorio gregory greta gretchen griffin grigor grigore grigori
grigoris grigoriy grigory griselda gro grozdana grzegorz guadalupe gualtiero gudbjorg gudbrand gudgeir gudmund
gudmundur gudny gudrun guglielmo gugu gugulethu guido guilherme guillaume guillem guillemette guillermina
guillermo gulay gulbahar gulcan gulcin guler gulhan gulizar gulmira gulnara gulnora gulnur gulsah gulsen
gulseren gulshan gulsum gulten gumersindo gunawan gunay gundula gunel guner gunes gungor gunhild gunilla gunjan
gunn gunnar gunnhild guntars gunter gunther guntis gunvor guram gurcan gurdeep gurpreet gursel gursharan
gurvinder gustaf gustav gustave gustavo gustaw gustl gusztav guttorm guven guzin gwen gwenaelle gwendoline
gwendolyn gwenllian gwyneth gyda gyeong gyongyi gyorgy gyozo gyula haakon habib habiba habibollah hachiro hadar
hadas hadassah hadeel hadia hadiya hadley hafdor hafez hafiz hafsa hafthor hagit haider haifa haile hailu haim
haitham hajar hajdar hajime hajnalka hakan hakki hakob hakon hala haldis haldun hale haleh haleigh haley halfdan
halide halil halima halimah halime halina halis halit halldor halldora hallgrim hallvard haluk halvard halvor
halyna hamad hamada hamdi hamed hamid hamida hamidreza hamish hamit hamlet hamsa hamza hana hanako hanan hanane
handan handayani hande haneul hani hania hanieh hanife hanin hanka hanna hanna-mari hannah hanne hanneke hannele
hannelore hannes hanno hannu hans hansjorg hansruedi haralambie haralambos harald hardeep hardik harilaos
harinder harini haripriya haris harish harjeet harley harman harmeet harmen harold haroldo haroon haroun
harpreet harri harrie harriet harrison harry harsh harsha harshad harshal harshit harshita harshvardhan hartmut
hartwig haru haruka haruki haruko harun haruna haruo haruto harutyun harvey hasan hasibe hasitha hasmik hasna
hasnah hassan hassane hassiba hasso hatem hatice hatime hattie havard havel havva hayal hayat hayati hayato
haydar haydee hayden hayk hayley hayoon hayrettin hayri hayriye haytham hazal hazem haziq hazuki heba hector
hedda hedi hedvig hedvika hedwig heejin hege heghine heidi heidrun heike heikki heiko heiner heini heino
heinrich heinz heitor helder heleen helen helena helene helga helge heli helio heliodoro hella helle hellevi
helmi helmut helmuth heloisa heloise hema hemang hemant hemanth hemlata hendra hendrik hendrika hendrikje hendro
hengameh henk henna henning henny henri henrietta henriette henrik henrike henrique henry henryk henryka
heraclio herbert herdis heri heriberto herman hermance hermann hermelinda hermenegildo hermien hermine herminia
herminio hermione hernan hernando herta hertha heru hessel hetal hiba hicham hichem hicran hidayet hidde hideaki
hideki hideko hideo hideto hidetoshi hien hieronim hieu higinio hikari hikaru hilal hilario hilary hilbert hilda
hilde hildegard hildegunn hildur hilkka hillary hille hilmar hilmi hiltrud himani himanshu hinata hind hipolito
hippolyte hiram hiro hiroaki hirofumi hiroka hiroki hiroko hiromi hiromu hironobu hironori hiroshi hiroto
hiroyuki hirut hisako hisao hisashi hisayo hisham hitesh hitomi hitoshi hjalmar hjordis hoang holger homa homer
homero hong honoka honorata honore honorine honorio hooman horace horacio horatio horatiu horia hormoz horst
hortense hortensia hossein hotaru houda houria hourya houshang hovhannes howard hrach hrafn hrafnhildur hripsime
hristina hristo hrithik hrvoje hrvojka hryhoriy huba hubert huberto hubertus hugh hugo hugues huguette huibert
hulya humberto humphrey huong huriye husamettin husein huseyin husniye husnu hussain hussam hussein huub huy
huyen hyejin hyerin hynek hyunjin hyunju hyunjung hyunwoo iacob iacopo iain iakovos ian iara ibai ibolya ibrahim
ibrahima ibtissam ichiro iciar ida idar idil idoia idris idriss idrissa ieuan ieva ifeanyi ifeoma ifunanya iga
ignac ignacia ignacio ignacy ignat ignazio igone igor ihor ihsan iida iikka iiris iisakki ika ikbal ike
ikechukwu ikemefuna ikenna iker iklima ikram ikue ikuko ikuo ilan ilana ilaria ilayda ildar ildefonso ildiko
ileana ilga ilgar ilham ilhan ilia iliana ilias ilie ilija ilinca ilir iliriana iliya ilka ilkay ilker ilkka
ilknur ilmari ilmars ilona ilse ilya ilyas ilze imad iman imane imanol imants imelda imke immacolata immaculada
immanuel imogen imola impi imran imre ina inacio inaki inan inas inaya inbal inci indah indalecio indira indra
indrajit indrani indre indu ineke ines inese inez inga ingar inge ingeborg ingegerd inger ingerid ingibjorg
ingmar ingo ingolf ingram ingrid ingrida ingunn ingvar ingvild inigo iniobong inka inkeri inmaculada inna
innocenzo innokenty inocencio insoo intan intisar ints inyoung ioan ioana ioann ioanna ioannis iolanda ion iona
ionel ionela ionut iordanis iosif ipek ipsita iqbal ira iraj irakli iraklis irawan irem iren irena irene
ireneusz irfan iride irina irini irja irmeli irmgard irmina irmtraud irving irwan irwin iryna isaac isabel
isabela isabella isabelle isadora isaiah isaias isam isamu isao isaura isaure isha ishaan ishan ishani ishaq
ishara ishita ishwar isidore isidoro isidoros isidra isidro isil iskander ismael ismail ismat ismet ismihan
isolde isoline isotta isra issa issam istvan itai italo itamar itsuki itumelang itzel itzhak itziar iulia iulian
iuliana iuliu iva ivan ivana ivanka ivanna ivano ivar ivars ivaylo ivelina iver iveta ivete ivett ivica ivka ivo
ivone ivor iwan iwo iwona iyad iyer izabela izabella izaskun izet izudin izumi izydor izzat izzy jaakko jaan
jaana jaanus jaap jaba jaber jabulani jacek jachym jacinta jacinthe jacinto jacira jackson jacky jaclyn jaco
jacob jacoba jacobo jacobus jacolien jacomien jacopo jacqueline jacquelyn jacques jacquot jada jadran jadranka
jadwiga jaehyun jaewon jafar jagadish jagdeep jagdish jagoda jahangir jahnavi jai jaideep jaime jairo jaka jakab
jakob jakov jakub jalal jalil jalmari jamal jameela jamel james jameson jamie jamil jamila jamilah jamshid
jan-erik jan-olof jan-willem jana janaina janaka jandira jane janelle janet janette jani janice janick janika
janina janine janis janka jannat janne janneke jannes jannie janos janosch jantine jantje janusz jaouad jared
jarek jari jarkko jarl jarle jarmil jarmila jarmo jarolim jaromir jaroslav jaroslava jaroslaw jarrod jarvis
jasim jasmin jasmina jasminka jasna jason jaspreet jassim jaswinder jatin jaume javad javid javier jawad jaya
jayanta jayanthi jayashree jayden jayesh jayne jayshree jaywant jazmin jean jean-baptiste jean-claude
jean-francois jean-luc jean-marc jean-marie jean-michel jean-paul jean-philippe jean-pierre jean-yves jeanette
jeanine jeanne jeannette jeannie jeannine jeb jed jedidiah jeet jeevan jeff jefferson jeffery jeffrey jejomar
jelena jelica jelle jelmer jemima jenaro jenna jenni jennie jennifer jenny jeno jens jepkosgei jeppe jerald jere
jeremiah jeremie jeremy jericho jerko jermaine jernej jeroen jerome jeronimo jerry jerzy jesper jess jesse
jessica jessie jetske jetty jeyhun jhun jieun jigar jignesh jihad jihan jiho jihoon jihye jikke jill jillian jim
jimena jimin jimmie jimmy jindrich jindriska jinwoo jinyoung jiri jirina jiro jisoo jitendra jitka jiwon jiwoo
jiyoung joachim joakim joan joana joann joanna joanne joao joaquim joaquin joaquina jocelyn jocelyne jochen jodi
jodie jody joe joel joelle joep joey joffrey johan johana johann johanna johanneke johannes john johnathan
johnnie johnny joko jolan jolana jolanda jolande jolanta jole jolene jomar jomo jon jonah jonas jonatan jonathan
jonathon jongmin joni jonna jooa joona joonas joonho joos joost joran jordi jorg jorge jorgen joris jork jorma
jorn jorrit jorunn jose joseba josefa josefin josefina josep joseph josephien josephine josette josh joshua
josiah josiane josie josip josipa joske joss josselin jost jostein josue jouke jouko jouni jovan jovana jovanka
jovelyn jovica jowita joyce joze jozef jozefa jozefina jozsef juan juana juanita juanjo juanma judit judith judy
juergen jugoslav juha juhani juho jukka julian juliana julianna julianne juliano julie julien julienne julieta
juliette julita julius juliusz jumana junichi junko junpei junseo junya juozas juraj jurandir jurate jure jurg
jurgen jurgis jurica juris jurjen juro jurre jussara jussi justa justin justina justine justino justo justyna
jutta juvenal juwon jyoti jyotsna jyri jyrki kaan kaare kaarina kaarlo kabelo kabir kacper kader kadiatou kadija
kadir kadri kadriye kaede kaethe kagiso kaho kaido kaie kaija kailash kairat kaisa kaitlin kaitlyn kaja kajal
kajetan kajsa kakha kalervo kalev kalevi kalin kalju kalle kalliopi kalliroi kalman kaloyan kalpana kalyan
kalyani kamal kamala kamalesh kamariah kamau kambiz kamel kamil kamila kamilla kamini kamlesh kamna kamol kamola
kamran kamuran kanae kanako kanat kanata kanchan kanchana kanika kanon kanya kaori kaoru kapil kapitolina kara
karabo karam karan karapet kareem karel karen kari karianne karien karim karima karin karina karine karishma
karl karl-erik karl-johan karla karlheinz karlijn karlis karlo karlygash karmen karol karola karoliina karolina
karoline karoly karsten karthik kartik kartika karuna karunakaran karyn kasem kasey kashish kaspar kaspars
kassim kastriot kasumi kasun katalin katariina katarina katarzyna katayoun kate katelyn katerina kateryna
katharina katharine kathe katherine kathi kathie kathleen kathrin kathrine kathryn kathy katia katica katie
katina katja katlego katri katrin katrina katrine katsuhiko katsuhiro katsumi katsuo katsuya katy katya kauko
kaushal kaushik kaveh kavita kavitha kavya kaya kayden kayla kaylee kayleigh kayo kayoko kazem kazim kazimiera
kazimierz kazue kazuhiko kazuhiro kazuki kazuko kazumi kazuo kazuto kazuya kazuyoshi kazuyuki kazys keabetswe
kebede keegan kees kehinde kei keigo keiichi keiji keijo keiko keimpe keira keisha keisuke keita keith keito
kelechi kelig kelley kelli kellie kelly kelsey kelvin kemal kenan kendra kendrick kenichi kenichiro kenji
kenjiro kenneth kenny kenshin kensuke kenta kentaro kento kenza kenzo kerem keren keri kerim kerri kerstin
kerttu keshav kestutis ketaki ketan ketevan keti ketil ketut kevin keyur keyvan khachatur khadija khadijah
khadim khairul khaled khalid khalida khalifa khalil khanh khanyisile khariton khatia khatuna khawla khaya
khethiwe khoa khoi khosrow khrystyna khushboo khushi kianoush kien kiera kieran kiko kikuko kilian killian
kimberley kimberly kimiko kimmo kinga kinuko kinza kipchoge kiprotich kira kiran kiril kirill kirk kiro kirsi
kirsten kirstie kirsty kirti kishan kishor kishore kittisak kivanc kiyoko kiyomi kiyoshi kjartan kjell kjellaug
kjersti kjetil klaas klaasje klara klaudia klaudie klaus klavdiya kleanthis kleber klemen klemens klim knarik
knud knut koba koen koenraad kofi kohei koichi kojo kolbjorn kolbrun koldo komal konrad konstantin konstantina
konstantinos konstanty koos koray korbinian korhan kornel kornelia kosmas kosta kostadin kostas kosti kostis
kosuke kota kotaro kotone kouhei kouji kourosh koushik koyuki krasimir krasimira kreshnik kresimir kripa krishan
krishna krishnan krista kristaps kristen kristi kristian kristiane kristie kristiina kristijan kristin kristina
kristine kristjan kristof kristoffer kristopher kristy kristyna krisztian krisztina kriti kritika krunoslav
krutika kryspin krystian krystof krystyna krzysztof ksawery ksenia kseniya kshitij kuba kubilay kubra kudret
kujtim kulap kuldeep kulthum kulwinder kumi kumiko kumud kunal kunibert kunigunde kunihiko kunio kunle kurniawan
kursat kurt kurumi kusum kutay kuzma kveta kvetoslava kwabena kwadwo kwaku kwame kwasi kweku kwesi kyle kylie
kyoko kyosti kyosuke kyra kyriaki kyriakos kyrylo kyunghee kyungmin lacey lachlan lacramioara lada ladan
ladislas ladislav ladislava laercio laetitia lahiru laila laima laimonas laine lajos laksh lakshman lakshmi lale
laleh lali lalit lalita lalitha lamai lamar lambert lamberto lambros lamia lamine lamont lamya lance landon lanh
lara lari larisa larissa larry lars lars-erik lasantha lasha lasse lassi laszlo lata latasha latha latif latifa
latisha latonya latoya laura laure laureano lauren laurence laurens laurent laurentiu lauretta laurette lauri
laurids laurie laurine lauris laust lautaro lavanya laverne lavi lavinia lavrentiy lawrence laxmi layla laylo
lazar lazare lazaros lea leah leander leandre leandro leane leann leanne lebogang lebohang lech leda leela leena
leendert leevi lefteris lehel leif leighton leila leili leire lembit lemma lempi lena lene lenka lennard lennart
lenuta leo leocadia leokadia leon leona leonard leonarda leonardo leonce leoncio leone leonel leonhard leonid
leonida leonidas leonie leonilda leonor leonora leonore leonti leontien leontin leontiy leopold leopoldine
leopoldo leor leos lerato leroy lesedi lesia lesley leslie lestari lester lesya leszek leticia letizia
letlhogonolo lettie lev levan levent levi lewis lexi leyla lia liam liana liane lianne liat libera liberato
libor liborio libuse licinio lidia lidiya lieke liene liesbeth liesel lieselotte lieve liga ligaya ligia liina
lilia lilian liliana liliane lilianna lilis lilit liliya lilja lilla lillian lillie lilou limor lina linards
linas linda lindani lindelani lindiwe lindokuhle lindsay lindsey linnea lino linus lionel lior liora lis lisa
lisandro lisanne lisbet lisbeth lise liselotte lisette lito liudmyla liv livia liviana livio liviu liza lizzie
ljerka ljilja ljiljana ljubica ljubinka ljubisa ljubo ljubomir ljudevit llewelyn llorenc lloyd loay lodewijk
loes loic loick lois lokesh lonnie lora lorand lorant loredana lorella loren lorena lorenz lorenza lorenzo
loreta loreto loretta lorette lori loriana lorinc loris lorna lorraine lotfi lothar lotta lotte lottie lou
louane loubna louella louie louis louis-marie louisa louise louisette loukas loukia louna lourdes lourenco
lourens lovre lovro lowell luan luana luay lubica lubna lubomir lubos lubov luca lucas lucero lucetta lucette
lucia lucian luciana luciano lucica lucie lucien lucienne lucila lucile lucilla lucille lucinda lucio lucius
lucja lucjan lucrecia lucrezia lucy lucyna ludek ludger ludivine ludmila ludovic ludovica ludovico ludvig ludvik
ludwig ludwik ludwika luella luigi luigia luigina luis luisa luise luisella luisina luiz luiza lujza luka lukas
lukasz luke lukrecija lula luljeta lulzim luminita lumir lungelo lungile lupita lurdes lusine lutfi lutfiye
luthando luther lutz luuk luzia luzviminda lydia lydie lykourgos lyle lyn lynda lynette lynn lynne lyubomir
lyubomyr lyubov lyudmil lyudmila lyudmyla maarit maarten maartje mabel mable macarena macario machteld maciej
mackenzie madalena madalin madalina madan maddalena maddie maddison maddy madeleine madeline madelyn madge
madhav madhavi madhu madhumita madhur madhura madhuri madina mads mael maelle maelys maeve mafalda magali magda
magdalena magdolna maggie magnus maha mahdi mahendra maher mahesh mahima mahin mahir mahmood mahmoud mahmud
mahmut mahnaz mahnoor mahsa mahtab mahvash mahyar maia maie maija maik maiko mainio maire mairi mairis maisa
maisie mait maitane maite maja majd majda majdi majed majid makar makarand makbule maki makiko makis mako makoto
maks maksim maksimilian maksims maksym maksymilian makvala mala malachi malak malati malcolm malee malek malena
malene malgorzata malik malika malin malini malith malka mallory malte malvina malwina mamadou mamata mami mamie
mamiko mamoru mamoun mamta mamuka mana manabu manal manami manana manar manas manasi manav mandana mandeep
mandira mandisa mandla mandy manee maneli manfred manfredi manfredo mangala mangesh manijeh manik manikandan
manish manisha manjeet manjinder manjit manju manjula manjunath manlio manmohan mannus manoj manolis manolo
manon manorama manouchehr mansi mansour manuel manuela manuk manvi mao mara maram marat marc marc-antoine
marceau marcel marcela marceli marcelina marceline marcelino marcell marcella marcelle marcello marcelo marcia
marcial marciano marcie marcin marcio marcos marcus mareike marek maren margaret margareta margarete margarethe
margarida margarita margaux margery margherita margie margit margot margret margrethe margriet marguerite margus
mari maria mariah mariam mariama marian mariana mariangela mariann marianna marianne mariano marianthi maribel
marica maricar maricarmen maricel maricela maricica marie marie-christine marie-claire marie-claude marie-france
marie-jose marie-laure marie-line marie-louise marie-pierre marie-therese marieke mariel mariella marietta
mariette mariia marija marijan marijana marijke marijn marika mariko marilena marilene marilou marilyn marilyne
marin marinela marinette marinko marino mario mariola mariolina marion mariona maris marisa marisella marisol
marissa maristella marit marita marite marites maritta maritza marius mariusz marivic mariya mariyana marja
marja-leena marjan marjana marjatta marjeta marjo marjolaine marjolein marjorie marjut mark marke marketa
marketta markku marko markos markus marla marleen marlene marlies marlis marloes marlon marnie marsha mart marta
marte marten martha martial martijn martin martina martine martino martins martirio marton martti marty martynas
marva marvin marwa marwan mary maryam maryann maryanne marybeth maryline maryse maryvonne marzanna marzena
marzia marzio marzouk masaaki masahiko masahiro masahito masaki masako masami masanobu masanori masao masaru
masashi masato masatoshi masaya masayo masayoshi masayuki masego masih masood masoud masoumeh massimiliano
massimo masumi matan matea matei matej mateja mateo mateu mateus mateusz matheus mathew mathias mathieu mathilde
mathis mathurin matias matija matilda matilde matjaz matous mats matsuko matt matteo matthew matthias matthieu
matti mattia matts matvei matvey matyas matylda maud maude mauno maura maureen mauri maurice mauricette mauricio
maurilio maurin maurits maurizia maurizio mauro mavis maxence maxim maxime maximiano maximiliano maximilien
maximino maximo maxine maxmilian maxwell mayank maylis maysa maysoon mayu mayuko mayumi mayur mayuri mazhar
maziar mbali mbongeni mduduzi meagan mechthild medard medhat meelis meena meenakshi meera meeri mees meg mega
megan megha meghan meghana megumi mehdi mehmed mehmet meho mehran mehrdad mehrez mehri mehrnaz mehrnoosh mehtap
mehul mei meike meir mekonnen mel melahat melaine melania melanie melchior melchor melchora melek melih melika
melike melina melinda meline melis melisa melisande melissa melissande melitta melle melquiades meltem melusi
melvin menachem menelaos menno mentor menyhert merab meral merce mercede meredith merel merethe meriem merih
merijn meritxell merja merle mersad mersiha mert merve mervi mervyn meryem meseret mesut metehan metin metodi
mette mevlut mfundo mher mia micaela micah michael michaela michail michal michalina michalis micheal michel
michela michelangelo michele micheline michelle michie michiel michiko michio mickael mickey midori mieczyslaw
mieczyslawa mieke mieko miep miguel miguela mihaela mihai mihail mihaly mihkel miho miia mika mikael mikako mike
mikel mikhail mikheil miki mikiko mikio mikkel mikko miklos mikolaj miksa miku mikulas mikyung milada milagros
milana milcho mildred milena milenko mileta milica milija milijana milind milivoj milivoje miljan miljana
miljenko milka milkica millicent millie milo milorad milos milosav miloslav miloslava milosz miloud milovan
miltiadis milton miluna miluse milutin mily mimma mimoza minako minal minami minas minato mindaugas mindy
minerva minho minjae minji minjun minkyu minna minnie minoo minori minoru minseok minsu minttu mira mirac miran
miranda miray mircea mireia mireille mirel mirela mirella miren mireya miriam mirja mirjam mirjami mirjana
mirkka mirko miro miroljub miron miroslav miroslava miroslaw miroslawa mirsad mirsada mirte miruna mirva mirza
misaki misako misao misato miska mitali mitch mitchell mithun mitra mitrofan mitsuko mitsuo mitsuru mitsuyo miu
miwa miwako miyoko miyu miyuki mizuho mizuki mkrtich mladen mladenka mlungisi mncedisi moacir modestas modeste
modupe mogens mohamad mohamed mohammad mohammadreza mohammed mohan mohd mohini mohit mohsen mohsin moira moises
mojca mojgan mojtaba mokgadi mollie molly momchil momcilo momoe momoka momoko mona monali moncef moneim monika
monique monira montgomery montse montserrat monty morag mordechai morena moreno morgan morgane moritz morris
morten morteza mortimer moshe mostafa motlatsi motoko mouad mouhamed moulay mounia mounir mounira mourad moussa
moustapha moza mpho mpumelelo mridul mridula mrinal mrinalini mrunal mthunzi muammer mubarak mucahit mufit
mugdha muge muhamed muhammad muhammed muhammet muharem muharrem muhittin muhsin mujdat mujde mujo mukaddes
mukesh mukhtar mukta mukul mukund mulugeta mulyadi mumtaz munevver munir munira murad murali muralidharan murat
muriel murilo murtaza musa musab mushegh muslum mustafa mustapha mutaz mutsumi muzaffer muzammil mwangi mykhailo
mykola mykyta myles myra myriam myrna myron myroslav myroslava myrtille myrto myunghee mzia naama nabil nabila
nabin nachiket nachman naci naciye nadav nadeesha nadege nader nadezda nadezhda nadia nadica nadide nadiia
nadine nadir nadira nadja naeem nafisa naftali nagihan nagisa nagwa nahed nahid nahla nail naile naim naima
naina nairi najat naji najib najla najwa nakul nalaka nalan naledi namig namik namita namrata nanako nanami
nancy nanda nandini nandita nandor nani nanna naoki naoko naomi naoto naoya narayan narayanan narcisa narciso
narcisse narek narendra naresh narges nargiza narine narjis narong naruemon nashwa nasia nasim nasima nasir nasr
nasreen nasrin nasser nastaran nastya nata natale natalia natalie nataliia natalina natalio nataliya natalya
nataniel natarajan natasa natasha natasza natela nathalia nathalie nathan nathanael nathaniel natig natividad
natsue natsuki natsuko natsumi nattapong natthaphon naum naveed naveen navid navin navneet navya nawal nayden
nayef nazan nazanin nazar nazareno nazaret nazario nazia nazife nazim nazir nazli nazmi nazmiye ndeye nea neal
nebojsa necati necdet necip necla necmettin necmi neculai ned neda nedeljko nedim nedret nedyalka nedyalko
nedzad neelam neelima neeraj neeta neetu nefeli negar negin neha nehad nehir neide neil nejc nekane nektarios
nela nele nell nelleke nelli nellie nelly nelson nelu nemanja nenad nenita neo nerea nereo nerina nermeen nermin
nermina nerys nese neslihan nesrin nesrine neta netanel nettie neusa neuza nevena nevenka neville nevin nevio
nevzat nexhmije nezha nga ngan nghia ngoc ngozi nguyet nhan nhi nhung nia niall niamh nicanor nicasio niccolo
nicholas nick nicki nicky nicla nico nicola nicolae nicolai nicolas nicolasa nicole nicoleta nicoletta nicolo
nicusor nida nidhi niek niels nienke nieves nigar nigel nihad nihal nihan nihat niilo niina nijaz nikanor nikhil
nikifor nikiforos nikita nikitas nikki niklas niko nikodem nikola nikolai nikolaj nikolaos nikolas nikolaus
nikolay nikoleta nikolina nikos nikunj nilay nilde nilesh nilgun nilima niloofar niloufar nils nilton nilufar
nima nimal nimisha nina ningsih ninni nino ninon ninoy nipa nir nira niraj niran niranjan nirav nirmal nirmala
nirupama nisa nisha nishant nishantha nishi nishita nisreen nissim nitesh nitin nittaya nitya nitzan niusha
nivaldo nives niyazi nizamettin nizar njeri nkechi nkem nkiru nkosana nkosinathi nnamdi nneka noa noah noam nobu
nobuaki nobuhiro nobuhle nobuko nobuo nobuyuki nodar nodira nodoka noe noel noele noelia noelie noelle noemi
noemie nokthula nokuthula nolan nolwazi nomalanga nomfundo nompumelelo nomsa nomthandazo nomvula nomzamo
nonhlanhla nonkululeko nonna nonoy nontombi noora noortje nopparat nora norah noraini norayr norazlina norbert
norberto noreen norhayati nori norihiro noriko norio noriyuki norma norman normunds norris nosipho notburga nouf
noura noureddine novi noxolo nozipho nozomi nozomu nqobile nthabiseng ntokozo ntombi nugzar nuha numan nunez
nuno nunzia nunzio nupur nuray nurcan nurdan nurettin nurgul nurhan nuri nuria nurit nuriye nurlan nursel nursen
nursultan nurten nurul nusret nutsa nuwan nvard nwamaka nyambura nyaradzo nyasha nyoman oana oanh obaid obdulia
obdulio obiageli obinna obioma obrad ochieng octavia octavian octavio oddbjorn oddgeir oddny oddone oddrun
oddvar odell odessa odete odette odhiambo odile odoardo odon odysseas ofelia ofer ofir oge ogechi ognjen ognyan
ognyana oguz oguzhan ohad oisin okan okechukwu oksana oktay olabisi oladele oladipo olaf olafur olajide olalla
olamide olatunde olav olavi olayinka olcay oldrich oldriska oleg olegs oleguer oleh oleif oleksandr oleksandra
oleksii oleksiy olena olesya olga olha olim olimpia olinda olindo oliver olivera olivia olivier oliwia oliwier
olli ollie olof olov olubunmi oluf olufemi olufunke olumide oluwadamilola oluwafemi oluwaseun oluwaseyi
oluwatobi oluwatoyin oma omar omayma ombeline omer omid omkar omolara omprakash omran ondine ondrej onni onno
onofrio onur onyango onyeka onyinye opeyemi ophelia ophir orawan orazio orcun oren orest oreste orestis orhan
oriane orietta oriol orit orkhan orla orlando orli ornella orsola orsolina orsolya ortansa ortrud ortwin orville
orvokki osama osas osbert oscar osee oskar osman osmar osmo osnat ossama ossi ostap ostein ostoja osvaldo oswald
oszkar otabek otakar otar otavio othman otieno otilia otis otmar otso ottar ottavia ottaviano ottavie ottavio
ottilie ottmar otto ottokar otylia ouafa oumar oumou ousmane outi ove ovidio ovidiu oviya owen oya oystein
oyvind ozan ozcan ozden ozge ozgun ozgur ozkan ozlem oznur paata paavo paca pacifico paco pacome padma padmaja
padmavati padmini padraig paivi palesa pallab pallavi palle palmira palmiro pamela panagiota panagiotis pancho
pancracio panida pankaj pankrat panos pansy paola paolo paquita parag paramjit paras paraschiva paraskevas
paraskevi parastoo parham parineeti parisa parivash parmeet parth partha parthiv parul parvaneh parvathi parvati
parvin parviz pascale pascaline paschalis pascoe pascual pascuala pasi pasquale pasqualina pastora patcharin
patricia patricio patrick patrik patrizia patrizio patrocinio patrycja patryk patsy patti patty pau paul paula
paulette paulien pauliina paulin paulina pauline paulo pavan pavani pavao pavel pavica pavithra pavla pavle
pavlin pavlina pavlo pavlos pawan pawel payal payam peder pedram pedro peeter pegah peggy pehr pekka pelageya
pelagia pelin pelle penelope penka penko pensri pentti pepa per-erik percival percy perica perihan periklis
perla pernille perrine persefoni persida pertti perttu pervin petar pete peter peteris petko petr petre petri
petrica petrit petro petronela petronila petros petroula petru petruta petteri petula petya peyman phat phichit
phil philibert philip philippa philippe phillip philomene phindile phoebe phong photini phung phuong phyllis
piera pierangela pierangelo piergiorgio pierina pierino pierluigi piero pierpaolo pierre pierre-yves pierrette
pierrick piers piet pieter pieternel pietro piia pilar pim pimchanok pinar pinchas pinja pino pio piotr pippa
piret pirjo pirkko piroska pitak piusz piyali piyapong piyush placide placido plamen plamena platon pleun pol
policarpo polina polyxeni ponciano pongrac pontsho pooja poonam pooneh pooria poornima porfirio porfiry porntip
poul pouya poyraz prabha prabhakar prabhat prabhu prachi pradeep pradeepa pradip pradnya pragati pragya prajakta
prajwal prakash prakriti pramila pramod pranab pranali pranav pranay pranjal prasad prasanna prasenjit prasert
prashant prashanth prasit praskovya prateek prathamesh prathibha pratibha pratik pratiksha pratima pratyush
praveen pravin pravina preben predrag preecha preethi preeti preksha prem premysl prerna presentacion priit
primitivo primoz primrose priscila priscilla pritam pritha prithvi priti priya priyam priyanka priyansh
priyantha procopio prodromos prokhor prokofy prosper prospero prudencio przemek przemyslaw puja puleng pulkit
puneet punita purificacion purnama purnima purushottam purva pushkar pushpa pushpendra putra putri putu pyry
qais qasim qemal quang quentin queralt quico quim quincy quinn quintin quinto quinton quirino quitterie
quoc quyen quynh raanan rabia rabindra rachael rachana rachel rachel-leah rachelle rachid rachida rachit rachita
rachna rada rade radek radenko radha radhika radica radik radim radinka radisa radivoj radivoje radka radko
radmila radmilo rado radojka radojko radomir radosav radoslav radoslava radoslavka radoslaw radostina radovan
radu radunka raed raeda rafael rafaela rafal raffaela raffaele raffaella rafi rafiq raghad raghav raghavendra
raghda raghu raghunath ragna ragnar ragnhild ragnhildur ragnvald rahaf rahayu raheem rahim rahma rahmah rahmat
rahmi rahul raija raili raimo raimondas raimondo raimonds raimund raimunda raimundo rainald rainer raisa raivis
raja rajaa rajab rajalakshmi rajan rajani rajat rajdeep rajeev rajendra rajesh rajeshwari raji rajinder rajiv
rajkumar rajnish raju rakesh rakhi raksha ralf ralph raluca rama ramachandran ramadan ramakrishna raman ramana
ramaz ramazan ramesh rameshwar rami ramil ramin ramiro ramla ramon ramona ramunas ramy ramya rana ranbir randa
randal randall randi randolph randy ranganathan rani rania ranjan ranjana ranjeet ranjit ranjith ranko ranveer
raouf raoul raphael raphaelle raquel rares rasha rashad rashed rasheed rashi rashid rashida rashmi rashmika
rasim rasmus rasoul rastislav rasul ratan ratana ratko ratna ratree rauf rauha raul rauni ravinder ravindra
ravshan rawan rawia rayan raymond raymonde razan razmik rebeca rebecca rebeka rebekah recep reda reece reem reet
reetta refik refilwe refugio reggie regiane reginald rehab rehana rehman reidar reidun reiji reijo reiko reima
rein reina reinaldo reine reiner reinhard reinhardt reinhold reinier reinoud reka rekha remco remedios remi remo
remy remzi ren rena renan renata renate renato renaud rene renee renske renu renuka renzo resham reshma resul
rethabile retno reto reuben reut revathi rexhep reyes reyhan reynald reynaldo reza rezo rezso rhett rhoda rhonda
rhys ricardo riccarda riccardo richa richard richarde rick rickey rickie ricky rida ridha ridvan rie rieko riet
rifat rigoberto riham rihards riho riikka riina rik rika rikako riki rikke riko riku rikuto rima rimantas rin
rina rinaldo rinat rini rino rinus risa risako rishabh rishi risto rita ritesh ritik ritika ritu rituparna ritva
rivka riyad riyadh riza rizki rizky rizwan roald roar robbie robert roberta roberto robustiano robyn roch
rochelle rocio rodel roderick rodica rodion rodney rodolfo rodolphe rodrigo rodrigue roel roeland roelof rogelio
roger rogerio rogier rohan rohini rohit roisin rokhaya roko roksana roksolana rola roland rolande rolando rolf
romain romana romane romano romaric romeu romilda romina romke rommel romolo romuald romualdo romy ron ronald
ronaldo ronan ronda roni ronit ronja ronnie roope roos roque rory rosa rosalba rosalia rosalie rosalind
rosalinda rosalyn rosana rosangela rosanna rosanne rosaria rosario rosaura roscoe roseanne rosel roseli rosella
rosemarie rosen rosendo rosetta roshan roshanak roshni rosi rosie rosilene rosina rosine rosita rositsa rosli
roslyn rosnah ross rossana rossano rossella rostam rostislav rostyslav roswitha rotem rouba rouhollah roula
rovshan rowena roxana roxane roxanne roya roza rozalia rozita ruba ruben rubens rubina ruchi ruchika
ruchita rudi rudiger rudolf rudolph rudra rudy ruedi ruediger rufina rufino rufus ruggero ruggiero ruhi rui
rujuta rukaya rukhsana rukiye rukmini rumen rumi rumiko rumyana runa runar rungnapa runolfur rupa rupali rupert
ruperto rupesh rupinder ruprecht ruqayya ruri rushikesh ruslan russ russell rustam rustem rusudan ruta rute ruth
ruthie rutuja ruud ruwan ruya ruza ruzanna ruzena ruzica ryan ryder ryo ryohei ryoichi ryoji ryoko ryoma ryosuke
ryota ryotaro ryszard rytis ryu ryuichi ryuji ryunosuke saad saadet saadia saana saar saara saba sabah sabahat
sabahattin sabas sabatino sabeen saber sabin sabina sabine sabino sabir sabita sabra sabri sabrina sabrine
sabriye saburo sacha sachie sachiko sachin sachini sadao sadegh sadettin sadhana sadia sadie sadik sadiq sadiye
sae saeed saeedeh saeko safa safaa safak safet saffet safia safiya safiye safwan sagar sagarika saghar sagi
sahana sahand sahar sahil sahin sahl saida saif saifeddine saija saila saime sait sajid sajida sakda saket saki
sakib sakina sakine saku sakura salah salama salar saleem saleh salem salete sali salih saliha salim salima
salinee salla sally salma salmah salman salome salomea saltanat salvatore salvina salwa samah samak saman
samaneh samanta samantha samar samarth sambit sameer sameera sami samia samiksha samin samir samira samkelo
sammy sampath samriddhi samson samu samuel samuele samuli sana sanaa sanae sanaz sancho sanda sandalio sandeep
sander sandhya sandile sandip sandis sandor sandra sandrine sandro sandu sanduni sanela sanele sangeeta
sangeetha sanghoon sangita sangmin sangram sanita saniye sanja sanjana sanjar sanjay sanjeev sanjiv sanjoy
sankar sanket sanna sanne sanni sanskriti santi santina santos santosh santoso sanya saoirse saori sapna sara
sarah sarala saraswati sargis sari sarika sarit sarita saritha sarka sarmite saroj sarolta sarthak sarvesh sasa
sascha sasha sasikala saskia satenik satish satoko satomi satoru satoshi satria satsuki saturnin saturnino satya
satyajit satyam saud saul saule sauli saulius saurabh saurav sava saveli savely saverio savina savino savita
savitha savitri savo savvas sawako sawsan saya sayaka sayali sayantan sayed sayeed sayo sayoko sayumi sayuri
sbusiso scott sead seamus sean sebastiaan sebastian sebastiana sebastiano sebastiao sebastien sebestyen seda
seema sefa sefer segismundo segolene seham seher seif seiichi seija seiji seiko sejad selahattin selam selamawit
selami selcan selcuk selda selen selena selim selin selina selma selmin semen semih semiha semir semra semyon
sena senad senada senay sener sengul senka senol senzo seohyun seojun seoyeon sepehr sepideh seppel seppo
serafima serafin serafina serafino serap seray serban sercan serdar seren serena serenella serge sergei sergej
sergey sergi sergio sergiu serhan serhat serhii serhiy serife serik serkan serpil sertac sertan servando servane
servet setareh seth setiawan setsuko setyo seungho seunghyun seungmin sevak seval sevcan sevda severiano severin
severina severine severino severo sevgi sevil sevilay sevim sevinc sevinj seweryn seyda seydou seyfettin seyfi
seyhan seyi seyma seymour sezai sezen sezer sezgin sfiso shabnam shabtai shadi shadia shadya shahab shaheen
shahid shahida shahin shahira shahla shahram shahrazad shahriar shahrul shahrzad shai shaikha shailaja
shailendra shailesh shaima shaimaa shakir shakira shakti shakuntala shalini shalom shambhavi shamil shamim shane
shani shania shankar shannon shanta shantanu shanthi shanti shapour sharad sharada sharan sharareh sharif
sharifa sharlene sharmila sharmistha sharon sharona shashank shashi shashikala shatha shaun shauna shawki shawn
shawna shayla sheela sheena sheetal shefali shehab sheida sheila shekhar shelby sheldon shelia shelley shelly
sheree shereen sheri sherif sherifa sherine sherman sherri sheryl sherzod shigeki shigeko shigeo shigeru
shigeyuki shiho shihoko shikha shilpa shilpi shimon shingo shinichi shinji shinjiro shinobu shinsuke shintaro
shinya shiori shira shiri shirin shirish shirley shiro shital shiv shivaji shivam shivangi shivani shivraj
shizue shizuka shizuko shkelqim shlomo shmuel sho shoaib shobha shobhana shogo shohei shohreh shoichi shoji
shoko shona shoshana shota shotaro shourya shozo shpetim shpresa shraddha shravan shreya shreyas shreyasi shri
shrikant shriram shristi shruthi shruti shubham shubhangi shubhra shuhei shuichi shuji shukhrat shukri shulamit
shun shunsuke shunya shushan shweta shyam shyamala siamak siavash sibel sibongile siboniso sibusiso sibylle sid
siddharth siddhi sidika sidney sidonie siebe siegbert siegfried sieglinde siegmund siena sienna sietske sieuwerd
sifiso sigal sigbjorn sigfrid sigfrido sigit sigita sigmund signe signy sigolene sigrid sigrun sigurd sigurdur
sigvard siham siiri sijbrand silas silja silke silvana silvano silvester silvestre silvestro silvia silvie
silvina silvio silviu simao simay simen simeon simge simin simion simon simona simone simonetta simphiwe simran
sina sinan sindhu sindiswa sindre sinead sinem sini sinisa siobhan siphesihle sipho siphokazi siranush sirikit
siriporn siriwan sirkka sirpa sissel sita sitara sithembile siti siv sivert sixten siyabonga siyanda sizwe sjaak
sjoerd sjors skaidrite skender skye slamet slaven slavica slavisa slavka slavko slavoljub slavomir slawomir
slimane slobodan slobodanka smaranda smiljana smita smitha smriti sneha snehal snehlata snezana snezhana
snjezana snorre snorri sobieslaw socorro soenke soeren sofia sofiane sofie sofiia sofija sofiya sofoklis sofya
soha sohan soheil sohini sohrab soichiro soili sointu sokol sokratis solange solbjorg soledad solene solfrid
soline solmaz solomiia solomon solrun solveig solveiga somayeh sombat somchai somjai somkiat sommai somnath
somporn somsak somto sona sonali sonam sondra soner songul sonia sonja sonke sonu sonwabile sonya soojin sophia
sophie sora sorana soraya soren sorin sorina soroush soso sosuke sota sotiria sotirios sotiris souad soufiane
souhail soukaina souleymane soumaya soumen soumitra soumya sourabh sourav souta souvik soyeon spasoje spela
spiridon spomenka spyridon spyros srdan srdjan srecko sreedevi sreeja sreelatha sreenivas sreten sri sridevi
sridhar srikanth srilatha srinath srinidhi srinivas srinivasa sriram srishti srividya stacey staci stacie stacy
stamat stamatia stamatis stan stana stanimir stanimira stanislao stanislas stanislav stanislava stanislaw
stanislawa stanko stanley stanojka stavros stavroula stef stefan stefania stefanie stefaniya stefano stefanos
steffen steffi stefka stein steinar steingrim steinunn stela stelian stelios steluta sten stepan stepanka steph
stephan stephane stephanie stephen stevan steve steven stevie stevo stewart stian stig stijn stina stipan stipe
stjepan stoja stojan stoyan stoyanka stratos struan stuart sture styliani stylianos suad suada suat subaru
subash subbu subhash subhashree subhasish subir subodh subramaniam subramanian subrata suchandra sucharita
suchart suchitra sudarshan sudeep sudesh sudha sudhakar sudhanshu sudhir sudipta sudipto sue sugandha sugeng
suhail suhair suhani suharto suhas suhasini suheyla sujata sujatha sujay sujeewa sujin sujit sukanya sukarno
sukhdev sukhwinder sukran sukriye sukru sukumar sulaiman sulastri suleiman sulejman sulev suleyman sulkhan
sulochana sumalee suman sumana sumanta sumanth sumati sumaya sumayya sumedha sumeet sumeyye sumi sumie sumiko
sumin sumit sumita suna sunaina sunan sunanda sunarto sundar sundari sundeep sundus sune suneel suneeta sunethra
sungho sunghoon sungmin sunil sunisa sunita sunitha sunniva supachai supaporn suparna suphan supoj suprabha
supriya supriyadi surabhi suraj surasak suraya surbhi surekha suren surendra suresh sureyya surin surinder
surjit surya susan susana susann susanna susannah susanne susanti sushant sushil sushila sushma sushmita susie
susilo susumu sutrisno suvarna suvi suzan suzana suzanne suzette suzie suzon suzu suzuka suzuko svante svatava
svatopluk svatoslav svea sven svend svenja svenn sverre sverrir sveta svetislav svetla svetlana svetlin
svetoslav svetozar svitlana svyatoslav swantje swapna swapnil swara swarna swarup swathi swati sweety swen
swetha syafiq sybren syed sylvain sylvaine sylvester sylvestre sylvette sylvi sylvia sylviane sylvie sylwester
sylwia synne synnove szabina szabolcs szczepan szilard szilveszter szilvia szonja szymon taavet taavi tabatha
tabitha tadao tadashi tadeas tadej tadeo tadesse tadeusz tadhg taehyun taewoo taeyang tafadzwa taha tahani taher
tahereh tahir tahira tahsin taichi taiga taiki taina tais taisiya taisto taiwo taiyo takaaki takahiro takako
takamasa takanori takao takashi takato takayuki takehiko takeo takeru takeshi taku takuma takumi takuya talal
talat talha talia talip talita talya tamaki tamami tamanna tamar tamara tamas tamaz tameka tamer tamika tamiko
tamim tammie tammy tamotsu tamsin tamta tamuna tanay tancredi tanel taner tanguy tania tanisha tanja tanmay
tannaz tannu tansel tanu tanuja tanushree tanvi tanya tapan tapani tapiwa taras tarcisio tarek tareq tarik tariq
tarjei tarkan tarmo tarquin tarsicio taru tarun taruna tasha tasnim tasos tasoula tatana tatenda tatev tatevik
tatiana tatiane tatienne tatjana tatsuki tatsumi tatsuo tatsuro tatsuya tatyana taufik tauno tauri tawfiq tayeb
tayfun taylan tayyip tea tebogo ted teddy teemu teguh teija teixeira tejas tejaswi tejaswini tekin telis
tellervo telma telmo temel temitope temur tengiz teodor teodora teodoro teodosio teofil teofilo teoman teppo
tere terence terenty teresa teresina teresinha terez tereza terezia terhi terho teri terje terrance terrell
terrence terri terry terttu terumi teruo tess tessa tetiana tetsuo tetsuro tetsuya tetyana teun teunis teuta
tevfik tezcan thabang thabet thabiso thabo thaddaus thaddeus thais thaksin thanasis thanawat thandeka thandi
thandiwe thandolwethu thang thanh thanom thanos thao tharindu thato thawatchai thea thekla thelma themba
thembeka thembi themis themistoklis theo theodor theodora theodore theodoros theodule theofanis theofilos
theophile theresa therese thi thiago thibaud thibault thibaut thien thierno thierry thijmen thijs thilina thilo
thinh thoa thobeka thodoris thokozani thomais thomas thora thoralf thorben thorbjorn thordur thore thorhildur
thorleif thorstein thorsteinn thorsten thorunn thorvald thuan thuong thuraya thushara thuy thyra tiago tiana
tiara tibere tiberio tiberiu tibor tiburcio tida tiemen tien tiffany tigist tigran tihamer tihana tihomir tiia
tiina tiit tiiu tijana tijmen tijn tika tikhon tilak tillmann tilly tilman timea timmie timmy timo timofei
timofey timoteo timothee timotheos timothy timur tina tinatin tineke tirso titilayo tito titouan titus tivadar
tiziana tiziano tjeerd toan tobenna tobia tobias toby tochukwu tod todd todor todorka tofig toinette toivo
tokiko toko tolga tolgahan tolulope tom tomas tomasa tomasz tomaz tomer tomislav tommasa tommaso tommi tommie
tommy tomoaki tomohiko tomohiro tomoka tomokazu tomoki tomoko tomomi tomonori tomoya tomoyo tomoyuki tonci tonia
tonino tonis tonka tono tonu tony tonya toomas toon tope tora torben torbjorn tord tore torgeir torger torgrim
torgunn torhild toribio torild torill torkel torkil torleif tornike torolf torstein torsten toru torunn torvald
tosca toshi toshiaki toshiharu toshihiko toshihiro toshiko toshimi toshio toshiro toshiyuki touraj toussaint
tova tove tracey traci tracie tracy traian trang traudl traugott traute trenton trevor trey triantafyllos tricia
trijntje trilok trina trine trinh trish trisha tristan triunfo troels trofim trond trong troy truc trude trudi
trudy truls trung truong truus trygve tsegaye tsepo tshepiso tshepo tsubasa tsukasa tsuneo tsutomu tsuyoshi
tsvetan tsvetana tsvetelina tsvetomir tuan tugba tugce tugrul tuija tulay tulika tulin tullia tullio tulsi
tumelo tunahan tuncay tuncer tunde tung tuomas tuomo tural turan turgay turgut turhan turkan tushar tuti tutku
tuula tuuli tuulikki tuva tuvia tuyen tuyet twan tyge tymon tymoteusz tyra tyrone tyyne tzipora tzvi ubaldo ubon
uche uchechi uchenna uday udin udit udo udom ueli ufuk ugis ugo ugochi ugonna ugur ulas uldis ulisse ulisses
ulku ulla ulli ullrich ulrich ulrik ulrika ulrike ulugbek ulviye ulyana ulysses umang umar umberto umeko umesh
umida umile umit umm umran unai unal unathi unn unni unto upasana upendra upul urbain urbano urho uriel urko
urmas urmi urmila uros urpo urs ursel ursina ursula urszula urvashi usama usha usman uta utami ute utkarsh utku
utpal uttam uwe uyen uzoma vaclav vaclava vadim vaggelis vagner vahan vahap vahe vahid vahide vahit vaibhav
vaidas vaidehi vaino vaios vaira vaishali vaishnavi vakhtang valarie valdemar valdimar valdir valdis valdrin
valente valentin valentina valentino valentyna valere valeri valeria valeriano valerie valerio valeriu valeriy
valeriya valery valmir valmira valter valters valtteri vamsi vanda vandana vanderlei vanesa vanessa vangelis
vani vanita vanja vanna vanni vano vardan varduhi varlam varsha vartan varun varvara vasa vasant vasanth
vasanthi vasco vasil vasile vasileios vasili vasilica vasilii vasilije vasiliki vasilis vasilisa vasiliy vasilka
vasily vassiliki vassilis vasudev vasudha vasundhara vasyl vazgen vazha vazul vedant vedat vedran vedrana veena
veera vefa vegard veijo veikko veit veli velibor velichka velimir velizar veljko vello velma venancio venanzio
vendel vendula veneta venkat venkata venkatesan venkatesh venla vennela ventsislav ventura verena verica verna
vernon veronica veronika vesa vesela veselin veselinka vesna veysel vianney vibeke vibha vibhor vicenta vicente
vichai vicki vickie vicky victoire victor victoriano victorien victorine victorino vidak vidal vidar vidhi
vidhya vidosava vidya vidyut viet vigdis viggo vighnesh vignesh viivi vijay vijaya vijayalakshmi vijayan vijeta
vikas vikash vikki vikram vikrant viktor viktoria viktoriia viktoriya vildan vilde vilem vilen vilhelm
vilhjalmur vilho vilja villads villy vilma vilmos vimal vimala vinay vinaya vinayak vince vincent vincente
vincenza vincenzo vineet vineeta vineeth vinh vinicius vinit vinita vinko vinod vinoth violaine violeta violetta
violette viorel viorica vipin vipul vira virag viraj virender virgil virgile virgilio virgiliu virginie
virginijus virginio virpi virtudes viseslav vishakha vishal vishnu vishvajit vishwa vishwanath visnja vissarion
vit vitale vitali vitalii vitalijs vitaliy vitaly vitezslav vito vitor vitoria vittore vittoria vittorino
vittorio vivek viveka vivian viviana viviane vivien vivienne vjekoslav vjollca vjosa vlad vlada vladan vladeta
vladimir vladimira vladislav vladislava vladlen vlado vladut vlasios vlasta vlastimil vlastislav voicu voitto
vojin vojislav vojko vojtech volkan volker volkmar volodymyr vratislav vreni vrinda vroni vrushali vsevolod
vugar vuk vukasin vukosava vuokko vuong vural vusal vusi vuyisile vuyo vyacheslav vyas vyshnavi vytautas waclaw
wadia wael wafa wafaa wagner waheed wahiba wahid wahyu wahyudi wairimu wajdi wakana walburga waldemar waleed
walenty waleria walery walid wallace walter walther waltraud wambui wanda wanderley wangari wanida wanjiku
wanjiru warda warunee wasantha waseem wasim wassim wataru wati wawan wayan wayne wellington wenceslao wendelin
wendell wendy wenzel werner weronika wes wesley weslley wessel weston whitney wibke wichai widad widodo widya
wiebe wiebke wieland wieslaw wieslawa wietske wiktor wiktoria wilai wilbert wilbur wilco wilda wiley wilfred
wilfredo wilfrid wilfried wilhelm wilhelmina wilhelmine willa willard willem willemien willemijn willi william
williams willibald willie willis willy wilma wilson wincenty winfried winifred winnie winona winston wiola
wioletta wirat wiroj wissam witold wladyslaw wladyslawa wlodzimierz wojciech wolfgang wolfhard woodrow woojin
worku wouter wubbe wulan wulf wyatt xabier xander xanthi xaver xavi xavier xaviere xenia xenofon xhevat xico
ximena xiomara xoan xolani xuan yaa yaakov yacine yacoub yae yael yagiz yagmur yago yahia yahya yair yaiza yakov
yakup yalcin yalda yamila yamini yamuna yan yana yanis yanko yann yannick yannik yannis yanti yanto yaprak
yaqoub yara yaren yaron yaroslav yaroslava yaryna yasaman yasar yasemin yaser yash yashika yashoda yashraj
yashwant yasin yasir yasmeen yasmin yasmina yasmine yassin yassine yasuhiro yasuko yasumi yasunori yasuo yasushi
yasuyo yasuyuki yatin yavuz yaw yayoi yazan yazid yefim yeghishe yegor yehoshua yehuda yehudit yeji yejin yejun
yekaterina yekta yelena yeliz yelizaveta yener yerin yerlan yesenia yesim yetunde yevgeni yevgenia yevgeny
yevhen yevheniia yewande yiannis yigal yigit yilmaz yishai yisrael yitzhak ylli ylva ymkje yngvar yngve yoann
yoav yochanan yoel yoga yogendra yogesh yogita yohann yohannes yohei yoichi yoji yoko yolanda yolande yolotl
yonca yoram yordan yordanka yorgos yosef yoshiaki yoshie yoshihiko yoshihiro yoshikazu yoshiko yoshimi yoshinori
yoshio yoshiro yoshito yoshiyuki yossi yosuke yota younes youngho youngjae youngmi youngsoo younis yousef yousif
yousra youssef youssouf yrjo yseult yua yucel yuda yudi yui yuichi yuichiro yuina yuji yujin yuka yukari yuki
yukie yukihiro yukiko yukio yukito yuko yuksel yuli yulia yulian yuliana yuliia yuliya yumi yumika yumiko yuna
yunosuke yunus yupa yura yurdagul yuri yurie yurii yurika yuriko yuriy yusaku yusei yusra yusuf yusuke yuta
yutaka yuto yuval yuvraj yuya yuzu yuzuki yvan yveline yves yvette yvon yvonne zacarias zaccaria zach zachariah
zacharias zacharie zachary zack zafer zahari zaharia zahava zahia zahid zahide zahir zahra zaid zain zaina
zainab zainal zakaria zakhar zaki zakia zalan zaleha zama zamfir zamir zandile zane zanele zarina zarko zaruhi
zaur zaven zayd zayed zaza zbigniew zbynek zdena zdenek zdenka zdenko zdislava zdravka zdravko zdzislaw
zdzislawa zeenat zeev zehava zehra zeid zeina zeinab zekai zekeriya zeki zekiye zelda zelia zeliha zeljka zeljko
zelma zeno zenobia zenon zenzi zephir zephyrin zerrin zewdu zeyad zeynel zeynep zhaleh zhanna zhivko ziad
ziedonis ziga zigmas zilda zinaida zineb zinhle zinoviy zita zivka zivko zivojin zivorad ziya zlata zlatan
zlatica zlatka zlatko zodwa zoey zofia zofie zohar zohra zohreh zoi zoltan zora zoraida zoran zorana zorica
zorka zoryana zoubida zouhair zoya zsanett zsigmond zsofia zsolt zsombor zsuzsa zsuzsanna zubair zubeyde zuhair
zuhal zukiswa zulema zuleyha zulfiqar zulfiya zulfiye zulkifli zulma zulmira zurab zuzana zuzanna zvezdan
zvezdana zvi zviad zvonimir zvonko zygfryd zygmunt αγγελικη αθανασιος αικατερινη αλεξανδρος αναστασια ανδρεας
αννα αντωνης απολλων αριστειδης βασιλης βασιλικη γεωργια γεωργιος γιαννης γιωργος δημητρα δημητρης δημητριος
ειρηνη ελενη ευαγγελια ευαγγελος ηλιας θεοδωρος ιωαννα ιωαννης κατερινα κωνσταντινα κωνσταντινος κωστας μαρια
μιχαλης νικολαος νικος παναγιωτα παναγιωτης παυλος πετρος σοφια σπυρος σταυρος στελιος σωτηρης φωτεινη χρηστος
χριστινα александр александра алексей алена алина алла алёна анастасия анатолий андрей андрій анна антон
антонина арина аркадий арсений артем артур артём богдан борис вадим валентин валентина валерий валерия варвара
василий василь вера вероника виктор виктория виталий владимир владислав володимир всеволод вячеслав вікторія
віталій галина ганна геннадий георги георгий герман глеб григорий даниил данила дарья денис диана димитър дина
дмитрий дмитро ева евгений евгения егор екатерина елена елизавета жанна зинаида зоя иван игорь илья инна ирина
йордан карина катерина кирилл клавдия константин костянтин красимир кристина ксения лариса лев леонид лидия
лилия любовь людмила максим маргарита марина мария марк марія матвей микола милан милица михаил михайло надежда
надія наталия наталья наталія никита никола николай нина оксана олег олександр олександра олексій олена олеся
ольга павел петар петр петро петър полина пётр раиса родион роман ростислав руслан савелий светлана світлана
семен семён сергей сергій снежана софия софья софія станислав степан стефан стоян таисия тамара тарас татьяна
тетяна тимофей тимур тодор ульяна федор филипп фёдор християн эдуард элина эльвира юлия юлія юрий юрій яков яна
ярослав євген іван ігор ірина јелена јована אברהם אהרון אורי איתי אליהו אסתר גיא דוד דניאל חיים חנה טליה יונתן
יוסף יעל יעקב יצחק לאה מיכאל מיכל מרים משה נועה עומר עידו רבקה רון רות רחל שירה שלמה שמואל שרה תומר תמר أحمد
أسامة أمل أمينة أنس إبراهيم إسماعيل إيمان ابراهيم احمد اسماعيل بلال جمال حسن حسين حسین حمزة حنان خالد خديجة داود
دينا رامي رانيا رضا ريم زكريا زهرا زياد زينب سارة سعاد سعد سعيد سلطان سلمى سليمان سمير سميرة صالح طارق عائشة
عادل عبد عبدالله علي علی عمر عمرو عيسى فاطمة فهد فيصل كريم كمال ليلى ماجد محمد محمود مريم مصطفى منى مهدی موسى
نادية ناصر نبيل نجلاء نور هاني هدى هند وفاء وليد ياسر ياسمين يحيى يوسف अंजलि अजय अनिल अनीता अमित अर्जुन कविता
कृष्ण गीता दीपक नेहा पूजा प्रकाश प्रिया मनोज मोहन रमेश राकेश राजेश राधा राहुल रीता रेखा विकास विजय संजय सीता
सुनीता सुनील सुरेश सोहन
`;
