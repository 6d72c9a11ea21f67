import { expect } from '@open-wc/testing';
import { mount, ready } from '../testing/index.ts';
import type { ProbeElement } from '../testing/probe.ts';
import '../testing/probe.ts';

describe('strict Content-Security-Policy', () => {
  it('is kept by provider, brand, color scheme and words', async () => {
    const violations: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective));
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = "style-src 'self'; img-src 'self'; object-src 'none'";
    document.head.append(policy);

    const { element, provider } = await mount<ProbeElement>('<lease-probe></lease-probe>', { label: 'arca' });
    provider.colorScheme = 'dark';
    provider.locale = 'it';
    await provider.updateComplete;
    await ready(element);

    expect(element.rows).to.have.length(3);
    expect(violations).to.deep.equal([]);
    // The policy is in force: what it forbids is seen.
    element.setAttribute('style', 'color: red');
    await new Promise(requestAnimationFrame);
    expect(violations).to.deep.equal(['style-src-attr']);
  });
});
