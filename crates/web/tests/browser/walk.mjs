// Walks through the demonstration with a real browser: every kind of page in four languages and two
// widths, without scripts; the accessibility rules; the keyboard alone; every person at work.

import { Ear, launch, withAxe, withoutScripts } from './browser.mjs'
import { accessibility, frame, overflow, refusedByPolicy, resize, visit } from './checks.mjs'
import { startDemo } from './demo.mjs'
import { followed } from './links.mjs'
import { JOURNEYS } from './journeys.mjs'
import { isSignedIn, logins, signIn, signOut } from './people.mjs'
import { LANGUAGES, NARROW, WIDE, knownPlaces, named } from './places.mjs'
import { Tally } from './tally.mjs'

const PROGRAM = process.env.PERRON_BIN ?? new URL('../../../../target/release/perron', import.meta.url).pathname
const READER = 'auditor'
const AUTHOR = 'author'
const AT_ONCE = 3
const DARK = ['/', '/law/schemes/pssp-2020-2022', '/rules', '/sign-in']

const tally = new Tally()

/** Opens contexts of one kind: one for anybody, one for each person whose pages are looked at. */
async function contexts(open, browser, demo, options) {
  const kinds = [undefined, READER, AUTHOR].map(async (login) => {
    const context = await open(browser, demo, options)
    if (login) await signIn(await context.newPage(), login, demo.password)
    return [login, context]
  })
  const opened = new Map(await Promise.all(kinds))
  return { of: (place) => opened.get(place.reader), anybody: opened.get(undefined), reader: opened.get(READER) }
}

async function listening(context, demo) {
  const page = await context.newPage()
  return { page, ear: new Ear(page, demo.origin) }
}

/** Looks at every place in every language, a few at once. */
async function everywhere(places, { of }, demo, look) {
  const tasks = places.flatMap((place) => LANGUAGES.map((language) => ({ place, language })))
  const worker = async () => {
    const pages = new Map()
    for (let task = tasks.shift(); task; task = tasks.shift()) {
      const context = of(task.place)
      if (!pages.has(context)) pages.set(context, await listening(context, demo))
      const { page, ear } = pages.get(context)
      await look(page, ear, task.place, task.language)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
}

/** Completes the places with those whose address is only known from a list. */
async function findPlaces({ anybody, reader }) {
  const first = async (context, list, selector) => {
    const page = await context.newPage()
    await page.goto(`/fr${list}`)
    const found = await page.locator(selector).first().getAttribute('href', { timeout: 3000 })
    await page.close()
    return { path: found.replace(/^\/fr/, ''), status: 200 }
  }
  const rule = await first(anybody, '/rules', 'main .articles a')
  const agreement = await first(reader, '/agreements', 'main table a')
  return [...knownPlaces(READER, AUTHOR), rule, { ...agreement, reader: READER }]
}

async function withoutScript(page, ear, place, language) {
  await tally.check(named(place, language, WIDE), async () => {
    const answer = await visit(page, place, language)
    return [...answer, ...(await frame(page, place, language)), ...ear.drain()]
  })
  await tally.check(named(place, language, NARROW), async () => [...(await overflow(page)), ...ear.drain()])
}

async function accessible(page, ear, place, language) {
  await tally.check(`axe ${named(place, language, WIDE)}`, async () => {
    const answer = await visit(page, place, language)
    return [...answer, ...(await accessibility(page)), ...(await refusedByPolicy(page)), ...ear.drain()]
  })
  await tally.check(`axe ${named(place, language, NARROW)}`, async () => {
    await resize(page, NARROW)
    return [...(await accessibility(page)), ...ear.drain()]
  })
}

async function inTheDark(browser, demo, places) {
  const dark = await contexts(withAxe, browser, demo, { colorScheme: 'dark' })
  const wanted = places.filter((place) => place.reader || DARK.includes(place.path))
  await everywhere(wanted, dark, demo, async (page, ear, place, language) => {
    if (language !== 'fr') return
    await tally.check(`dark ${named(place, language, WIDE)}`, async () => {
      await visit(page, place, language)
      return [...(await accessibility(page)), ...ear.drain()]
    })
  })
}

/** Signs a person in, follows every task of the home page, and signs out; returns the tasks and what is wrong. */
async function atWork(page, login, password) {
  await signIn(page, login, password)
  if (!(await isSignedIn(page))) return { tasks: 0, faults: ['is not signed in'] }
  const faults = (await page.locator('main .lead').innerText()).trim() === '' ? ['the home page does not say what is to do'] : []
  const tasks = await page.locator('.tasks a').count()
  faults.push(...(await followed(page, '.tasks a')), ...(await leave(page)))
  return { tasks, faults }
}

async function leave(page) {
  const faults = []
  await signOut(page)
  if (await isSignedIn(page)) faults.push('is still signed in')
  const register = await page.goto('/fr/register')
  if (register.status() !== 401) faults.push(`the register answers ${register.status()} after signing out`)
  return faults
}

async function everybody(browser, demo) {
  let waiting = 0
  for (const login of await logins()) {
    const context = await withoutScripts(browser, demo)
    const page = await context.newPage()
    await tally.check(`at work: ${login}`, async () => {
      const { tasks, faults } = await atWork(page, login, demo.password)
      waiting += tasks
      return faults
    })
    await context.close()
  }
  tally.enter('somebody has a task', waiting > 0 ? [] : ['all task lists are empty'])
}

async function journeys(browser, demo) {
  for (const [name, walk] of Object.entries(JOURNEYS)) {
    const context = await withoutScripts(browser, demo)
    const page = await context.newPage()
    await resize(page, WIDE)
    await tally.check(name, () => walk(page, demo))
    await context.close()
  }
}

async function walk(browser, demo) {
  const plain = await contexts(withoutScripts, browser, demo)
  const places = await findPlaces(plain)
  await everywhere(places, plain, demo, withoutScript)
  await everywhere(places, await contexts(withAxe, browser, demo), demo, accessible)
  await inTheDark(browser, demo, places)
  await journeys(browser, demo)
  await everybody(browser, demo)
}

await tally.check('the walk', async () => {
  const demo = await startDemo(PROGRAM)
  const browser = await launch()
  try {
    await walk(browser, demo)
  } finally {
    await browser.close()
    await demo.stop()
  }
})
process.exitCode = tally.close() ? 0 : 1
