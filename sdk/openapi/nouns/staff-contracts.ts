/** The back office: contracts, their papers, and special installments. */
import { addDays } from '../../core/dates.ts';
import { CONTRACT_STATUSES } from '../../schemas/contract.ts';
import { downloadSchema } from '../../schemas/download.ts';
import { scheduleLineSchema } from '../../schemas/schedule.ts';
import {
  signedContractSchema,
  staffContractChangeSchema,
  staffContractDraftSchema,
  staffContractPreviewSchema,
  staffContractSchema,
  staffContractTermsSchema,
  staffDocumentSchema,
} from '../../schemas/staff-contract.ts';
import type { StaffCompany } from '../../schemas/staff-company.ts';
import type { StaffContract } from '../../schemas/staff-contract.ts';
import {
  specialTypeDraftSchema,
  specialTypeSchema,
  staffSpecialDraftSchema,
  staffSpecialSchema,
} from '../../schemas/staff-special.ts';
import type { NounEntry } from '../entry.ts';
import type { Probe } from '../probe.ts';
import { offers, one, untried } from './staff.ts';

/** Terms of a plain lease that starts today. */
async function terms(lessor: Probe) {
  const today = await lessor.today();
  const money = (amount: number) => ({ amount, currency: 'EUR' });
  return {
    kind: 'financial_lease',
    price: money(2_400_000),
    downPayment: money(480_000),
    residual: money(24_000),
    installments: 36,
    nominalRate: '0.065',
    startsOn: today,
    firstDueOn: `${addDays(today, 35).slice(0, 8)}28`,
    specials: [{ typeId: 'casco', amount: money(62_000), every: 12 }],
  };
}

export const staffContracts: NounEntry = {
  title: 'Back office: contracts',
  about: 'The register of contracts, before their start too, and the entry of new ones.',
  operations: {
    'staffContracts.list': {
      summary: 'Contracts',
      answer: { kind: 'list', row: staffContractSchema },
      parameters: {
        q: 'text',
        customerId: 'id',
        companyId: 'id',
        branchId: 'id',
        status: CONTRACT_STATUSES,
        overdue: 'boolean',
        'signedOn.gte': 'date',
        'signedOn.lte': 'date',
      },
      sorts: ['number', 'signedOn', 'startsOn', 'financed'],
      offered: offers('staffContracts'),
    },
    'staffContracts.create': {
      summary: 'Enter a contract',
      description:
        'The schedule is reckoned, the papers (preliminary contract, declaration on personal data, handover record, ' +
        'installment agreement) are written, the vehicle is leased, and the contract bills from its start.',
      answer: one(staffContractSchema),
      body: staffContractDraftSchema,
      once: true,
      problems: ['conflict'],
      offered: offers('staffContracts', 'enterContract'),
      sample: async (lessor) => {
        const [customer] = await lessor.rows<{ id: string }>('staffCustomers.list');
        const [company] = await lessor.rows<StaffCompany>('staffCompanies.list');
        const [vehicle] = await lessor.rows<{ id: string }>('staffVehicles.list', { state: 'available' });
        const branch = company?.branches[0];
        if (!customer || !company || !vehicle || !branch) return undefined;
        const parties = { customerId: customer.id, companyId: company.id, branchId: branch.id };
        const signedOn = await lessor.today();
        return { body: { ...(await terms(lessor)), ...parties, vehicleId: vehicle.id, signedOn } };
      },
    },
    'staffContracts.get': {
      summary: 'One contract',
      answer: one(staffContractSchema),
      offered: offers('staffContracts'),
    },
    'staffContracts.update': {
      summary: 'Change company, branch or arrangements',
      answer: one(staffContractSchema),
      body: staffContractChangeSchema,
      change: true,
      offered: offers('staffContracts', 'enterContract'),
      sample: () => Promise.resolve({ body: { arrangements: 'Winter tyres are included.' } }),
    },
    'staffContracts.schedule': {
      summary: 'The schedule of a contract',
      answer: { kind: 'list', row: scheduleLineSchema, whole: true },
      offered: offers('staffContracts'),
    },
    'staffContracts.attachSigned': {
      summary: 'Put the signed contract into the customer’s file',
      description: 'The upload was sent for the same customer, with `X-Act-For-Customer`.',
      answer: one(staffContractSchema),
      body: signedContractSchema,
      change: true,
      offered: offers('staffContracts', 'enterContract'),
      sample: untried,
      shown: {
        body: { uploadId: 'upl_1', note: 'Signed at the branch.' },
        answerOf: 'staffContracts.get',
      },
    },
  },
};

