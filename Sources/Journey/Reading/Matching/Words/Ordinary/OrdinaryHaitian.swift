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
    """
}
