// Counts what held and what did not, and says why at once.

export class Tally {
  passed = 0
  failed = 0

  /** Enters one check under its name; a check without faults has passed. */
  enter(name, faults) {
    if (faults.length === 0) {
      this.passed += 1
      return
    }
    this.failed += 1
    console.log(`FAIL ${name}`)
    for (const fault of faults) console.log(`     ${fault}`)
  }

  /** Runs one check; what it throws is its fault, and the walk goes on. */
  async check(name, look) {
    try {
      this.enter(name, (await look()) ?? [])
    } catch (error) {
      this.enter(name, [String(error.message ?? error).split('\n')[0]])
    }
  }

  /** Prints the closing line. */
  close() {
    console.log(`${this.passed} passed, ${this.failed} failed`)
    return this.failed === 0 && this.passed > 0
  }
}
