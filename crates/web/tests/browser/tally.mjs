// Counts what held and what did not, and says why at once.

// So many faults of one check are printed; one cause often shows a hundred times.
const SHOWN = 8

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
    const different = [...new Set(faults)]
    for (const fault of different.slice(0, SHOWN)) console.log(`     ${fault}`)
    if (different.length > SHOWN) console.log(`     and ${different.length - SHOWN} more`)
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
