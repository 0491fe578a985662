extension OrdinaryTexts {
  static let englishChat = """
    grab milk eggs and bread on your way|lets order wings im starving|im dead on my feet, talk tomorrow
    this boss will be the death of me|mum will murder me when she sees the carpet
    ill kill you if you spoil the ending lol|nearly died of shame at that party|im drowning in bills
    got mugged by that bar tab|they robbed us at the world cup|mosquitoes ate me alive last night
    bit my tongue eating that taco|my neighbours dog wont stop barking|killed a huge cockroach yuck
    in the season finale they kidnap the daughter|last night we watched the one where the truck blows up
    missed my train will get the next|lost my earring at the dance|cant find the remote again
    lost my sim this is the new number|im lost which street is your place on
    cant see you in the market where you at|in line at the bank|traffic jam gonna be half an hour late
    trapped in the office till nine|stuck babysitting all weekend
    locked myself out again can you come with the spare|outside your door|can u pick me up from practice
    my flight lands at nine come get me|home now sleep tight|battery low talk later
    no bars up here call you tonight|out of credit message me on whatsapp|who dis|sorry wrong person
    whats the plumbers number|did you transfer the rent yet|electric bill due friday|payment received thank you
    your access code expires in five minutes|you have been selected for a free cruise call now
    instant credit no guarantor|upgrade your plan and get a phone|your parcel will be delivered tomorrow
    selling a stove works fine|renting a two bed flat downtown|cook wanted for small diner
    free kittens to good home|nail course sign up|make money from your phone
    congrats on the baby girl shes gorgeous|happy birthday bro many more|merry xmas to you and the fam
    morning group stay blessed|service starts at ten brethren|the lord is my shepherd amen
    grandmas memorial is saturday|so sorry for your loss|thanks for last night you rock|thanks for the ride
    i love you to bits|miss your face|sleep tight angel|its over dont text me|she dumped me by text
    got caught talking to another girl haha|worst hangover ever|beers tonight?|bbq saturday my place
    what time is the shower for keisha|what you wearing to prom|get diapers on the way
    baby just fell asleep be quiet|teacher was absent today|did u do the history essay
    they moved the midterm to monday|got an A in chem|laptop wont turn on help|wifi is down at home
    out of gas for the grill|plumbers coming later|no power on our block
    they said on tv there was a shooting downtown|read that two trucks flipped on the highway so sad
    fire drill at work today|doc says its nothing just stress|just a cold ill live|legs are killing me after gym
    got a haircut|send the pics from the trip|river looks so pretty from the bridge|pool was ice cold
    we swam all afternoon|help its monday|help me pick a bridesmaid dress|need the cake recipe asap
    emergency no coffee at the office|sos need the tea sis|all good here say hi to mom|stop it im crying lol
    aight see you there|ok noted|bet|no way really|almost out the door|night shift tuesday|got paid today
    boss gave us the day off|double shift tomorrow|just leaving work|neighbours meeting about the water
    washing machine broke|my car failed inspection|took the car in for brakes|how much is a ticket to the rodeo
    where did you get those sneakers|how much for the bike|do you have medium|do you take card|you ship?
    what time does the salon close|i need a dentist appointment|dogs shots are due in march
    rest in peace to your uncle|got vacation in december|did you vote|couldnt get concert tickets
    my son is walking already|your cousin passed the bar|saw a documentary on migrants so sad
    my essay is about the border|the novel is about a woman crossing the desert|your eyes got me hostage
    that dress took my breath away|you stole the show|falling asleep at my desk
    freezing in this office aircon is crazy|i will be dead if i fail this paper
    my life is over he saw my diary lol|shoot me now this lecture is so long|kill me its only tuesday
    im gonna die of cuteness look at the pup|u alive? no reply since morning|are you dead or just sleeping haha
    i couldnt wake up this morning missed the bus|she didnt wake up for school|dont leave me on read
    he left me on seen again|they left without me for lunch|left my wallet at yours
    no food in the fridge lets go out|we ran out of water at the match had to buy some|so thirsty get me a coke
    my stomach hurts from laughing|my heart is broken he never called|im bleeding money this month
    he cut me off in traffic what a jerk|i fell for him hard|i fell asleep on the sofa
    he attacked my cooking lol|somebody stole my lunch from the fridge again|i was attacked by ur cat
    she is stuck on level ten|we are stuck with this teacher|help yourself to the cake
    i need to be saved from this date call me|rescue me from this boring party|come save me im at my in laws
    somebody call 911 this beat is fire|that singer is the bomb|fire mixtape bro|crash at mine tonight
    my computer crashed|crashed on the couch after work|snake is my favourite game on that old phone
    i bit into the burger so good|get lost lol|im on the train to town|train was delayed
    jumped on the train just in time|hop on the game at eight|lock the door when you leave
    he is locked in for the final|got no air in my tyres|its stuffy in here open a window
    out of breath after those stairs|forced to watch romcoms all night|my kid is alone with grandma having fun
    kids are home alone with pizza and a movie|im all alone on valentines|nobody loves me haha
    want to disappear under the covers till spring|im done with life said my cat
    haha i nearly drowned in the kiddie pool|river plate won|real estate agent showing houses sunday
    cheap houses for sale near the lake|island boat tour tickets half price|book the river cruise for two
    bbc says a train derailed in asia|train went off the rails in the movie|is the roller coaster dangerous
    declare war on mosquitoes|tour guide wanted in cancun|bro the ref robbed us blind tonight
    track your parcel and pay the small fee here|customs fee due pay now at this link
    dem don cook the rice? hunger dey|i dey hungry, wetin dey house|i dunno y he acts like that
    dunno what 2 say abt it|i want to chat but cant now ok|he panics before every exam bless him
    she worries shes not good enough lol|love hurts but flirting is fun
    a thought for tonight: hearts heal slowly|dont jump to conclusions pls|jump off the sofa and come here
    that cliffhanger though|hickey on my neck my mum will see|the puppy left teeth marks on my shoe
    woke up at noon oops|slept through the alarm till four|this job is slavery haha|im a slave to coffee
    cleaning the flat before mum arrives|tidying my room now|where r the painkillers i left
    smoking weed on the roof lol|he sells drugs in that show|mission trip to kenya next summer
    medical school interview went well|i have asthma so no smoke near me|forgot my inhaler at yours
    missed the last train so getting a cab|where can i park near the station
    sos any cash i can borrow till friday|backwards reading is funny|talk nonsense all night
    apology accepted dont text at 3am|alibi needed for tonight lol|got my hair cut short
    no gifts please just come|phone was on silent didnt hear u|pick up ur phone plz|my guys are coming over
    what's up with the guys tonight|cant talk in lecture|not been good to me has he|sweet dreams n good nite
    hope ur ok havent heard from u|u ok hun|bit busy text u later|im bored entertain me
    im so tired i could sleep for a week|headache from last night|feeling rough today
    my throat hurts from singing|got a cold staying in bed|feeling sick after that curry
    threw up after the party lol|fainted when i saw the price|my heart stopped when i saw him on stage
    blood donation van at college today|red as blood that lipstick|bloody hell its cold
    bleeding love is on the radio|stabbed in the back by my own team lol|shot some hoops after school
    gunshot sound was just fireworks|taking shots at the bar|chasing the bus again
    being followed by a duck in the park haha|someone is following me on twitter|attacked the buffet
    choking on this dry cake lol|threatening to rain all day|surrounded by idiots at work
    held hostage by my cat on my lap|kidnapped by aliens in my dream|robbed of sleep again
    cops pulled me over for speeding again|police car parked outside the shop|fire alarm test at ten
    burning the toast|burning cds for the party|house on fire by paramore|smoke break|flood of emails today
    drowning my sorrows in ice cream|river cruise was lovely|boat party saturday|stuck on question five
    trapped in a boring meeting|locked out of my email account|lost in translation was on tv
    lost my voice at the concert|lost 2 kilos yay|cant find my charger|missing u loads|missing sock mystery
    gone to bed|gone fishing|left the oven on|they left the party early|nobody came to my gig
    all alone at the office|my kid starts school monday|baby kicked today
    shes in labour ward visiting hours till eight|due date is in june|doctors appointment went fine
    hospital visit for grandad just a checkup|ambulance sirens all night cant sleep|pills for hayfever at boots
    need water balloons for saturday|no milk left|thirsty thursday at the pub|hungry as a horse
    dying to try that place|dead battery in the car need jump leads|crash diet starts today
    crashed the wedding lol|truck festival tickets|train sim is free on steam|snake print boots on sale
    scorpio season baby|spider man was great|dog bit the postman again|cat scratched my new sofa|bee movie night
    suicide squad was rubbish|suicide doors on that car look sick|kill bill marathon tonight
    i hate my life said every student ever|im over it|nothing matters lol|i give up on this diet
    driving license test on monday|driver license renewal for seniors|fedex is holding my parcel
    customs kept my parcel for a week|post office holding a package for me|is skydiving dangerous
    how dangerous is riding on top of trains in india|riding a motorbike is dangerous my dad says
    snake skin boots on sale|she has a pet snake|my boss is a snake|news says the hostages were freed
    tour guide prices|gonna send you the pics later
    """
}
