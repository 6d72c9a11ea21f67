import { AdyenPlatformExperience, TransactionsOverview } from '@adyen/adyen-platform-experience-web';
import '@adyen/adyen-platform-experience-web/adyen-platform-experience-web.css';

const core = await AdyenPlatformExperience({
  environment: 'test',
  locale: 'en-US',
  analytics: { enabled: false },
  onSessionCreate: async () => ({ id: 'test-id', token: 'test-token' }),
});
new TransactionsOverview({ core, preferredLimit: 20 }).mount('#root');
