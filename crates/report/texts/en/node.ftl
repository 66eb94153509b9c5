# The nodes of an agreement: what they are, what is special about them, their targets.

kind-allocation = Allocation
kind-sector = Sector
kind-general-objective = General objective
kind-strategic-objective = Strategic objective
kind-unit = Unit
kind-operational-objective = Operational objective
kind-sub-item = Point
kind-result = Expected result
kind-indicator = Indicator
node-filled = filled in
node-struck-out = struck out
node-template = model not filled in
node-delegated = delegated to the police zone
node-placeholder = heading absent from the document
target-yes-no = yes or no
target-per-year = a year
target-per-half-year = a half-year
target-per-quarter = a quarter
target-per-month = a month
target-per-week = a week
target-per-day = a day
