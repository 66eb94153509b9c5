# The nodes of an agreement: what they are, what is special about them, their targets.

kind-allocation = Allocation
kind-sector = Secteur
kind-general-objective = Objectif général
kind-strategic-objective = Objectif stratégique
kind-unit = Équipe
kind-operational-objective = Objectif opérationnel
kind-sub-item = Point
kind-result = Résultat attendu
kind-indicator = Indicateur
node-filled = rempli
node-struck-out = option biffée
node-template = modèle non rempli
node-delegated = confié à la zone de police
node-placeholder = titre absent du document
target-yes-no = oui ou non
target-per-year = par an
target-per-half-year = par semestre
target-per-quarter = par trimestre
target-per-month = par mois
target-per-week = par semaine
target-per-day = par jour
