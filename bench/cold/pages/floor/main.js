// The least there is to do: asks for session and list, formats, and writes a table.
const API = 'https://api.lessor.example';
const ask = async (path) =>
  (await fetch(`${API}/v1${path}`, { headers: { authorization: 'Bearer token' } })).json();

const date = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' });
const day = (value) => (value ? date.format(new Date(`${value}T00:00:00Z`)) : '');
const moneyFormats = new Map();
function money({ amount, currency }) {
  if (!moneyFormats.has(currency))
    moneyFormats.set(currency, new Intl.NumberFormat('en', { style: 'currency', currency }));
  return moneyFormats.get(currency).format(amount / 100);
}

await ask('/session?include=capabilities,label');
const { items } = await ask('/invoices?limit=20&sort=-issuedOn&include=totals');
const body = document.querySelector('table').createTBody();
for (const invoice of items) {
  const row = body.insertRow();
  row.className = 'row';
  const { number, contractNumbers, issuedOn, dueOn, settlement, gross, open } = invoice;
  const cells = [
    number,
    contractNumbers.join(),
    day(issuedOn),
    day(dueOn),
    settlement,
    money(gross),
    money(open),
  ];
  for (const text of cells) row.insertCell().textContent = text ?? '';
}
