/** The payment provider's page, `/pay/{session}`: where a payer is sent, and what is answered there. */
import { OnlinePaymentsDesk, OUTCOMES } from '../desks/payments/online-payments.ts';
import { paymentId } from '../engine/ids.ts';
import type { OnlinePayment } from '../engine/store.ts';
import type { Route } from '../http/route.ts';
import type { MockState } from '../state.ts';
import { chooseLanguage } from '../words/index.ts';
import type { Language } from '../words/index.ts';
import { missingPageHtml, payPageHtml } from './page.ts';
import { PAY_PAGE_STYLE } from './style.ts';

/** Routes of the page. It belongs to the provider: the lessor's scenarios and tokens mean nothing here. */
export function payPageRoutes(state: MockState): Route[] {
  const route = (
    method: Route['method'],
    path: string,
    answer: (request: Request, session: string) => Response | Promise<Response>,
  ): Route => ({
    method,
    path,
    answer: async (request, { session = '' }) => {
      const response = await answer(request, session);
      // The session opens the payment, so it stays out of the log.
      state.log({ method, path: '/pay/…', query: '', status: response.status });
      return response;
    },
  });
  return [
    route('GET', '/pay/assets/page.css', () => style()),
    route('GET', '/pay/:session', (request, session) => show(state, request, session)),
    route('POST', '/pay/:session', (request, session) => decide(state, request, session)),
  ];
}

function style(): Response {
  return new Response(PAY_PAGE_STYLE, { headers: { 'content-type': 'text/css; charset=utf-8' } });
}

function show(state: MockState, request: Request, session: string): Response {
  const { lessor } = state;
  const desk = lessor.desk(OnlinePaymentsDesk);
  const row = desk.bySession(session);
  const language = chooseLanguage(request.headers.get('accept-language'), lessor.label.locales);
  const terms = row === undefined ? undefined : desk.terms(row);
  if (row === undefined || !terms) return page(missingPageHtml(language), 404);
  return page(htmlOf(state, row, terms, language), 200, terms);
}

/** Takes the payer's answer, from the page's form or, for a provider's own form, as JSON; then leads back. */
async function decide(state: MockState, request: Request, session: string): Promise<Response> {
  const desk = state.lessor.desk(OnlinePaymentsDesk);
  const row = desk.bySession(session);
  const terms = row === undefined ? undefined : desk.terms(row);
  if (row === undefined || !terms) return show(state, request, session);
  const json = request.headers.get('content-type')?.includes('json') ?? false;
  const said = outcomeIn(await request.text(), json);
  const outcome = OUTCOMES.find((each) => each === said);
  if (!outcome && said !== 'leave') return new Response(null, { status: 400 });
  if (outcome) desk.answer(row, outcome);
  if (json) return Response.json({ paymentId: paymentId(row), state: desk.state(row) });
  const back = backOf(terms, row);
  if (back === undefined) return show(state, request, session);
  return new Response(null, { status: 303, headers: { location: back, 'cache-control': 'no-store' } });
}

function outcomeIn(text: string, json: boolean): string | null {
  if (!json) return new URLSearchParams(text).get('outcome');
  try {
    const { outcome } = JSON.parse(text) as { outcome?: unknown };
    return typeof outcome === 'string' ? outcome : null;
  } catch {
    return null;
  }
}

/** The return address with the payment's id, which proves nothing: whoever comes back has to ask the lessor. */
function backOf({ returnUrl, mode }: OnlinePayment, row: number): string | undefined {
  if (returnUrl === undefined || mode === 'embedded') return undefined;
  const url = new URL(returnUrl);
  url.searchParams.set('payment', paymentId(row));
  return url.href;
}

function htmlOf(state: MockState, row: number, terms: OnlinePayment, language: Language): string {
  const { lessor } = state;
  const payment = lessor.desk(OnlinePaymentsDesk).view(row);
  const { currency } = payment.amount;
  return payPageHtml({
    language,
    payment,
    lessor: lessor.label.legalEntity?.name ?? lessor.label.name,
    scale: lessor.capabilities.currencies.find(({ code }) => code === currency)?.scale ?? 2,
    back: backOf(terms, row),
  });
}

function page(html: string, status: number, terms?: OnlinePayment): Response {
  // A form's target covers where its answer leads, so the way back has to be allowed too.
  const target = terms?.returnUrl === undefined ? '' : ` ${new URL(terms.returnUrl).origin}`;
  const frames = terms?.mode === 'embedded' ? '*' : "'none'";
  const policy = `default-src 'none'; style-src 'self'; form-action 'self'${target}; base-uri 'none'; frame-ancestors ${frames}`;
  return new Response(html, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    },
  });
}
