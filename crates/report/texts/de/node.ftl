# Targets of indicators.

target-per-year = pro Jahr
target-per-month = pro Monat
target-per-week = pro Woche
target-per-day = pro Tag
