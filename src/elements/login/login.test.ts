import { expect } from '@open-wc/testing';
import { UnauthorizedError } from '../../../sdk/index.ts';
import { allByText, byRole, byText, deepQuery, expectEvent, ready, waitUntil } from '../../testing/index.ts';
import type { ExternalSignInEvent } from './login.events.ts';
import {
  field,
  fill,
  inside,
  lastCode,
  leave,
  outside,
  OWN,
  PASSWORD,
  send,
  signIn,
  told,
} from './login.fixture.ts';
import type { LoginElement } from './login.ts';

describe('<lease-login>', () => {
  afterEach(leave);

  describe('password', () => {
    it('signs in through the provider, and keeps the token out of storage and address', async () => {
      const { element, provider } = await outside();
      const signedIn = expectEvent(element, 'lease-signed-in');
      await signIn(element, 'paul.user');
      await signedIn;
      await inside(element);
      expect(provider.value?.session.status).to.equal('ready');
      byText(element, /Paul Ferrari/);
      const kept = JSON.stringify({ ...localStorage, ...sessionStorage }) + location.href + document.cookie;
      expect(kept).to.not.match(/Harbour|token|ses_/i);
    });

    it('works with password managers: one form, named fields, nothing in the address', async () => {
      const { element } = await outside();
      const form = deepQuery<HTMLFormElement>(element, 'form')!;
      expect(form.method).to.equal('post');
      expect(field(element, 'username').autocomplete).to.equal('username');
      expect(field(element, 'password').autocomplete).to.equal('current-password');
      expect(field(element, 'password').type).to.equal('password');
      byRole(element, 'button', 'Show password').click();
      await ready(element);
      expect(field(element, 'password').type).to.equal('text');
    });

    it('says what is missing, and takes the reader there', async () => {
      const { element, control } = await outside();
      await send(element, { username: '', password: '' });
      expect(element.shadowRoot?.activeElement?.getAttribute('part')).to.equal('error-summary');
      expect(field(element, 'username').getAttribute('aria-invalid')).to.equal('true');
      expect(control.requests.some(({ method }) => method === 'POST')).to.equal(false);
    });

    it('never says whether a user exists, keeps what was typed, and says when a lock ends', async () => {
      const { element } = await outside();
      for (let attempt = 0; attempt < 5; attempt += 1) await signIn(element, 'paul.user', 'wrong');
      expect(told(element)).to.include('User name or password is not right');
      expect(field(element, 'username').value).to.equal('paul.user');
      await signIn(element, 'paul.user');
      expect(told(element)).to.match(/you can try again after .*20\d\d/);
    });

    it('tells every other refusal in words, with the day access starts', async () => {
      const { element } = await outside();
      await signIn(element, 'emil.early', 'Welcome-2026');
      expect(told(element)).to.match(/You can sign in from .*20\d\d/);
      await signIn(element, 'leo.locked');
      expect(told(element)).to.include('Your account is locked');
      await signIn(element, 'ivo.inactive');
      expect(told(element)).to.include('Your access was switched off');
    });

    it('sends once however often it is pressed', async () => {
      const { element, control } = await outside({ latencyMs: 30 });
      fill(element, { username: 'paul.user', password: PASSWORD });
      const form = deepQuery<HTMLFormElement>(element, 'form')!;
      form.requestSubmit();
      form.requestSubmit();
      await inside(element);
      expect(control.requests.filter(({ method }) => method === 'POST')).to.have.length(1);
    });

    it('says that there is no connection, and signs in when it is back', async () => {
      const { element, provider } = await outside();
      const { fetch } = provider;
      provider.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
      fill(element, { username: 'paul.user', password: PASSWORD });
      deepQuery<HTMLFormElement>(element, 'form')!.requestSubmit();
      await waitUntil(() => allByText(element, 'No connection').length, 'not told');
      provider.fetch = fetch;
      deepQuery<HTMLFormElement>(element, 'form')!.requestSubmit();
      await inside(element);
    });
  });

  describe('steps', () => {
    it('asks for a one-time code, which may be filled in or pasted, and sends another one in time', async () => {
      const { element, control } = await outside({ clock: 'still' });
      await signIn(element, 'olga.otp');
      byRole(element, 'radio', /SMS/).click();
      await send(element, {});
      byText(element, /We sent a code to \+39/);
      expect(field(element, 'code').getAttribute('autocomplete')).to.equal('one-time-code');
      expect(field(element, 'code').inputMode).to.equal('numeric');
      expect(byRole(element, 'button', 'Send another code').ariaDisabled).to.equal('true');
      byText(element, /Another code in \d+ seconds/);
      await send(element, { code: '000001' });
      byText(element, 'This code is not right. 2 attempts are left.');
      const code = lastCode(control);
      await send(element, { code: `${code.slice(0, 3)} ${code.slice(3)}` });
      await inside(element);
    });

    it('starts again when a code was wrong too often', async () => {
      const { element } = await outside();
      await signIn(element, 'olga.otp');
      await send(element, {});
      for (let attempt = 0; attempt < 3; attempt += 1) await send(element, { code: '000001' });
      byText(element, /This took too long, or a code was wrong too often/);
      expect(field(element, 'username').value).to.equal('olga.otp');
    });

    it('has a temporary password replaced, with the rules checked while one types', async () => {
      const { element } = await outside();
      await signIn(element, 'nina.new', 'Welcome-2026');
      byText(element, 'Choose your own password');
      expect(field(element, 'new-password').autocomplete).to.equal('new-password');
      expect(deepQuery<HTMLInputElement>(element, 'input[autocomplete=username]')?.value).to.equal(
        'nina.new',
      );
      fill(element, { 'new-password': 'lantern' });
      await ready(element);
      const rules = () =>
        deepQuery(element, '[part=password-rules]')!.querySelectorAll('[data-met=false]').length;
      expect(rules()).to.equal(2);
      await send(element, { 'new-password': 'short' });
      byText(element, 'This password is too short.');
      await send(element, { 'new-password': OWN });
      await inside(element);
    });

    it('has the terms accepted in the version that is shown', async () => {
      const { element } = await outside();
      await signIn(element, 'tara.terms');
      await send(element, {});
      byText(element, 'Accept the terms to go on.');
      byRole(element, 'checkbox', /I have read/).click();
      await send(element, {});
      await inside(element);
    });

    it('sends a link for a forgotten password, and says the same to everybody', async () => {
      const { element, control } = await outside();
      byRole(element, 'button', /Forgotten/).click();
      await ready(element);
      await send(element, { username: 'paul.user' });
      byText(element, /a link is on its way. It works once, for 30 minutes/);
      const token = control.outbox.find(({ kind }) => kind === 'passwordReset')?.token ?? '';
      element.setAttribute('reset-token', token);
      await ready(element);
      await send(element, { 'new-password': OWN });
      byText(element, 'Your new password is set');
      await signIn(element, 'paul.user', OWN);
      await inside(element);
    });

    it('says that a link no longer works', async () => {
      const { element } = await outside({}, { 'reset-token': 'reset-0-spent' });
      await send(element, { 'new-password': OWN });
      expect(told(element)).to.include('This link no longer works');
    });
  });

  describe('offers', () => {
    it('shows no more than the lessor offers, in the lessor’s brand before anybody has signed in', async () => {
      const { element, provider } = await outside();
      expect(provider.value?.label?.id).to.equal('nordvik');
      expect(deepQuery(element, '.external')).to.equal(undefined);
      const offered = provider.value!.capabilities!;
      offered.signIn = { password: false, external: ['Example ID'] };
      (element as LoginElement).requestUpdate();
      await ready(element);
      expect(deepQuery(element, '#password')).to.equal(undefined);
      const chosen = expectEvent<ExternalSignInEvent>(element, 'lease-external-sign-in');
      byRole(element, 'button', 'Sign in with Example ID').click();
      expect((await chosen).method).to.equal('Example ID');
    });

    it('gives advice on security with whom to call', async () => {
      const { element } = await outside();
      byText(element, /We never ask for your password/);
      byText(element, /\+40 21 555 0137/);
    });
  });

  describe('signing out', () => {
    it('clears drafts and data of that user, and nobody else’s', async () => {
      const { element, provider } = await outside();
      await signIn(element, 'paul.user');
      await inside(element);
      const [label, user] = JSON.parse(provider.value!.scope) as string[];
      const mine = `leasekit:draft:${JSON.stringify([label, user, 'another-customer'])}:x`;
      const other = `leasekit:draft:${JSON.stringify([label, 'somebody', 'c'])}:x`;
      localStorage.setItem(mine, '{}');
      localStorage.setItem(other, '{}');
      const out = expectEvent(element, 'lease-signed-out');
      byRole(element, 'button', 'Sign out').click();
      await out;
      await waitUntil(() => deepQuery(element, '#password'));
      expect(localStorage.getItem(mine)).to.equal(null);
      expect(localStorage.getItem(other)).to.equal('{}');
      expect(provider.value?.queries.size).to.equal(0);
      localStorage.removeItem(other);
    });

    it('says that a session has ended, and goes on after the next sign-in', async () => {
      const { element, provider, control } = await outside();
      await signIn(element, 'paul.user');
      await inside(element);
      provider.value!.sessionLost(
        new UnauthorizedError('session.get', { status: 401, code: 'unauthorized' }),
      );
      await ready(element);
      byText(element, 'Your session has ended');
      expect(control.requests.length).to.be.greaterThan(0);
      await signIn(element, 'paul.user');
      await inside(element);
    });
  });
});
