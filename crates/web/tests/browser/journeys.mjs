// Journeys that a reader makes, each without scripts; each returns what went wrong.

import { overflow, resize } from './checks.mjs'
import { followed } from './links.mjs'
import { isSignedIn, signIn, signOut } from './people.mjs'
import { CREDIT, LANGUAGES, ONE_YEAR, OPEN_YEAR, RECORD, REVIEW, THREE_YEARS, TO_CONTROL, WIDE } from './places.mjs'
import { workbook } from './workbook.mjs'

const SCHEME = '/law/schemes/pssp-2020-2022'

/** Walks a table of amounts and tells whether the largest stands first. */
function falls(amounts) {
  const cents = amounts.map((amount) => Number(amount.replace(/\D/g, '')))
  return cents.length > 1 && cents.every((value, at) => at === 0 || value <= cents[at - 1])
}

async function searchTheAnnex(page) {
  await page.goto(`/fr${SCHEME}`)
  await page.fill('#q', 'molenbeek')
  await page.click('form:has(#q) button')
  const names = await page.locator('#plan tbody th').allTextContents()
  if (names.length !== 1 || !/molenbeek/i.test(names[0])) return [`the search finds ${names.join(', ') || 'nothing'}`]
  return (await page.inputValue('#q')) === 'molenbeek' ? [] : ['the search box forgets what was sought']
}

async function sortTheAnnex(page) {
  await page.goto(`/nl${SCHEME}`)
  await page.click('#plan thead a[href*="sort=amount"]')
  const sorted = await page.locator('#plan thead th[aria-sort="descending"]').count()
  const amounts = await page.locator('#plan tbody td.num').allTextContents()
  const faults = sorted === 1 ? [] : ['no column says that it is sorted']
  return falls(amounts) ? faults : [...faults, `the amounts do not fall: ${amounts.slice(0, 3).join(', ')}`]
}

async function askAtTwoDates(page) {
  const text = async (path) => {
    await page.goto(`/fr${path}`)
    return page.locator('section.article').innerText()
  }
  if ((await text(ONE_YEAR)) === (await text(THREE_YEARS))) return ['the article reads alike at two dates']
  await page.fill('#on', '2020-06-30')
  await page.fill('#known', '2020-06-30')
  await page.click('form.ask button')
  const asked = new URL(page.url()).search
  return ONE_YEAR.endsWith(asked) ? [] : [`the form asks ${asked}`]
}

async function turnTheLanguage(page) {
  await page.goto(`/fr${RECORD}`)
  const faults = []
  for (const language of [...LANGUAGES].reverse()) {
    await page.click(`.languages a[hreflang="${language}"]`)
    const { pathname, search } = new URL(page.url())
    if (pathname + search !== `/${language}${RECORD}`) faults.push(`${language} leads to ${pathname}${search}`)
    const spoken = await page.getAttribute('html', 'lang')
    if (spoken !== language) faults.push(`the page in ${language} says that it is in ${spoken}`)
  }
  return faults
}

async function focusedClass(page) {
  return page.evaluate(() => document.activeElement.className)
}

async function skipToTheContent(page) {
  await page.goto('/fr/')
  await page.keyboard.press('Tab')
  if ((await focusedClass(page)) !== 'skip') return ['the skip link is not first']
  const box = await page.locator('.skip').boundingBox()
  if (!box || box.x < 0 || box.y < 0) return ['the skip link stays out of sight']
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  const inside = await page.evaluate(() => document.querySelector('main').contains(document.activeElement))
  return inside ? [] : ['after the skip link the next stop lies outside the content']
}

/** Walks a page with the tabulator: every control is a stop, and every stop shows itself. */
async function stopAtEveryControl(page) {
  await page.goto('/fr/sign-in')
  const controls = await page.locator('a[href]:visible, button:visible, input:visible, summary:visible').count()
  const faults = []
  for (let stop = 1; stop <= controls; stop += 1) {
    await page.keyboard.press('Tab')
    const fault = await page.evaluate(readFocus)
    if (fault) faults.push(`stop ${stop} of ${controls}: ${fault}`)
  }
  return faults
}

function readFocus() {
  const element = document.activeElement
  if (element === document.body) return 'nothing is focused'
  const { outlineStyle, outlineWidth } = getComputedStyle(element)
  const shown = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
  return shown ? null : `the focus does not show on ${element.outerHTML.slice(0, 120)}`
}

