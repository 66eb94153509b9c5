// The people of the demonstration, and how they come in and go out.

import { readFile } from 'node:fs/promises'

const PEOPLE = new URL('../../../../examples/people.toml', import.meta.url)

/** Reads the logins of the people of the demonstration. */
export async function logins() {
  const text = await readFile(PEOPLE, 'utf8')
  return [...text.matchAll(/^login = "([^"]+)"$/gm)].map((found) => found[1])
}

/** Signs in through the form, as a person would. */
export async function signIn(page, login, password, language = 'fr') {
  await page.goto(`/${language}/sign-in`)
  await page.fill('#login', login)
  await page.fill('#password', password)
  await page.click('main form:has(#login) button')
}

/** Signs out through the button in the top of the page. */
export async function signOut(page) {
  await page.click('header form button')
}

/** Tells whether somebody is signed in on this page. */
export async function isSignedIn(page) {
  return (await page.locator('header form button').count()) === 1
}
