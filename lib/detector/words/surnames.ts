// Family names of many languages, lower-case and without accents; those with endings such as -ova and -sson need no list.

/** Split at white space; hardly anything else when they begin with a capital behind another name. */
export const SURNAMES = `
aalbers aarts aas aasen abate abbott abdi abdo aberg abernathy abrams abrantes abreu acar accardi acerbi acevedo
acharya achebe achterberg ackerman acosta adachi adamczyk adams adamski adamson addo adhikari adichie adkins
adler aebi agarwal aggarwal agnelli agosti aguado aguayo aguiar aguilar aguirre ahearn ahluwalia ahmadi ahn
ahola ahrens ahuja aiello aiken ainsworth akbar akbas akbulut akcay akdogan akers akesson akgul akhtar akiyama
akkaya akman aksoy aktas alam alarcon albanese albers alberti albini albrecht albright albu albuquerque
alcantara alcaraz aldini aldridge alencar alfano alfaro alfieri alford aliberti alkan allain allard allegri
allen allman almada almagro almeida alston altamirano althaus altin altman alvarado alvarez alvim amado amann
amaral amato ambrosini amendola amini amorim amoroso amrani amstutz andersson andou andrade andreassen andreoli
andrews andrzejewski angelini angulo anjos ansari antonelli anttila antunes antunez aoki aparecido aparicio
aponte appel appiah applegate appleton apte arafat aragao aragon arai araki aranda araujo arce arcuri ardelean
arellano arenas arevalo argento arikan arjona arndt arora arranz arrieta arroyo arslan asano aschenbrenner
asghar ashby ashcroft ashworth aslan asmussen assis assuncao astolfi ataide atalay atkins atkinson attanasio
atwood aubert aubry auer auger avallone avci avelar avila aviles avolio avram awad axelsson ayala aydogan ayers
aykac ayllon azevedo azizi azuma babcock babic babu bacelar bacic backstrom badawi bader bae baek bagchi bagley
bah bahr baier bailly bain bainbridge baird bajaj bajwa bak bakke bakken bakker bakr bakshi balakrishnan balan
balaz balci baldi baldini balducci baldwin balic ballard ballarin ballester balodis balog balogh balogun
bancroft banda bandara banerjee banik banos bansal baptista barajas baranowski barbato barbe barbero barbier
barbieri barbosa barbu barcelo barclay bardi barisic barlow barnard barnes barnett barone baroni barr barre
barreira barreiros barrera barresi barreto barrett barrington barrios barron barros barroso barta bartal bartels
barth barthel bartlett bartoli bartolini barton bartos barua basaran basnet basso bastos basu bates batista
batra battaglia battista battistini bauer baumberger baumgart baumgartner baur bautista bautista-cruz baxter
bayer bayona bayrak bazin beasley beatty beauchamp beaulieu beaumont becerra becerril bechtel becker beckett
beckham bedi beekman beer begue behrendt behrens bejan bejarano bektas belkacem bellamy bellanger bellini
bellucci belo benali benard benavente benavides benedetti benedict benes bengtsson benitez benko benmoussa
bensaid benson bentley benton benvenuti benz beran berard berardi berends berg berge berger bergman bergqvist
berisha bermejo bermudez bernal bernardes bernardi bernardini bernhardt bernier bernstein berry bertelli berti
bertin bertini bertoli bertolini berzins besnard besson betancourt bettini betz beyer bezerra bhalla bhandari
bharadwaj bhardwaj bhargava bhasin bhat bhatia bhatnagar bhatt bhattacharjee bhattacharya bhatti bhosale biagi
biagini bianchini bielecki bigot bilek bilgin bilic billard billings binder bingham bingol biondi birch biro
bischoff biswas bittencourt bjerke bjorklund blackwell blackwood blaga blaha blair blanchard blankenship blasco
blattner blazek blevins blin blom blondel blot bluhm blum blume boateng bock bodin bodnar boehm boehme boersma
bogaert boggs bognar bohannon bohme bohn boivin boland bolte bolton bonanno bondar bondarenko bonet bonetti
bonfanti bonfim boni bonilla bonneau bonner bonnin bonomi boon boone boonmee borba borbely borchert borden
bordes borg borges borghi borkowski borrego borrelli bosch boschi boscolo bose bosman bosnjak bosque boswell
botelho botello bott bottaro bouchard boucher bouchet boudreaux boulay bouman bourdon bourgeois bousquet boutin
bouvier bouwman bouzid bove bowden bowen bowers bowles boyce boyd boyle boysen bozic bozkurt brabec bradshaw
braga brambilla brandao brandl brands brannigan branson bratu braun braune bravi bray breton breuer brewer
briand bridges briggs brinkman brito brkic broberg brock brody broussard brouwer browning brownlee
bruckner brueckner brugger bruijn bruland brunel brunelli brunet brunetti bruni brunner bruschi bruun bruyn
brzezinski bucci buchanan buchholz buchner buckley buckner bucur buettner bui buijs buisson bukhari buonocore
burch burger burgers burgess burgos burke burkett burkhardt burks burnett burnham burr burri burris burrows
burton busch busse bustamante bustos butkus butt butterworth buttner buxton byers bynum byrd byrne bytyqi byun
caballer cabezas cabral cabrera caccia caceres cahill cai cakir calabrese calabro calado caldas caldeira
calderon caldwell calero calhoun callaghan callahan calvert calvet calvi camacho camara camargo camilleri
campagna campanella campbell campelo campillo camus canales cantero canto cantrell cantu cao caparros capasso
capek capone cappelli cappello caputo caracciolo carbajal carballo carbonell carboni cardenas cardillo cardona
cardoso caretti carey caristi carli carlier carlini carlisle carlson carlucci carmichael carmo carmona carneiro
carney caron carone carpentier carranza carrara carraro carrasco carre carrera carretero carrillo carrion
carroll carstens cartwright caruso carvajal carvalho casadei casado casale caselli casini castagna castaneda
castel castell castellano castellanos castelli castello castelo castilla catalan catalano catania cattaneo
caudill cavalcante cavalcanti cavalieri cavallaro cavalli cavallo cavanaugh ceballos ceccarelli cecchini cech
celik celli cellier cerda cermak cerny cerqueira cerri cerutti cervantes cervenka cevik chabot chacon chadha
chagas chaiyasit chakrabarti chakraborty chakravarty chamberlain chanda chaney chang chao chapman charbonnier
charrier chartier chatterjee chaturvedi chaudhari chaudhary chaudhry chaudhuri chauhan chauveau chauvet chauvin
chaves chavez chawla chee chen cheng cherif cherubini cheung chevallier chhabra chhetri chiang chiba chien
chiesa childers childs chirila chiu chmiel chmielewski choe choi chojnacki cholmondeley chopra chou choudhary
choudhury chowdhury chretien chua chukwu churchill ciccone cieslak cimino cinelli ciobanu cioffi cipriani
cirillo cisneros cisse claeys clancy clapton clarke clarkson clausen claussen clements clemons clerc cline coban
cobb cochran coco coffey coffman cohen coignard cojocaru colbert colella coleman coles coletta collado collet
collier collin collins colombo colon coman combes combs compton conley conn connell connelly conner connolly
conrads conte conti contreras conway cooke cooley coombs cooper copeland coppens coppola corbett corbin corcoran
cordeiro cordero cordes cordier cornelissen cornet cornu cornwell coronado coronel corradi corral correa correia
corrigan corsi corsini cortez cosentino coskun cossu costantini costanzo coste costello coughlin coulibaly
coulon coulter courtois cousin coutinho couto covington cowan cowell coyle cozma cozzi craciun cramer crandall
cranston crawford crawley crenshaw crespo cretu crews crippa cristiani croft cromwell cros crosby crouch crowder
crowe crowell crowley cruzado csaszar cuadrado cuellar cullen cummings cummins cunha cunningham curcio curran
currie cushing cutolo cuypers cvitan czajka czarnecki czerwinski da-silva dabrowski daddario dagostino dahlberg
dahle dahlin dailey dalen dalessandro daly damasceno damasio dambrosio damico danciu dandrea dangelo daniels
danna dantas darby darwish dasgupta datta daugherty daum davenport davey davidson davies davila davis davison
dawkins dawood deak deangelis debenedetti debnath debray decker declercq degraw dehn dekker dela-cruz delacroix
delacruz delage delahaye delaney delannoy delarosa delattre delaunay deleon delmas delorme delos-santos deluca
demirci demirel demirtas dempsey denham denton deo dervishi desai desantis desbois descamps deschamps deshmukh
deshpande desimone desmedt desmet detoma devaux devine devlin devos dewan dewey dewitt dewitte dhar dhawan
dhillon dhondt di-stefano diaconu diallo diaz dickens dickerson dickey dickinson dickson diehl dietz diggs
dijkman dijkstra dillard dimaculangan dimarco dincer diop diot dissanayake dittrich dixit dixon dlamini doan
dobbins dobbs doblas dobler dobos dobre dobson dodd dodson doherty dolan dolezal domingos dominguez donadio
donahue donaldson donati donnelly donohue dooley doran dorn dorneles dostal doucet dougherty douglass dowell
dowling downey downing downs doyle drabek dreher drescher dreyer driessen driscoll dross drouet drummond dube
dubey dubois dubreuil duchene duckworth duclos duda dudek dudley duenas duffy dufour dugan duggan duhamel
dujardin dukis duman dumas dumont dunbar dunham dunlap dunn duong dupin dupree dupuis dupuy duran durand durante
durham dursun dusek dutra dutt dutta duval duvivier dvorak dvorakova dwivedi dwyer dyson dziedzic eagleton eason
eastman easton eastwood ebert ebner ebrahimi echeverria eckardt eckert eddy eder edison edmonds edmondson
edwards egan egger eggers eggink egli eglitis ehlers eichhorn eichler eide eikeland eisele eklund el-sayed elahi
eldridge eliassen elizalde ellingsen ellington ellison ellsworth elmore elzinga emami emery emmons enache
encinas endou ene engel engelhardt engen engstrom ennis enright enriquez entwistle epstein erickson ericson
eriksson errico ertas ertekin escalante escobar escobedo escudero esen eskandari esparza espejo espinal espinosa
espinoza esposito esquivel esser estes esteve esteves estevez estrada etheridge eto evangelista evans evers
evrard ewing exposito eze ezeh fabbri faber fabre fadda fagundes fairbanks fairchild fairweather faivre fajardo
falcao falco falcon falcone falke fallon fanelli fantini farago farias farina farkas farley farnsworth farooq
farr farrell farris fasano fassbender faucher faulkner fava favaretto favre fayed fazekas fazio featherstone
feddersen federici feher feijoo fekete feld feldman felici fenton ferguson fernandes fernandez ferrand ferrandiz
ferrante ferrara ferrari ferraris ferraro ferraz ferre ferrell ferrer ferrero ferretti ferri ferrier ferris
fevre fiala fialho fiedler fielding figueira figueiredo figueras figueroa finley finnegan finney fiorentini
fiorentino fiorini fischer fiser fishburne fitch fjeld flament flanagan flannery fleischer fleming fletcher
fleuriot florio flury flynn fodor fojtik foley fonseca fontes forrest forrester forsberg forsman forster forsyth
forsythe forti fortin foss fossum foucher fouquet fournel fournier fraga fraley franceschi franch franchi franke
franks franssen fransson franzen franzoni fras fraser frazier freedman freire freitas fremont freund frey frias
frick fricke friedman frigerio frischknecht frith fritsch fritzsche froehlich frohlich fromont frye fuchs fujii
fujimoto fujita fujiwara fukuda fukui fukushima fulton fumagalli furrer furtado furukawa fusco gabler gabrielli
gagnon gaikwad gaines gajda gajewski gal galan galante galarza galasso galic galindo gallagher gallardo gallegos
galli gallois galloway galvan galvao galvez galvin gama gambino gamble gamez gandhi ganesan ganguly garau garay
garcia garcilazo garcin gardiner gardner garg garner garnier garofalo garreau garrido garrigos garrison garvey
garza gashi gasparini gasser gatto gaudin gebhardt gebre geerts geiger geisler geissler gelencser gelli genovese
gentry gerace gerber gere gericke gerlach gerrits gervais ghani ghezzi ghorbani ghose ghosh giannini
gibbons gibbs gibert gibson giese gifford giglio gil giles gillespie gillet gilliam gilmore gilroy gimeno
giovannini gipson giraldo girardi giraud girault giudice giuffrida giuliani gjoka glaser gleason glockner
glowacki gobel godard goddard godinho godoy godwin goebel goel goes goethals goetz goff goh gok gokhale goldberg
goldman goldstein goller golub gomes gomez goncalves gonzales gonzalez goode goodman goodrich goodwin goossens
gopalan gorecki gorman gorny gorski goss gosselin goswami gotou gotz gough goujon gould gouveia govindan gowda
goyal graber grabner grabowski grady graf grafe grahn granado granados granberg grandi grandjean granger gras
grasso grau graziani greenberg greene greenfield greenwood greer greiner grenier grewal grgic grieco griffith
griffiths grijalva grillo grimes grimm griswold grob groen gromov gromova grondin grossi grossman grover groves
grubbs gruber grunewald grunwald gualtieri guardiola guarino guarneri guasch guedes guenther guerin guerreiro
guerrini guevara gueye guha guichard guidi guidry guijarro guilbert guillemin guillen guillet guillon guillot
guillou guimaraes guivarch gulati gulyas gunawardena gundogdu gupta gurbuz gurrea gurung gusmao gustafsson
guthrie gutierrez guyon guyot guzman haag haaland haapala haas haase haberl haddad hafliger hagan hagen hagiwara
hah hahne haidar haines hajdari hajdu hajek hakala hakim halasz haldane halder hallberg haller hallman halloran
halsey halvorsen hamdan hamel hamidi hamilton hammerl hammond hammoud hamon hampton hanak hancock haney hanke
hanks hanley hannigan hanson hanssen hansson haq hara harada harden hardin harding hardwick hargreaves hargrove
hariri harlan harlow harmon harms haro harrell harrington harris hartigan hartl hartley hartman hartung hasegawa
hashemi hashimi hashimoto haskins hasler hastings hatcher hatfield hathaway hattori hauge haugen haugland hauser
havlicek hawkins hawley hawthorne hayakawa hayashi hayes haynes hays hayward healey healy hearn hebert heck
hecker hedberg hedlund hedman hegde hegedus heil heinemann heinrichs heinze helin helland hellemans heller
hellman hellstrom hellwig helms henderson hendricks hendrickson hendriks hendrix henke henkel henley hennessy
hennig henriksson henriques hensley henson hentschel heo herath heredia hermans hermansson hermida hermsen
hernandez herndon herrera herrero herring hervas herve hess hesse hester heuer heuvel hewitt heyer hibbert
hickey hickman hicks hidalgo hidayat higginbotham higginbottom higgins higgs higuchi higuera hildebrandt hiller
hilton hines hinojosa hinrichs hinrichsen hinton hinz hinze hirai hirano hirata hirose hirsch hlavac hoarau
hobbs hobson hodge hodges hodgson hoekstra hoel hofer hoffman hoffmeister hofman hofmeister hofstede hogan hogg
hohn holbrook holcomb holden holen holguin holley holliday hollingsworth hollis hollmann holloway holman
holmberg holmes holmgren holst holt holub holzer hoogendoorn hooper hoover hopf hopkins hoppe hopper horak horie
horiguchi horiuchi hornby horne horner horowitz horta horton horvat horvath hosein hoshino hoskins hosseini
houghton hovland howe howell howland hoxha hruby hruska hsieh hsu huang hubbard huber hubner hudec huebner
huerta huertas huet huff huffman hug huggins hughes huhtala huisman huizinga humbert hume hummel humphreys
huntington hurley hurtado husby hussaini hussey husson hutchins hutchinson hutchison hutter hutton huynh hwang
hyatt hyde hysa iacono ianni ibarra ichikawa igarashi ihle ikeda illes ilves imai imamura imbert inagaki ince
infante iniesta innocenti inoue ionescu irvine isaacs isaksson ishibashi ishida ishihara ishii ishikawa ishiyama
itou iturbe ivanchenko ivandic ivey iwai iwamoto iwasaki iwase iwata iyengar izquierdo izzo jabbar jablonski
jacks jacobs jacobsen jacobson jacquemin jacquet jadhav jaeger jaen jafari jaffe jahn jaimes jaiswal jakobsson
jakubiak jakubowski jalava jamison janda janecek jang janik jankauskas jankowski jansons janssen janssens janzen
jara jaramillo jardim jarrett jarvi jasinski javed jaworski jayasinghe jayawardena jeffers jeffries jelinek
jenkins jennings jeon jeong jerez jernigan jewell jezek jiang jimenez jindal johannessen johar johns johnson
johnston johnstone jones jonker jonsson joosten jorda josefsson joshi joubert jourdan jover juarez judd juhasz
junge junker junqueira jurado juric kaczmarek kaczor kadlec kaewkla kahn kahraman kalina kalinowski kalkan
kallas kallio kalnins kamath kamble kaminski kammerer kane kaneko kania kanno kapadia kaplan kapoor kapoun
kaptein kapur karaca karadag karakaya karaman karatas karhu karimi kariuki karki karlsson karnik karr kartal
karunaratne kasai kashyap kask kasper kasprzak kassem kataoka katayama katou katz kaufman kaul kaur kawaguchi
kawahara kawai kawakami kawamura kawasaki kawashima kaye kazlauskas kazmi kazmierczak keane kearney keating
keaton keeler keenan keene kehoe keil kelemen keles kelleher keller kellner kellogg kelmendi kemp kendall
kennedy kenney kenyon kerekes kermarec kerr keskin kessler keyes khadka khalaf khandelwal khanna khare khatib
khatri khoury khumalo khurana kidd kiefer kiesling kieu kikuchi kilic kilinc kimball kimura kincaid kingsley
kinney kinoshita kirby kirchner kirkland kirkpatrick kis kiss kita kitagawa kitamura kivela kivi kjaer klaassen
kleijn kleine klemm klimek kliment kline klose kluge knauer kneip knez knoll knowles knowlton knox kobayashi
kober kochs kocsis koehler koenen koenig koerner koga kohl kohler kohli kohn koike koivisto kojima koksal kola
kolar kolb koller kolodziej komatsu konate kondo kondou kone konecny konno koo kooij koopman kopec kopecky kopp
koppel korkmaz korner korte kos kosik koskela kostal koster kot kothari kovac kovacs kovalchuk kovalenko kovar
kowal kowalczyk kowalik koyama kozak kozlowski kozub kraaij kraemer krahl krajewski kral kralj kramer krasniqi
kratochvil kratz krause kravchenko krawczyk krebs krejci krenek kreutz krishnamurthy kristoffersen kriz krizman
kroeger kroger krol kroll kron kroon krueger kruger kruk krumins krupa kruse kruze krysiak kubat kubiak kubicek
kubota kucera kucharski kucuk kudlacek kudou kuehn kuehne kuhn kuhne kuhnert kuijpers kuipers kujawa kukk kulik
kulkarni kumagai kumar kumara kunz kunze kunzli kuo kurek kurian kuroda kurokawa kurtz kuster kutlu kuznetsov
kvam kvapil kwak kwan kwiatkowski kwok kwon la-rosa laakso labbe lacerda lacis lackey lacombe lacroix lacy lafon
lafuente lagarde lage lago lahti laird lakatos lallemand lama lamarre lamba lambrechts lammers lamotte lamprecht
lamy lancaster landa landers landgraf landi landini landry langdon langer langford langley langston lansing
lanza lanzi laporte larios larkin laroche larson larsson larue laskowski lassalle lassiter latham latini lauer
launay laux lavigne lawal lawler lawson layton lazaro le-goff le-roux leach leao leary leavitt lebas lebeau
lebedev lebedeva leblond lebon lebreton lebrun lechner leclair leclerc leclercq lecomte leconte lecoq ledbetter
leduc leeuwen lefebvre lefevre lefort legendre leger legros lehman lehner lehto leigh leino leitao leitner leiva
lejeune leka lelievre lemaire lemaitre lemke lemmens lemoine lemos lengyel lennon lennox lentz lenz lenzen
leonardi leong leoni lepage lerner leroux leuenberger levasseur leveque levin levine levy lewandowski leysen
liang liao licata liddell liechti lien liepins ligabue liguori lilleby lindahl lindberg lindblom lindell
lindemann linden lindfors lindgren lindholm lindley lindner lindqvist lindroth linhares linke linton lisboa
lister livingston llamas lleida llopis llorente locatelli lockhart lockwood lodhi loeffler loffler loh lohse
loiseau lombardi lombardo longbottom longhi lopez lorca lorente lorenzen lorenzi lorenzini losada lotz loubet
loureiro lovell lovric lowe lowery lozano lucchesi lucchini lucena lucht luciani ludemann luders lueders lugo
luik luk lukacs lukasik lundberg lunde lundin lungu luong lupo luppi lupu luque luthi luu lv lynch lyons lysenko
maas mace macedo macha macias maciejewski maciel mack mackay mackey madden maddox madeira madej madrigal maeda
maeder maertens maes maestre magalhaes magar maggi magi magnani magni magnussen magnusson magri magsaysay magyar
mahajan mahato mahe mahlangu mahler mahn mahoney maier maillard maillot mainardi maity majewski majumdar makela
makino makowski malagon maldonado malheiro malhotra malinowski mallet malm malone maloney maly manalo manca
mancini mancuso mandal mandl manea mangin manley manna manning manrique mansfield manson mansouri mantovani
manzanares manzano manzi manzini manzo maqueda marangoni marcelli marchal marchenko marchese marchesi marchetti
marchi marciniak marconi marcum marechal mares mariani maric marinelli marinho marini mariotti marku marlowe
marmion marquardt marquez marquis marra marrero marrone martel martell martelli martens martineau martinelli
martinez martini maruyama marx marzano marzocchi mascarenhas massari massey masson masuda mata matejka mateos
mather mathews mathisen mathur matic matousek matsubara matsuda matsui matsumoto matsumura matsunaga matsuo
matsuoka matsushita matsuura mattei matteucci matthes matthews matthiesen mattila mattos mattsson maurer maury
mayer mayfield maynard mayr mays mazur mazurek mazza mazzanti mazzei mazzola mazzoni mbeki mcallister mcbride
mccarthy mcconnell mccoy mcdermott mcdowell mcfarlane mcgee mcgrath mcgregor mcguire mcintyre mckay mckee
mckenna mckinley mclean mcloughlin mcmahon mcnamara mcpherson medeiros medina medrano mehari mehler mehra
mehrotra mehta meier meijer meinhardt meireles meissner mejia mele melendez meli mello meloni melton melville
melzer mena menard mendes mendez mendieta mendonca mendonsa mendoza menegatti meneghini menendez meneses menezes
menon mensah menzel mercado merino merkel merlo merola merrill merritt mertens mery merz mesquita messer messina
meszaros metcalf metz metzger metzler metzner meulen meurer meyer meyers meza michaels michalak michalik
michalski michaud michelet micheli michels michiels micklethwaite middleton mihalache mikulka milani milano
milburn milczarek millan millard millet millot milne milner minelli mirabella miralles mishra misra mistry mita
mitsui mittal miura miyagawa miyake miyamoto miyata miyazaki miyoshi mize mizuno mlakar moberg mochizuki modi
moeller moen moghaddam mohammadi mohanty mohapatra mohr mokhtar mokoena moldovan molefe molenaar molin molinari
molino moll moller molnar molteni momsen monahan mondini monnier monroe montague montalvo montanari montano
monteiro montero montiel montilla montini montoya moody mooney moore mora moradi moraes morais morales moran
morandi moraru moravec moreau moreira morel morelli moretti morimoto morin morina morita moriyama moroni moroz
morra morrison morrissey morrow morse morton morvan mosca moscato moseley moser mosley mota motl motoki mott
moucka mourao mousa mousavi moya moyer moyo mroz mthembu muca mueller muhl muir mukherjee mukhopadhyay mulcahy
mulero mullen muller mulligan mullins munguia muniz munoz munro munteanu mur mura murai murakami murata murcia
murdock muresan murgia murillo murphy murray murthy musil musk musso musumeci muth myers myhre myklebust naess
nagai nagano nagasawa nagata nagtegaal nagy nah naidu naik nair naito nakagawa nakai nakajima nakamoto nakamura
nakanishi nakano nakao nakashima nakata nakayama nambiar nance napier napoli napolitani napolitano narang
naranjo nardi nardone narita naruse narvaez nascimento nass nastase nava navarrete navarro navas navratil nayak
nayar nazare nazari ndiaye ndlovu neagu nebot nedved needham neff negrao negrete negri negru nemec nemeth nes
nesbitt ness neuhaus nevado newberry newell newton ng nghiem nguyen nica nichols nicholson nickel nickerson
nicoletti nicolini nicosia niebla niederberger niemi nieto nigam niimi nijland nijs nikkila nikolla nishida
nishikawa nishimura nishiyama nishizawa nissen nistor nita nitsche nixon njoroge nkomo nkosi noack nobile
nobrega nogales noguchi nogueira nogueras nolte nomura noori norberg nordin nordstrom normand noronha northrop
norton norwood novais novak novoa novotny nowacki nowak nowakowski nowicki nowotny nugroho nunes nunn nurmi
nussbaumer nwachukwu nwosu nyberg nygard nys oakley oakman oates obama oberg oberle oberoi obi oblak obrien
ocampo ochando ochoa oconnell oconnor odegard odermatt odom odonnell odonoghue oehler ogata ogawa ogden ogilvie
ogunleye oguri ohara ohashi ohman ohno ohta oikawa oishi oja ojeda ojo okabe okada okafor okamoto okamura
okazaki okeefe okeke okonkwo okoro okubo okuda okumura olah olawale oldham oleary oliphant olivares oliveira
olivieri oliynyk ollivier olmedo olmos olofsson olsen olson olszewski omalley onal oneal oneil oneill onishi
ontiveros ooki ooms oosterhout ootani opdahl oprea orban ordonez oreilly orellana orlandi orosz orozco orr
orsini ortega ortiz ortuno orwell osawa osborn osborne osbourne osei oshea oshima osorio ostberg ostby osterkamp
osullivan osuna ota otake otani otero otoole otsuka ottaviani otte otten ouattara outeiro ouyang overby overton
oviedo owens owusu oxley oyelaran ozaki ozawa ozdemir ozer ozols ozturk ozyurt pacheco pacino paddock padilla
padovani paes pagani pagano pagliaro paik paim paiva paixao pajak palacio palazzo palermo palladino palmer
palmieri palomares palomo palumbo pande pandey pandit pandya panganiban pangilinan panicker panico paolini pap
pape papp paredes parekh parikh parmar parn parodi parr parra parreira parrish parry parson parsons pascu pasha
pasini pasquali pasquier passarelli passos pastor pastore pasztor pate patel paternostro paterson pathak patil
patterson pattnaik patton paulauskas pauli paulsen paulson paulus pauwels pavic pavlik pavone pawar pawlak
pawlik pawlowski payet payne payton pazdera peacock pearce pearson peck pedraza pedrosa peeters peinado peixoto
pelaez pellegrini pellegrino pellerin pelletier pellicer peltier peltola pemberton pence pendleton penn
pennington perales peralta pereda pereira perera pereyra perez peric perini peris perkins perko perna perotti
perret perri perrier perrin perrone perrot persico persson perugini pesce pesek pestana petek peters petersen
peterson petersons petersson petitjean petrauskas petrenko petrie petrov petrucci petry pettigrew petty pfaff
pfeffer pfeifer pfeiffer pfister phan phelan phelps philips phillips phipps phiri piacentini piatek piccoli
pichler pichon pickens pickering pickett pico picone picot pieri pierson pieters pietrzak pietsch pillai pimenta
pimentel pineau pineda pinheiro pinho pini pinna pinter pintus piotrowski piras pirc pirri pisani pisano pittman
pitts piva pizarro plana ploch ploeg plonka plummer pohl poirier pokorny polak polanco polat poletti poli
polishchuk polk pollock polo pomares ponce pons pontes poon poot popa popescu popp porcu porras portela portillo
posada posey pospisil postma potocnik potts poulain powell pozo pozzi pradhan prat pratama prates pratt prchal
preda prescott prete preti prieto prifti prigent prinz probst prochazka proenca proietti prokes prosser prost
proust pruitt prusa pruvost pryor przybylski puckett puertas pugh puglisi puig pulido purcell purdy puri purohit
puscas putnam pyle pyo qiao qiu quach quadros quattrocchi queiros queiroz quek quesada quevedo quigley quiles
quinlan quinones quintana quintanilla quintas quintero quiroga quiroz qureshi raab rabbani rabelo racine racz
rademacher radhakrishnan radic raes rafols raghavan ragusa rahimi rahman raimondi raines rainey rajagopal
rajapaksa raleigh ralston ramakrishnan ramalho ramaswamy ramirez ramos ramsay ramsbottom ramsey rane rangel
ranieri rankin ransom rantala raposo rapp rasmussen rastogi ratcliffe rathi rathod rathore ratliff ratnayake
rattana raty rau rauch raudsepp rausch raut rautenberg rautio ravelli ravn rawat rawlings raya raynaud raza
reagan reale reardon rebane rebelo rebollo recio redding reddy redmond redondo reeves regan regnier rego reichel
reichelt reichert reid reilly reimer reimers reiser renault renner renz renzi requena resende reuter revilla
reyna reynaud reynolds reynoso rezaei rezende rhee rhoades rhodes ribas ribeiro ribera riccardi ricci richards
richardson richmond riddle ridley rieck riedel rieder riedl rieger riera rietveld rigby riggs righi riihimaki
rinaldi rinne riou ripley ripoll riquelme ritchie ritter rivas rivero rizzi rizzo robbins roberson roberts
robertson robins robinson robledo robles robson rocchi rockwell roda rode roder rodgers rodier rodrigues
rodriguez rodriquez roe roed roeder roessler rogala rogers rohde rohr roig rojas roldan rolland rollins
romagnoli romani romero romo rondeau ronning rooney roosevelt roper rosado rosas rosati rosca rosello rosenberg
rosenkranz rosenthal rossetti rossignol rossini rossler rosu rota rothe rother rotondo roura rousseau roussel
rousset roussin rowe rowell rowland rowley royo rozman rubi rubin rubino rucker rud rudd rudenko rueda ruegg ruf
ruffini ruggeri ruggieri ruijter ruiz runge ruppert rus rushing russo rusu rutherford rutkowski rutledge ruzicka
ryba rybak rye rysavy ryser saari saavedra sabater sabatier sabatini sacchi sacco sachs sacristan sadeghi sadler
sadowski saeki saenz saetang saether saez safarik saha sahni sahoo saidi saini sainz saito saitou sakaguchi
sakai sakakibara sakamoto sakata sakuma sakurai salaun salazar salcedo salerno salgado salgueiro salinas
salisbury salmeron salo salonga salter salvat salvati salvi samant sampaio samper samuels samuelsson sanabria
sanborn sanchez sandberg sanders sanderson sandhu sandoval sandvik sanford sanghvi sanjuan sanmartin sano
santamaria santarelli santini santoro sanz saputra saraiva saran sardinha sargent sarikaya sarkar sarkozi
sarmento sarmiento sarr sarti sartori sarwar sasahara sasaki sasso sastre sastry satake sathe sather satou
satpathy sattler sauer saunders sauter savchenko savini savu sawada sawant sawicki saxena sayago sayers scalia
scarborough scarpa schaal schade schaefer schafer schaffer schaller schaper scharf schaub schauer scheel scheer
scheffler schell schenk scherer scherrer schick schiffer schiller schilling schindler schipper schippers
schirmer schlapfer schlegel schlosser schlueter schluter schmid schmidt schmidtke schmied schmitt schmitz
schnabel schneider schnell schober schoen schofield scholl scholten scholz schonfeld schott schouten schrader
schramm schreiber schreiner schreyer schroder schroeder schroter schubert schuetz schuh schuller schulte schultz
schulz schulze schumacher schuster schutte schutz schutze schwab schwartz schwarze schweizer scotti scruggs
seabra seals searle sears seaton sechi sedlacek sedlak segarra segers segovia seguin seibert seidel seidl
seifert seiler seitz seixas sekiguchi sella senanayake sengupta seo seol sepp seppala sepulveda sequeira
serafini serio serna serpa serre sessa sethi sever sevilla sewell sexton seyed shaffer shaikh shala shapiro
sharifi sharma sharpe shaw shay sheehan shehu sheikh shekhawat shelton sheng shenoy shepard sheppard sheridan
sherwood shetty shevchenko shibata shibuya shields shigeta shih shim shimada shimizu shimoda shinde shinohara
shipley shirai shiraishi shrestha shrivastava shukla shultz shum shuttleworth siddiqui sidhu siebert siegel
siegert sievers siew sikora sikorski sild silveira silverman silvestri sima simek simeone simic simka simmons
simms simoes simonetti simons simpson sims simsek sinclair sindelar sinha sipos siqueira siregar sithole
sitompul sizemore sjoberg skaar skaggs skala skiba skoda skogen skubic slaughter slezak sliwa sloan smeets
smejkal smetana smid smith smithson smits smulders smythe snell snider snyder soares sobczak sobral soder
soderberg sodhi sokolov sokolowski sola solanki solano solberg solheim solis soltani somboon somers sommerfeld
sommers somogyi sonmez sood soos sordi soria soriano sorrentino sosa sotelo soukup sousa southworth sow soylu
spaans spacek spada spagnolo spanel spano specht speck spector speer spence spengler sperry spicer spies spina
spinelli spivey srinivasan srisai srivastava sroka stachowiak stadler stafford staley stallings stanciu stanek
stanton staples stasiak stastny staton steadman stearns stec steen steffens steinbach steinberg steiner steinert
steinmetz stene stenzel stepanek stephens stephenson stepien sterk stevens stevenson stiegler stiles stinson
stockl stoica stokes stokke stoll stolzenberg storch stouffer stovall straka straub strickland stringer strnad
strobel strobl stroud stubbs stumpf sturgeon suarez suciu suda sudo sueno suero sugawara sugimoto sugita sugiura
sugiyama suh sulc sullivan sumner sundaram sundberg sunde sundin suri suryadi susanto susse sutherland sutter
sutton suwan svec sveen svensson svoboda swain swaminathan swamy swann swanson swartz sweeney sykes sykora sylla
szabo szalai szasz szczepaniak szczepanski szekely szeto szewczyk szilagyi szoke szollosy szucs szulc szymanski
szymczak tabor tachibana tada tagliaferri taguchi tajima takacs takada takagi takahashi takahata takano
takashima takayama takeda takei takenaka takeshita takeuchi takizawa talbot talbott talley talwar tamang tamayo
tamm tamura tanabe tanaka tanase tandon taneja tanguay tani taniguchi tapia tasci tauber tavares taveira tavora
tay techer tedesco teigen tejada tejedor tejero teles telles tellez tello templeton tena teo teoh terada
terpstra terron tesar tesfaye tessier testi texier tezuka thach thackeray thakkar thakur tham thapa thapar
thatcher thayer theis thiel thiele thielen thieme thies thoma thomassen thompson thomsen thomson thongchai
thornbury thornton thorpe thune thurman thurston thygesen thys tichy tidwell tiedemann tierney tietz tillman
timm timmons tindall tirado tissot tiwari tkachenko tkachuk toader tobin tobler toft tokunaga tolbert toledano
toledo tollefsen tolliver toman tomasek tomasi tomassini tomaszewski tomic tomita tomlinson tompkins toniolo
topal toprak torok torrecilla torregrosa torrente torrijos tosi toth toure tournier tovar townsend toyama toyoda
tozzi trahan tran traore travers traversa traynor treiber trejo tremblay trevino trevisan trevisani trif trillo
trindade tripathi triplett trivedi trnka trotter trovato trujillo tsai tsang tschudi tse tseng tsuchiya tsuda
tsui tsuji tsukamoto tudor tuin tuma tunc tur turchi turcu turk turnbull turner tuttle tveit tyagi tyson ubeda
ucar uchida uchiyama ueda uehara uemura ueno ugarte uhl uhlig ulbrich ulloa ulusoy umeda underhill ungaro unger
upadhyay upchurch upton urbaniak urbanski urbina urbonas uribe urrutia urso ursu uslu usui utomo uysal vaca
vaccaro vacek vaidya vainio valadares valbuena valderrama valdes valdez valdivia valenta valenti valentini
valenzuela valero vales valiente valladares vallejo vallet valls valverde vanags vandamme vandenberg vandevelde
vanek vann vaquero varadi varela varga vargas varghese varma varner vasconcelos vasicek vasquez vass vasudevan
vaughan vaughn vaught vavra vazquez veen veenstra veiga velarde velasco velasquez velazquez velde velez veloso
ven venable venema venkataraman venturi venturini veras verbeek verbeke verbruggen verdi verdier veres vergara
verhaeghe verhagen verhoef verhoeven verhulst verma vermeer vermeiren vermeulen vernet verschuren vesely vestby
vetter viana viard vicens vickers vico vidigal vidmar vieira vigil vigneron vij vilar vilches vilela villalba
villalobos villar villareal villarreal villegas villena villeneuve vinas vincze vinson vinther visconti visscher
visser vitek vitols vivas vives viviani vivier vlach vlaicu vlcek vodicka vogler vogts vohra voigt voigtlander
voinea voisin volf volk vollmer volpi vondra vondracek voros voss vossberg vrana vrba vrolijk wachter wada
wadhwa wadsworth wagener wahab waite wakabayashi wakefield wal walczak walden waldron walker wallin wallner
walters walton warburton washburn wasilewski watanabe waterhouse waterman watkins watson watt watters waugh
wauters weathers weaver webb webber weber webster wedel weerasinghe wegener wegner weidner weigel weigl weinberg
weiner weinert weinstein weir weis welch weldon weller welsh wendel wendt werth wessels westbrook westerberg
westphal wetzel wharton wheatley whitaker whitcomb whitehead whitehouse whitfield whiting whitley whitlock
whitman whitmore whittaker whittington wibowo wich wickramasinghe widjaja wieczorek wied wiegand wiersma wiese
wiesner wiggins wijaya wijk wijnants wijnen wilcox wilczek wilde wilk wilke wilkerson wilkes wilkins wilkinson
willems willemsen willett williamson willingham willoughby wimmer winchester windsor winfrey wingate winkler
winn winslow winterbottom winther winthrop wirth wirtz witherspoon witt witte witzel wlodarczyk wojcicki wojcik
wold wolff wollny wollweber wolters womack wong wongsa woo woodall woodard woodbury woodcock woodruff woodson
woodward woodworth woolf woolley wooten worley worrell worthington woude wouters wozniak wrobel wroblewski wrona
wulff wunderlich wunsch wuthrich wyler wylie wynn wysocki wyss xie xiong xu yabe yadav yagi yamada yamagishi
yamaguchi yamamoto yamamura yamanaka yamane yamaoka yamasaki yamashita yamauchi yamazaki yancey yanez yano yap
yarbrough yasuda yates yau yazici yazzie ybarra yeager yee yepes yesil yeung yildirim yip yokota yokoyama yoneda
yoshida yoshikawa yoshimoto yoshimura yoshino yoshioka yost youngblood yuasa yuen zadeh zagar zago zahedi
zahradnik zaidi zajac zajc zakrzewski zalewski zaman zambon zambrano zamora zanella zanetti zanin zanini zanotti
zappa zaragoza zarate zarins zavala zawadzki zbinden zehnder zelenka zeller zeman zeng zengin zgraggen zhang
zhao zheng zhou zhu ziani ziegler zielinski zielke zijlstra zika zimmerman zinke ziolkowski zito zobel zorn
zorzi zuber zucca zuckerberg zuliani zulu zuniga zupan zupancic zurbriggen zurcher zurita zych
`;
