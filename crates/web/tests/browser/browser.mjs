// Debian's Chromium, told to speak to nobody but the demonstration, and an ear for what it complains about.

import { createRequire } from 'node:module'
import { chromium } from 'playwright-core'

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

export function launch() {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
  return chromium.launch({ executablePath, args: QUIET })
}

/** Opens a context whose pages run no script at all: every journey must work so. */
export function withoutScripts(browser, demo, options = {}) {
  return browser.newContext({ baseURL: demo.origin, javaScriptEnabled: false, ...options })
}

/** Opens a context whose pages carry axe and keep what the content security policy refused. */
export async function withAxe(browser, demo, options = {}) {
  const context = await browser.newContext({ baseURL: demo.origin, ...options })
  await context.addInitScript({ path: AXE })
  await context.addInitScript(() => {
    window.refusedByPolicy = []
    const keep = (event) => window.refusedByPolicy.push(`${event.violatedDirective}: ${event.blockedURI}`)
    document.addEventListener('securitypolicyviolation', keep)
  })
  return context
}

/** Hears errors on the console, failures of scripts, and requests that leave the demonstration. */
export class Ear {
  #page
  #origin
  #heard = []

  constructor(page, origin) {
    this.#page = page
    this.#origin = origin
    page.on('console', (message) => this.#console(message))
    page.on('pageerror', (error) => this.#heard.push(`script: ${error.message}`))
    page.on('request', (request) => this.#request(request.url()))
    page.on('requestfailed', (request) => this.#heard.push(`not fetched: ${request.url()}`))
  }

  /** Returns what was heard since it was last asked. */
  drain() {
    return this.#heard.splice(0)
  }

  #console(message) {
    if (message.type() !== 'error') return
    // Chromium calls every page with a status above 399 an error, wanted or not.
    const ownStatus = message.location().url === this.#page.url() && /status of 4\d\d/.test(message.text())
    if (!ownStatus) this.#heard.push(`console: ${message.text()}`)
  }

  #request(url) {
    const inside = url.startsWith(`${this.#origin}/`) || url.startsWith('data:')
    if (!inside) this.#heard.push(`request outside: ${url}`)
  }
}
