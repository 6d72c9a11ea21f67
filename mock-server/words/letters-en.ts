/** The lessor's letters in English. */
export const lettersEn = {
  /** Who writes them. */
  author: 'Customer service',
  letters: {
    welcome: {
      subject: 'Welcome to your customer portal',
      body: 'Dear {contact},\n\nyour portal is ready. You find your contracts, invoices and documents here, and you can write to us at any time.\n\nKind regards',
    },
    invoice_copy: {
      subject: 'Your invoice {number}',
      body: 'Dear {contact},\n\nplease find attached a copy of invoice {number} of {issuedOn} over {amount}. It is due on {dueOn}.\n\nKind regards',
    },
    overdue_reminder: {
      subject: 'Payment reminder: {amount} overdue',
      body: 'Dear {contact},\n\n{count} of your invoices are past their due date, {amount} in all; the oldest is {number}, due on {dueOn}. If you have paid in the meantime, please disregard this letter. You can also tell us in the portal when you will pay.\n\nKind regards',
    },
    balance_statement: {
      subject: 'Balance of your account on {on}',
      body: 'Dear {contact},\n\non {on} invoices over {amount} were open on your account. The list of invoices shows each of them.\n\nKind regards',
    },
    payment_terms: {
      subject: 'Our bank details and payment terms',
      body: 'Dear {contact},\n\ninvoices are due on the day printed on them. Please always state the payment reference, so that your payment is allocated at once.\n\nKind regards',
    },
    contract_started: {
      subject: 'Contract {number} is active',
      body: 'Dear {contact},\n\nyour contract {number} started on {on}. The payment plan is available in the portal.\n\nKind regards',
    },
    contract_ending: {
      subject: 'Contract {number} ends on {on}',
      body: 'Dear {contact},\n\nyour contract {number} ends on {on}. Tell us whether you would like to buy, return or exchange what you lease.\n\nKind regards',
    },
    rate_reset: {
      subject: 'New interest rate for contract {number}',
      body: 'Dear {contact},\n\nthe index of your contract {number} was reset. The payment plan in the portal shows the new instalments.\n\nKind regards',
    },
    insurance_proof: {
      subject: 'Please send us your renewed insurance policies',
      body: 'Dear {contact},\n\nsome policies of your vehicles end within a month. You can upload the renewed policies in the portal.\n\nKind regards',
    },
    annual_summary: {
      subject: 'Your summary of the year {year}',
      body: 'Dear {contact},\n\nthe summary of all invoices and payments of {year} can be run under Reports.\n\nKind regards',
    },
    opening_hours: {
      subject: 'Our opening hours over the holidays',
      body: 'Dear {contact},\n\nbetween 24 December and 2 January our customer service answers from 9:00 to 13:00. The portal is available throughout.\n\nKind regards',
    },
    received: {
      subject: 'Re: {subject}',
      body: 'Dear {contact},\n\nthank you for your message. A colleague has taken it over; you will find the answer in this conversation.\n\nKind regards',
    },
    request_fulfilled: {
      subject: 'Your request {number} has been fulfilled',
      body: 'Dear {contact},\n\nyour request {number} has been fulfilled. Documents that belong to it are attached.\n\nKind regards',
    },
    request_rejected: {
      subject: 'Your request {number} could not be granted',
      body: 'Dear {contact},\n\nwe have examined your request {number} and cannot grant it. Please write to us if you have questions.\n\nKind regards',
    },
    request_info: {
      subject: 'We need something more for your request {number}',
      body: 'Dear {contact},\n\nto go on with your request {number} we need more information. You can answer in the portal.\n\nKind regards',
    },
    letter: {
      subject: 'Letter for you',
      body: 'Dear {contact},\n\nplease find the attached letter.\n\nKind regards',
    },
  },
};

export type Letters = typeof lettersEn;
export type LetterKind = keyof Letters['letters'];
