// Names that are words, places, things or products as well: they count only together with another name.

/** Given names that mean something else too; lower-case, without accents, split at white space. */
export const DOUBTFUL_GIVEN_NAMES = `
ada alexa alexandria ali alma amal aman amber ami amir amity ana angel angelo angels ani annis april aria ariel
aries art asa ash asia asta aston athena august augusta aurora austin autumn ava awa axel bahar bao baran baris
basil bea bella beverly bill bird blossom brandy brook brooklyn bruno bryce buck buddy budi buffy burt candy
carolina cary catalina celesta celeste cem chad chandler chandra charity chase chastity chelsea cherry chester
chi chinwe chuck claude clay cliff clio cody colby cole coral cord corey crystal curt curtis daisy dale dallas
dalton dan dane dante dao darwin dawn dean dee demi deniz denver derya devi dick dixie dolly domingo dory drake
duke dulce earl earnest ebony ece ed eden edge eka ella emir ernest eros esi eve evren faith fanny felix fern
fidel fleur flint flora florence francisco frank franky freeman gad garnet gay georgia gerrit ginger glen golden
grace gracie grant gus guy hacer hadi hailey hanh hank hari harper haven hazel heath heather herb hermes hoa
holly honey honor hope hudson hunter hyun iris irma isis isla ivy jack jackie jade jae jake jan janus jasmine
jasper jay jazz jesus jin jo jolly jordan joy jules julia juliet julio july juniper juno kai kaj kali kana kay
ken kent kerry khan kim king kitty koji kris lan lana laurel lila lily lincoln linh lira lola lone lorax luce
lucky luna ly macy madison magic marco margo marina marlin marshall mason mate max may maya mayor melody
mercedes mercy merlin miles mimi mina minh misty modesta modesto moe monica moses myrtle nana nash nat nero
nestor neva nike nok nola noor nour odin ole olive omega orion pablo paige paloma pandora parker pascal pat
patience patrice peace pearl penny pepe perpetua perry petra phoenix phuc pia pier pierce pina piper plato polly
poppy portia precious prema preston pru prudence psyche quan rae raj ram rasa rati raven ravi ray reed reese
regina rei reseda rex rhyme ria rich riley rob robin rocco rod rodeo roman romeo rosary rose rosemary rowan roy
royce ruby rue rusty sage sai saint sal salvador sam samoa sandy sani santiago santo saphira savanna savannah
sawyer scarlett serene seung shams shea sherlock sherry shiva sierra sincere sky skylar sol sonny spencer starr
stella sterling steward sultan summer sunny sybil sydney sylvan tai tana tanner tapio tara tate tatum taylor
thai thor thorne tim tirtha tobey tonga toni tory travis trent tri trinity tucker tyler ulf uma umut uri ursa
valencia valentine vance vera verity verona victoria viola violet virginia vy wade wally warner warren
washington will willow wim win woody wren wright yaman yong yu yuan yuma zara zia ziggy zoe zola
`;

