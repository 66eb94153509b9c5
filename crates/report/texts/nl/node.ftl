# Targets of indicators.

target-per-year = per jaar
target-per-month = per maand
target-per-week = per week
target-per-day = per dag
