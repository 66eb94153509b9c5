# Targets of indicators.

target-per-year = par an
target-per-month = par mois
target-per-week = par semaine
target-per-day = par jour
