import { definePatternRecognizer } from '../define.ts';
import { luhnHolds } from '../checksums.ts';

export const paymentCard = definePatternRecognizer({
  id: 'payment-card',
  title: 'Payment card number',
  description: '13 to 19 digits of a known issuer range with a Luhn check digit; card endings after a cue.',
  source: 'ISO/IEC 7812-1.',
  type: 'ID',
  subtype: 'ACCOUNT',
  rules: [
    {
      // Hit "4111 1111 1111 1111", miss "4111 1111 1111 1112", "9111111111111111".
      pattern: /(?<![\d-])[3-6]\d{3}(?:[ -]?\d{4}){2}[ -]?\d{1,4}(?:\d{3})?(?![\d-])|(?<![\d-])3[47]\d{2}[ -]?\d{6}[ -]?\d{5}(?![\d-])/g,
      score: 0.95, reason: 'A card number whose check digit holds.',
      check: (found) => (luhnHolds(found.replace(/\D/g, '')) ? { score: 0.95, reason: 'A card number whose check digit holds.' } : null),
    },
    {
      // Hit "card ending 4412", "Visa ending in 4412"; miss "wing ending in 4412".
      pattern: /\b(?:card|visa|mastercard|amex|account|acct)\b[^\n.]{0,12}? (?:ending|ends)(?: in| with)? (?<span>\d{4})(?!\d)/gi,
      score: 0.9, reason: 'The last digits of a card or account.',
    },
  ],
});
