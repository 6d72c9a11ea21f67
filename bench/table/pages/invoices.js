/** The same invoices in every run: a seeded generator (mulberry32). Amounts are whole cents. */
export function makeInvoices(count, seed = 42) {
  let state = seed >>> 0;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const pad = (value, width) => String(value).padStart(width, '0');
  const pick = (list) => list[Math.floor(random() * list.length)];
  const firstDay = Date.UTC(2021, 0, 1) / 864e5;
  const day = (number) => new Date(number * 864e5).toISOString().slice(0, 10);
  return Array.from({ length: count }, (_, i) => {
    const issued = firstDay + Math.floor(random() * 1800);
    const due = issued + 14 + Math.floor(random() * 3) * 8;
    const status = pick(['paid', 'open', 'overdue', 'cancelled', 'partially_paid']);
    const total = 5000 + Math.floor(random() * 25_000_000);
    const paid = status === 'paid' ? total : status === 'partially_paid' ? Math.floor(total * random()) : 0;
    return {
      id: `inv_${pad((i * 2654435761) >>> 0, 10)}`,
      number: `INV-${pad(i + 1, 7)}`,
      contractNumber: `LC-${pad(1 + Math.floor(random() * 20000), 6)}`,
      issueDate: day(issued),
      dueDate: day(due),
      status,
      currency: pick(['EUR', 'EUR', 'EUR', 'CHF', 'GBP', 'PLN']),
      total,
      paid,
      balance: total - paid,
    };
  });
}
