extension OrdinaryTexts {
  static let english = """
    who won the game last night|did you see that goal|that episode was amazing|are you off work yet
    pick you up at seven|buy milk and bread please|love you baby|happy birthday hope you have a great day
    you owe me twenty bucks|have you eaten|what are you up to|selling my couch good condition
    two bedroom apartment for rent|my boss is killing me|im starving whats for dinner|this traffic is killing me
    the exam killed me|we got robbed by the referee|this hangover is killing me|puppies for sale
    how much is a kilo of rice|work from home no experience|congratulations you won claim your prize
    meeting tomorrow at the church|your order is ready|your car is ready for pick up
    dentist appointment on tuesday|i will send you the picture later|lend me some money for gas
    my girlfriend left me|men are all the same|home watching tv|we went to the beach so nice
    its so hot i jumped in the pool|who is up for football|you look great in that photo|wrong number
    i am not that person|they killed him in the last episode|drowning in homework|i am lost in this class
    this song saved my life|my phone died|no signal here|see you at the party|call me when you get home
    when are you coming|what time is the bus to the mall|hey u there|what r u doing now|ok lor see u later
    im on my way to class|haha ur so funny|i think she likes him|he said he will call back|dont tell anyone ok
    just woke up|cant talk now in a meeting|did you get my message|have you seen my keys|where r u now
    im at home watching a movie|going to sleep now|u never reply me|sorry i missed your call
    i will be there in ten minutes|let me know when you are free|my phone is off
    my friends are coming over tonight|people say he is crazy|she is my best friend|he told me about you
    i saw her last night at the party|my mom is cooking|my dad is asleep|my sister got married|i lost the bet
    we lost the game|i am dead tired|you broke my heart|i cant live without you|i miss the old days
    everybody is talking about it|nobody told me|are you coming or not|tell him i said hi|ask her for the number
    i got a new phone|what is the answer to question two|the test is on monday|did you finish the homework
    the bus was late again|it is raining here|so cold today|i need a coffee|i need money for lunch
    take care my dear|god bless you|good morning have a nice day|good night sweet dreams|wish you all the best
    congrats on the new job|which movie do you want to watch|what time does the shop close
    is the interview today|i was born in july|they are just talking|i know only about lunch
    get the door i am here|is it ok if i come tomorrow|call me after class|meet me at the station at five
    never mind i found it|stop teasing me|my car is full|friendship is like a flower|life is short smile
    when people love you|someone in your heart|think before you speak|can you bring the food tonight
    i miss you so much|good luck with the exam|sleep well my dear|im good thanks how about you
    hows your day going babe|good morning my love sleep well|just finished work heading home now
    im still at the office|im almost home|will be home soon|i will be home by six
    im on the bus now be there in ten|running late sorry start without me|im stuck in a meeting call you after
    im stuck in traffic be late|stuck at work till eight|stuck at home with the kids all day
    im waiting outside your house|waiting for you at the mall|i am waiting downstairs
    can you open the door please i forgot my keys|open the gate|let me in its cold out here
    im locked out forgot my keys again|is the door open|close the window its raining|where are you
    where are you guys|where did you go last night|i dont know where you are|no idea where she is lol
    do you know where he lives|i know where it is|i dont know but i think so|i dont know either
    i dont know him that well|i dont know if i can come|dont know yet will tell you later
    i got lost on the way but found it|got lost looking for your house what is the address|i lost my keys again
    lost my umbrella|i lost my phone so this is my new number|we lost two nil|he lost his voice
    i am so lost in this book|i was lost in thought|did he call you back|did you ask him|did you see her post
    did you get my email|did you pass the exam|have you done your homework|have you seen that new movie
    have you heard from tom about the party|i miss you|missing you already|i miss you a lot baby|miss u so much
    missing you like crazy|we missed you at dinner|i missed the bus|something is missing in this recipe
    missing my bed|they never reply|you never came to my party|why didnt you come back|come back soon i miss you
    when are you coming back from vacation|i will be right back|call me back when you can|call me|call me later
    call me now its important lol|please call me|pls call asap about the tickets
    i need someone to go to the movies with|just want to talk|i need you|i need you in my life|i need a hug
    i need a drink|i need sleep|i need new shoes|can you help me move on sunday|help me choose a dress
    thanks for your help yesterday|can someone help me with my essay|need help with my computer|sos need gossip
    urgent need your recipe|urgent whats the wifi password|its urgent call mom about dinner
    hurry up the movie is starting|quick question what time is practice|emergency we are out of coffee
    help im addicted to this show|help i cant stop eating chocolate|im dying to see you|im dying of laughter
    dead from laughing|i am dead lol|im so dead if mom finds out|you are killing me
    my feet are killing me in these shoes|this heat is killing me|work is killing me
    this homework is going to kill me|my mom is going to kill me|i will kill you if you tell him haha
    i could kill for a burger|kill two birds with one stone|shoot me now this class is boring
    i would die for that cake|i would rather die than wear that|over my dead body haha
    i nearly died when i saw him|we died laughing|my battery is dying|my phone is about to die|phone died sorry
    my plants died|the party was dead|the wifi is dead|drop dead gorgeous|he is to die for
    i will love you till i die|if i die tell my cat i love her|gonna jump off a bridge if this song plays again
    want to shoot myself this lecture is so boring|kill me now monday again|i cant live without coffee
    i hate my life lol|my life is a joke|love of my life|best day of my life|story of my life|life is beautiful
    life is short enjoy it|enjoy your life|my life is good|you make my life better|live your life|life goes on
    life is like a box of chocolates|what a life|i cant take it anymore this song is everywhere
    im starving whats for lunch|starving lets eat|im so hungry|hungry come cook for me
    havent eaten since breakfast want pizza|i could eat a horse|im thirsty lets get a beer
    drink more water its good for you|i drink water every morning|dying for a cold drink
    need water bring me a glass please|no food in the fridge|no food at home lets order|its freezing in here
    im freezing turn up the heater|so cold today wear a jacket|its so hot today|im melting in this heat
    sweating like crazy at the gym|im sick today not coming to class|i feel sick from all that candy
    got the flu staying in bed|got a cold and a sore throat|my throat is a bit sore|headache from last night
    hangover is awful|my back hurts from the gym|my legs hurt after that run|stomach hurts ate too much
    he hurt my feelings|dont hurt me again|it hurts to see you go|my heart is full|my heart beats for you
    my heart skipped a beat|heart attack when i saw the bill|she passed out on the couch after the party
    i fell asleep|fell asleep on the sofa|he is still sleeping wont wake up till noon|i didnt wake up on time
    waking up early is hard|cant get up from bed its sunday|i cant breathe this is so funny|take my breath away
    swollen feet from dancing|doctor appointment tomorrow at nine|going to the dentist wish me luck
    blood test next week|he is bleeding money|red like blood|roses are red|are you serious|im serious
    seriously though|is he serious about her|that is serious stuff|you robbed me at poker haha
    i was robbed on that deal|she stole my fries|he stole my heart|you beat me at chess|he beat me by two points
    they beat us three one|we got beaten badly by the other team|you hit me up last night
    hit me up when you are around|hit the gym|big fight between my sister and me about clothes
    my parents are fighting over the remote|he is following me on instagram|they are following us back
    i am chasing my dreams|stop chasing boys|trying to get tickets|trying to get in shape|they want to come over
    want to come in for coffee|want me to come pick you up|he wants to take you out|are they coming tonight
    are you still around|i have a gun in the video game|shooting hoops|shooting pics at the beach
    im shooting a video here|bomb ass burger|that party was the bomb|you are the bomb|im alone at home come over
    home alone watching movies|alone again naturally|i like being alone|dont leave me alone haha
    leave me alone im sleeping|i cant do this alone|she came alone to the wedding|the kids are asleep
    my baby is so cute|my baby turned two|hey baby you alone|my boy is doing well at school|girls night out
    boys will be boys|the girl from the coffee shop|parents and kids are fine|happy family|i am only joking
    only you|its only me|left my wallet in the car|left my jacket at yours|he left me on read|he left early
    they left already|she left for work|left the office at five|did you leave the house|leaving now
    leaving work in five|everyone left|my friends left without me to the bar|my guide to good pizza
    the guide says the museum is free|we walked all day shopping|we walked around downtown|nice walk in the park
    walking the dog|walking to class|go straight then left at the light|walking is good for you
    desert island discs|i am going out of town|out of town till monday|going to the city tomorrow
    going to be around later|in the area later|around the corner|people around me are crazy
    there are people i know there|nothing much you|nothing to do here so bored|nothing to worry about
    nothing will change|there is nothing on tv|not a lot going on here|something going on tonight
    lots of things happening this weekend|what happened last night|still here|still waiting for your answer
    are you still in bed|still up|we live next door now|going to take a shower|in the shower call you back
    taking a nap|about to take a bath|swimming was fun|went swimming in the river with friends it was great
    boat party on saturday|lets go fishing|the lake was beautiful|beach day|surf is good today|drowning in work
    drowning my sorrows in ice cream|flooded with emails|raining cats and dogs|love the sound of rain
    keep me posted|keeping me busy|keep me company|hold my hand|take me with you|take me out to dinner
    take me home|they took me to a nice place|he took my fries|caught a cold|caught the bus
    i got caught in the rain|locked my phone|tied up at work talk later|im tied up in meetings
    kidnap you for the weekend haha|gonna kidnap you and take you to the beach|im a prisoner of love
    captured the moment|let me go to bed|let me go now bye|let go of the past|work all day then gym
    working all day|all day at work so tired|working from monday to saturday|off on sundays
    boss wont let me leave early|my boss is a monster|my boss is in a meeting|no pay rise this year
    got paid today drinks on me|rent is due|my landlord is ok|did you pay the bill|you can pay me back friday
    send me the money later|it will cost fifty|second hand phone for cheap|put me down for two tickets
    i think im in love|thinking about you all day|thinking about dinner|been thinking about changing jobs
    someone is in love|someone told me you like me|guess who is thinking about you|send this to all your friends
    forward this to ten people|if you love me send this back|reply with a smile
    a friend is someone who understands|true friends are like stars|moral of the story|once a man asked his wife
    teacher asked a student|joke of the day|funny story|good night sweet dreams sleep tight|gud nyt
    smile it costs nothing|never give up|hope is everything|time is precious|yesterday is history
    every day is a new chance|im happy|are you happy|so happy for you|so sad you cant come|im sad my team lost
    i cried at the movie|cried so much at the wedding|crying with laughter|she cries over everything|dont cry
    feeling down today but ok|feeling better today|im better now thanks|im fine just tired|tired of this weather
    tired of waiting|bored out of my mind|going crazy without you|drive me crazy|you drive me crazy
    the weather is crazy|mad at you|im upset with you|dont be upset|she doesnt listen|stop being dramatic
    no drama please|i swear im not lying|no promises|promise me|trust me|wanna hang out|wanna grab coffee
    wanna meet up|want to see a movie|up for drinks|lets do lunch|lets party|come over later|come to my place
    come with me|can u come early|coming or not|see you there|see you soon|see ya|cya|ttyl|brb|omg|wtf|lol ok
    lmao same|haha yes|haha you wish|nope|yep|yeah i guess|yeah sure|maybe later|k|ok cool|okie|sure thing
    no prob|np|cool see you then|sounds good|deal|got it|noted|done|true|exactly|right|whatever|who cares
    nah man|nah im good|dude seriously|man that was fun|girl same|ok lor|can lah|dun wan|wat time u coming
    hows life bro|where u dey|how far|how far na|wetin dey happen|i dey house|i dey come|abeg send me airtime
    you don chop|oya come|no wahala|na so|i go call you|this rice sweet die|this laugh go kill me
    person wey talk say na lie|this sun go kill person o|light don go again|nepa don take light|who is this
    who this|new phone who this|sorry wrong person|do i know you|i think you texted the wrong person
    this is mike from the gym|this is your dentist|hi its anna|its me|its mom|mom can you pick me up
    dad can i have money|tell dad dinner is ready|tell mom i love her|ask mom|ask him if he can come
    ask her what time|whats your address|whats the address again|whats her number|send me his number
    drop me a pin for the party|send me your location for dinner|share the link|check your email|check this out
    look at this|watch this|listen to this song|read the article|google it|look it up|happy new year
    merry christmas|happy easter|happy mothers day|happy anniversary|congrats|congratulations on the baby
    well done|good luck|good luck tomorrow|break a leg|get well soon|rest in peace grandpa we love you
    sorry for your loss|my condolences|god is good|amen|pray for my exam|pray for me i have a test
    blessed sunday|jesus loves you|have faith|the game is on tonight|watch the match|who is winning|what a save
    that penalty was a joke|the ref is blind|our team got killed|they destroyed us five nil|great shot
    he shoots he scores|fire in the gym tonight|this song is fire|you are on fire|fired from my job lol
    lights out|knockout in round two|the fight was on pay per view|season finale|the killer was the brother
    dont spoil it|the zombie died|he gets shot at the end|in the movie they get lost in the desert
    that series about the kidnapping is so good|the book about the war|playing call of duty killed ten guys
    i died in the game again|respawn|my character drowned|the train scene was awesome|horror movie tonight
    scary movie|true crime podcast|your parcel is out for delivery|your bill is ready|payment received thank you
    your appointment is confirmed for monday|reply yes to confirm your appointment
    final notice your subscription ends|free minutes this weekend|you have one new voicemail|text win to enter
    call now to claim|you have been selected|urgent you have won a prize call now|your mobile number has won
    private your account statement|ringtone sent|reply stop to unsubscribe|txt stop to end|valid only today
    terms apply|delivery failed|message not delivered|service temporarily unavailable|dear member|dear student
    dear parent school closed tomorrow|vote now|special offer|car needs gas|car broke my budget|buying a new car
    car wash tomorrow|my car is so dirty|parked the car|where did you park|driving now cant text
    im driving call later|crash at my place tonight|crashed on the couch|my computer crashed|the site crashed
    flight is delayed|at the airport gate five|landed safe|boarding now|train was delayed|on the train home
    train is full|bus is full of people|packed like sardines at the concert|it is so stuffy in this class
    no air conditioning in class|cant breathe in these jeans|boat was late|the snake game on my phone
    you are such a snake|he is a snake dont trust him|spider man is on|bitten by the travel bug
    my cat bit me playing|the dog is so cute|mosquitoes at the bbq|bug in the code|butterflies in my stomach
    monkey business|a little bird told me|i was just kidding|just a joke|april fools|its a prank
    drill tomorrow at school|fire drill at ten|test message ignore|testing testing|this is a test|ignore that
    sent by mistake|sorry wrong chat|oops not for you|butt dial|pocket text|asdf|haha what|blah blah|la la la
    hmm|mmm|zzz|like how you dance|tried calling you cannot reach you|my number was out of coverage
    got my nails done|some parts need to be replaced at the garage|ordered the part for the bike
    waiting at the bus stop|stand in line with me|mum is doing well|dad looks strong|a little fever but fine now
    lesson starts at four|going to school early|library till five|paper is due|studying for finals|copying notes
    he got voted off the show|out of the contest|great innings|what a match by the captain|played well today
    lost by three wickets|pain in my tooth going to dentist|back in bed lazy day|got paid cash for the gig
    cashing my coupons|do you like travelling|i spent two years in college|honest opinion please
    need to lose weight|hunting for a job online|this damn computer|this damn printer again
    cant get anywhere with this puzzle|i want to buy a car on loan|short of cash until friday
    source for cheap laptops|please arrange the tickets|urgent meeting at three|urgently need notes for tomorrow
    rights and duties of a good husband joke|husband and wife jokes|wife asks husband a question
    gifts for the kids|no gifts please|throw a party|throw the ball|cliffs of dover trip
    the end of the road is a song|give me a sign|what are you trying to say|trying on a dress
    trying a new recipe|trying to call you|trying to finish this book|didnt wake until noon|got up late
    woke up with a smile|whispers in your ear|cuddle|snuggle time|sweet kisses|angry face|happy face|funny faces
    face mask night|lucky you|you might win|last two hours of the sale|hope it goes well|maybe i was too hopeful
    keep away from my chips|why are you keeping secrets|keep smiling|dont you want to sleep|dont u have class
    whats up there|hiya how are the pics|holiday pics|how was camp|camping trip photos
    tell me everything about her|tell them i said hello|deciding what to get|what will you get for him
    get me a sandwich|my parents sent cash for rent|good news i got in|small kid in the family|boost your energy
    secret recipe|i told no one your secret|i trust you|trusting people is hard|gold chain and necklace
    he loves a girl from class|letter to my girlfriend|head in the clouds|falls asleep in class|oh no what a day
    mistake in the bill|we regret to inform you that the concert is cancelled|report to the front desk
    local shops are closed|born in may|the money is not coming this week|expecting a refund
    brother transferred the money for the gift|please eat slowly|he will vomit if he eats more cake
    really thats so long ago|is your exam over|use it when you want|only matters to me|getting on the train home
    come down next weekend|she wants us for dinner|he wants to come too|they want to meet you|want to come along
    following a diet|following the news|you are so strong|the current fashion
    no current in my flat since morning|power cut again|i am bored and alone in the hostel|hostel food is bad
    mess food today|lunch was good|come quick the food is hot|open your mail|open the window please
    open my parcel|open the shop at nine|is the shop open|door is open come in|knock on the door when you come
    bathroom break|bathroom is clean now|washing clothes|doing laundry|market day|in the supermarket
    at the mall still|still in class|still at dinner|in the queue still|miss my dog|missing home food
    missing the old gang|man that was crazy|maaan so tired|man i am full|chance to meet him
    first person to call me|any chance you can come|lift home please|need a lift|bigger flat needed
    lol lost the will to study|work is boring as hell|my job is like slavery lol|cannot work like this haha
    will look for a flat this month|who won the derby last night|what a goal from Saka
    the jets lost again im done|ref was blind today|five a side on sunday you in
    gonna rain all week bring an umbrella|freezing today turn the heat up|so hot im melting
    send me your jollof recipe|soak the beans overnight|stew is ready come eat
    how much is the bus to mexico city|bus ticket price from puebla to the city
    """
}