async function signInByKeyboard(page, demo) {
  await page.goto('/de/sign-in')
  for (let stop = 0; stop < 40; stop += 1) {
    await page.keyboard.press('Tab')
    if ((await page.evaluate(() => document.activeElement.id)) === 'login') break
  }
  await page.keyboard.type('signatory')
  await page.keyboard.press('Tab')
  await page.keyboard.type(demo.password)
  await page.keyboard.press('Enter')
  await page.waitForURL('**/de/')
  return (await isSignedIn(page)) ? [] : ['is not signed in']
}

async function mistakeThePassword(page, demo) {
  await signIn(page, 'signatory', `${demo.password}x`)
  if (await isSignedIn(page)) return ['a wrong password opens']
  const faults = (await page.locator('[role="alert"]').count()) === 1 ? [] : ['no message says what is wrong']
  return (await page.inputValue('#login')) === 'signatory' ? faults : [...faults, 'the login is forgotten']
}

/** Follows every link of the pages that lead furthest. */
async function followTheLinks(page, demo) {
  await signIn(page, 'auditor', demo.password)
  const faults = []
  for (const path of ['/', '/law', SCHEME, '/law/ar-2019-07-03', '/rules', '/register', '/agreements', '/municipalities/21012']) {
    await page.goto(`/fr${path}`)
    faults.push(...(await followed(page)).map((fault) => `${path}: ${fault}`))
  }
  return faults
}

/** Reads how many points are left from the sentence under the title; none is said in words. */
async function pointsLeft(page) {
  const lead = await page.locator('main .lead').innerText()
  return Number(/^\d+/.exec(lead)?.[0] ?? (lead.startsWith('Un ') ? 1 : 0))
}

/** Presses the tabulator until `selector` has the focus. */
async function tabTo(page, selector) {
  for (let stop = 0; stop < 200; stop += 1) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement.matches(wanted), selector)) return
  }
  throw new Error(`the tabulator never comes to ${selector}`)
}

/** Decides on a torn document with the keyboard alone: what is accepted counts, what is split stands apart. */
async function reviewByKeyboard(page, demo) {
  await signIn(page, 'author', demo.password)
  await page.goto(`/fr${REVIEW}`)
  const before = await pointsLeft(page)
  await tabTo(page, 'button[value="accept"]')
  await page.keyboard.press('Enter')
  await page.waitForURL('**done=**')
  const faults = (await pointsLeft(page)) === before - 1 ? [] : ['an accepted proposal still asks for a look']
  if ((await page.locator('[role="status"] a[href*="/register/"]').count()) !== 1) faults.push('the entry of the register is not named')
  await page.goto(`/fr${REVIEW}?node=7&show=all`)
  await tabTo(page, '.decide details:has(#parts) > summary')
  await page.keyboard.press('Enter')
  await tabTo(page, '#parts')
  await page.keyboard.press('Control+Home')
  for (let word = 0; word < 2; word += 1) await page.keyboard.press('Control+ArrowRight')
  await page.keyboard.press('Enter')
  await tabTo(page, 'button[value="split"]')
  await page.keyboard.press('Enter')
  await page.waitForURL('**done=**')
  await page.goto(`/fr${REVIEW}?show=all`)
  if ((await page.locator('[id="p7.1"]').count()) !== 1) faults.push('the second part is not listed')
  return faults
}

/** What does not fit is said, what was typed stays, and the source shows where it stands. */
async function mistakeInTheReview(page, demo) {
  await signIn(page, 'author', demo.password)
  await page.goto(`/fr${REVIEW}?node=14&show=all`)
  await page.click('.decide details:has(#reason) > summary')
  await page.click('button[value="ignore"]')
  const faults = (await page.locator('[role="alert"]').count()) === 1 ? [] : ['no message says what is wrong']
  if (!(await page.locator('#reason').isVisible())) faults.push('the form that does not fit is closed')
  if ((await page.locator('.source .line.here').count()) < 1) faults.push('the source does not show the place')
  return [...faults, ...(await followed(page, '.review a'))]
}

