# Targets of indicators.

target-per-year = a year
target-per-month = a month
target-per-week = a week
target-per-day = a day
