// What flows are written with: days, and how often something exists at the lessor.

/** A day so many days later. */
export function dayAfter(date, days) {
  const [year, month, day] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}

/** Every row of a list. */
export async function all(pages) {
  const items = [];
  for await (const item of pages) items.push(item);
  return items;
}

/** How many rows of a resource fit. */
export const rows =
  (noun, fits = () => true, paramsOf = () => ({})) =>
  async (lessor) => {
    const resource = lessor.client.resource(lessor.sdk[`${noun}Resource`]);
    return (await all(resource.list({ limit: 100, ...paramsOf(lessor) }))).filter(fits).length;
  };

/** How often the lessor's audit trail says that something was done to the record a flow is about. */
export const changes =
  (type, action) =>
  async ({ sdk, client, subject }) => {
    const asked = { type: [type], action: [action], result: ['ok'], entity: subject.id, limit: 100 };
    return (await all(client.resource(sdk.AuditEventsResource).list(asked))).length;
  };
