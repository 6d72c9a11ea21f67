// Paying at the provider's own page, which the lessor's server shows: there and back, and everything that keeps one from
// coming back. Each ends with exactly one payment that was posted.
const UNDER_WAY = '.payment[data-state=requires_action]';
const POSTED = '.payment[data-state=posted]';
const OVER = '.payment[data-state=failed], .payment[data-state=cancelled]';

/** To the provider's page. */
async function toProvider(journey) {
  await journey.submit();
  await journey.page.waitForFunction(() => location.pathname.startsWith('/pay/'), { polling: 50 });
  await journey.page.waitForSelector('button[name=outcome], .back');
}

async function decide(journey, outcome, count = 1) {
  await journey.page.locator(`button[name=outcome][value=${outcome}]`).click({ count });
  await journey.page.waitForFunction(() => location.pathname.includes('lease-payment-form'), { polling: 50 });
}

async function pays(journey) {
  await toProvider(journey);
  await decide(journey, 'pay');
  await journey.has(POSTED);
}

/** What came to nothing is told, and can be tried again with the same choice. */
const secondTry = (outcome) => async (journey) => {
  await toProvider(journey);
  await decide(journey, outcome);
  await journey.has(OVER);
  await journey.press(/^(Try|Pay) again/);
  await pays(journey);
};

export const PROVIDER_JOURNEYS = {
  'there and back': pays,
  'a double click at the provider': async (journey) => {
    await toProvider(journey);
    await decide(journey, 'pay', 2);
    await journey.has(POSTED);
  },
  'a reload after coming back': async (journey) => {
    await pays(journey);
    await journey.reload();
    await journey.has(POSTED);
  },
  'the back button at the provider, and on': async (journey) => {
    await toProvider(journey);
    await journey.page.goBack({ waitUntil: 'load' });
    await journey.has(UNDER_WAY);
    await journey.press(/^Go to the payment page/);
    await journey.page.waitForFunction(() => location.pathname.startsWith('/pay/'), { polling: 50 });
    await decide(journey, 'pay');
    await journey.has(POSTED);
  },
  'the back button after paying': async (journey) => {
    await pays(journey);
    await journey.awayAndBack();
    await journey.has(POSTED);
  },
  'a refusal, then once more': secondTry('decline'),
  'a change of mind, then once more': secondTry('cancel'),
  'a provider that never leads back': async (journey) => {
    await toProvider(journey);
    await journey.page.goto(journey.address, { waitUntil: 'load' });
    await journey.has(UNDER_WAY);
    const { id } = await journey.paymentUnderWay();
    await journey.steer(`payments/${id}/post`);
    await journey.has(POSTED);
  },
  'a bank that takes its time': async (journey) => {
    await toProvider(journey);
    await decide(journey, 'pay_later');
    await journey.has('.payment[data-state=processing]');
    const { id } = await journey.paymentUnderWay();
    await journey.steer(`payments/${id}/post`);
    await journey.has(POSTED);
  },
  'a session that has ended meanwhile': async (journey) => {
    await toProvider(journey);
    journey.scenario('unauthorized');
    await decide(journey, 'pay');
    await journey.says(/[Ss]ign in|signed out|session has ended/);
    journey.scenario('default');
    await journey.signInAgain();
    await journey.has(POSTED);
  },
  'a lessor that is down on the way back': async (journey) => {
    await toProvider(journey);
    journey.scenario('payments.serverError');
    await decide(journey, 'pay');
    await journey.has('[data-kind=failed]');
    journey.scenario('default');
    await journey.press(/^Try again/);
    await journey.has(POSTED);
  },
  'the same invoice on another device meanwhile': async (journey, flow, browser) => {
    await toProvider(journey);
    const other = await journey.onAnotherDevice(browser, flow);
    await other.says(/A payment is in progress/);
    await other.close();
    await decide(journey, 'pay');
    await journey.has(POSTED);
  },
};
