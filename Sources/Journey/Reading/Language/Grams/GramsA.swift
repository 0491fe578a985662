/// Letter groups and what each says for es, en, fr, pt, ht: `m` nothing, `a` -12, `y` +12.
/// `<` opens a word and `>` ends it. Fitted to word lists; `docs/matching.md` says how and from what.
enum GramsA {
  static let text: StaticString = """
    <aballjrm <abalmnlok <abarqlllm <abusmill <acaonjol <acarokmlm <acceqkmll <acclmrjl <accolomlm
    <achtllllq <acloikrm <acolknm <acomlllpm <aconkpokm <acormhnl <acorpllmm <acuolkpl <adepijsk
    <adipliom <afepijmr <aferjkjro <affalollm <affimolmm <affklrll <afimlhqo <afonlkol <aftelqlkm
    <aftmqlkm <aggklsjl <agmklom <agocllmmp <aguaplkpj <agumlopj <ahiwkhlk <aholojm <ahoqojlk
    <ahorolllm <ahuojolm <aidekmrkl <aidjjsnl <aillrmj <airstfhl <ajrkmmj <ajudimmqm <ajuklmql
    <ak>mjlmr <akklkls <akkllmmo <aksmlmmo <albaopjjn <albpqlil <alcapkmmm <alckknpl <ale>lngkv
    <alekjomp <alfrkgrj <algnmlok <algukkjtl <allehmsmm <allgntll <almqmjoj <alomloj <amammion
    <amigolkpl <amonjnmn <amwmlkmp <an>hulmk <anbkjllt <anbomlmmp <anchoseip <andolklhv <andophok
    <ane>jijky <anfmikju <anfolllmp <anglkmkr <anjjlkku <anjohlklu <ankamllmp <ankkhpls <anlikjlv
    <annlnplk <anpkklls <anrjjklv <anseokhmr <ansollklq <anspeplp <antmnjnm <antrnijku <anviqiks
    <anyellmmo <anymslmi <ap>lhllu <aparnlklo <apenljon <apnkkon <apomlkon <appalqllm <appelomll
    <appipqlk <appollplm <apreljomn <aprlllom <apropnkml <aqmqiol <aquepljnm <aqumqiol <arqlkmpm
    <arqulkmpm <arrenkkql <arrimjpol <arrnjlrk <arruollmm <asaokijs <aserilft <asiplilp <asorljdu
    <assemqkll <assiljopk <assiplqk <assoklool <aswemlmmo <aswmkmmo <atankiop <atepgjqo <atiriilq
    <atpkhpm <atraplllm <atrnkkpm <attemjqlm <attlmqkl <atutijok <aunmmok <avaijqojm <avekmlmmo
    <awltllh <ayikmmmp <ayitkmmmp <aytlill <ayudomlmm <ayullomm <azkjonn <azoqjrgm <azuklmql
    <azulkkmrl <ba>flkky <backmpkml <bagapknjn <bagklnno <bajplmrg <ban>imlms <bankmjkmr <banlokom
    <bat>mkfmv <batofokhy <bay>hilmv <bednplin <beehvjml <befruijg <bekmklmp <bel>kgklw <benolmk
    <bet>mfjmx <beznkkno <blamplin <ble>nhhlv <blejgqop <bljmmom <blokqpkk <bluekrnlj <blurnmij
    <bo>dkljy <bon>hiumn <bonjqnjn <bookmkpml <booljpk <boucljplo <boumnkir <bra>gokiw <breapskhk
    <broumloll <buenuljkk <buesinjl <buljmjsl <bupolli <burnnjpk <buscpkkmm <busmpmjm <butoisjl
    <bwlklls <byelrlmj <byenlglmu <byjtllj <cabeolkom <cablmlol <callnnklm <camakkmrm <cannkonlm
    <cannnni <cannqjlk <capokmnk <carapkpjl <carmpmkk <carrmklom <casaokjql <casonnil <catmnkpk
    <cazrlljm <cemlqmj <cenmokml <cerctkkjm <ceronjnl <chakmklmp <chakonko <chanqjkol <chaunkrjl
    <cheeiximk <chegjmlsk <chellojp <chenglnlu <chernlpkl <chevqlilp <chilnnjrj <chllkmp <cho>hkliy
    <choumjofu <chwmllmp <cienjpll <ciomlnk <cleaeunml <clnrlkk <clommokl <cluonnkl <colelkjsm
    <collhroll <colmomnk <comeoniom <commkonkm <commllpl <comulllqm <condmojnm <conmnlpk <conmtilkm
    <convkmmpl <coonmni <cooong <corrlpphm <cosnomjm <coukpnml <counmpklm <crakmrlk <criollnl
    <croolmk <cropnjlm <crunqhmm <cualpllmm <cuanplmkm <cuarplmkm <cuawkkhl <cucplllm <cuesmlhm
    <cupmkmk <curlokol <cykpplj <dan>iklmt <danjkmmlp <danlllpm <daykrkml <de>qhnpk <deadfvmml
    <dealqrgk <debainmmp <deblihrlq <debrhmpno <dechhkokt <decjoqkl <decuoinnl <defrimono <degankpio
    <degjjomp <degoikonq <deioooik <deixlklqm <dejelpjlo <dejjmtdr <dekalkmmp <deklkllr <demamkmnn
    <demelpmip <demknmo <demmomjm <deniipqer <depijmpln <deplknnmm <deraeoqkq <derojprim <derromhql
    <desakkoom <desbqllll <descpniml <desdqjkok <desfpmknl <desgolkmm <deshqfpjq <deslpljol
    <desmqklml <desnmllpm <despjmnl <desppoklk <desrolkol <dessklskl <destplknk <desvqljnl
    <devimnnho <devnklpl <dewmplml <deyenjlmp <deykplln <deyojlmmr <dezahmlhx <dezellllq <dezimmmkp
    <dezjkeur <dezokmllq <di>nkjjt <diapnmmj <dictlkjl <difekkknr <dis>kjkjx <disamuikk <disklolmm
    <dismokkp <disslolml <dlklmkr <dlo>klmkr <dloklmkr <dokllmmp <dookrlll <dowmolmm <drkpmlm
    <droimhtkm <dronmokl <duoommi <dwe>mklmp <dwemnkmo <dwetmkmmp <dwlmklq <dyaklkms <dyippgp
    <eagvokj <eariukll <easkrlml <ebglrgu <ebonmkko <eboummpmk <ecakjvim <echaojmjp <echiomjs
    <echmskn <ecoknnok <ecorjkwhm <ecrikkqlm <ecrjmtil <ede>lkjku <edemkljr <edjlpmn <efflqlll
    <egahlpkq <egalimnlp <eglmoip <egrjmpjn <eipojhp <ekimklmp <ekkokjr <ekslkmlr <eleclpojm
    <eletjljvk <embqlmlj <emmamkomm <emmlkslk <emogrphq <emoumkrll <empamllpl <empenjpnl <empqmnli
    <enaqnhml <enceqhmnm <encnmkqk <enconnnkl <encunljql <endiikkmt <enfnjlmo <engakmnpk <engmmmqi
    <enklhrln <enmapkmmm <enmvllij <enplmmmo <enrrlmmj <ensigjmqr <ensmmoio <ensthkily <entelnlgs
    <entmlkkq <entrnmloj <entumjjpp <enxjlkul <epanmknmo <epeilojt <epi>plkln <eplnqfp <epomnnjo
    <epoumjrjo <esbjlnqm <escakpnll <escrnjnnm <escumllol <eseuklhm <eseykmlmp <esfakmmpl <esfnlkpl
    <esgjllsl <eskemllmo <eskimklmq <eskkkqkp <esmmlkpm <espamkpll <espinnknl <espommljp <esprkolnn
    <esqhlnm <essllqll <estapllok <estepohnl <estimmjon <estniopk <estomjoln <estrjnmnm <esvakmmom
    <esvkmmpm <etahlnnq <etaikmsim <etalilolq <etkisjp <etopjljr <etrekmrmj <etrhjqkr <evegtojn
    <everonjlo <exmpmni <explolok <extlnnok <eyeiwmlh <eyltmlh <faiiprlk <fanmmlllo <fasihkklw
    <fasojklms <faummoll <fe>mhkkv <feeixini <fek>mkmmo <fekmkmmp <femepkljq <femrpmem <fenekhris
    <fet>mijmu <fi>jlkku <ficacmmwm <figillkks <fim>lkmkr <fimoklis <firekpklo <firmqjnk <fle>kgjly
    <flijmpiq <flkqljo <fok>mkmmp <fokmklmq <footlkomm <forejvmhl <fouknmir <fourlolln <foutliokr
    <frapkllls <fre>hkjky <freejujmk <friensill <fromoqhl <fuerlmkj <fundlllom <funlpllm <fuommni
    <fwknllq <gen>ihlmx <genykmmmo <ginooli <glpmll <goolrlll <gostbllym <gouloogq <gouvmknlo
    <govjqlok <greehtkmm <grelmngs <grennnmio <grizilmju <grompkml <groulqlkm <guarlokol <guatnjli
    <gumokkn <gusrplgl <gwlkllr <gwolkmlq <habllmqk <habltjlkl <haceuhklm <hacrlnil <haijopkm
    <hairkomlm <haljooml <handjqmlm <hanolpkk <hapoojh <hardjrlmm <harnpoik <headjqmmm <heagtllm
    <hearirmmm <helimoom <hellgsmmm <hepnlmj <hermmlpk <hermrlklm <highjrlmm <higpjkom <hijtllhm
    <himolpj <hipooklnm <hippijqm <holtlikl <hombrmjkm <homehphtm <honmmpi <hooksjll <horapklmm
    <horollnl <hosnnjol <houlmlqk <housmlolm <howmpklm <hppnnd <huiojqkl <hunkokom <huqomjj
    <hurnnnkl <husnplkm <hydlqlll <hydrlqlll <hyhqqkk <hypjpnlm <ijanlkklr <ijapkkjr <ikplmm
    <illfpqmm <iluojirl <imigijkqr <immkksll <incmolmm <indmoojk <infnmnnj <inmwkijl <inolmnj
    <inonjlnks <inspllnk <instllpml <intmonlk <irmahllwk <irmhllwk <isitlehmy <itilljmlq <itimpkkm
    <iznilfw <jakmpiq <jamnlklmr <jan>hkkmv <janglnuk <je>ijtko <jelpnjm <jen>gllmu <jenmkkoo
    <jeujltkl <jinojko <jis>jlmmr <jodiklkkt <jodjlokq <jon>hllmt <jonenmix <jou>mmlhs <joumlnjp
    <juetkilm <juolnnj <jwemklmp <jwmklmp <k>lgklv <ka>rkklm <kabalklmq <kabkmmlo <kachmllmo
    <kacmllmo <kadljllr <kafmollm <kaknmjr <kalamjlmq <kalkmlkq <kamlnomk <kanolllmo <kantnlkol
    <kap>mjmmp <kapamkmmo <kapillmmp <kapplklm <karalpnlk <kartmhomp <kasmilms <kat>mkkmq <katmkklr
    <kavmlllq <kawmlrmi <kay>memmu <kaylkomn <ke>mgklv <kek>mkmmo <kekmkmmo <kenbmlmmo <kenkhplr
    <keslqmmj <khmmmq <ki>mhjlw <kidlpmmk <kijakmmmo <kijkmmmo <kikpmio <kilemklmp <kilppmki
    <kinlpmlm <kisalklmq <kislqilo <kitemnjmp <kitmplml <kiyemklmo <kiymklmo <klalkmlq <klimjmmp
    <kljmmkr <klokhlmu <knkrmll <knommlkp <ko>llmlp <kob>mkmmo <kobmkmmp <kojnnjr <kollklmr
    <komllklr <kompmllmo <konlknlq <konsmkkmr <kontllklr <koplqlml <korllllq <koslmlmo <kotemmlmo
    <kotmlrmj <koulmmomk <koumkllq <kourmllmo <koutmlkmp <kranhqko <kreljlls <krenmljmq <krilllmp
    <krkomkp <kuillklr <kulpkln <kwamkmmp <kwe>mklmp <kwemklmp <la>jlsmk <lagelegly <lailjoql
    <laisplqhm <lajakmmkq <lajgmlqp <lakamkmmo <lakmllmo <lalijllmr <lan>gklmu <lanlmokn <lanmklllq
    <lannmklmp <lap>lhlmt <lapjkpjq <laplllmmo <lawlsjll <le>qfpjp <leagxnki <led>mbmmx <leflqkll
    <leftlqkll <leglllmlq <lekmlmmo <leurjitlm <li>ijkkx <lib>ljllr <lifegyikh <liklqlll <liv>lkllq
    <liveitokj <llammollm <llamqkll <llegpllml <lleskkll <llxkhjl <lompmkl <lookmkpml <loollpml
    <lopikjlkv <lot>lgimy <loukjnnp <lummpmi <luzhjmul <lwallmmo <lwellmmo <lwenllmmo <lwlkmmp
    <lykkolo <m>lfwhq <machlllmq <madafprjo <maikoplk <maklojmo <mal>iinlu <malgolljo <malojmkp
    <manmlkmmp <map>ljllr <maplkjsn <masiqljjp <mawmjmmp <mawomkmmo <meanulij <meklllmo <melmoml
    <men>fqlmq <menakpkhr <menmllmmp <mennillms <mennkkno <mesimlkit <midijkkos <midjqnkm <miscirmlm
    <mismqkll <mizlkljt <mmollm <moiknqkl <mon>eivmo <moolsklk <mouclklmq <moumjnjq <muchrlnjk
    <muikknql <muithmkvl <mujeommlm <mujkmmpm <mummnnk <mw>lklmq <mwamllmo <mwlillu <mwn>mkmmp
    <mwnmkmmp <myjppll <nan>glmmt <nanqliom <nap>lhlmu <napkmnjp <needlplml <neeopklk <nef>linlr
    <newlpkok <nigconqp <nimekllmr <nimommgr <nintrgjk <non>jgulo <nonivkjl <nou>mmlfv <noulfths
    <nouvlmkkq <nueukkhn <nuevpmllk <nwamkmmp <nwmkmmp <obrihmmsm <obrqlknk <offklqll <ojtllgn
    <oke>mflmu <okemelmv <okntllg <okslimmq <olhllmol <orernkhn <otmilop <otorhnip <otrykjhj
    <ou>mltgm <oublhsko <oubymlkmo <oujlomn <outkshri <ouvrmmpkl <oveluhjn <overlvhjm <ovmmqgo
    <pa>glkmv <padojlokq <painkuhml <paklgplq <pandpohkn <pankmmrmi <panomnjm <pap>lklmr <papklllmo
    <pasaslkjl <paskmkmmp <paspjmmlq <pe>jhitr <peduolkir <peentgll <pemillllr <pemllllr <peunlwhh
    <peyelklmq <peyilllmo <peykpkln <phakqmkl <philpllm <phjrpjk <phollpll <phonmokmm <pi>jnkjt
    <pieoioml <pikmmllo <plaijlrmm <playpqjmi <pleahukln <plinllhs <plisqkkjq <plumnpjl <podepjirl
    <podpjkpl <poinmshl <poronkoj <pot>lgilx <pou>mmocu <poukhnoq <pourmirip <pouvmmshl <pov>mkmlp
    <prajmksl <praljkpjr <pre>ojjit <prezjlirp <pricjuilm <prommmok <propmoinm <puedsklll <pupniml
    <purlrljl <pwamklmq <pwkmllq <pwolkllr <pyelllmo <pyinokp <qknnoj <quahojsl <quanlkool
    <quedpkknm <quelhkwkm <querpjhsl <quieprhjm <quipnmkk <qunnnmj <raccmjqmm <rad>ejlmx <rafolnio
    <raiqnink <ralkokp <ranfillls <rannmkmmp <rannpjkn <ranpmlmmo <rantinhlv <ranvjllms <rassmhvjm
    <ravkrngo <recanlpkl <recjopjn <recoomlll <reilqpjk <reinknisl <rekamkmmp <reklklls <rembkjvil
    <rempnkuhl <renfhlukm <renklpln <renmlkmmp <rentrlmjk <renvjkvkk <resskgrql <rezelmlom
    <rezimmllp <rezmljno <rezopmlll <richkoilr <rivlmniq <roansjim <ronoipmm <roolrjlm <roqmmoh
    <roulnlqk <rumonni <runlwiil <sa>ekuis <sabepkjrk <saikknrl <sak>mjlmq <saklmllo <san>iklmt
    <scairpjl <sccwsfn <schjnmkq <scokookl <scralkqlm <scrkpnkm <scukpmlm <se>qflpo <seacynjj
    <seekyflj <segulnlol <sekmilms <selljonm <selmllmmp <senkmkmmo <senonjlom <seseqjlip <shalqklm
    <shelsiml <shilkqmm <shjookn <sholjplo <shorlolml <shrimqkmk <shrmkomn <shuklnlo <si>mjsjl
    <sibikinu <sibskllks <sieppkjl <sikllmmo <silvkokqk <sipepklmm <sipjnkks <sirhpmjr <sirkmkmmo
    <sirplklmq <sirvojipn <sis>jknju <sismnimq <sispllmmp <sitokmnfu <skamknmo <skilnplj <skknolm
    <skymriml <slaimqjp <slekqlll <slftoho <sliltjll <slojonln <slulskll <smajisko <smespjo
    <smohmslm <snajrnkl <sngtohp <snojmqjp <sobrliol <sobrnkkpl <someqohjn <sonjemlkx <sotijlllt
    <sotukgln <soukkpkp <soullqmlk <soupmqllk <soveinjjw <sovmhmnr <spaiqpkl <spdupgq <speclpojm
    <spejpnjo <spihpojp <spojmnkq <sprknnko <sqjslkl <squjrmkm <staiqnjp <starlmmkp <statollln
    <stdtrfr <stehopiq <stikpljp <stokrkln <strijkqkp <strioojp <stukoqkl <sublomnk <summmok
    <sunivkkm <suploljom <supnmlnk <suppknpkl <surempmjl <surilrjp <survjpokl <susnklpl <swa>mjmmp
    <swafmjmmp <swalqmlk <sweljpmo <swkqnkk <syemklmp <syionkp <ta>ekspn <tab>ljlls <takemrkmj
    <taklljmr <tammmko <tandnnjir <tankmonmj <tap>lhlmt <te>mhnop <teamxlfj <tet>mfimy <thamqlml
    <thanmsmmh <thatmqjml <thekpmjo <thiltgmm <thinmolml <thjqnjn <thompklm <thoumuhlk <thremrjml
    <thromjpmm <thukmpml <ti>lmkjs <tibeqkkln <tibjomjq <tiennojm <tienpkmmm <timeiudsk <tirejlpjr
    <todpkkpk <tonbmlmmo <toonslil <tosnkisl <tou>mmlev <toukkojr <tounllmmp <tourlpjmm <toutmipmn
    <trakmjlmr <trasymjfl <treahyhll <trenjmllr <trulplok <tuonomh <turnomnjl <twiliplq <twkpnkm
    <twolrllj <twoumjmmp <tyklokp <umjmjtl <unasnill <unbkrllm <unclkrkmm <uncmsmhm <uncoirlmm
    <undehsnkm <undnslgm <unekmrmj <unffxklm <unhlqlkm <unkpokk <unlkqlll <unpjqlmm <unrekqkmm
    <unriukll <unsikkul <untkvikl <unwmplml <upixljj <upmloh <vanthkhnx <velhllmom <vet>miimv
    <vieplokl <vikpklln <vizakmmlp <viziskjo <vle>llllq <vlellllq <vlllllq <voijnsil <volemlmjr
    <voulhrlp <voyemsemp <vre>mlils <vremlikt <vrklohs <vylllmq <w>lellw <wa>mimmr <waimshml
    <walllslj <wamqnkj <wanmrjmk <wantmqkml <wap>mgmmt <wapmkpmm <warkipkr <waslslkj <watelrkmk
    <watrknmi <wealqlmk <weemplmk <welllpml <welskkl <weteljlmr <whamolll <whemolml <whilmpml
    <whkrnkj <wholqlll <wi>melmw <wijpmjo <wilmkpml <windmkpmm <winllpll <wit>mglmt <withmrlmi
    <witmilmr <wjukho <wokqkln <wonlqlmk <woomrlmi <workmomml <wormqlmj <woumjlmr <woutmimmq
    <wrimsjmj <wrlvili <yap>klmmq <yapmllmo <yatrjke <ydkhkmw <ye>klkmr <yeagqpml <yearinqmm
    <yenumkg <yeskujll <yojsmim <yon>kolmn <yonjplmn <youlsnki <younmjlmq <yourmrkmk <ypkhjlx
    <yplngp <zamqlmjm <zanmkmmmo <zapanmkkp <zapkjpl <zaratmkil <zarokkpm <zolokm <zommklp
    <zon>fllmu <zorekklmr <zunliui <zurolknm a>pijon ab>nrmjk aba>tkkll abaisunhim abaitnglm
    abajqmmim abalhimmqm aballukilm abalonkoj aban>yhjlh abanloomj abapmknk abas>yijhl abaspnkjo
    abbelplmm abbjtnlj abepmkoj abezqmmjl abiapkmml abl>hjjlx able>npnkk ableonnjl ablesjlqlm
    abllmoko ably>lqlmk ablylqlml aboujpmln abrnlmpk abuelpmmkl abueollol abunmkqk abylrgkp
    acalnjkql acanljpol acao>jomom acaoioolm acarimkmol acarlnlpl acassmkplm acavgklvm accerkkll
    accioslljm acciplnjm accloril accokpokm ace>kqmlk acea>qjknm aceapokjm acejlmmom acemomlk
    acenkkmqm aceo>tllhm aceojjktm acerojnnl ach>llllr achamlolm ache>jomlo achelmpio acherlkklr
    achkkomo achtellllq achtjjplr aciolmoj acionmjkrl aciookkpl acioulpllm ack>llpml ackelpkmm
    ackkrmlk acks>lollm ackslplll acnoomi acoekjlsm acoesljlsm acomkmqk acomrkklm aconnlirmm
    acosokknm acotokhsl acqjrnjm acqujrnjm acrommll actiololmm actionnjl actlmnnk acy>lrklm acylmolm
    ad>tqhfm ada>pkjqk adameniqlm adamnqphk adanlmol adanmlmmlo adannjpmm adarpmmkl adas>oljpl
    adasnllom addekmplm addkooll addlmpkml ade>jqnnj aded>lolmm adedlolmm aderawkkhl adermkmlp
    aderorlnhm ades>lplll adeskqmlm adi>onjln adiakmlrl adillksjmm adilooiko adingmjpmm adizapmmkm
    adizopmmjm adizsnmgl adllsjmk ado>oklpl adon>fommr ador>qkllm adorellpml ados>enlvl adosjmmon
    ads>kygkl adsnhoon aduokjpn adurqlkll advmpjnl adwatmklmp adwlqlmk adyolmlmp adyqmmjk aenrjmj
    af>loiks afelqkmk affallplm affekonll affilpokl affjrqjj affrlqkmm afiaoljpl aficoongo afinjlno
    afonlkpl afornnmmk afoulpnlk aftejqmkn afterjpokm aftlpnkl afunkjpn afyllmmo agadlklql agaomlml
    agarlklqn agay>jjlms agayikpmq agazelimmr age>iqrfp ageailmplm agealmmol ageasplkmm aged>lplmm
    agejnomm agermooim ages>iprim agesnnpim aggempjmm aggkrnkl agiaomjnl agiklpoj agingmpklm
    agnkoqkj agochllmmp agradnkkqm ags>lqkll agslqkll aguaomjok agunlkmo ahiniokq ahoqmljm ahorujkkl
    ahqppcm ahuphpjo ai>dhuxh aiagmiwm aid>hvkll aidkqpjl aieigwml aienljrlm aientljrlm aierakmplm
    aierkmplm aignhtnjm aigonphl aigrimskl ail>ftqjk ailetnglm ailirjnjm aillakgvlm ailleiopmm
    ailliiwkl aillikfvmm aillvjli ails>mpkmm ailsmpjmm ain>hsokk aineqknll ainerkthmm ainikmnom
    aininmokmm ainmppf ainmrnjj ainskopkl aintjpnlm aiodljym aire>pjpkl aireohsll aireskjvjm
    airiukmk ais>pgoqk aisakoqkk aisejsmlk aiserkmomm aisihqqkl aisnjopj aisognrok aisoniormk
    aissamqmjm aissemonjm aissmslhm ait>ilvkk aitrflwlm aitrmqhj aixalmjrm aixikhxm aixokmkrm
    aizlnlpl aj>nkiiw ajadmllol ajan>kmmmp ajaqojmj ajarkmlqk aje>ulkjl ajea>jmmnp ajeajllpn
    ajeemlklp ajenkjnn ajirjkjp ajisnmljp ajo>sllkk ajpjjmo ajudkmmom ajulipqk ajykmmmp ak>kmplm
    aka>llklr akakljlt ake>lpklm akelqmkl akenlqlmk akermklmp akesmkplm aketmilmr akhnpjr akilpmll
    akingmplmm akinmmkmp akkamlpml akklkmlp aklmjkmr akolklmr akonllmmo aksemllmo aksilllmp aksklnlp
    aktillmmo aktivllmmo aktkklls al>opkkk alabolokm aladklqip alan>lllmq alar>mllpl alarmlmol
    alassmkkqm albapllnl albljqnm alboqkjnm alcalknom aldanklom aldpllml ale>enuko alearlkmqm
    aled>kqmmk aledptjik ales>nlrhm algrekllmp algrkllmp algunsllim algupkjpl alhaplmll alharkmmom
    alhasjllrm alheollml alhukmil ali>lkjpq alianojnl alicrjkmm alinglqnjm alinhkkmqm alisahlorm
    aliseliqqj alisiripjk alisjmomn alitejkplp alizkmmon alk>lomll alkakplml alkjkolq all>ipoml
    alla>pjnml alladjoomm allaokpkl allarumgll allepolkl allijnqkl allnqnjk allonjmpmm alloonlll
    ally>lplll allylplll almenlkpln almenlnkn almmpmkl alquisllil als>lrmkl alsnqljk altaqjpim
    altkolnm alyelklmq alyiomjr am>emgtt amadnknoj amailkpmm aman>ifxmm amaoknlm amar>mklpm ambqmong
    ambrarlnhl ambrolsgl amed>kpmmm amemomkn amenojmom amentmljql ames>jlujl amesjktkm amiemoojl
    amienkkskm amigqlknl aminhhmmsm aminmnnj ammippkl amn>kllmq amo>hkkvn amonrkmgp amos>jkktl
    amosmkkrl ampanmomk ampoonng ams>ltjkl amsjnrkl amuqmiln amwmhqmo amyljplo an>qnigs anabvimil
    anadapmlkm ananokoll anar>nnnjm anas>nmjpl anbilkmmq anbimjkw anbllllmp anbrlllmp ancanknol
    ancarllmpl ance>kpojl ancelomnl ancerompil anceskpnlm anch>likmt anchalipon ancheljqlo
    anco>lllpm ancoojonl and>hnqko andanlqimo ande>lhnop andi>okiks andikmnmn andllpjln ando>nklpk
    andollmpm andrkknmp andslpmll andwlonll andylpkmm aneaphlqk anearqjlmm anecjplnl aneirjmlrk
    anenoloj anerolmkm anfetllfo anfivklkj anfkkmpo anflsllkk anfosllfp angalknlp angeakoqjm
    angelonnj anglelslkk angoonlin angoulmlir anha>kmmom anhajojoo anharlljjt anhhkoqn anicpllml
    anilllomml anilpnlim anisankqkl aniseolomj anisnnokj anizkmlpm anjenlkkp anjerjmmmq anka>lknmo
    ankalkmlq ankarmolml ankjplko anklmqlmj ankoljlmq anllgqmp anm>llllq anmamkmmp anmanlkmmp
    anme>lllmo anmelllmo anmi>kmlmp anmimlllo anmkjlku anmo>lmmlo anmolmmlo ann>liklu annekpplj
    annilmoml annjppkm annolrkll annwimklmp annwmklmp ano>qlknk anos>qklnl anosmjnpl anpalkmmq
    anpellllp anpjhklx anpoljmmr anqonmll anqueklmql anquonmll anrkjklu ans>ktqhi anse>iokks
    ansellils ansenmkjms anserqqhll ansipljlp ansjknmq anskmkoln ansoonkkn ant>jmpjp anta>plkjo
    antarnjmnm ante>nkomm anterjokmp antesllpll anti>knkmo antlkqlmm antmlnko antonjlon antrahslnl
    antremljlq antrooglo ants>lmpll antslnpll antylpkmm anvelinkr anvknogr anwlkmlr any>lplml
    anyeljmmq anyenllmmo anyjvkmi anza>pnkjn ao>ikmuk aoojopj aoumdvir ap>kpjkr apa>mlpjn apab>mkmmo
    aparemlkmp aparnnhno aparrmpimm ape>nsjil aphelkpmm aphiamhrmm aphieljpmm aphjqolk apin>sijmo
    apka>lllmo apkalllmo apklnkmo apli>llmmo aplirijlp appapkplj apparlmolm appekooll appillomm
    appjqqkj apprelkqlm apprkpmll appromlolm apranklmmp apraokpgo apre>jmljt aprenjojo apronojnl
    aprovjkmrl aps>kslkl apsmqlnj apuojokm apylmlmo apyolmlmp aqnlnok aqualrqfl aqueakllqm
    aqueljlktl aquetqjokm aquiokkql aqunlnok ar>rlhqj ara>nkjsl arafuflmum araipknkm araisxligm
    aram>ihlyk aramllmom aran>vlkjj aranlpnio arao>gmltm araojnnqj ararolmlm aras>okiql arasmllpm
    arbolxllfl arcaomknl arciqqglm ard>fotkm arda>llqhq ardaiimqnm ardankpjn ardeljoon ardermjpln
    ardeskkjtm ards>kmqll ardskmqll are>tpjfn areanpkkl arecepllmm areckknpm ared>kpmlm arei>jllrl
    areilmlpl arejaimmqm arejkmlql arelkkkro aremlkpnm aremnjom aremoglmul aren>xjkki ares>plipl
    aresolkpl argannjmm argemookl ari>klsin aria>lllpl ariaiwmkfm ariamqlmkl arianonkll arieidlmwm
    ariellmpl ariesnqilm arillkrkmm arilqqjhm aringrhkom ariosjmlqm arisallrjm arisejltkl arisjonlm
    arizaillpp arjermkkk arkelnkmo arkjnmkq armjnnkp armo>ellwn armosqmkmk aromploj aron>vhlll
    aronqmmkl arregjlkrm arrerpjnml arrimommk arronkkpol arronmmj ars>intkl arse>yjjjj arseljkmms
    arsmpmjm art>noklm arthkkqmm arumgqol ary>ktjkm aryalqimo aryelllmp aryinokq arznmkqj as>ojmqi
    asa>imlop asan>glkmw asanmmojo asannljo asar>qolhm asarlkpko ascapjokm ascarimoom ascoppkim
    ased>jrmml aseisyllam asen>vjklj asenrilko aserjnoip ases>qokim asesrokil ash>lqimn asheljmmr
    ashesmpkmm ashhrnjn ashijvilk asil>mpllm asinglkomm asisimmmlo aske>mklmp askemjpmn askkpmkn
    aso>pklml asommmk ason>llkmp asonlnklp asookmjp aspo>mmmkp ass>lpmkm assaimllom assaionnl
    assarljoom asse>kkpol asseikmkqm asseiloqk assemlpkml assenllqkm assermophm asseskkoom
    assielomlm assiknoll assioldvnl assioook assoknpll ast>oohkp astarpmlll aste>iohul asteitllgn
    asteknkpm asteropmhm asteskoeum astikmmomk astylmlmp aswe>mlmmo aswemlmmo aswmkmmp asye>llllp
    asyelkllr asyjmpln asyollllp asyonllllp at>jmthn ataimjnpl atariojlom atavahmmsm atavookoi
    atchellnlo atchkkqln atcklqkn ate>kwhkl ateaomipl atearnjmom ated>itlll atedjmlql ater>konll
    ates>hqqjl atesiqpjm ateu>llkmq ateurklpml ath>mnjmo atheljolp athkpmkn atic>lsilm atif>khnls
    atikmolml atingitiom atinlklpm atioisnll ationismll atiqlksim atiqulksim atiramlkmp atirkpmkn
    atisajkrkn atisekkplo atissmksim ativ>lklmq ativaqkiqk ativekrojl ativnmkok atizemllpl atizmklpm
    ato>mimpn atoikjtkm ator>fvojm atorimnkol atormoknl atorslqkmm atoumhnqn atranjnko atravjmksl
    atriziklsn ats>lmpll atslnplk attajqnll attelonll attilnpll attirqkk attrlpllm atu>mliku
    aturejlnom atylpmlk au>lmroh auchnojml aucnmqil audenjpml auderjoolm audilrol aufkiqqk augjplnl
    aumjppjl aunopmf aunrolik auntlthmm aussamlolm aussemkpmm aussqgtim autapjnml auteojlom
    auteromojm autokomk auvlmqjl aux>jkvkl auxnlqil av>kjllt ava>hlhvn availkopkl avaimnpkl
    avam>lklrl avamkjjul avamkool avamocmmxm avan>gmklu avarnloll avas>imjul avasjllqn avassmlrim
    avay>lklmr avaylklmr ave>pomjk aveiglkso aveishlltl avek>mlmmo avekmlmmo avelonkm avi>jkniv
    avingmpjmm avoiiqnlm avyolklmq aw>kvjkj awhtpjl awllmolm awnlsjml awokjllt awonmkmmp aws>lpklm
    awslqklm axnnplh ay>oniko aya>kmmlo ayaolrik aye>liomo ayed>kqlml ayedlplml ayemjqkn ayerahmslm
    ayerlomlm ayimlllp ayitikmmmp ayitkmmmp ays>lpnlk ayspmgj ayudomlmm ayujlqlm az>qkjqj aza>pmlio
    azadormmil azadpmmjl azaomllm azar>nlpkm aze>lnmjo azefnkqq azerlfosn azgrlmjm azikmknp
    azinloklo azo>rjknl azon>ookmj azonmnjpl azopmmlk azpmkmm azullkmrk azyjlqjp b>itgks ba>qkmjn
    back>molmm backlrjll badaokmok badnnnjl badorqllkl bagamonjn bagayjjlms baglonjn baiojpnk
    baismlolm baixkkksm bajasmlil bajo>qmmjl bajoqmqjh bajrklnj balhjmmpm ball>lkqmm ballkmqll
    bank>mjmmp bankmmkmp banloojm baranilop barcajllrm barcpkkol barrkolol bas>pjoml baslpmnk
    bassmooim bat>kkllr battlmpll baunonlj bay>iklmt bayomnkl bbeksjll bberlqkmm bbivokh bblekqlml
    bebe>fkllw bebepejqp bebnfjto bed>pnlkk beeilqmn beklklmq bel>mnojm belieksjlm bellnolll
    bem>lhlvk bemojook beraikmmom bers>lrjlm bersknilr bete>nlklq beznlojo bia>nqjll biapnmkk
    bichgimtp bieqllmk bili>gkkkx bilidlllqm biliskkqnl bilitilqqk bilizgmmsm billamhsmm bing>kplmm
    bingnsikl birdlsklk biskmjlmq biznirin bl>ghily blacommmk blan>jllms blankpkm blanujljk
    blar>uilkm blarnolll blassmjnom ble>rokjk bled>kqmml bledsollh blem>lulen blemeqiqjl bleoomjk
    bles>irnkm bleselhmls blesipqjo blingqkllm blinonnkl bloodmqjmm bluekrnlj blumljtj bly>ksklk
    blyklolo bo>pljjp boammjpm boardpnmkl bocaojnml bodprlhk body>lpmmk bodylqlmk boikkpqk boisokwdl
    boitlkuhm bollqmkll bolollqi bon>ojllp bondfkrit bonnmolml boohrmmm bookmlpml borrajllrm
    borrqljmm bosslpsfk bouchlimmr bouckhrnn bouilmqjmm bouimpkml boujlqhr boukmjkmr boulamjpln
    boulemlpmk boulliplq boulomllmo bounmrkmj bourmkpkn bourrmkrlk boutlqmkm bouymmkmo bowlqklm
    branqhlltm bre>qipnj breakmplml breannjpk brernmnjo brikmilmr bro>oklol bronnmmj broulopjl
    brumnplk bs>hyggj buejiqjs buelpmmkl buenqkkok bujqllll bullmmoll bullmoml bunonlll buommoi
    burnolnk buscankkpm butlonlk buttlwemm bwallllr bwkmjku bwolklmq bwummlmo by>knoln byankjiu
    byen>lhpmp byenlhpmp byeookll byjooio byokilmu byonlklmp c>jqrlh ca>qklpj caba>mmkpm cabajoril
    cabalpnmjm cabeckmmpm cabelglkvm cabezqmmjl cacajmrkm cachmlkpl cacioplmkm cacioslfm cai>jlnpm
    cailjjulm caillllqlm caipilpl caisknmom cajmoqik calcjnkrm calhajmmpm calhdmmwm calisklrkm
    calizmlmpl callerkjmm callopilm calmnnmk calomhmrm cam>jnkrk camarklkm cambqimnl camelrmim
    camintlkjm camiqkmkm cammmkok camo>lllpm camompmkl camosklmpm can>nrlkj candolmkpm canhhmktm
    canimjook canisnnnjm cannklqlm cannnnni cantlpknl cao>hnlrm caplpkok capmnoh car>mpkml
    carammlqjm caraopmmkm cardemkolm care>pnkkm caremjlpom cargaplkmm cargpnmim cariajloom
    carienjkqm carioknll carmnlok carmojlmqm carmqikol caronkookm caronolkm cartojoml cas>mkkqm
    casakkmql casemqohl casmmlok casselojpm cassilrpfm casskpmmm castehnmqm castmlpll cate>jqmlm
    catednhmqm cateskpjom catinonllm catiokplmm catipkpil catoqjnkm cauomkml cavamkmmpm cavasljjum
    caveiommkm cavemkmol cavmolml cazqjknm ccadsrlm cceomnjl cchsrik ccionrkkml ccirklml ccogqqll
    ccomlmplm ccuiqoll ce>mommj cea>ninom ceakplnl cearqimnm cebokirl ced>smjim cedokknpm ceenkpmk
    cei>jplnm ceimnkol ceisollmm ceiviyjhm cejakmlpm celamlqkl celkmooj celleqgomm cellkqlmm
    cem>kgkwm cemo>klmpm cemohlmsm cemosjlmqm cen>ygjkl cenapkiql cent>lpmkm centjplnl ceo>uklhm
    ceomimqm cepnmog cer>rljll cercljrlm cerejpnml ceremhnmqm cermkllrm cermogmmsm cernnnmj
    cero>klrkm ceronhknrm cerrqlgqm cesiqjlmm cesittkkjm cessalmjqm cessiomom cesteilktm cetnjook
    ceu>kliul ceugmmtl ch>jqjit cha>olmip chabaqmlkl chaboolkl chadpjmok chainjnqlm chainonkk
    chak>mklmp chakmklmp chan>njklr chanjkmlmq chantjrohm chaojmmn char>qmlll charaqkkpj charenkisl
    chasaipjmr chat>ljmmq chatjlnno chaunjnqk chausmkpmm chavujllj che>plkmm cheanojnlm chearshlml
    checkmpkmm ched>kplml chedjsilo chef>llklq chegalmlpl chegilluk chenjmnn chennjmnn cher>jlrml
    cherehhmnv cherioojlm cherosjmjl ches>ppkkl chesnomjm chevejlolp chevmjnkp chewlplml chez>jlskl
    chiejrlml chiklilms childfumml chilkolrj chin>njjmr chingsmjkl chinkmlpm chissmiskm chitanlljq
    chlgoois chllmlp chmktjll cho>pnjlm chofoijmq chon>njlmp chonjkno chonnkmmm chonskhvlk
    choolmqllk choolukkk choukiqlp chriqokm chroknpll chronllqmm chte>llllq chtellllq chuokjpl
    chwomhpmo chwommllmp chyakjklt chyjpklq chyoljlmr ciamllqkm cianllol cianmsljm ciar>olllm
    ciareplllm ciarplmml ciatjpnlm cibslnhl cicnkkqm cidlolnl cidookmmm cidosgklvm ciemllol
    ciempjmmm cienpnjll cieraommkm ciernooil cies>mnknm ciesmnknm cifickloom cillnoklm cillokqklm
    cilmlnoj cimenklmqm ciminqlim cimplknl cinammlol cinarjmmpm cing>kvglm cinmmplk cio>ommll
    cion>wkiil cionalmkpl cioneollmm cionlkpl cionnkkql cionnnh cioukpknm ciouslqkkm cipmmkpk
    cir>wjijl circulojpm cisamkonl citekmpml ck>koqlk ckamrkkl ckejmrll cker>mpkmm cketmqimm
    ckiemokmm ckiupji ckllqlll claikslim claimmtglm clamlonk classlojom cle>oolkk cleaklujl clekpolj
    cleroipml cles>kqmkm clesmplkm clinklpk clmonni closekqllm closjsmkm clothmthmm clotiqpjm
    co>okirk coamlomm cobnmkpl cobrihmkum cobrmoknm coejnoml coes>kmkrm coeshmktm cogrkkll cohlopjm
    colalmkpl coleqhmol colhillsm colioklol collhppll colnlqlj colojqmml comenojlom comeomhpm
    comiojjqm commelmolm commkrmkl commukmplm comonjlpm compalollm comptklqkm comunnklpm comuqkkmm
    con>okrkk conashojl concmpkml conecklkrm coneplmkm congjnoml conlonnj conmuhlkm connaokmmm
    conneklomm connonlkm contloknl coolkmrl coplnomk copmnnh corapknll cornnpqfl correklmpm
    corrkmlqm corvyljfm cos>nnjol cosaolknm coslllql costlknom cotemloml cotmmnoj cou>llksl
    couchmiqmm coucmiqmm couimrnk coulmkplm counlqjlm countmpjmm couplnpkl courlpmll couslpllm
    coutmkqkm couvmjpnm covekvjim coverkrllm covkoipm cowlplmm cqjorjm cqujorjm crachihwlm cramnnmk
    crealopim crennmmk crescfqjsm crevejjoqm crevgoqmm cribitjjkm cribqomhm crilnmok cripunihm
    crirkluil crisokoll criviftsl crloonh crochklqkm croclpojm croikmqjm croisknpkm crosslrlim
    croumkqlm cruzillsm cs>knnok cslqlnk ct>ivjll ctaimlqim ctapmnkk ctarlllpm cted>kplmm ctedkqlmm
    cterajluim ctergomqm cticmomjm ctinglpkmm ctinnojk ctinolmlm ctiokqllm ctionjqlmm ctnppji
    cto>sijol ctollpml ctor>mpklm ctoropkkm ctorsmtgmm ctrnnnjm ctuokmnk cturelplmm cturlorgm
    cuadllmom cuadrrmmhm cualrkklm cuantljjm cuantplojm cuarllmom cuarttlmgm cuatolojm cuavkhmk
    cubmplll cuchrklkm cucplllm cudmphpl cuentslljm cuenuklim cueprlhl cuervofim cuidjlnpm
    cularkqlml culklnpl cumpqhkpm cumprgllum cundomiom cunnjrkl cuomnni cuskpkol cutjmlql cy>jwhkl
    cycllpllm cyclpllm cyhstjh d>pslfl da>pjjon dabaqmlll dabppljk dad>nskil dade>eklyl dadeniksm
    dadesqiknn dado>mllol dadomkml dadorrmmhm dai>llqll daijonml dait>lkpmm daitlkpmm dameklomn
    damennnjnm damesjqmlm damiohpmn damnmmkn damo>jmmqm damoikmqo damosjmmqm dan>njklq danjekmllq
    danjkmllq danm>lmmlo danmlmmlo danmnnjn dansjgvjp dant>knnlm daramkmmpl daranllpk daremjmmpm
    daremnkol darijmnlo darmjmllq darmokmmpl dasakmmmo dasankmmmo daserjmkm dassemlplm dassmlplm
    dastermljm dastilnpn dat>kitln datehpmlp datesmkpkm davakllui davqmklk day>ismll dayjujll
    dbiwjlk dcjtjlm ddejrnkl ddenkooll dderlqklm ddhuojj ddillpmm ddlemplml ddlllpll dean>ollmm
    debahommp deboumlmkp debrakkpko debrhmpno decapmlolm dechamlojn dechikmmt deconknrim decoulislm
    decrolkqlm ded>kujll dee>niqkn defrimono degakmpjn degomjnnn degoumlokn degrlomml deiomknl
    deirakmlql deirjmlrl deixlklqm dejlmqhp dekalkmmp dekkkllr demanokpoi demeljsio demo>hlltl
    demosrklkm dencnmnkm denoumrgkp dent>kpmll dentonmkk depakknmo depi>mljlr depijmpln deplajnplm
    deplknnmm depoumlnko dera>okllo deraijrllm derankpimp dereannmjn derecollpj deredlnkjs
    deremhmmsm derenkiqom deriaklmqm derieklqlm derinrkkoj derioolnkm dero>plllm deronolmlm
    derorlpgm derrpmhpl ders>lomll derslnojn desabimlop desafmlmok desagllmol desamkomm desarjlmqm
    desatplkml desbajmlqm desbqllll descalmkpm desconkkpl descrkrjmm desdqjkok desemplnlk desennjook
    desfijmlqm desfpmknl desgaqmljm desgolkmm deshpgoiq desindjroq deskltllh deslimmlol deslpljol
    desmepmlml desmpllmm desnmllpm despeiomqk despojnmom desppoklk desproklnm desrolkol dessalklqm
    desselngsm dessklpnl dest>ltilk destepljnm desvapmkml desvqljnl detmmnjn detrqlpfm devilqnhn
    dewlpkmm dewomllmp deye>mklmp deyemjlmq deyo>jlmmr deyojlmmr dez>pknnj dezahllpp dezankmmlp
    deze>mlmkp dezellllq dezenmmlol dezimllkq dezoimlls dezplkmn dfjtkll dge>lqlll dgehqqkl dgiiopmm
    dgnqohk di>ohnlp dia>mknmn diamjosil dianmnnk diarplllm dias>mllpm diasqklll dicajkpol
    dicatjsjnm diciollmpm dicohloqm dicommmj dictfprlm didomlnk diepollk dier>hpolm dieslmpll
    diestpknkm diez>qmjlm diezsmilm dife>kjlkt difelkjoq diffemrjlm difiahltlm dificnlkpl difiskllmr
    dijtllil dikalklmq diklkllr ding>ktill dingjqpjl dinhilmrm dionnjomm dionsllomm diooomkk
    diqmkmom diqumkmom direljnpm dirinmlqk disaknpkn discllnol discolqmjm dishlqlmk disklolmm
    disselnkpm dissklool disyqkmll diza>rmmim dizanlliq dizjkjum dizo>rlmjl dizoplmjn djekjnlr
    dle>lqjln dlekqnlm dles>mrilm dlesmrilm dlforhq dlinlpkml dlinsjkl dlo>klmkr dly>mqlmj dlymqlmj
    dnaoknjn dnapelkjmr dnapimllmp dnnqjkm do>oljpl doalklrm doblyjkjj dobrbmlym doehpitl doesqslem
    doifjqsl dokkjlms doktlmmmo domi>klkls donamkkmq donnakomlm donnelkpmm donnknplm dons>lnpkl
    donslnpkl doojskmk doorkslkl dor>ojlol dora>qmklm doreklonm doresqkipm dorklool dos>mmlpk
    douilmolm douilnoo dowlqklm downmplml dphygkj draikpokm drarpmmkm dressmppgm driasoijm droiplmkm
    droitmlpkm drylplmm ds>jtmjl dsjsnjl du>jkvgo ducejwkhm ducispiil ducponhl duijjnku duisikmpll
    duiskkulk duizllmlp dulnmmnk dunmnnk dura>qlnjl duroklol duzikmlpm duzmjksl dvmpjnl dwalnjmq
    dwanllmmo dwat>mklmp dwatmklmp dwe>mklmp dwelkpmm dwet>mkmmp dwetmkmmp dwjomlp dwollllq dy>iujll
    dyakkilv dyalmllmo dye>lnkmo dyekqjln dyiqogr dyojkllt dyonlllmo ea>rlllk eaba>qllll eabaipmmkm
    eabanqkmmk eabaqllml eabaskllqm eabllipo eachekkmlr eachitlll eackplnl ead>pmmlk eadankmmn
    eadasplklm eadenqjkm eadilqjlm eai>klksl eainjnpl eais>plknm eaisplknm eak>mrlmj eakemkpmm
    eaklqnlk ealmnojm eamojipmq eamosklmpm ean>llkls eandopllml eaopkmk ear>pnkml earaiqmljm
    earamklmrk earanonklm earaoimmqm earaolknl eare>xglkl earemilmrm earenjlmrl eareokknm earespklnm
    eariapjlnm eariminqm earmoimmql earomjok earonokmmm earookmmm ears>lsjlm earsnokll eartonlkm
    eas>tkkkl easanjtimm easenqjmml easentjjk easesqkkmm easoiullk easonjvlmh easselmirm eassimlrim
    easslmlom easteljnpm eastklnnn easylpmml eat>lrjml eathmpkml eatonloj eau>inuij eauiqsik
    eautjpnlm eavaklktl eavaskllpm eaveikmmom eavenniql eavknkpl ebalkjqjq ebe>vkjlk ebolknpl
    eboumknkq ebourmlolm eca>mklpm ecaikllrl ecamoglmtm ecamqllkl ecanllok ecarlkqlm eceiirknm
    ecemfntmm ecer>rjiol ecerakmlql ecereoljol ecerijmmqm ecermimmqm ecerpjlol ecesirlmim ecespmjlm
    ecessklpnm ecestgmlum echa>qlljn echadpmloj echanlqojj echaujqpjl echninkq echo>qokim echoomngp
    ecidoolmlm ecieqkkmm ecierqkllm eciomlnk ecionflmum ecioolpim ecisaklkrm ecklrmlj eco>lllqm
    ecomkrkmm ecomphlsmm econjnpml econlomk ecoulmpll ecouplrklm ecourmpllm ecpmonh ecrojlpom
    ecroumjonm ect>kpmll ectedlolmm ecteniqml ecterkrlkm ectinnojmm ectiokommm ectkonnj ectrlpmkm
    ed>jyiil edad>vglll edadmiksm edapkmll edarnnknl eddlonll ededlolmm edem>ljliw edenoolmip
    edgelrjmm edgpoiml edi>jhtiq edikljlmr edirljnom edljtllj edo>nnmjn edor>rilmm edorannmkm
    edskpnll edu>llklr edyamllmo edylmllp ee>lhtfs eeajnmmo eean>kmmmo eeankmmmo eed>kskll eedeqpgmm
    eeinljrl eeis>pkkol eeisplknl eekkvkmh eelkmook eemo>kkmrl eemohjlvl eemosjkmrm eempojl
    een>rlpkh eendllkpm eennloph eep>mqlmj eepektiml eeplrmmi eerpjjis eers>mpkmm eersmrkmj
    ees>rjrhk eesmkpll eet>mtimj eetiqllo ef>nojkn efe>qijno efflnpll efon>jmlmq efonhjonq efoumjokq
    eft>mpkml efulomkm efulspjfl efylplll ega>omjmo egadapmlll egadmmlpl egarlkqmm egassmkjrm
    egavalmlql egavkjltk egelnnoj eggjrmll eglizllmlq eguntllhl eguplkok egurajmlqm ehenomkl ehpnodq
    ei>ilgyg eia>iokrl eiammjqk eias>nnjnm eiasnnjnm eie>jkktl eieihmwl eies>ljktm eiesljktm
    eighlqkll eigknqgo eignalksjm eignilhtkm eignjspik eikljrlm eililygl eilklql eilleknnmm
    eillikjrmm eilljmqll eing>mqklm eingmrilm einonrgj eintqmrem eintufkwkm eio>elmwl eioijlvl
    eirailitn eiraslmjrm eirjmhpq eiro>glmul eiroellwl eirosjlmqm eis>pjitk eisqkjpj eitallkon
    eito>lmmpl eitoklmpn eitolion eixalmlom eixkikum eiylmllp eize>mkmkr eizemlmir eizkonjo
    eja>mlpio ejadnlkol ejamolloj ejankmol ejar>ollml ejaraimmqm ejarikmmpm ejarlllql ejasolknl
    ejassmmiqm ejavkmlpm eje>olkpk ejeijmmql ejernlojn ejiqkkiq ejo>nllok ejoqlkml ejpjjpm ejylmmmp
    ek>loklp ekalmkmmo ekaloilq ekelknmp ekikjplp ekillku ekillllmp ekipmllmo ekkmjpmm eklkllmq
    eklolmlmp ekokplln ekoulmlmo ekrimllmo ekrllllp eksalkmmp eksillllp eksklkls ekspmjmmp ekstmlmlo
    ektkkllr ektollmmo ekulllmp el>qmljn ela>mjlpn elalknnn elam>mjlop elan>jklmr elanqlllk
    elar>ojkpl elarmioon elas>lkmrj elasakmlkr elasljlpn eldookmj ele>jglto eleanklllq electkkopl
    eled>jtmmj eledjsmlk elee>knmlo eleejmpln elefolmlql elefqlkll eleklqlml elenjkqn elerekljpp
    elerlmqin eletrjljul elfrpijl elgqjmpi elhakmmpm elhfklwl elhollmpm eli>mlnjq eliejnoml
    elievmpllm elikljlmr elingqnkjm elizemhmop elizmjkqn ellaplnll elle>jlrml elledlolmm ellellqll
    ellermolmm ellimnokl ellinpjnmm ellnpoij ellonokll elmanllmmp elmaollln elo>lkjqn eloppkjslm
    elpmrkkk els>joqkl elsnonkk eltqqkhl ely>kuklj elye>mkmmp elyemkmmp elykqikp elyolkmmp em>jmgxk
    emaiklksl eman>jnjks emanlkmno emantlkjjv emboollol emboulhvkl embplnni embremkskl embrimnqk
    emeljjqht emen>enlmu emenjmmnn emmalqllm emmelkrll emmkmskk emo>emkwl emos>kkkrl emosrkkml
    emouliqjq emousmkilt empacllkql empelqlml empoimlpkm empojonok empolpnh emprelllql emprpjomk
    emptirknm emsppikl emyjiplq en>qokhn ena>pmkln enadoollk enan>klllr enar>pinmm enasemmllo
    enbe>mlmmo enbemllmo enbmllmo encanloll encantklkl ence>hrpkl encelopjl enceslqmjm enciamjmqm
    encinmjol encmolnj enconnkgtm ency>lollm encykqllm end>jsnkj endanokok endedslkll endepmimm
    enderokiqm endeskippm endinrpikl endnnnnj endo>jmmpm endojonnm endraolnkl endrejjrok endroollk
    ends>llolm endslmolm ened>jqllm enedlmonk enesolpim enessmrjkm enet>mjimu enfeiklmqm enfmknmn
    engajemmtn engokklp engoojmqk enguaqlkhq enguepklip engumnjmo enhamomjn enharhlvll enhnjknp
    enho>klmpm enhooklnl enhormlmpl enikmlmmo eninfnnrm eninglpqgm enk>mjllr enkammlmo enkimllmo
    enkkinls enm>lkmlq enmaqkklm enmrljjo ennepkmkn ennesjlqmm ennkroik eno>qkmlm enomkmkp enonfqmlq
    enou>mlmjq enoulsmjk enplpklm enrlmnpj ens>inlsk ensaqklph ense>tmhmk enstomliq ent>jprjk
    entatlpmml ente>rjkol entediolqm enteikmmom entemlmkpn enteripnfs enthlomml entiajslkm
    entiellplm entiomrjkm entipmjml entlmmoml entlnomk entonwhlkk entoqkmnk entrepllpi entrmlmok
    enxjlkul enyenkmmmo enyepllmm enynmklo enzalrkmk eo>xkjij eon>npjml eou>lkltj eoukpgvi eousluijm
    epandijtln epannkpio epassmjonm ephlnpll epi>nkmko eplaomogp eplkmojo epomjlpn epoulikqo
    epozpmmmk eppmqjml eqmnnnj equengolsl equmnnnj er>krrkg era>nipjp eradomomll erai>kkrll
    erailkrkl eraisklrll eraitkismm eram>lhktn eramknlon eramoimmrl eran>illlt erannmjmp erao>imlsm
    eraoimlsm erar>pllml erarapmmkl erarepmlkm erariomllm eras>mjqml eratejrmlm eratlrljl eravakmksl
    eravoiiuk ercamkmpl ercebkllrm erdadmjlrl erdepkgrm erdesmlkpm ere>mkoir ereanljlls ereanmljo
    erechylkgj erecoljqk ered>jtkll eredojkrk erei>lmlpl erem>kllsk eremopmlkm eren>pjjlp erenonlnk
    erentnkplk ereraflrlp ererkojnn eres>nkkqk erez>klskl erezplrik ergeqklnk erhvijll eria>omjpl
    eriaqklml erie>kppjl erieiimlsm eriekpnll erieskmplm eriezklqll erikllmmo eringnolkm eriolnokl
    erionjkslm erirplknl erisafkukp erisejhplr erissmlism eritemkkjt erizemmmjq erjejlojs erjqojeq
    erkaljqmn erkilrhmn erkklqll ermo>pllnl ermonmojm ermosqohkn ero>qmlkl eron>omkml eronlnnk
    eronmkpml eronskiull erontlguml erousmshmm errnnnni erronloll ers>jtmjl erstnnmkm ert>kopkl
    ertanklpl erto>lmmpk erunpljl erwkqlkn ery>lqjlm eryapjklp erye>lklmr eryekklmr eryolnklp
    eryonlokmn es>mnoni esa>pkjon esabokkno esacqlnjm esadmmqjl esafilllql esafmlmok esaj>kmmmp
    esaokkno esaprkmlpm esarlpmll esatpllml esbaollok esbnkmol esbolmlom esbramllqk esca>okmml
    escalknlnm escammkqll escelmqkm escerokjqm escmlmpl esco>oomim escolhmlsm esconklkrm escoollnl
    escreqkklm escrkmmpl esculkllqm esculnkpl esdomhpl ese>nljno eselollo esemlnlir esen>rikln
    esencklnom esengklnpl esennkook esentmpknk eses>mkhtm esespjlnm eseypjkmo esfalmlpm esfimllom
    esfmljrl esfolmlpl esfrimlrm esgalmlom esgnlkpl esgolklrm esgrsmlim esgumllpl eshnlmip esi>nlklq
    esinokpin esionrmmim eskallllp eskemklmp eskiipkt eskimnolk eslnjkrl esmalmlpm esmelplok
    esmilllpm esmmmkpl esnpnjml eso>qjniq esonnllkmq espalmmpl espepkmml esperhnqnl espinqink
    espmlmk espomkok esposllkrl esprekolnm esprmllom espuommkm esqknnml esquknnml esrolkol ess>lrmjl
    essa>ljlrl essaimlqjm essajnkrl essarlllom essasllomm esse>lilsm essedmnhqm essekmmpl essemmirlm
    essermnqim esseslpjmm esshqook essijlqmm essinmksjm essiolrjlm essoamkjsm essokmnom essoummqjl
    essunipnl est>jpqkl esta>jmnnn estadmklpm estavlmmpm este>mjool estedcxmmm esteoinom estespkjom
    esto>nnnim estrepjlqk estrmnmmk estrojnnnm estuolnkm esvalmkql esvnljqk esyeqlmlj esypklkp
    et>hqmir eta>pnkll etaikqnkl etan>jknmp etanmipkp etareplkol etasaomllm etavimksm etchlpplj
    etclpolj ete>rjllm eteapjlok etearolmll eted>jqmmm etedopmim eteramnklo ethkqllm etic>lqklm
    etikmjmmp etingrkkml etisaklnpm etisemiolp etiskgqls etissmmrim etivliktm etizaklmnp etizillop
    eton>olkmn etonlmmlo etonnmjqmm etoulnojm etrannhnmp etre>ilqkp etrennnhn etro>skljm etrymplml
    ets>kopkl etskppkl ettanrikl ette>lpmll ettinmpjmm ettkpqjj ettrlisml etwknklp etwomlllp
    etye>mkmmo etyemklmp etykqlkm eu>eijwr euiikllu euililqlo euillllomm euleqjmll eulnjvij eummpmj
    eur>hkwjl eurellrlk eurjoqlk eurs>ljrlm eursljrlm euse>klujl eusejiwjl eusesljrmm euslhkwl
    eut>qhnmm eutnnqkj euvisrhk eux>kktll euxkktkl euze>mkklr euzemkklr euzmkklr ev>lnklp evan>ljlmr
    eve>nhksm everymrmmi evetihujp evrjmpip ew>kwkkh ewammqkk ewelppli ewhsmjn ewimqkml ewo>lkmlq
    ewokjmls ewon>lkllq ewonljnlq ewotmlmmo ewslrkll exaolmnk exinkmpk exonpmg expomnnj ext>lsjlm
    extlnnoj ey>rmjkm eyemnnjm eyi>llllr eyijmllq eyo>qlmlk eyrpkik eys>lvgll eysksmli ez>ljtni
    eza>pliqk ezanjknq ezantjmkkt ezcaqmkkm ezctljkl ezejkhqt ezenmmjon ezerkojlq ezidammlmo
    ezidmlllp ezihmhnv ezimlmljr eznjpmm ezon>kmlmq ezonplkln ezoomkjp ezorjllmr ezuolkhs ezwklmlq
    f>grpfq fa>qkliq failnplk faismkonl faitkoolm fallktjkl falokirl fanmmlllo farekqlml fariakmmom
    farnnnmj farrmkjsl fasilklllr fasiokkjs fasokklqm fasonjklms fathmqkml fauonojl favajllsl
    fazellklq fazjkjsn fe>qniko fechkkiyh fecolmpj fectonmkl fed>ksjml feeopimm feilnjno feitkmjpo
    fek>mkmmp feklkllq fememkknp femenpkmjp fenetkirln feraikmthm ferannjomn feripijtj ferirmlkrj
    fervpnhri ferymimmq fesekmmlq fet>lhlmt feuoptfh fewlqlll ff>muhmk ffajnskl ffeclomlm ffectlomlm
    ffejpqkk fferalkpml fferempllm fffvuhh ffijqpjk fflemthml fflloolk ffokoplk ffonlkqmk ffrallplm
    ffremhsmm ffrilisll ffrkmqll ffs>mrhmm ffsmtgmm ffujnpll fi>qijit fia>mlqlk fiaifmorm fiammpkk
    fiantmipnm fiarolkmm fiasinsjl fiatqjkmm ficadklmpm ficanklpm ficarllmpm ficasqmklm ficatlmqjm
    ficavkmmpm fied>lshmm fiedlthmm fieelmolm fiennrhk fieraglvlk fierepklmm fiermqkll fies>jpmmm
    fiesookkm figi>lllkr figikmijv fijeimmmr fijulleo fikamkmmp fikljllr fim>lkloo fimrjljo
    fing>lplml fingppjkl fini>jjpjr fiqnlkom fiquenljpm fiqunlkom fireivikn fishmplml fisilkllmr
    fixjqlnk fizelhltl fizkjkor fl>imjkv fle>onjkp fleiollhq fleirklljs flerimolp fleuhknnr
    fleurjktll florqilrj fo>rjkjp fognmkpk fok>mkmmp fokljlmr foldlqlll folylllmp fomakjloq
    fon>lmjmr foncijwkl fonpjmjq foolpmkm footllomm forekslho foresollml fou>lljoo fouklpjp
    foundmpkml founmqkmk fourlkoko fourrmjrll foutblmklp foutliokr frakmklmp frapekjllu frapkllls
    fre>rhioo freehvjnk fret>mjimt frienkrklm frievogil frikmjrml froiidylm frompmlk fs>jrpjk
    fsjsojk ft>lrllj ftelqkjp fternmnkm ftijrllm ftlsmhm fuertljlk fuetnkjj ful>dyjkk fullnokmm
    fulnojnl fumaminpl fundapnmjm fundiljlrm fuommni fwjmkkt fwollllq fy>jtkll fya>kllmp fyakkllr
    fye>mklmp fyeljlls fyhoijv g>gwmfo ga>qmipk gabakmmrk gadamloml gadosllmpm gainfsqjl galhahmmrm
    galhgmmsm gallrohll gamoplknl ganaqjmnk ganhlklsl gar>oklnl garamjmmq garamplmll garemmllom
    garenlkom gariaoklnm garilnkol garmojmmrl garmqnjll garrankkpm gas>qniml gaseomkok gasklnpl
    gasonkilmt gassemoiom gassmpiom gastakllrl gasteollnl gatenqkjm gatesqqglm gatiolkpmm gauhmsml
    gavagjqop gavammmmjq gaveijmmqm gavnqlkl gay>kmllq gaynkolm gazenlinmq gazmorfm gazohiplt
    ge>lqlll geaflxjl geai>llrim geaijlwgm geaisjmsjm geasmjqlm geassmlsim geat>mhrmm geatqfrlm
    ged>opill geeisnlk gees>kmplm geeskpmlm gelnnoni gemnpog gen>jphls gent>oojlm gentemkmom
    genyekmmmo genykmlmo geonknqkl ger>lpnjm geraikmmom geraklpok gerasilqnm geremloml gerioilmqm
    germmnnj geronkmpmm ges>irnkm gesqmjnl getoomkk ggelmplm gghxoij ggijpojm gglemsiml gglllpml
    ghelkqln ghkooio ghojonko ght>mpkml ghtemolmm ghtlsjml gia>nnknl giaplknl gica>pkllm gicalkpnlm
    gie>gntkm gieqokkl giesklomm ging>lrjlm ginginmom ginnnni ginnommj giqkkrlm giquekkrlm giqukkrlm
    girekhjrs gisklnpm gissmknnm gist>mrimm gistmomjm giyjllmr glannsel gle>lqmkm gled>lpmmk
    gledlpmmk glemnoin gles>jqmmm glihrllp gliz>llmlq glizllmlq gllnlmo gly>lrllk glykiplq gmanilllu
    gmantjkmlt gnaijlnpm gnalkrmk gnasjjpom gnassmlkqm gnemkqoj gnerajlrlm gnerklsll gnlrokh
    gnonjlsll gnonlomk go>onjmm goch>llmmp gochkkllt gollvlfll gonnlpkmm goolskll gosolknm gostplkok
    gou>mliqo goujkpno gouvemkoko gouvmkoko goveinlqm goverinlqm govmplmk gracafmkvm grafahlorl
    grafiqljmn grafmjnom graignpom gramaohivk grammklplm grapnpmkk gre>tiimn grednkiuj greehrmjo
    grenemppo grikknmo grip>mfkmv griznlmko gropmnlk grouloqil gs>jtnjk gsitnil gua>jkomp guacsokil
    guadqknkl guaijkukm gualolhrk guapkojn guardmnjpl guarkpkok guasmlrim gue>onjnl gueilmllq
    guejimro guem>jlmrl guemoimmrm gueratlljl guerovllfm guetogqhr guicagmmsm guicfktom gulgpqnk
    gunasmmhm gunlmjsk guollnk gwjojlq gwo>llmlp gwoklllr gwosllmlp gy>jvilk gyirqjk h>gvlio
    ha>nmkmn habaolojl hablarkmkl hacewfinm hadaplllm hadlrmlj hado>ommlm hai>llonl haijppmj
    hainhnrlm hairitlll hak>mklmp hallinqmm halopoem ham>lmklq hamo>kmmom hamolskkk han>sljlm
    handiqlln handsmokmm hanghsokk hanjekmlmp hanjkmlmq hankmpkml hanlpnjm hanpmjmmq har>mklql
    haralqlni haraokmmom hareiommkm haremrnmgm hariamllpl harmknplm harmohnmsk harmomkm harnigujr
    has>kqmml hasanqlkmm haskoolk hassemklqm hassimpklm hastegplrm hastqpijl hatlnnkm hatsmqimm
    haujkmsl hausnrmgm haussmjqlm havarllkk havejrjpl havfomtk hbmsjll hdiukll head>jnpmm headlnokl
    healrkll hean>oklmm heanojnlm hearlplml heatmjjms hecholjrj heckmpkmm hecolirk hed>krkml
    hedopfpm hef>llklq hegalmlpl hei>lmkqm heilooni heirakllrl heiriujml heirokmmom heis>qllkm
    hellgppmm helpkrjmm helpnnil hemonkl hemorkklm hen>krhmo henqlmkl her>mrinl hera>olkln
    heraiimrmm heramknlo heranhmnpn herchjkrmn here>iqnmm herelskjm heri>khjmw herilkpjo hermaolknl
    hermonjn herooojml hers>mpjmm hersklqml heunjljs heuremhsmm heurmirlm heve>llllq hevejlnlp
    hevmjnkp hewlpkmm hez>plmll hezpllkn hfkrjmm hiahmrok hicmnnnj hidrohmpm hiekiorl hier>llomm
    hiesoqikm hiestsllim highjrlmm higslmli hijtllhm hiklllmp hildfumml hillmpjmm hilonmkl
    hing>lqkmm hingoshkl hinpmmjl hionjoplm hioomim hipnknnl hiqqkmlm hiqueokolm hiquqkmlm hissmnojm
    hita>hlmlt hitapkljp hitmnmip hletoio hmekmpll hmenksjml hmentmrimm hmjqpjl hnfspio hoeiuiok
    hofoijmr holdislmm holegunjm holmqnhm hombrnjjm hombrvkjkl hon>mmkmo honnljrll hoohnnkq
    hoolmqllk hopkmqhp horanlkol hormpnlj hornumlem horsejwhmk horskitml hortqmkll hos>mqhok
    housemvfll housmmoll hrekmpll hrhrpjm hrijmnlo hrojpoll hronlplmm hs>isokk hsgwnjk ht>lrkmk
    hte>llllq htelmllp hthprkl htilrmlj hts>mokmm htslokmo huesjmho huinhrjo hundslkjm hunoongm
    huqmmlj hurmqnjk huspokkl hwlqmlk hwomhpmp hwommklmq hy>ktklk hyaiqilr hydkonlm hydrollpll
    hye>mjkmr hyejqimq hygprjn hyolhpmp hypjnolm hyslpllm i>lklmp ia>qnioi iabarqhjm iacekexlm
    iacnrkil iadoskllpm iadpknml iai>ilpom iais>pklmm iait>lkpmm iaitlkpmm ial>mnmnk ialejivll
    """
}