/** Family names that are ordinary words too. */
export const DOUBTFUL_SURNAMES = `
abe aga alegre alves amor an ando archer arena arias armstrong ates ay ba bach bacon bai bailey baja baker
bal ball bang bank banks bar barber bari barker baron basic bass bassi bath battle bay beach bean bear beard
beck bell belli bello bench bender best bianchi bianco bin bishop black blackburn blanc blanchet blanco
blank block blok bloom blue board boer bohm bois bolt bon bond bonhomme bonnet book booker boot booth born
bos bosco boss boulanger bow bowl bowman box boy boyer branco brand brandt bravo bright brooks brown bruin
brun brush bu bueno bull bullock bulut burns bush butcher butler button byte caballero cabello cable cage
cain calle calvo camino camp campo campos can canal cannon cano canon caro carpenter carr carver casa casas
case cash castillo castle castro cerezo cha chain chambers chan charge charpentier che cheek chevalier chew
chia child chin cho choice chow christ chu chun chung church city clair clerk close coal coast code coelho
coin comte concept conde cone constant cook coop cope cordonnier core corn corona cortes cost costa cotton
couch couture cove cox craft crane cream crew crisp croce cross crow crowd crown cruise cruz cuesta cuevas
cure current curry cut dag dahl dai daily dal dance dang dar dark darling das date day de deal deep deer
delgado dell deng dey di diamond dias dijk ding do dock doi dollar dong door dore dou dove down draper dream
dry du duan duck dun dupont dyer e eagle early earth east easter eaton ek elder elm else en endo england
english er est ever fair fall fan fang faria farm farmer farrow fast faure fei fell feng ferme ferreira
ferro fiddler field fields finch fine finger fink fiore fire first fish fisher fist fit flag flanders flash
fleet fleury flood flor flores flower flowers fly fog font fontaine fontana fonte forbes ford foreman forest
forestier fork fort forte foster fountain fowler fox frame france free frei french friend fries frost fry fu
fuente fuentes full fuller funk gage gaillard gain gallego gallet gallo game gan gao garde garden garland
gate gates gatti ge gen general geng gentile german giant gill girard glass glover go gold gong good goose
gore goto graaf grand grande grass grassi graves gray greco green grey grid grim groot gros gross grove gu
guan guapo guerra guerrero guest guide gul gun guo gut ha haan hack hacker hahn hai hair half hall ham
hammer han hand hang hao hardy hare harm hart hase hatch haupt hawk hay he head heart heaven held hell heng
herbst hermoso hero herr herzog hierro high hill ho hof hold holder hole holiday holland hollow holm holz
home honda hood hook hori horn horse host hou house houston hover howl hu hua huan hub hui hull hunt huo
hurst ice iglesia iglesias im ink iron isik ito ivory jager jail jain jardin jet jewel jha ji jia jian jiao
jie jing jiu jobs join joly jong jonge joo joon jour ju judge jump jun jung just justice kaiser kan kang
kato ke keen keep kern kernel kettle key ki kid kind kirsch kitchen klein knapp knight ko koc koch kok kong
konig koning kopf korn kose kou kraft kraus krieger ku kuan kuang kubo kudo kuiper kun kunst kuzu la ladder
ladron lagos lai lake lal lam lamb land lane lang lange langlois lao large lark last lau laude law lawn le
leader leaf leal lean leather leblanc lee left legrand lehrer lei leite leng lenoir less leung level li lian
lie light lightning lim lima limb lime lin lind line ling link lion little liu live llano lo lobo lock locke
lodge logan lohn london long longo look loop lopes lord loss loup love low lu luck lui lund luo luz lyon ma
mac machado madrid maggio mai maid main maison major man mani mann manual mar marble march marchand marche
marine market marks marques marsh marti mas masi mass massa masse master masters match matos mayo mead
meadow meadows means meer meister mejor melo men meng mercer merchant mercier merit merry mesa mesas message
metal meunier mi miao middle mile mill miller mills min mine miner ming minor mint mo mobile mode model
molen molina monaco monde montag monte montenegro montes monti moon moor mori morning moss mother mount
mountain moura mouse mouton mu mulder munster muse music muto na nagel nam name nan nation needle negro neri
nest neto neves new newman news ngo ni nice nicely nie night nin ning nissan niu noble noche noda noh noir
nong noon nor normal north note nouveau nova novel novo nuevo nurse o oak oakes oats ocean oda offer office
oh on ong ono orange orchard order organ oro oso ott otter ou outlaw owl oz pace pack page pages pain paine
paint painter pak pal palace palacios palm palma pan pang papa pardo parent paris parish parisi park parks
parrot part partridge pass patch path patient patten paz peach peak pear pebble peel peer pei pen pena peng
people pepper perch person pessoa petit pham pi piazza picard picket piece pike pin pine ping pinto pires
pitch pitt plan plane plank plant plata plate play plaza pleasant plum po poe point pointer poisson pole
pollard pond pont ponte pool poole poor pop pope port porta porter porto post pot potter pound powder power
powers prado pray presley press prevost price pride priest prime prince prins print prior pritchard proctor
prophet proud provost pu puente puerta pulley pump punch purple push putt qi qian qin qu quail queen quick
quiet quill ra rabe race rai rail rain ramp ran ranch rand rang range ranger rank rao rat rate re read
reader real recht red redman reef reich reis reiter renard reward rey rice richter rico rider ridge right
rincon ring rio rios riot rise ritz riva river rivera rivers riviere roach roca rocca rocha roche rock rojo
roll roller rolls roma romans room root roots rope rosales rossi roth rough round roux rover row royal royer
ruan rubio rule rush rust sa sack sailor sala salas sale sales salmon salt sample sand sands sang sanger
santa santana sato sauvage savage scale scales schaap school schrock schwarz score se seal search seat
seemann segura seki self sellers sen senior sera serra serrano service sha shade shaft shah shan shang shao
shark sharp she sheep sheffield shell shen shepherd sheriff shi shin shine ship shoe shoemaker shore short
shower shu shui si sides sidle sign silk silva silver sim simple singer singh singleton sister skinner skog
slade slater slim slot small smart smiley smit smoke snow so soar sohn sole soleil soler sommer son song
soni sonntag soto south southern souza sparks spear spears speed spice spider spike spirit spoon spring
springer spur stack staff stage stahl stairs stam stamp stand stanford star stark starks start state steel
steele stem step ster stern stick still stock stolz stone store storm story stout strand strange strauss
string strom strong stump sturm style su sugar sui summers sun sung suzuki sweet swift sword ta table talent
tall tan tang tank tao taper tas te teach teague temple teng terra testa thal thorn ti tian tide tierra
tiger till timber time ting tisch to toda token tong tool top torch toro torre torres tour tout tower towers
town toyota track trail train travel tree trick trinidad trip trout true trump trust tu tune turtle tweed
uddin underwood union urban uzun vale valle vallee valley van vane vasseur vault vaz vega vela venture verde
verger vert vest vice viejo view vigne vik vila villa villas vine violin virtue vita vliet vo vogel vogt
vogue voice volpe vos vries vu wait wake wald wall waller walls walsh wan wang war ward ware wash water
waters watts wave waves wax way web week weeks weg wei weiss welcome well wells welt wen weng werf west
wharf wheel wheeler while whip white wick wild wilder wille wills wind window wine wing winkel winner winter
winters wise wish wit witch witz wo wolf wolfe woman wood woods wool word work workman world worm worth wu
wunder xi xia xiang xiao xin xing xue yamaha yang yao yard yas ye year yellow yeo yi yildiz yin ying yo yoo
yoon york you young yue yun za zahn zan zand zander zang zapata ze zee zha zhan zhe zhen zhi zhong zhuang
zhuo zi zimmer zone zoom zou zu zwart
`;