/** Tries an expense file with a row that cannot be read: it is shown beside its row, and nothing is entered. */
async function tryAnExpenseFile(page, demo) {
  await signIn(page, 'finance', demo.password)
  await page.goto(`/nl${OPEN_YEAR}`)
  const row = (number, amount) => `${number};2022-03-01;operating;leaflets;Drukkerij Voorbeeld;V-${number};${amount};1.3.1.1.1`
  const rows = ['nummer;vastleggingsdatum;categorie;aard;leverancier;factuurnummer;bedrag;doelstelling', row(1, '120,00'), row(2, 'veel')]
  await page.setInputFiles('#file', { name: 'uitgaven.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) })
  await page.click('#hand-in button')
  const faults = (await page.locator('#to-mend tbody tr').count()) === 1 ? [] : ['the bad row is not shown alone']
  if (!/C-116/.test(await page.locator('#to-mend').innerText())) faults.push('what is wrong with the amount is not said')
  if ((await page.locator('button[value="send"]').count()) !== 1) faults.push('the good row cannot be entered')
  faults.push(...(await overflow(page)))
  const download = page.waitForEvent('download')
  await page.click('#to-mend a.btn')
  if (!/\.xlsx$/.test((await download).suggestedFilename())) faults.push('the rows to mend are no workbook')
  await page.goto(`/nl${OPEN_YEAR}`)
  return (await page.locator('#hand-in').count()) === 1 ? faults : [...faults, 'something was entered by looking']
}

/** Asks about a line with the keyboard alone; an empty question is told in its form, a good one is written down. */
async function askAboutALine(page, demo) {
  await signIn(page, 'handler', demo.password)
  await page.goto(`/de${TO_CONTROL}/propose-decision`)
  await page.click('button[value="check"]')
  await page.click('button[value="send"]')
  await page.goto(`/de${TO_CONTROL}/lines/1`)
  await tabTo(page, '.deal:has(#do-ask) > summary')
  await page.keyboard.press('Enter')
  await tabTo(page, '#do-ask button')
  await page.keyboard.press('Enter')
  await page.waitForSelector('#do-ask [role="alert"]')
  const faults = (await page.locator('#do-ask [role="alert"] a[href="#ask-what"]').count()) === 1 ? [] : ['what is missing is not said in the form']
  faults.push(...(await overflow(page)))
  await resize(page, WIDE)
  await tabTo(page, '#ask-what')
  await page.keyboard.type('Der Lohnzettel vom März')
  await tabTo(page, '#do-ask button')
  await page.keyboard.press('Enter')
  await page.waitForURL('**done=**')
  if ((await page.locator('[role="status"] a[href*="/register/"]').count()) !== 1) faults.push('the entry of the register is not named')
  if (!/Der Lohnzettel vom März/.test(await page.locator('#why').innerText())) faults.push('what was asked does not stand among the reasons')
  return [...faults, ...(await followed(page, '.sheet a'))]
}

/** Searches the natures of expense, and stays on the list when the answer is chosen. */
async function searchTheNatures(page) {
  await page.goto(`/nl${SCHEME}/natures`)
  const all = await page.locator('[id^="nature-"]').count()
  await page.fill('#q', 'voertuig')
  await page.click('form.ask button')
  const found = await page.locator('[id^="nature-"]').count()
  const faults = found > 0 && found < all ? [] : [`the search finds ${found} of ${all}`]
  await page.click('.filters a[href*="answer=refused"]')
  const refused = await page.locator('[id^="nature-"]').count()
  if (refused === 0 || refused >= found) faults.push(`${refused} of ${found} are refused`)
  return (await page.inputValue('#q')) === 'voertuig' ? faults : [...faults, 'the search box forgets what was sought']
}

/** Hands a statement of the bank in, without a file first: what is missing is said, what fits nothing says what to do. */
async function lookAtAStatement(page, demo) {
  await signIn(page, 'accountant', demo.password)
  await page.goto('/fr/payments')
  await page.click('#statement button[value="look"]')
  const faults = (await page.locator('form [role="alert"]').count()) === 1 ? [] : ['a missing file is not said']
  const balance = (code, cents) => `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">${cents / 100}</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>`
  const entry = '<Ntry><Amt Ccy="EUR">5</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-11-20</Dt></BookgDt><AcctSvcrRef>R1</AcctSvcrRef></Ntry>'
  const account = '<Acct><Id><IBAN>BE68539007547034</IBAN></Id></Acct>'
  const statement = `<Stmt><Id>900</Id>${account}${balance('OPBD', 1000)}${balance('CLBD', 1500)}${entry}</Stmt>`
  const text = `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>${statement}</BkToCstmrStmt></Document>`
  await page.setInputFiles('#statement-file', { name: 'extrait.xml', mimeType: 'application/xml', buffer: Buffer.from(text) })
  await page.click('button[value="look"]')
  if ((await page.locator('tbody tr').count()) !== 1) faults.push('the entry is not shown')
  if (!/communication structurée/.test(await page.locator('tbody').innerText())) faults.push('what to do is not said')
  return [...faults, ...(await overflow(page))]
}

const expenses = (number) => [
  ['numéro', "date d'engagement", 'catégorie', 'nature', 'fournisseur', 'numéro de facture', 'montant', 'objectif'],
  [number, '2022-03-01', 'operating', 'leaflets', 'Imprimerie Exemple', `V-${number}`, '120,00', '1.3.1.1.1'],
]

/** Tries a workbook of two sheets: which is meant is asked, and what is chosen is shown. */
async function chooseASheet(page, demo) {
  await signIn(page, 'finance', demo.password)
  await page.goto(`/fr${OPEN_YEAR}`)
  const buffer = workbook({ Première: expenses('1'), Deuxième: expenses('2') })
  await page.setInputFiles('#file', { name: 'depenses.ods', mimeType: 'application/vnd.oasis.opendocument.spreadsheet', buffer })
  await page.click('#hand-in button')
  const faults = (await page.locator('#sheet input[type="radio"]').count()) === 2 ? [] : ['the two sheets are not offered']
  faults.push(...(await overflow(page)))
  await resize(page, WIDE)
  await page.locator('#sheet label').nth(1).click()
  await page.click('button[value="check"]')
  if (!/Deuxième/.test(await page.locator('dl.facts').first().innerText())) faults.push('the sheet that was chosen is not named')
  if ((await page.locator('button[value="send"]').count()) !== 1) faults.push('its rows cannot be entered')
  return [...faults, ...(await overflow(page))]
}

/** Names an account for repayments with the keyboard; the other accountant finds it waiting, and confirms it. */
async function nameTheAccount(page, demo) {
  await signIn(page, 'accountant', demo.password)
  await page.goto('/nl/payments')
  await page.fill('#account', 'BE00')
  await page.press('#account', 'Enter')
  const faults = (await page.locator('#repayments [role="alert"]').count()) === 1 ? [] : ['a wrong number is not said']
  await page.fill('#account', 'BE71 0961 2345 6769')
  await page.press('#account', 'Enter')
  await page.click('button[value="check"]')
  await page.click('button[value="send"]')
  await page.goto('/nl/payments')
  if ((await page.locator('#repayments .tasks a').count()) !== 0) faults.push('who named the account may confirm it')
  await signOut(page)
  await signIn(page, 'accountant-second', demo.password)
  await page.goto('/fr/payments')
  faults.push(...(await overflow(page)))
  await resize(page, WIDE)
  await page.click('#repayments .tasks a')
  await page.click('button[value="check"]')
  await page.click('button[value="send"]')
  await page.goto('/fr/payments')
  return /BE71 0961 2345 6769/.test(await page.locator('#repayments > p').first().innerText()) ? faults : [...faults, 'the account is not the one confirmed']
}

/** Searches a commitment, and chooses the envelope of an act by its name. */
async function findACommitment(page, demo) {
  await signIn(page, 'officer', demo.password)
  await page.goto(`/fr${CREDIT}`)
  const all = await page.locator('#commitments tbody tr').count()
  await page.fill('#q', 'anderlecht')
  await page.click('#commitments form button')
  const found = await page.locator('#commitments tbody tr').count()
  const faults = found > 0 && found < all ? [] : [`the search finds ${found} of ${all}`]
  await page.goto(`/fr${CREDIT}/reduce-commitment`)
  const names = await page.locator('#envelope option').allTextContents()
  if (!names.some((name) => /anderlecht/i.test(name))) faults.push('the envelopes are not named')
  return [...faults, ...(await overflow(page))]
}

export const JOURNEYS = {
  'chooses a sheet of a workbook': chooseASheet,
  'names the account for repayments': nameTheAccount,
  'finds a commitment': findACommitment,
  'tries an expense file': tryAnExpenseFile,
  'keyboard: asks about a line': askAboutALine,
  'searches the natures of expense': searchTheNatures,
  'looks at a statement of the bank': lookAtAStatement,
  'searches the annex': searchTheAnnex,
  'sorts the annex': sortTheAnnex,
  'reads an article at two dates': askAtTwoDates,
  'turns the language on a record': turnTheLanguage,
  'keyboard: skips to the content': skipToTheContent,
  'keyboard: stops at every control': stopAtEveryControl,
  'keyboard: signs in': signInByKeyboard,
  'mistakes the password': mistakeThePassword,
  'follows the links': followTheLinks,
  'keyboard: reviews an import': reviewByKeyboard,
  'mistakes in the review': mistakeInTheReview,
}
