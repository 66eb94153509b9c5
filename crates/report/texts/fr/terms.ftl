# Dates, articles and instruments: the words that every room writes.
date-full = { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
period = du { $from } au { $to }
article = art. { $number }
annex = annexe { $number }
instrument-l-short = loi du { $date }
instrument-l-full = loi du { $date }
instrument-ar-short = AR du { $date }
instrument-ar-full = arrêté royal du { $date }
instrument-am-short = AM du { $date }
instrument-am-full = arrêté ministériel du { $date }
