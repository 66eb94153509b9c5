// The demonstration as a program of its own: a free port, a folder that is thrown away, its password.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const READY_WITHIN = 60_000

/** Starts the demonstration and waits until it is healthy. */
export async function startDemo(program) {
  const port = await freePort()
  const folder = await mkdtemp(join(tmpdir(), 'perron-walk-'))
  const child = spawn(program, ['demo', '--port', String(port), '--data', folder], {
    env: { ...process.env, PERRON_LANG: 'en' },
  })
  const demo = new Demo(child, `http://127.0.0.1:${port}`, folder)
  await demo.ready().catch(async (error) => {
    await demo.stop()
    throw error
  })
  return demo
}

class Demo {
  #child
  #folder
  #said = ''

  constructor(child, origin, folder) {
    this.#child = child
    this.#folder = folder
    this.origin = origin
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => (this.#said += bytes))
    child.on('error', (error) => (this.#said += error))
  }

  /** The password as the demonstration prints it: what stands between quotation marks. */
  get password() {
    const found = /password\P{L}*[‘“"'«]\s*([^’”"'»]+?)\s*[’”"'»]/iu.exec(this.#said)
    if (!found) throw new Error(`the demonstration printed no password: ${this.#said}`)
    return found[1]
  }

  async ready() {
    const until = Date.now() + READY_WITHIN
    while (Date.now() < until) {
      if (await this.#answers('/health')) return this.#settle()
      if (this.#isGone()) break
      await pause(100)
    }
    throw new Error(`the demonstration does not start: ${this.#said}`)
  }

  /** Waits for the last words of the start, which may come after the first answer. */
  async #settle() {
    for (let left = 50; left > 0 && !/password/i.test(this.#said); left -= 1) await pause(100)
  }

  async #answers(path) {
    const answer = await fetch(this.origin + path).catch(() => null)
    return answer?.status === 200
  }

  #isGone() {
    return this.#child.exitCode !== null || this.#child.signalCode !== null || this.#child.pid === undefined
  }

  async stop() {
    if (!this.#isGone()) {
      this.#child.kill('SIGKILL')
      await once(this.#child, 'exit')
    }
    await rm(this.#folder, { recursive: true, force: true })
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  await once(server, 'close')
  return port
}
