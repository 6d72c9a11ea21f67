/** Words of `<lease-login>`. */
import { defineCatalog } from '../catalog.ts';
import type { Message } from '../catalog.ts';

const en = {
  title: 'Sign in',
  loading: 'Looking whether you are signed in',
  username: 'User name or e-mail address',
  password: 'Password',
  signIn: 'Sign in',
  forgotten: 'Forgotten your password?',
  firstTime: 'First time here? Sign in with the temporary password from your invitation.',
  external: 'Sign in with {name}',
  notOffered: 'Your leasing company does not offer signing in here.',
  back: 'Back to sign-in',

  'notice.session-ended.title': 'Your session has ended',
  'notice.session-ended.text': 'Sign in again to go on. What you have typed into forms is kept.',
  'notice.start-again.title': 'This took too long, or a code was wrong too often',
  'notice.start-again.text':
    'Sign in again. If you have chosen a new password just now, it may already be the one that counts.',
  'notice.password-set.title': 'Your new password is set',
  'notice.password-set.text': 'You were signed out everywhere. Sign in with it now.',

  'problem.invalid-credentials.title': 'User name or password is not right',
  'problem.invalid-credentials.text':
    'Check both and try again. After several wrong attempts signing in is locked for a while.',
  'problem.access-not-started.title': 'Your access has not started yet',
  'problem.access-not-started.text': 'You can sign in once your contract has started.',
  'problem.access-not-started.when': 'You can sign in from {date}, the day your contract starts.',
  'problem.account-inactive.title': 'Your access was switched off',
  'problem.account-inactive.text': 'An administrator of your company can switch it on again.',
  'problem.password-expired.title': 'Your temporary password is no longer valid',
  'problem.password-expired.text': 'It had to be used in time. Ask your administrator for a new invitation.',
  'problem.account-locked.title': 'Your account is locked',
  'problem.account-locked.text':
    'It was locked for your safety. An administrator of your company, or customer service, can unlock it.',
  'problem.too-many-attempts.title': 'Too many attempts',
  'problem.too-many-attempts.text': 'To protect your account you cannot try again for a while.',
  'problem.too-many-attempts.when': 'To protect your account you can try again after {date}.',
  'problem.token_invalid.title': 'This link no longer works',
  'problem.token_invalid.text': 'It works once and for a short time. Ask for a new link.',

  codeTitle: 'Confirm that it is you',
  codeChoose: 'Where should we send the code?',
  'channel.sms': 'Text message (SMS)',
  'channel.viber': 'Viber',
  'channel.email': 'E-mail',
  'channel.authenticator': 'Authenticator app',
  'channel.unknown': 'Another way',
  noChannel: 'There is no way to send you a code. Ask customer service.',
  sendCode: 'Send code',
  codeSent: 'We sent a code to {destination}.',
  codeApp: 'Your authenticator app shows the code.',
  code: 'Code',
  codeHelp: 'It works once. Finish by {date}.',
  confirm: 'Confirm',
  resend: 'Send another code',
  resendIn: { one: 'Another code in {count} second', other: 'Another code in {count} seconds' },
  otherWay: 'Send it another way',
  'code.wrong_code': {
    one: 'This code is not right. {count} attempt is left.',
    other: 'This code is not right. {count} attempts are left.',
  },
  'code.expired_code': 'This code has expired. Send another one.',
  'code.not_sent': 'No code has been sent yet. Send one first.',
  'code.other': 'This code was not accepted. Send another one.',

  firstTitle: 'Choose your own password',
  firstText: 'It replaces the temporary one, which then no longer works. Finish by {date}.',
  newPassword: 'New password',
  savePassword: 'Save and go on',

  termsTitle: 'Accept the terms',
  termsText: 'Before you go on, read and accept the terms of use, version {version}.',
  termsLink: 'Read the terms (new tab)',
  termsAccept: 'I have read and accept the terms',
  termsNeeded: 'Accept the terms to go on.',
  termsGo: 'Accept and go on',

  resetTitle: 'Get a new password',
  resetText: 'Tell us who you are and we send a link to the e-mail address we know.',
  resetSend: 'Send the link',
  sentTitle: 'Look into your mailbox',
  sentText: {
    one: 'If there is such an account, a link is on its way. It works once, for {count} minute.',
    other: 'If there is such an account, a link is on its way. It works once, for {count} minutes.',
  },
  resetDone: 'Save password',

  in: 'You are signed in',
  inAs: '{user}, for {customer}',
  overview: 'Go to the overview',
  signOut: 'Sign out',
  signOutEverywhere: 'Sign out everywhere',

  advice: 'Stay safe',
  advicePassword: 'We never ask for your password or a code by phone, e-mail or message.',
  adviceAddress: 'Check the address in your browser before you type: it is {host}.',
  adviceShared: 'On a computer that others use, sign out when you are done.',
  adviceMore: 'More on security',
  adviceSupport: 'Something looks wrong? Call {phone}.',
  adviceSupportEmail: 'Something looks wrong? Write to {email}.',
} as const satisfies Record<string, Message>;

export const loginCatalog = defineCatalog('login', en, { it: () => import('./it/login.ts') });

export type LoginKey = keyof (typeof loginCatalog)['en'];
