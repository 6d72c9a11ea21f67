// What Adyen's platform API answers: one balance account with twenty transactions.
{
  const ACCOUNT = 'BA32272223222B5CTDQPM6W2H';
  const get = (url, versions = [1]) => ({ method: 'GET', url, versions });
  const setup = {
    endpoints: {
      getBalanceAccounts: get('balanceAccounts'),
      getBalances: get('balanceAccounts/{balanceAccountId}/balances'),
      getTransaction: get('transactions/{transactionId}', [1, 2]),
      getTransactionTotals: get('transactions/totals', [1, 2]),
      getTransactions: get('transactions', [1, 2]),
      downloadTransactions: get('transactions/download', [1, 2]),
    },
  };
  const transaction = (_, index) => ({
    id: `TX${String(index).padStart(14, '0')}`,
    amountBeforeDeductions: { currency: 'EUR', value: 4000 + index },
    netAmount: { currency: 'EUR', value: 4000 + index },
    category: 'Payment',
    balanceAccountId: ACCOUNT,
    status: 'Booked',
    createdAt: new Date(Date.now() - index * 3600e3).toISOString(),
    paymentPspReference: `PSP${String(index).padStart(13, '0')}`,
    paymentMethod: { type: 'visa', lastFourDigits: '4242' },
  });
  const answers = [
    ['/setup', setup],
    ['/balances', { data: [{ value: 350000, reservedValue: 17500, currency: 'EUR' }] }],
    [
      '/balanceAccounts',
      { data: [{ id: ACCOUNT, description: 'Main', timeZone: 'Europe/Berlin', defaultCurrencyCode: 'EUR' }] },
    ],
    [
      '/transactions/totals',
      {
        data: [
          {
            currency: 'EUR',
            incomings: 90000,
            expenses: 0,
            total: 90000,
            breakdown: { incomings: [{ category: 'Payment', value: 90000 }], expenses: [] },
          },
        ],
      },
    ],
    ['swapConfig.json', {}],
  ];
  window.stub = ({ pathname, searchParams }) => {
    if (!pathname.endsWith('/transactions')) return answers.find(([end]) => pathname.endsWith(end))?.[1];
    const length = Math.min(Number(searchParams.get('limit') ?? 10), 20);
    return { data: Array.from({ length }, transaction), _links: {} };
  };
}
