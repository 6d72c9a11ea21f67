/** Runs every contender once per repetition, with another one first each time: A B C, B C A, … */
export async function interleave(contenders, repetitions, run) {
  const results = Object.fromEntries(contenders.map((name) => [name, []]));
  // A run that is not counted takes the browser's own first costs.
  await run(contenders[0]);
  for (let repetition = 0; repetition < repetitions; repetition++) {
    for (let i = 0; i < contenders.length; i++) {
      const name = contenders[(i + repetition) % contenders.length];
      results[name].push(await run(name));
      process.stderr.write('.');
    }
  }
  process.stderr.write('\n');
  return results;
}
