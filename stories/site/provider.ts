/**
 * The payment provider's page of the demo. Its lessor lives in the browser, so this page asks it for the provider's own
 * and sends the payer's answer there; behind the HTTP server the provider's page is a page by itself.
 */
import { createMockFetch, MOCK_BASE_URL } from 'leasekit/mock';
import { lessorOf, readSettings } from './settings.ts';

const session = new URLSearchParams(location.search).get('session') ?? '';
const settings = readSettings();
const { fetch } = createMockFetch(lessorOf(settings));
const url = `${MOCK_BASE_URL}/pay/${encodeURIComponent(session)}`;
const headers = { 'accept-language': settings.locale };

async function show(response: Response): Promise<void> {
  const back = response.headers.get('location');
  if (back) return location.replace(back);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(await (await fetch(`${MOCK_BASE_URL}/pay/assets/page.css`)).text());
  document.adoptedStyleSheets = [sheet];
  document.title = page.title;
  document.documentElement.lang = page.documentElement.lang;
  document.body.replaceChildren(...page.body.children);
}

document.addEventListener('submit', (event) => {
  event.preventDefault();
  const button = event.submitter as HTMLButtonElement;
  const body = new URLSearchParams({ [button.name]: button.value });
  void fetch(url, { method: 'POST', headers, body }).then(show);
});

void fetch(url, { headers }).then(show);
