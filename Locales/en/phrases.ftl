# Reviewed phrases that an officer sends with F and the number: they go out in the person's language. One SMS each.
# The number is the officers' shorthand and never changes.

phrase-1 = Where are you exactly? Say town, road and kilometre, river, or everything you see.

phrase-2 = How many people are you? Any children, pregnant or elderly people?

phrase-3 = Is anybody hurt or ill? Say what is wrong.

phrase-4 = Do you have water? How much battery is left?

phrase-5 = Stay together. If there is no danger where you are, do not move.

phrase-6 = Put the phone in saving mode and off between texts. Switch it on every 30 minutes.

phrase-7 = If you can, call { $emergency-number }: it is free, without credit.

phrase-8 = We are still on your case. Write anything new that you see or hear.

phrase-9 = When you are safe, write us one word: ok.
