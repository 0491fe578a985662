# What officers read. One SMS each; only the person's own words may take more.
# Arguments: case, officer, time, place, people, what, since, text, list, count.

## The page. It must fit one SMS: the person's words get the room that the rest leaves.

page-red = RED { $case } { $since } { $what }. "{ $text }" { $place } { $people } T { $case }=take P { $case }=pass
page-amber = AMBER { $case } { $since } { $what }. "{ $text }" { $place } { $people } T { $case }=take P { $case }=pass
page-count = RED: { $count } cases without an officer, the latest { $case }. LIST=see them. T and code=take
page-incident = RED INCIDENT { $case }: { $count } cases in { $time } min. { $place }: { $what }. LIST=see them. T { $case }=take the first
incident-grew = Incident { $case } is { $count } cases now. LIST=see them.
page-place = Place: { $place }.
page-no-place = No place.
page-people = People: { $people }.
page-other-script = (in another script)
urgency-red = RED
urgency-amber = AMBER
nobody = nobody

## Echoes: every command gets one.

taken = { $case } is yours until { $time }. Write { $case } and your text: it goes to the person. S { $case }=still on it P { $case }=pass C { $case }=close
held-by-other = { $case } was taken by { $officer } { $time }. It is not yours.
taken-by-other = { $case } was taken by { $officer } { $time }. You need not take it.
passed = { $case } passed on. Somebody else is being paged.
not-yours = { $case } is not yours and you were not paged. To take it: T { $case }
noted = Note saved in { $case }. Yours until { $time }.
noted-only = Note saved in { $case }. The case is not yours.
note-empty = The note is missing. Write N { $case } and the note.
renewed = { $case } is still yours until { $time }.
relayed = Sent to the person of { $case }. Yours until { $time }.
relayed-untranslated = Sent UNTRANSLATED: the person of { $case } reads another language ({ $text }). Use short sentences. Yours until { $time }.
relay-too-long = NOT sent to { $case }: too long. At most { $count } letters.
ask-outcome = { $case } stays open. Write C { $case } and: 1 attended, 2 referred (911, Red Cross), 3 false alarm, 4 unreachable, 5 duplicate
closed = { $case } closed: { $what }. The person is told.
closed-by-other = { $case } was closed by { $officer } { $time }: { $what }.
already-closed = { $case } was already closed by { $officer } { $time }: { $what }.
unknown-code = There is no case { $text }. LIST=open cases
no-open-page = You have no open page. Write the code: T and the code. LIST=open cases
which-case = You have several, write the code. { $list }

## What the person writes while the officer has the case. These two may take three SMS.

person-said = { $case } writes: "{ $text }"
person-said-red = RED { $case } writes: "{ $text }"

## Cases and shifts.

status-open = { $case } { $what }, since { $since }: NOBODY has it. T { $case }=take
status-held = { $case } { $what }, since { $since }: { $officer } has it until { $time }.
list = Open { $count }: { $list }
list-empty = There are no open cases for you.
shift = On call in { $place }: { $list }. Until { $time }.
shift-empty = NOBODY is on call in { $place }. Tell your lead.
officer-help = With code: T=take P=pass S=still on it N=note C=close E 10:20=promise F=phrases J=join A=apart. Code and text=to the person. LIST=cases SHIFT=on call
officer-not-understood = Not understood. Examples: T K7Q takes the case; K7Q where are you? writes to the person. HELP=all commands

## Promises to the person, silence, several phones.

promised = The person of { $case } was told that you write at { $time }. If you do not, your lead will know.
promise-unclear = At what time? Write E { $case } 10:20 (within 12 hours). Nothing changed.
promise-due = { $case }: you promised to write at { $time }. Write now: { $case } and your text.
promise-missed = { $case }: a text was promised for { $time } and nobody wrote. Write: { $case } and your text.
person-silent = { $case }: { $time } min without a word from the person. Silence is worse, not better: call, search or P { $case }=pass
text-lost = { $case }: a text of ours may not have reached the person. Call, or write again: { $case } and your text.
number-changed = { $case }: the person has another number. What you write goes to the new one.
number-of-case = { $case }: the person has another number and now writes as { $text }. To join them: J { $text } { $case }
number-kept = { $case }: WhatsApp says the person has another number, but the old one is still used. Texts go there.
joined = { $text } is part of { $case } now: its phones get the same. A { $text }=apart again
parted = { $text } is a case of its own again, apart from { $case }. It is paged for.
not-joined = That cannot be done with { $case }. Nothing changed.
ask-join = Nothing changed. Write J and two codes: J K7Q M3X makes M3X part of K7Q. A M3X takes it apart again.

## Reviewed phrases, the roster.

phrase-sent = Sent to { $case } in { $list }: "{ $text }" Yours until { $time }.
phrase-list = F { $case } and a number: 1 where 2 how many, children 3 hurt 4 water, battery 5 stay together 6 save battery 7 call 911 8 still on it 9 tell us when safe
coverage-gap = GAP: nobody on call in { $place } from { $since } to { $time }. Mend the roster or say who covers.

## STOP from an officer is a hole in the coverage.

stopped = Noted. Your lead knows, and you stay on the roster. Write START to be paged again.
coverage-alarm = ALARM: { $officer } ({ $place }) wrote STOP and may not get pages. Confirm who covers.
started = Done: you are paged. SHIFT=who is on call
coverage-back = { $officer } ({ $place }) gets pages again.

## How a case ended.

outcome-attended = attended
outcome-referred = referred
outcome-false-alarm = false alarm
outcome-unreachable = unreachable
outcome-duplicate = duplicate

## What a case is about, in two words. A page names at most two.

what-help = cry for help
what-injury = hurt/ill
what-lost = lost
what-thirst = thirst/heat
what-river = river/sea
what-train = train
what-kidnapping = kidnapping
what-violence = attack
what-sexual-violence = sexual viol.
what-suffocation = no air
what-abandoned = abandoned
what-missing-person = missing now
what-trafficking = trafficking
what-self-harm = suicide risk
what-child-alone = child alone
what-bite = bite
what-accident = accident
what-human = wants a human
what-abuse = abuse
what-crime-victim = crime victim
what-missing-family = lost relative
what-bribe = extortion
