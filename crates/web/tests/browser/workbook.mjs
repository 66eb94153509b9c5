// A workbook as a spreadsheet program saves it: OpenDocument, its parts stored one after the other.

import { crc32 } from 'node:zlib'

const TYPE = 'application/vnd.oasis.opendocument.spreadsheet'
const SPACES = ['office', 'table', 'text'].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)

/** Makes a workbook of sheets by name, each a table of texts. */
export function workbook(sheets) {
  const cell = (text) => `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`
  const row = (cells) => `<table:table-row>${cells.map(cell).join('')}</table:table-row>`
  const sheet = ([name, rows]) => `<table:table table:name="${name}">${rows.map(row).join('')}</table:table>`
  const body = Object.entries(sheets).map(sheet).join('')
  const content = `<office:document-content ${SPACES.join(' ')}><office:body><office:spreadsheet>${body}</office:spreadsheet></office:body></office:document-content>`
  return archive({ mimetype: TYPE, 'content.xml': content })
}

/** Stores parts in an archive, without packing them. */
function archive(parts) {
  const [local, central] = [[], []]
  let at = 0
  for (const [name, text] of Object.entries(parts)) {
    const [title, bytes] = [Buffer.from(name), Buffer.from(text)]
    const told = numbers([20, 2], [0, 2], [0, 2], [0, 4], [crc32(bytes), 4], [bytes.length, 4], [bytes.length, 4], [title.length, 2], [0, 2])
    local.push(numbers([0x04034b50, 4]), told, title, bytes)
    central.push(numbers([0x02014b50, 4], [20, 2]), told, numbers([0, 2], [0, 2], [0, 2], [0, 4], [at, 4]), title)
    at += 30 + title.length + bytes.length
  }
  const list = Buffer.concat(central)
  const count = Object.keys(parts).length
  const end = numbers([0x06054b50, 4], [0, 2], [0, 2], [count, 2], [count, 2], [list.length, 4], [at, 4], [0, 2])
  return Buffer.concat([...local, list, end])
}

/** Writes numbers of so many bytes, the lowest byte first. */
function numbers(...pairs) {
  return Buffer.concat(pairs.map(([value, bytes]) => {
    const written = Buffer.alloc(bytes)
    written.writeUIntLE(value, 0, bytes)
    return written
  }))
}
