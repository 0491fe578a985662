extension OrdinaryTexts {
  static let haitian = """
    kiyes ki genyen match la ye|ou te we gol la|m ap pase pran ou a set e|achte let ak pen|mwen renmen ou cheri
    bon anivese|ou dwe m lajan|ou manje deja|sa w ap fe|m ap vann yon frijide|kay pou lwe|patwon m ap touye m
    mwen grangou sa nou pral manje aswe a|egzamen an touye m|konbyen mamit diri a|ou genyen yon pri
    reyinyon demen legliz la|m ap voye foto a ba ou|prete m kob pou gaz|mennaj mwen kite m
    m lakay m ap gade tele|nou te al nan plaj|m nan pisin nan|move nimewo|se pa mwen|telefon mwen mouri|a demen
    kile w ap vini|bon nwit|mwen sonje ou|pale m|kote ou ye cheri|bondye beni ou|bon dimanch|sak pase|n ap boule
    kijan ou ye|ki jan jounen an ye|bonjou cheri ou byen domi|mwen fin travay m ap tounen lakay
    m ap rive nan dis minit|m nan bis la|m nan reyinyon m ap rele w|blokis la pa fasil|m bloke nan blokis
    m deyo a louvri pot la|louvri pot la pou mwen mwen bliye kle m|m ap tann ou deyo|femen fenet la|kote ou ye
    ou kote|m konnen kote l ye m ap vini|m pa konn sa pou m mete|m pa konnen si m ap vini|m pa konnen
    m pedi kle m|m pedi bis la|nou pedi match la|m pedi nan klas matematik la
    m t ap chache kay ou m pedi ki adres la|mwen sonje w anpil|ou manke m|sel ki manke
    yo ale san mwen nan fet la|m pou kont mwen lakay vin we m|timoun yo ap domi|tibebe m mache deja
    pitit la lekol|rele m|rele m le ou kapab|rele m vit m gen yon tripotay|ijan kiyes ki gen devwa a
    anmwe egzamen demen|ede m chwazi yon rad|ede m fe devwa|m bezwen yon kafe|m bezwen vakans|m bezwen we w
    m bezwen ed pou devwa|m ap mouri ri|m grangou ki sa k gen nan chodye a|swaf ap touye m ban m yon kola
    fredi ap touye m limen chofaj|chale ap touye m ann al nan pisin|m mouri fatig|manman m ap touye m si m reta
    m ap touye w si ou di sa|ou touye m|soulye sa yo ap touye m|travay sa ap touye m|telefon mwen prale
    batri m fini|ke m se pou ou|ou kraze ke m|tet fe mal apre fet la|vant fe mal m manje twop
    m gripe m rete nan kabann|yon ti grip selman|m swaf pote dlo|fe fret mete chanday|fe cho jodi a
    bwe dlo sa bon|achte pen|sa n ap manje aswe a|abit la vole nou|li vole ke m|m ap kidnape w wikenn sa
    swiv mwen sou facebook|yo bat nou senk a zewo|mizik sa cho|fet la pran dife|internet la tonbe
    machin nan an pan m ap pran taksi|mwen nan dlo ak devwa|nou te benyen nan rivye a te bon|bato a te bel
    fi sa se yon koulev|yon moustik pike m|nan fim nan yo pedi nan deze a|seri sou kidnapin nan bon
    nan radyo yo pale de yon aksidan|m tande yon kamyon chavire lot semen|kondoleyans|la pe pou nanm li
    mes dimanch|egzesis demen|mesaj tes|se yon tes|mesi pou acha ou|koli ou ap rive demen|randevou ou konfime
    rechaje jodi a ou jwenn bonis|ou se gayan an|kod tanpore ou|machin ou pare|linet ou pare vin chache l
    reyinyon paran vandredi|pa gen lekol demen|m ap vann bisiklet|chanm pou lwe|kou angle|kiyes ki genyen
    konbe match la ye|lapli pral tonbe|ki moun ou pral vote|ou bel|mwen renmen w|m ap panse ak ou
    san ou m ap mouri cheri|m pa kapab anko ak travay sa|m kriye pou fim nan|jwaye nwel|bon ane
    konpliman pou tibebe a|bon fenn semen|bon apeti|a pita|dako|oke|haha wi|kisa|kiyes sa|ki moun k ap pale
    nimewo a pa bon|ki laj ou|voye foto|voye mesaj sa bay dis zanmi|yon zanmi se yon trezo|lavi bel|yon blag
    ki le li ye|reset diri|rezilta loto|konbyen biye avyon|m pral domi|m ap benyen|m ap kwit manje|m fin manje
    prete m san goud|m ap peye w vandredi|m pa gen kat|ban m kat telefon|voye minit pou mwen
    ki kote k gen travay pou mason|mwen se yon mason m ap chache travay|kile inivesite ap rekomanse
    ki kote pou n enskri pou travay|nou bezwen tant|nou bezwen pwela|nou pa jwenn tant|ki kote y ap bay tant
    nou se yon oganizasyon|nou gen anpil moun nan kan an ki bezwen twalet|twalet yo pa pwop
    konbyen moun ki te mouri nan tranbleman de te a|eske ap gen lot tranbleman de te|eske siklon an ap pase isit
    ki fos tranbleman an te ye|ki magnitid|ki prekosyon pou n pran|m bezwen enfomasyon sou siklon an
    ban m denye nouvel|ki sa gouvenman an di|ki sa prezidan an ap fe|kile eleksyon|pa gen kouran nan zon nan
    kile kouran an ap vini|EDH pa bay kouran|bondye beni peyi d ayiti|jezi renmen w|se bondye sel ki ka ede nou
    lapriye pou ayiti|ayiti pap peri|vese jodi a|repanti paske jezi ap vini|se gras a bondye nou la
    mesi bondye nou vivan|mesi pou travay n ap fe|m remesye nou pou ed la|felisitasyon pou emisyon an
    mwen salye radyo a|bonjou radyo|m ap koute emisyon an|mwen voye bonjou pou manman m|mwen pa jwenn repons
    nou pa janm reponn mwen|m voye mesaj nou pa reponn|ki nimewo sa ye|sa 4636 ye|eske mesaj la rive|fe m konnen
    konsey ou ta ban mwen|ban m yon konsey|m bezwen yon moun pou m pale|m gen yon lide|m ta renmen patisipe
    m ta renmen ede|mwen se enfimye m vle ede|ki sa yo di sou zafe kadejak|ki sa lalwa di|enfomasyon sou vyolans
    ki jan pou pwoteje dlo|ki jan pou trete dlo|ki kote pou jwenn vaksen|ki kote pou fe vaksen
    kijan pou transfere lajan|ki kote pou al pran paspo|paspo m pedi nan kay kraze a m bezwen yon lot
    kay la fele eske m ka domi ladan l|enjenye pou gade kay la|ki koule kay la
    pawol bondye di nou renmen youn lot|li bib la nan matye chapit senk|vese 12 ak 13|priye ak lafwa
    se kris ki delivre moun|jezi mouri sou kwa a pou peche nou|nan kouman te gen pawol|senye a se gado m
    kwe nan senye a ou va sove|fok nou chanje lavi nou|lespri sen an ap gide nou|nan non papa a ak pitit la
    peche kont bondye|lanmou bondye pa gen limit|sajes se konnen bondye|mwen ta renmen konnen pri yon machin
    mwen ta renmen konnen ki moun ki genyen eleksyon an|mwen ta renmen konnen ki le avyon ap vole
    mwen ta renmen jwenn nimewo telefon anbasad la|mwen vle konnen ki kote biwo a ye
    mwen ta renmen konnen ki kantite moun ki viktim nan peyi a|ki bilan ofisyel la
    ki chif gouvenman an bay sou moun ki mouri|konbyen moun polis yo arete|ki jan sinistre yo ap jwenn kay
    ki plan gouvenman an genyen pou moun ki nan tant yo|eske se vre gen yon lot siklon k ap vini
    eske gen danje pou yon gwo sekous anko|ki sa yon moun dwe fe pandan yon sekous|ki jan yo mezire sekous te
    ki kote liy fay la pase|pwofese jeografi di te a ap bouje|yo anonse lapli pou demen
    meteyo a di pap gen siklon|ban m enfomasyon sou pwogram nan|ban m enfomasyon sou kolera silvouple
    kijan moun trape kolera|ki jan pou pwoteje tet ou kont sida|konbyen tan gripe dire|eske pilil la bon
    ki vitamin ki bon pou timoun|kijan pou trete dlo ak klowoks|m se yon jen gason ki fin klase m ap chache djob
    m gen diplom enfimye m ap chache travay|mwen se elektrisyen mwen disponib
    mwen pale twa lang mwen ka fe entepret|kouman pou m voye cv mwen|kote pou m depoze aplikasyon
    mwen ta renmen fe yon ti komes|m bezwen yon ti prete pou m komanse yon biznis
    m pa gen mwayen pou m peye inivesite|papa m pa ka peye lekol pou mwen|m ta renmen etidye medsin aletranje
    m ta renmen vwayaje|m vle ale kanada kijan pou m fe|ki kondisyon pou jwenn viza|digicel voye kat pou mwen
    voicila pa mache|rezo a pa bon|balans mwen fini|m pa ka rele fanmi m rezo a bloke
    rechaje telefon mwen silvouple|m te jwenn mesaj nou an|mesaj la pa t konple repete l
    m pa t konprann mesaj la|nou voye de fwa menm mesaj|sispann voye mesaj|kiyes nou ye|4636 mesi anpil
    bon travay mesye|kouraj mezanmi|nou avek nou|felisitasyon pou bel travay sa|senate yo vote lwa a
    prezidan an pale nan radyo|depite yo nan grev|polis yo arete yon vole nan mache a|machandiz vin che
    pri diri a monte|dola a monte|elektrisite a pa vini|moun yo ap fe manifestasyon|pwofese yo an grev
    leta pa peye anplwaye|ong yo ap vann don yo|komite a vole manje yo|majistra a pa fe anyen
    cheri m pa ka domi m ap panse ak ou|ou se limye lavi m|san ou lavi m pa gen sans
    ou kite m mwen soufri anpil pou ou|ke m ap senyen pou ou|m ap tann ou tout lavi m|ou se lanmou m
    pa janm kite m|lanmou nou pap janm mouri|m renmen w jiskaske m mouri|ou manke m anpil m pa ka viv
    yon ti bo pou ou|cheri ban m yon chans|mwen damou w|ou bel tankou yon fle|nou te jwe foutbol ye
    brezil bat ajantin|ki le final la ap jwe|messi fe de gol|ekip la pedi|kous bekann nan dimanch
    kanaval la te bel|konpa a cho|fet chanpet la|bon fet manman|bon fet tout papa|bon vakans|vwazen an ap fe bri
    chen an ap jape|bef la manje jaden an|poul la ponn|jaden m pa bay|lapli a bon pou jaden
    bonswa, èske pwogram nan ap pase ankò aswè a|ki sa lameteyo prevwa pou demen
    lapli pral tonbe aprèmidi a, pa bliye parapli ou|jodi a solèy la klere men van an fò
    mwen se mason, m ap chèche yon chantye pou m travay
    m fini lekòl mwen, m pale twa lang, m ap mande yon plas nan biwo nou
    ki dat enskripsyon yo ap fini nan fakilte a|ki nòt m fè nan konkou a|ki kote yo vann kat telefòn
    voye minit pou mwen souple|chaje telefòn mwen pou mwen|ki nimewo sèvis kliyan an
    nou resevwa mesaj ou, n ap kontakte ou|mèsi anpil pou bèl pawòl sa yo
    mwen kontan tande nou, kontinye fè bon travay|Bondye beni tout ekip la|ann priye pou peyi a
    Jezi renmen ou, li ap tounen byento|pastè a ap preche dimanch maten a nevè|koral la gen repetisyon vandredi
    pawòl ki nan Sòm ven twa, Letènèl se gadò mwen|ki kote legliz la ap fè kwazad la
    kilès ki te genyen match dimanch lan|Ayiti bat Jamayik de a zewo|premye gòl la te bèl anpil
    prezidan an ap pale a sizè|ministè a anonse konkou pou lapolis|gouvènman an dwe fè yon plan pou rebati
    sa nou panse de eleksyon yo|poukisa direktè a pa di anyen sou nominasyon yo|konbyen yon vizit laplaj koute
    vle konnen kouman pou m aplike pou viza kanada|konbyen kòb pou yon paspò bay anbasad la
    èske ayewopò a louvri pou vòl komèsyal|lè avyon an rive nan Miyami rele m|ki sa ki lakòz tranbleman tè yo
    ki mezi pou n pran si gen yon lòt goudougoudou|bay enfòmasyon sou replik yo|èske gen tsounami k ap vini
    ki moun ki responsab distribisyon yo|nou gen kolèt rad pou sinistre yo samdi
    mwen se doktè, mwen vle travay volontè|gen yon sant nan Okay ki bay fòmasyon
    asosyasyon nou an ap òganize yon reyinyon|komite a nonmen yon nouvo prezidan|elèv yo pral gen konje
    lekòl yo ap rekòmanse lendi|ki lè biwo a ouvri|pri gaz la monte ankò|diri a vin chè papa|mamit pwa a konbyen
    mwen gen yon kay pou lwaye nan Petyonvil|m ap vann yon moto tou nèf|bliye m, m jwenn yon lòt mennaj
    m sonje ou anpil boubou|kouman nwit la te ye cheri doudou|ou bèl tankou yon flè|poukisa ou pa janm ekri m
    rele m lè ou fini travay|m nan travay, m ap rele ou pita|m sou wout, m ap rive nan dizè
    m te dòmi, m pa t tande telefòn nan|ki sa w fè pou manje jodi a|soup joumou a pare
    met sèl ak pimen nan griyo a|pòt bannann ak zaboka pou midi|fèt Tijan an samdi, pa manke vini
    kontan anivèsè ti chou|bòn ane ak anpil sante|map gade yon seri sou telefòn nan
    chante sa a fè m danse san rete|msye fè m ri jis vant mwen fè m mal|tèt fè mal la pase, m pran yon Tilenòl
    m fatige apre jounen sa a, m pral dòmi|m tounen soti nan mache|pann rad yo anvan lapli a
    pote liv la ban m demen nan klas|devwa a difisil anpil, ou gen repons yo|m te pèdi kle kay la men m jwenn li
    sak pase nèg, kote ou ye konsa|bonjou manmi ki jan ou leve|di papa m ap pase pran l a katrè
    pa fè m tann, m deja devan baryè a|voye nimewo Mari a ban mwen|mwen pa moun sa a, ou fè erè
    ki moun k ap ekri la a|m pa konprann sa w vle di a|kominikasyon an pa klè, repete
    ou te genyen senk san goud nan jwèt la|rele 202 pou w kapab genyen yon moto|abònman ou an fini, ajoute kredi
    plan entènèt ou an ap ekspire aswè a|klike sou lyen an pou resevwa prim ou|nimewo ki soti nan tiraj bòlèt la
    wòb la bèl sou ou|fim nan te fè m pè men li te bon|bato vwayaj la gen bon pri pou Lagonav
    solèy cho konsa fè m anvi al laplaj|m ap benyen, tann mwen|fredi sa a p ap fè m soti deyò
    travay sa a ap touye m papa|patwon an kale m ak travay jodi a|renmen sa a fè m fou
    ou touye m ak bèl je sa yo|kè m kase depi ou ale|m mouri pou ou cheri|m mouri kite yon sik dous konsa
    yo touye ekip nou an nan final la|m pran yon bon kout pye nan foutbòl|timoun yo fè tèt mwen cho ak bri
    dlo a fini nan chodyè a, mete plis|dlo nan robinè a pap vini jodi a|kouran an pati ankò
    limyè a vini nan katye a|kamyon dlo a pase yè maten|yon kamyon sab konbyen kòb
    m bloke nan blokis la, m ap an reta|wout Jakmèl la fèmen pou travay
    ou wè jan yo kidnape aktris la nan fim nan|yon mesaj pou tout dyaspora a kenbe fèm
    nou menm enfimyè nou mande salè nou|pwofesè yo ap fè grèv|m bezwen yon bous pou m etidye
    sètifika a ap pare lè|konnen si gen travay nan faktori a|mwen bezwen yon sous pou m fè yon ti kòmès
    èske bank lan ap fonksyone samdi|ki lè western union fèmen|mèsi m byen rive|tout moun anfòm lakay la
    fanmi an byen, nou sove gras a Bondye|nou pa blese men nou pè replik
    dlo a te desann, tout bagay retounen nòmal|yo te jwenn ti gason an byen, mèsi
    tranbleman an te fò men kay pa m kanpe toujou|non mwen se Wozlò, m rete nan Fondwa
    mwen rele Pyè Lwi, m gen ven senk an|m se etidyan nan dezyèm ane|adrès la se lari Kapwa nimewo kat
    souple ban m nouvèl sou peyi a|m ta renmen patisipe nan emisyon an|voye sa bay tout zanmi ou
    bay yon ti limyè sou kesyon sa a|mwen dakò ak opinyon animatè a|kisa yon moun dwe fè pou l vin jounalis
    laplipa moun yo pa konprann pwojè a|bon vwayaj frè m|èske distribisyon kat yo ap kontinye semèn sa a
    poukisa se moun nan gwo kan sèlman ki jwenn tant|yo bay moun yo konnen sèlman, se pa jis
    kouman yon òganizasyon ka enskri pou patisipe|nou menm jèn nan zòn nan vle bay kout men
    mwen se chofè kamyon, mwen disponib|mwen se elektrisyen ak plonbye, kite m konnen si gen djòb
    mwen fin etidye jesyon, m ap chache estaj|mwen konn kwit manje, m ka travay nan restoran
    m ta vle jwenn yon pwomosyon nan lapolis|non pa m sou lis la, kilè y ap rele nou
    rezilta egzamen an soti, ale sou entènèt|ministè edikasyon an di lekòl la ap ouvri
    inivèsite a ap kontinye kou yo nan ki dat|ki lekòl ki pa kraze, m vle enskri pitit mwen
    chanjman nan lè avyon an, tcheke sit la|konbyen tikè a koute pou Santiago|viza a fini, èske y ap renouvle l
    ameriken yo rive sou pò a|ONU ap fè yon reyinyon ak prezidan an|jeneral la pase wè twoup yo
    palè a ap rebati kilè|nasyonzini ak leta bezwen kowòdone|zafè politik yo fatige nou
    chanjman pou peyi a se nan men jèn yo|fè limyè sou lajan sa yo|poukisa pri yo monte konsa depi de mwa
    y ap vann don yo nan mache a|machann yo mete pri yo twò wo|gaz la gen ran long nan ponp lan
    sekretè a pa janm reponn lèt mwen|mwen voye sèt mesaj san repons, sa k pase|sèvis sa a pa bon ditou
    mwen felisite enjenyè yo, bèl travay|chante w la touche kè m anpil|orevwa zanmi m, na wè si Bondye vle
    Seyè a se limyè mwen, m p ap pè anyen|repanti, Jezi ap vini|jèn ak priyè pandan twa jou pou nasyon an
    li Matye vennkat, w ap konprann siy yo|pwofèt la di bagay sa yo dwe rive|lafwa deplase mòn
    Bondye ki konnen poukisa sa te rive|sonje 12 janvye, yon minit silans|yo antere bòpè m madi pase
    kondoleyans pou tout fanmi yo|m ekri yon powèm sou tè a k ap souke|eksplikasyon sou plak tektonik yo
    konbyen degre tranbleman an te ye|èske lòt gwo sekous ka rive ane sa a|ki sa espesyalis yo di sou fay la
    se vre lanmè a pral monte oswa se rimè|te gen yon ti sekous yè swa, m pa t menm leve
    enjenyè ap make kay yo wouj ak vèt|ki koulè ki vle di kay la bon|mwen vle rekonstwi ak blòk pi solid
    siman an vann konbyen jodi a|prela a pa bon ankò, men lapli poko vini|gen twalèt ki te enstale nan kan an
    yo vaksinen tout timoun yo lendi|klinik mobil la vini chak mèkredi|doktè a ban m randevou pou lòt semèn
    ki medikaman ki bon pou ti tous|ki jan yo pran kolera|èske dlo klowòks bon pou bwè
    lave men nou avan nou manje|sak diri a rive nan men nou, mèsi|tant yo te bay la bèl
    radyo a pa kapte byen bò isit|bay nimewo radyo a pou m rele|antèn nan tonbe, pa gen rezo nan zòn nan
    telefòn mwen kraze ekran l|mete de san goud sou telefòn mwen|rele m sou nimewo natcom mwen an
    sa se nouvo nimewo m, efase lòt la|fè pase sms sa bay dis moun, w ap jwenn yon sipriz
    si w pa voye l w ap gen malchans|kilès ou ye, poukisa w ap ekri m|m te eseye rele w tout maten an
    kite m dòmi tande, m bouke|sispann fè jwèt ak mwen|ou se solèy ki klere lavi m|ti cheri m sonje bo ou
    kè m bat pou ou sèlman|si m pa wè w m ap fou|padon doudou m te an kòlè|poukisa w kite m pou lòt fi a
    se ou menm sèl m renmen nan mond lan|lanmou tankou yon rivyè ki pa janm sèk|Messi pi fò pase tout moun
    Brezil ap jwe jodi a, mete mayo w|ekip la antrene chak maten|arbit la vòlè match la
    gwoup la ap jwe sou channmas|kanaval la ap bèl ane sa a|vann kat bal la nan biwo a
    pwoblèm matematik sa a difisil, ki fòmil la|balans wobèval se yon mashin pou peze|kapital Brezil se Brazilya
    ki peyi ki pi gwo an Afrik|di m ki sa mo sa a vle di an fransè|Desalin se te papa nasyon an
    devwa jewografi a pou demen|adrès imel mwen an se pyè nan yahou|mwen rete Gonayiv nan zòn Raboto
    mwen nan Jakmèl, sitiyasyon an kalm|nan vil Okap tout bagay nòmal|isit nan Okay lavi a chè men nou la
    bonjou tout moun nan Jeremi|mwen soti Pòtoprens m vin pase vakans nan Fòlibète
    wout la gen anpil twou, leta dwe ranje l|pon an fini, machin ka pase|ranmase fatra nan lari a tanpri
    komisyon an mande papye tè a|bank lan pa vle chanje chèk mwen an|lajan transfè a poko rive
    mwen bezwen yon prè pou m relanse boutik mwen|enfòmatik ak anglè, klas aswè, enskri kounye a
    mesaj sa a fini, mèsi|wi m konprann|ok dakò|m pa konnen non|petèt|byen mèsi e ou menm
    nouvèl sou yon aksidan nan radyo maten an|m nan dèt jis nan kou|dèt ap neye m papa
    leta vyole dwa sitwayen yo|konbyen dlo potab la vann pa bokit|konbyen bis la pou Okap
    manje a kwit? grangou m anpil|grangou m la, sa w kwit jodi a|ou gen yon bonis, peze dyèz pou aktive l
    konpoze etwal san ven dyèz pou w jwenn minit|ou resevwa bonis rechaj|m leve a midi m wont
    m se esklav travay mwen|m ap netwaye kay la, bèlmè m ap vini|pri sa fè m endispoze
    yon kanna ap swiv mwen nan pak la lol|m pèdi kouray ak rejim sa a
    mari vwazin nan ap bat tanbou tout lajounen|gang zanmi m yo ap vini aswè|nèg gaz la ap pase a dezè
    koulèv la se non ekip la|gid touris pou vizite|swiv mwen sou tiktok|swiv nou sou facebook
    bis Okap pou Pòtoprens konbyen|konbyen tikè bis la pou meksiko|papa m mouri depi lontan
    m te fè yon aksidan lè m te piti|m an reta anpil padon|reta a se blokis la|kouran ale nan katye a depi maten
    m wè kouran an ale toujou|tèt fè mal akoz etid
    """
}
