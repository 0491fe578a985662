/// Letter groups and what each says for es, en, fr, pt, ht: `m` nothing, `a` -12, `y` +12.
/// `<` opens a word and `>` ends it. Fitted to word lists; `docs/matching.md` says how and from what.
enum GramsB {
  static let text: StaticString = """
    ialimpmlk ialisljqmm ializkpmmk ialnnolj ials>lqjmm ialslqjmm iam>hgkyk iamenmqkll iamespkokm
    iamo>hmmrm iamojnkql iamolmnk iamosillsm ian>pqmii iana>qjjpl ianaqiirl iancaempsm ianmooni
    iano>rklll ianojmmql ians>lsjkm ianslsjkm iaonnog iar>plknm iaraokmmom iaremjmmpm iarenklpl
    iaresnklom iariamklpm iarmokmmpm ias>nlkpl iasenmolk iassemknom iassmjpnm iastejkktm iat>ojnlm
    iate>lqmkl iatelqmkl iateslomlm iatimmokm iatiolokmm iatlmrjl iava>imlsl iavaolknm iavaskllqm
    iaveklmqm iavmklpm ib>mnkkp ibblnpml ibebekmmlp ibebkmmlp ibetepjkjr ibl>kklls ible>qnlkk
    iblepmnjl ibly>lplml ibsknkkr ibuioliql ic>iyihk ica>rliol icabakmlpm icabonkmm icacimplkm
    icacmjrkm icadakomnm icadommkm icaimipnm ical>ksjlm icalilknpm icaljpoll icamkmmpm icaolmok
    icar>qkllm icarejmmom icas>nlkom icasolipm icassloknm icateopjjm icatjnpll icavajmlrm icavfllvm
    ice>onnkl icempmlk ich>ojilr ichlipmp ichonikmop icia>pkknm icimmonj ickeklqml ickjpqlk
    icksmpkml ico>qjknl icoajnjrm iconjook icoonli icos>hnksm icosjllrl icotljqnl ics>mskil icsmskil
    ictiolnkl ictpnnil icupmkml id>oukij ida>ojmnm idad>yglil idademkkrm idadoikql idameplmkm
    idamkmol idanipllp idansmoimo idas>oklnl iddlmplml iddltjlk ided>lplmm idedlolmm idi>lkplo
    idingmpkmm idjeimlkt idjimlkt idlkqilp idnmqjlm ido>qkkok idoljlpn idollml idor>mlpkm idorqlljm
    idos>lllpl idosknkqk idrqhkrk ids>krhol idskpjnn idyknnln ie>mlpph ied>hoqlm iedkgqrl iee>kksll
    ieeijvll iees>kkqmm ieeskkqmm iefjullj iego>qklkm iegoukjjm iegsnmhk iei>klkrm ieilllql
    ieis>mlkpl ieismlkpl iejtmkil ieldkqlmm ielleklqmm iellljqmm ielqkthj iem>mmjpl iembrvmelm
    iembvmelm iemohllsm iemoshmlsm iempgqok iempxlhhm ien>ifylk iendowklfm iendpqlgm iendramymm
    ienerjhpl iennemkpmm iennllomm iennmnnj iens>gkyjl iensshmll ient>lqlll ientapmjnm ientosmofm
    ieonqlf ier>grqjl iera>llqll ieraisljjm ierantllmh ieraoklpk ieraspklmm iere>omnlk iereipmlkm
    ierenoiomm iereplpjk ieriempkmm ieriknolm ierntkiml iero>qmljm ierontjjmm ieroohmpm ierqnmkj
    iers>ljrmm iersjlqmm iertwlkfm ies>jqmml ieseirmmhm iesenqklml ieseqllkl iesesygkhm iesmolmk
    iest>kvgll iestqokjl ietnnlmk ieujtsgi ieusemhslm ieuslomlm ievenshkl ievnrimk iez>jkukl
    iezklskl if>hopiq ife>mpjmm iffalhsll iffellpll iffkoqlj ifiaikmsim ifiaiouhl ifiasolpjm
    ifiatmgtmm ificaplkmm ificnnjol ifiedlshmm ifieioqkm ifierhqnmm ifiesnqjlm ifijjmmmq ifimmokm
    ifiqoljpm ifiquoljpm ifisikllmr ifojmmn ifs>kjtkl ifskjtkl iftmloko ify>lvllh ifyalllmp
    ifyelllmp ifyjskkn iga>pkkol igalkmon igealktjm igeplolj iggkqmll ighjrlln ightemolmm ightlrjml
    igi>jkkoq ignaikmlpm ignaniqnl igneniqml ignerjsklm igninipml ignlonnj ignomjpnl ignonjnpml
    igo>mkmon iiellomm iiez>llomm iiezllomm iihukjo iiomiqmm iionmiqmm iionsmiqmm ij>hlljv ija>xmlfk
    ijan>qlmmj ijannkklp ijanslkklr ijaqklok ijarkllql ijea>hmmms ijeajmmjs ijemkkmq ijerpmlll
    ijihkllv ijo>pllkn ijpjjmp ik>jijkx ikakpnkm ikammkmmp ikanklllr ikaslpllm ike>lqlmk ikekpjlo
    ikerlpkmm iketmkmmo ikillllmq ikioljs ikllilms ikolpllm iksemllmo ikslirlm iktllllq il>pilnm
    ila>kkmjs ilabajmlrl ilabonkoj iladokmmpm ilaimkpll ilan>nkllq ilar>pmlkm ilasljoql ilavhmltl
    ildnpmim ile>hpnlp iled>lrlmj ilednplmj ileramlokn ilerlpmin ilhakmkrm ilhelmlpl ilhimjsn
    ilhojnkoo ili>lpljn iliaknlpl ilidaikltl ilidniqml ilinglsjkm ilisaglvjm ilisejjwkk ilisllonk
    ilitymolml ilizkmlom ill>juimk illa>pmlll illadlkqlm illaijoolm illampkmmm illanmjqml illaonnkk
    illaskonlm ille>fpsml illeemjpmm illemmpkk illennkomm illerolmml illeshnqmm illetrjkmm
    illeumokmm illezjmpmm illikooll illinlpkmm illirjmqmm illmppjj illo>ukill illommpkl illonllpll
    illotjnqlm ills>mokmm illslpkmm ilpokilr ils>lmrkl ilsklokq iltiknjlr iltjmmmp ilvoqlljn
    ilvqljnm ily>kulli ilyamjmmp ilye>mkmmp ilyemkmmp ilykrkln im>knimr ima>oilon imadoilom
    iman>ufilp imanjgukp imantklknp imas>jhprl imassmksjm imavolkpl imentknpll imerakopin imerkmnkp
    imes>jnqll imeslnpll imienjopkm imigljlnr imigrillrn imirqkjnl immemolmm immilkpmm immkpokl
    imo>nkkpm imoninom imos>hnktl imoskpkpl imounmllmp imskqmll in>mmogq ina>njmjq inabaplllm
    inadoollmm inainmojm inalkmon inam>lklmp inamelhqnm inan>pkllo inar>omkmm inarplmml inaseolklp
    inasmloll inassmlolm inatelpnkl inavakmlql inavnlipn inchanjkrl inchonjpj incolmnk ind>orhlk
    indapjjrl indelonlk indinkkql indlmpkml indmnmoj indo>gllum indoojmol ine>jpmmm ined>kqlmm
    inednqkjm ineeionmo ineilllpm iner>goslm inerammpjm inerenkjoo inernmnjn ineroqkmkm ines>kplml
    inessmnpim inez>mlpkm infomloj ing>iyjjj ingamipol ingeqlnjm ingeriojsm ingioikrl ingirlllqm
    inglpllnk inglylqlll ingnonmi inguagnqol ingueojqkk inguoipnk inha>gklwl inhapnklk inharilltm
    inhashgkym inheiklmpm inhekrgrl inho>ilmsl inholkksl inhoslllqm inhpnojk ini>inoko inicipjkpm
    inieonklm iningltgmm ininjkrlm inisailtll inisekonlm inizemjlop inizlkmmp ink>mqlmj inkempkml
    inklwjli inmpisjl innnnmj innrpmhj inomklmp inondklnkq inonnennq inoskqkml ins>jpnml insnnolj
    int>mplml intemnnmk intnnnni inveklopl invmmplk inyeqjlko inyolhkt inyollmmp io>tkioj iollnqmj
    ion>ppnij ionalmnpjl ionamklmql ionamnkpl ionasolknm ionavljnpm ionedirmmm ionepkhsl ionesrjjmm
    ioninpklmm ionipolkl ionmmomj ionmoog ionnelhtmm ionnllqll ions>knqkl ionsknqkl iorizhjmwl
    ios>lnkol iosamljqm iosojkppm iospknml iotommoi iou>lkktl ioukmmpl ious>lxfjm iouslqlkm ip>kskkm
    ippjpqkk ips>ookkl ipsrmhnm iqnmmmk iquaimlrim iquajltkl ique>iltml iquemkjopm iquerllthm
    iquesjkslm iqunmmmk ir>ripog ira>ikpmo irai>mmpkm iraijlrmm iraisjmonm iraljpnm iram>ljlsm
    iramojmmqm irampjlol iran>lkllr iranoljom irao>imlsm iraoimlsm irarmllpm irassmlkpm irbgljkx
    irculojpm ircunokkom irdekkjtm irdesljjum irdhshnp ire>pnnjl irealnllp ireanjlmmr ired>momml
    iredkqjlp irei>lmlpl ireilllql ireitkmmql ireknnlo irem>mllql iremjmmrj iremoillsl irenplnll
    irentkgsql irerahmpkq irerelljmr irerinokq ires>kokqk ireskpkpk irez>imtll irezimslm iria>immrm
    irianujmim iriaoklnl iriasklnpm irieidmmvm iriepmlll iriezjmqlm iriokjon irionmjplm iriopjoml
    irizempmkl irizfnmsm irjekkur irjelmlkq irjikmmlp irkknklq irloqkhm irmo>jmmrl irmomkmsj
    iro>hnlsl ironjonml irontlgtmm iroqkpjk iros>jpkom irosjmjrm irrmmnok irs>lpnlk irsojnjp
    irstlskmj irthmolml irtlqkln irylmjmq is>pillo isagelkrlm isai>lmqkm isaitmlomm isalopkk
    isameqjojm isamkhnrm isan>loklo isantikqmn isarpkkpk isas>mlpml isasmloml isat>mklmp isatelkpmm
    isatiqinlm isatohpln iscankkqm iscarlmjqm ise>dsnkq iseanfllmv isearkkjo ised>kqlml isedkqlml
    iseenloml iseeshnqmm isemalofms isenmokpj isennoim isentkesrl iser>gorlm isereojnnk iseriimlqm
    iserklpmn ises>jooml isesjonnl isez>jmpmm isezjmpmm ishemnjmp ishimolml ishitmkk isi>jmmmp
    isiennojm isil>ilolr isimavmlij isimoommjo isimskogn isinirpkl isionklool isionknnl isisokril
    isissmkrkm iskamkmmp iskilkomn iskkmllq ism>iwhet isme>livjl ismepjujh ismo>qlkmk ismoplkok
    ismosgllum isms>lqklm ismslqklm isommll ison>hnmlr isonnlkpmm isonnmnjn isonsknpll ispanlkmlr
    issaimmrhm issalnqjl issanmpmjm issasmnjom isse>mkmol issekkpqk issemmmolm isserlnkpl isshopok
    issiinnql issimiomom issoklool issonmnokm ist>mtdkq ista>tlimk istankoln istasmnjnm iste>lhsnl
    isteshjrql istialjoom isticnqhmm istlmmom isto>mklpn ists>lrjlm istslrjlm istymlllp isymiplo
    isyolllmo isyonlllmo it>mopil ita>pillp itabaqmllk itailjoom itarapllnk itarilpllm itastmilrm
    itateksjlm itatkrljm itavajmlqm itavhlltm itchemnomj itchlmoll itclpmll ite>gpomn ited>kplmm
    itedkplmm itee>jknlq iteeiipnq itemojllrm itempoknj itereklmno ithelplml ithermqjmm ithkkpkp
    iti>ompmi iticmoojl itiesnsjjl itikmllmp itilijjrjp itilkjoit itimnjnn itingmkqml itinjkklu
    itiokoolm itionjoomm itit>mkims ititmjjls itivelpojl ito>rkjok itonnknl itonnmjpmm its>onmkl
    itsnonkk ittelomml ittermrimm ittimpkml ittinmjpmm ittkmrkl ity>kvklj itye>mkmmo ityemkmmp
    ityjrjko iu>ijfyj ium>jqrhl iumjqrhl iurjmoi iv>ioljr iva>olklo ivarrkknk ivas>pkjpm ive>lrnhm
    iveijlmqm iveklonm ivelojmol ivelymplll ives>kopjm ivesjnnol ivinglolmm ivizjlksm ivo>rjkmm
    ivos>hjiym ivospjiql ivrhjppn ivyemlmlo iwmpimn iwojkllt iwonllmmo ixagmoql ixarkmlpm ixnmqmh
    ixojjltl iya>jmpln iye>lllmo iyekkllt iyes>mklmo iyesmklmo iykkkju iyohkklv iza>lkllr izabapmmll
    izabnqlkk izacakmmom izadakmmom izai>kmkrl izaimmlpl izam>llmmp izamllmmo izamojmmql izan>kmmkq
    izanmmlko izaokjon izardlpkln izariklmpl izas>qlmll izaseqlmkl izasoklmn izassmmkpm izatimrkkl
    izavaimmrl izavhmmsl izcqlmkl ize>kpklp ized>lqmll izedlqmll izee>mjllq izeemjllr izeillmpl
    izeiokmp izeisllmpm izelemmmko izelmhmjv izem>mkmpl izemlklql izemollmol izerelkmmq izerlmkpn
    izes>lpmmk izeslomnk izi>lkljs iziiklms izinglqlmk izo>oklpj izokllpn izon>lllmp izou>mllqk
    izoumllqk izplhno izyllmkr izzkqpjj j>iinms ja>mllqk jabarmlkj jabqjlko jackksjml jadolmmpl
    jadrmjmk jalpnlim jamiepmklm jamiumkhm jamn>lklmr jamnlklmr jamojlltj jan>pkklo janllnqk
    jans>lkklr janslkklr jaqklnk jarapllnk jaripmlml jaromjlo jaronomlmm jaroulikl jas>nmknm
    jasklloo javlnpkm je>nilpp jea>hllmt jeanqmkkl jeaolkjq jeasplmjm jeclpojl jectfrrkl jee>kljlt
    jeenqfkq jeiollnk jeitagmmtm jeitgmmtl jelanlkkq jeljqjit jemoemmvl jempkino jenehlklv
    jenerkmlmq jennjjmq jeoholks jeon>ilmmr jeonglmmu jeqilmp jera>lmllp jeraomkkp jereloljp
    jeriqlloi jerormkjl jerpknhp jeuglwin jewmriml ji>mnllo jijommll jikllrmk jinmpnkl jirmhgt
    jirqjklo jis>lmlkq jisjlknr jisthllpp jitelllmq jitlnkkp jo>qkloj jodiajllkt jodiklkkt jodjlokq
    joihrpjl joinjpokm jon>tkiml jonqjoho jos>mkpll josmlnoj jou>lminr joukjpkr jourljukl judajlmqm
    juelqmmjl jueukgok jugeiixjm junsnjlk juntklksl juoonmh jwalklmr jwanlllmp jwemklmp jwljkls
    jye>lllmp jyelllmp jyhhjly jyokmmmo k>isjhs ka>mmojn kabalklmr kabanlllmo kabkrklm kachmllmo
    kacmllmo kadalkmlq kadknilr kaipnhr kakljrmm kal>ljmmq kalamjlmq kalimpmmk kalizmimmq kalkojkq
    kam>mimlr kamalpimo kan>lklmq kanallqmk kandllllq kanemklmp kaniljplo kanizmkmlq kankjnlq
    kanollkmq kantiollok kantmklnn kap>mjmmp kapabmkmmo kapamkmmp kapilkmmp kapolkln karalpnlk
    kardlpimo karelllmq kariljlmr karjmnlp karnmjmmp kartemmkmo kartmhomp kartomjmmp kaskmmkq
    kat>mkjmr katemonlk kavmlllq kawmjrml kay>lllmp kayloomj kazmpmlj kblpkmm ke>koklp kean>mkmmp
    keanmkmmp ked>lslmi kedlslmi kee>mgkmu keemokmn keepmpmmk kehroin kek>mkmmo kekmhrmm kemalkllq
    kemanmlllp kemkoolk ken>lrklk kenbemlmmo kenbmlmmo kenjomlo ker>loolk kera>lljls kere>mkkmq
    kerelmhms kermmmko kes>lrmlk keslqmlk ketakmllq ketelkimt ketknmlp keylrmmj khkqrlg ki>momll
    kiektklk kiesllplm kiipoip kijakmmmo kijankmmmo kijkmmmo kil>kilmt kilalllmp kile>mjlmq
    kileljkms kilioilmo kilomkjp kilpmjlmq kiltlmkmp kimjtjkm king>mmoml kingolplk kinksnkj
    kip>mjpml kipmjomn kirilmlql kirkklop kisa>lklmq kisalklmr kiskpklo kitalkmmq kite>mknmo
    kitemllmp kivlljls kiyemklmo kiyesmklmo kkallplm kkelklmq kkimjpmn kkkgnlt kkomlmmo kl>lhlmt
    klakkllu klavlllmp klekpoll klesmkomm klilkkls klinlllmp kllojjs kloqkmkn knelsjmk knktmkj
    knolpkkn ko>inkjv koalrklk kob>mkmmo kobmkmmp kochlmkmp koclpimo kohnmiv kokmkmmo kolkkklt
    komkkkku kompmllmp kon>lqlmk konellmmp konknllp konsmpjmn kontllkls kontrmmllp koollklr koplpkmn
    koremlkmp korlfnlu koslokkp kotalmqlj kote>llkmq kotellkmq kotiminmq kotliplp kou>mllkq
    kouchmjkmq koucmjkmq koullnkp koulmmomk koumammjmp koummlsmh koupmllmp koutmphmo koutumllmo
    krachljqmm kracljqmm kramlmjr kranlmlmo kratmkkmq krelillu krenmljmq krentmljmq krikjmks
    krislllmp krjpjit krymqlmj ks>kwokf ksakjklt kse>mllmo kselkkls ksikiklu ksiomjr ksismjmmp
    ksomhqmn kspmklmp kstmoklo ksymimmr kta>lmlmo ktaliplp kte>lmlmo ktellllq ktiknjlr ktillkv
    ktivllmmp ktolslmj ktorllmmo ktuamlmlo ktumlllq kuikljlt kumpkjo kwammlmo kwe>mklmp kwloklo
    kwollllp ky>kyjlg kye>mklmp kyemkkmq kyjlqkp l>mojjp la>ojllo laba>rllin labaipsfkm labanqjlln
    labasklnmo laceiopml lad>lkjlt lada>omlll ladi>mmjkr ladosolllm lagaqklmm lai>kkpol laiellplm
    laikopmj laimmtglm lairepioll lairplpil laissmkrim laitknolm laj>pmlll lajanimmls lajeoklnm
    lajqkklm lakalkmmp laklkomn lalinjllmr lalinjmjr lam>nklmp lamesnomjn lamiepmkmm lamoppkmj
    lamosllmpm lan>qiklq lanbmllmo lanklokmn lanmelllmo lanmklllq lanmolmmlo lannwmklmp lanqmkplm
    lanqumkplm lansellllp lansmmljq lap>lpkmm laplillmmo laplllmmo lapnlpio lar>pnjml lara>nllpk
    laranihqrl laraokmmpm laraqlknk lare>oomlk laremjlmqm larentjlkl lareomkol lari>ilklv lariskivjm
    larizholoo larmhkrno larollmpm laronpklmm lasanrjkl lasanrllmj lasenqllkl laseqmkjo lashlhrmn
    laskmomm lassamhtjm lassikpipm lasslqmkl lasteqlklm lat>kiplq late>qojkl latekomnk latesjmnom
    lauqmiok lavamkmmqk lavasjmmpm laveijmmpm lavi>illlu lavpklln lawktjll lay>pmlmk layiqoll
    lazemlnjq lazmqmjl lbaopjmk lbnmnkm lbopljmm lcarmjnom lconnnkk lcqomkj ld>fyjlj ldadlkmqm
    ldaqflpo ldarqlmkm ldeqkmkm lderhsojm ldpokmj ldsjqmlm le>lnnkn leanokmmn lear>pnljm learqmmjl
    leasinqml leavkrllm lecenijtm leciklkrm lectoollk lectrmooim led>hnkls ledmnjjr lee>ilplp
    leeplmjm leepmpkmm lefonlmlql leftlqkll leglillmlq leglllmlq lei>kskml leirmlkjs lejanllpk
    lejnklkq lejoslofn leklmklq lemanomnkm lemaoiiqo lemekkpol lemennklpl lemo>jlmrm lemokpmoj
    lemoskklrm len>pjilr lenankipo lenglnkjs lenguolkkp lent>lpnll lentanliql lentomokk ler>klopk
    lera>nlmko leraimlqjm leranlqjko lerasllonl lere>olgnr lereakmmmp leremilop lerenoirlk
    lerezimrml lerielkpmm leriojomk lerionkolm leronkommm leronpmjl lers>lplmm lerslplmm lese>lphlq
    leskomml less>mqjlm lesspplim lest>lthml let>loplj leta>ljlms leu>klsjn leuomohn leur>lkpmm
    leurrjnll leusellomm leusnomjm lev>ljllr levarklksk leve>kimhx lewlplmk lez>llsjl lezijqlp
    lf>nqjll lfomnin lgaolmlm lgre>kllmp lgrekllmp lgrltill lgunsllim lguphnol lha>ellxk lhadajmmpm
    lhadogmmsm lhaihmlsm lhamllpk lhamommll lharaimmqm lharijmmpm lharknmom lhasjlksm lheigmmsm
    lhelikwk lhemkmmom lhernjlom lhes>lklqm lheslklqm lhmijvk lho>gllvl lhomlkon lhos>llmom
    lhosjlmqm li>qmhir lia>mojok liaonpjk liarnmokl lib>lmllp libethiokv lica>kolol licaskqllm
    licatljqmm liciajllsm lickmrhmm lidadnjlqm lidljmnq liempnlj liernlpkl liez>llplm liezllplm
    lighmllmp lightmokmm lignnmqjl lik>mkmmp likamllmo likemqlmj likklklr lilltkhmm lin>mmjlq
    lina>pkmnk linesjpnkm ling>ksklm linglookl lingsmokmm linguhomql linhajlmqm linhikltm linommmk
    lio>ppkjl lionlpjol lionpoij lionslkqlm liraikmthm lis>lnhiv lisaipmmjm lisakjqlp lisasilrmm
    lisatlirmm liseejlomo liseminpl liserlkqkn lish>mplml lishmqlmk lisiejkrmm lisirlpjj lism>lukjk
    lismolklpm lissalktim lissemiopl lisslnokl list>lnjmp listapkjpl lite>mkpjo litieopjlm littmirmm
    lity>lplll litylplll liv>ljlls livepplil liylmlmp liza>jllmq lizanolmnj lizasjllqm lizatholon
    lizeknmmn lizermsldr lizilnmir lizojkmrm lizokkom lizonikmms lk>ltllj lkakonlm lkkrojk lksmplml
    ll>hvmlj lla>nomlk llabanrgmm llabkpmml lladaukjkm lladnnnkm llai>kkqlm llaitkjrmm llamalplmm
    llamemjpmm llanpmmll llapnnjk llaraqlklm llardfmtmm llareqklll llarplmkl llaserjlmm llaspknlm
    llassmgulm llat>lirmm llatljqmm lle>pgrml llectjpnll lled>jrlmm lledjrlmm llejqljmm llemenhqmm
    llemmhsmm llentnkolm lleqnoij ller>omkmm lleramkoml llerepjokl llerikrjmm lleronjpmm lleronmkl
    lles>jjsmm llespkmlm lleurmrimm llevarimlm llevrnhlm lliejqmmm llinglpkmm llinoqij llinqjmml
    lliojqlmm llionkpmmm llirpjoll llissmkomm llo>pokkl llon>njpml llonnllpmm llonoiqlk lloqnnjk
    llossljkm llowkqkmm llprpgh lls>kplmm llskqkmm llulopjl lly>lplll llyksklk lman>mkkmq lmanmnkkp
    lmapjlmm lmenmiql lmentloiqm lnesmollm lnessmollm lnppkhn lo>pkkmn loadksljm loaurihj lochiktkn
    lockmriml logiapljnm logiejpolm loglolol logy>lqklm logylqklm loipmpjj lojgklto lojiikmqp
    loklgnlt lonaollko lonjllliu lonlmkon lonnemlomm lons>knpll lonsknpll loodmjpmm loojrnkl
    lookmkpml looknmm lopithjmlw lor>nmkol lorarpmlkm losa>rlmkk losamkqmk losnmlpj lothlrhmo
    lottamgtmm lottlplml lou>mljpo louamkllq louimnmp louslslkk louvrmnkmn loveispil low>lllmp
    lowkonlm loyfullm lozoljis lquitklil lrkqhsj ls>hvpik lsnpmjl lt>jvkkk lthlpkmm ltoolomj
    lts>lplll ltslplll lu>lkoht lucionjnm lucplmml lue>jomjr luirqkftl lumbnojnm lumbrmjkrm lunlnmk
    lurmnpim lutommmk luzljmsl lwa>llmmo lwalokmo lwellmmo lwen>llmmo lwenllmmo lwkoklo ly>jrjkp
    lyakhols lyanmllmp lye>lmlmp lyeknjlr lygtmip lyokhnlt lyonmklmp lysjkqlp lzaqlpgm lzojkrk
    m>epkqp ma>omkmm mabaslljl macheqlilo machnmmjo madanjknlq madolknom madpoljk magazklllq
    mailknoll mailloiomm main>kitml maittjkkl majatllil makelpomi makklmlp maladdmrkr malgrkllmp
    mallqrfll mamesjjukm mamomllrj man>isnjm mana>nlmqj manaqoill mangelewlm manjegmlpq manmalkmmp
    manmlkmmp mano>jklsl manorlkio mansesqkkg mansqllll mant>lhpmp mantenpmjl mantkmknp maonjmol
    map>lkllq maponhom mar>qijrl marakqllm marammlmkp marekjmnq maremplnll mari>jkslm mariakmomm
    marjlpljo marklpilo marlknmo mas>onknk masaqjnhq maseqjkkp masinklnn masiskmmmp massemnnkm
    massikjpom masslmkpm matenignlw maticoklnm matiolpkmm matisjlomo matizhklpr mavajllsl mavirirk
    mawmjmmp mawomkmmo maynrjjl mballkkrmm mbamlkom mber>jqmmm mberkpnkm mblamomll mblejqlmm
    mblnpmjl mbmmonk mbonomnj mbormmirm mboullqnk mbourmplml mbradsmkjm mbre>plmkm mbro>gmmul
    mbrplmkm me>nnnnj med>lrkll mee>liplq meilijlv mejalmlpl mejpklnl meklkllq melhlllql melhollmpm
    mem>lglum men>lqkkn menanjohr menashkkiy menm>llmmo menmllmmp menneillms mennillms ment>jslll
    menteqjmll mentnommj mentsknolm mer>lmpll meraiimopm merienkolm meronqkkmm meropiqjl mers>lrilm
    mersnlipn mesajkmmmp mesi>hmlms mesiplijr mesmjnlrl met>ljllt mete>goilv meterqqcri metrolqinm
    mettlitll mettrllpml meuihnun mewlpllm mfhqgkv mi>omnho miannolj mic>ltill micknoml mico>plllm
    midi>ilmiv mie>hksol mienppkil mientsmkil miepnnjk mieslpllm migapnkml migoolkol mik>mjmmq
    miklmllp mil>mhkrn miltikkmmq miltkkmmq min>goilu minarlnlol minatmommk minerljolp ming>lsjll
    mingkmlql minhajllqm minhgllum minyknlmo mionjjtmm miopipml miqolpjm miquellsjm miquolpjm
    miscqoofl misenokoj misolqjl misslpfrl mitirtjjsg mittltgmm miuglmul mizalllmo mizelmllo
    miznmkmn mlkwjli mmaillplm mmaipqjl mme>lkrlm mmekopkl mmenmkpmm mmerlsjll mmes>mjqmm mmesmkpmm
    mmhsthj mmilpmlk mmingmolmm mminmpkmm mmojqpkk mmunkpmlm mmunpkkm mn>hrjmo mnmrpbo mo>pkipm
    mohxkjjl mojpqljk mon>nkmkp monthmqjml mookqjpk mos>mkjrl mosqmkmk most>krlll mostoniol
    mothmolmm mouchljomo moucljomo mouklnnn moullilku moun>mjlmr mountlrlmj mousoshmi move>khlix
    mp>irnjn mped>jqmmm mphkonmk mpnmmnk mpoimlpkm mpoismmokm mpozolmkn mps>kookm mpskpnlm mpthqnln
    ms>jxlgk msinoqj muchaskjll muchqnmjk mucookll mudnmiql muetklho muilkpln muithmkvl mujepmlkm
    mujerommlm mullmnok mungaimmrm munghmlsl mupjmnl musjoonk mw>lklmq mwalkpmn mwelllmp mwkknlr
    mwn>mkmmp mwnmkmmp my>jxikk myajoimr mye>mjjms myekmllp myfoqjq myokkpmn myon>mmlmo myonmllmp
    n>ppldr na>okknn naba>pmmkm nabaiomllm nabanplmml nabapokkl nableplnmk nabnoknl nacenlokm
    naciollml naciomllpl nacnnoim nad>sjlll nada>mllol nadosirmlm nadqmlmj nageilorl nagqlmkk
    nai>lkpol nailjoomm naillkjrmm naimqmkk nais>mknom nait>lirmm naitlismm naj>imllr najeomlko
    najolliq nakljmlq nalisnlpll nalizjnmon nallskimm nam>kgkqs namentikk namesjnqkl namo>jnmpl
    namompllm namosjpmnm nan>ohkkt nandpllml nantoknkl nape>kmklq napikkolp napinmllmp napolnio
    nar>qkknl naramkmmpl naranvlmhj naraojmmpm naraolkol narasomkmm nare>plmjn naremjmmqm narenslljl
    narielsilm narorlljm narserkkml nary>lolmm narylolmm nasamorgl nasankmlmp nase>klqlm nasepjnkn
    nasessillm nasselknom nassilkmpm nassljpnm nasteolgtk nat>lfslp nate>jqnkm natempmjm natinpmnlk
    nava>lllrk navamlmmpk navaolmlm navasplknm naveijmmpm navepjkpl navlmmlo nazo>ommll nazqilmn
    nbakqkln nbe>llllp nbelmklp nbgplks nbilkmmq nbleikrmn nblijqmp nbokpmlm nbrknlmp nca>klool
    ncaikmrim ncaojomk ncarelmlpm ncassmkqlm nce>ktnil nced>itklm ncediolqm ncerjppkl nces>koojm
    ncesnpmjm nch>kpqkj nchadpllkm nchergmpqm ncia>plllm nciadjmmpm nciamkmqlm nciaojmnl ncinglkplm
    ncinskljm ncionokokm ncnmonh ncorajlkrm ncorklpnl ncrmlpll ncthrokm ncunknnl ncy>lrklm ncyktjlm
    nd>erpiq ndaimknom ndamoommkm ndan>ojkmp ndarellmpm ndbitkll ndedqokkl ndeoilqk nder>ppkjm
    nderkqmll ndersoqijm ndicimkkpm ndicnnojk ndikmklmp ndingorhll ndinrjnkk ndissllqkm ndlemsklj
    ndlluhll ndmiyijk ndo>nkkqk ndramlpkm ndromnkl ndskpokl nduzfmlum ndwlplll ndwomkmmo ndye>mllmo
    ndyemllmo ndyljqln ne>kmpjn nea>nlkpk neadpklml neamjolo neannjojp near>ksljm nearkolnm
    necepjnml necermllol necislkim ned>kskll nedoolmj needlplml nef>linlr negrqikol nei>kllrl
    neigekjvjl neilknmo neirapmmnj neirpllml neizemlmlo nejmllmp nekkhkmv nel>kmmnn nellekmomm
    nellftnmm nem>kgktp nemalumgl nemankjkms nememomkl nemenmkqkm nemo>glmtm nemosplmkm nen>uijln
    nent>lmpll neo>mjlql ner>oooil nera>olnhp neraijmnpm neranknkql nerasllqkm nere>qjgls nereaiqkom
    nerenjkoql nereojojo nerezimrml neriaukkim neriejmqlm neriomlomm nernmmkn nero>sllil neronojnlm
    neroshmml nes>pmnkk nesmkook ness>lpmll nesslqmkl nest>ltgml net>lrhlo neuseljrlm neusljrlm
    newlrjnk newomlmmo newonmlmmo neygxjml nez>mkrkl nezelkkjt nezmjpko nfeiilmrm nfeitjlmqm
    nfomahkmtm ng>jlrip ngajahmmrm ngeajqnkm ngeaskokom nged>kqkmm ngedkmugm ngennmnj nger>kqlkm
    ngerhopnl nginltklk ngirqjkok nglelplmm nglljomo ngly>lqlll nglylpllm ngnmmnk ngo>olnll
    ngou>mlkjr ngoulmojo ngs>lnoll ngsknpkm ngueoklpk nguerilpkq nha>fklyk nhadknmol nhakojpm
    nhamkkmwh nharakmkrl nharejmlqm nhareksoo nharikmmpm nhas>ilktm nhasqlklm nheclmmpm nheiflmum
    nheokmml nhkklsm nho>gklwl nhopmiok nhos>kklrm nhosjklsm ni>nmkis nia>oollk niannolj nic>jvhll
    nica>lnlom nicalpmkm niciagnlrm nico>mllol nidanlkom nidrhnnk niennokk nier>omkmm nierehppml
    niermlolm niesnnmkm niez>klplm niezklplm nifiajlskm nificlmkpm nifienjomm nifinkomm nigonmhn
    niklnjlq nillaqnill nimemkplm ninarkkqh ning>konlm ningpjril ninoojnj ninoqjmnl nio>sjkml
    niolnlok nionitmkl nionsmjqlm nir>ojtil nisaikmplm nisanirin nisasilslm nisatlkpmm niseelmrmi
    niseliplq niserjooml nish>mjpmn nisklnlp nism>lqkkn nismeklqmm nismomlmom nissllmol nist>mmjmp
    nistapmjpj niza>ilmmq nizasimmrm nize>mklpm nizermslfo nizilmmjq nizmlkpm nj>iphhx nje>plkjp
    njeajlmoo njelkmlql njenkkon njerelmllo njeromljp njipklmm njou>mmkjr njoumirko nk>loklo
    nka>ljpmn nkalknlp nkarmokmm nkeljnmp nkermlpml nkhrljq nkiemplmm nkilkjls nkllplmm nkolills
    nks>mpkml nksmpkml nktmpmll nlipsjil nly>lrlmk nlylqlmk nm>lklkr nmaluhlm nmejnpjn nmennpiln
    nmentkvhlm nmi>kmlmp nmiqmkkm nmnpkgq nmo>lmmlo nmonqkkm nn>jmjlt nna>jrolj nnai>mjrlm nnaikpmlm
    nnaisklrlm nnalkhtmm nnalqojj nnamemjpmm nnaminomm nnankmpml nnantkmpml nnas>jnplm nnasjnqkm
    nnateljrml nnatshnll nne>nirmk nnectlpkmm nnee>mkqmk nneeljrmk nnellpomi nnemnpkk nnen>illms
    nnenqhimq nnentmiqmm nner>lqkmm nneranjpmk nnerknpll nnes>jmpmm nnesjnpmm nnielshmm nnikrojk
    nniomjpmm nnionmjpmm nnisklrml nnlqrgj nnomnpjk nnonkmqll nnonsmolmm nnwimklmp nnwitmklmp
    nnwmklmp no>pmjmm noitkkiul nojkllql nokkgllv non>minlq nondalmmlp nonlnnkn nons>lkrll nonsjonln
    noorpikk nos>qkolk noso>jlmqm nosolmnj nosorkklm nou>lkkrm noujomlo nouvemlrkj nouvllpjn
    nouvolmllp now>momml nowlrklk npakrllm npellllp npijtkll npiqkkr npoknklq nprlnllo nqllpnk
    nquaihrqm nqueallmpm nquilolnl nqumnlok ns>gqpml nsa>pkjpl nse>pmokj nseramhoit nsermnknl
    nshknlkq nsilaolqlj nsilopmkj nsirnlhls nskrimmplk nskrmmplk nssmkuhm nstrnnhrl nswktill
    nt>ipqjm ntabaqllkl ntamoklmpl ntan>kkkms ntanaplkol ntanmkoln ntar>qklmm ntarapllml ntardhjrsj
    ntarojmol ntas>okoll ntassllplm ntastpjkom ntasymomml ntavaomlml ntavplkml nte>qhmol nteamklpm
    ntecpmkkm nted>jqmlm ntedjrkoj nteirkmmpm ntem>lkmql ntemoljom ntepkkol nter>lqoim nteranjrjl
    nterypmkln ntes>oinpl nth>mrjml nthkkplo nti>kklpo ntialjrmkm ntingjlrmm ntionjmpmm ntlelnpmk
    ntlkpnll ntly>lolmm ntlylolmm nto>lplml ntoikjrlm ntonmkpk ntos>imnpm ntosmomkl ntrarklnnn
    ntrebhlsln ntromknol nts>kopkl ntskookl ntuokkom ntyemkmmo ntylqjlm nuevslkkk numbiqlnm numnkkrk
    nuncikmlpm nvanjkklu nvylomml nwaknklq nwit>mklmp nwitmklmp nwkoilr nxipkrk ny>jtnlh nya>kllmp
    nyajojlr nyan>lpmmk nyanlqlmj nye>kklms nyen>kkmmq nyenkkmmq nyeqhjkt nymmnip nyokolmo
    nyon>jjlmt nyonlqlml nza>mrkjm nzadrmmim nzaronij nzarrkllm nzefmovi nzomomi o>skerl oadjmkrl
    oadsjrmlm oalpjqj oaraklmrk oardqojjl oardsmpklm oaremhmsm oarialkmpm oarlnlol oassemklpm
    oassmjnpm oatqpfmm oats>moklm oatsmpklm oavajmlqm oavkmkqm ob>orkjl obblmoml oblaonmhn obrenjnpk
    obrigjmlqm obrinmjom obrnkmpk oca>nmkol ocalmnok ocaremlkpm ocarigqlpm ocasrkkmm ocatmonkm
    ocavmokmm occonmjl occujmrll oceoklol oceslmjrm ocessmonjm och>nkkks ochaolqil oche>qlkko
    ocherjlqkn ochnkmnn ocho>wllgk ocinpjjpm ock>lplml ockelkqll ocklnpkk ocomnni ocorijorm octopohl
    ocupaplknm ocupnkjql od>gvkkn oddltjkl odi>kljlt odslqlll oduiklqkn ody>kkllr odyemjmmq odykpklp
    oelnmoj oes>fqgwl oesomjnl oeunlokm oeurpiqjm of>kuhkm offelollm offjrnkl ofymelmw og>kulkk
    ogadmllom ogaqkjok ogarnjmpl ogeoknok ogglopkk ogiaoljom ogie>jlslm ognipqkm ogo>nklqk ogophmqk
    ografpkiql ogs>lqklm ogslqklm ogy>lqkll ohqopfj oi>iisti oiejitmm oieraimrlm oierimrlm oignlmolm
    oignmtem oilakjwjk oilemjqll oiliymhj oimnppg oing>msgmm oingoqnk ointmnqjl oir>hqsil oireknqjl
    oirmmrjk ois>iitpl oisaijixl oisermhrmm oisjpmok oissmsilm oistoujfm oitalookl oitemnjql
    oitgmqrk ojaqllnj ojarlmmom ojellmpl ojenmmmpk ojinplmj ojo>rlmjl ojotmilk ojrkinl oka>llklr
    okakomko okanmklmp okekpmlm okklilms okkmmjr oko>llmlp okolloln okralplll okrlollm oks>mplml
    oksllkmq oksymimmr oktlkmmq ol>qilol olaimlokm olavmiksm old>jtlll oleromnll oley>jimmu
    oleyjilmu olhelllom olhglkwl olizjmmon olladsillm ollaplnkl ollarllplm olleonmkl ollipknll
    ollomplll ollooojj ologikmnpl olognkpjn ologylpkmm olojiklmlr olojklmlr olvqmhrj olyemplml
    olyjlpkp om>iopmk omarqljnl ombrljmmq ome>fqpkp omen>moolk omi>jkjkx omiznpllk ommalmqkl
    ommelmplm ommenmokmm ommermkqlm ommknrjl ommukmplm ommunkmplm omo>rlkkm omptkjqkp oms>lonll
    omslmqll omunnjlpm on>qnmgn ona>pkilq onabaolmlm onadaommkm onadnnnjm onam>lllit onamjjmnq
    onamokmmqk onan>ojlmo onannpikn onar>omlml onareqllll onas>qklml onasnknnl onavaklpnm onavlkmqm
    onbe>mlmmo onbemlmmo oncnlplk onctlgtmm ondicilnqm one>kqkkn oneaqjkol oneartimjm oneckllqm
    onectklkrm onedslljl onee>oiklp onel>ljolp oneljolnm onemnjnm oneramlkom onerejjonp oneyholmr
    ong>nshlm ongemjopl onhailltl onhmniql onicakpknm onikmlllo oningmrjkm oninnljpm onisaplkln
    oniseljrmk onizemomnk onizlmlpk onje>ollkn onjepllnk onjlmlpm onkamloml onmqoikm onn>llkmq
    onna>ilsml onnailrklm onnakmrll onnammjpmm onnanljrmm onnaskiulm onnatpjnml onneclpkmm
    onneellomm onnejmrlk onnelmkpmm onnerlhvll onniomkomm onnlmqkl onnonmhsmm onnooqilm ono>njnom
    onon>gkjmw ononmlmkp ons>jnqjn onsa>pmklm onsaqinko onsilpshkl onsknokn ont>klqlm ontanpkmlm
    onthmrjml ontrelithp onylqnkl onyollmmp ood>llpll oodlqmlk oofrmlkk ooisnmj ook>mqomh ookimplml
    ookltnlg ooksmplml oolknnnl oomjjrkp ooms>mokmm oomsmokmm oon>itkmm oonlsfnm oonsmtfmm oorpnjmm
    ooseislll oosoqmjk oot>mtgmm oothmsill ootnllko op>ioqkk ophilomlm ophioqkl oppjopkl ops>kskll
    opylrilo oquakhwkm oqueaillrm oquerjluim oquioolkl or>qpfpj orabarlllk oradpjmnl oras>mmkol
    oratelnokm oratkrogm oravmknqk orcamkqll ordenpijsk ordonnmikq ordsqmklm ored>lommm oredkrmkl
    orernmmjo ores>oninl oreschknsm oresnmkol orevlqkmm orey>kllmq oreykllmq orgekoqkl oria>pmllm
    oriasjnmpm oriejnoom oriesnrfnm oringfonqm orinplknk orio>qllkl orioomknl orisajltjn oriseiksln
    oriskkpmo orizemlmom orizinlpn orjnlkom ork>ljomo orkllllq orn>irklo ornanjnnm orosalmlom
    orosnnjnm oroumnkol orqkkmsl orraqllml orreawllem orrepmlml orrernkirm orrnkmpk orrontllhm
    ors>kpnkl orsekqkiq orsmmpin ort>kmqlm orthknlkp ortsoknln orvmjjuk ory>lqnlj oryalllmp orykjolq
    orzaolpho orzqkpgn os>lliuk osa>pjjpl osas>mlkqm oscapkmkm oscknnnl ose>frqkm oseaplloj
    osed>krlll osernlnkn oses>iqokm osib>kjmms osidkkmqm osinqnjj osintphil oskollmmo oso>sklmk
    osoojolm osos>fmmtm ososfmmtm ospmlmk ossakkmqm osseglmkqm ossekopjl ossesmrljm osshpopj
    ossikmmqk ost>jrmkm ostankomk ostarknnmm osto>ilmrm osyjojjt ot>lpkjp ota>lknkq otailmpkm
    otam>mklmp otan>gkjmx otanmirll otarpmknk otasllplm ote>qnlhn oteanklpl otejejmmpm oteraklonn
    otereilkmt oterlkpln oth>mlqmk othklnlp oti>lmmko otiejmrlm otingqjokm otiompllm otrarlhnn
    otrnnrki otroqmklm ots>nlpll ottallpll ottasmjqlm ottelmqkm ottilmoml ottkppkl otyjklms ou>jlhyg
    oua>llnkp ouaimmqjl ouakjugq ouasmmshl oubknlom oubmqns oubyemlkmo oubymlkmo ouchakmnlo
    ouchekpklo ouchjqkkp ouchoool oudjnogs oudrlkrkm oue>lmmlp ouejksip oueralmoml ouerllpml
    ouffmnomk oufkksip oufllnmko ougemqlkl ough>mplmk oughmugmk ougkqqil ouikkujl ouilkopmk
    ouinlkjls ouj>mllmp oujljplo oujollmlp oukimkkmq oukmdskr oul>lqhkq oulalhrmn ould>mommk
    ouldmplmk oule>mmgku oulelmmkp oulermokln oulevmojmn ouliljsio ouljnnir ouloliqko oumamlklr
    oumanmmjmp oumlisip oun>mkkmq ouncelrklm ounclskkl ound>mlpmk oundemplmk oundmpnlj ounelkomm
    ounenllmmp ounltikm ountalpkmm ountemqkmk ountltjmk oupe>lphno oupekonkn oupimnpkk oupjlpnl
    ouplelohmq oupllnlkq ouqjolql ouqujolql our>mukki ourailhrq ourarkmlpl ourblhqkp ourcmqlkl
    ourdimjnjr ourdlhrhs ouremhiqs ourgpnkq ouri>mkklr ourikqhon ournampmkl ournemkmlp ourramlqkl
    ourremlpmk ourrimloml ourrmiukk ours>mmpmk oursmpkln ous>ltnik ouselmnimq ouseolilq ousesqinlm
    ousjnoko ouslmqkmk oussamjrlm oussempkmm oussimjqll oussmkrll oustkjolp out>mshln outa>llikv
    outakjtes outanmjplo outasmlrjl outbolmklp oute>lkmkq outelhrjr outermoilp outhmtilk outilmoip
    outimlmq outs>mtgmm outsmjoln outulgnmr ouve>mmhpo ouvenmrhln ouverlllmp ouvklmoo ouvo>lmllp
    ouvrimmklq ouvrlmpjm ouya>kmkmq ouyakmjmr ouye>lllmp ouyeklmlq ouyerklomn ouyjkmls ouyomkpml
    ouzeljpln ouzimlnjp ouzkioiu ov>kllkr ove>imkqo overnjmlqm oversnqmhm ovnnknl ow>kskkn owdlplll
    owelmplmk owelqkml owhwmjl owllrklk own>lpklm ownllplm ownsmolmm owoljlls ows>lmplm oxnpnli
    oxydlhtlm oxyjoqkl oy>vlilk oyaiolnll oyalmqjl oyasojpll oye>iknls oyemlrkk oyppogj oyslwfll
    oza>klllr ozaqklmm oze>ljnnp ozeimnnn ozerlmiqn ozifmitp ozolkln ozyknlmo p>evofq pa>pjkkq
    pab>mkmmo pabaqllll pabqoljl paconloi padolmlm padongloms padrtlhpi pagepklnl pagnjmrkm
    pailljjsmm pailsinll painolmk paismkonl pakemlkmp paklhplq pale>lnelv palhahmmrm palhhmmsm
    pandalpjlo pandmljnp pankmmqmi pannmklo panseknoln panslonkn pap>lklmr paperjvjkl papithqkj
    papkalllmo papklllmo papylknmo par>niskl pareckllpm parraqolhm parrookkl pasaskjho paseuiijp
    paskemkmmp paskmkmmp paspjmmlq paspojmmlq passaljlrm passelppil passioohpl passlpknl pathmkpmm
    pati>jlklu pblpkln pearqmljm ped>mrklk pedi>mkhmt pednojnl pedu>llklr peduolkir pegalllpm
    pegqlknj peigmlolm peignmlolm peiniknp peitajmmpl peitgllvl pejalmlom pekloqlh pellookkm
    pemi>llllr pemillllr per>lpmkl perailjnpm perklmilt perompmkl peronisllm pers>lrkll perylkllq
    pes>konlm pesonikomq peukjskn pewlqhmo pewomjmmp peye>lklmq peyeijmmt peyi>lmlmo peyillmlo
    peynlplk phajprjk phejnpll pherlthml phfvuhi phialkplm phicmrhmm phiermjpmm phijnrlk phoipqjl
    photompklm phrknoll phylonkl pi>mojis piadnklpm piaomokk picamkonm piconlni pier>jrkmm pierlpojl
    piesqjmlm pikamklmp piklmklq pil>nlkkq pilhlmlom pilleqhplm pilllooll ping>lrklk pingmknol
    pissmkqlm pititmkims pka>lllmo pkalllmo pkkqjlo placesqkgl plaihrnml plaklklmq plas>hijiy
    playqsimh ple>nrikm pleasknoml plekmkmmo plemalkmmo plennnjm pleskukjm pli>mjplo plicnkkon
    plikmfmmt plis>jlnlr plknllo ploikqnjl plylpllm po>njjnr pobrenlkqk pobrljnk pobrplkok podenioqk
    podpkonj poinmqmjl poinoipk pointlookl poissmjrlm poklopli polvwlmfk polykmplm pon>nmilr
    ponevginm ponhlllql ponnemkomm ponnljqmm pookoplj porrrnljl posahmwil poserknrkj posibvgkjp
    posskmmpl potanilmmr pote>mkjku pou>mmokn pouimkqn pourmlpio poussmkqll poutammkmo poutmnnjn
    pouvmmoip pov>mkmlp povklins povohlmul pozakmmkr poze>mkllq pozemkllr pozimlmlp pozokljq
    ppanmqkj pped>molmm ppedmolmm ppeknqlk pperlrjll ppersmkomm ppgtsii ppikpllm pplilpllm ppllplll
    ppoiqpkm pprelmolm pprkopkl pprommolm ppy>molml ppymolml pral>kiklu pralikqjr pran>mjmmq
    prandlgkmv praniomkr prannllllo pranplkm pre>jigrt preenimivl preepklok pregnlisj prendoerol
    presslolml prezhlisp pri>klkkt prichskol primiqkjsi priziomkr promnmnj prouvmlsil provagnjum
    prymkomm ps>lrpik pslpnmj psykmplm pt>jrnlk ptiojplmm ptionjplmm ptkopjm puederklll puedsklll
    pueoloin puestqmlkm puesxhkjm pugnaoljom pugnolgrm puigksis puisikujn pulmmmok punhakmlql
    punhjllrl punnmmjo puntsnkhm puoknok puserekjym pusetgiql pusnlgsl putmpmkk pwalnkmo pwanmllmo
    pwjojkr pwokklls py>kvjkl pyakljlt pye>mklmq pyeljklt pygqmjs pyokkolp pyonmklmq qu>mkvhl
    quadipmnm quadrjpnlm quaeptnk quailplkm quaislllom qualkkjul quamemlolm quamqmmim quankkqnl
    quantjsiol quarhqpll quartkmmnm quas>mnsgm quassmlufm quatjlpnm que>rinnj queapmknl quearplmkm
    quebrnlknm quecejllrm quecilktm quedamllom quedplknm quei>lmlom queimmkom quelepljnm quelkmpnl
    quellhpolm quelqimrlm quem>klkrm quemeihqqm quemnjqkm quemojmlqm quen>ukkkl quenkmnol queqklpi
    queretjklm querionmjl querlmmol queronnkmm ques>pinnm quesjnnnm quetallpml quetelkool quiaoljom
    quienrlkkm quierrjllm quiezkmomm quilalmkql quillklqlm quilllmpl quinaojpkl quiqpini quitaonjmm
    quogtpkk quonmoojl quonsmkpmm quooong r>qqkoe ra>njmno raba>kllnp raballllql rabamjnmn
    rabasrmjkm racaokllpm racarllkqm raccmjqlm raccomkpmm racejimmrm racionlkpm racionphl racmolnk
    racomnojm ractolnll rad>rellr rada>plknm radomlonk radorolkpl radosnmnjm radykllmq radyolmlmp
    raertillm raesmlli raf>kjkkv rafaqlnkk rafarjmlrm rafiapmknl raficjmnom rafilkokp rafkknmo
    ragaomkok ragemolml rai>ilrnl raiejkpom raillmpkmm railtoijl raimmnnj rainjpmol raislolml
    raisohjspl raissmjonm rait>kplmm raitlmqkl raj>pllkn rajajrlnl rajeplmlm rajknmol rak>mkkmr
    rakkmlrmj rakkpllm ralisipojn ralizmplkm rallknpmm rals>lrjmm ralslrjmm ram>ipkon ramesqkjnm
    rammknoll rammnlko ramomkmnm ramoslllpl ran>rkkiq ranasjljn ranbmllmp ranchopmhn ranfillls
    ranhalqmho ranhjolpl ranjmkkrl ranklqkmm rann>lkllp rannlpilo ranpllmmp rant>kooll ranvelllmp
    ranvqkkip rao>mllpl raoolokl raphemgsmm rappllqml raqnkmnm raquemklpm rar>pjkpl raraiqmljm
    raranslmmh raraoimmqm rardelmjrm rardllkrm rare>snkik raremimmqm raremmlpk rariejpnlm rarmkmkpn
    rarmokmmpl rarokkql raroqipjm ras>olomk rasaknpll rasankllqm rascqllkm rasellmpm rasenqlmlj
    rasmqipin rasolmnk raspqohoj rassalqrem rasskpnll rastekmlpm rastokjpm rat>klrlk ratarjllsl
    rate>lqmkm ratesjonmm ratinkkohs ratiokonll ratizimmqm ratorkqmkm rattmjrml rava>plllm
    ravailjpol ravamkmlmp ravarklkrl ravaspklnm ravaylklmr raveijmmqm rayipokm razklkpn razommlpk
    razonsjmlk rbolonipk rbylkplo rcadonklm rcaoklnl rcarlnkom rcebillsm rcemomnk rchlonjn rcinmomk
    rcliqqjm rcmnolj rcommlpk rconlltjl rcunnkkpm rd>epqjp rda>jknmp rdadojlpl rdaiopmim rdamjnom
    rdan>mlkmp rdaromlml rded>jrlmm rdedrpjhl rdenjolm rderajmonn rderkrkkn rdes>fjnvm rdesnkmom
    rdingmokmm rdlloimp rdonajnkks rdonkkrkn rdonnlkqmm rdsmonkl rdylnllo rea>okjnp readjpojo
    reakmoln reakmrkmk rear>qjlol rearnjnmn reatnmloj reauksmkl reavajlktl reavojmol reboumjkmr
    recelkpnl recerolkol recesomjnm recionmkl recishmkum recnllol rectqolhl red>gyikj ree>lrkkm
    reendllkpm reenhnmsk rees>onlkl reetkjsml refe>kkjkw regunolnj rei>llksl reillqljmm reinlmmpl
    reiplmmj reirvlkik reitagmmul reitkmmpk reizplnjn rejarlljl rekamqjmm reklpmll reksmommk
    rel>mphjq rele>kkmjt relekmpln relhimmqm rem>lhmtk rembiotil remmlkpml remo>lllpl remoomkln
    remosmllpl rempikvkl ren>skhkp rencilkonm rendaoniol rendpmloj rendrfmvll renfhlukm rengklpjq
    renguklllq renmelkmmp renmlkmmp rent>kmqll renvjkvkk reo>opkkk rer>iopll rera>nlmkn reraihmujm
    reranjqlmm reranlojn rereajolmo rerekpjnm rerenmfuml rerezjmqmm rerielhtmm rerinjoml rerlookm
    rero>rnkim reronngsmm reropthim rers>mrimm rersroijm res>mjnpm resanokjo rescatjjmm rescmokmm
    reshltkmi ress>mqjlm ressalkonm resselpnjm ressillkqm ressjnonl rest>lvhlk resylmmmo ret>kmllq
    rete>mnijs rettellomm rettlqlll reusjqojm rewjnpkm rewomqmmj reyolkln rez>lmtik rezaoljol
    rezelllno rezidmmlmo rezilmklq rezokojo rezommklq rezonlmlmp rgadplnmk rgeajpolm rgeasnjplm
    rgeoonjj rgerakmqkm rgerrkmjm rhfrqfr ri>pkjis ria>nllok riadnjnmm riaimlolm rialkpnml
    riam>ilmsl riamojllrm rian>qnljl riaommnk riarnomjm rias>nlkol riatmplkm ribiuiijp ribuioliql
    rica>olkom ricaslmjpm rice>mlpkl ricepknkl rico>plmkm ricoknmom ridadgklvm ried>kuhlm rieilllpm
    rieislllpm riendppjkm rieonokj rier>jqmlm rieramlplm rierlnokl ries>lpnkl riesmonkl riestlkqmm
    riez>klrll riezknqll rifflqllk rifiejlqmm rijedmmtp rijjnlpn rik>ljmmr rikkmllp rilloinpmm
    rillopilm rilmlmqj rim>lomip riminljql rina>nqklk rincnjnol ring>jqnll ringonmlk ringslrjmm
    ringunnpil rinhalmlpm rinhfllvm rinkmolml rinonnmnk rio>mlkpl riononkll rionskjtlm rioonmmk
    rios>iompm rioulniqm riousmpklm rir>okoll riraijmsim rirminmp risaljqnl risatmjqmm riscaqllkm
    riscpmjnm riseepjqmi risennomj rishmljmr rismomllpm rissamjlrm rissljqol rita>qmkkm rite>jnokp
    ritelnnjn rity>lpllm ritylpllm riumkqmkm rive>lgklv rivelqkkm rivjookn rizarmlmol rizelnlmo
    rizermrlfp riziknmkp rizpljln rj>ipjjt rjea>ommlm rjeljnno rjiglllw rjlkmmp rk>kqnlk rkajqlko
    rkekjplo rkilknmp rkingmhrmm rkinmmomk rkirliq rkomlklr rks>mrkmk rkslqkmm rlnmojn rly>lqlll
    rlykqkll rm>iwjds rmarsmjmj rmed>kqlll rmerhsngp rminglrkkm rmo>lkksl rmos>ejkyl rmoslnisl
    rms>lsjkl rmslsjkl rn>dvikt rnadkpmml rnassmlqjm rnechmktm rnerallpkn rnerjnqjn rningmpkmm
    rninmmjmp rns>luikm rnslvhkl ro>rkipk roadhrlnm robnmolk rochanjlql roclmoll roduillrkm
    roisomqgm roitlksjm rokmsimk rolamjnom rolmonmj romamkpml romnlmok ron>npmkj ronarkmnom
    rongmnojm ronislqoim ronnallomm ronnemkpmm ronnljrmm ronnnnni rons>knoll ronsknoll ront>klrll
    rontoniol roolrhpk room>mqkkl roommsikl rophlpllm ropnjook ropnooe rosa>qllkm rosallmpm
    rosokkoom rosskkqlm rotammkpl rotelllqk rothlrjll rotlnomj rou>ljjvk rouemrklk roughmpjmm
    rougmksjm rouillqlm rouipook rouplmkqk rous>lwelm rouslqojl routmtkjl rouvemjpir rouvmjqhq
    rovanjnom rovmonkl row>lpllm rowkqmll rownmkpmm rowslolmm rozaqllkl rozsmklj rqmmlpl rqualjvgm
    rquilmjpm rrabrklll rraijmomm rrajxllek rramoklnm rrancmjmom rraolmoj rrar>olmlm rravkmmpm
    rreapilol rred>lommm rregajmlqm rreikllqm rrempjlnm rrenmnnj rreralmnol rrerqjlnl rriapohmm
    rriemrljm rrillophmm rrilolhqm rringhslmm rrinnnmj rrinvmkhl rrocpljnm rron>nknmm rronnnh
    rronsiokl rrotaqlinm rrowkpllm rrumlkpl rrumnjlpm rry>llpll rs>gwqhj rse>tqjgk rseknnko
    rserjomkq rsesirmml rshmpkml rstnnokl rsylrhmn rt>jrojl rtadnlokm rtaihmqol rtaoklnl rtavaimmrm
    rted>kqllm rtedjolql rthjpllo rti>hkqjr rtidslljl rtingnpkkm rtionkplmm rtiopoljm rtissmnokm
    rtlkmpml rto>klnql rtykolln rucklollm rucommml ructmmokm rudjpnll ruenpokj ruikpkpk rujollpk
    rulhlmmom rullllplm rumankmnm runpmmlk rupnllqk rurlnnf rusmomkk rustknmnl rutnjkql ruzpkmll
    rvarmllom rwajjkkv rwirknn ry>ixkkk rya>lklmq ryalngku ryanlllmp rye>lmklp ryeknjls ryerlrjml
    rygppip ryojlnlr ryollkkmr ryon>linmr rzarknjl rzmnlpj rzopmmkk s>kqonh sa>niolo sabamljrl
    saberjjqk sabmjnmp sacaslikm saccklqlm sacllpml sadmokmm sai>knpll sailkvhkm saillmjqmm saiokomk
    sais>klomm saismlpkm sait>lkrll saj>jmkls sajmlnko sak>milms saklojlp sam>limop samemrnki
    samesllqkm samkooll samonlqil samoslllpm san>hlnls sanannmmk sanninnn sant>nknlm santmkljr
    sao>lllpl saomljop sappmqlkm sar>qlipl saramllmqk saranmkpk sarennjpk sariipkql sarmolmmom
    saromlkm sas>njnol sasakmliu saseqjjjq sasnjmnn sassimomkm sastemljqm sastlmjqm sat>litlm
    sateonjko sateskhwjl savakrlll savamllmol savjplmn sawlqjlm sbramllqk sca>qkknl scanmmnk
    scar>ojqkm scaraiplom scasrkjmm scekomnl scenkqnjm schilrhs schoomqkll sclonnj scomnnnk
    sconolkmm scorknkpl scorrkllqm screonjnl screvgjhym scribluikm scrinlpll sculllomm scuomlml
    sdotgkl se>knomm sean>mllmo seanmgsln searnjlql seclpmio sed>mpjkn sedkmkno segollnk segummjqk
    sei>klksl seinlpmk seis>mlkrl seisqkkml seklhlmu sel>mnkkp sela>mlkkr selaqlikq selemljks
    selerjrimo self>lpnmj selfltjmk selknqhn sellelqjmm sellmomll selmallmmp selmllmmp sem>khjsq
    semajkqko semanmklql semenqmlhp semomionn semosilktm sempmjlsk sen>nlklo sengjnkoo senhnlkpm
    senhoilmsm senk>mkmmo senkmkmmo senorjknm senorwklik sent>lloko sentalolnl ser>olpjl sera>llpln
    seraimiuhm seranmojl seranpjnln serasklpmn sere>mmfnr sereanjllq seremkipo serenimnnn serezimrmm
    seriernhlm seriliopn seronqjmlm serotgpjm sese>hkllu sesepjkir sespnlkm sessmpmkm set>lnklp
    settmqjlm seuknhrn seur>mmokm seurmlpkm sewmokmm seye>kkomp seyeljqko seyilsjo sez>mksjl
    sezlkrip sfajllmr sfoljnn sgamllpl sgqnjmj sgupphoj sh>ksklm shakoqjl sharlrkkl shelrlkl
    sherikkomo sherjkolq shes>lsjlm sheslsjlm shhtnio shienqiml shilplkm shinonkml ship>llpml
    shipmpjln shlmqjmm shoemsklj shommlko shopmonmk shornrjlj showmkomn shrimsimk si>sjnfq sia>opkmk
    siankmpj sib>kjmms sibkmomn sibskllks sickmqkll sicllkql sicoqjlmm sidaojokm side>nsjjl
    sidejpnlm siennpik sier>onjmm siesjpnlm siestgtlmm siez>llpll siezllpll sificomllm signlqipk
    sikllllq sila>mlpmj silloknll silvmojpk sima>lkisn simamjkop simoqokkk sing>lmolm singlrlkl
    sinoklol siomnlpk sionapminm sionmolnk sionnlfumm sionslqlkl siperklojr sipljklms sipninmo
    siramomip sirejnolm sirjpmgs sirkmkmmo sirplklmq sirvojipn sisi>jmmmp sisihlllu sispallmmp
    sispllmmp sissljoom sistiojkrk sitoummlhs siva>qkjpj sivarijpl sive>lsmil sivekmrmk sivelljkwj
    siyakmlmp siykllmp sizemqlkl sizhsljq sk>krklm ska>mllmp skakimlt skalmklmo ske>mglmt skgrlis
    skikmpln skilmmimq skinlphmp skllllmo skokhllv skrilloln skrlkmlq skylsill slelrkmj slimpjoj
    slollplm sloojnk sluinjsm sly>molml slymolml sm>iohmu sme>igtlq smmnkpl smo>rlkll smos>kolom
    smosnonim sms>lrklm smslrklm snalommk sneqniok sneshoksm snohlnqn snopjnk snt>mqjll sntmqjll
    so>poinl soankpmk sobreplknl sobrpklml soinirml soirokokm soleyjimmu some>jqojm somekrjml
    sommmkpmm son>jpoll sonn>llkmq sonnaljqmm sonnelolml sonnknlmp sons>kmpml sorsmueln sos>knlol
    sosslkksm sosslkll soti>illlt sou>mljpm soudkjsjn soufmmklo soujkmlr soullollm souplmjokq
    souplppjk sove>qjlko soveoljlp sozkkolq sozyllmmo spalqjkmm speclkonm spekmills sphknpkl
    spo>oklhr spoomqkll spozjmmmq sprekpkmo sprimlpll sprknkon spuespllkm squajmqmm squilvkpcm
    ss>nvjgl ssadjnnnm ssagoppl ssaillqkm ssalknlom ssamemkqlm ssanlpnjl ssarelllpm ssariiqqm
    ssarilpjnm ssatemjrkm sse>kiprk ssed>mrjkm ssedlnqim sseemoojl sseesmomkm sseglljrm ssegumlkpm
    sseijllrm sseilpqk sseisjmjsm ssem>lkisl ssememgvjm ssemlmoll ssemommkpm ssentlhrom sseralkmql
    sseremiopm sserloqjl sseromrilm sses>klmpm ssesknnnm sseumqljm sseurmlpkm ssez>mmpjm ssezmmpjm
    ssfqppj ssiezlloll ssihmrok ssimaknevm ssimlnoll ssimojqlmm ssinlnkpm sslmqjlm sso>jmmpm
    ssoamkjsm ssohmqqk ssonmnrhl ssorklqlm ssoumjpok ssujnpnk ssurjkppl st>jujio sta>okkql
    staballqll stabehmmrm stallhorml stamoummfm stan>mlllp star>nolkm starallmpl stategtipm
    stavajmmpm stavjokrk ste>linrl stecpkmlm sted>olmmm steduilkm steiqnkjm steissllil stepnrjll
    ster>lqklm sterankqho sterspllll stes>jknql stiashmll stic>lkqlm sticamllom sticlkpkn sticomkmom
    stik>mkmmo stikamnomj stikemjmmq stiklknlo stillmkqll stlemplll stlmqkkm stonemrikn stospmlkl
    stravkmjtl strikmplml strinrkhqk stro>nnnjm strucmnnkm strulkqnk sts>kuhlm stskuhlm stwlmklq
    stwolhmmr stye>mpmmj styemrlmi subnnmnk sulkmpnl suminihvm summqmjmm sumpnmkl sunpqilk suploljom
    supnmlok suppknpkl sure>lrkkl sureopmik survjpokl svamlmpl svmgqnn swa>lilms swaf>mjmmp
    swafmjmmp swe>mlmmo sweemirmm sweklnlo swjpnkn swoknolk sy>jukkk syakllmr syckqllm sye>klkls
    syenjkls syipmht sykmlmmo synkmplm syolkllr syon>klllq syonelklmp syonllllr t>guren ta>njlno
    tab>lkllr taba>nmpkk tabaipmlkm tabampmhn tabanrlklk tabekmkrl tabelijlvl tacinmkol tacmomkl
    tad>vilkl tadokmnl tadoshlltm tage>lookl taglomnk tai>jkpqk taiellolm taienllolm tailjqnkl
    tailljlqmm tainlrkkl tainmplk tairooohm tait>kismm taitojolm taj>jllkt tajnlkpm takemqnmj
    takljqln talhaimlrm talhhllvl talizlomkn tallqkmll tam>khjrr tamenoklol tameshltjn tamieimqmm
    tamo>jmlrm tamosqlmjm tan>pllkm tana>pnkni tanarmill tandnlilr tandolmlol tankmmpmj tano>rlllk
    tanookmpj tanpllllp tanslpkln tant>llmlp tao>kllql tap>lklmq tar>oljpl tara>llkql tarainmpim
    tarammllom tarankmmn tarannsljj taraohmmrm taraslllpm tardesjjpj tare>qjokk tareilllol
    taremkllql tarenlkskl tariampjmm tarienmipm tarijmonm tariooklmm tarmjtjpj tarmokllrl tarohompm
    tarontjklm tas>njnpk tasankmllq tasatlkgn tasenpmlmk tasepljlo tasesqmklm tassklonl tastejokpl
    tastmqkll tasylqlll tat>kkukl tate>onlkm tatejmpnk tatesknpkm tava>llkql tavamkmmqk tavaplipl
    tavasplklm tavegkopq taveipmmkm tazojlpl tbamkpln tbkkixi tbolukkfo tcguknl tch>mkrlk tchejpnlm
    tchillllq tchimnql te>oknnk tean>mkmmo teannklon teaomhqk tear>ojmnm teasekpmmm teassmkjm
    teassmlkpm tecemjlqm tecimllom tecnmkpl ted>ktkkl tedppjmk tee>oiokn teelqkll teenosilk
    tei>jlltl teiahlmsm teiljmql teirimlnq teis>nllol teispllml teizemkmmo teizmkmmo teje>pmmjm
    tejevkmkh tejqkkoj teklillt teksmjlmr tel>nljmp telalinmp telejoolm telllonlk tem>nllol
    temanklljs temennhqmm temo>glmtm temoknoi temooklpl temoskllqm templpnll ten>qofkp tendlnnpj
    tenhkllsk tent>kmqll teo>rilip ter>joqlk tera>ojnkn teraskkplo tere>hloks tereapklln teredlomml
    terennhsjm tereoimlo terezomomj terialpllm terieinqlm terimloml terinjmnmo teriolnlol terkmkkmq
    tero>ukkjm terollnol ters>lskll tersnlnjo terymjqlm teryomllmo tes>nkonk tesnmmnk test>lsjll
    teu>jlhnu teupkllo teur>koolm teurinpnk teuseljrlm teuskjpnm tewlmlkq tewolkllq tez>mkrkl
    """
}
