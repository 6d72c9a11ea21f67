/** Counts checks and says which failed; `report()` prints the line the test run adds up. */
export class Checks {
  #passed = 0;
  #failures = [];

  /** One check: `problems` empty means passed. */
  add(name, problems) {
    if (problems.length === 0) this.#passed += 1;
    else this.#failures.push(`✗ ${name}\n${problems.map((problem) => `    ${problem}`).join('\n')}`);
  }

  /** Prints failures and totals, and sets the exit code. */
  report() {
    if (this.#failures.length > 0) console.log(this.#failures.join('\n'));
    console.log(`${this.#passed} passed, ${this.#failures.length} failed`);
    if (this.#failures.length > 0) process.exitCode = 1;
  }
}
