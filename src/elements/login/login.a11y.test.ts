import { expect } from '@open-wc/testing';
import { byRole, press, ready, tabTo, type, violationsInViews } from '../../testing/index.ts';
import { around, inside, leave, outside, PASSWORD, send, signIn } from './login.fixture.ts';

describe('<lease-login> for everybody', () => {
  afterEach(leave);

  describe('keyboard', () => {
    it('signs in without a mouse', async () => {
      const { element } = await outside();
      await tabTo((focused) => focused.id === 'username');
      await type('paul.user');
      await press('Tab');
      await type(PASSWORD);
      await press('Enter');
      await inside(element);
    });
  });

  describe('accessibility', () => {
    it('holds in every step', async () => {
      const problems: string[] = [];
      const { element, provider } = await outside();
      const look = async (step: string) => {
        const found = await violationsInViews({ element, provider, box: around() });
        problems.push(...found.map((each) => `${step}, ${each}`));
      };
      await look('credentials');
      await send(element, { username: '', password: '' });
      await look('missing');
      await signIn(element, 'paul.user', 'wrong');
      await look('refused');
      await signIn(element, 'olga.otp');
      await look('channel');
      await send(element, {});
      await look('code');
      byRole(element, 'button', 'Back to sign-in').click();
      await ready(element);
      await signIn(element, 'nina.new', 'Welcome-2026');
      await look('first access');
      byRole(element, 'button', 'Back to sign-in').click();
      await ready(element);
      await signIn(element, 'tara.terms');
      await look('terms');
      expect(problems).to.deep.equal([]);
    }).timeout(240_000);
  });
});
