// What must hold on every page.

import { LANGUAGES, NARROW, WIDE } from './places.mjs'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Opens a place and returns what is wrong with its answer. */
export async function visit(page, place, language) {
  await resize(page, WIDE)
  const answer = await page.goto(`/${language}${place.path}`)
  return answer.status() === place.status ? [] : [`status ${answer.status()}, expected ${place.status}`]
}

export function resize(page, width) {
  return page.setViewportSize({ width, height: 900 })
}

/** Checks the frame of a page: its language, its one heading, its texts, its ways into the other languages. */
export async function frame(page, place, language) {
  const seen = await page.evaluate(readFrame)
  const faults = []
  if (seen.language !== language) faults.push(`html lang is '${seen.language}'`)
  if (seen.headings !== 1) faults.push(`${seen.headings} h1`)
  if (!seen.title.endsWith(' · Perron')) faults.push(`title is '${seen.title}'`)
  for (const text of seen.missing) faults.push(`missing text: ${text}`)
  for (const id of seen.twice) faults.push(`id '${id}' stands twice`)
  const turns = LANGUAGES.map((other) => `/${other}${place.path}`)
  if (seen.turns.join() !== turns.join()) faults.push(`the languages lead to ${seen.turns.join(' ')}`)
  return faults
}

// The functions below run in the page, and see nothing but the page.

function readFrame() {
  const ids = [...document.querySelectorAll('[id]')].map((element) => element.id)
  return {
    language: document.documentElement.lang,
    headings: document.querySelectorAll('h1').length,
    title: document.title,
    missing: document.documentElement.innerHTML.match(/⟦[^⟧]*⟧?/g) ?? [],
    twice: ids.filter((id, at) => ids.indexOf(id) !== at),
    turns: [...document.querySelectorAll('.languages a')].map((link) => link.getAttribute('href')),
  }
}

/** Checks that a narrow page is scrolled in one direction only, and names what sticks out. */
export async function overflow(page) {
  await resize(page, NARROW)
  return page.evaluate(readOverflow, NARROW)
}

function readOverflow(width) {
  const whole = document.documentElement.scrollWidth
  if (whole <= width) return []
  const scrolls = (element) => element && (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement))
  const sticksOut = (element) => element.getBoundingClientRect().right > width && !scrolls(element.parentElement)
  const elements = [...document.body.querySelectorAll('*')].filter(sticksOut)
  const tips = elements.filter((element) => !elements.some((other) => other !== element && element.contains(other)))
  const named = (element) => `${Math.ceil(element.getBoundingClientRect().right)} px: ${element.outerHTML.slice(0, 160)}`
  return [`${whole} px wide`, ...tips.slice(0, 4).map(named)]
}

/** Runs the accessibility rules; elements that break one for the same reason are one fault. */
export async function accessibility(page) {
  const broken = await page.evaluate(runAxe, RULES)
  const reasons = new Map()
  for (const { why, html } of broken) reasons.set(why, [...(reasons.get(why) ?? []), html])
  return [...reasons].map(([why, elements]) => `${why}\n       ${elements.length} like ${elements[0]}`)
}

async function runAxe(values) {
  const options = {
    runOnly: { type: 'tag', values },
    rules: { 'target-size': { enabled: true } },
    resultTypes: ['violations'],
  }
  const { violations } = await window.axe.run(document, options)
  const why = (rule, node) => `${rule}: ${node.failureSummary.replace(/\s+/g, ' ').slice(0, 240)}`
  const told = (rule, node) => ({ why: why(rule, node), html: node.html.slice(0, 160) })
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => told(id, node)))
}

/** Returns what the content security policy refused on this page. */
export function refusedByPolicy(page) {
  return page.evaluate(() => window.refusedByPolicy.map((what) => `refused by policy: ${what}`))
}
