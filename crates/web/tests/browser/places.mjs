// Every kind of page, without its language; a page behind the sign-in names who reads it.

export const LANGUAGES = ['fr', 'nl', 'de', 'en']
export const WIDE = 1280
export const NARROW = 360

const SCHEME = '/law/schemes/pssp-2020-2022'
const ARTICLE = '/law/ar-2019-07-03/2'
const DOSSIER = '/dossiers/21012/pssp-2020-2022/plan/2020'
export const CREDIT = '/credits/pssp-2020-2022/2020'

/** An envelope of Molenbeek whose expenses are not entered yet. */
export const OPEN_YEAR = '/dossiers/21012/pssp-2020-2022/plan/2022'

/** A dossier that waits for its control. */
export const TO_CONTROL = '/dossiers/21001/pssp-2020-2022/plan/2020'

export const REVIEW = '/agreements/21012/css-2022-2023/1/review-import'

export const RECORD = `${SCHEME}?q=molenbeek&sort=amount`
export const ONE_YEAR = `${ARTICLE}?on=2020-06-30&known=2020-06-30`
export const THREE_YEARS = `${ARTICLE}?on=2022-06-30&known=2022-06-30`

const OPEN = [
  '/',
  '/law',
  SCHEME,
  RECORD,
  `${SCHEME}?q=zzzz`,
  '/law/schemes/css-2022-2023',
  `${SCHEME}/natures`,
  `${SCHEME}/natures?q=vehic&answer=refused`,
  '/law/ar-2019-07-03',
  ONE_YEAR,
  THREE_YEARS,
  `${ARTICLE}?on=1999-01-01&known=1999-01-01`,
  '/rules',
  '/manual',
  '/manual/I-044',
  '/manual/I-054',
  '/manual/I-006',
  '/municipalities',
  '/municipalities?q=li%C3%A8ge',
  '/municipalities/21012',
  '/sign-in',
  '/accessibility',
  '/privacy',
]

const LOCKED = ['/agreements', DOSSIER, `${DOSSIER}/lines/1`, `${DOSSIER}/lines/18`, `${DOSSIER}/sample?seed=42`, `${DOSSIER}/alike`, '/register', REVIEW, '/payments', '/payments/1', CREDIT, `${CREDIT}?q=molenbeek&show=left`]

// The review of an import: its list, a proposal in the middle, a finding that is about none of them.
const REVIEWED = ['', '?node=9', '?node=7&show=all', '?apart=0'].map((query) => REVIEW + query)

/** Returns the places that are known beforehand; others are found on the way. */
export function knownPlaces(reader, author) {
  const open = OPEN.map((path) => ({ path, status: 200 }))
  const unknown = { path: '/nowhere', status: 404 }
  const locked = LOCKED.map((path) => ({ path, status: 401 }))
  const read = LOCKED.filter((path) => path !== REVIEW)
  const unlocked = ['/', '/municipalities/21012', ...read].map((path) => ({ path, status: 200, reader }))
  const reviewed = REVIEWED.map((path) => ({ path, status: 200, reader: author }))
  return [...open, unknown, ...locked, ...unlocked, ...reviewed]
}

/** Names a place in a language at a width, for the list of faults. */
export function named(place, language, width) {
  return `${place.path} ${language} ${width}${place.reader ? ` as ${place.reader}` : ''}`
}
