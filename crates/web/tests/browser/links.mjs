// Links lead somewhere: the address answers, and the place on the page exists.

/** Asks for every address that the links of `selector` name; returns those that lead nowhere. */
export async function followed(page, selector = 'main a') {
  const links = await page.evaluate(readLinks, selector)
  const faults = []
  for (const link of links) {
    const fault = await dead(page, link)
    if (fault) faults.push(fault)
  }
  return faults
}

function readLinks(selector) {
  // The `href` property of a link within an SVG is no text.
  const links = [...document.querySelectorAll(selector)].map((link) => new URL(link.getAttribute('href'), location.href))
  return [...new Set(links.filter((link) => link.origin === location.origin).map(String))]
}

async function dead(page, link) {
  const { pathname, search, hash } = new URL(link)
  const answer = await page.request.get(link, { maxRedirects: 0 })
  if (answer.status() >= 400) return `the link ${pathname}${search} answers ${answer.status()}`
  const named = !hash || (await answer.text()).includes(` id="${decodeURIComponent(hash.slice(1))}"`)
  return named ? null : `the link ${pathname}${search}${hash} names no place on its page`
}
