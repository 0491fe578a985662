# Red answers: one GSM-7 message (160). They begin with { received }, give the emergency number and what saves
# a life, and end by asking WHERE. They never promise that anybody is coming.
# First aid: facts E052, E061, E068, E071, E072, E081, E084, E085, E090, E094 and E096 (general knowledge);
# a Red Cross instructor must check them before use.

help = { received } In danger call { $emergency-number }, free, no credit needed. What happens? WHERE are you?

injury = { received } Bleeding: press hard with cloth. Broken bone: keep still. Call { $emergency-number }. WHERE are you?

lost = { received } Stop: stay in shade near a road or tower. Call { $emergency-number }. What do you see? WHERE are you?

thirst = { received } Heat: shade, wet the skin. Cold: dry, close together. Call { $emergency-number }. WHERE are you?

river = { received } Stay out, throw rope or branch. Swept away: on back, feet first. { $emergency-number }. WHERE are you?

train = { received } Do not jump off. Bleeding: press hard with cloth. Call { $emergency-number }, free. WHERE are you?

kidnapping = { received } We will not call you. If safe, say how many you are. { $emergency-number } if you can. WHERE are you?

violence = { received } If you can, get to a safe place with people. Call { $emergency-number }, free. WHERE are you?

sexual-violence = { received } Not your fault. Get to safety. { $emergency-number }; women { $women-line } option { $women-line-option }. WHERE are you?

suffocation = { received } Bang the walls. Call { $emergency-number }: say plates, colour, last place. WHERE are you?

abandoned = { received } Stop: stay in shade near a road or tower. Call { $emergency-number }, free. WHERE are you?

missing-person = { received } Call { $emergency-number }, free: say clothes, place, time. WHERE were they last seen?

trafficking = { received } If safe call { $emergency-number } or { $trafficking-line } (trafficking, confidential). WHERE are you?

self-harm = { received } Your life matters. Call { $emergency-number } or { $crisis-line }. Do not stay alone. WHERE are you?

child-alone = { received } Stay with the child, in light, near people. Call { $emergency-number }, free. WHERE are you?

bite = { received } Keep still, rings off, no cutting or sucking. { $emergency-number } or a clinic now. WHERE are you?

accident = { received } Get away from fire. Do not move the hurt; press on bleeding. { $emergency-number }. WHERE are you?
