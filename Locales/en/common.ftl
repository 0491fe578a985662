# Common texts. Those that follow an emergency fit one message of 160; the others, two.
# The truth first: a machine has it / an officer has read it / nobody yet. Never promise help.

received = Automatic, case { $case }: alerting staff; nobody read it yet.

# --- After an emergency

ask-place = WHERE are you? Say state, road and km, last town, and what you see: pole with a number, track, river, hill. Danger: { $emergency-number }.

ask-which = Several places have that name: { $place }? Say the state or a big town nearby. Danger: { $emergency-number }.

ask-people = HOW MANY are you? Say how many adults and how many children. Danger: { $emergency-number }.

ask-hurt = Is anyone HURT or sick? Say how many and what is wrong. Bleeding: press hard with cloth. Danger: { $emergency-number }.

ask-water = Do you have WATER? Say how much, and since when you have not had any. Stay in the shade. Danger: { $emergency-number }.

ask-battery = How much phone BATTERY is left? Dim the screen, turn data off, switch off between texts. Danger: { $emergency-number }.

ask-children = Any CHILDREN, pregnant women or old people? Say how many and what age. Stay together. Danger: { $emergency-number }.

case-noted = Added to your case { $case }. Automatic reply: if in danger do not wait for this number, call { $emergency-number }, free, no credit needed.

case-calm = Case { $case }: noted that you say you are safe. An officer reads it before closing the case. If danger comes back write HELP or call { $emergency-number }, free.

nobody-yet = Case { $case }: { $minutes } min and no officer has read it. Still alerting. DO NOT wait: call { $emergency-number }, free, or find people. WHERE are you now?

officer-read = Case { $case }: an officer read your message at { $time }. This is not a rescue notice yet. Reply here. If it gets worse call { $emergency-number }.

officer-lost = Case { $case }: the officer stopped answering; we are alerting others. DO NOT wait: call { $emergency-number }, free, no credit. Reply here.

case-closed = Case { $case } is closed. If you are still in danger or something changed, write HELP or call { $emergency-number }, free.

still-there = Case { $case }: are you still there? We have not heard from you. Write one word: ok, worse, or WHERE you are. If you can call { $emergency-number }, free.

promise = Case { $case }: an officer writes to you at { $time }. Save battery, switch on then. If it gets worse write here or call { $emergency-number }.

promise-late = Case { $case }: we said { $time } and nobody has written to you. Their lead knows now. If it gets worse DO NOT wait: call { $emergency-number }, free.

case-joined = Your messages go on in case { $case }, with other phones of the same emergency. Keep writing here. If it gets worse call { $emergency-number }, free.

area-notice = Automatic, case { $case }: many people in your area are writing and officers were alerted. Nobody has read yours yet. Call { $emergency-number }, free.

uncertain-danger = Are you in danger NOW? Reply 1 yes, 2 no. If your life is at risk call { $emergency-number } now, free, no credit needed.

unreadable = Automatic reply: we could not read your message; a person will see it, not at once. If in danger call { $emergency-number }, free.

text-only = Automatic reply: only text is read here, no pictures or voice. Write what happens and WHERE you are. If in danger call { $emergency-number }, free.

human-asked = Automatic reply: a person will read your message, not at once. Write here what you need. If in danger call { $emergency-number }, free.

# --- Service

not-understood =
    I did not understand. I can inform about rights, the Paisano programme and emergencies, free, no papers asked.
    Write your question in a few words, MENU for topics, or PERSON to have someone read it. Danger: { $emergency-number }.

answer-unavailable =
    We have no current fact to answer that now. Write PERSON to have someone read it, or MENU for other topics. If in danger call { $emergency-number }, free.

other-language =
    We read español, English, français, português, kreyòl. In danger write HELP. For a person write PERSON and your language.
    Si hay peligro escriba AYUDA. Para hablar con alguien: PERSONA y su lengua. { $emergency-number }.

language-changed = From now on we answer in English. Write MENU for topics. If in danger write HELP or call { $emergency-number }.

menu =
    Free information for migrants and returning Mexicans, no papers asked. Reply:
    1 rights
    2 Paisano programme
    3 emergency
    4 shelter and food
    5 talk to a person
    6 language
    Or write your question. Danger: call { $emergency-number }.

menu-emergency = If in danger call { $emergency-number }, free, no credit needed. Or write here HELP, what is happening and WHERE you are: we open a case and alert officers.

language =
    Write the language: ESPAÑOL, ENGLISH, FRANCAIS, PORTUGUES or KREYOL. If you speak another one, write its name and PERSON. Danger: { $emergency-number }.

stop = We will send you no more messages. To come back write START. If you write about an emergency we still open a case. Danger: { $emergency-number }.

stop-open-case = Noted. Your case { $case } stays open until an officer closes it; after that we send no more. To come back write START. Danger: { $emergency-number }.

start = We will answer you on this number again. Write your question, or MENU for topics. To stop messages: STOP. Danger: { $emergency-number }.

greeting =
    Hello. Automatic reply of the service for migrants and returning Mexicans. Reply 1 rights, 2 Paisano, 3 emergency, 4 shelter, 5 person, 6 language, or write your question. If in danger call { $emergency-number }.

thanks = You are welcome. If you need anything else, write here. If in danger write HELP or call { $emergency-number }.

human = { human-asked }

erase =
    We received your request to erase your messages and data. An open emergency case is not erased until a person closes it. To get no more messages write STOP. Danger: { $emergency-number }.

location = Place received. What do you need? If in danger write HELP or call { $emergency-number }. For other topics write MENU.

yes = Understood: yes. Write in a few words what you need, or MENU for topics. If in danger write HELP or call { $emergency-number }.

no = Understood: no. If you need anything write here, or MENU for topics. If in danger write HELP or call { $emergency-number }.
