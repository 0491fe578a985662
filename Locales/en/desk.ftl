# What the desk says of each step of a case and of each reading: one short sentence a reason; it goes over no SMS.
# Its name is "reason-" and the reason's code. Arguments: case, officer, time, place, language, text, people, what, count.

## What happened to a case.

reason-case-opened = Opened by their text: { $what }
reason-case-grew = Wrote again
reason-case-grew-red = Wrote again: { $what }
reason-urgency-raised = Rose to { $what }
reason-person-told = The person was told { $what }
reason-paged = { $officer } was paged ({ $what })
reason-page-lost = The page to { $officer } did not arrive: their carrier refused it
reason-page-in-doubt = The page to { $officer } may not have arrived: their carrier did not answer
reason-text-lost = A text of ours may not have reached the person
reason-number-changed = The person has another number: texts go to the new one
reason-number-of-case = The person has another number and now writes as { $case }
reason-number-kept = Their carrier says the person has another number, but the old one is still used
reason-step-skipped-nobody-on-call = Nobody for this step ({ $what }): skipped at once
reason-steps-overtaken = { $count } late steps were skipped
reason-nobody-to-page = NOBODY to page: the case stays due
reason-taken = Took it
reason-passed = Passed it on
reason-lease-renewed = Still on it
reason-lease-expired = Ran out for { $officer } without a sign
reason-note = Note: { $text }
reason-relayed = Wrote to the person
reason-relayed-phrase = Sent a prepared phrase, in { $language }: { $text }
reason-case-closed = Closed it: { $what }
reason-number-revealed = Saw the whole number: { $text }
reason-fact-set = Set a fact: { $what }
reason-promised = Promised to write at { $time }
reason-promise-kept = Kept the promise
reason-promise-kept-late = Kept the promise late
reason-promise-due = The promised time has come: { $time }
reason-promise-missed = The promise for { $time } was not kept
reason-silent = { $count } min without a word from the person
reason-station-changed = Went to station { $place }, the nearest to what they said
reason-merged = Made case { $case } part of this one
reason-merged-into = Made it part of case { $case }
reason-split = Parted a phone: it is case { $case } now
reason-split-off = Parted from case { $case }
reason-linked = Linked it with case { $case }
reason-unlinked = Took the link with case { $case } away
reason-incident = It is an incident: { $count } cases from one place
reason-incident-joined = It is part of incident { $case }

## Who was paged, and what the person was told.

named-on-call = on call
named-next = next on call
named-lead = station lead
named-region = regional lead
named-desk = national desk
named-desk-empty = national desk, for there was nobody else
named-now-on-call = has just come on call
named-lease = ran out without a sign
named-count = in one page for { $count } cases
named-incident = incident of { $count } cases
named-red = RED
named-amber = AMBER
named-none = not urgent
told-received = that their text arrived
told-officer-read = that an officer read it
told-officer-lost = that another officer is being sought
told-nobody-yet = that nobody has read it for { $count } min
told-case-closed = that their case is closed
told-case-joined = that their case is part of another
told-promise = at what time we write
told-promise-late = that we are late
told-still-there = to write if they are still there
told-area-notice = that many people write from their area

## How a text was read. Language.

reason-language-words = { $count } of { $people } words are known in { $language }
reason-language-foreign = Few of its words are in languages we know
reason-language-silent = It has no words
reason-language-named = The person named their language
reason-language-asked = They asked for this language: { $language }
reason-language-asked-before = They asked for this language before: { $language }
reason-language-detected = Answered in the language of the text: { $language }
reason-language-remembered = Answered in the language from before: { $language }
reason-language-guessed = Answered in the likeliest language: { $language }
reason-language-default = Answered in the channel's language: { $language }
reason-human-for-language = They ask for a language we do not have: a human is needed

## Danger.

reason-danger-red = Danger was read: RED
reason-danger-amber = Danger was read: AMBER
reason-danger-red-with-text-before = With the text before it danger was read: RED
reason-danger-confirmed = The person says they are in danger now
reason-danger-denied = The person says they are not in danger: that does not close the case
reason-uncertain-danger = There may be danger: they were asked
reason-cue-calm = Weighs less: sounds as if it is over
reason-cue-denied = A person looks: denies that all is well
reason-cue-humour = Weighs less: sounds like a joke
reason-cue-chat = Weighs less: sounds like small talk
reason-cue-advert = Weighs less: sounds like an advert
reason-cue-news = Weighs less: sounds like news
reason-cue-machine = Weighs less: sounds like a machine's text
reason-cue-past = Weighs less: sounds long ago
reason-cue-now = It is happening now
reason-quarantined = The system could not read it: please read it yourself
reason-media-unread = It has a picture or a voice that nobody has seen

## The case, and what was answered.

reason-case-stays-open = Only an officer closes the case
reason-officer-has-it = An officer has it: no automatic answer
reason-case-grows = It is part of case { $case }
reason-case-joined = It joined case { $case }
reason-case-fact = This fact is from here: { $what }
reason-nothing-matched = It was not understood what they ask
reason-menu-choice = A choice from the menu
reason-intent = Answered about: { $what }
reason-control = A command of the person to the service
reason-long-silence = So long without a text that they are met as new
reason-piece-waits = A piece of a longer text
reason-piece-answered = One answer for a text in pieces
reason-machine = From a machine: not answered
reason-opted-out = They asked for no texts: not answered
reason-loop-guard = Too many replies in an hour: not answered
reason-said-often-enough = The same answer was given several times
reason-budget-day = The replies of today are used up
reason-budget-prefix = The replies of today to such numbers are used up
reason-budget-person = The replies of today to this person are used up
reason-carrier-answers = The carrier answers this word itself
reason-no-answer = There was no answer to give
reason-answer-unavailable = The answer cannot be given: a fact of it is not valid
reason-answer-missing = That answer is not in that language
reason-value-missing = The answer lacks a fact
reason-fact-expired = A fact of the answer has expired
reason-answer-cyclic = The answer is badly written
reason-function-unknown = The answer is badly written
reason-answer-too-large = The answer is too large
reason-transliterated = Sent without accents so that it costs less
reason-cut-to-fit = Cut so that it fits
reason-officer = An officer's command
reason-code-corrected = The case code was corrected
reason-coverage-gap = A gap on the rota

## The place.

reason-place-locality = It names a place: { $text }
reason-place-crossing = It names a crossing: { $text }
reason-place-river = It names a river: { $text }
reason-place-kilometre = It gives a kilometre: { $text }
reason-place-train = It names a point of the train: { $text }
reason-place-landmark = It names a landmark: { $text }
reason-place-coordinates = It gives coordinates: { $text }
reason-place-map-link = It sends a map link
reason-place-plus-code = It sends a map code
reason-place-misspelt = The place is spelled with { $count } letters off
reason-place-ambiguous = { $count } places have that name: which one is not known
reason-place-chosen = The likeliest of that name was taken
reason-place-by-state = It is the one in the state they name: { $text }
reason-place-rough = The point is approximate
reason-place-road-unknown = It gives a kilometre without a road
reason-not-a-place = Does not say where they are
reason-place-asked-again = They were asked again where they are
reason-nearest-station = The nearest station is { $place }, { $count } km away