export const staffContractPreviews: NounEntry = {
  title: 'Back office: previews',
  about: 'What terms lead to, before anything is entered. Nothing is kept.',
  operations: {
    'staffContractPreviews.create': {
      summary: 'Schedule and price of terms',
      answer: { kind: 'record', schema: staffContractPreviewSchema },
      status: 200,
      body: staffContractTermsSchema,
      offered: offers('staffContractPreviews'),
      sample: async (lessor) => ({ body: { ...(await terms(lessor)), installments: 3, specials: [] } }),
    },
  },
};

export const staffDocuments: NounEntry = {
  title: 'Back office: documents',
  about: 'Papers of all customers.',
  operations: {
    'staffDocuments.list': {
      summary: 'Documents of customers and contracts',
      answer: { kind: 'list', row: staffDocumentSchema },
      parameters: { customerId: 'id', contractId: 'id', kind: 'id' },
      sorts: ['createdAt'],
      offered: offers('staffDocuments'),
    },
    'staffDocuments.download': {
      summary: 'Where a document can be fetched',
      answer: { kind: 'record', schema: downloadSchema },
      offered: offers('staffDocuments'),
    },
  },
};

export const staffSpecialTypes: NounEntry = {
  title: 'Back office: kinds of special installments',
  about:
    'What customers can owe beside the plan: Casco, third-party liability, GPS, and what the lessor adds.',
  operations: {
    'staffSpecialTypes.list': {
      summary: 'Kinds of special installments',
      answer: { kind: 'list', row: specialTypeSchema },
      offered: offers('staffSpecialTypes'),
    },
    'staffSpecialTypes.create': {
      summary: 'Add a kind',
      answer: { kind: 'record', schema: specialTypeSchema },
      body: specialTypeDraftSchema,
      once: true,
      problems: ['conflict'],
      offered: offers('staffSpecialTypes', 'addSpecial'),
      sample: () => Promise.resolve({ body: { title: 'Winter tyres', taxed: true } }),
    },
  },
};

export const staffSpecials: NounEntry = {
  title: 'Back office: special installments',
  about: 'Charges beside a contract’s plan. They move no balance of it.',
  operations: {
    'staffSpecials.list': {
      summary: 'Special installments that were added',
      answer: { kind: 'list', row: staffSpecialSchema },
      parameters: { customerId: 'id', contractId: 'id', typeId: 'id' },
      sorts: ['createdAt'],
      offered: offers('staffSpecials'),
    },
    'staffSpecials.create': {
      summary: 'Charge something beside the plan',
      answer: one(staffSpecialSchema),
      body: staffSpecialDraftSchema,
      once: true,
      problems: ['conflict'],
      offered: offers('staffSpecials', 'addSpecial'),
      sample: async (lessor) => {
        const contracts = await lessor.rows<StaffContract>('staffContracts.list', { status: 'active' });
        const dueOn = addDays(await lessor.today(), 30);
        const contract = contracts.find(({ endsOn }) => endsOn > addDays(dueOn, 62));
        if (!contract) return undefined;
        const amount = { amount: 4_500, currency: contract.currency };
        return { body: { contractId: contract.id, typeId: 'gps', amount, dueOn, count: 2, everyMonths: 1 } };
      },
    },
    'staffSpecials.get': {
      summary: 'A special installment with its lines',
      answer: one(staffSpecialSchema),
      offered: offers('staffSpecials'),
    },
    'staffSpecials.cancel': {
      summary: 'Call off what is not invoiced yet',
      answer: one(staffSpecialSchema),
      change: true,
      problems: ['conflict'],
      offered: offers('staffSpecials', 'addSpecial'),
    },
  },
};
