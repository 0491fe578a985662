/// Letter groups and what each says for es, en, fr, pt, ht: `m` nothing, `a` -12, `y` +12.
/// `<` opens a word and `>` ends it. Fitted to word lists; `docs/matching.md` says how and from what.
enum GramsC {
  static let text: StaticString = """
    tezokqim tfhunil tfullplmm tfulplmm th>lsmli thajolkp thanklqml thatmqjml thehoqjo thenknoml
    ther>mvfml theremoomh thersmpjmm theskpplk thesqgp thiemqjml thijmolo thinmmomk thllqkml
    thoknnkp thorlqkln thrempmmk thujrlml ti>olikr tia>nlmok tiallppjl tialnmpj tiatlqklm tibebkmmlp
    tibepjkjr tic>nplkl ticalnomjm ticapklnm ticarmjnom ticasnklom ticklqjmm tickomnl tico>plllm
    tieneujhmm tienmpkk tienoqkjl tier>mqjlm tieremkqlm tierrklkm ties>iqnmm tiestpmklm tiez>jmqmm
    tiezlmoml tif>jhtkp tifiaisllm tifikomnm tiganmjpm tijollko tikemklmp tiklmllq tilislkomm
    tillalpmlm tilloqklll tim>ojkmp timoumkkpn tina>mnino tinarkmlpm tinerjkokq ting>mrkjl tingmnjql
    tingsmokmm tinhaklmqm tinhjlmrm tinizmnmip tinolmml tiolonmk tion>ioqkl tionejmjsm tioniollmm
    tionjpoll tionnljrlm tionsmqjlm tiquakookm tira>ollko tiraijmsjm tirakknpm tirbhkklw tire>loilq
    tiremoinn tirnkmmn tisaippll tisaiqmklm tisashkvkm tisatmirmm tiseklnkp tisermkpml tismommmpk
    tissklonm tistaolkpk tit>kfslp tituinkgvk tiv>lhplq tiva>tjjlm tivamklqm tive>jqnll tiveimpol
    tivelkllqm tiveslmolm tivo>qkknl tivomklpl tivosjkktm tiza>ilmop tizammlpl tize>mllom tizermnljp
    tiznnknm tle>nrjlk tlenolll tles>lrklm tleslrklm tlinlollm tlippjkm tlkskkn tly>lqkml tlylqkml
    tmenlpmlk tmentkuhlm tmntjjj tnesmpllm tnessmpllm tnkqknl to>omjom todnmkol toilkooll toinoqgl
    toirlpmlm tokjlnkq tomishkxjl tonbemlmmo tonbmlmmo tonelqmkl tonnelpkml tonnlplll tons>klrml
    toojsknl tor>opkkl tora>rkinm torceogivm toriomllpl tornampkmk tornqljpk tors>ktilm torskkplo
    tory>lsklk torylojlp tos>lnkpl tosa>qllll tosalokol tosoljpl tou>lkisn toujlnmq tounelkomm
    tounlkomm tourlkomn tournlgrlp toutmjpln touyemmlmo touylmlmp towllpll tpjwikk tra>mmnkn
    trabaknkrl trabojpmk tractomokl traerrkllm traewflnk trainnlokm traitoqjkm trakljlmr tran>jlomo
    trar>lmlom trarakmmom trasmplmlm trasnkmol trasprlmjk trassmkplm travafmqmo tre>nhnno treetlsimk
    treijkqnm tren>pklmm trenpojhp treroinkp tres>nhopl tricefiylm trieioonm triklnklo triqokpjm
    triquokpjm tris>jjijy trizemimks trizoijpo tro>pllml tronlnoj tronoomkk troulokkp trouvmjpir
    trucinmql tructmonkm trumpmmj trustipomm try>lqjlm tryemimmr trykknlp ts>ksoik tsiuoik ttakpqjk
    ttaslpmkm ttassmirlm tte>lmpll ttejprjk ttendmhrmm tteraljrml tteremqimm tterlpmml tteromkomm
    ttersmqimm ttgtthi ttielqjmm ttikoplk ttinmkomm ttle>mpkmm ttlemrimm ttlmrimm ttojsnjl ttrlmqll
    tu>nlqfp tuatmrkjl tue>imirp tuejiooo tupllnk tura>plkmm turarommkm ture>krkkm turelonjm
    turerqkjln turesmqjkm turnmmoj turnopkkl twa>mklmq twalmikms twelslmj twisljp twofmjmmp twolollo
    twomlgmmt twonmkmmo twoumjmlq twullllr ty>iujkn tya>kllmq tyakjilv tyalmjmmp tyanmlkmq tye>lllmp
    tyelljls tyfqoiq tyokgpmr typknqkk tzhwnik u>mhmks ua>jhpmr uai>llsjl uaillpml uais>llonm
    uait>lkplm uaitokpkm ualismkrin ualizinmmp uamekknpm uamesgkosm uamohlmtm uan>kjlms uant>ljpmn
    uantmmoll uantonkjqm uar>qkmkm uardaoljql uaremmlpk uarmnmoj uas>liqol uasmimql uassemlpkm
    uassmkqkm uat>kkrml uatejqmlm uateskmplm uatnnoil ubblshlm ubiqllmk ubmoonh ubsnnojl ubyemlkmo
    ubyenmlkmo ucapjkqk ucarmllpm uceqmjml uch>islll ucha>plmlm uchaqipjl uchepknml uchetmjnmp
    ucho>nnkml uchonkomm uchonpjk uciolllom ucionlllpm uck>lplll uckktjll ucmmpnh uco>skjml
    uctikmpll uctoomjl uda>omlml udadollmm udapimqk udar>qlmjm uddklqll uderkorlj udgeimrlm udghrolm
    udrkorhm udrolmg udromkomm ue>innlp uearllmom uebraolknm uebrolknm uecsljkm ued>gulll uedanllom
    uedeqlmkl uedoolkl uee>mkqkm ueemomjm uegjloom uego>slljl uegoslljl uei>kmlrl ueijljqo ueirlmmqj
    uejknlom uel>cnuir uela>pmkoj uelarlipj uele>iliso uelo>qlllk uelorlkll uelqinll uem>ijkxk
    uemekmmpm uemenimnpm uemokmlqm uemosfmmum uempknll uen>xjijl uena>rlkjo uenarkpep uenjmlmq
    uenlnjo uenonlmlo uent>kookk uer>hmppl uera>mlmjp ueraimmqim ueralmoko uerasmmokm uere>imglx
    uerennlqjl uereriimp uerezdmvmm ueriennnkm uerijooln uerlmpkn uero>lllom ueronmlplm uertylifm
    uesalpkol uesmplmk uestavllfm ueteojlnn uetnlojm uettelrimm uettlonll ueukolkp uevesklkl
    uevvjmhl uez>olpil uffillqml uffjtmkk uffllkpml ugannjnl ugarkokpm ugeajkslm ugglqklm ugh>mplmk
    ughmvgmk ughtmokmm ugnaoljom ugoloni ui>nhois uiaomhpm uicalllpm uiclplml uienxlgjm uierqknkm
    uiez>jmqlm uiezjmqlm uijumlij uillaqjmlm uillejlrmm uilliqinml uillolnll uillomqjmm uilmomkn
    uimjpln uinerllolm uing>lrjlm uingoqjkm uinhjllrm uiomjnom uionpjolm uionsljrlm uiremlqhom
    uirimoipm uis>mjrml uishksjml uisiippll uissemlkpm uissmjonm uistsmfol uizelilpo uizimmmjq
    uizjmkop uj>plkko ujanmkol ujeojmpk ujersmjkk ujou>mmkno ujtlkni ukimpkml uklujim ul>ooiml
    ulairhltlm ulanmloj ular>lpllm ularakllqm ularemjlpm ulashomql ulassmjonm ulateksmhm ulatikknpm
    ulatlonkl ulavaimlrm ulavimlrm uld>mommk uldkqkok ule>fmnqn uleremmkmp ulerlmpjm uleroplnkm
    uleumkmmo ulevmojmn ulez>pmlll ulezpmlll ulhakmlpm ulhekklqm ulhhklum ullarpjmlm ullemrjkl
    ulliulgll ullpomjk ulneqlmlk ulnmqlkk ulnopng ulo>pklnm uloslmirm ultaoojmm ultmonmk um>ppmki
    umaklopj umansmqhln umarpkkol umberhulkm umbesmhlm umblejrkmm umbljrkmm umbnqgol umbrqojkm
    umeklonl umernlokl ummoqilm umnpnnh umppskgl umprgllum umprihmlsm ums>knokm umskookm un>mkrjm
    unaonnjk unbkslll uncenhksm unchkopjn unciplllm uncljskmm uncnojnm uncomrlim unctmrikm und>jqolk
    undalphpl undemmkpl underlrnim undiokrik undnpkmj undrgwklm une>imrlm unen>mllmo unfoniol
    ungaepltl ungprgll unhaimlsl unhdnjyl unkkqnlj unljmlop unnenpimm unnlrklm uno>njlom unotkjjn
    unpjqlmm unrekqkmm unrookll unseirpjl unslnkpl unt>opjml unteklpnm unterjpnlm untilpnkl untoollk
    untrmollm unwmrkmj unymmlko uon>hkjmx uonikojs uons>litll uonslitll uosapllmm uosknmol uoulqhpk
    uouslsill up>mrnki upe>pllmk uple>njmlp upleikqlo upliojlpm uppkpokl ups>lrklm upslsjll uptmplll
    uqokoml uquokoml ur>lrrgj ura>plmll uradalmlom uraiinpmm uramliqnl uratlmqjl uravajlmpo
    uravillpp ure>jrmll urecilktm ured>lqkml uredpnkll ureknpnj urenshnll urentoinol urerammpll
    urerlpmkm ures>jqmlm ureskpmlm urgelpmll uringmrimm urinimpmm urmooog urnlrmjl uronliqnm
    urriqqjil urrnomlk urs>lpnkl urslmmom us>mpnkj usarmgoql uscplnjl use>mtmhk used>lplml usedlplml
    uses>jroil usesiqnml ushilqjmm ushjvill usingmqjmm uslqokjl usonnnh usqnmokl usqunmokl ussemrogl
    ussermiqmm ussiemokmm usskpnll ust>kskml ustaoomlk ustommml ut>nmpjm utairlmim utan>nnjmo
    utanlomk utarpkmll utaskknpm utassmlplm utatqokil utboltlkgo utekqmmk uteranlqim uterelllmq
    uterknpjm utes>kooll utesmonjl uthknqkk utimlonk utingmpkmm utionlpmlm utionpljm utlmsjjm
    utmonoh utrekmsgn uts>lomlm utsllqkn uttemkpmm uttlpmll uvakiqqk uve>oljom uvenloml uvernnljo
    uvllopk uvo>smlfo uvoklmon uvri>mmimr uvrimmklq uvrlpoim uwillrn ux>mlsik uximnsk uya>nlolk
    uyan>plkml uyanjlrml uyaqkokj uye>mknlo uyeqjnkn uyernpjlm uyon>gmlmt uyonhlnms uyoojokn uyslnik
    uzamlkql uze>lmmpk uzeknnnl uzihljxl uzinjmmqm uztliml uzzitllm v>gqigy va>okmnl vadqjkpk
    vailjpokl vais>lloml vaismloml vait>lkpmm vaitlkpmm vajolliq vakmiklt vam>kikrp vamokmln
    vamoqllkm vamosrmmim van>pnjlm vann>ljkms vant>pklln var>pklnl varamolmnk varanlklp varepklok
    varnkmol vas>omknl vasklomn vassmnkom vaujpqjl vavajlnql vavolmnk vay>lklmr vaymklmp vazemilmq
    vazhjlps ve>mqjlm vecpfqml ved>mplll vedqliol veilllrimm veiopgnm vejamllpl vejklkqn vek>mlmmo
    veklkllq vel>fmgym velhllmpm vellejpnml vely>mplll velympllm vem>milvj vemgmqom vemoklmqm
    vemosllmpm ven>orilk vencpgkqm venesduirm venhjlltk ventaplmml ventonnlj ver>nnjpl veraiklpnm
    verdesjipk veriakkmrm veronjsjm vers>mhsln verymrmmi ves>lqnjl vessemmjqm vesslinrm vet>lmllp
    veukgrmo vi>rmjkm viaomloj viarlmolm vidamknnm viejsmkjm vienmlpj vienuiogm vikpklln villlplml
    ving>lqkll vinginlqm vini>kkjkw vionnjrkl viononli visernjmmo vissljqnl vistajojrl vistonmmj
    vistopllnk viza>mlmjq vizahllpq vizemgmlt vizknjmq vle>llllq vlellllq vlllllq vo>ojjrm voaliktm
    vogackmyl voikoshl voilllqll voir>kmplm voiskivkl voka>mlmmo vokloklo vole>klhlv volennoin
    vomi>klklt vons>lhull vonslhull vos>klskl vosmlpmk vou>mljsj vouknkoo voyejommn voyommkn
    vragkqks vrcktoo vre>llmqj vreilmpo vrerlljkt vri>mmimr vrijjxil vwalkkls vwlkklt vyakilmt
    vyanlllmo vye>mllmp vyeljllt vyhtjkq vyokjlms w>isijr wa>jikkw wae>milms waelhllu waerlllmp
    waf>mjmmp wafmklmp wagpmiu waijrhpl walemrimm walkmkrmk walknqlk walllkqml wankmomm wap>mimmr
    wapmjrml ward>molml wardmsjlk warivoji waslpmjn wat>shjmo watelnjmo waterltjmj watpjnmm
    way>lummf waykmlmq wazemkmmq wazkjmls wbjtjll wdlujlj we>ljklu weakpolk weelrnmi weetlthmm
    weimqmkl weiqnjo welllirmm wellnpll wenkklmr wer>lthll weremslmi werlrnli wers>mjpmm wersmjpmm
    wete>ljlmr weteljlmr wetlkkmr whalqkll wheelomml whelqlml whiloolk whitempkml whitmpkml whjvmki
    wholqlll wi>miomp wigmrkmj wiiunjk willmirmm wilmkpml windmlomm winkmook wisjmqip wit>mjkmr
    withmrlmi witmlkmp wlksmlj wn>ksklk wnkqnlk wns>mpkmm wnsmqkll wo>jplkp woblilms wochlkmmq
    woclkmmq wodemklmp wodljlmr woflilms woglgllu wohnkiw wojllmmo wollplll womanlpmmk womelqlll
    womenlrllj womloklo womplgmmt won>lmllp wonalmmmo wonchlkmmp wonclkmmp wonemhmms wonkklls
    wontmukmg woodmommk woommqmi wopljlmr work>mnqmi workmnpmi worlvnle wos>mlmlo woskjllt wotelkmmq
    wotlkllr woumkjls wousmklmp wovlqmlk woymilmr wozemkmmo wozlimmr wrelomml wrikmoln writemrhmn
    writklpln wrjpnkm wrolqkmm ws>kqmkl wskrlkl wu>lkkls wuellklr wuiklklt wujgojv x>nvofh xallnpk
    xammpiol xaralmlom xaregllum xarokkpm xasmkonm xcmpmlk xedpskgl xekoooi xerjmnpk xes>jsllm
    xesjpjpm xing>mokmm xinplpg xomknqk xponmnj xt>ltill xtpolmi xydlhtlm xyhtpjk y>nuihm ya>mjmjr
    yaillskl yaj>lmlmo yajhmlms yal>lokmo yalilklmq yalmnklo yam>lmkkr yamommkl yan>kklmr yandolllo
    yanilqimn yankklks yantjnpml yaokogr yap>klmmq yapnlklp yardkqhlp yarrohjm yasankmmmo yasaomjmo
    yasmkpjp yassmlplm yatmhplo ybeiwklj ybgpqkn yciotjl ycllpllm ydimqkn ydrjnnlp ydrollpll
    ye>ilkku yeakpolj yean>kkmmr yeankkmmr yearioplm yed>hskmn yedplmll yee>jolmo yeejnnmo yeiokjkr
    yel>kjmms yelgmnls yemlmhs yemsimjn yen>jmomn yenqlnjk yera>llllp yerankllp yeranommmk
    yere>nljmq yerepiklq yernlokm yesomokk yetkriln yeukmllp yewmlmmo yi>kkklt yilkkjt ying>lqkmk
    yinglqkmk yinlqkmk yismmklp yiti>kmmmp yitikmmmp yitllmlp ykknjlq ylgprjm ymgqojp ynhnsip
    yo>qijjs yolakrilo yolknllq yommngr yon>nljlr yonallllp yone>molml yonelpkmm yonerkmlmp yonmjnlp
    yornpkll yotemomll yotkkolq youltnjh youn>mhlms younmjlmq yourmqkml ypekqllm ypiqpkm yrfqsim
    ys>kpokl yshprin ystkrnhm ythorjm yudollmm yunmmpkk yuvnkhk ywlpilp yye>lllmp yyelllmp yyklkms
    yyokmlmp yyon>kmlmp yyonkmlmp z>rknpf za>oljkq zabarllkl zabasommlm zabqmljm zacaokmmom
    zacapklmm zacijmqlm zacpkmkn zad>skmjl zada>lmmol zadosjmmpm zadqllll zai>jmnpl zalpkmjo
    zam>kjmpo zammjlmp zamo>immpo zamokmmnn zan>ollko zankkmpn zanmikmmmo zanmkmmmo zantqjmkm
    zapaomkkp zapkkmm zapqlljn zaramlmmpl zaraokmmom zardegmrir zare>vlmgk zaremjmmqm zarmkmmom
    zarmokmmom zas>ookll zasakmmmo zasankmmmo zaserlmkl zasnnjnm zassellmpm zassllmpm zatimrkkl
    zatiojskml zatqmkkm zavasjmmpm zcaulkil zcoqllkl zcxljgk ze>ipkmp zeajnjpo zean>mkmmp zeanlkmks
    zed>lrllk zedonkln zee>mmllo zeelnllo zeeqlnq zeikgqtj zeis>klmql zeisklmql zelemikpq zelhpjop
    zem>mkmqk zemalpllm zemanmkllp zemknkrk zemo>lmmol zemollmpl zenlmmom zer>llnrj zera>llnkp
    zerajknpn zere>mklks zereljkoq zerhnonn zers>mplll zersmplll zes>kpjql zesjokon zetlkpnm zgyklfj
    zi>omnio ziamippk zidajmkpo zidjlkoq zieksnjk zieloor ziflllkq zilipfpq zimpjonj zin>lokmn
    zinemrkll zing>lqlmk zinglqnkk zinhallmol zinhlimsl zinlojlp zipnomjm zirjtdnp zisijjqs zitloilq
    zizllqjn zlelsjml zmvnjji znavjkkl znyiiij zo>qmjml zolmirjp zon>pkjlp zonalmoko zoneklonm
    zonlllon zonmmjo zorehksmn zoreykklmr zorlopgo zou>llkpm zqtlkjl zqutlkjl zuelaomlkm zuellnko
    zueloomlml zulqknlk zuqlkll zuroqmil zurrkllqm zwhkrkp zyakklmr zye>lkllq zyejjpkp zyfslht
    zzdysfj zzlemqjml zzlmrjml
    """
}
