# Repons wouj: yon sèl mesaj GSM-7 (160). Yo kòmanse ak { received }, bay nimewo ijans ak sa ki sove lavi,
# epi yo fini ak KOTE ou ye. Yo pa janm pwomèt gen moun k ap vini. Yon natif natal dwe reli yo anvan sèvis.
# Premye swen: E052, E061, E068, E071, E072, E081, E084, E085, E090, E094, E096; yon enstriktè Lakwa Wouj dwe tcheke yo.

help = { received } Si gen danje rele { $emergency-number }, gratis, san kredi. Kisa k ap pase? KOTE ou ye?

injury = { received } San: peze fò ak twal pwòp. Zo kase: pa bouje l. Rele { $emergency-number }. KOTE ou ye?

lost = { received } Pa mache ankò: rete nan lonbraj, toupre wout. Rele { $emergency-number }. Kisa ou wè? KOTE ou ye?

thirst = { received } Chalè: lonbraj, mouye po w. Frèt: rete sèk, kole ansanm. Rele { $emergency-number }. KOTE ou ye?

river = { received } Pa antre: voye kòd. Si dlo a pote w: sou do, pye devan. Rele { $emergency-number }. KOTE ou ye?

train = { received } Pa sote desann. Si gen san, peze fò ak twal. Rele { $emergency-number }, gratis. KOTE ou ye?

kidnapping = { received } Nou p ap rele w. Si pa gen risk, di konbyen moun. Si ou ka, rele { $emergency-number }. KOTE ou ye?

violence = { received } Si ou ka, ale yon kote an sekirite, ki gen moun. Rele { $emergency-number }, gratis. KOTE ou ye?

sexual-violence = { received } Se pa fòt ou. Chèche sekirite. { $emergency-number }; fanm { $women-line } opsyon { $women-line-option }. KOTE ou ye?

suffocation = { received } Frape sou kès la. Rele { $emergency-number }: di plak, koulè, dènye kote. KOTE ou ye?

abandoned = { received } Pa mache ankò: rete nan lonbraj, toupre wout. Rele { $emergency-number }, gratis. KOTE ou ye?

missing-person = { received } Rele { $emergency-number }, gratis: di rad, kote ak lè. KOTE yo te wè l dènye fwa?

trafficking = { received } San risk, rele { $emergency-number } oswa { $trafficking-line } (trafik moun, an sekrè). KOTE ou ye?

self-harm = { received } Lavi w gen valè. Rele { $emergency-number } oswa { $crisis-line }. Pa rete pou kont ou. KOTE ou ye?

child-alone = { received } Pa kite timoun nan pou kont li; rete kote ki gen moun. Rele { $emergency-number }. KOTE ou ye?

bite = { received } Pa bouje, wete bag; pa koupe, pa souse. { $emergency-number } oswa klinik touswit. KOTE ou ye?

accident = { received } Ale lwen dife. Pa deplase moun ki blese; peze si l ap senyen. Rele { $emergency-number }. KOTE ou ye?
